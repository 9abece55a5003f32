import { describe, expect, test } from 'vitest'
import { audited } from './_audited.js'

/* Small exports as the desks write them, and the figures counted by hand. */

describe('the end of observation', () => {
  const tickets = `ticket_id,created_at,solved_at,status
1,2026-01-05T09:00:00Z,2026-01-05T12:00:00Z,solved
2,2026-01-05T09:00:00Z,2026-01-09T12:00:00Z,solved
`

  test('a ticket that its column says was solved later is open', async () => {
    const { metrics } = await audited({ 'tickets.csv': tickets }, { asOf: '2026-01-06T09:00:00Z' })
    expect(metrics['backlog']).toMatchObject({ n: 1, age: { max: 86_400 } })
    expect(metrics['resolution-time']).toMatchObject({ full: { calendar: { n: 1, max: 10_800 } } })
  })

  test('a ticket whose status events all come later is open, whatever its status column came to say', async () => {
    const files = {
      'tickets.csv': 'ticket_id,created_at,status\n1,2026-01-05T09:00:00Z,solved\n2,2026-01-05T09:00:00Z,solved\n',
      'events.csv':
        'ticket_id,at,field,value\n1,2026-01-05T12:00:00Z,status,solved\n2,2026-01-09T12:00:00Z,status,solved\n2,2026-01-05T09:10:00Z,group,Billing\n',
    }
    const { metrics, quality } = await audited(files, { asOf: '2026-01-06T09:00:00Z' })
    expect(metrics['backlog']).toMatchObject({ n: 1 })
    expect(quality.map(({ code }) => code)).toEqual(['after-as-of'])
  })
})

describe('messages that are more than messages', () => {
  const conversations = `id,updated_at,assignee_id,created_at,source_author_id,source_author_type,source_body,source_type,state,waiting_since
901,2026-01-05 09:40:00,7,2026-01-05 09:00:00,u1,user,Where is my parcel?,email,open,
901,2026-01-07 12:00:00,7,2026-01-05 09:00:00,u1,user,Where is my parcel?,email,closed,
`
  const parts = `id,author_id,author_type,conversation_id,created_at,part_type,body
1,7,admin,901,2026-01-05 09:20:00,note_and_reopen,Ask the depot
2,7,admin,901,2026-01-05 09:40:00,assignment,It arrives tomorrow
3,7,admin,901,2026-01-06 09:00:00,close,
4,u1,user,901,2026-01-07 09:00:00,open,Thank you so much!
5,7,admin,901,2026-01-07 10:00:00,close,We send another one
`

  test('an Intercom conversation begins with the words in its own row, and parts that assign, open and close may speak', async () => {
    const { metrics, ledger } = await audited({ 'conversations.csv': conversations, 'parts.csv': parts })
    expect(metrics['first-response-time']).toMatchObject({ calendar: { n: 1, mean: 2400 }, outcomes: { replied: 1 } })
    expect(metrics['next-response-time']).toMatchObject({ calendar: { n: 2, max: 3600 } })
    expect(metrics['reopen-rate']).toMatchObject({ k: 1, n: 1, events: 1, kinds: { thanks: 1, unknown: 0 } })
    expect(metrics['touches']).toMatchObject({ mean: 2 })
    expect(ledger).toMatchObject({ rows: 7, used: 7, duplicate: 0 })
  })

  test('rows doubled in two files are counted once, though they are message and change at once', async () => {
    const { metrics, ledger } = await audited({ 'conversations.csv': conversations, 'a.csv': parts, 'b.csv': parts })
    expect(ledger).toMatchObject({ rows: 12, used: 7, duplicate: 5 })
    expect(metrics['touches']).toMatchObject({ mean: 2 })
  })

  test('the opening words alone do not make a run with messages', async () => {
    const { metrics } = await audited({ 'conversations.csv': conversations })
    expect(metrics['first-response-time']).toHaveProperty('unknown')
    expect(metrics['resolution-time']).toMatchObject({ full: { calendar: { n: 1, max: 51 * 3600 } } })
  })

  test('an automatic reply of Front is no answer', async () => {
    const files = {
      'front.csv': `Message ID,Conversation ID,Direction,Message date,Autoreply,Author,Contact handle,Extract
m1,c1,Inbound,2026-01-05 09:00:00,No,,r@x.lt,Where is it?
m2,c1,Outbound,2026-01-05 09:00:05,Yes,,r@x.lt,We have received your message
m3,c1,Outbound,2026-01-05 09:40:00,No,Ana,r@x.lt,Tomorrow
m4,c1,Inbound,2026-01-06 09:40:00,Yes,,r@x.lt,I am out of office
`,
    }
    const { metrics } = await audited(files)
    expect(metrics['first-response-time']).toMatchObject({ calendar: { n: 1, mean: 2400 } })
    expect(metrics['next-response-time']).toMatchObject({ calendar: { n: 1 }, open: 0 })
  })
})

