import type { Format } from '../model/format.js'

const format: Format = {
  title: 'Hootsuite Inbox',
  about: `Inbox > Analytics > Export: a row a conversation on a social network, no message text.`,
  tables: [
    {
      kind: 'tickets',
      recognise: ['Conversation ID', 'Medium', 'Channel Display Name', ['Contact Profile ID', 'Contact Primary Identifier', 'Created at']],
      columns: {
        ticket_id: { headers: ['Conversation ID'] },
        created_at: { headers: ['Created at'] },
        updated_at: { headers: ['Updated at', 'Last Updated at'] },
        closed_at: { headers: ['Resolved at', 'Closed at'] },
        status: { headers: ['Status'] },
        channel: { headers: ['Channel', 'Medium'] },
        group: { headers: ['Channel Display Name'] },
        assignee: { headers: ['Last Status Change Agent ID'] },
        requester: { headers: ['Contact Profile ID', 'Contact Primary Identifier'] },
      },
    },
  ],
  examples: [
    {
      file: 'conversations.csv',
      kind: 'tickets',
      csv: `Conversation ID,Medium,Channel,Channel Display Name,Contact Profile ID,Contact Primary Identifier,Status,Created at,Last Status Change Agent ID
c1,Direct message,Instagram,Our shop,p9001,rasa,Resolved,2026-01-05T09:00:00Z,7
c2,Comment,Facebook,Our shop,p9002,mart,New,2026-01-15T11:30:00Z,
`,
      columns: {
        ticket_id: 'Conversation ID',
        channel: 'Channel',
        group: 'Channel Display Name',
        requester: 'Contact Profile ID',
        status: 'Status',
        created_at: 'Created at',
        assignee: 'Last Status Change Agent ID',
      },
    },
  ],
}

export default format
