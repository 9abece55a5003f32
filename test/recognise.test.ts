import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import freshdesk from '../src/formats/freshdesk.js'
import jira from '../src/formats/jira.js'
import livechat from '../src/formats/livechat.js'
import plain from '../src/formats/plain.js'
import zendesk from '../src/formats/zendesk.js'
import type { Field, Format, Kind } from '../src/model/format.js'
import { Refusal } from '../src/model/refusal.js'
import type { FileHints } from '../src/model/settings.js'
import { type Around, recognise } from '../src/pipeline/recognise.js'

const formats = new Map<string, Format>([
  ['plain', plain],
  ['zendesk', zendesk],
  ['freshdesk', freshdesk],
  ['jira', jira],
  ['livechat', livechat],
])

interface Told {
  readonly map?: readonly (readonly [Field, string])[]
  readonly kind?: Kind
  readonly format?: string
  readonly dateFormat?: string
}

function understood(csv: string, told: Told = {}, around: Around = {}) {
  const [header = [], ...rows] = parse(csv.trim(), { relax_column_count: true, delimiter: csv.includes('\t') ? '\t' : ',' }) as string[][]
  const { map, ...rest } = told
  const hints: FileHints = { kinds: new Map(), map: new Map(map ?? []), ...rest }
  return recognise({ path: 'export.csv', header, rows }, formats, hints, around)
}

function fieldsOf(csv: string, told: Told = {}): { readonly [field: string]: string } {
  return Object.fromEntries(understood(csv, told).columns.map(({ field, header }) => [field, header]))
}

