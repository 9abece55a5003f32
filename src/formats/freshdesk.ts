import type { Format } from '../model/format.js'

const format: Format = {
  title: 'Freshdesk',
  about: `Tickets > Export: a row a ticket, no message text. Times are in the account's zone without an offset, so tell it with --tz.
"Initial response time" is an instant; "First response time (in hrs)" holds H:MM:SS of business hours whatever its name says, and is often empty: the tool reckons from the instants.`,
  tables: [
    {
      kind: 'tickets',
      recognise: [
        'Ticket ID',
        'Created time',
        ['Initial response time', 'First response time (in hrs)', 'Agent interactions', 'Due by Time', 'Time tracked'],
        [
          'Resolved time',
          'Last update time',
          'Last updated time',
          'Customer interactions',
          'Survey results',
          'Association type',
          'Resolution status',
        ],
      ],
      columns: {
        ticket_id: { headers: ['Ticket ID'] },
        created_at: { headers: ['Created time'] },
        first_reply_at: { headers: ['Initial response time'] },
        solved_at: { headers: ['Resolved time'] },
        closed_at: { headers: ['Closed time'] },
        updated_at: { headers: ['Last update time', 'Last updated time'] },
        status: { headers: ['Status'] },
        priority: { headers: ['Priority'] },
        channel: { headers: ['Source'] },
        group: { headers: ['Group'] },
        assignee: { headers: ['Agent'] },
        requester: { headers: ['Contact ID', 'Email', 'Full name'] },
        subject: { headers: ['Subject'] },
        tags: { headers: ['Tags'] },
        product: { headers: ['Product', 'Type'] },
        csat: { headers: ['Survey results', 'Survey result'], scale: 'words' },
        replies: { headers: ['Agent interactions'] },
        sla_met: { headers: ['First response status', 'Resolution status'] },
        first_reply_business_seconds: { headers: ['First response time (in hrs)'], unit: 'hours' },
        full_resolution_business_seconds: { headers: ['Resolution time (in hrs)'], unit: 'hours' },
      },
      scores: {
        'extremely happy': 'positive',
        'extremely unhappy': 'negative',
        'extremely satisfied': 'positive',
        'extremely dissatisfied': 'negative',
      },
    },
  ],
  examples: [
    {
      file: 'tickets.csv',
      kind: 'tickets',
      csv: `Ticket ID,Subject,Status,Priority,Source,Type,Agent,Group,Created time,Due by Time,Resolved time,Closed time,Last update time,Initial response time,First response time (in hrs),Resolution time (in hrs),Agent interactions,Customer interactions,Resolution status,First response status,Tags,Survey results,Full name,Email,Contact ID
41,Late parcel,Closed,High,Email,Question,Ana K.,Billing,2026-01-05 09:00:00,2026-01-06 09:00:00,2026-01-06 10:00:00,2026-01-07 10:00:00,2026-01-07 10:00:00,2026-01-05 09:40:00,00:40:00,08:30:00,2,1,Within SLA,Within SLA,late,Extremely Happy,Rasa P.,rasa@example.com,9001
42,Broken lamp,Waiting on Customer,Low,Portal,Problem,,Billing,2026-01-15 11:30:00,2026-01-16 11:30:00,,,2026-01-15 11:30:00,,,,0,1,,SLA Violated,,,Mart T.,mart@example.com,9002
`,
      columns: {
        ticket_id: 'Ticket ID',
        subject: 'Subject',
        status: 'Status',
        priority: 'Priority',
        channel: 'Source',
        product: 'Type',
        assignee: 'Agent',
        group: 'Group',
        created_at: 'Created time',
        solved_at: 'Resolved time',
        closed_at: 'Closed time',
        updated_at: 'Last update time',
        first_reply_at: 'Initial response time',
        first_reply_business_seconds: 'First response time (in hrs)',
        full_resolution_business_seconds: 'Resolution time (in hrs)',
        replies: 'Agent interactions',
        sla_met: 'First response status',
        tags: 'Tags',
        csat: 'Survey results',
        requester: 'Contact ID',
      },
    },
  ],
}

export default format
