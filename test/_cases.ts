import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import type { Conversation, Run, Ticket } from '../src/model/conversation.js'
import type { Case, Clock, Metric, MetricFigures } from '../src/model/metric.js'
import type { Span, Spell, Timeline } from '../src/model/timeline.js'

export const asOf = Date.UTC(2026, 1, 1)
export const hour = 3_600_000
export const day = 24 * hour

/** A run in which everything is known. */
export const fullRun: Run = {
  asOf,
  hasMessages: true,
  judged: true,
  hasStatusEvents: true,
  hasStatus: true,
  hasReplyColumn: true,
  hasReopensColumn: true,
  hasRepliesColumn: true,
  hasScores: true,
  hasOffers: true,
  hasRequester: true,
  hasAssignee: true,
  hasChats: true,
  hasHold: true,
  hasTimes: true,
  firstMessageAt: asOf - 90 * day,
  rolesUnknown: false,
  scaleUnknown: false,
}

/** A ticket of which nothing is known. */
export const bareTicket: Ticket = {
  ...{
    created: undefined,
    solved: undefined,
    closed: undefined,
    status: undefined,
    priority: undefined,
    channel: undefined,
    group: undefined,
  },
  ...{
    assignee: undefined,
    language: undefined,
    product: undefined,
    tags: undefined,
    requester: undefined,
    score: undefined,
    merged: false,
  },
  reported: {
    ...{ firstReplyAt: undefined, firstReplySeconds: undefined, firstReplyBusinessSeconds: undefined, firstResolutionSeconds: undefined },
    ...{
      fullResolutionSeconds: undefined,
      fullResolutionBusinessSeconds: undefined,
      requesterWaitSeconds: undefined,
      holdSeconds: undefined,
    },
    ...{ reopens: undefined, replies: undefined, slaMet: undefined },
  },
}

/** A timeline on which nothing has happened. */
const bareTimeline: Timeline = {
  ...{ created: undefined, outcome: 'awaiting', reason: undefined, start: undefined, stop: undefined, stopIsReported: false },
  ...{ finished: false, finishedAtUnknown: false, unfinished: true, spells: [], hasSpell: false, close: undefined },
  ...{ reopens: 0, reopenSource: 'events', reopenKinds: [], responses: [], waits: [], holds: [], replies: 0, hasCustomerMessage: false },
  ...{ handoffs: 0, lastWord: undefined, unansweredQuestion: false, score: undefined, scoreAt: undefined, offered: false },
  ...{ inferred: undefined, firstTone: undefined, lastTone: undefined, journey: undefined },
  ...{ creditLast: undefined, creditAssignee: undefined, creditMost: undefined, solvedBy: undefined, negative: [], stoppedBy: undefined },
}

/** What a test says of one case; all else is bare. */
export interface CaseParts {
  readonly run?: Partial<Run>
  readonly ticket?: Partial<Ticket>
  readonly conversation?: Partial<Conversation>
  readonly timeline?: Partial<Timeline>
  readonly hasBusiness?: boolean
  readonly target?: { readonly seconds: number; readonly clock: Clock }
  readonly weekday?: number
}

/** A case from its parts. Its business clock is open every third second, by decree. */
function caseOf(parts: CaseParts): Case {
  return {
    run: { ...fullRun, ...parts.run },
    conversation: {
      ...{ id: 'T-1', events: [], hasTicket: true, chat: false, endedBy: undefined, place: undefined },
      nextContact: () => undefined,
      ...parts.conversation,
      ticket: { ...bareTicket, ...parts.ticket },
    },
    timeline: { ...bareTimeline, ...parts.timeline },
    hasBusiness: parts.hasBusiness ?? false,
    seconds: (from, to, clock) => (from > to ? undefined : Math.floor((to - from) / (clock === 'business' ? 3000 : 1000))),
    target: () => parts.target,
    weekday: parts.weekday,
  }
}

const instant = fc.oneof(fc.integer({ min: asOf - 60 * day, max: asOf }), fc.constantFrom(asOf - 31 * day, asOf - 7 * day, asOf))
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined })
const person = fc.constantFrom('Ana', 'Ben', '__proto__', 'constructor')
const tone = maybe(fc.constantFrom<-1 | 0 | 1>(-1, 0, 1))

const span: fc.Arbitrary<Span> = fc
  .tuple(instant, fc.nat(3 * day), fc.boolean())
  .map(([from, length, open]) => ({ from, to: open ? asOf : from + length, open: open && from <= asOf }))

const spells: fc.Arbitrary<readonly Spell[]> = fc
  .array(fc.tuple(instant, maybe(fc.nat(40 * day))), { maxLength: 3 })
  .map(list => list.map(([from, length]) => ({ from, until: length === undefined ? undefined : from + length })))

