import type { Timeline } from '../model/timeline.js'
import { count, mergeTallies, type Tally } from '../sketch/tally.js'

/** An agent with fewer ratings is not ranked. */
const fewest = 5
/** Who may be credited with a rating: the agent of the last public message before it, the assignee at it, the agent with most messages. */
const rules = { 'last-reply': 'creditLast', assignee: 'creditAssignee', 'most-replies': 'creditMost' } as const

type Rule = keyof typeof rules
const names: readonly Rule[] = ['last-reply', 'assignee', 'most-replies']

/** Ratings by agent, under each rule. */
export type Credit = Record<Rule, { readonly rated: Tally<string>; readonly positive: Tally<string> }>

/** No rating yet. */
export function noCredit(): Credit {
  const empty = () => ({ rated: new Map<string, number>(), positive: new Map<string, number>() })
  return { 'last-reply': empty(), assignee: empty(), 'most-replies': empty() }
}

/** Credits a positive or negative rating to an agent under each rule. */
export function addCredit(credit: Credit, timeline: Timeline): void {
  if (timeline.score !== 'positive' && timeline.score !== 'negative') return
  for (const rule of names) {
    const agent = timeline[rules[rule]]
    if (agent === undefined) continue
    count(credit[rule].rated, agent)
    if (timeline.score === 'positive') count(credit[rule].positive, agent)
  }
}

/** Adds all of `b` to `a` and gives `a`. */
export function mergeCredit(a: Credit, b: Credit): Credit {
  for (const rule of names) {
    mergeTallies(a[rule].rated, b[rule].rated)
    mergeTallies(a[rule].positive, b[rule].positive)
  }
  return a
}

/** The JSON part `credit`: agents ranked under each rule, and a note where the rules rank them differently. Absent where nobody has enough ratings. */
export function describeCredit(credit: Credit): { readonly credit?: object } {
  const rankings = names.map(rule => ({ rule, ranking: rank(credit[rule]) })).filter(({ ranking }) => ranking.length > 0)
  if (rankings.length === 0) return {}
  const orders = new Set(rankings.map(({ ranking }) => JSON.stringify(ranking.map(({ agent }) => agent))))
  const note = 'Agents rank differently depending on who is credited with a rating; do not judge people by one of the rules alone.'
  const lists = Object.fromEntries(rankings.map(({ rule, ranking }) => [rule, ranking]))
  return { credit: orders.size > 1 ? { ...lists, note } : lists }
}

function rank({ rated, positive }: Credit[Rule]): readonly { agent: string; k: number; n: number; rate: number }[] {
  return [...rated]
    .filter(([, n]) => n >= fewest)
    .map(([agent, n]) => ({ agent, k: positive.get(agent) ?? 0, n, rate: (positive.get(agent) ?? 0) / n }))
    .sort((a, b) => b.rate - a.rate || b.n - a.n || (a.agent < b.agent ? -1 : 1))
}
