import { quantile, secondsBetween } from './arithmetic.js'
import type { Facts } from './facts.js'
import { type Context, figuresOf } from './figures.js'
import type { Loaded } from './load.js'
import { dateOf, instantOf, wallOf } from './zone.js'

/** The row counts of the ledger and what was left out of the figures. */
export function ledgerOf(run: Loaded): Record<string, unknown> {
  return {
    rows: run.rows,
    duplicate: run.duplicates,
    used: run.rows - run.duplicates - run.rejected,
    measured: run.talks.filter(talk => talk.excluded === undefined).length,
  }
}

/** Days by creation with the first responses in them, the backlog at the end of each, and arrivals by weekday and hour. */
export function daysOf(all: readonly Facts[], { run }: Context): Record<string, unknown> {
  const measured = all.filter(facts => facts.talk.excluded === undefined)
  const first = Math.min(...measured.map(facts => wallOf(facts.talk.created, run.zone)))
  const days: unknown[] = []
  for (let wall = Math.floor(first / 86_400_000) * 86_400_000; wall <= wallOf(run.asOf, run.zone); wall += 86_400_000) {
    const from = new Date(wall).toISOString().slice(0, 10)
    const end = Math.min(run.asOf + 1, instantOf(wall + 86_400_000, run.zone))
    const born = measured.filter(facts => dateOf(facts.talk.created, run.zone) === from)
    const times = born.flatMap(facts => (facts.outcome === 'replied' ? [secondsBetween(facts.start ?? 0, facts.reply ?? 0) ?? 0] : []))
    const quantiles = times.length === 0 ? {} : { p50: quantile(times, 0.5), p90: quantile(times, 0.9) }
    const open = measured.filter(
      facts =>
        facts.talk.created < end &&
        !facts.talk.closedSometime &&
        !facts.spells.some(spell => spell.from < end && (spell.left ?? end) >= end),
    )
    days.push({ from, conversations: born.length, 'first-response-time': { n: times.length, ...quantiles }, backlog: open.length })
  }
  const arrivals = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0))
  for (const facts of measured) {
    const local = new Date(wallOf(facts.talk.created, run.zone))
    const row = arrivals[(local.getUTCDay() + 6) % 7]
    if (row !== undefined) row[local.getUTCHours()] = (row[local.getUTCHours()] ?? 0) + 1
  }
  return { day: days, arrivals }
}

/** The figures of each group of at least five conversations. */
export function groupsOf(all: readonly Facts[], context: Context): Record<string, unknown> {
  const groups: Record<string, unknown> = {}
  for (const dimension of context.plan.by) {
    const column = dimension === 'agent' ? 'assignee' : dimension
    const values = new Map<string, Facts[]>()
    for (const facts of all) {
      const value = facts.talk.ticket?.get(column) ?? ''
      values.set(value, [...(values.get(value) ?? []), facts])
    }
    const large = [...values].filter(
      ([value, members]) => value !== '' && members.filter(facts => facts.talk.excluded === undefined).length >= 5,
    )
    groups[dimension] = Object.fromEntries(large.map(([value, members]) => [value, figuresOf(members, context)]))
  }
  return groups
}
