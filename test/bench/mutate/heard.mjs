// What is heard in one text, as words on one line: constructions `rule/construction`, acts `+act`, slots given `>slot` and asked for `?slot`,
// a customer's tone and marks `=mark` with the signals that count `~signal`, the company's promises `@“words”=due`, deadlines `due:“words”=due`,
// and the facts for the second judge `!fact`; the last two only where a text is there to be heard wholly.
import { digest } from './corpus.mjs'

const saidAt = Date.parse('2026-03-04T12:20+02:00')
const encoder = new TextEncoder()
const tones = new Map([
  [-1, 'bad'],
  [0, 'even'],
  [1, 'good'],
])

/** Hears by the functions given; each part alone, since a change of phrases can only change one of them. */
export function hearingBy({ grammar, tagger, acts, slots, ...clocks }) {
  const named = (names, bits, sign) => names.filter((_, place) => (bits & (1 << place)) !== 0).map(name => sign + name)
  return {
    times: timesBy(clocks),
    grammar({ text, wholly }, speaker) {
      const { hits, dialogue, facts } = grammar.listen(text, speaker)
      const { acts: done, gives, asks } = dialogue
      const found = hits.map(({ rule, construction }) => `${rule}/${construction}`)
      // Any longer message tells its matter.
      const given = named(slots, gives, '>').filter(slot => slot !== '>matter')
      // What stands before what is told by the facts too, at length.
      const told = wholly ? facts.filter(fact => !fact.includes(' ')).map(fact => `!${fact}`) : []
      return [...found, ...named(acts, done, '+'), ...given, ...named(slots, asks, '?'), ...told]
    },
    tone(text, speaker) {
      if (speaker !== 'customer') return []
      const bytes = encoder.encode(text)
      const { tone, thanks, question, problem, automatic, persists, another } = tagger.tag(bytes, 0, bytes.length)
      const marks = Object.entries({ thanks, question, problem, automatic, persists, another }).filter(([, is]) => is)
      const signals = [...tagger.hear(bytes, 0, bytes.length)].sort()
      return [...(tones.has(tone) ? [tones.get(tone)] : []), ...marks.map(([name]) => `=${name}`), ...signals.map(id => `~${id}`)]
    },
  }
}

/** Hears promises, and deadlines where all is to be heard. */
export function timesBy({ findPromises, findDue, zoneOf }) {
  const zone = zoneOf('Europe/Vilnius')
  const dated = (sign, found) =>
    found.map(({ phrase, due }) => `${sign}“${phrase}”=${due === undefined ? '?' : new Date(due).toISOString().slice(0, 16)}`)
  return ({ text, lang, wholly }, speaker) => {
    const promised = speaker === 'agent' || speaker === 'bot' ? dated('@', findPromises(text, saidAt, zone)) : []
    return wholly ? [...promised, ...dated('due:', findDue(text, saidAt, zone, lang))] : promised
  }
}

/** The lines of a list of texts; those in which nothing is heard have none. */
export function linesOf(texts, hearing) {
  const lines = []
  for (const item of texts) {
    for (const speaker of item.speakers) {
      const heard = [...hearing.grammar(item, speaker), ...hearing.tone(item.text, speaker), ...hearing.times(item, speaker)]
      if (heard.length > 0) lines.push(`${digest(item.text)} ${item.lang} ${speaker} “${beginning(item.text)}” ${heard.join(' ')}`)
    }
  }
  return lines
}

const SHOWN = 36

function beginning(text) {
  const plain = text.replace(/\s+/gu, ' ')
  return plain.length <= SHOWN
    ? plain
    : `${plain
        .slice(0, SHOWN)
        .replace(/[\uD800-\uDBFF]$/u, '')
        .trimEnd()}…`
}
