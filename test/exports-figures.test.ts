import { describe, expect, test } from 'vitest'
import { audited } from './_audited.js'

/* Exports with headers that nobody foresaw, and the sums that only the desk knows; figures counted by hand. */

describe('the first resolution', () => {
  const header =
    'Id,Requester,Status,Created at,Updated at,Solved at,Reopens,First resolution time in minutes,Full resolution time in minutes'

  test('is the desk’s own sum where the solve date is that of a later solve', async () => {
    const { metrics } = await audited({
      'account.csv': `Summation column,${header}
1,1,Ina,Solved,2026-03-02 09:00,2026-03-03 10:00,2026-03-03 10:00,0,1500,1500
1,2,Ole,Closed,2026-03-02 10:00,2026-03-10 12:00,2026-03-05 10:00,2,600,4320
1,3,Eva,Pending,2026-03-08 08:00,2026-03-09 08:00,,1,60,
1,4,Eva,New,2026-03-10 08:00,2026-03-10 08:00,,0,,
`,
    })
    expect(metrics['resolution-time']).toMatchObject({
      first: { calendar: { n: 3, min: 3600, p50: 36_000, max: 90_000 } },
      full: { calendar: { n: 2, min: 90_000, max: 259_200 } },
    })
    expect(metrics['reopen-rate']).toMatchObject({ k: 2, n: 3, events: 3, stillOpen: 1 })
  })

  test('a first resolution after the end of observation has not happened', async () => {
    const csv = `Summation column,${header}\n1,1,Ina,Solved,2026-03-02 09:00,2026-03-09 10:00,2026-03-09 10:00,1,2880,10140\n`
    const { metrics } = await audited({ 'account.csv': csv }, { asOf: '2026-03-03T09:00:00Z' })
    expect(metrics['resolution-time']).toMatchObject({ first: { calendar: { n: 0 } }, full: { calendar: { n: 0 } } })
  })
})

describe('time on hold', () => {
  test('is not known where a ticket is on hold and nothing tells since when', async () => {
    const { metrics } = await audited({
      'tickets.csv': 'ticket_id,created_at,status\n1,2026-03-02 09:00,On Hold\n2,2026-03-02 10:00,Open\n',
    })
    expect(metrics['hold-time']).toEqual({ unit: 'seconds', unknown: 'no-hold: nothing tells how long a conversation stood on hold' })
  })
})

describe('a log of activities', () => {
  test('a case begins with its first activity, though nobody knows its word', async () => {
    const { metrics, quality } = await audited({
      'log.csv': `Case ID,Activity,Complete Timestamp,Resource
A,Letter scanned,2026-01-05 08:00:00,Scanner
A,Assign seriousness,2026-01-05 08:10:00,V1
A,Resolve ticket,2026-01-05 10:00:00,V2
B,Letter scanned,2026-01-06 08:00:00,Scanner
B,Ticket closed,2026-01-06 09:00:00,V1
`,
    })
    expect(metrics['resolution-time']).toMatchObject({ full: { calendar: { n: 2, min: 3600, max: 7200 } } })
    expect(quality).toMatchObject([{ code: 'unknown-status', count: 2 }])
  })
})

describe('Chatwoot', () => {
  test('the ratings and the service levels of a conversation meet', async () => {
    const link = 'https://chat.example/app/accounts/1/conversations/'
    const { ledger, metrics } = await audited({
      'csat.csv': `Agent Name,Rating,Feedback Comment,Contact Name,Link to the conversation,Recorded date
Ana (ana@shop.example),5,Quick,Bo,${link}11,2026-01-05 10:00:00 UTC
Ana (ana@shop.example),2,,Cy,${link}12,2026-01-06 10:00:00 UTC
`,
      'sla.csv': `Conversation ID,SLA Policy,Assignee,Team,Inbox,Labels,Link to the Conversation,Breached Events
11,Gold,Ana,Care,Web,,${link}11,FRT
12,Gold,Ana,Care,Web,,${link}12,
`,
    })
    expect(ledger).toMatchObject({ conversations: 2 })
    expect(metrics['csat']).toMatchObject({ k: 1, n: 2 })
  })
})

describe('people in a table of their own', () => {
  test('are no tickets, though each has a date of creation', async () => {
    const { ledger, metrics } = await audited({
      'messages.csv': `ticket_id,sent_at,author,text
1,2026-02-01 08:00:00,11,My order is late
1,2026-02-01 08:20:00,70,We have sent a new one
`,
      'users.csv': `id,created_at,email,name,role,active,organization_id
11,2025-01-01 00:00:00,ada@home.example,Ada,end-user,TRUE,
70,2025-01-01 00:00:00,tim@shop.example,Tim,agent,TRUE,
71,2025-01-01 00:00:00,una@shop.example,Una,admin,TRUE,
`,
    })
    expect(ledger).toMatchObject({ conversations: 1 })
    expect(metrics['first-response-time']).toMatchObject({ calendar: { n: 1, mean: 1200 } })
  })
})

