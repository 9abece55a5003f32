import type { Format } from '../model/format.js'

const format: Format = {
  title: 'Freshservice',
  about: `Tickets > Export: a row a ticket or incident, headers in title case, no message text. Times are in the account's zone without an offset, so tell it with --tz.
"Initial response time" is an instant; "First response time (in hrs)" holds H:MM:SS of business hours whatever its name says, and is often empty: the tool reckons from the instants.`,
  tables: [
    {
      kind: 'tickets',
      recognise: [
        'Ticket Id',
        'Created Time',
        'Urgency',
        'Impact',
        ['Initial Response Time', 'Resolved Time', 'Due by Time', 'First Response Time (in Hrs)'],
      ],
      columns: {
        ticket_id: { headers: ['Ticket Id'] },
        created_at: { headers: ['Created Time'] },
        first_reply_at: { headers: ['Initial Response Time'] },
        solved_at: { headers: ['Resolved Time'] },
        closed_at: { headers: ['Closed Time'] },
        updated_at: { headers: ['Last Updated Time'] },
        status: { headers: ['Status'] },
        priority: { headers: ['Priority', 'Urgency'] },
        channel: { headers: ['Source'] },
        group: { headers: ['Group', 'Department'] },
        assignee: { headers: ['Agent'] },
        requester: { headers: ['Requester Email', 'Requester Name', 'Email'] },
        subject: { headers: ['Subject'] },
        tags: { headers: ['Tags'] },
        product: { headers: ['Category', 'Type'] },
        csat: { headers: ['Survey Result'], scale: 'words' },
        sla_met: { headers: ['First Response Status', 'Resolution Status'] },
        first_reply_business_seconds: { headers: ['First Response Time (in Hrs)'], unit: 'hours' },
        full_resolution_business_seconds: { headers: ['Resolution Time (in Hrs)'], unit: 'hours' },
      },
    },
  ],
  examples: [
    {
      file: 'tickets.csv',
      kind: 'tickets',
      csv: `Ticket Id,Subject,Status,Priority,Urgency,Impact,Source,Agent,Group,Created Time,Due by Time,Resolved Time,Closed Time,Last Updated Time,Initial Response Time,First Response Time (in Hrs),Resolution Time (in Hrs),First Response Status,Survey Result
51,No network,Resolved,High,High,Low,Portal,Ana K.,Service Desk,2026-01-05 09:00:00,2026-01-06 09:00:00,2026-01-06 10:00:00,,2026-01-06 10:00:00,2026-01-05 09:40:00,0.67,8.5,Within SLA,
52,New laptop,Pending,Low,Low,Low,Email,,Service Desk,2026-01-15 11:30:00,2026-01-16 11:30:00,,,2026-01-15 11:30:00,,,,,
`,
      columns: {
        ticket_id: 'Ticket Id',
        subject: 'Subject',
        status: 'Status',
        priority: 'Priority',
        channel: 'Source',
        assignee: 'Agent',
        group: 'Group',
        created_at: 'Created Time',
        solved_at: 'Resolved Time',
        closed_at: 'Closed Time',
        updated_at: 'Last Updated Time',
        first_reply_at: 'Initial Response Time',
        first_reply_business_seconds: 'First Response Time (in Hrs)',
        full_resolution_business_seconds: 'Resolution Time (in Hrs)',
        sla_met: 'First Response Status',
        csat: 'Survey Result',
      },
    },
  ],
}

export default format
