import type { ColumnSpec, Field, Format } from '../model/format.js'

/** The plain format's columns are named like the fields; durations carry their own unit, a bare number is seconds. */
function named(...fields: readonly Field[]): { readonly [F in Field]?: ColumnSpec } {
  return Object.fromEntries(
    fields.map(field => [field, /_seconds$/.test(field) ? { headers: [field], unit: 'seconds' } : { headers: [field] }]),
  )
}

const format: Format = {
  title: 'Plain',
  about: `The tool's own layout and the target of every other: one table a file, recognised by its header, any order, any subset; other columns become dimensions.
tickets: ticket_id, created_at, first_reply_at, solved_at, closed_at, updated_at, status, priority, channel, group, assignee, requester, subject, tags, language, product, csat, csat_comment, reopens, replies, first_reply_seconds, full_resolution_seconds, merged_into.
messages: ticket_id, sent_at, author_role (customer, agent, bot, system), author, public, text. events: ticket_id, at, field, value. ratings: ticket_id, rated_at, score, comment. chats: chat_id, started_at, ended_at, agent, visitor, rating, transcript. users: user_id, role, name, email.
Instants are ISO 8601, YYYY-MM-DD HH:MM[:SS], or epoch seconds or milliseconds; durations seconds, H:MM:SS, "3h 20m" or ISO 8601.`,
  tables: [
    {
      kind: 'messages',
      recognise: [
        ['ticket_id', 'chat_id'],
        ['sent_at', 'author_role', 'message_id'],
        ['text', 'sent_at'],
      ],
      columns: {
        ...named(
          'ticket_id',
          'sent_at',
          'author_role',
          'author',
          'public',
          'text',
          'message_id',
          'in_reply_to',
          'message_type',
          'sequence',
        ),
        chat_id: { headers: ['chat_id'] },
      },
    },
    {
      kind: 'events',
      recognise: ['ticket_id', 'at', ['field', 'value']],
      columns: named('ticket_id', 'at', 'field', 'value', 'author', 'sequence'),
    },
    {
      kind: 'ratings',
      recognise: [['ticket_id', 'chat_id'], 'score'],
      columns: named('ticket_id', 'chat_id', 'rated_at', 'score', 'comment'),
    },
    {
      kind: 'chats',
      recognise: ['chat_id', ['started_at', 'transcript']],
      columns: named(
        'chat_id',
        'ticket_id',
        'started_at',
        'ended_at',
        'agent',
        'visitor',
        'rating',
        'transcript',
        'ended_by',
        'duration_seconds',
        'channel',
        'group',
        'language',
        'tags',
        'status',
      ),
      channel: 'chat',
    },
    { kind: 'users', recognise: ['user_id', 'role'], columns: named('user_id', 'role', 'name', 'email') },
    {
      kind: 'tickets',
      recognise: [
        'ticket_id',
        [
          'created_at',
          'status',
          'first_reply_at',
          'solved_at',
          'closed_at',
          'csat',
          'first_reply_seconds',
          'full_resolution_seconds',
          'updated_at',
        ],
      ],
      columns: named(
        'ticket_id',
        'created_at',
        'first_reply_at',
        'solved_at',
        'closed_at',
        'updated_at',
        'status',
        'priority',
        'channel',
        'group',
        'assignee',
        'requester',
        'subject',
        'tags',
        'language',
        'product',
        'csat',
        'csat_comment',
        'csat_at',
        'reopens',
        'replies',
        'merged_into',
        'sla_met',
        'first_reply_seconds',
        'first_reply_business_seconds',
        'first_resolution_seconds',
        'first_resolution_business_seconds',
        'full_resolution_seconds',
        'full_resolution_business_seconds',
        'requester_wait_seconds',
        'hold_seconds',
        'sequence',
      ),
    },
  ],
  examples: [
    {
      file: 'tickets.csv',
      kind: 'tickets',
      csv: `ticket_id,created_at,first_reply_at,solved_at,status,priority,csat,region
T-1,2026-01-05T09:00:00Z,2026-01-05T09:40:00Z,2026-01-06T10:00:00Z,solved,high,good,North
T-2,2026-01-05T11:30:00Z,,,open,normal,,South
`,
      columns: {
        ticket_id: 'ticket_id',
        created_at: 'created_at',
        first_reply_at: 'first_reply_at',
        solved_at: 'solved_at',
        status: 'status',
        priority: 'priority',
        csat: 'csat',
      },
    },
    {
      file: 'messages.csv',
      kind: 'messages',
      csv: `ticket_id,sent_at,author_role,author,public,text
T-1,2026-01-05T09:00:00Z,customer,Rasa,true,My parcel is late
T-1,2026-01-05T09:40:00Z,agent,Ana K.,true,"Sorry, it arrives tomorrow"
`,
      columns: { ticket_id: 'ticket_id', sent_at: 'sent_at', author_role: 'author_role', author: 'author', public: 'public', text: 'text' },
    },
    {
      file: 'events.csv',
      kind: 'events',
      csv: 'ticket_id,at,field,value\nT-1,2026-01-06T10:00:00Z,status,solved\nT-1,2026-01-07T08:00:00Z,status,open\n',
      columns: { ticket_id: 'ticket_id', at: 'at', field: 'field', value: 'value' },
    },
    {
      file: 'ratings.csv',
      kind: 'ratings',
      csv: 'ticket_id,rated_at,score,comment\nT-1,2026-01-06T12:00:00Z,good,Quick help\nT-2,2026-01-08T12:00:00Z,offered,\n',
      columns: { ticket_id: 'ticket_id', rated_at: 'rated_at', score: 'score', comment: 'comment' },
    },
    {
      file: 'chats.csv',
      kind: 'chats',
      csv: `chat_id,started_at,ended_at,agent,visitor,rating,transcript
c1,2026-01-05T09:00:00Z,2026-01-05T09:20:00Z,Ana K.,Rasa,good,"(09:00:05) Rasa: hello
(09:01:10) Ana K.: Hi, how can I help?"
`,
      columns: {
        chat_id: 'chat_id',
        started_at: 'started_at',
        ended_at: 'ended_at',
        agent: 'agent',
        visitor: 'visitor',
        rating: 'rating',
        transcript: 'transcript',
      },
    },
    {
      file: 'users.csv',
      kind: 'users',
      csv: 'user_id,role,name,email\n7,agent,Ana K.,ana@example.com\n8,customer,Rasa,rasa@example.com\n',
      columns: { user_id: 'user_id', role: 'role', name: 'name', email: 'email' },
    },
  ],
}

export default format
