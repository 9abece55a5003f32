import type { Format, Table } from '../model/format.js'

/** What both layouts share. */
const columns: Table['columns'] = {
  ticket_id: { headers: ['ID', 'id'] },
  created_at: { headers: ['Created At', 'createdAt'] },
  solved_at: { headers: ['Done At', 'doneAt', 'Last Done At', 'lastDone.createdAt', 'First Done At', 'firstDone.createdAt'] },
  updated_at: { headers: ['Updated At', 'updatedAt', 'Last Activity At', 'lastActivityAt'] },
  status: { headers: ['Status', 'status'] },
  priority: { headers: ['Priority', 'priority'] },
  channel: { headers: ['Channels', 'channels'] },
  group: { headers: ['Queue Name', 'queue.name'] },
  assignee: { headers: ['Assigned Users', 'assignedUsers'] },
  requester: { headers: ['Customer ID', 'customer'] },
  subject: { headers: ['Subject', 'subject', 'Name', 'name'] },
  tags: { headers: ['Tags', 'tags'] },
}

const format: Format = {
  title: 'Kustomer',
  about: `Exports > Conversations: a row a conversation, with display names or system names, no message text. Satisfaction Score is 0 or 1, Satisfaction Rating 1–5; the rating is read where both are there.`,
  tables: [
    {
      kind: 'tickets',
      name: 'with ratings',
      recognise: [
        'ID',
        ['Message Count', 'messageCount'],
        ['Queue Name', 'queue.name', 'Note Count', 'noteCount', 'Snooze Status'],
        ['Satisfaction Rating', 'satisfactionLevel.rating'],
      ],
      columns: {
        ...columns,
        csat: { headers: ['Satisfaction Rating', 'satisfactionLevel.rating'], scale: '1-5' },
      },
      statuses: { done: 'solved', snoozed: 'pending', open: 'open' },
    },
    {
      kind: 'tickets',
      name: 'with scores',
      recognise: ['ID', ['Message Count', 'messageCount'], ['Queue Name', 'queue.name', 'Note Count', 'noteCount', 'Snooze Status']],
      columns: {
        ...columns,
        csat: { headers: ['Satisfaction Score', 'satisfactionLevel.score'], scale: '0-1' },
      },
      statuses: { done: 'solved', snoozed: 'pending', open: 'open' },
    },
  ],
  examples: [
    {
      file: 'conversations.csv',
      kind: 'tickets',
      csv: `ID,Subject,Name,Queue Name,Channels,Status,Snooze Status,Message Count,Note Count,Satisfaction Score,Satisfaction Rating,Created At
5f1,Late parcel,Late parcel,Billing,email,done,,4,1,1,5,2026-01-05T09:00:00.000Z
5f2,Broken lamp,Broken lamp,Billing,chat,snoozed,scheduled,2,0,,,2026-01-15T11:30:00.000Z
`,
      columns: {
        ticket_id: 'ID',
        subject: 'Subject',
        group: 'Queue Name',
        channel: 'Channels',
        status: 'Status',
        csat: 'Satisfaction Rating',
        created_at: 'Created At',
      },
    },
    {
      file: 'system-names.csv',
      kind: 'tickets',
      csv: `id,subject,queue.name,channels,status,messageCount,noteCount,satisfactionLevel.score,createdAt
5f1,Late parcel,Billing,email,done,4,1,1,2026-01-05T09:00:00.000Z
5f2,Broken lamp,Billing,chat,open,2,0,0,2026-01-15T11:30:00.000Z
`,
      columns: {
        ticket_id: 'id',
        subject: 'subject',
        group: 'queue.name',
        channel: 'channels',
        status: 'status',
        csat: 'satisfactionLevel.score',
        created_at: 'createdAt',
      },
    },
  ],
}

export default format
