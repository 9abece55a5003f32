// How often the incident rule is right: generated exports with and without a planted incident, over traffic that is unpleasant on purpose.
//   node test/bench/incidents.mjs [exports of each kind, default 100]
import { actBits } from '../../dist/model/acts.js'
import rule from '../../dist/rules/unannounced-incident.js'

const many = Number(process.argv[2] ?? 100)
const DAY = 86_400_000
const start = Date.UTC(2026, 0, 5)

function generator(seed) {
  let state = (Math.imul(seed, 2654435761) ^ 0x9e3779b9) >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Topics of a few words each; some are asked daily, most seldom. */
const wordOf = (topic, number) => 1 + ((topic * 211 + number * 7919) % 65_000)
const sketchOf = words => Uint16Array.from({ length: 8 }, (_, at) => [...new Set(words)].sort((a, b) => a - b)[at] ?? 0)

function opening(id, at, words, requester, by = 'customer', acts = 0) {
  const touch = {
    type: 'message',
    at,
    by,
    public: true,
    thanks: false,
    question: false,
    problem: true,
    body: 0,
    acts,
    sketch: sketchOf(words),
  }
  return { conversation: { id, ticket: { requester }, events: [{ ...touch, place: { file: 'f', line: 1 } }] } }
}

/** The manners of traffic: what comes a day, by day and random number. */
const manners = {
  steady: () => 12,
  weekly: day => (day % 7 > 4 ? 4 : 15),
  growing: day => 5 + day / 4,
  'busy week': day => (day >= 30 && day < 37 ? 60 : 12),
  thin: () => 2,
  gusty: (_, random) => 24 * random() ** 2,
  drifting: () => 12,
}

/** Topics come into fashion and go: each week some are up to e times as frequent as usual, and some as seldom. */
function draw(manner, random, week) {
  for (;;) {
    const topic = Math.floor(150 * random() ** 2.5)
    if (manner !== 'drifting') return topic
    const fashion = generator(topic * 131 + week * 17)
    if (random() < Math.exp(2 * fashion() - 2)) return topic
  }
}

function traffic(manner, random, days = 60) {
  const items = []
  for (let day = 0; day < days; day++) {
    const count = manners[manner](day, random)
    for (let each = 0; each < count; each++) {
      const topic = draw(manner, random, Math.floor(day / 7))
      const words = Array.from({ length: 4 }, () => wordOf(topic, Math.floor(random() * 6)))
      const filler = Array.from({ length: 3 }, () => 40_000 + Math.floor(800 * random() ** 2))
      items.push(opening(`t${items.length}`, start + (day + random()) * DAY, [...words, ...filler], Math.floor(random() * 4000)))
    }
  }
  return items
}

/** An incident of some length in words that are seldom otherwise, `notice` hours after its beginning. */
function incident(random, size, days, notice) {
  const begin = start + (8 + random() * 40) * DAY
  const items = Array.from({ length: size }, (_, at) => {
    const words = Array.from({ length: 3 }, () => wordOf(900, Math.floor(random() ** 2 * 5)))
    const filler = Array.from({ length: 3 }, () => 40_000 + Math.floor(800 * random() ** 2))
    return opening(`i${at}`, begin + random() * days * DAY, [...words, ...filler], 10_000 + at)
  })
  if (notice !== undefined)
    items.push(
      opening(
        'n',
        begin + notice * 3_600_000,
        [0, 1, 2].map(n => wordOf(900, n)),
        1,
        'agent',
        actBits(['incident-notice']),
      ),
    )
  return { items, begin, end: begin + days * DAY }
}

function told(items) {
  const state = items.reduce((sum, item) => rule.whole.add(sum, item), rule.whole.init())
  return rule.whole.finish(state)
}

const counts = { 'no-notice': [0, 0], 'late-notice': [0, 0] }
for (const manner of Object.keys(manners)) {
  let alarmed = 0
  let found = 0
  let whole = 0
  let size = 0
  let quiet = 0
  for (let seed = 0; seed < many; seed++) {
    const random = generator(seed + 1000 * Object.keys(manners).indexOf(manner))
    const usual = traffic(manner, random)
    const false_ = told(usual)
    if (false_.length > 0) alarmed++
    for (const { reason } of false_) counts[reason][1]++
    const notice = seed % 3 === 0 ? 30 + random() * 60 : undefined
    const burst = incident(random, 10 + Math.floor(random() * 20), [0.5, 1, 2, 4, 6][seed % 5], notice)
    const both = told([...usual, ...burst.items])
    for (const hit of both) {
      const right = hit.conversations.filter(id => id.startsWith('i')).length * 2 > hit.conversations.length
      counts[hit.reason][1]++
      if (!right) continue
      counts[hit.reason][0]++
      found++
      whole += hit.count
      size += burst.items.length
    }
    const warned = incident(random, 15, 2, -1)
    if (told([...usual, ...warned.items]).length === 0) quiet++
  }
  console.log(
    `${manner.padEnd(10)} false alarms in ${alarmed} of ${many} exports; found ${found} of ${many} incidents with ${((100 * whole) / size).toFixed(0)} % of their size; silent at ${quiet} of ${many} announced ones`,
  )
}
console.log('right and all by reason', JSON.stringify(counts))
