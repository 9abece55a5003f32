import type { Touch } from '../model/conversation.js'
import type { Case } from '../model/metric.js'
import type { Hit, Rule } from '../model/rule.js'
import { likeness } from '../text/sketch.js'
import { automatedDecisions, humanComplaintDecisions, spanishCustomerService } from './_law.js'
import { sureness } from './_measured.js'
import { heardOf, spoken } from './_spoken.js'
import { byCompany, does, turnsOf } from './_turns.js'

const id = 'no-human'
const SAME = 0.8
// Two answers of a machine before a person comes are a question where to, and a hand-over.
const ROUTED = 2

const tells = {
  refused: 'A customer asked for a person and was told that there is none to speak to.',
  looped: 'A customer asked for a person and went on being answered by a machine.',
  'same-answer': 'A customer asked for a person and got an answer that had been given before.',
  'closed-without': 'A customer asked for a person, and the conversation was closed without one.',
}

/** A wish for a person is refused, ignored or sent in circles. */
export default {
  title: 'No human',
  grade: 'high',
  clauses: true,
  about:
    'A customer asks for a person and is refused, goes on being answered by a machine, gets the same answer again, or is closed without one. Who is stuck with a machine cannot be helped where the machine is wrong.',
  isNot:
    'One routing question, a hand-over after closing time by a call that is made, people who answer in writing only, a customer who goes on with the bot.',
  law: [spanishCustomerService, automatedDecisions, humanComplaintDecisions],
  mend: 'Hand over at the first request: name the colleague or the time of the call, and let no bot close a conversation in which a person was asked for.',
  judges: 'company',
  applies: item => turnsOf(item).some(touch => does(touch, 'human-request') || heardOf(touch, id) !== undefined),
  *judge(item) {
    const turns = turnsOf(item)
    const found = byLogic(item, turns)
    if (found !== undefined) yield found
    yield* spoken(
      item,
      id,
      {
        act: 'The company refuses a person, or sends the customer in circles.',
        report: 'A customer reports that no person could be reached.',
      },
      touch => touch !== found?.at && !isCleared(turns, touch),
    )
  },
  examples: {
    en: {
      bad: [
        'c: I want to speak to a person about my bill.\nb: I can help with bills, orders and passwords. Which one?\nc: A person please.\nb: ⟦I can help with bills, orders and passwords. Which one?⟧',
        'c: Connect me with an operator.\nb: ⟦There is no one to connect you to, all our support is automated.⟧',
        'c: human please\nb: Here is an article about passwords.\nc: that does not help\nb: ⟦You may also like our page about invoices.⟧',
      ],
      good: [
        'c: I want to speak to a person.\nb: Of course, I am connecting you with Ana.\na +2m: Ana here, what can I do for you?',
        'c: Can I talk to somebody about my boiler?\nb: Is it about gas or water?\na +3m: Hello, Marek here. Is the red light on?',
        'c: I was told that human resources handles this.\nb: Yes, they do, and the form is on their page.',
        'c: human please\nb: Our people are back at eight. Leave a number and a colleague will call you.\nc: 0203 555 0142\na +14h: I have just rung you, and the invoice is corrected.',
      ],
    },
    lt: {
      bad: [
        'c: Noriu pasikalbėti su žmogumi dėl sąskaitos.\nb: Galiu padėti dėl sąskaitų, užsakymų ir slaptažodžių. Pasirinkite.\nc: Žmogų prašau.\nb: ⟦Galiu padėti dėl sąskaitų, užsakymų ir slaptažodžių. Pasirinkite.⟧',
        'c: Sujunkite su operatoriumi.\nb: ⟦Operatorių neturime, atsako tik virtualus asistentas.⟧',
        'c: Duokite žmogų.\nb: Štai straipsnis apie slaptažodžius.\nc: tai nepadeda\nb: ⟦Siūlome paskaityti puslapį apie mokėjimo būdus.⟧',
      ],
      good: [
        'c: Noriu kalbėti su žmogumi.\nb: Žinoma, jungiu su Jurga.\na +2m: Čia Jurga, klausau.',
        'c: Ar galiu pasikalbėti su kuo nors dėl katilo?\nb: Ar jis dujinis, ar elektrinis?\na +3m: Laba diena, čia Marekas. Ar dega raudona lemputė?',
        'c: Kada dirba jūsų darbuotojai?\nb: Kasdien nuo aštuonių iki penkių.',
        'c: žmogų prašau\nb: Kolegos grįžta aštuntą. Palikite numerį ir jums paskambins.\nc: 861234567\na +14h: Ką tik skambinau, sąskaitą pataisiau.',
      ],
    },
    et: {
      bad: [
        'c: Soovin inimesega rääkida oma arve asjus.\nb: Saan aidata arvete, tellimuste ja paroolidega. Mille valite?\nc: Inimest palun.\nb: ⟦Saan aidata arvete, tellimuste ja paroolidega. Mille valite?⟧',
        'c: Ühendage mind operaatoriga.\nb: ⟦Meil ei ole operaatoreid, teid teenindab ainult robot.⟧',
        'c: Andke mulle inimene.\nb: Siin on artikkel paroolide kohta.\nc: see ei aita\nb: ⟦Vaadake ka meie lehte makseviiside kohta.⟧',
      ],
      good: [
        'c: Soovin rääkida inimesega.\nb: Muidugi, ühendan teid Annega.\na +2m: Anne siin, kuulan.',
        'c: Kas saaksin kellegagi rääkida boileri asjus?\nb: Kas see on gaasi- või elektriboiler?\na +3m: Tere, Marek siin. Kas punane tuli põleb?',
        'c: Millal teie töötajad tööl on?\nb: Iga päev kaheksast viieni.',
        'c: inimest palun\nb: Kolleegid on tagasi kell kaheksa. Jätke number ja teile helistatakse.\nc: 55512345\na +14h: Just helistasin teile, arve on parandatud.',
      ],
    },
    sr: {
      bad: [
        'c: Hoću da razgovaram sa čovekom zbog računa.\nb: Mogu da pomognem oko računa, porudžbina i lozinki. Izaberite.\nc: Čoveka, molim.\nb: ⟦Mogu da pomognem oko računa, porudžbina i lozinki. Izaberite.⟧',
        'c: Спојите ме са оператером.\nb: ⟦Немамо оператере, одговара вам само дигитални асистент.⟧',
        'c: Dajte mi čoveka.\nb: Evo članka o lozinkama.\nc: to mi ne pomaže\nb: ⟦Pogledajte i stranu o načinima plaćanja.⟧',
      ],
      good: [
        'c: Hoću da razgovaram sa čovekom.\nb: Naravno, povezujem vas sa Anom.\na +2m: Ana ovde, izvolite.',
        'c: Могу ли да причам са неким око бојлера?\nb: Да ли је на гас или на струју?\na +3m: Добар дан, Марко овде. Да ли гори црвена лампица?',
        'c: Kada rade vaši zaposleni?\nb: Svakog dana od osam do pet.',
        'c: човека, молим\nb: Колеге су ту од осам. Оставите број и зваће вас.\nc: 0641234567\na +14h: Управо сам вас звала, рачун је исправљен.',
      ],
    },
  },
} satisfies Rule

