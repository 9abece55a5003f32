import { slotBitsOf } from '../model/acts.js'
import type { Touch } from '../model/conversation.js'
import type { Hit, Rule } from '../model/rule.js'
import { complaintsHandling, spanishCustomerService } from './_law.js'
import { sureness } from './_measured.js'
import { heardOf, spoken } from './_spoken.js'
import { byCompany, does, turnsOf } from './_turns.js'

const id = 'repeat-yourself'
const ENOUGH_WORDS = 3
const matter = slotBitsOf(['matter'])

const tells = {
  'asked-again': 'The customer was asked for something that stands in the thread already.',
  'asked-twice': 'The customer was asked once more for something given before, after having been asked for it already.',
  protested: 'The customer was asked for something and answered that it had been told before.',
}

/** Asked again for what was given. */
export default {
  title: 'Repeat yourself',
  grade: 'medium',
  clauses: true,
  about:
    'The company asks again for what the customer has already told in the thread, admits that notes are lost, or makes every colleague start anew. Customers name it first when they are asked what wears them out.',
  isNot: 'A first request, reading back to confirm, a bad line, a security check with a stated reason, “repeat my order”.',
  law: [complaintsHandling, spanishCustomerService],
  mend: 'Read the thread before asking, pass the notes on at every hand-over, and give the case a number that every colleague can open.',
  judges: 'company',
  applies: item => turnsOf(item).some(byCompany) || turnsOf(item).some(touch => heardOf(touch, id) !== undefined),
  *judge(item) {
    const turns = turnsOf(item)
    const found = byLogic(turns)
    yield* found.values()
    yield* spoken(
      item,
      id,
      {
        act: 'The customer is asked again for what was told already.',
        report: 'A customer says that the same was told before.',
      },
      touch => !found.has(touch) && !isCleared(turns, touch),
    )
  },
  examples: {
    en: {
      bad: [
        'c: Order 551827 came without a bulb holder, photo attached.\na +1h: ⟦Could you send us your order number?⟧',
        'c: My contract number is 4471902 and the app shows the wrong flat.\nb: ⟦Please enter your contract number.⟧\nc: 4471902\na +1h: ⟦Hello, what is your contract number?⟧',
        'c: The boiler in flat 12 shows error F28 and leaks on the floor.\na +1h: ⟦Hello, new agent here. What is the problem?⟧',
      ],
      good: [
        'c: The lamp came without a holder.\na +1h: What is your order number?\nc: 551828\na +1h: Thank you, a holder is on its way.',
        'c: Please change the e-mail on account 4471903.\na +1h: For your security, please confirm the account number once more.\nc: 4471903',
        'c: I cannot hear you.\na: Sorry, a bad line. Could you repeat your name?',
        'c: Order 551829 is late.\na +1h: I have traced order 551829, it is out for delivery.',
      ],
    },
    lt: {
      bad: [
        'c: Užsakymas 551827 atėjo be patrono, nuotrauką pridedu.\na +1h: ⟦Nurodykite užsakymo numerį.⟧',
        'c: Sutarties numeris 4471902, programėlė rodo ne tą butą.\nb: ⟦Įveskite sutarties numerį.⟧\nc: 4471902\na +1h: ⟦Sveiki, koks jūsų sutarties numeris?⟧',
        'c: Dvyliktame bute katilas rodo klaidą ir teka ant grindų.\na +1h: ⟦Sveiki, esu naujas konsultantas. Kokia problema?⟧',
      ],
      good: [
        'c: Lempa atėjo be patrono.\na +1h: Koks jūsų užsakymo numeris?\nc: 551828\na +1h: Ačiū, patronas jau pakeliui.',
        'c: Prašau pakeisti el. paštą paskyroje 4471903.\na +1h: Dėl jūsų saugumo dar kartą nurodykite paskyros numerį.\nc: 4471903',
        'c: Blogai girdžiu.\na: Atsiprašau, blogas ryšys. Pakartokite vardą?',
        'c: Užsakymas 551829 vėluoja.\na +1h: Užsakymą 551829 radau, šiandien jis pas kurjerį.',
      ],
    },
    et: {
      bad: [
        'c: Tellimus 551827 tuli ilma pesata, foto on lisatud.\na +1h: ⟦Palun saatke oma tellimuse number.⟧',
        'c: Lepingu number on 4471902, äpp näitab valet korterit.\nb: ⟦Sisestage lepingu number.⟧\nc: 4471902\na +1h: ⟦Tere, mis on teie lepingu number?⟧',
        'c: Kaheteistkümnendas korteris näitab boiler viga ja lekib põrandale.\na +1h: ⟦Tere, olen uus klienditeenindaja. Mis mure teil on?⟧',
      ],
      good: [
        'c: Lamp tuli ilma pesata.\na +1h: Mis on teie tellimuse number?\nc: 551828\na +1h: Aitäh, lambipesa on teel.',
        'c: Palun muutke kontol 4471903 e-posti.\na +1h: Turvalisuse huvides märkige palun konto number veel kord.\nc: 4471903',
        'c: Kuulen teid halvasti.\na: Vabandust, halb ühendus. Kas saate nime korrata?',
        'c: Tellimus 551829 hilineb.\na +1h: Leidsin tellimuse 551829, see on täna kulleri käes.',
      ],
    },
    sr: {
      bad: [
        'c: Porudžbina 551827 je stigla bez grla, slika je u prilogu.\na +1h: ⟦Pošaljite nam broj porudžbine.⟧',
        'c: Broj ugovora je 4471902, aplikacija pokazuje pogrešan stan.\nb: ⟦Unesite broj ugovora.⟧\nc: 4471902\na +1h: ⟦Dobar dan, koji je vaš broj ugovora?⟧',
        'c: У стану на другом спрату бојлер показује грешку и цури по поду.\na +1h: ⟦Добар дан, нова сам колегиница. Шта је проблем?⟧',
      ],
      good: [
        'c: Lampa je stigla bez grla.\na +1h: Koji je broj porudžbine?\nc: 551828\na +1h: Hvala, grlo je na putu.',
        'c: Молим вас промените мејл на налогу 4471903.\na +1h: Ради ваше безбедности потврдите још једном број налога.\nc: 4471903',
        'c: Slabo vas čujem.\na: Izvinite, loša veza. Možete li ponoviti ime?',
        'c: Поруџбина 551829 касни.\na +1h: Нашла сам поруџбину 551829, данас је код курира.',
      ],
    },
  },
} satisfies Rule

