import type { Format } from '../model/format.js'

const format: Format = {
  title: 'Process-mining event log',
  about: `A row an activity of a case, as process-mining tools write it (case, activity, instant, resource). An activity that is the word of a status is a change of it; other activities are counted and left aside.`,
  tables: [
    {
      kind: 'events',
      recognise: [
        ['case_id', 'case id', 'caseid', 'case:concept:name', 'case'],
        ['activity', 'concept:name', 'activity name', 'case:activity'],
        ['timestamp', 'complete timestamp', 'completetimestamp', 'time:timestamp', 'start timestamp', 'end timestamp'],
      ],
      columns: {
        ticket_id: { headers: ['case_id', 'case id', 'caseid', 'case:concept:name', 'case'] },
        at: { headers: ['complete timestamp', 'completetimestamp', 'time:timestamp', 'timestamp', 'end timestamp', 'start timestamp'] },
        field: { headers: ['activity', 'concept:name', 'activity name', 'case:activity'] },
        author: { headers: ['resource', 'org:resource'] },
      },
      statuses: {
        'insert ticket': 'new',
        'create ticket': 'new',
        'ticket created': 'new',
        'open ticket': 'new',
        'ticket opened': 'new',
        'ticket resolved': 'solved',
        'close ticket': 'closed',
        'ticket closed': 'closed',
        'reopen ticket': 'open',
        'ticket reopened': 'open',
        'assign seriousness': 'new',
        'take in charge ticket': 'open',
        wait: 'pending',
        'resolve ticket': 'solved',
        verified: 'solved',
        invalid: 'closed',
      },
    },
  ],
  examples: [
    {
      file: 'log.csv',
      kind: 'events',
      csv: `case_id,activity,timestamp,resource
Case 1,Take in charge ticket,2026-01-05 09:10:00,Value 2
Case 1,Resolve ticket,2026-01-06 10:00:00,Value 2
Case 1,Closed,2026-01-11 10:00:00,Value 5
`,
      columns: {
        ticket_id: 'case_id',
        field: 'activity',
        at: 'timestamp',
        author: 'resource',
      },
    },
  ],
}

export default format
