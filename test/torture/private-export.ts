import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** An invented export whose private values stand nowhere else in the tool. */
export interface PrivateExport {
  readonly files: readonly string[]
  /** What no output may hold, by what it is. */
  readonly people: readonly string[]
  readonly addresses: readonly string[]
  readonly numbers: readonly string[]
  readonly words: readonly string[]
  /** What was said: an excerpt may quote a part. */
  readonly texts: readonly string[]
  readonly agents: readonly string[]
}

const first = ['Zivilute', 'Kestutina', 'Oskaraz', 'Pelagija', 'Quintana', 'Radomirka', 'Svajunelis', 'Teofilija', 'Ulrikena', 'Vytenisa']
const last = [
  'Brazdauskyte',
  'Čepaitienko',
  'Dūdorovas',
  'Eigminskas',
  'Fjodorenkov',
  'Gžegožas',
  'Hutnikovič',
  'Jąkubowska',
  'Kvedarunas',
  'Lõhmusson',
]
const cards = ['4111 1111 1111 1111', '5500005555555559']
const ibans = ['LT121000011101001000', 'EE382200221020145685']
const codes = ['38001085718', '0101006500006']
const secrets = ['Slaptukas#77', 'zvirblis9Lapas']

/** Writes the export into a folder: tickets, messages, events, ratings and users, with private values in every place where exports have them. */
export function writePrivateExport(folder: string): PrivateExport {
  mkdirSync(folder, { recursive: true })
  const agents = ['Xenofontas Zuikauskas', 'Yolandė Zylienė', 'Wilhelmina Zotova']
  const people = first.flatMap(name => last.map(family => `${name} ${family}`))
  const mail = (at: number): string => `${first[at % 10]}.${at}@pastas-${at % 7}.example.org`.toLowerCase()
  const phone = (at: number): string => `+370 6${String(1000000 + at * 7919).slice(0, 7)}`
  const subject = (at: number): string => `Slaptas klausimas kvazimodas-${at} del uzsakymo`
  const day = (at: number, minutes: number): string =>
    new Date(Date.UTC(2026, 0, 5 + (at % 20), 8, 0) + minutes * 60_000 + at * 1000).toISOString()
  const id = (at: number): string => (at % 10 === 3 ? mail(at) : at % 10 === 7 ? phone(at).replace(/ /g, '') : String(5000 + at))
  const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const rows = (list: readonly (readonly string[])[]): string => `${list.map(row => row.map(cell).join(',')).join('\n')}\n`
  const tickets = [
    [
      'ticket_id',
      'created_at',
      'solved_at',
      'status',
      'priority',
      'channel',
      'group',
      'assignee',
      'requester',
      'Requester email',
      'Phone',
      'subject',
      'tags',
    ],
  ]
  const messages = [['ticket_id', 'sent_at', 'author_role', 'author', 'public', 'text']]
  const events = [['ticket_id', 'at', 'field', 'value']]
  const ratings = [['ticket_id', 'rated_at', 'score', 'comment']]
  const users = [['user_id', 'name', 'email', 'role']]
  people.forEach((name, at) => {
    const agent = agents[at % 3] ?? ''
    const secret = `${[cards[at % 2], ibans[at % 2], `asmens kodas ${codes[at % 2]}`, `slaptažodis: ${secrets[at % 2]}`][at % 4]}`
    tickets.push([
      id(at),
      day(at, 0),
      day(at, 400),
      'solved',
      'high',
      'email',
      'Nakties grupe',
      agent,
      name,
      mail(at),
      phone(at),
      subject(at),
      'vip',
    ])
    messages.push(
      [
        id(at),
        day(at, 0),
        'customer',
        name,
        'true',
        `Sveiki, cia ${name}, rasykite ${mail(at)} arba ${phone(at)}. Kriptonas-${at} sugedo! ${secret}. Labai pikta, ar grazinsite pinigus?`,
      ],
      [
        id(at),
        day(at, 30),
        'agent',
        agent,
        'true',
        `Sveiki, ${name.split(' ')[0]}! You cannot cancel, you must call us to cancel. If you delete your review we will refund you, guaranteed. Kriptonas-${at}. ${agent}`,
      ],
      [
        id(at),
        day(at, 90),
        'customer',
        name,
        'true',
        `Aciu, ${agent.split(' ')[0]}. Blogai viskas, Kriptonas-${at}, skambinkit ${phone(at)}`,
      ],
    )
    events.push([id(at), day(at, 1), 'assignee', agent], [id(at), day(at, 2), 'status', 'open'], [id(at), day(at, 400), 'status', 'solved'])
    ratings.push([id(at), day(at, 500), at % 3 === 0 ? 'bad' : 'good', `Komentaras-${at} apie ${agent}, ${mail(at)}`])
    users.push([`u${at}`, name, mail(at), 'end user'])
  })
  // Rows that cannot be read: what should be a date is somebody, and what should be a status is a sentence.
  tickets.push(['9001', people[4] ?? '', '', 'open', 'high', 'email', '', '', people[5] ?? '', mail(5), '', subject(901), ''])
  tickets.push([
    '9002',
    day(2, 0),
    '',
    `Kriptonas-${902} prasau skambinti ${phone(3)}`,
    'high',
    'email',
    '',
    '',
    people[6] ?? '',
    mail(6),
    '',
    subject(902),
    '',
  ])
  messages.push([id(1), mail(8), 'customer', people[7] ?? '', 'true', 'Kriptonas-903'])
  // A number twice with other values.
  tickets.push([id(3), day(3, 0), '', 'open', 'low', 'email', '', agents[0] ?? '', people[8] ?? '', mail(8), phone(8), subject(903), ''])
  const contents = { tickets, messages, events, ratings, users }
  for (const [name, list] of Object.entries(contents)) writeFileSync(join(folder, `${name}.csv`), rows(list))
  return {
    files: Object.keys(contents).map(name => `${name}.csv`),
    people: [...people, ...first, ...last],
    addresses: [...people.map((_, at) => mail(at)), 'pastas-'],
    numbers: [...people.flatMap((_, at) => [phone(at), phone(at).replace(/ /g, ''), phone(at).slice(5)]), ...cards, ...ibans, ...codes],
    words: [...secrets, 'kvazimodas', 'Komentaras-'],
    texts: messages.slice(1).flatMap(row => [row[5] ?? '', (row[5] ?? '').slice(0, 100), (row[5] ?? '').slice(-100)]),
    agents: [...agents, ...agents.flatMap(name => name.split(' '))],
  }
}
