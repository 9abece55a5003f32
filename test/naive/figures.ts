import { censoredMedian, distribution, quantile, ratio, secondsBetween } from './arithmetic.js'
import type { Facts } from './facts.js'
import type { Loaded } from './load.js'
import type { Plan } from './plan.js'
import { satisfaction } from './satisfaction.js'
import { isThanks } from './story.js'
import { openBetween } from './zone.js'

export interface Context {
  readonly plan: Plan
  readonly run: Loaded
  /** Every conversation of the run, whatever part of them is asked about. */
  readonly all: readonly Facts[]
}
type Figures = Record<string, unknown>

const day = 86_400
const reopening = new Set(['new', 'open', 'pending', 'hold'])

/** Every figure of these conversations, by metric. */
export function figuresOf(told: readonly Facts[], context: Context): Record<string, Figures> {
  const measured = told.filter(facts => facts.talk.excluded === undefined)
  const figures: Record<string, Figures> = {
    ...times(told, measured, context),
    ...returns(measured, context),
    ...satisfaction(measured, context.plan.files === 'desk'),
    'reach-rate': reach(measured),
    ...(told === context.all ? { consistency: consistency(measured) } : {}),
  }
  const unsaid = context.plan.files === 'desk' ? spoken : context.plan.files === 'solves' ? ['handoffs', 'hold-time'] : []
  return Object.fromEntries(Object.entries(figures).filter(([id]) => !unsaid.includes(id)))
}

/** What a run without messages cannot tell. */
const spoken = ['next-response-time', 'customer-wait-time', 'longest-wait', 'one-touch-rate', 'touches', 'last-word', 'reach-rate']

function times(told: readonly Facts[], measured: readonly Facts[], context: Context): Record<string, Figures> {
  const { plan, run } = context
  const { week } = plan
  const clocks = week === undefined ? (['calendar'] as const) : (['calendar', 'business'] as const)
  const span = (clock: 'calendar' | 'business', from: number, to: number) =>
    clock === 'calendar' || week === undefined
      ? secondsBetween(from, to)
      : to < from
        ? undefined
        : Math.floor(openBetween(from, to, week) / 1000)
  const onBoth = (one: (clock: 'calendar' | 'business') => Figures): Figures => Object.fromEntries(clocks.map(clock => [clock, one(clock)]))
  const spans = (clock: 'calendar' | 'business', list: readonly (readonly [number, number])[]) =>
    list.map(([from, to]) => span(clock, from, to) ?? 0)
  const total = (clock: 'calendar' | 'business', list: readonly (readonly [number, number])[]) =>
    spans(clock, list).reduce((sum, value) => sum + value, 0)
  const known = (values: readonly (number | undefined)[]) => values.filter(value => value !== undefined)

  const first = onBoth(clock => {
    const replied = known(
      measured.map(facts => (facts.outcome === 'replied' ? span(clock, facts.start ?? 0, facts.reply ?? 0) : undefined)),
    )
    const waiting = measured.map(facts => {
      if (facts.start === undefined) return undefined
      if (facts.outcome === 'awaiting') return span(clock, facts.start, run.asOf)
      if (facts.outcome !== 'closed-without-reply' || facts.close === undefined) return undefined
      return span(clock, facts.start, Math.max(facts.start, facts.close))
    })
    const median = censoredMedian(replied, known(waiting))
    return { ...distribution(replied), ...(median === undefined ? {} : { censoredMedian: median }) }
  })
  const counted = (name: string) => told.filter(facts => facts.outcome === name).length
  const reasons = ['merged', 'spam', 'deleted', 'bot-only', 'agent-initiated', 'no-messages'].filter(name => counted(name) > 0)
  const outcomes = {
    ...Object.fromEntries(['replied', 'awaiting', 'closed-without-reply'].map(name => [name, counted(name)])),
    'not-applicable': Object.fromEntries(reasons.map(name => [name, counted(name)])),
  }
  const resolution = (pick: (facts: Facts) => number | undefined) =>
    onBoth(clock => {
      const settled = measured.filter(facts => !facts.talk.closedSometime)
      const solved = known(
        settled.map(facts => (pick(facts) === undefined ? undefined : span(clock, facts.talk.created, pick(facts) ?? 0))),
      )
      const open = known(settled.map(facts => (pick(facts) === undefined ? span(clock, facts.talk.created, run.asOf) : undefined)))
      const median = censoredMedian(solved, open)
      return { ...distribution(solved), ...(median === undefined ? {} : { censoredMedian: median }) }
    })
  const backlog = measured.filter(facts => !facts.finished)
  const waited = measured.filter(facts => facts.waits.length > 0)
  const held = measured.filter(facts => facts.holds.length > 0)
  return {
    'first-response-time': { ...first, outcomes, ...(plan.sla === undefined ? {} : { sla: sla(measured, context, span) }) },
    'next-response-time': {
      ...onBoth(clock => distribution(measured.flatMap(facts => spans(clock, facts.gaps)))),
      open: measured.filter(facts => facts.openGap).length,
      worst: distribution(measured.filter(facts => facts.gaps.length > 0).map(facts => Math.max(...spans('calendar', facts.gaps)))),
    },
    'customer-wait-time': onBoth(clock => distribution(waited.map(facts => total(clock, facts.waits)))),
    'longest-wait': onBoth(clock => distribution(waited.map(facts => Math.max(...spans(clock, facts.waits))))),
    'hold-time': onBoth(clock => distribution(held.map(facts => total(clock, facts.holds)))),
    'resolution-time': { first: resolution(facts => facts.spells[0]?.from), full: resolution(facts => facts.close) },
    backlog: { n: backlog.length, age: distribution(known(backlog.map(facts => secondsBetween(facts.talk.created, run.asOf)))) },
  }
}