describe('headers of a desk’s own making', () => {
  const figures = { replies: 2, first: 1800, solved: 2, full: 86_400, positive: 1, negative: 1, open: 1 }
  const files: Readonly<Record<string, string>> = {
    'words for times that stand alone': `Ref#;Raised;Raised By;Handled by;Current State;First Answered;Fixed On;CSAT (1-5)
T-1;15/03/2026 10:00;Bo;Moe;Fixed;15/03/2026 10:30;16/03/2026 10:00;3
T-2;16/03/2026 10:00;Cy;Nat;New;;;
T-3;17/03/2026 10:00;Cy;Nat;Fixed;17/03/2026 12:00;18/03/2026 20:00;1
T-4;17/03/2026 10:00;Di;Nat;Fixed;;18/03/2026 20:00;2
`,
    'shortened names in snake case': `case_ref,opened_ts,first_touch_ts,resolved_ts,cust_id,case_state,csat_rating,reopen_cnt,queue_nm
A1,1767600000,1767601800,1767686400,c1,RESOLVED,Happy,1,billing
A2,1767700000,,,c2,IN_PROGRESS,,0,billing
A3,1767800000,1767807200,1767910000,c3,CLOSED,Unhappy,0,tech
`,
    'Italian without its small words': `Codice ticket;Data apertura;Cliente;Operatore;Stato;Data prima risposta;Data chiusura;Valutazione
IT1;05/01/2026 08:00;Aldo;Bice;Chiuso;05/01/2026 08:30;06/01/2026 08:00;5
IT2;16/01/2026 08:00;Ciro;Bice;Aperto;;;
IT3;17/01/2026 08:00;Dino;Elio;Risolto;17/01/2026 10:00;18/01/2026 18:00;2
`,
    Polish: `Nr zgłoszenia;Data utworzenia;Zgłaszający;Przypisany do;Status;Data pierwszej odpowiedzi;Data rozwiązania;Ocena
1;2026-01-05 08:00;Jan;Ewa;Rozwiązane;2026-01-05 08:30;2026-01-06 08:00;5
2;2026-01-06 08:00;Jan;Ewa;Otwarte;;;
3;2026-01-07 08:00;Ola;Iga;Zamknięte;2026-01-07 10:00;2026-01-08 18:00;1
`,
  }

  test.each(Object.keys(files).filter(name => !name.startsWith('words')))('are understood: %s', async name => {
    const { metrics } = await audited({ 'export.csv': files[name] ?? '' })
    expect(metrics['first-response-time']).toMatchObject({ calendar: { n: figures.replies, min: figures.first, max: 7200 } })
    expect(metrics['resolution-time']).toMatchObject({ full: { calendar: { n: figures.solved, min: figures.full } } })
    expect(metrics['csat']).toMatchObject({ positive: figures.positive, negative: figures.negative })
    expect(metrics['backlog']).toMatchObject({ n: figures.open })
  })

  test('are understood where a word tells a time, and the scale stands in the header', async () => {
    const { metrics } = await audited({ 'export.csv': files['words for times that stand alone'] ?? '' })
    expect(metrics['first-response-time']).toMatchObject({
      calendar: { n: 2, min: 1800, max: 7200 },
      outcomes: { replied: 2, awaiting: 1, 'closed-without-reply': 1 },
    })
    expect(metrics['resolution-time']).toMatchObject({ full: { calendar: { n: 3, min: 86_400 } } })
    // All at most 3: without the scale in the header nobody could tell.
    expect(metrics['csat']).toMatchObject({ positive: 0, neutral: 1, negative: 2 })
  })

  test('a column of ids that is called “conversation” is no transcript', async () => {
    const { ledger, metrics } = await audited({
      'export.csv': `conversation,when,who,side,body
c1,2026-03-01 10:00:00,Tess,client,My bag is torn
c1,2026-03-01 10:05:00,Olga,staff,Please send a photo.
c2,2026-03-02 10:00:00,Uri,client,Where is my order?
`,
    })
    expect(ledger).toMatchObject({ conversations: 2 })
    expect(metrics['first-response-time']).toMatchObject({ calendar: { n: 1, mean: 300 }, outcomes: { awaiting: 1 } })
  })
})

