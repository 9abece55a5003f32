import type { Format } from '../model/format.js'

const format: Format = {
  title: 'Zammad',
  about: `Reporting > Download: an XLSX workbook, save it as CSV first; a row a ticket, no message text. Minutes run on the desk's business hours; instants are in the zone asked for.`,
  tables: [
    {
      kind: 'tickets',
      recognise: [
        'Title',
        'State',
        'Create Channel',
        'Created At',
        ['First Response At', 'First Response In Min', 'Close In Min', 'Last Contact At', 'Article Count'],
      ],
      columns: {
        ticket_id: { headers: ['#', 'Number'] },
        created_at: { headers: ['Created At'] },
        first_reply_at: { headers: ['First Response At'] },
        closed_at: { headers: ['Closed At'] },
        updated_at: { headers: ['Updated At'] },
        status: { headers: ['State'] },
        priority: { headers: ['Priority'] },
        channel: { headers: ['Create Channel'] },
        group: { headers: ['Group'] },
        assignee: { headers: ['Owner'] },
        requester: { headers: ['Customer'] },
        subject: { headers: ['Title'] },
        tags: { headers: ['Tags'] },
        first_reply_business_seconds: { headers: ['First Response In Min'], unit: 'minutes' },
        full_resolution_business_seconds: { headers: ['Close In Min'], unit: 'minutes' },
      },
      statuses: { 'pending reminder': 'pending', 'pending close': 'pending' },
      missing: ['-'],
    },
  ],
  examples: [
    {
      file: 'tickets.csv',
      kind: 'tickets',
      csv: `#,Title,State,Priority,Group,Owner,Customer,Organization,Create Channel,Sender,Tags,Created At,Updated At,Closed At,Close In Min,First Response At,First Response In Min,Last Contact At,Article Count
31001,Late parcel,closed,3 high,Billing,Ana K.,Rasa P.,Shop,email,Customer,late,2026-01-05 09:00:00,2026-01-06 10:00:00,2026-01-06 10:00:00,540,2026-01-05 09:40:00,40,2026-01-06 10:00:00,3
31002,Broken lamp,pending reminder,2 normal,Billing,-,Mart T.,,web,Customer,,2026-01-15 11:30:00,2026-01-15 11:30:00,,,,,2026-01-15 11:30:00,1
`,
      columns: {
        ticket_id: '#',
        subject: 'Title',
        status: 'State',
        priority: 'Priority',
        group: 'Group',
        assignee: 'Owner',
        requester: 'Customer',
        channel: 'Create Channel',
        tags: 'Tags',
        created_at: 'Created At',
        updated_at: 'Updated At',
        closed_at: 'Closed At',
        full_resolution_business_seconds: 'Close In Min',
        first_reply_at: 'First Response At',
        first_reply_business_seconds: 'First Response In Min',
      },
    },
  ],
}

export default format