function sla(
  measured: readonly Facts[],
  { plan, run }: Context,
  span: (clock: 'calendar' | 'business', from: number, to: number) => number | undefined,
): Figures {
  const count = { met: 0, breached: 0, pending: 0, 'no-target': 0 }
  const targets = plan.sla?.targets ?? {}
  const clock = plan.sla?.clock ?? 'calendar'
  for (const facts of measured) {
    if (facts.start === undefined || (facts.talk.closedSometime && facts.outcome !== 'replied')) continue
    const written = (facts.talk.ticket?.get('priority') ?? '').toLowerCase()
    const target = targets[written === 'p1' ? 'urgent' : written] ?? targets['default']
    if (target === undefined) count['no-target']++
    else if (facts.outcome === 'replied') count[(span(clock, facts.start, facts.reply ?? 0) ?? 0) <= target ? 'met' : 'breached']++
    else {
      const to = Math.max(facts.start, facts.close ?? run.asOf)
      count[(span(clock, facts.start, to) ?? 0) > target ? 'breached' : 'pending']++
    }
  }
  // A group without any target has no figure at all in the tool.
  if (count.met + count.breached + count.pending === 0) return {}
  return { ...count, ...ratio(count.met, count.met + count.breached) }
}

function returns(measured: readonly Facts[], { plan, run, all }: Context): Record<string, Figures> {
  const within = (ms: number, days: number) => ms <= days * day * 1000
  const solved = measured.filter(facts => facts.spells.length > 0 || facts.talk.closedSometime)
  const back = (facts: Facts): { from: number; at: number; thanks: boolean }[] =>
    plan.files === 'solves'
      ? facts.spells.flatMap(spell => {
          const words = facts.talk.events.find(
            event => event.kind === 'message' && event.shown && event.role === 'customer' && event.at > spell.from,
          )
          return words?.kind !== 'message' ? [] : [{ from: spell.from, at: words.at, thanks: isThanks(words.text) }]
        })
      : facts.spells.flatMap(spell =>
          spell.left !== undefined && reopening.has(spell.leftBy ?? '') ? [{ from: spell.from, at: spell.left, thanks: spell.thanks }] : [],
        )
  const events = measured.flatMap(back)
  const reopened = solved.filter(facts => back(facts).length > 0)
  const spells = measured.flatMap(facts => facts.spells.map(spell => ({ facts, spell })))
  const ripe = (days: number) => {
    const old = spells.filter(({ spell }) => within(0, days) && run.asOf - spell.from >= days * day * 1000)
    return ratio(
      old.filter(({ facts, spell }) => back(facts).some(event => event.from === spell.from && within(event.at - spell.from, days))).length,
      old.length,
    )
  }
  const others = [...all.map(facts => facts.talk), ...run.outside]
  const repeat = (days: number) => {
    const old = spells.filter(({ facts, spell }) => facts.talk.requester !== '' && run.asOf - spell.from >= days * day * 1000)
    const again = old.filter(({ facts, spell }) =>
      others.some(
        other =>
          other !== facts.talk &&
          other.requester === facts.talk.requester &&
          other.created > spell.from &&
          within(other.created - spell.from, days),
      ),
    )
    return ratio(again.length, old.length)
  }
  const touched = solved.filter(facts => facts.talk.events.some(event => event.kind === 'message'))
  const thanks = events.filter(event => event.thanks).length
  return {
    'reopen-rate': {
      ...ratio(reopened.length, solved.length),
      events: events.length,
      ...(plan.files === 'desk'
        ? {}
        : {
            withoutThanks: ratio(solved.filter(facts => back(facts).some(event => !event.thanks)).length, solved.length),
            kinds: { thanks },
          }),
      stillOpen: reopened.filter(facts => !facts.finished).length,
      source: plan.files === 'solves' ? 'inferred' : 'events',
      within: Object.fromEntries([7, 14, 30].map(days => [`${days}d`, ripe(days)])),
      afterSolve: distribution(events.map(event => secondsBetween(event.from, event.at) ?? 0)),
    },
    'repeat-contact-rate': Object.fromEntries([1, 3, 7, 14, 30].map(days => [`${days}d`, repeat(days)])),
    'one-touch-rate': ratio(touched.filter(facts => facts.touches === 1 && back(facts).length === 0).length, touched.length),
    touches: distribution(touched.map(facts => facts.touches)),
    handoffs: distribution(measured.map(facts => facts.handoffs)),
  }
}

function reach(measured: readonly Facts[]): Figures {
  const wrote = measured.filter(facts => facts.customerWrote)
  return ratio(wrote.filter(facts => facts.outcome === 'replied').length, wrote.length)
}

function consistency(measured: readonly Facts[]): Figures {
  const replied = measured.filter(facts => facts.outcome === 'replied' && (facts.reply ?? 0) >= (facts.start ?? 0))
  const seconds = (facts: Facts) => secondsBetween(facts.start ?? 0, facts.reply ?? 0) ?? 0
  const p50 = quantile(replied.map(seconds), 0.5)
  return replied.length === 0 || p50 === 0 ? {} : { 'p90-to-p50': quantile(replied.map(seconds), 0.9) / p50 }
}