/** Whether the thread shows a first request, a check of safety, or reading back what the customer told. */
function isCleared(turns: readonly Touch[], touch: Touch): boolean {
  if (!byCompany(touch)) return false
  const before = turns.slice(0, turns.indexOf(touch)).filter(each => each.by === 'customer')
  if (before.length === 0) return false
  const given = before.reduce((all, each) => all | givenIn(each), 0)
  const asks = touch.asks ?? 0
  if (does(touch, 'safety-check') || (asks === 0 && does(touch, 'hands-over'))) return true
  return asks === 0 ? (given & (touch.gives ?? 0) & ~matter) !== 0 : (asks & given) === 0
}

function byLogic(turns: readonly Touch[]): ReadonlyMap<Touch, Hit> {
  const hits = new Map<Touch, Hit>()
  let given = 0
  let asked = 0
  let asking: Touch | undefined
  const add = (at: Touch, reason: keyof typeof tells) => {
    const probability = sureness(id, reason, at)
    hits.set(at, { reason, what: tells[reason], probability, evidence: 'act', at })
  }
  for (const touch of turns) {
    if (touch.by === 'customer') {
      if (asking !== undefined && does(touch, 'told-before') && !hits.has(asking)) add(asking, 'protested')
      given |= givenIn(touch)
      asking = undefined
    } else {
      const asks = touch.asks ?? 0
      const again = does(touch, 'safety-check') ? 0 : asks & given
      if (again !== 0) add(touch, (again & asked) !== 0 ? 'asked-twice' : 'asked-again')
      asked |= asks
      asking = asks === 0 ? undefined : touch
    }
  }
  return hits
}

/** What a customer tells; the matter counts only where enough is said of it, and who asks for a person may have told nothing of it yet. */
function givenIn(touch: Touch): number {
  const gives = touch.gives ?? 0
  const words = touch.sketch?.reduce((sum, hash) => sum + (hash === 0 ? 0 : 1), 0) ?? 0
  const isTold = words >= ENOUGH_WORDS && (touch.problem || does(touch, 'trouble') || !does(touch, 'human-request'))
  return isTold ? gives : gives & ~matter
}
