// Precision, recall and F1 of the rules over whole conversations, per rule, language, reason and tier, and of promises. The logic was written with
// the first conversations at hand; the others were written after it, by other people, and the third never led to a change.
//   node test/bench/dialogues.mjs [first|second|third|fourth|fifth|sixth|seventh|a .jsonl file …] [--rule id] [--errors] [--counts]
import { readdirSync, readFileSync } from 'node:fs'

const home = process.env.DIST ?? '../../dist'
const load = async name => import(`${home}/${name}.js`)
const [{ judgeOf }, { hearingOf }, { createTagger }, { zoneOf }, { timeline }, { commitmentsIn }, { weightsFile }] = await Promise.all(
  ['judge/judge', 'text/hearing', 'text/tagger', 'time/zone', 'timeline/timeline', 'timeline/promises', 'judge/weights-file'].map(load),
)
const { loadSignals, loadRules } = await load('shelf')

const args = process.argv.slice(2)
const only = args.includes('--rule') ? args[args.indexOf('--rule') + 1] : undefined
const files = args.filter(arg => !arg.startsWith('--') && arg !== only)
const folder = new URL('../../fixtures/dialogues/', import.meta.url)
const own = (files.length === 0 ? ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'] : files).filter(
  name => !name.endsWith('.jsonl'),
)
const paths = [
  ...readdirSync(folder)
    .filter(name => own.some(half => name.startsWith(half)))
    .map(name => new URL(name, folder)),
  ...files.filter(name => name.endsWith('.jsonl')),
]
const talks = paths.flatMap(path =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line)),
)

const judge = judgeOf(readFileSync(weightsFile))
const hear = hearingOf(judge, createTagger(await loadSignals()), zoneOf('UTC'))
const rules = [...(await loadRules())].filter(([id, rule]) => rule.whole === undefined && (only === undefined || id === only))
const labelled =
  'blocked-cancellation penalty-for-review process-blame basic-only no-human upsell-while-upset privacy-intrusion silent-incident empty-apology broken-promise going-public repeat-yourself dismissive-tone ignored-feedback'.split(
    ' ',
  )

const asOf = Math.max(...talks.flatMap(talk => [...talk.messages.map(each => Date.parse(each.at)), Date.parse(talk.closed_at ?? 0) || 0]))
const reported = {}
function caseOf(talk) {
  const place = { file: talk.id, line: 1 }
  const events = talk.messages.map(({ at, role, text }, index) => ({
    ...hear(role, text, Date.parse(at)),
    ...{ type: 'message', at: Date.parse(at), by: role, author: undefined, public: true, place: { ...place, line: index } },
  }))
  const closed = talk.closed_at ? Date.parse(talk.closed_at) : undefined
  const isDone = talk.status === 'solved' || talk.status === 'closed'
  const ticket = { created: events[0].at, solved: isDone ? closed : undefined, closed, status: talk.status, merged: false, reported }
  const conversation = { id: talk.id, ticket, events, hasTicket: true, chat: false, place, nextContact: () => undefined }
  const run = {
    asOf,
    hasMessages: true,
    hasStatus: true,
    hasStatusEvents: false,
    hasTimes: true,
    judged: true,
    hasScores: false,
    hasOffers: false,
  }
  const seconds = (from, to) => (to < from ? undefined : Math.floor((to - from) / 1000))
  return { run, conversation, timeline: timeline(conversation, run), hasBusiness: false, seconds, target: () => undefined, weekday: 0 }
}

