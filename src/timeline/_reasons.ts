import type { Run } from '../model/conversation.js'
import type { NotApplicable, Timeline } from '../model/timeline.js'

const notApplicable: { readonly [reason in NotApplicable]: string } = {
  merged: 'It was merged into another conversation, so no clock runs.',
  spam: 'It is spam, so no clock runs.',
  deleted: 'It was deleted, so no clock runs.',
  'no-timestamps': 'No instant tells when it began.',
  'bot-only': 'Only bots or the system spoke; no customer wrote in public.',
  'agent-initiated': 'An agent wrote and no customer did in public.',
  'no-messages': 'No public message and no reply column tell whether it was answered.',
}

const sources: { readonly [source in Timeline['reopenSource']]: string } = {
  events: 'status events',
  vendor: 'the desk’s own count',
  inferred: 'a customer message after the solve',
  none: 'nothing',
}

/** Why the figures are what they are, in plain sentences: outcome, end, reopens, and what was left out. */
export function reasonsOf(t: Timeline, run: Run): readonly string[] {
  const reasons: string[] = []
  if (t.reason !== undefined) reasons.push(notApplicable[t.reason])
  else if (t.outcome === 'awaiting') reasons.push('No public human reply came, and it is not finished.')
  else if (t.outcome === 'closed-without-reply') reasons.push('It was finished without a public human reply; bots alone are no reply.')
  if (t.stopIsReported) reasons.push('First response is the desk’s own duration: no message and no instant tells it.')
  if (t.finishedAtUnknown) reasons.push('no-close-time: it is finished, but no instant tells when, so resolution is not measured.')
  if (t.spells.length > 0 && t.unfinished && t.spells.every(spell => spell.until === undefined) && !run.hasStatusEvents) {
    reasons.push('It was solved once and is open again; when it was reopened is not known.')
  }
  if (t.reopens > 0)
    reasons.push(
      `Reopened ${t.reopens === 1 ? 'once' : `${t.reopens} times`}, as ${sources[t.reopenSource]} ${t.reopenSource === 'events' ? 'tell' : 'tells'}.`,
    )
  for (const clock of t.negative) reasons.push(`negative-span: ${clock} would run backwards, so it is left out.`)
  if (t.responses.some(gap => gap.open))
    reasons.push('A customer message is unanswered at the end of observation; its gap is counted as open, not measured.')
  return reasons
}
