import type { Touch } from '../model/conversation.js'
import type { Case } from '../model/metric.js'
import type { Hit, Rule } from '../model/rule.js'
import type { Enacted } from './enact.js'

/** From this probability on a hit is of high confidence. */
const HIGH = 0.95

/** Every hit of a rule over conversations; one over all of them stands at the message whose line it names. */
export function hitsOf(rule: Rule, cases: readonly Case[]): readonly Hit[] {
  const asked = cases.filter(item => rule.applies(item))
  const hits = asked.flatMap(item => [...rule.judge(item)])
  if (rule.whole === undefined) return hits
  let state = rule.whole.init()
  for (const item of asked) state = rule.whole.add(state, item)
  const touches = cases.flatMap(item => item.conversation.events).filter(event => event.type === 'message')
  const told = rule.whole.finish(state).map(({ place, ...hit }): Hit => {
    const at = touches.find(touch => place !== undefined && touch.place.line === place.line)
    return at === undefined ? hit : { ...hit, at }
  })
  return [...hits, ...told]
}

/**
 * What is wrong with a bad example, in words that follow the example's name; undefined where it holds: the rule finds every marked message (or, without
 * marks, the conversation), and nothing else of high confidence.
 */
export function faultOfBad(id: string, rule: Rule, { cases, marked }: Enacted): string | undefined {
  const hits = hitsOf(rule, cases)
  if (hits.length === 0) return 'is not found by the rule'
  const pointed = new Set(hits.map(hit => hit.at))
  for (const touch of marked) if (!pointed.has(touch)) return `is not found at its mark in line ${touch.place.line}`
  if (marked.size === 0 && hits.every(hit => hit.at !== undefined))
    return 'marks no message, though the rule points at one: mark it with ⟦…⟧'
  const other = hits.find(hit => hit.at !== undefined && !marked.has(hit.at) && counts(id, hit, hit.at))
  return other?.at === undefined ? undefined : `is found in line ${other.at.place.line}, where it has no mark`
}

/** What is wrong with a good example; undefined where the rule is silent. */
export function faultOfGood(id: string, rule: Rule, { cases }: Enacted): string | undefined {
  const hit = hitsOf(rule, cases).find(each => counts(id, each, each.at))
  if (hit === undefined) return undefined
  return hit.at === undefined ? 'is found by the rule, though it is good' : `is found in line ${hit.at.place.line}, though it is good`
}

// A low hit from the statistics alone moves with every training; only what is sure or was read by the grammar breaks an example.
function counts(id: string, hit: Hit, at: Touch | undefined): boolean {
  if (hit.probability >= HIGH) return true
  return at?.heard?.find(each => each.rule === id)?.constructions.length !== 0
}
