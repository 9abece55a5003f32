import { SURE } from '../judge/combiner.js'
import type { Touch } from '../model/conversation.js'
import type { Heard } from '../model/judge.js'
import type { Case } from '../model/metric.js'
import type { Hit } from '../model/rule.js'

/** What a finding from a message's own words tells, for the deed itself and for a customer's first-hand report of it. */
export interface Sayings {
  readonly act: string
  readonly report: string
}

/** What the judges heard of a rule in a message, or undefined. */
export function heardOf(touch: Touch, rule: string): Heard | undefined {
  return touch.heard?.find(each => each.rule === rule)
}

// Verdicts are measured on single messages; each further message of a conversation is another chance to be wrong. So what is told of one of several must
// be likelier than not by this many times for each of them, about where conversations of other people have their best F1; what is sure is told anyway.
const TIMES = 0.75
const isFirm = (probability: number, messages: number): boolean =>
  messages === 1 || probability >= SURE || probability >= TIMES * messages * (1 - probability)

/**
 * One hit for each public message in which the judges heard the rule, in order, with the message's own calibrated probability;
 * the reason is `said` for a deed and `told` for a customer's report. The filter leaves out what the conversation clears. The more messages there are, the
 * likelier a verdict must be.
 */
export function* spoken(
  item: Case,
  rule: string,
  says: Sayings,
  filter: (touch: Touch, heard: Heard) => boolean = () => true,
): Generator<Hit> {
  const touches = item.conversation.events.filter((event): event is Touch => event.type === 'message' && event.public)
  for (const touch of touches) {
    const heard = heardOf(touch, rule)
    if (heard === undefined || !isFirm(heard.probability, touches.length)) continue
    if (filter(touch, heard)) yield hitOf(touch, heard, says)
  }
}

/** The hit of one verdict on one message. */
function hitOf(touch: Touch, heard: Heard, says: Sayings): Hit {
  const { probability, evidence } = heard
  return { reason: evidence === 'act' ? 'said' : 'told', what: says[evidence], probability, evidence, at: touch }
}
