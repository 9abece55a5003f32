// Megabytes of text a second, by CPU time, the median of rounds that take turns: the words, the tagger, the grammar with all rules and four languages (its
// hits; with what a message does in its dialogue; with the facts for the second judge), deadlines, and both judges with their dialogue.
//   npm run build && node test/bench/text-speed.mjs [rounds]      BASE=path/to/another/dist to have a peer take turns
// Four kinds of text: what the training texts say where no rule is broken, many of them nearly so, as single turns and five turns to a message; the
// ordinary turns among them, six to a mail; and messages as generate.mjs makes them. A plain loop over the bytes is measured
// beside them: on a machine with other work to do look at the ratios. Then: twice the phrases, and hostile messages of a megabyte.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { measure, seconds, show } from './jobs.mjs'

const rounds = Number(process.argv[2] ?? 9)
const here = new URL('../../', import.meta.url)
const dists = [['', new URL('dist/', here).href], ...(process.env.BASE ? [['base', `file://${process.env.BASE}/`]] : [])]
const languages = ['en', 'lt', 'et', 'sr']
const encoder = new TextEncoder()
const folder = new URL('src/judge/training/', here)
const texts = readdirSync(folder)
  .filter(name => name.endsWith('.jsonl'))
  .flatMap(name => readFileSync(new URL(name, folder), 'utf8').split('\n').filter(Boolean))
  .map(line => JSON.parse(line))
const turns = texts.filter(({ labels, role }) => labels.length === 0 && role !== 'policy')
const messages = joined(turns, 5, ' ')
// Few enough to be repeated, so that they are read as often as the others.
const mails = joined(
  turns.filter(({ scene }) => scene.startsWith('ordinary')),
  6,
  '\n',
)
const repeated = Array.from({ length: 10 }, () => mails).flat()
const made = generated(5000)

/** Messages as the generator of exports makes them. */
function generated(count) {
  const path = join(mkdtempSync(join(tmpdir(), 'text-speed-')), 'messages.csv')
  execFileSync(process.execPath, [fileURLToPath(new URL('generate.mjs', import.meta.url)), 'messages', String(count), path])
  return parse(readFileSync(path), { columns: true }).map(({ author_role: role, text }) => ({ role, text }))
}

function joined(list, count, between) {
  const open = new Map()
  const found = []
  for (const { lang, role, text } of list) {
    const key = `${lang} ${role}`
    const parts = [...(open.get(key) ?? []), text]
    open.set(key, parts.length === count ? [] : parts)
    if (parts.length === count) found.push({ role, text: parts.join(between) })
  }
  return found
}

/** A word of small letters for each number. */
const wordOf = number => number.toString(26).replace(/[0-9a-p]/g, digit => String.fromCharCode(97 + Number.parseInt(digit, 26)))

const sizeOf = list => list.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)

/** The texts one behind the other, with the places where they begin and end. */
function laid(list) {
  const places = []
  let end = 0
  for (const { text } of list) {
    places.push(end, end + Buffer.byteLength(text))
    end += Buffer.byteLength(text) + 1
  }
  return { bytes: encoder.encode(`${list.map(({ text }) => text).join('\n')}${' '.repeat(64)}`), places }
}

async function load(dist) {
  const [{ createGrammar }, { createTagger }, { classNames }, { findPromises }, { zoneOf }, { judgeOf }] = await Promise.all(
    ['grammar/grammar', 'text/tagger', 'grammar/class-names', 'text/promise', 'time/zone', 'judge/judge'].map(
      name => import(`${dist}${name}.js`),
    ),
  )
  const weights = readFileSync(new URL(`${dist}judge/weights.bin`))
  const signals = new Map()
  for (const file of readdirSync(new URL('src/signals/', here)).sort()) {
    const id = file.replace(/\.ts$/, '')
    signals.set(id, (await import(`${dist}signals/${id}.js`)).default)
  }
  const dictionaries = Object.fromEntries(
    await Promise.all(languages.map(async language => [language, (await import(`${dist}grammar/classes/${language}.js`))[language]])),
  )
  // A peer of an earlier shape has no seeker, and needs none: only the first is doubled.
  const [{ createReader }, { seekerOf }] =
    dist === dists[0][1] ? await Promise.all(['reader', 'seeker'].map(name => import(`${dist}grammar/${name}.js`))) : [{}, {}]
  return {
    createGrammar,
    createTagger,
    signals,
    createReader,
    seekerOf,
    classNames,
    dictionaries,
    findPromises,
    zone: zoneOf('UTC'),
    judgeOf,
    weights,
  }
}

