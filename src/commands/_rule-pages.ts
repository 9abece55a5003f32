import { rules as grammar } from '../grammar/constructions.js'
import { measured } from '../judge/measured.js'
import { ratesOf } from '../judge/tally.js'
import { type Law, type Rule, type RuleExamples, severityOf } from '../model/rule.js'
import { languages, type SignalPlugin } from '../model/signal.js'
import type { OwnRule } from '../text/own-rules.js'
import { type Page, wrapped } from './_pages.js'

const languageNames = new Map([
  ['all', 'all'],
  ['en', 'English'],
  ['lt', 'Lithuanian'],
  ['et', 'Estonian'],
  ['sr', 'Serbian'],
  ['sr-Latn', 'Serbian, Latin'],
  ['sr-Cyrl', 'Serbian, Cyrillic'],
])

/** The pages of built-in rules and of the user's own, in one list. */
export function rulePages(rules: ReadonlyMap<string, Rule>, own: ReadonlyMap<string, OwnRule>): ReadonlyMap<string, Page> {
  const builtIn = [...rules].map(([id, rule]): [string, Page] => {
    const high = measured.rules[id]?.all.high
    return [id, { title: lineOf(rule, high === undefined ? '-' : ratesOf(high).precision.toFixed(2)), page: () => pageOf(id, rule) }]
  })
  const theirs = [...own].map(([id, rule]): [string, Page] => [id, { title: lineOf(rule, 'own'), page: () => ownPage(id, rule) }])
  return new Map([...builtIn, ...theirs])
}

/** The pages of the signals of tone: what is heard in customers' words, whichever rule asks. */
export function signalPages(signals: ReadonlyMap<string, SignalPlugin>): ReadonlyMap<string, Page> {
  return new Map([...signals].map(([id, signal]): [string, Page] => [id, { title: signal.about, page: () => signalPage(id, signal) }]))
}

function signalPage(id: string, { about, by, phrases, examples }: SignalPlugin): string {
  const blocks = languages.map(language => {
    const { good, bad } = examples[language]
    const lines = [...good.map(text => ['heard', text] as const), ...bad.map(text => ['not  ', text] as const)]
    return `${languageNames.get(language) ?? language}\n${lines.map(([verdict, text]) => `${wrapped(text, `  ${verdict}  `)}\n`).join('')}`
  })
  const count = languages.reduce((sum, language) => sum + phrases[language].length, 0)
  return `The signal ${id}\n\n${wrapped(about)}\n\nSaid by ${by.join(', ')}; ${count} groups of phrases in ${languages.length} languages.\n\n${blocks.join('\n')}`
}

/** Below the list: what its columns are, and which signals there are. */
export function listNote(signals: Iterable<string>): string {
  return `Before the title stand the severity and the measured precision of findings of
high confidence (“-”: not measured by itself, “own”: a rule of yours).

${wrapped(`${[...signals].join(', ')}.`, 'Signals of tone: ')}
`
}

function lineOf({ title, grade }: Rule, precision: string): string {
  return `${severityOf(grade).padEnd(7)}  ${precision.padEnd(4)}  ${title}`
}

function pageOf(id: string, rule: Rule): string {
  const parts = [head(id, rule), lawOf(rule.law), measuredOf(id), signalsOf(id), examplesOf(rule)]
  return parts.filter(part => part !== '').join('\n')
}

function ownPage(id: string, rule: OwnRule): string {
  const signals = rule.signals.map(signal => {
    const phrases = [...signal.phrases].map(([language, list]) => wrapped(list.join(' · '), `    ${language}  `)).join('\n')
    return `  ${signal.id} (said by ${signal.by.join(', ')})\n${phrases}\n`
  })
  return [head(id, rule), `Signals:\n${signals.join('')}`, examplesOf(rule)].join('\n')
}

function head(id: string, { title, about, isNot, mend, grade, clauses }: Rule): string {
  const clause = clauses ? '; also in documents, clause by clause' : ''
  return `${title} (${id})\n\n${wrapped(about)}\n\n${wrapped(isNot, 'Is not:    ')}\n${wrapped(mend, 'Mend:      ')}\nSeverity:  ${severityOf(grade)} (${grade})${clause}\n`
}

function lawOf(law: readonly Law[]): string {
  if (law.length === 0) return ''
  const lines = law.map(({ cite, jurisdiction, says, effectiveFrom }) => {
    const where = jurisdiction === 'standard' ? 'a standard, no law' : jurisdiction
    return `${wrapped(`${cite} (${where}${effectiveFrom === undefined ? '' : `, from ${effectiveFrom}`})`, '  ')}\n${wrapped(says, '    ')}\n`
  })
  return `A finding may point to (none of this is legal advice):\n${lines.join('')}`
}

function measuredOf(id: string): string {
  const found = measured.rules[id]
  if (found === undefined) return ''
  const lines = [['all', found.all] as const, ...Object.entries(found.languages)].map(([language, { high, both }]) => {
    const figures = [high, both].map(ratesOf).flatMap(({ precision, recall }) => [precision, recall])
    const shown = figures.map(value => value.toFixed(2).padStart(10)).join('')
    return `  ${(languageNames.get(language) ?? language).padEnd(20)}${shown}${String(both.right + both.missed).padStart(8)}\n`
  })
  const header = `${''.padEnd(22)}     high confidence          both tiers\n${''.padEnd(22)} precision    recall precision    recall   texts\n`
  return `Measured on messages that were not learnt from (texts: those that show it):\n${header}${lines.join('')}`
}

function signalsOf(id: string): string {
  const constructions = grammar.find(each => each.rule === id)?.constructions ?? []
  if (constructions.length === 0) return ''
  const lines = constructions.map(construction => {
    const by = `  ${construction.id} (${construction.by.join(', ')})`
    if ('find' in construction) return `${by}: by its own shape\n`
    const all = construction.all.map(names => (typeof names === 'string' ? names : names.join(' or '))).join(' + ')
    const not = [...(construction.unless ?? []), ...(construction.never ?? [])]
    return `${wrapped(`${all}${not.length === 0 ? '' : `, unless ${[...new Set(not)].join(', ')}`}`, `${by}: `, '      ')}\n`
  })
  return `Signals of the grammar, the surest evidence:\n${lines.join('')}`
}

function examplesOf({ examples }: Rule): string {
  const blocks = languages.flatMap(language => {
    const { bad, good } = examples[language]
    if (bad.length + good.length === 0) return []
    return [`${languageNames.get(language) ?? language}\n${blockOf('found', bad)}${blockOf('clean', good)}`]
  })
  return `Examples (⟦…⟧ marks what is found):\n\n${blocks.join('\n')}`
}

function blockOf(verdict: string, texts: RuleExamples['bad']): string {
  return texts
    .map(text =>
      text
        .trim()
        .split('\n')
        .map((line, at) => `${wrapped(line.trim(), `  ${(at === 0 ? verdict : '').padEnd(verdict.length)}  `)}\n`)
        .join(''),
    )
    .join('')
}
