import { Refusal } from '../model/refusal.js'
import type { Grade, RuleExamples } from '../model/rule.js'
import { type Language, languages } from '../model/signal.js'
import { type Demand, type OwnRule, ownRule, signalsOf } from '../text/own-rules.js'
import type { OwnSignal } from '../text/own-signals.js'
import { parsePhrase } from '../text/phrases.js'
import { type Fault, refuse, type Source } from './locate.js'
import { meant } from './options.js'
import { checkExamples, checkPhrases } from './own-examples.js'
import type { WrittenFile, WrittenRule, WrittenSignal } from './own-schema.js'
import { readDuration } from './values.js'

/** A file of rules whose shape is right. */
export interface ReadFile {
  readonly source: Source
  readonly written: WrittenFile
}

type Fail = (fault: Fault) => never

const grades: { readonly [severity in WrittenRule['severity']]: Grade } = { error: 'high', warning: 'medium', info: 'low' }
/** Words that stand beside rules in the configuration or in reports. */
const reserved = new Set(['paths', 'promise'])
/** What each kind of rule asks for, and what it may have. */
const parts: { readonly [K in WrittenRule['kind']]: { readonly needs: readonly Part[]; readonly may: readonly Part[] } } = {
  forbid: { needs: ['signal'], may: [] },
  require: { needs: ['signal'], may: ['when'] },
  within: { needs: ['first', 'then', 'within'], may: [] },
  before: { needs: ['first', 'then'], may: [] },
}
const allParts = ['signal', 'when', 'first', 'then', 'within'] as const

type Part = (typeof allParts)[number]

/** What the files mean, all of them together: a rule may name a signal of another file. Refusal 2 at the first fault; `taken` are built-in ids. */
export function rulesOf(files: readonly ReadFile[], taken: ReadonlySet<string>): ReadonlyMap<string, OwnRule> {
  const signals = new Map<string, OwnSignal>()
  const homes = new Map<string, Source>()
  for (const { source, written } of files)
    for (const [id, signal] of Object.entries(written.signals ?? {})) {
      const fail = failing(source)
      if (signals.has(id)) fail(onKey(['signals', id], `There are two signals “${id}”.`, 'Rename one of them.'))
      signals.set(id, signalOf(id, signal, fail))
      homes.set(id, source)
    }
  const rules = new Map<string, OwnRule>()
  for (const { source, written } of files)
    for (const [id, rule] of Object.entries(written.rules ?? {})) {
      const fail = failing(source)
      if (taken.has(id) || reserved.has(id)) fail(onKey(['rules', id], `“${id}” is built in.`, 'Choose another name for the rule.'))
      if (rules.has(id)) fail(onKey(['rules', id], `There are two rules “${id}”.`, 'Rename one of them.'))
      const made = meaningOf(id, rule, signals, fail)
      checkExamples(id, made, fail)
      rules.set(id, made)
    }
  checkPhrases(signals, rules, (id, fault) => failing(homes.get(id))(fault))
  return rules
}

function failing(source: Source | undefined): Fail {
  return fault => {
    throw source === undefined ? new Refusal(2, fault.sentence, fault.hint) : refuse(source, fault)
  }
}

function onKey(path: readonly (string | number)[], sentence: string, hint: string): Fault {
  return { path, onKey: true, sentence, hint }
}

function signalOf(id: string, { by, phrases, unless = {} }: WrittenSignal, fail: Fail): OwnSignal {
  for (const [part, byLanguage] of [['phrases', phrases] as const, ['unless', unless] as const])
    for (const language of languages)
      byLanguage[language]?.forEach((phrase, index) => {
        try {
          parsePhrase(phrase)
        } catch (error) {
          if (!(error instanceof Refusal)) throw error
          fail({ path: ['signals', id, part, language, index], onKey: false, sentence: error.message, hint: error.hint })
        }
      })
  if (languages.every(language => phrases[language] === undefined))
    fail(onKey(['signals', id, 'phrases'], `“${id}” has no phrases.`, 'Add some: { en: [call you back] }'))
  return { id, by: typeof by === 'string' ? [by] : by, phrases: listed(phrases), unless: listed(unless) }
}

function listed(byLanguage: { readonly [L in Language]?: readonly string[] | undefined }): ReadonlyMap<Language, readonly string[]> {
  return new Map(languages.flatMap(language => (byLanguage[language] === undefined ? [] : [[language, byLanguage[language]] as const])))
}

function meaningOf(id: string, rule: WrittenRule, signals: ReadonlyMap<string, OwnSignal>, fail: Fail): OwnRule {
  const demand = demandOf(id, rule, fail)
  for (const part of ['signal', 'when', 'first', 'then'] as const) {
    const named = rule[part]
    if (named !== undefined && !signals.has(named))
      fail({ path: ['rules', id, part], onKey: false, sentence: `There is no signal “${named}”.`, hint: meant(named, [...signals.keys()]) })
  }
  const own = signalsOf(demand).flatMap(name => signals.get(name) ?? [])
  if (demand.kind === 'forbid' && own.some(signal => signal.by.includes('customer')))
    fail({
      path: ['rules', id, 'signal'],
      onKey: false,
      sentence: `“${demand.signal}” is heard in customers’ words, and nothing is forbidden to customers.`,
      hint: 'Take “customer” out of “by” of the signal.',
    })
  const examples = new Map(Object.entries(rule.examples))
  for (const language of languages)
    for (const signal of examples.has(language) ? own : [])
      if (!signal.phrases.has(language))
        fail(
          onKey(
            ['rules', id, 'examples', language],
            `The rule has examples in ${language}, but its signal “${signal.id}” has no phrases in it.`,
            'Add phrases in this language, or take its examples out.',
          ),
        )
  if (examples.size === 0) fail(onKey(['rules', id, 'examples'], 'The rule has no examples.', 'Add { en: { bad: […], good: […] } }.'))
  const none: RuleExamples = { bad: [], good: [] }
  const { en = none, lt = none, et = none, sr = none } = rule.examples
  const { title, about, mend, isNot = 'Whatever its good examples show.' } = rule
  return ownRule(demand, { ...{ title, about, isNot, mend, grade: grades[rule.severity] }, signals: own, examples: { en, lt, et, sr } })
}

function demandOf(id: string, rule: WrittenRule, fail: Fail): Demand {
  const { kind, signal = '', first = '', when, within = '' } = rule
  const { then: next = '' } = rule
  const { needs, may } = parts[kind]
  for (const part of allParts) {
    const path = ['rules', id, part]
    if (rule[part] === undefined && needs.includes(part))
      fail(onKey(path, `“${part}” is missing here: a rule of kind ${kind} needs ${needs.join(', ')}.`, `Add it: ${part}: …`))
    if (rule[part] !== undefined && !needs.includes(part) && !may.includes(part))
      fail(onKey(path, `“${part}” means nothing in a rule of kind ${kind}.`, `Take it out; the kind has ${[...needs, ...may].join(', ')}.`))
  }
  if (kind === 'forbid') return { kind, signal }
  if (kind === 'require') return { kind, signal, when }
  if (kind === 'before') return { kind, first, next }
  return { kind, first, next, within: (readDuration(within.trim()) ?? 0) * 1000, span: within.trim() }
}