const jobs = []
const parts = []
for (const [label, dist] of dists) {
  const part = await load(dist)
  parts.push(part)
  const begin = seconds()
  const tagger = part.createTagger(part.signals)
  const middle = seconds()
  const grammar = part.createGrammar()
  const judge = part.judgeOf(part.weights)
  console.log(`compiled ${label}: tagger ${((middle - begin) * 1e3).toFixed(0)} ms, grammar ${((seconds() - middle) * 1e3).toFixed(0)} ms`)
  for (const [kind, list] of [
    ['turns', turns],
    ['messages', messages],
    ['ordinary mails', repeated],
    ['made messages', made],
  ]) {
    const bytes = sizeOf(list)
    const cells = laid(list)
    const add = (name, run) => jobs.push({ name: `${name}, ${kind} ${label}`, bytes, run })
    if (label === '') {
      let sum = 0
      add('a plain loop over the bytes', () => {
        for (let at = 0; at < cells.bytes.length; at++) sum = (sum + cells.bytes[at]) | 0
        return sum
      })
    }
    add('tagger', () => {
      for (let at = 0; at < cells.places.length; at += 2) tagger.tag(cells.bytes, cells.places[at], cells.places[at + 1])
    })
    add('grammar', () => {
      for (const { text, role } of list) grammar.judge(text, role)
    })
    add('grammar with dialogue', () => {
      for (const { text, role } of list) grammar.listen(text, role).dialogue
    })
    add('grammar with facts', () => {
      for (const { text, role } of list) grammar.listen(text, role).facts
    })
    const said = list.filter(({ role }) => role !== 'customer')
    jobs.push({
      name: `promises, ${kind} ${label}`,
      bytes: sizeOf(said),
      run() {
        for (const { text } of said) part.findPromises(text, 1.7e12, part.zone)
      },
    })
    // Each text ends with a word of its own: the judge may not remember what it heard before. A number would have every text looked through for codes.
    let heard = 0
    add('both judges', () => {
      for (const { text, role } of list) judge.listen(`${text} ${wordOf(heard++)}`, role)
    })
  }
}
// What reads takes turns with its like alone: what another keeps in the caches is not its matter.
const kindOf = ({ name }) => name.split(',')[0]
for (const kind of new Set(jobs.map(kindOf)))
  measure(
    jobs.filter(job => kindOf(job) === kind),
    rounds,
  )
show(jobs)

// Twice the phrases: every phrase once more, with all its words changed but the short ones, as another rule's phrases would stand beside.
const [{ createReader, seekerOf, classNames, dictionaries, createGrammar }] = parts
const twin = phrase => phrase.replace(/\p{L}{4,}/gu, word => `${word.slice(0, 2)}${[...word.slice(2)].reverse().join('')}`)
const doubled = dictionary =>
  Object.fromEntries(
    classNames.map(name => {
      const entries = Object.entries(dictionary[name].phrases)
      return [
        name,
        { ...dictionary[name], phrases: Object.fromEntries([...entries, ...entries.map(([one, example]) => [twin(one), example])]) },
      ]
    }),
  )
const all = seekerOf(classNames.keys())
// Read as the grammar reads: the words are sieved for all classes, and the phrases that may stand there are joined.
const doubling = ['messages', 'made messages'].flatMap(kind => {
  const list = kind === 'messages' ? messages : made
  return [
    ['all phrases', dictionaries],
    ['twice the phrases', Object.fromEntries(Object.entries(dictionaries).map(([language, one]) => [language, doubled(one)]))],
  ].map(([name, from]) => {
    const reader = createReader(from)
    const seeker = { ...all }
    return {
      name: `sieve and phrases, ${name}, ${kind}`,
      bytes: sizeOf(list),
      run() {
        for (const { text } of list) {
          const { touched, count } = reader.read(text, seeker)
          const scene = reader.scene(seeker)
          for (let k = 0; k < count; k++) scene.holds(touched[k])
        }
      },
    }
  })
})
measure(doubling, rounds)
show(doubling)
for (const [at, kind] of [
  [0, 'messages'],
  [2, 'made messages'],
])
  console.log(`twice the phrases take ${((doubling[at + 1].median / doubling[at].median - 1) * 100).toFixed(0)} % more time, ${kind}`)

const grammar = createGrammar()
const hostile = [
  'not ',
  'cancel contract only by phone ',
  'review fine ',
  'password send ',
  'a',
  'é',
  'ถ',
  '😀',
  '!?.,',
  "a'",
  'a–',
  '’',
  'neprane visi gedim ',
  'the is i no ',
  '\u0301',
  '1 ',
]
for (const unit of hostile) {
  const of = bytes => unit.repeat(bytes / Buffer.byteLength(unit))
  const [half, whole] = [of(5e5), of(1e6)]
  const pair = [half, whole].map(text => ({ run: () => grammar.judge(text, 'agent') }))
  measure(pair, 5)
  const [one, two] = pair.map(({ median }) => median * 1e3)
  console.log(`1 MB of “${unit}”`.padEnd(44), `${two.toFixed(0).padStart(4)} ms, half of it ${one.toFixed(0)} ms`)
}