describe('the authors of Jira comments', () => {
  const of = (header: string, date: string) => `${header}
S-1,1,Late,Ana,u1,Rasa,u9,${date} 9:00,${date} 10:00;u1;We look,${date} 11:00;u9;Thanks
S-2,2,Late,,,Ana,u1,${date} 9:00,${date} 9:30;u1;My own request,
`
  const headers = [
    ['English', 'Issue key,Issue id,Summary,Assignee,Assignee Id,Reporter,Reporter Id,Created,Comment,Comment', '19/Jan/26'],
    [
      'German',
      'Vorgangsschlüssel,Vorgangs-ID,Zusammenfassung,Zugewiesene Person,ID der zugewiesenen Person,Autor,ID des Autors,Erstellt,Kommentar,Kommentar',
      '19.01.2026',
    ],
    [
      'Spanish',
      'Clave de incidencia,ID de la incidencia,Resumen,Persona asignada,ID de persona asignada,Informador,ID del informador,Creada,Comentario,Comentario',
      '19/ene/26',
    ],
    [
      'French',
      'Clé de ticket,ID de ticket,Résumé,Personne assignée,ID de la personne assignée,Rapporteur,ID de rapporteur,Création,Commentaire,Commentaire',
      '19/janv./26',
    ],
  ] as const

  test.each(headers)('are known by the ids of the reporter and of the assignee (%s)', async (_, header, date) => {
    const { metrics, quality } = await audited({ 'jira.csv': of(header, date) })
    expect(metrics['first-response-time']).toMatchObject({ calendar: { n: 1, mean: 3600 }, outcomes: { replied: 1, awaiting: 1 } })
    expect(quality.map(({ code }) => code)).not.toContain('unknown-role')
  })
})

test('a Jira export without comment columns has no messages', async () => {
  const jira = 'Issue key,Issue id,Summary,Status,Created,Resolved\nS-1,1,Late,Done,19/Jan/26 9:00 AM,20/Jan/26 9:00 AM\n'
  const { metrics } = await audited({ 'jira.csv': jira })
  expect(metrics['first-response-time']).toMatchObject({ unknown: expect.stringMatching(/^no-replies-column: /) })
  expect(metrics['resolution-time']).toMatchObject({ full: { calendar: { n: 1, mean: 86_400 } } })
})

describe('automatic acknowledgements', () => {
  const twenty = Array.from({ length: 20 }, (_, i) => i + 1)
  const files = (channel: string) => ({
    'tickets.csv': `ticket_id,created_at,status,channel\n${twenty.map(id => `${id},2026-01-05T09:00:00Z,open,${channel}\n`).join('')}`,
    'messages.csv': `ticket_id,sent_at,author_role,author,text
${twenty
  .map(
    id => `${id},2026-01-05T09:00:00Z,customer,r${id},question ${id}
${id},2026-01-05T09:00:30Z,agent,Ana,Hello! How can I help you?
${id},2026-01-05T10:00:00Z,agent,Ana,answer ${id}
`,
  )
  .join('')}`,
  })

  test('are the same words in twenty conversations within a minute', async () => {
    const { metrics } = await audited(files('email'))
    expect(metrics['first-response-time']).toMatchObject({ calendar: { n: 20, mean: 3600 } })
  })

  test.each(['chat', 'Live Chat', 'Messenger'])('are none on a chat channel: a greeting by hand (%s)', async channel => {
    const { metrics } = await audited(files(channel))
    expect(metrics['first-response-time']).toMatchObject({ calendar: { n: 20, mean: 30 } })
  })
})

describe('a file cut off in its last cell', () => {
  const days = Array.from({ length: 120 }, (_, i) => i + 1)
  const when = (day: number, hour: string) => `2026-01-${String((day % 28) + 1).padStart(2, '0')} ${hour}:00:00`
  const whole = `ticket_id,created_at,status,first_reply_at\n${days.map(day => `${day},${when(day, '09')},open,${when(day, '10')}\n`).join('')}`
  const byStatus = `ticket_id,created_at,status\n${days.map(day => `${day},${when(day, '09')},${day % 2 ? 'solved' : 'open'}\n`).join('')}`

  test.each([
    ['a date that lost its time', whole.slice(0, -10)],
    ['a date that is gone', whole.slice(0, -20)],
    ['half a status', byStatus.slice(0, -3)],
  ])('%s is no record', async (_, cut) => {
    const { ledger } = await audited({ 'tickets.csv': cut })
    expect(ledger).toMatchObject({ rows: 120, used: 119, rejected: [{ reason: 'truncated', count: 1 }] })
  })

  test('a missing line end alone takes nothing away', async () => {
    for (const text of [whole, byStatus])
      expect((await audited({ 'tickets.csv': text.slice(0, -1) })).ledger).toMatchObject({ rows: 120, used: 120 })
  })
})

