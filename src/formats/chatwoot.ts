import type { Format } from '../model/format.js'

const format: Format = {
  title: 'Chatwoot',
  about: `Reports > CSAT > Download: a row a rating, with a footer line. The SLA report has a row a conversation, without times. Agent, inbox, label, team and conversation reports are counts and averages: nothing can be measured from them.`,
  tables: [
    {
      kind: 'ratings',
      name: 'CSAT',
      recognise: ['Agent Name', 'Rating', 'Feedback Comment', ['Link to the conversation', 'Recorded date']],
      columns: {
        ticket_id: { headers: ['Link to the conversation'] },
        score: { headers: ['Rating'], scale: '1-5' },
        rated_at: { headers: ['Recorded date'] },
        comment: { headers: ['Feedback Comment'] },
      },
      zone: 'UTC',
    },
    {
      kind: 'tickets',
      name: 'SLA',
      recognise: ['Conversation ID', 'SLA Policy', 'Breached Events'],
      columns: {
        ticket_id: { headers: ['Link to the Conversation', 'Conversation ID'] },
        group: { headers: ['Team'] },
        assignee: { headers: ['Assignee'] },
        channel: { headers: ['Inbox'] },
        tags: { headers: ['Labels'] },
      },
      zone: 'UTC',
    },
    {
      kind: 'tickets',
      shape: 'aggregate',
      name: 'counts an agent',
      recognise: ['Agent name', 'Assigned conversations', 'Avg first response time'],
      columns: {},
    },
    {
      kind: 'tickets',
      shape: 'aggregate',
      name: 'counts an inbox',
      recognise: ['Inbox name', 'Inbox type', 'No. of conversations'],
      columns: {},
    },
    {
      kind: 'tickets',
      shape: 'aggregate',
      name: 'counts a label',
      recognise: ['Label', ['Avg reply time', 'Resolution Count', 'Avg first response time', 'No. of conversations']],
      columns: {},
    },
    {
      kind: 'tickets',
      shape: 'aggregate',
      name: 'counts a team',
      recognise: ['Team name', ['Conversations count', 'Avg first response time', 'Avg resolution time']],
      columns: {},
    },
    {
      kind: 'tickets',
      shape: 'aggregate',
      name: 'counts of conversations',
      recognise: ['Conversations', 'Messages received', 'Messages sent'],
      columns: {},
    },
  ],
  examples: [
    {
      file: 'csat.csv',
      kind: 'ratings',
      zone: 'UTC',
      csv: `Agent Name,Rating,Feedback Comment,Contact Name,Contact Email Address,Contact Phone Number,Link to the conversation,Recorded date
Ana K. (ana@example.com),5,Quick help,Rasa P.,rasa@example.com,,https://chat.example/app/accounts/1/conversations/901,2026-01-05 10:00:00 UTC
Ana K. (ana@example.com),2,Too slow,Mart T.,mart@example.com,,https://chat.example/app/accounts/1/conversations/902,2026-01-15 12:00:00 UTC
`,
      columns: {
        ticket_id: 'Link to the conversation',
        score: 'Rating',
        rated_at: 'Recorded date',
        comment: 'Feedback Comment',
      },
    },
    {
      file: 'sla.csv',
      kind: 'tickets',
      zone: 'UTC',
      csv: `Conversation ID,SLA Policy,Assignee,Team,Inbox,Labels,Link to the Conversation,Breached Events
901,Gold,Ana K.,Billing,Website,late,https://chat.example/app/accounts/1/conversations/901,FRT
`,
      columns: {
        ticket_id: 'Link to the Conversation',
        assignee: 'Assignee',
        group: 'Team',
        channel: 'Inbox',
        tags: 'Labels',
      },
    },
    {
      file: 'agents.csv',
      kind: 'tickets',
      csv: `Agent name,Assigned conversations,Avg first response time,Avg resolution time
Ana K.,41,12 min,3 hours
`,
      columns: {},
    },
  ],
}

export default format
