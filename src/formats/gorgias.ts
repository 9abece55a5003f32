import type { Format } from '../model/format.js'

const format: Format = {
  title: 'Gorgias',
  about: `Tickets of the API written as a table (ISO 8601 times with an offset, ratings 1–5). A snoozed ticket counts as closed, as it does for the desk.`,
  tables: [
    {
      kind: 'tickets',
      recognise: [
        'created_datetime',
        ['closed_datetime', 'opened_datetime', 'last_message_datetime'],
        ['from_agent', 'satisfaction_survey', 'last_received_message_datetime', 'channel', 'spam'],
      ],
      columns: {
        ticket_id: { headers: ['id', 'ticket_id'] },
        created_at: { headers: ['created_datetime'] },
        closed_at: { headers: ['closed_datetime'] },
        updated_at: { headers: ['updated_datetime', 'last_message_datetime'] },
        status: { headers: ['status'] },
        priority: { headers: ['priority'] },
        channel: { headers: ['channel', 'via'] },
        group: { headers: ['assignee_team'] },
        assignee: { headers: ['assignee_user'] },
        requester: { headers: ['customer', 'customer_email'] },
        spam: { headers: ['spam'] },
        subject: { headers: ['subject'] },
        tags: { headers: ['tags'] },
        language: { headers: ['language'] },
        csat: { headers: ['satisfaction_survey', 'satisfaction_survey_score'], scale: '1-5' },
      },
      statuses: { snoozed: 'closed' },
    },
  ],
  examples: [
    {
      file: 'tickets.csv',
      kind: 'tickets',
      csv: `id,channel,created_datetime,opened_datetime,closed_datetime,last_message_datetime,last_received_message_datetime,from_agent,satisfaction_survey,spam,status,subject,tags,language
91,email,2026-01-05T09:00:00+00:00,2026-01-05T09:30:00+00:00,2026-01-06T10:00:00+00:00,2026-01-06T09:55:00+00:00,2026-01-06T09:00:00+00:00,false,5,false,closed,Late parcel,late,en
92,chat,2026-01-15T11:30:00+00:00,,,2026-01-15T11:30:00+00:00,2026-01-15T11:30:00+00:00,false,,false,open,Broken lamp,,et
`,
      columns: {
        ticket_id: 'id',
        channel: 'channel',
        created_at: 'created_datetime',
        closed_at: 'closed_datetime',
        updated_at: 'last_message_datetime',
        csat: 'satisfaction_survey',
        spam: 'spam',
        status: 'status',
        subject: 'subject',
        tags: 'tags',
        language: 'language',
      },
    },
  ],
}

export default format
