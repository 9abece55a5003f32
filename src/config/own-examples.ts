import { Refusal } from '../model/refusal.js'
import { type Language, languages } from '../model/signal.js'
import type { OwnRule } from '../text/own-rules.js'
import { type OwnSignal, ownListener, ownSignalsOf, unfired } from '../text/own-signals.js'
import { parseScript, type Script } from '../text/script.js'
import { enact, type Hear } from '../timeline/enact.js'
import { faultOfBad, faultOfGood } from '../timeline/rule-examples.js'
import type { Fault } from './locate.js'

/** Plays every example of a rule; the first one that does not hold is told to `fail`, which throws. */
export function checkExamples(id: string, rule: OwnRule, fail: (fault: Fault) => never): void {
  const { listen } = ownListener(ownSignalsOf(new Map([[id, rule]])))
  const hear: Hear = (by, text) => ({
    ...{ tone: undefined, thanks: false, question: false, problem: false, body: 0, excerpt: text },
    signals: by === 'system' ? [] : listen(text, by),
  })
  for (const language of languages)
    for (const kind of ['bad', 'good'] as const)
      rule.examples[language][kind].forEach((text, index) => {
        const path = ['rules', id, 'examples', language, kind, index]
        const check = kind === 'bad' ? faultOfBad : faultOfGood
        const fault = check(id, rule, enact(scriptAt(text, path, fail), hear))
        if (fault === undefined) return
        const hint =
          kind === 'bad'
            ? 'Mend the phrases until the rule finds it where ⟦…⟧ marks, or take the example out.'
            : 'Add “unless” phrases to the signal, or move the example to the bad ones.'
        fail({ path, onKey: false, sentence: `This ${kind} example of “${id}” ${fault}.`, hint })
      })
}

/** Every phrase must be fired by an example in its language, of some rule with its signal; the first that is not is told to `fail`. */
export function checkPhrases(
  signals: ReadonlyMap<string, OwnSignal>,
  rules: ReadonlyMap<string, OwnRule>,
  fail: (signal: string, fault: Fault) => never,
): void {
  for (const [id, { by, phrases, unless }] of signals) {
    const users = [...rules.values()].filter(rule => rule.signals.some(signal => signal.id === id))
    if (users.length === 0)
      fail(id, {
        path: ['signals', id],
        onKey: true,
        sentence: `The signal “${id}” is used by no rule.`,
        hint: 'Use it in a rule, or take it out.',
      })
    for (const [part, byLanguage] of [['phrases', phrases] as const, ['unless', unless] as const])
      for (const [language, list] of byLanguage) {
        const texts = users.flatMap(rule => textsOf(rule, language, by))
        const [silent] = unfired(list, texts)
        if (silent !== undefined)
          fail(id, {
            path: ['signals', id, part, language, list.indexOf(silent)],
            onKey: false,
            sentence: `No example of a rule with “${id}” fires this phrase.`,
            hint: `Add an example in ${language} that has it, or take the phrase out.`,
          })
      }
  }
}

/** What those who may say a signal say in the examples of a rule. */
function textsOf(rule: OwnRule, language: Language, by: OwnSignal['by']): readonly string[] {
  const { bad, good } = rule.examples[language]
  const turns = [...bad, ...good].flatMap(text => parseScript(text).talks.flatMap(talk => talk.turns))
  return turns.flatMap(turn => (turn.kind === 'said' && by.some(speaker => speaker === turn.who) ? [turn.text] : []))
}

function scriptAt(text: string, path: Fault['path'], fail: (fault: Fault) => never): Script {
  try {
    return parseScript(text)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return fail({ path, onKey: false, sentence: error.message, hint: error.hint })
  }
}
