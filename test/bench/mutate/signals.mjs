import { firing, touchedBy } from './firing.mjs'
import { hearingBy } from './heard.mjs'
import { createTagger, parts, signals } from './parts.mjs'

const encoder = new TextEncoder()

/** Mutants of the signals; the signs, which belong to no language, are a group too. */
export function* signalMutants(texts, fine, wanted) {
  const phrases = []
  const groups = []
  for (const [id, { phrases: own, signs = [] }] of signals) {
    for (const [lang, list] of Object.entries({ ...own, signs })) {
      const numbers = list.map(phrase => phrases.push(phrase) - 1)
      const each = fine ? list.map((_, at) => [at]) : [list.map((_, at) => at)]
      for (const places of each)
        if (places.length > 0)
          groups.push({
            name: `~${id} ${lang}${fine ? ` ${places[0] + 1}` : ''}`,
            id,
            lang,
            places,
            numbers: places.map(at => numbers[at]),
          })
    }
  }
  const touched = touchedBy(groups, firing(phrases, texts))
  const whole = hearingBy(parts).tone
  const base = texts.map(({ text, speakers }) => speakers.map(speaker => whole(text, speaker).join(' ')).join(' | '))
  for (const [index, { name, id, lang, places }] of groups.entries()) {
    if (!wanted(name)) continue
    const signal = signals.get(id)
    const without = list => list.filter((_, at) => !places.includes(at))
    const mutant =
      lang === 'signs'
        ? { ...signal, signs: without(signal.signs) }
        : { ...signal, phrases: { ...signal.phrases, [lang]: without(signal.phrases[lang]) } }
    const tagger = createTagger(new Map([...signals, [id, mutant]]))
    const { tone } = hearingBy({ ...parts, tagger })
    const deaf = Object.values(signal.examples)
      .flatMap(({ good }) => good)
      .find(text => !heard(tagger, text).has(id))
    const at = touched[index].find(
      place => base[place] !== texts[place].speakers.map(speaker => tone(texts[place].text, speaker).join(' ')).join(' | '),
    )
    yield { kind: 'signal', name, killer: deaf ?? texts[at]?.text }
  }
}

function heard(tagger, text) {
  const bytes = encoder.encode(text)
  return tagger.hear(bytes, 0, bytes.length)
}