const timeline: fc.Arbitrary<Partial<Timeline>> = fc
  .record({
    state: fc.constantFrom('finished', 'unfinished', 'gone'),
    finishedAtUnknown: fc.boolean(),
    created: maybe(instant),
    outcome: fc.constantFrom<Timeline['outcome']>('replied', 'awaiting', 'closed-without-reply', 'not-applicable'),
    reason: maybe(fc.constantFrom<'merged' | 'bot-only' | 'agent-initiated'>('merged', 'bot-only', 'agent-initiated')),
    start: maybe(instant),
    stop: maybe(instant),
    spells,
    close: maybe(instant),
    reopens: fc.nat(3),
    reopenSource: fc.constantFrom<Timeline['reopenSource']>('events', 'vendor', 'inferred', 'none'),
    reopenKinds: fc.array(
      fc.constantFrom<'thanks' | 'same-issue' | 'new-issue' | 'unknown'>('thanks', 'same-issue', 'new-issue', 'unknown'),
      { maxLength: 2 },
    ),
    responses: fc.array(span, { maxLength: 3 }),
    waits: fc.array(span, { maxLength: 3 }),
    holds: fc.array(span, { maxLength: 2 }),
    replies: maybe(fc.nat(5)),
    hasCustomerMessage: fc.boolean(),
    handoffs: fc.nat(4),
    lastWord: maybe(fc.constantFrom<'customer' | 'agent' | 'bot' | 'system'>('customer', 'agent', 'bot', 'system')),
    unansweredQuestion: fc.boolean(),
    score: maybe(fc.constantFrom<'positive' | 'neutral' | 'negative'>('positive', 'neutral', 'negative')),
    offered: fc.boolean(),
    inferred: tone,
    journey: maybe(fc.constantFrom<'recovered' | 'kept' | 'soured' | 'lost' | 'neutral'>('recovered', 'kept', 'soured', 'lost', 'neutral')),
    creditLast: maybe(person),
    creditAssignee: maybe(person),
    creditMost: maybe(person),
    solvedBy: maybe(person),
  })
  .map(({ state, finishedAtUnknown, ...rest }) => {
    const finished = state === 'finished'
    const unknown = finished && finishedAtUnknown
    return {
      ...rest,
      finished,
      unfinished: state === 'unfinished',
      finishedAtUnknown: unknown,
      hasSpell: rest.spells.length > 0 || unknown,
    }
  })

/** Any case at all, consistent or not, for a run and a schedule that all cases of a run share: the laws hold for every one. */
export const anyCase: fc.Arbitrary<(run: Run, hasBusiness: boolean) => Case> = fc
  .record({
    timeline,
    requester: maybe(fc.nat(3)),
    assignee: maybe(person),
    channel: maybe(fc.constantFrom('email', 'chat', '__proto__')),
    waited: maybe(fc.nat(day)),
    target: maybe(fc.record({ seconds: fc.nat(86_400), clock: fc.constantFrom<Clock>('calendar', 'business') })),
    weekday: maybe(fc.nat(6)),
    next: maybe(fc.nat(40 * day)),
    chat: fc.boolean(),
    endedBy: maybe(fc.constantFrom<'customer' | 'agent' | 'timeout'>('customer', 'agent', 'timeout')),
  })
  .map(
    ({ timeline, requester, assignee, channel, waited, target, weekday, next, chat, endedBy }) =>
      (run: Run, hasBusiness: boolean) =>
        caseOf({
          timeline,
          run,
          hasBusiness,
          ticket: {
            requester,
            assignee,
            channel,
            reported: { ...bareTicket.reported, requesterWaitSeconds: waited, holdSeconds: waited, fullResolutionSeconds: waited },
          },
          conversation: { chat, endedBy, nextContact: after => (next === undefined ? undefined : after + next + 1) },
          ...(weekday !== undefined && { weekday }),
          ...(target !== undefined && { target }),
        }),
  )

/** Every metric on the shelf by its id, which is its file's name. */
export async function everyMetric(): Promise<ReadonlyMap<string, Metric>> {
  const files = readdirSync(new URL('../src/metrics', import.meta.url)).filter(name => /^[a-z][a-z0-9-]*\.ts$/.test(name))
  const pairs = files.sort().map(async name => {
    const id = name.replace(/\.ts$/, '')
    const plug: { default: Metric } = await import(`../src/metrics/${id}.ts`)
    return [id, plug.default] as const
  })
  return new Map(await Promise.all(pairs))
}

/** The figures of a metric over some cases, in their order. */
export function figuresOf<State>(metric: Metric<State>, cases: readonly CaseParts[]): MetricFigures {
  return metric.finish(cases.map(caseOf).reduce((state, item) => metric.add(state, item), metric.init()))
}
