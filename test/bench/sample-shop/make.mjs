#!/usr/bin/env node
// Writes the invented export of "Amber & Pine" from the hand-written scenes beside this file; the same bytes every time.
//   node test/bench/sample-shop/make.mjs [folder]
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { local, stamp } from './clock.mjs'
import { dice as throwDice } from './dice.mjs'
import { settle } from './people.mjs'
import { acknowledge, moment, play } from './story.mjs'
import { rate } from './survey.mjs'
import { fill, toCyrillic } from './words.mjs'

const here = new URL('.', import.meta.url)
const folder = process.argv[2] ?? new URL('../../../fixtures/sample-shop', here).pathname
const read = name => JSON.parse(readFileSync(new URL(name, here), 'utf8'))
const dice = throwDice(20261031)
const begin = local('2026-09-07')
const end = local('2026-10-31', 21)
const people = read('people.json')
const world = {
  ...{ dice, staff: people.agents },
  leave: { from: local('2026-10-12'), to: local('2026-10-19') },
  stale: local('2026-10-19'),
}
const customers = settle(people.customers, { en: 190, lt: 60, et: 45, sr: 60 }, dice)
/** Written in the hour that happens twice, and on either side of it. */
const nightOwls = ['2026-10-24T23:48:10Z', '2026-10-25T00:20:05Z', '2026-10-25T01:19:40Z', '2026-10-25T02:31:00Z'].map(Date.parse)

function windowOf(scene) {
  if (scene.when !== undefined) return scene.when.split('/').map(date => local(date))
  if (scene.burst) return [local('2026-10-06', 7), local('2026-10-10', 20)]
  if (scene.outbound) return [local('2026-10-12', 9), local('2026-10-12', 12)]
  if (scene.late) return [local('2026-10-30', 14), local('2026-10-31', 20)]
  return [begin, scene.f === undefined ? local('2026-10-31', 16) : local('2026-10-21')]
}

function someone(language, scene, bodies) {
  const free = customers.get(language).filter(one => (scene.vip ? one.plan === 'VIP' : scene.f === undefined || one.plan !== 'VIP'))
  for (;;) {
    const one = dice.pick(free)
    if (bodies.every(body => !one.said.has(body))) return one
  }
}

function write(language, cyrillic, scene, use) {
  const [from, to] = windowOf(scene)
  const owl = scene.owl && nightOwls.length > 0
  const at = owl ? nightOwls.shift() : moment(scene, from, to, dice)
  const raw = scene.t.filter(turn => turn.startsWith('c')).map(turn => fill(turn.slice(turn.indexOf(':') + 2), use, {}).trim())
  const customer = someone(language, scene, raw)
  for (const body of raw) customer.said.add(body)
  const order = String(dice.whole(41_000, 69_999))
  const told = play(scene, use, at, customer, order, world)
  const subject = fill(scene.s, use, told.slots)
  const script = text => (cyrillic ? toCyrillic(text) : text)
  for (const message of told.messages) message.text = script(message.text)
  if (scene.ch === 'email' && !scene.outbound && !scene.spam && dice.chance(0.8)) acknowledge(told, people.acknowledgement, dice)
  const written = language === 'sr' ? (cyrillic ? 'sr-Cyrl' : 'sr-Latn') : language
  return {
    ...told,
    scene,
    customer,
    language: written,
    subject: script(subject),
    comment: scene.rc === undefined ? undefined : script(scene.rc),
  }
}

const stories = []
for (const file of readdirSync(here)
  .filter(name => /^(en|lt|et|sr)-.*\.json$/.test(name))
  .sort()) {
  const language = file.slice(0, 2)
  read(file).forEach((scene, index) => {
    for (let use = 0; use < scene.u; use++) stories.push(write(language, language === 'sr' && (use + index) % 2 === 1, scene, use))
  })
}
stories.sort((a, b) => a.at - b.at)
stories.forEach((story, index) => {
  story.id = `AP-${1001 + index}`
})

for (const story of stories) {
  story.messages = story.messages.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)
  story.events = story.events.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)
  const statuses = story.events.filter(({ field }) => field === 'status')
  story.status = statuses.at(-1).value
  story.solved = statuses.findLast(({ value }, at) => value === 'solved' && statuses[at - 1]?.value !== 'solved')
  story.closed = statuses.find(({ value }) => value === 'closed')
  story.reopens = statuses.filter(({ value }, at) => value === 'open' && statuses[at - 1]?.value === 'solved').length
  story.ratings = rate(story, end, dice)
}

const cell = value => (/[",\n\r]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)
function save(name, header, rows) {
  writeFileSync(`${folder}/${name}`, [header.split(','), ...rows].map(row => `${row.map(value => cell(value ?? '')).join(',')}\n`).join(''))
}
const time = at => (at === undefined ? '' : stamp(at))

save(
  'tickets.csv',
  'ticket_id,created_at,first_reply_at,solved_at,closed_at,updated_at,status,priority,channel,group,assignee,requester,subject,tags,language,product,plan,reopens,merged_into',
  stories.map((story, index) => {
    const { scene, messages, events } = story
    const last = field => events.findLast(event => event.field === field)?.value
    const reply = messages.find(({ role, public: shown }) => role === 'agent' && shown)
    const finished = ['solved', 'closed'].includes(story.status)
    const tags = [
      scene.g.toLowerCase().replace(' ', '-'),
      scene.burst ? 'app-payments' : '',
      story.customer.plan === 'VIP' ? 'vip' : '',
    ].filter(Boolean)
    const updated = Math.max(...messages.map(({ at }) => at), ...events.map(({ at }) => at))
    const target = scene.merged ? stories[Math.max(0, index - 1)].id : ''
    return [
      ...[
        story.id,
        time(story.at),
        time(reply?.at),
        finished ? time(story.solved?.at) : '',
        finished ? time(story.closed?.at) : '',
        time(updated),
      ],
      ...[story.status, scene.p ?? (index % 9 === 4 ? 'low' : 'normal'), scene.ch, last('group'), last('assignee'), story.customer.id],
      ...[story.subject, tags.join(' '), story.language, scene.pr, story.customer.plan, String(story.reopens), target],
    ]
  }),
)
save(
  'messages.csv',
  'ticket_id,sent_at,author_role,author,public,text',
  stories.flatMap(({ id, messages }) => messages.map(m => [id, time(m.at), m.role, m.author, String(m.public), m.text])),
)
save(
  'events.csv',
  'ticket_id,at,field,value',
  stories.flatMap(({ id, events }) => events.map(e => [id, time(e.at), e.field, e.value])),
)
save(
  'ratings.csv',
  'ticket_id,rated_at,score,comment',
  stories.flatMap(({ id, ratings }) => ratings.map(r => [id, time(r.at), r.score, r.comment])),
)
const live = stories.filter(({ scene }) => scene.ch === 'chat' || scene.ch === 'phone')
save(
  'chats.csv',
  'chat_id,ticket_id,started_at,ended_by',
  live.map(({ id, at, scene, messages }, index) => {
    const left = messages.every(({ role }) => role !== 'agent')
    const ended = left && scene.f === 'no-human' ? 'timeout' : left || index % 4 !== 0 ? 'customer' : 'agent'
    return [`L-${301 + index}`, id, time(at), ended]
  }),
)
const planted = stories.filter(({ scene }) => scene.f !== undefined).map(({ id, scene }) => `  "${id}": "${scene.f}"`)
writeFileSync(`${folder}/planted.json`, `{\n${planted.join(',\n')}\n}\n`)
