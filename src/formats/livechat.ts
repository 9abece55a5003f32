import type { Format } from '../model/format.js'

const format: Format = {
  title: 'LiveChat',
  about: `Archives > Export as CSV: a row a chat, no transcript; lower-case headers, the zone stands in the header of the start, questions of the surveys are columns of their own. Durations are seconds.`,
  tables: [
    {
      kind: 'chats',
      recognise: [
        ['conferenceId', 'chat id'],
        [/^chat (?:start|creation) date\b/i],
        ['chat duration in seconds', 'operator 1 nick', 'operator 1 id', 'last operator id', 'rate', 'chat start url'],
      ],
      columns: {
        chat_id: { headers: ['conferenceId', 'chat id'] },
        started_at: { headers: [/^chat start date(?:\s+(?<zone>\S.*))?$/i, /^chat creation date(?:\s+(?<zone>\S.*))?$/i] },
        duration_seconds: { headers: ['chat duration in seconds'], unit: 'seconds' },
        agent: { headers: ['operator 1 nick', 'operator 1 id', 'last operator id'] },
        visitor: { headers: ['visitor id', 'visitor email', 'pre chat: E-mail:', 'visitor nick', 'visitor name'] },
        rating: { headers: ['rate'], scale: 'words' },
        csat_comment: { headers: ['last rate comment'] },
        group: { headers: ['group name'] },
        tags: { headers: [/^tag \d+$/i], every: true },
        first_reply_seconds: { headers: ['first response time'], unit: 'seconds' },
      },
      scores: { 'rated good': 'positive', 'rated bad': 'negative' },
      channel: 'chat',
    },
  ],
  examples: [
    {
      file: 'chats.csv',
      kind: 'chats',
      zone: 'Europe/London',
      csv: `"conferenceId","chat start url","chat start date Europe/London","visitor nick","visitor country code","operator 1 id","operator 1 nick","group name","chat duration in seconds","first response time","rate","last rate comment","tag 1","pre chat: E-mail:"
"Q1","https://shop.example/","2026-01-05 09:00:00","Rasa","LT","ana@example.com","Ana K.","Sales","1200","35","rated good","Quick","delivery","rasa@example.com"
"Q2","https://shop.example/","2026-01-15 11:30:00","Mart","EE","ana@example.com","Ana K.","Sales","300","80","not rated","","","mart@example.com"
`,
      columns: {
        chat_id: 'conferenceId',
        started_at: 'chat start date Europe/London',
        duration_seconds: 'chat duration in seconds',
        agent: 'operator 1 nick',
        visitor: 'pre chat: E-mail:',
        rating: 'rate',
        csat_comment: 'last rate comment',
        group: 'group name',
        tags: 'tag 1',
        first_reply_seconds: 'first response time',
      },
    },
  ],
}

export default format