describe('rows that are no records', () => {
  test('rows of delimiters alone and the sums under the columns are skipped', async () => {
    const { ledger, metrics } = await audited({
      'export.csv': `Ticket number;Opened on;Closed on;State;Rating
1;13/01/2026 08:00;14/01/2026 08:00;Closed;4 stars
2;13/01/2026 08:00;14/01/2026 08:00;Closed;1 star
3;14/01/2026 08:00;;Open;
;;;;
;;
Grand total;;;;3
`,
    })
    expect(ledger).toMatchObject({ rows: 6, used: 3, skipped: 3, rejected: [], conversations: 3 })
    expect(metrics['csat']).toMatchObject({ positive: 1, neutral: 0, negative: 1 })
  })

  test('a ticket that is called “Total” and has a date is a ticket', async () => {
    const { ledger } = await audited({ 'tickets.csv': 'ticket_id,created_at,status\nTotal,2026-01-05 08:00,open\n' })
    expect(ledger).toMatchObject({ used: 1, skipped: 0 })
  })
})

describe('names that stand for many things', () => {
  test('“Incident” is an id where its values are ids; an old status is not the new one', async () => {
    const { metrics } = await audited({
      'log.csv': `incident,changed at,old status,new status,changed by
7,2026-01-05 08:00,,New,sys
7,2026-01-05 12:00,New,Resolved,al
7,2026-01-06 12:00,Resolved,In Progress,al
7,2026-01-06 18:00,In Progress,Closed,al
`,
    })
    expect(metrics['reopen-rate']).toMatchObject({ k: 1, n: 1, events: 1 })
    expect(metrics['resolution-time']).toMatchObject({ first: { calendar: { max: 14_400 } }, full: { calendar: { max: 122_400 } } })
  })

  test('“Issue” that tells what happened is no id', async () => {
    const { ledger } = await audited({
      'tickets.csv': `Issue,Code,Opened,Status
The lamp is broken,A-1,2026-01-05 08:00,Open
The lamp is broken,A-2,2026-01-06 08:00,Open
`,
    })
    expect(ledger).toMatchObject({ conversations: 2 })
  })

  test('the date of a survey’s answer is no first reply', async () => {
    const { metrics } = await audited({
      'survey.csv':
        'Response date,Ticket,How satisfied were you? (1-5),Your comment\n2026-01-05 10:00,1,3,Fine\n2026-01-06 10:00,2,1,Bad\n',
    })
    expect(metrics['csat']).toMatchObject({ neutral: 1, negative: 1 })
    expect(metrics['first-response-time']).toMatchObject({ unknown: expect.stringContaining('no-replies-column') })
  })
})

describe('what a column says of a ticket', () => {
  test('spam in a column of its own is spam, whatever the status', async () => {
    const { ledger, metrics } = await audited({
      'gorgias.csv': `id,status,channel,from_agent,created_datetime,closed_datetime,satisfaction_survey,spam
1,closed,email,False,2026-05-01T08:00:00+00:00,2026-05-01T10:00:00+00:00,5,False
2,closed,chat,False,2026-05-02T08:00:00+00:00,2026-05-02T08:01:00+00:00,,True
`,
    })
    expect(ledger).toMatchObject({ measured: 1, excluded: [{ reason: 'spam', count: 1 }] })
    expect(metrics['resolution-time']).toMatchObject({ full: { calendar: { n: 1, max: 7200 } } })
  })

  test('a reopening that is told by yes and no is one', async () => {
    const { metrics } = await audited({
      'export.csv': `TicketID|OpenedDateTime|ResolvedDateTime|ReopenedFlag|QueueName
1|2026-01-05T08:00:00Z|2026-01-06T08:00:00Z|Y|Billing
2|2026-01-06T08:00:00Z|2026-01-06T12:00:00Z|N|Billing
3|2026-01-07T08:00:00Z|||Tech
`,
    })
    expect(metrics['reopen-rate']).toMatchObject({ k: 1, n: 2, events: 1, source: 'vendor' })
  })

  test('every column of labels counts', async () => {
    const { groups } = await audited(
      {
        'jira.csv': `Summary,Issue key,Issue id,Status,Created,Updated,Labels,Labels,Labels
VPN,HD-1,1,Open,19/Jan/26 12:47 PM,20/Jan/26 1:00 PM,net,,urgent
Mail,HD-2,2,Open,19/Jan/26 12:48 PM,20/Jan/26 1:00 PM,,net,
`,
      },
      { by: ['tag'], minCell: '1' },
    )
    expect(Object.keys(groups?.['tag'] ?? {}).sort()).toEqual(['net', 'urgent'])
  })

  test('a status without any time of a solve cannot tell how long a solve took', async () => {
    const { metrics } = await audited({
      'tickets.csv': 'ticket_id,created_at,status\n1,2026-01-05 08:00,closed\n2,2026-01-06 08:00,open\n',
    })
    expect(metrics['resolution-time']).toMatchObject({ unknown: expect.stringMatching(/^no-close-time: nothing/) })
    expect(metrics['backlog']).toMatchObject({ n: 1 })
  })
})
