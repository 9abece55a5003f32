import type { Format } from '../model/format.js'

const format: Format = {
  title: 'osTicket',
  about: `Queue > Export > CSV: a row a ticket; the columns are those of the queue, no text, no first response; the reopen count is the desk's own. The delimiter follows the browser (";" beside a decimal comma).`,
  tables: [
    {
      kind: 'tickets',
      recognise: [
        'Ticket Number',
        'Date Created',
        ['Current Status', 'Help Topic', 'Reopen Count', 'SLA Due Date', 'SLA Plan', 'Thread Count', 'Agent Assigned', 'Team Assigned'],
      ],
      columns: {
        ticket_id: { headers: ['Ticket Number'] },
        created_at: { headers: ['Date Created'] },
        closed_at: { headers: ['Closed Date'] },
        updated_at: { headers: ['Last Updated'] },
        status: { headers: ['Current Status'] },
        priority: { headers: ['Priority'] },
        channel: { headers: ['Source'] },
        group: { headers: ['Department', 'Team Assigned'] },
        assignee: { headers: ['Agent Assigned'] },
        requester: { headers: ['From Email', 'From'] },
        subject: { headers: ['Subject'] },
        product: { headers: ['Help Topic'] },
        reopens: { headers: ['Reopen Count'] },
      },
    },
  ],
  examples: [
    {
      file: 'queue.csv',
      kind: 'tickets',
      csv: `Ticket Number,Date Created,Subject,From,From Email,Priority,Department,Help Topic,Source,Current Status,Last Updated,Closed Date,Overdue,Agent Assigned,Thread Count,Reopen Count
100001,2026-01-05 09:00:00,Late parcel,Rasa P.,rasa@example.com,High,Billing,Delivery,Email,Closed,2026-01-06 10:00:00,2026-01-06 10:00:00,0,Ana K.,3,1
100002,2026-01-15 11:30:00,'=Broken lamp,Mart T.,mart@example.com,Low,Billing,Returns,Web,Open,2026-01-15 11:30:00,,1,,1,0
`,
      columns: {
        ticket_id: 'Ticket Number',
        created_at: 'Date Created',
        subject: 'Subject',
        requester: 'From Email',
        priority: 'Priority',
        group: 'Department',
        product: 'Help Topic',
        channel: 'Source',
        status: 'Current Status',
        updated_at: 'Last Updated',
        closed_at: 'Closed Date',
        assignee: 'Agent Assigned',
        reopens: 'Reopen Count',
      },
    },
  ],
}

export default format
