import { acts, holdsAct, slotsOf } from '../model/acts.js'
import type { Conversation, Event, Millis } from '../model/conversation.js'
import type { Timeline } from '../model/timeline.js'

/** One happening in plain words. `ends` is what it may end: a reply, a turn of the status, or the whole observation. */
export interface Happening {
  readonly at: Millis
  readonly what: string
  /** What was heard in a message: tone, signals, acts, promises, and what rules may find in it. */
  readonly heard?: readonly string[]
  readonly ends: 'reply' | 'turn' | 'observation' | undefined
}

/** Everything that happened, in order: created, the events, what only the ticket's columns tell, and the end of observation. */
export function happenings({ ticket, events }: Conversation, t: Timeline, asOf: Millis): readonly Happening[] {
  const starter = events.find(event => event.type === 'message' && event.by === 'customer' && event.public)
  const lines: Happening[] = events.map(event => ({
    at: event.at,
    what: words(event) + mark(event, t, starter),
    heard: heardIn(event),
    ends: endsBy(event),
  }))
  const insert = (line: Happening) => {
    const index = lines.findIndex(other => other.at > line.at)
    lines.splice(index < 0 ? lines.length : index, 0, line)
  }
  const byEvents = events.some(event => event.type === 'status')
  if (!byEvents) {
    const first = t.spells[0]?.from
    if (ticket.solved !== undefined && ticket.solved <= asOf) insert(turnLine(ticket.solved, 'solved', first))
    if (ticket.closed !== undefined && ticket.closed <= asOf) insert(turnLine(ticket.closed, 'closed', first))
  }
  if (t.stop !== undefined && t.stoppedBy === undefined) {
    insert({ at: t.stop, what: `the desk tells a first reply: ${stops}`, ends: 'reply' })
  }
  if (ticket.created !== undefined) {
    const { created } = ticket
    const index = lines.findIndex(other => other.at >= created)
    const start = t.start === created && t.stoppedBy === undefined && !events.some(event => event.type === 'message')
    lines.splice(index < 0 ? lines.length : index, 0, { at: created, what: start ? `created: ${starts}` : 'created', ends: undefined })
  }
  lines.push({ at: asOf, what: 'the end of observation', ends: 'observation' })
  return lines
}

const tones = new Map([
  [-1, 'tone: negative'],
  [0, 'tone: neutral'],
  [1, 'tone: positive'],
])

function heardIn(event: Event): readonly string[] {
  if (event.type !== 'message') return []
  const tone = event.tone === undefined ? undefined : tones.get(event.tone)
  return [
    ...(tone === undefined ? [] : [tone]),
    ...(event.thanks ? ['thanks'] : []),
    ...(event.question ? ['question'] : []),
    ...(event.problem ? ['problem'] : []),
    ...acts.filter(act => holdsAct(event.acts, act)),
    ...slotsOf(event.gives).map(slot => `gives: ${slot}`),
    ...slotsOf(event.asks).map(slot => `asks for: ${slot}`),
    ...(event.signals ?? []),
    ...(event.promises ?? []).map(
      ({ phrase, due }) => `promises “${phrase}”${due === undefined ? '' : `, due ${new Date(due).toISOString()}`}`,
    ),
    ...(event.heard ?? []).map(({ rule, probability }) => `${rule}: ${Math.round(probability * 100)} %`),
  ]
}

const starts = 'first response starts here'
const stops = 'first response stops here'

function turnLine(at: Millis, to: string, first: Millis | undefined): Happening {
  return { at, what: `${to}, says the ticket’s own column`, ends: at === first ? 'turn' : undefined }
}

function words(event: Event): string {
  switch (event.type) {
    case 'message': {
      // Customers stay unnamed: who they are is private.
      const who = event.by === 'agent' && event.author !== undefined ? `agent ${event.author}` : event.by
      return `${who} wrote (${event.public ? 'public' : 'internal'})`
    }
    case 'status':
      return `status → ${event.to}`
    case 'assigned':
      return `${event.what} → ${event.to === '' ? 'nobody' : event.to}`
    case 'rated':
      return event.score === 'offered' ? 'survey offered' : `rated ${event.score}`
  }
}

function mark(event: Event, t: Timeline, starter: Event | undefined): string {
  if (event === starter) return `: ${starts}`
  if (event === t.stoppedBy) return `: ${stops}`
  if (event.type !== 'status' || event.to === 'solved' || event.to === 'closed') return ''
  return t.spells.some(spell => spell.until === event.at) ? ': reopened' : ''
}

function endsBy(event: Event): Happening['ends'] {
  if (event.type === 'status') return 'turn'
  return event.type === 'message' && event.by === 'agent' && event.public ? 'reply' : undefined
}