/** Whether a person comes after all. */
function isCleared(turns: readonly Touch[], touch: Touch): boolean {
  const later = turns.slice(turns.indexOf(touch) + 1)
  // What becomes of a request is told by what follows.
  if (does(touch, 'human-request') && later.some(byCompany)) return true
  return later.some(each => does(each, 'hands-over') || (touch.by !== 'agent' && each.by === 'agent' && !does(each, 'denies-human')))
}

function byLogic(item: Case, turns: readonly Touch[]): Hit | undefined {
  const first = turns.findIndex(touch => touch.by === 'customer' && does(touch, 'human-request'))
  if (first < 0) return undefined
  const after = turns.slice(first + 1)
  let machine = 0
  let way: { readonly at: Touch; readonly reason: keyof typeof tells } | undefined
  for (const touch of after) {
    if (touch.by === 'customer') {
      if (does(touch, 'confirms-solved')) return undefined
      continue
    }
    if (does(touch, 'hands-over') && !does(touch, 'denies-human')) return undefined
    if (does(touch, 'denies-human')) way = { at: touch, reason: 'refused' }
    else if (touch.by === 'agent') return way === undefined || (way.reason === 'looped' && machine <= ROUTED) ? undefined : hit(way)
    else if (way?.reason !== 'refused') {
      const said = turns.slice(0, turns.indexOf(touch)).some(before => before.by === 'bot' && isSame(before, touch))
      if (said) way = { at: touch, reason: 'same-answer' }
      else if (++machine > 1) way ??= { at: touch, reason: 'looped' }
    }
  }
  const last = after.findLast(byCompany)
  if (way === undefined && last !== undefined && item.timeline.finished) way = { at: last, reason: 'closed-without' }
  return way === undefined ? undefined : hit(way)
}

function isSame(before: Touch, touch: Touch): boolean {
  return before.body === touch.body || likeness(before.sketch, touch.sketch) >= SAME
}

function hit({ at, reason }: { readonly at: Touch; readonly reason: keyof typeof tells }): Hit {
  return { reason, what: tells[reason], probability: sureness(id, reason, at), evidence: 'act', at }
}