test('a conversation whose id is an address is named by a number', async () => {
  const tickets =
    'ticket_id,created_at,first_reply_at,status\n7,2026-01-05T09:00:00Z,2026-01-05T10:00:00Z,open\nrasa@shop.lt,2026-01-05T09:00:00Z,2026-01-05T12:00:00Z,closed\n'
  const report = JSON.stringify(await audited({ 'tickets.csv': tickets }))
  expect(report).not.toContain('rasa@shop.lt')
  expect(report).toContain('[EMAIL-2]')
})

test('Serbian dates may end with a dot', async () => {
  const tickets = `Број тикета;Креирано;Статус;Први одговор;Решено
1;05.01.2026. 09:00;Решено;05.01.2026. 09:30;05.01.2026. 12:00
2;6. 1. 2026. 09:00;Отворен;;
`
  const dotted = await audited({ 'tickets.csv': tickets.replace('6. 1. 2026.', '06.01.2026.') })
  expect(dotted.metrics['first-response-time']).toMatchObject({ calendar: { n: 1, mean: 1800 }, outcomes: { awaiting: 1 } })
  const spaced = await audited({ 'tickets.csv': tickets.replaceAll('05.01.2026.', '5. 1. 2026.') })
  expect(spaced.metrics['resolution-time']).toMatchObject({ full: { calendar: { n: 1, mean: 10_800 } } })
})

test('a conversation that only message rows tell of is placed at its first row; a ticket row wins over them in any order of files', async () => {
  const front = `Message ID,Conversation ID,Direction,Message date,Author,Contact handle,Inbox,Extract
m1,c1,Inbound,2026-01-05 09:00:00,,r@x.lt,Sales,Where is it?
m2,c1,Outbound,2026-01-05 09:40:00,Ana,r@x.lt,Sales,Tomorrow
`
  const tickets = 'ticket_id,created_at,status,group\nc1,2026-01-05T08:59:00Z,solved,Billing\n'
  const alone = await audited({ 'front.csv': front })
  expect(alone.worst.find(({ figure }) => figure === 'longest-wait.calendar')?.conversations[0]?.place).toMatchObject({ line: 2 })
  for (const name of ['a.csv', 'z.csv']) {
    const both = await audited({ 'front.csv': front, [name]: tickets }, { by: ['group'], minCell: '1' })
    expect(Object.keys(both.groups['group'] ?? {})).toEqual(['Billing'])
    expect(both.worst.find(({ figure }) => figure === 'longest-wait.calendar')?.conversations[0]?.place).toMatchObject({
      file: expect.stringMatching(name),
      line: 2,
    })
  }
})

describe('chats that became tickets', () => {
  const tickets =
    'id,assignee_id,brand_id,created_at,group_id,priority,requester_id,status,subject,submitter_id,updated_at,via_channel\n45,7,1,2026-01-05 09:00:00,3,high,9001,solved,Late,9001,2026-01-06 10:00:00,chat\n'
  const chats = `chat_id,authenticated,backend,channel,initiator,tags,ticket_id,user_id,visitor_id,webpath
a1,false,chat,chat,1,[],45,9001,v-1,[]
a2,false,chat,chat,1,[],45,9001,v-1,[]
a3,false,chat,chat,1,[],,9002,v-2,[]
a3,false,chat,chat,1,[],,9002,v-2,[]
a1,false,chat,chat,1,[],46,9001,v-1,[]
`
  const events = `chat_id,created_at,actor_id,chat_index,message,message_id,type
a1,2026-01-05 09:00:00,9001,0,Hello,m1,ChatMessage
a1,2026-01-05 09:02:00,agent:7,1,Hi,m2,ChatMessage
a2,2026-01-06 09:00:00,9001,0,Hello again,m3,ChatMessage
a3,2026-01-06 09:00:00,9002,0,Hello,m4,ChatMessage
`
  const users =
    'id,email,name,restricted_agent,role,ticket_restriction,verified\n7,a@x.lt,Ana,FALSE,agent,,TRUE\n9001,r@x.lt,Rasa,FALSE,end-user,,TRUE\n9002,m@x.lt,Mart,FALSE,end-user,,TRUE\n'

  test.each(['abcd', 'badc', 'cdab', 'dcba'])('are one conversation with their ticket, whatever the files are called (%s)', async names => {
    const files = Object.fromEntries([tickets, chats, events, users].map((text, at) => [`${names[at]}.csv`, text]))
    const { ledger, metrics } = await audited(files)
    expect(ledger).toMatchObject({ rows: 13, used: 12, duplicate: 1, conversations: 3, measured: 3 })
    expect(metrics['first-response-time']).toMatchObject({
      calendar: { n: 1, mean: 120 },
      outcomes: { replied: 1, awaiting: 1, 'not-applicable': { 'no-timestamps': 1 } },
    })
  })
})

