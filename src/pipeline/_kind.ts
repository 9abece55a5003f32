import type { Field, Kind } from '../model/format.js'
import { type Column, fits, named, repeated } from './_evidence.js'

/** The kind of an unknown file: which fields its columns name, and whether its ids come back; undefined where its columns speak of nothing. */
export function kindOf(
  all: readonly Column[],
  taken: ReadonlySet<Field>,
  toldId: number | undefined,
): { readonly kind: Kind; readonly why: string } | undefined {
  const best = (kind: Kind, field: Field, least: number) =>
    all
      .flatMap(column => named(column, kind).filter(guess => guess.field === field && guess.strength >= least && fits(field, column, kind)))
      .toSorted((a, b) => b.strength - a.strength || a.rank - b.rank)[0]?.column
  const has = (kind: Kind, ...fields: readonly Field[]) => fields.some(field => taken.has(field) || best(kind, field, 2) !== undefined)
  const id = toldId === undefined ? best('tickets', 'ticket_id', 1) : all[toldId]
  const back = repeated(id)
  const many = 'its ids come back in several rows'
  if (taken.has('transcript') || best('chats', 'transcript', 3) !== undefined)
    return { kind: 'chats', why: 'a transcript stands in one cell' }
  const spoken = all.some(column =>
    /^(text|message|message text|message body|body|content|utterance|nachricht|mensaje|messaggio|mensagem|zinute|sonum|poruka|plain body)$/.test(
      column.key,
    ),
  )
  const speaker = has('messages', 'author_role', 'sequence') || has('messages', 'sent_at')
  if (taken.has('text') || (spoken && speaker && (back || has('messages', 'author_role', 'message_id'))))
    return { kind: 'messages', why: back ? `it holds texts, and ${many}` : 'it holds texts and who wrote them' }
  const rated = has('ratings', 'score')
  const life = has('tickets', 'status', 'solved_at', 'closed_at', 'first_reply_at', 'priority')
  const activity = all.some(column =>
    /^(activity|activity name|event|event name|event type|concept name|new value|field name|new status|to status|veikla|tegevus|aktivnost|aktivitat|actividad|activite|attivita|atividade)$/.test(
      column.key,
    ),
  )
  if (
    taken.has('at') ||
    taken.has('value') ||
    (back &&
      has('events', 'at') &&
      (activity || (all.length <= 6 && has('tickets', 'status') && !has('tickets', 'solved_at', 'closed_at'))))
  ) {
    return { kind: 'events', why: `${many}, each with an activity and an instant` }
  }
  const person = all.some(column => /^(user id|agent id|author id|id)$/.test(column.key)) && best('users', 'role', 2) !== undefined
  if (person && !life && !has('tickets', 'subject') && (has('users', 'name', 'email') || !has('tickets', 'created_at')))
    return { kind: 'users', why: 'it names people and their roles' }
  if (taken.has('score') || (rated && !life && !has('tickets', 'subject', 'channel'))) return { kind: 'ratings', why: 'it holds ratings' }
  if (
    taken.has('started_at') ||
    (has('chats', 'ended_at') &&
      all.some(column => /^(chat id|started at|chat start|start time|started|visitor|chat started)$/.test(column.key)) &&
      !has('tickets', 'priority'))
  ) {
    return { kind: 'chats', why: 'a row is a chat with a start and an end' }
  }
  if (id !== undefined || life || taken.size > 0 || has('tickets', 'created_at'))
    return { kind: 'tickets', why: back ? `a row is a ticket at some instant: ${many}` : 'a row is a ticket' }
  return undefined
}
