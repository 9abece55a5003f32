import type { Timeline } from '../model/timeline.js'

/** An agent with fewer ratings is not ranked. */
const fewest = 5
/** Who may be credited with a rating: the agent of the last public message before it, the assignee at it, the agent with most messages. */
const rules = ['last-reply', 'assignee', 'most-replies'] as const
type Rule = (typeof rules)[number]

/** Ratings of each agent: n in all, k of them positive. */
type Rated = Map<string, { k: number; n: number }>

/** Ratings by agent, under each rule. */
export type Credit = Record<Rule, Rated>

/** No rating yet. */
export function noCredit(): Credit {
  return { 'last-reply': new Map(), assignee: new Map(), 'most-replies': new Map() }
}

/** Credits a positive or negative rating to an agent under each rule. */
export function addCredit(credit: Credit, timeline: Timeline): void {
  if (timeline.score !== 'positive' && timeline.score !== 'negative') return
  const k = timeline.score === 'positive' ? 1 : 0
  rate(credit['last-reply'], timeline.creditLast, k, 1)
  rate(credit.assignee, timeline.creditAssignee, k, 1)
  rate(credit['most-replies'], timeline.creditMost, k, 1)
}

function rate(rated: Rated, agent: string | undefined, k: number, n: number): void {
  if (agent === undefined) return
  const known = rated.get(agent)
  if (known === undefined) rated.set(agent, { k, n })
  else {
    known.k += k
    known.n += n
  }
}

/** Adds all of `b` to `a` and gives `a`. */
export function mergeCredit(a: Credit, b: Credit): Credit {
  for (const rule of rules) for (const [agent, { k, n }] of b[rule]) rate(a[rule], agent, k, n)
  return a
}

/** The JSON part `credit`: agents ranked under each rule, and a note where the rules rank them differently. Absent where nobody has enough ratings. */
export function describeCredit(credit: Credit): { readonly credit?: object } {
  const rankings = rules.map(rule => ({ rule, ranking: rank(credit[rule]) })).filter(({ ranking }) => ranking.length > 0)
  if (rankings.length === 0) return {}
  const orders = new Set(rankings.map(({ ranking }) => JSON.stringify(ranking.map(({ agent }) => agent))))
  const note = 'Agents rank differently depending on who is credited with a rating; do not judge people by one of the rules alone.'
  const lists = Object.fromEntries(rankings.map(({ rule, ranking }) => [rule, ranking]))
  return { credit: orders.size > 1 ? { ...lists, note } : lists }
}

function rank(rated: Rated): readonly { agent: string; k: number; n: number; rate: number }[] {
  return [...rated]
    .filter(([, { n }]) => n >= fewest)
    .map(([agent, { k, n }]) => ({ agent, k, n, rate: k / n }))
    .sort((a, b) => b.rate - a.rate || b.n - a.n || (a.agent < b.agent ? -1 : 1))
}
