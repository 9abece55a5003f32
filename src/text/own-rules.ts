import type { Touch } from '../model/conversation.js'
import type { Case } from '../model/metric.js'
import type { Hit, Rule } from '../model/rule.js'
import type { OwnSignal } from './own-signals.js'

/** A rule of the user's own and the signals that must be listened for. */
export interface OwnRule extends Rule {
  readonly signals: readonly OwnSignal[]
}

/** What a rule of the user's own asks, by the ids of signals. */
export type Demand =
  /** It must not be said. */
  | { readonly kind: 'forbid'; readonly signal: string }
  /** It must be said: in conversations where `when` is heard, or in all. */
  | { readonly kind: 'require'; readonly signal: string; readonly when: string | undefined }
  /** `next` must follow `first` within so many milliseconds; `span` as written. */
  | { readonly kind: 'within'; readonly first: string; readonly next: string; readonly within: number; readonly span: string }
  /** `next` must not come without `first` in the same message or one before it. */
  | { readonly kind: 'before'; readonly first: string; readonly next: string }

/** The ids of the signals that a demand names. */
export function signalsOf(demand: Demand): readonly string[] {
  if (demand.kind === 'forbid') return [demand.signal]
  if (demand.kind === 'require') return demand.when === undefined ? [demand.signal] : [demand.signal, demand.when]
  return [demand.first, demand.next]
}

/** A rule that asks the demand of every conversation; all of its findings are of high confidence, since the rule is its writer's word. */
export function ownRule(demand: Demand, page: Omit<OwnRule, 'clauses' | 'law' | 'judges' | 'applies' | 'judge'>): OwnRule {
  return {
    ...page,
    clauses: false,
    law: [],
    judges: 'company',
    applies: item => applies(demand, page.signals, item),
    judge: item => judge(demand, item),
  }
}

function applies(demand: Demand, signals: readonly OwnSignal[], item: Case): boolean {
  if (demand.kind === 'within') return said(item).some(touch => hears(touch, demand.first))
  if (demand.kind === 'before') return said(item).some(touch => hears(touch, demand.next))
  if (demand.kind === 'require' && demand.when !== undefined) return isOver(item) && said(item).some(touch => hears(touch, demand.when))
  const by = signals.find(signal => signal.id === demand.signal)?.by ?? []
  return (demand.kind === 'forbid' || isOver(item)) && said(item).some(touch => by.some(speaker => speaker === touch.by))
}

function* judge(demand: Demand, item: Case): Generator<Hit> {
  const touches = said(item)
  if (demand.kind === 'forbid') {
    for (const touch of touches)
      if (hears(touch, demand.signal)) yield hit('forbidden', `“${demand.signal}” was said, which must not be.`, touch)
  } else if (demand.kind === 'require') {
    if (touches.some(touch => hears(touch, demand.signal))) return
    const { when } = demand
    if (when === undefined) yield hit('never-said', `“${demand.signal}” was never said.`, undefined)
    else
      yield hit(
        'never-said',
        `“${demand.signal}” was never said, though “${when}” was.`,
        touches.find(touch => hears(touch, when)),
      )
  } else if (demand.kind === 'before') {
    for (const touch of touches) {
      if (hears(touch, demand.first)) return
      if (hears(touch, demand.next)) yield hit('too-early', `“${demand.next}” came without “${demand.first}” before it.`, touch)
    }
  } else yield* late(demand, touches, item.run.asOf)
}

/** Each first message whose answer is owed and did not come in time; what may still come when observation ends is open. */
function* late(demand: Demand & { readonly kind: 'within' }, touches: readonly Touch[], asOf: number): Generator<Hit> {
  let owed: Touch | undefined
  const missed = (until: number): boolean => owed !== undefined && until > owed.at + demand.within
  const tell = (at: Touch | undefined): Hit =>
    hit('not-in-time', `“${demand.next}” did not follow “${demand.first}” within ${demand.span}.`, at)
  for (const touch of touches) {
    if (hears(touch, demand.first)) owed ??= touch
    if (!hears(touch, demand.next)) continue
    if (missed(touch.at)) yield tell(owed)
    owed = undefined
  }
  if (missed(asOf)) yield tell(owed)
}

function hit(reason: string, what: string, at: Touch | undefined): Hit {
  return { reason, what, probability: 1, evidence: 'act', ...(at === undefined ? {} : { at }) }
}

function said(item: Case): readonly Touch[] {
  return item.conversation.events.filter(event => event.type === 'message').filter(touch => touch.public)
}

function hears(touch: Touch, signal: string | undefined): boolean {
  return signal !== undefined && touch.signals?.includes(signal) === true
}

/** Nothing more is to come: what must be said could still be said in an open conversation. */
function isOver({ run, timeline }: Case): boolean {
  return !run.hasStatus || !timeline.unfinished
}
