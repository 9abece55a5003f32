import type { Format } from '../model/format.js'

const format: Format = {
  title: 'Zoho Desk',
  about: `Reports > Export as CSV: a row a ticket, no message text; the module stands in brackets after ambiguous names. Dates are day first ("05 Nov 2024 03:20 PM"), in the zone of the account; empty cells are "-".`,
  tables: [
    {
      kind: 'tickets',
      recognise: [
        'Ticket Id',
        [
          'Created Time (Ticket)',
          'Status (Ticket)',
          'Priority (Ticket)',
          'Category (Ticket)',
          'Ticket Closed Time',
          'Ticket Closed Time (Ticket)',
          'SLA Violation Type',
        ],
      ],
      columns: {
        ticket_id: { headers: ['Ticket Id'] },
        created_at: { headers: ['Created Time (Ticket)', 'Created Time'], layouts: ['d MMM yyyy h:mm a'] },
        closed_at: {
          headers: ['Ticket Closed Time', 'Ticket Closed Time (Ticket)', 'Closed Time (Ticket)', 'Closed Time'],
          layouts: ['d MMM yyyy h:mm a'],
        },
        updated_at: { headers: ['Modified Time (Ticket)', 'Modified Time'], layouts: ['d MMM yyyy h:mm a'] },
        status: { headers: ['Status (Ticket)', 'Status'] },
        priority: { headers: ['Priority (Ticket)', 'Priority'] },
        channel: { headers: ['Channel (Ticket)', 'Channel', 'Mode'] },
        group: { headers: ['Team', 'Department'] },
        assignee: { headers: ['Ticket Owner'] },
        requester: { headers: ['Email (Contact)', 'Contact name', 'Contact Name', 'Account Name'] },
        subject: { headers: ['Subject', 'Subject (Ticket)'] },
        tags: { headers: ['Classifications'] },
        language: { headers: ['Language'] },
        product: { headers: ['Product', 'Product Name', 'Category (Ticket)', 'Category'] },
        csat: { headers: ['Happiness Rating', 'Customer Happiness Rating', 'Happiness'], scale: 'words' },
      },
      missing: ['-'],
      statuses: {
        'under observation': 'open',
        'waiting on third party': 'hold',
        escalated: 'open',
        'awaiting customer response': 'pending',
      },
    },
  ],
  examples: [
    {
      file: 'report.csv',
      kind: 'tickets',
      csv: `Ticket Id,Subject,Ticket Type,Status (Ticket),Priority (Ticket),Category (Ticket),Created Time (Ticket),Ticket Closed Time,Crossed Due Date,Team,Ticket Owner,Email (Contact),Contact name,Product
81,Late parcel,Question,Closed,High,Delivery,05 Nov 2024 03:20 PM,06 Nov 2024 10:00 AM,No,Billing,Ana K.,rasa@example.com,Rasa P.,Lamps
82,Broken lamp,Problem,On Hold,-,Returns,15 Nov 2024 09:00 AM,-,No,Billing,-,mart@example.com,Mart T.,Lamps
`,
      columns: {
        ticket_id: 'Ticket Id',
        subject: 'Subject',
        status: 'Status (Ticket)',
        priority: 'Priority (Ticket)',
        created_at: 'Created Time (Ticket)',
        closed_at: 'Ticket Closed Time',
        group: 'Team',
        assignee: 'Ticket Owner',
        requester: 'Email (Contact)',
        product: 'Product',
      },
    },
  ],
}

export default format
