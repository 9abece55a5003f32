// The built program's parts that hear.
const dist = new URL(process.env.DIST ?? '../../../dist/', import.meta.url)
const from = name => import(new URL(name, dist).href)
const languages = ['en', 'lt', 'et', 'sr']
const dictionaries = await Promise.all(languages.map(lang => from(`grammar/classes/${lang}.js`)))
const { loadRules, loadSignals } = await from('shelf.js')

export const { createGrammar } = await from('grammar/grammar.js')
export const { createTagger } = await from('text/tagger.js')
export const { compile } = await from('text/matcher.js')
export const classes = Object.fromEntries(languages.map((lang, at) => [lang, dictionaries[at][lang]]))
export const signals = await loadSignals()
const [{ acts, slots }, { findPromises }, { findDue }, { zoneOf }, { parseScript }] = await Promise.all(
  ['model/acts.js', 'text/promise.js', 'time/due.js', 'time/zone.js', 'text/script.js'].map(from),
)

export const parts = {
  ...{ classes, signals, rules: await loadRules(), parseScript },
  ...{ grammar: createGrammar(), tagger: createTagger(signals), acts, slots, findPromises, findDue, zoneOf },
}