function refusal(run: () => unknown): Refusal {
  try {
    run()
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  throw new Error('nothing was refused')
}

describe('a header nobody knows is understood by meaning', () => {
  it('reads the layout of the public customer-support data set', () => {
    const csv = `Ticket ID,Customer Name,Customer Email,Customer Age,Customer Gender,Product Purchased,Date of Purchase,Ticket Type,Ticket Subject,Ticket Description,Ticket Status,Resolution,Ticket Priority,Ticket Channel,First Response Time,Time to Resolution,Customer Satisfaction Rating
1,Marisa O.,m@example.com,32,Other,Lamp,2021-03-22,Technical issue,Setup,It does not work and I do not know why,Pending Customer Response,,Critical,Social media,2023-06-01 12:15:36,,
2,Jess R.,j@example.com,42,Female,Phone,2021-05-22,Technical issue,Network,It breaks off all the time since Monday,Closed,Changed the cable,Low,Chat,2023-06-01 16:45:38,2023-06-01 18:05:38,5
3,Kim P.,k@example.com,48,Other,Camera,2020-07-14,Refund request,Payment,I paid twice and want the money back,Closed,Paid back,High,Email,2023-06-01 11:14:38,2023-06-01 12:57:38,3`
    const found = understood(csv)
    expect(found.format).toBe('generic')
    expect(found.table.kind).toBe('tickets')
    expect(fieldsOf(csv)).toMatchObject({
      ticket_id: 'Ticket ID',
      status: 'Ticket Status',
      priority: 'Ticket Priority',
      channel: 'Ticket Channel',
      subject: 'Ticket Subject',
      product: 'Product Purchased',
      first_reply_at: 'First Response Time',
      solved_at: 'Time to Resolution',
      csat: 'Customer Satisfaction Rating',
    })
    expect(fieldsOf(csv)).not.toHaveProperty('created_at')
  })

  it('reads CaseID, Open_Time, Resolved Date, Response Time (hours), Reopen_Time, assigned_to and review_score', () => {
    const csv = `CaseID,Open_Time,Resolved Date,Response Time (hours),Reopen_Time,assigned_to,review_score,customer_email
7,2026-01-05 09:00,2026-01-06 10:00,1.5,2026-01-08 10:00,Ana,5,a@example.com
8,2026-01-15 09:00,,4,,Bo,4,b@example.com`
    const found = understood(csv)
    expect(fieldsOf(csv)).toEqual({
      ticket_id: 'CaseID',
      created_at: 'Open_Time',
      solved_at: 'Resolved Date',
      first_reply_seconds: 'Response Time (hours)',
      reopens: 'Reopen_Time',
      assignee: 'assigned_to',
      csat: 'review_score',
      requester: 'customer_email',
    })
    expect(found.columns.find(({ field }) => field === 'first_reply_seconds')?.unit).toBe('hours')
    expect(found.columns.find(({ field }) => field === 'csat')?.scale).toBe('1-5')
  })

  it('fills what a plain header leaves open by meaning', () => {
    const csv =
      'ticket_id,created_at,first_response_at,agent,satisfaction,customer_email,status\n1,2026-01-05T09:00:00Z,2026-01-05T09:30:00Z,Ana,good,a@example.com,solved\n2,2026-01-06T09:00:00Z,,Bo,bad,b@example.com,open'
    expect(understood(csv).format).toBe('plain')
    expect(fieldsOf(csv)).toEqual({
      ticket_id: 'ticket_id',
      created_at: 'created_at',
      first_reply_at: 'first_response_at',
      assignee: 'agent',
      csat: 'satisfaction',
      requester: 'customer_email',
      status: 'status',
    })
  })

  const localised = {
    de: 'Ticketnummer,Erstellt am,Erste Antwort,Gelöst am,Status,Priorität,Bearbeiter,Kunde,Betreff',
    es: 'Número de ticket,Fecha de creación,Primera respuesta,Fecha de resolución,Estado,Prioridad,Asignado a,Cliente,Asunto',
    fr: 'Numéro de ticket,Date de création,Première réponse,Date de résolution,Statut,Priorité,Assigné à,Client,Objet',
    it: 'Numero di ticket,Data di creazione,Prima risposta,Data di risoluzione,Stato,Priorità,Assegnato a,Cliente,Oggetto',
    pt: 'Número do ticket,Data de criação,Primeira resposta,Data de resolução,Estado,Prioridade,Atribuído a,Cliente,Assunto',
    lt: 'Bilieto numeris,Sukūrimo data,Pirmas atsakymas,Išsprendimo data,Būsena,Prioritetas,Vykdytojas,Klientas,Tema',
    et: 'Pileti number,Loomise aeg,Esimene vastus,Lahendamise aeg,Olek,Prioriteet,Teenindaja,Klient,Pealkiri',
    'sr (Latin)': 'Broj tiketa,Datum kreiranja,Prvi odgovor,Datum rešavanja,Stanje,Prioritet,Operater,Korisnik,Naslov',
    'sr (Cyrillic)': 'Број тикета,Датум креирања,Први одговор,Датум решавања,Стање,Приоритет,Оператер,Корисник,Наслов',
  }
  for (const [language, header] of Object.entries(localised)) {
    it(`reads headers in ${language}`, () => {
      const csv = `${header}\nA-1,05.01.2026 09:00,05.01.2026 09:30,06.01.2026 10:00,x,y,Ana,Rasa,Paket\nA-2,25.01.2026 09:00,,,x,y,Ana,Mart,Lampe`
      expect(understood(csv).columns.map(({ field }) => field)).toEqual([
        'ticket_id',
        'created_at',
        'first_reply_at',
        'solved_at',
        'status',
        'priority',
        'assignee',
        'requester',
        'subject',
      ])
    })
  }

  it('knows messages by texts whose ids come back, and leaves an unknown role unknown', () => {
    const csv =
      'conversationId\tturnNumber\tutteranceId\tutterance\nc1\t0\tu1\thi\nc1\t2\tu2\ti want cable\nc1\t4\tu3\tok\nc2\t0\tu4\thello'
    expect(understood(csv).table.kind).toBe('messages')
    expect(fieldsOf(csv)).toEqual({ ticket_id: 'conversationId', sequence: 'turnNumber', message_id: 'utteranceId', text: 'utterance' })
  })

  it('knows an event log by ids that come back with a status and an instant', () => {
    const csv = 'case,new_status,changed_at\n1,Open,2026-01-05 09:00\n1,Solved,2026-01-06 09:00\n1,Open,2026-01-07 09:00'
    expect(understood(csv).table.kind).toBe('events')
    expect(fieldsOf(csv)).toEqual({ ticket_id: 'case', status: 'new_status', at: 'changed_at' })
  })

  it('takes a ticket row that comes back for an update log', () => {
    const csv =
      'Request No,Opened At,Last Updated,Status,Priority,Team,Subject,Resolved At\n1,2026-01-05 09:00,2026-01-05 09:00,New,Low,A,x,\n1,2026-01-05 09:00,2026-01-06 09:00,Resolved,Low,A,x,2026-01-06 09:00\n1,2026-01-05 09:00,2026-01-07 09:00,Closed,Low,A,x,2026-01-06 09:00'
    expect(understood(csv).table).toMatchObject({ kind: 'tickets', shape: 'update-log' })
  })

  it('takes a sender whose words are roles for the role, and a sender with names for the author', () => {
    const roles =
      'id,conversation_id,sender,created_at,content\n1,c1,customer,2026-01-05T09:00:00Z,hello\n2,c1,agent,2026-01-05T09:01:00Z,hi'
    expect(fieldsOf(roles)).toEqual({
      message_id: 'id',
      ticket_id: 'conversation_id',
      author_role: 'sender',
      sent_at: 'created_at',
      text: 'content',
    })
    expect(fieldsOf(roles.replace('customer', 'Rasa').replace('agent', 'Ana'))).toMatchObject({ author: 'sender' })
  })

  it('takes both the instant and the duration of a resolution', () => {
    expect(
      fieldsOf(
        'TicketID,SubmissionDate,ResolutionDate,ResolutionTimeHours,FirstResponseTimeMin,Status\n1,2026-01-05 10:00,2026-01-06 10:00,24,35,Resolved',
      ),
    ).toEqual({
      ticket_id: 'TicketID',
      created_at: 'SubmissionDate',
      solved_at: 'ResolutionDate',
      full_resolution_seconds: 'ResolutionTimeHours',
      first_reply_seconds: 'FirstResponseTimeMin',
      status: 'Status',
    })
  })

  it('reads a column called private as notes, not as public', () => {
    const csv = 'ticket,sent at,sender type,private,message\n1,2026-01-05 09:00,customer,false,hello\n1,2026-01-05 09:05,agent,true,ask Bo'
    expect(understood(csv).table).toMatchObject({ shape: 'typed-messages', types: { true: 'note', false: 'message' } })
  })

  it('finds a status by its words where the name says nothing', () => {
    const csv = 'Ticket Number,Created,Phase\n1,2026-01-05,Offen\n2,2026-01-06,Geschlossen\n3,2026-01-07,In Bearbeitung'
    expect(fieldsOf(csv)).toEqual({ ticket_id: 'Ticket Number', created_at: 'Created', status: 'Phase' })
  })
})

describe('values overrule what a header says', () => {
  const header = 'Ticket ID,Subject,Status,Created time,Resolved time,Initial response time,First response time (in hrs),Agent interactions'
  it('takes H:MM:SS in a column of hours for a clock', () => {
    const found = understood(`${header}\n1,x,Open,2026-01-05 09:00:00,,2026-01-05 09:40:00,00:40:00,1`)
    expect(found.format).toBe('freshdesk')
    expect(found.columns.find(({ field }) => field === 'first_reply_business_seconds')?.unit).toBe('clock')
  })

  it('keeps decimal hours as hours', () => {
    const found = understood(`${header}\n1,x,Open,2026-01-05 09:00:00,,2026-01-05 09:40:00,0.67,1`)
    expect(found.columns.find(({ field }) => field === 'first_reply_business_seconds')?.unit).toBe('hours')
  })

  it('makes a response instant of numbers a duration only where a unit is told', () => {
    expect(fieldsOf('Ticket ID,Created,Status,First Response (minutes)\n1,2026-01-05,open,40\n2,2026-01-06,open,50')).toMatchObject({
      first_reply_seconds: 'First Response (minutes)',
    })
    const found = understood('Ticket ID,Created,Status,First Response\n1,2026-01-05,open,40\n2,2026-01-06,open,50')
    expect(found.columns.map(({ field }) => field)).not.toContain('first_reply_seconds')
    expect(found.notes.map(({ code }) => code)).toContain('column-left-out')
  })

  it('does not guess a scale whose values are all at most 3', () => {
    const found = understood('Ticket ID,Created,Status,Rating\n1,2026-01-05,open,1\n2,2026-01-06,open,3')
    expect(found.columns.find(({ field }) => field === 'csat')?.scale).toBe('auto')
    expect(found.notes.map(({ code }) => code)).toContain('unknown-scale')
  })

  it('never reads the time left of a Jira target as a duration', () => {
    const found = understood('Issue key,Summary,Status,Created,Custom field (Time to first response)\nH-1,x,Done,19/Jan/26 12:47 PM,-0:30')
    expect(found.columns.filter(({ field }) => /_seconds$/.test(field))).toEqual([])
    expect(found.columns.find(({ field }) => field === 'sla_met')?.index).toBe(4)
  })
})

describe('repeated headers', () => {
  it('keeps every comment column, also under the names that pandas gives', () => {
    const found = understood('Issue key,Summary,Status,Created,Comment,Comment.1,Comment\nH-1,x,Done,19/Jan/26 12:47 PM,a,b,c')
    expect(found.columns.filter(({ field }) => field === 'text').map(({ index }) => index)).toEqual([4, 5, 6])
    expect(found.notes).toEqual([])
  })

  it('uses the first of other columns of one name, and says so', () => {
    const found = understood('ticket_id,created_at,status,status\n1,2026-01-05,open,closed')
    expect(found.columns.find(({ field }) => field === 'status')?.index).toBe(2)
    expect(found.notes.map(({ code }) => code)).toContain('duplicate-header')
  })
})

describe('zones and dates', () => {
  it('takes the zone from a header', () => {
    expect(understood('chat id,chat start date Europe/London,rate,operator 1 nick\nQ1,2026-01-05 09:00:00,rated good,Ana').zone).toBe(
      'Europe/London',
    )
  })

  const doubtful = 'Ticket ID,Created,Status\n1,05/01/2026 09:00,open\n2,06/01/2026 09:00,open'
  it('refuses dates that can be read in two ways', () => {
    const error = refusal(() => understood(doubtful))
    expect(error.code).toBe(3)
    expect(error.hint).toContain('--date-format')
  })

  it('reads them as told', () => {
    expect(understood(doubtful, { dateFormat: 'd/M/yyyy H:mm' }).columns.find(({ field }) => field === 'created_at')?.layout).toBe(
      'd/M/yyyy H:mm',
    )
  })

  it('reads them as another column of the file shows', () => {
    const found = understood(
      'Ticket ID,Created,Closed,Status\n1,05/01/2026 09:00,25/01/2026 09:00,closed\n2,06/01/2026 09:00,26/01/2026 09:00,closed',
    )
    expect(found.columns.find(({ field }) => field === 'created_at')?.layout).toBe('d/M/yyyy H:mm')
  })

  it('refuses a layout that does not read the column, and dates that are none', () => {
    expect(refusal(() => understood('Ticket ID,Created,Status\n1,2026-01-05 09:00,open', { dateFormat: 'd/M/yyyy' })).code).toBe(2)
    expect(refusal(() => understood('ticket_id,created_at,status\n1,soon,open\n2,later,open')).code).toBe(3)
  })
})

describe('what is told wins, and what is told wrongly is refused with the mend', () => {
  const csv = 'Vorfall,Angelegt,Zustand\n1,2026-01-05 09:00,open\n2,2026-01-06 09:00,open'
  it('maps as told', () => {
    expect(
      fieldsOf(csv, {
        map: [
          ['ticket_id', 'vorfall'],
          ['created_at', 'Angelegt'],
        ],
      }),
    ).toEqual({ ticket_id: 'Vorfall', created_at: 'Angelegt', status: 'Zustand' })
  })

  it('names the near column', () => {
    const error = refusal(() => understood(csv, { map: [['ticket_id', 'Vorfal']] }))
    expect(error.code).toBe(2)
    expect(error.hint).toContain('“Vorfall”')
  })

  it('leaves a column alone that another file of the run has', () => {
    const found = understood(
      csv,
      {
        map: [
          ['ticket_id', 'Vorfall'],
          ['text', 'Inhalt'],
        ],
      },
      { others: [['Nr', 'Inhalt']] },
    )
    expect(found.columns.map(({ field }) => field)).not.toContain('text')
  })

  it('names the near format, and refuses a format that the file has not', () => {
    const error = refusal(() => understood(csv, { format: 'zendes' }))
    expect(error.code).toBe(2)
    expect(error.hint).toContain('“zendesk”')
    expect(refusal(() => understood(csv, { format: 'zendesk' })).code).toBe(2)
  })

  it('takes the kind that is told', () => {
    expect(understood('ticket_id,at,status\n1,2026-01-05 09:00,open\n2,2026-01-05 10:00,open', { kind: 'events' }).table.kind).toBe(
      'events',
    )
  })

  it('refuses a file without a column that names a ticket', () => {
    const error = refusal(() => understood('colour,size\nred,small\nblue,large'))
    expect(error.code).toBe(3)
    expect(error.hint).toContain('--map')
  })

  it('prefers a format of the user', () => {
    const mine: Format = {
      title: 'Mine',
      about: '',
      tables: [
        {
          kind: 'tickets',
          recognise: ['ticket_id', 'created_at'],
          columns: { ticket_id: { headers: ['ticket_id'] }, created_at: { headers: ['created_at'] } },
        },
      ],
      examples: [],
    }
    const found = understood('ticket_id,created_at,status\n1,2026-01-05,open', {}, { own: new Map([['mine', mine]]) })
    expect(found.format).toBe('mine')
  })
})

describe('several files with one --date-format', () => {
  it('reads a file of another layout by its own', () => {
    const found = understood(
      'ticket_id,created_at,status\n1,2026-01-05 09:00,open',
      { dateFormat: 'd/M/yyyy H:mm' },
      {
        others: [
          ['ticket_id', 'created_at', 'status'],
          ['ticket_id', 'sent_at', 'text'],
        ],
      },
    )
    expect(found.columns.find(({ field }) => field === 'created_at')?.layout).toBe('iso')
  })
})

describe('a desk is not recognised by names that every list of tickets may have', () => {
  it('leaves a list with a created and a resolved time to meaning', () => {
    const csv =
      'Ticket ID,Created Time,Resolved Time,Assigned To,Team,Rating\n1,2026-01-05 09:00,2026-01-06 09:00,Ana,A,5\n2,2026-01-15 09:00,,Bo,B,4'
    expect(understood(csv).format).toBe('generic')
    expect(fieldsOf(csv)).toEqual({
      ticket_id: 'Ticket ID',
      created_at: 'Created Time',
      solved_at: 'Resolved Time',
      assignee: 'Assigned To',
      group: 'Team',
      csat: 'Rating',
    })
  })
})

describe('a header that is no header', () => {
  it('costs no more than its length, and is not told whole', () => {
    const words = Array.from({ length: 20_000 }, (_, at) => `word${at}`).join(' ')
    for (const long of [words, '('.repeat(200_000)]) {
      const begun = performance.now()
      const { message, hint } = refusal(() => understood(`${long},b\n1,2\n`))
      expect(performance.now() - begun).toBeLessThan(3000)
      expect(message).toContain('no usable column')
      expect(message.length + hint.length).toBeLessThan(400)
    }
  })
})