test('the only row of an incident tells how it stands: it was closed when its columns say, never when it was updated', async () => {
  const list = (closed: string) => `Number,Opened,Caller,State,Assignment group,Updated,${closed}
INC1,2026-01-05 09:00:00,Rasa,Closed,G,2026-01-15 09:00:00,2026-01-06 09:00:00
INC2,2026-01-05 09:00:00,Mart,New,G,2026-01-15 09:00:00,
`
  const told = await audited({ 'list.csv': list('Resolved') })
  expect(told.metrics['resolution-time']).toMatchObject({ full: { calendar: { n: 1, mean: 86_400 } } })
  const untold = await audited({ 'list.csv': list('Due') })
  expect(untold.quality.map(({ code }) => code)).toContain('no-close-time')
  expect(untold.metrics['backlog']).toMatchObject({ n: 1 })
})

test('time on hold is unknown without changes of status, and nobody was on hold where no change says so', async () => {
  const tickets = 'ticket_id,created_at,status\n1,2026-01-05T09:00:00Z,hold\n2,2026-01-05T09:00:00Z,open\n'
  const alone = await audited({ 'tickets.csv': tickets })
  expect(alone.metrics['hold-time']).toEqual({ unit: 'seconds', unknown: expect.stringMatching(/^no-hold: /) })
  const events = 'ticket_id,at,field,value\n2,2026-01-05T12:00:00Z,status,pending\n'
  const told = await audited({ 'tickets.csv': tickets, 'events.csv': events })
  expect(told.metrics['hold-time']).toEqual({ unit: 'seconds', calendar: { n: 0 } })
})

describe('who comes back', () => {
  test('is told by the first message where no column tells when a conversation was opened', async () => {
    const files = {
      'tickets.csv': 'ticket_id,status,solved_at,requester\n1,solved,2026-03-01T12:00:00Z,rasa\n2,open,,rasa\n3,open,,mart\n',
      'messages.csv': `ticket_id,sent_at,author_role,author,text
1,2026-03-01T10:00:00Z,customer,rasa,Where is my order 4711?
2,2026-03-03T10:00:00Z,customer,rasa,Where is my order 4712?
3,2026-03-20T10:00:00Z,customer,mart,Where is my order 4713?
`,
    }
    const { metrics } = await audited(files, { asOf: '2026-04-20T00:00:00Z' })
    expect(metrics['repeat-contact-rate']).toMatchObject({ '1d': { k: 0, n: 1 }, '3d': { k: 1, n: 1 } })
  })

  test('is another conversation, not the one that was solved before it was opened', async () => {
    const row = (id: number, created: string, solved: string) =>
      `${id},2026-03-${created}T10:00:00Z,solved,2026-03-${solved}T09:00:00Z,rasa\n`
    const tickets = `ticket_id,created_at,status,solved_at,requester\n${row(1, '02', '02')}`
    const asked = { asOf: '2026-04-20T00:00:00Z' }
    const alone = await audited({ 'tickets.csv': tickets }, asked)
    expect(alone.metrics['repeat-contact-rate']).toMatchObject({ '1d': { k: 0, n: 1 }, '30d': { k: 0, n: 1 } })
    const two = await audited({ 'tickets.csv': `${tickets}${row(2, '05', '06')}` }, asked)
    expect(two.metrics['repeat-contact-rate']).toMatchObject({ '1d': { k: 0, n: 2 }, '7d': { k: 1, n: 2 } })
  })
})

test('nothing that rests on roles stands in for a rating where the roles are unknown', async () => {
  const tickets = 'ticket_id,created_at,status,csat\n1,2026-03-01T10:00:00Z,solved,good\n2,2026-03-01T10:00:00Z,solved,\n'
  const messages = 'ticket_id,sent_at,author,text\n2,2026-03-01T10:00:00Z,who,Thank you so much!\n'
  const { metrics } = await audited({ 'tickets.csv': tickets, 'messages.csv': messages })
  const unknown = expect.stringMatching(/^unknown-role: /)
  expect(metrics['last-touch-satisfaction']).toMatchObject({ explicit: { k: 1, n: 1 }, inferred: { unknown }, combined: { unknown } })
})
