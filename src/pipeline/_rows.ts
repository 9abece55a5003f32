import type { CaseView } from './_case.js'

/** One conversation's figures, a cell each, so that any figure can be checked by hand. Every row has the same keys. */
export interface ConversationRow {
  readonly [column: string]: string | number | boolean | undefined
}

const tones = new Map([
  [-1, 'negative'],
  [0, 'neutral'],
  [1, 'positive'],
])

/** The row of the conversation shown. Durations in seconds; `_business` cells only where a schedule is configured. */
export function rowOf(item: CaseView, counted: string, individuals: boolean): ConversationRow {
  const { conversation, timeline: t, run } = item
  const { ticket } = conversation
  const between = (name: string, from: number | undefined, to: number | undefined): ConversationRow => {
    const known = from !== undefined && to !== undefined
    return {
      [name]: known ? item.seconds(from, to, 'calendar') : undefined,
      ...(item.hasBusiness ? { [`${name}_business`]: known ? item.seconds(from, to, 'business') : undefined } : {}),
    }
  }
  // Each span in whole seconds, as the metrics and "explain" count them.
  const sum = (name: string, spans: readonly { readonly from: number; readonly to: number }[]): ConversationRow => ({
    [name]: spans.length === 0 ? undefined : spans.reduce((total, span) => total + (item.seconds(span.from, span.to, 'calendar') ?? 0), 0),
  })
  return {
    conversation: conversation.id,
    counted,
    created_at: iso(t.created),
    start: iso(t.start),
    stop: iso(t.stop),
    outcome: t.outcome,
    reason: t.reason,
    ...between('first_response_seconds', t.start, t.outcome === 'replied' ? t.stop : undefined),
    awaiting_seconds: t.outcome === 'awaiting' && t.start !== undefined ? item.seconds(t.start, run.asOf, 'calendar') : undefined,
    solved_first_at: iso(t.spells[0]?.from),
    closed_at: iso(t.close),
    ...between('first_resolution_seconds', t.created, t.spells[0]?.from),
    ...between('full_resolution_seconds', t.created, t.close),
    finished: t.finished,
    ...sum('customer_wait_seconds', t.waits),
    ...sum('hold_seconds', t.holds),
    responses: t.responses.filter(span => !span.open).length,
    responses_open: t.responses.filter(span => span.open).length,
    replies: t.replies,
    handoffs: t.handoffs,
    reopens: t.reopens,
    reopen_source: t.reopenSource,
    rating: t.score,
    rated_at: iso(t.scoreAt),
    survey_offered: t.offered,
    tone_first: tones.get(t.firstTone ?? 9),
    tone_last: tones.get(t.lastTone ?? 9),
    tone_last_touch: tones.get(t.inferred ?? 9),
    journey: t.journey,
    last_word: t.lastWord,
    unanswered_question: t.unansweredQuestion,
    status: ticket.status,
    priority: ticket.priority,
    channel: ticket.channel,
    group: ticket.group,
    agent: individuals ? ticket.assignee : undefined,
    file: conversation.place?.file,
    line: conversation.place?.line,
  }
}

function iso(at: number | undefined): string | undefined {
  return at === undefined ? undefined : new Date(at).toISOString()
}
