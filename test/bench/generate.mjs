#!/usr/bin/env node
// Invented exports of any size, the same bytes for the same seed.
//   node test/bench/generate.mjs tickets  1000000 tickets.csv  [seed]
//   node test/bench/generate.mjs messages 1000000 messages.csv [seed]
import { closeSync, openSync, writeSync } from 'node:fs'

const [kind = 'tickets', count = '1000', path = '/dev/stdout', seed = '1'] = process.argv.slice(2)

/** mulberry32: a small seeded generator of numbers from 0 to 1. */
function random(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const next = random(Number(seed))
const pick = list => list[Math.floor(next() * list.length)]
const whole = most => Math.floor(next() * most)
const stamp = seconds => new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ')

const words = {
  en: 'order parcel invoice refund account delivery since yesterday still waiting please check number screen light cable return shop colour size price the a my your when again question about payment card address'.split(
    ' ',
  ),
  lt: 'užsakymas siunta sąskaita pinigai paskyra pristatymas nuo vakar dar laukiu prašau patikrinti numeris ekranas laidas grąžinti parduotuvė spalva dydis kaina mano jūsų kada vėl klausimas apie mokėjimą kortelė adresas'.split(
    ' ',
  ),
  et: 'tellimus pakk arve tagasimakse konto kohaletoimetamine alates eilsest ikka ootan palun kontrollige number ekraan juhe tagastada pood värv suurus hind minu teie millal jälle küsimus makse kohta kaart aadress'.split(
    ' ',
  ),
  sr: 'porudžbina paket račun povraćaj nalog isporuka od juče još čekam molim proverite broj ekran kabl vratiti prodavnica boja veličina cena moja vaša kada opet pitanje oko plaćanja kartica adresa'.split(
    ' ',
  ),
  srCyrl:
    'поруџбина пакет рачун повраћај налог испорука од јуче још чекам молим проверите број екран кабл вратити продавница боја величина цена моја ваша када опет питање око плаћања картица адреса'.split(
      ' ',
    ),
}
const feelings = {
  en: ['Thank you, that works now!', 'This is not working and I am very disappointed.', 'Great service.', 'Why does nobody answer?', ''],
  lt: ['Ačiū, dabar veikia!', 'Neveikia, esu labai nusivylęs.', 'Puikus aptarnavimas.', 'Kodėl niekas neatsako?', ''],
  et: ['Aitäh, nüüd töötab!', 'See ei tööta ja ma olen väga pettunud.', 'Suurepärane teenindus.', 'Miks keegi ei vasta?', ''],
  sr: ['Hvala, sada radi!', 'Ne radi i veoma sam razočaran.', 'Odlična usluga.', 'Zašto niko ne odgovara?', ''],
  srCyrl: ['Хвала, сада ради!', 'Не ради и веома сам разочаран.', 'Одлична услуга.', 'Зашто нико не одговара?', ''],
}

function sentence(language, length) {
  const list = words[language]
  let text = ''
  while (text.length < length) text += `${pick(list)} `
  return `${text.trimEnd()}. ${pick(feelings[language])}`.trim()
}

/** About 300 bytes a row: quoted text, a newline in every tenth subject, doubled quotes in every twentieth. */
function ticket(i) {
  const created = 1735689600 + Math.floor(i * 31) + whole(30)
  const replied = next() < 0.93 ? created + Math.floor(60 * Math.exp(next() * 7)) : 0
  const solved = next() < 0.85 ? Math.max(created, replied) + Math.floor(600 * Math.exp(next() * 6.5)) : 0
  const closed = solved > 0 && next() < 0.6 ? solved + 345600 : 0
  const status = closed > 0 ? 'closed' : solved > 0 ? 'solved' : pick(['new', 'open', 'open', 'pending', 'hold'])
  let subject = sentence('en', 60 + whole(160))
  if (i % 10 === 0) subject = subject.replace(' ', '\n')
  if (i % 20 === 0) subject = `He said ""${subject}""`
  const csat = solved > 0 && next() < 0.2 ? pick(['good', 'good', 'good', 'bad']) : solved > 0 && next() < 0.3 ? 'offered' : ''
  const at = seconds => (seconds > 0 ? stamp(seconds) : '')
  return `${100000 + i},${at(created)},${at(replied)},${at(solved)},${at(closed)},${status},${pick(['low', 'normal', 'normal', 'high', 'urgent'])},${pick(['email', 'chat', 'phone', 'web'])},Group ${1 + whole(8)},Agent ${1 + whole(60)},user${whole(400000)}@example.com,"${subject}",${csat},${solved > 0 && next() < 0.08 ? 1 + whole(2) : 0}\n`
}

/** About 200 bytes a row, five a conversation, four languages in both Serbian scripts. */
function message(i) {
  const conversation = Math.floor(i / 5)
  const at = 1735689600 + conversation * 31 + (i % 5) * (60 + whole(4000))
  const language = ['en', 'lt', 'et', 'sr', 'srCyrl'][conversation % 5]
  const role = i % 5 === 0 || i % 5 === 3 ? 'customer' : 'agent'
  const author = role === 'customer' ? `user${conversation % 400000}@example.com` : `Agent ${1 + (conversation % 60)}`
  let text = sentence(language, 40 + whole(150))
  if (i % 7 === 0) text = text.replace(' ', '\n')
  return `${100000 + conversation},${stamp(at)},${role},${author},true,"${text}"\n`
}

const makers = {
  tickets: [
    'ticket_id,created_at,first_reply_at,solved_at,closed_at,status,priority,channel,group,assignee,requester,subject,csat,reopens\n',
    ticket,
  ],
  messages: ['ticket_id,sent_at,author_role,author,public,text\n', message],
}
const [header, make] = makers[kind] ?? makers.tickets
const file = openSync(path, 'w')
let block = header
for (let i = 0; i < Number(count); i++) {
  block += make(i)
  if (block.length > 1 << 20) {
    writeSync(file, block)
    block = ''
  }
}
writeSync(file, block)
closeSync(file)