const tally = () => ({ right: 0, wrong: 0, missed: 0 })
const tallies = { all: new Map(), high: new Map() }
const add = (tier, key, kind) => {
  if (!tallies[tier].has(key)) tallies[tier].set(key, tally())
  tallies[tier].get(key)[kind]++
}
const reasons = new Map()
const promises = { ...tally(), near: 0, kept: 0 }
const errors = []
for (const talk of talks) {
  const item = caseOf(talk)
  const optional = new Set(talk.optional ?? [])
  const hits = new Map()
  for (const [id, rule] of rules) {
    if (!labelled.includes(id) || !rule.applies(item)) continue
    for (const hit of rule.judge(item)) {
      hits.set(id, [...(hits.get(id) ?? []), hit])
      if (optional.has(id)) continue
      const name = `${id}/${hit.reason}`
      const count = reasons.get(name) ?? { right: 0, all: 0 }
      count.all++
      if (talk.labels.includes(id)) count.right++
      reasons.set(name, count)
    }
  }
  for (const tier of ['all', 'high']) {
    const told = new Set([...hits].filter(([, list]) => tier === 'all' || list.some(hit => hit.probability >= 0.95)).map(([id]) => id))
    for (const id of labelled) {
      if (optional.has(id) || (only !== undefined && id !== only)) continue
      const is = talk.labels.includes(id)
      const kind = is ? (told.has(id) ? 'right' : 'missed') : told.has(id) ? 'wrong' : undefined
      if (kind === undefined) continue
      for (const key of [id, `~${talk.lang}`, '~~all']) add(tier, key, kind)
      if (tier === 'all' && kind !== 'right')
        errors.push(
          `${kind} ${talk.id} ${id} ${(hits.get(id) ?? []).map(hit => `${hit.reason}@${hit.at?.place.line} ${hit.probability.toFixed(2)}`)}`,
        )
    }
  }
  const ledger = commitmentsIn(item.conversation.events, item.timeline, asOf)
  const open = [...talk.promises]
  for (const each of ledger) {
    const gap = promise => Math.abs((promise.due === null ? Number.NaN : Date.parse(promise.due)) - (each.due ?? Number.NaN))
    const [nearest] = open.filter(({ message }) => message === each.touch.place.line).sort((a, b) => gap(a) - gap(b))
    const at = open.indexOf(nearest)
    if (at < 0) {
      promises.wrong++
      errors.push(`promise too many ${talk.id} “${each.phrase}”`)
      continue
    }
    const [promise] = open.splice(at, 1)
    promises.right++
    const due = promise.due === null ? undefined : Date.parse(promise.due)
    const isNear = due === each.due || Math.abs((due ?? Number.NaN) - (each.due ?? Number.NaN)) <= 86_400_000
    if (isNear) promises.near++
    else errors.push(`due ${talk.id} ${promise.due} ${each.due && new Date(each.due).toISOString()}`)
    if ((each.state === 'kept' || each.state === 'replaced') === promise.kept) promises.kept++
    else errors.push(`kept ${talk.id} ${promise.kept} ${each.state}`)
  }
  promises.missed += open.length
  for (const promise of open) errors.push(`promise missed ${talk.id} “${talk.messages[promise.message]?.text}”`)
}

const rates = ({ right, wrong, missed }) => [right / (right + wrong), right / (right + missed), (2 * right) / (2 * right + wrong + missed)]
const cells = count =>
  count === undefined
    ? ''.padEnd(35)
    : [...rates(count).map(rate => rate.toFixed(2)), count.right, count.wrong, count.missed].map(cell => String(cell).padStart(5)).join(' ')
console.log(`${talks.length} conversations, ${talks.filter(talk => talk.labels.length === 0).length} clean`)
console.log(`${''.padEnd(22)}     P     R    F1 right wrong miss   high: P     R    F1 right wrong miss`)
for (const key of [...tallies.all.keys()].sort())
  console.log(`${key.padEnd(22)} ${cells(tallies.all.get(key))}   ${cells(tallies.high.get(key))}`)
console.log(
  `promises               ${cells(promises)}   due within 24 h ${(promises.near / promises.right).toFixed(2)}, kept as told ${(promises.kept / promises.right).toFixed(2)}`,
)
console.log('by reason')
for (const [name, { right, all }] of [...reasons].sort())
  console.log(args.includes('--counts') ? `  ['${name}', [${right}, ${all}]],` : `  ${name.padEnd(40)} ${right}/${all}`)
if (args.includes('--errors')) console.log(errors.join('\n'))
