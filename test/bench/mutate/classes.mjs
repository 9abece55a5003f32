import { firing, touchedBy } from './firing.mjs'
import { hearingBy } from './heard.mjs'
import { classes, createGrammar, parts } from './parts.mjs'

/** Mutants of the lexical classes. The whole dictionary is built anew for each, since phrases that stand nowhere too may open what is looked for. */
export function* classMutants(texts, fine, wanted) {
  const phrases = []
  const groups = []
  for (const [lang, its] of Object.entries(classes)) {
    for (const [name, { phrases: own }] of Object.entries(its)) {
      const numbers = Object.keys(own).map(phrase => phrases.push(phrase) - 1)
      if (!fine) groups.push({ name: `${name} ${lang}`, lang, of: name, numbers })
      else
        for (const [at, number] of numbers.entries()) groups.push({ name: `${name} ${lang} ${at + 1}`, lang, of: name, numbers: [number] })
    }
  }
  const touched = touchedBy(groups, firing(phrases, texts))
  const said = (grammar, item) => item.speakers.map(speaker => grammar(item, speaker).join(' ')).join(' | ')
  const whole = hearingBy(parts).grammar
  const base = texts.map(item => said(whole, item))
  for (const [index, { name, lang, of, numbers }] of groups.entries()) {
    if (!wanted(name)) continue
    const group = classes[lang][of]
    const kept = Object.entries(group.phrases).filter(([phrase]) => !numbers.some(number => phrases[number] === phrase))
    classes[lang][of] = { ...group, phrases: Object.fromEntries(kept) }
    const { grammar } = hearingBy({ ...parts, grammar: createGrammar() })
    classes[lang][of] = group
    const at = touched[index].find(place => said(grammar, texts[place]) !== base[place])
    yield { kind: 'class', name, killer: texts[at]?.text }
  }
}
