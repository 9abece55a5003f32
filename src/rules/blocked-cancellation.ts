import type { Touch } from '../model/conversation.js'
import type { Case } from '../model/metric.js'
import type { Hit, Rule } from '../model/rule.js'
import { aggressivePractices, californiaRenewals, darkPatterns, onlineSubscriptions, withdrawalFunction } from './_law.js'
import { followLeaving, isEnded, isOpenOffer } from './_leaving.js'
import { sureness } from './_measured.js'
import { heardOf, spoken } from './_spoken.js'
import { byCompany, does, turnsOf } from './_turns.js'

const id = 'blocked-cancellation'

const tells = {
  refused: 'After a clear wish to end the contract the company refused, and did not end it afterwards.',
  'other-channel': 'A clear wish to end the contract was sent to another channel, and the contract was not ended.',
  'reason-demanded': 'A clear wish to end the contract was met with a question for the reason, and the contract was not ended.',
  'second-offer': 'After a “no” to an offer the customer who wants to leave got another one.',
  substituted: 'Instead of ending the contract the company did something else.',
  'closed-without': 'The conversation was closed without a word that the contract is ended.',
}

/** A customer who wants out is kept in. */
export default {
  title: 'Blocked cancellation',
  grade: 'high',
  clauses: true,
  about:
    'After a clear wish to end a contract, subscription, membership or account, the company refuses, demands a reason, sends the customer to another channel, makes a second offer after a “no”, does something else instead, or closes without confirming. Who cannot leave tells others, and regulators look at little else as closely.',
  isNot:
    'One alternative and then the deed, one ordinary identity check, a notice period stated in the contract, a booking or an order, a question how to cancel.',
  law: [onlineSubscriptions, californiaRenewals, aggressivePractices, withdrawalFunction, darkPatterns],
  mend: 'End the contract in the channel in which the customer asked, confirm the last day in writing, and make at most one offer before that.',
  judges: 'company',
  applies: item => turnsOf(item).some(touch => does(touch, 'cancel-request') || heardOf(touch, id) !== undefined),
  *judge(item) {
    const turns = turnsOf(item)
    const found = byLogic(item, turns)
    yield* found.values()
    yield* spoken(
      item,
      id,
      {
        act: 'The company keeps somebody in who wants to end a contract.',
        report: 'A customer reports that a wish to end a contract was blocked.',
      },
      touch => !found.has(touch) && !isEnded(touch) && !isCleared(turns, touch) && !isFirstOffer(turns, touch),
    )
  },
  examples: {
    en: {
      bad: [
        'c: I want to cancel my gym membership, I am moving abroad.\na +2h: ⟦To cancel you need to come to our club in person.⟧',
        'c: Please close my account.\na +1h: Would a free month change your mind?\nc: No thanks, just close it.\na +1h: ⟦And what about half price until June?⟧\n-- open',
        'c: I am writing to terminate my phone contract.\na +1d: Thanks, we have your message.\na +2d: ⟦We are closing this ticket now.⟧\n-- closed +1h',
        'c: Please cancel my subscription from next month.\na +1h: ⟦I have paused it for three months instead.⟧',
      ],
      good: [
        'c: Please cancel my subscription.\na +1h: It has been cancelled today, no further charges.\n-- closed +1d',
        'c: I want to end my membership.\na +1h: Would a smaller plan help, or shall I just end it?\nc: End it please.\na +1h: Your membership has been ended, the confirmation is in your inbox.\n-- solved',
        'c: I want to cancel my plan.\na +1h: How about a pause for a month, at no cost?\nc: Oh, a pause works, I will stay then.\na +1h: Noted, it starts on Monday.\n-- closed',
        'c: Please cancel my table for Friday.\na +5m: Please call the restaurant on 555 0142, they hold the book.\n-- closed',
      ],
    },
    lt: {
      bad: [
        'c: Noriu nutraukti sporto klubo sutartį, išsikraustau.\na +2h: ⟦Nutraukti galima tik atvykus į klubą asmeniškai.⟧',
        'c: Prašau uždaryti mano paskyrą.\na +1h: Gal tiktų nemokamas mėnuo?\nc: Ne, ačiū, tiesiog uždarykite.\na +1h: ⟦O jei pasiūlytume nuolaidą iki birželio?⟧',
        'c: Nutraukiu telefono sutartį nuo kito mėnesio.\na +1d: Dėkojame, jūsų žinutę gavome.\na +2d: ⟦Užklausą uždarome.⟧\n-- closed +1h',
      ],
      good: [
        'c: Prašau nutraukti prenumeratą.\na +1h: Prenumerata nutraukta šiandien, daugiau mokėti nereikės.\n-- closed +1d',
        'c: Noriu atsisakyti narystės.\na +1h: Ar tiktų pigesnis planas, ar nutraukti?\nc: Nutraukite.\na +1h: Narystė nutraukta, patvirtinimą išsiunčiau.\n-- solved',
        'c: Kaip nutraukti interneto sutartį?\na +1h: Savitarnoje, skiltyje „Sutartys“.\n-- closed',
        'c: Prašau atšaukti staliuką penktadieniui.\na +5m: Paskambinkite į restoraną, jie turi rezervacijų knygą.\n-- closed',
      ],
    },
    et: {
      bad: [
        'c: Soovin lõpetada spordiklubi lepingu, kolin ära.\na +2h: ⟦Lepingu saab lõpetada ainult kohapeal klubis.⟧',
        'c: Palun sulgege minu konto.\na +1h: Kas pakuksime teile tasuta kuu?\nc: Ei, aitäh, lihtsalt sulgege.\na +1h: ⟦Aga kui teeksime soodustuse suveni?⟧',
        'c: Lõpetan oma telefoni lepingu järgmisest kuust.\na +1d: Täname, kiri on käes.\na +2d: ⟦Sulgeme pöördumise.⟧\n-- closed +1h',
      ],
      good: [
        'c: Palun lõpetage minu tellimus.\na +1h: Tellimus on lõpetatud, rohkem arveid ei tule.\n-- closed +1d',
        'c: Soovin liikmesusest loobuda.\na +1h: Kas väiksem pakett sobiks või lõpetan ära?\nc: Lõpetage.\na +1h: Liikmesus on lõpetatud, kinnitus on teie postkastis.\n-- solved',
        'c: Kuidas saan lepingu lõpetada?\na +1h: Iseteeninduses, lehel „Lepingud“.\n-- closed',
        'c: Palun tühistada laud reedeks.\na +5m: Palun helistage restorani, broneeringud on nende käes.\n-- closed',
      ],
    },
    sr: {
      bad: [
        'c: Želim da raskinem ugovor sa teretanom, selim se.\na +2h: ⟦Ugovor se raskida isključivo lično u našem klubu.⟧',
        'c: Molim vas zatvorite moj nalog.\na +1h: A da vam ponudimo besplatan mesec?\nc: Ne, hvala, samo ga zatvorite.\na +1h: ⟦A popust od pola cene do juna?⟧',
        'c: Раскидам уговор за телефон од идућег месеца.\na +1d: Хвала, ваша порука је примљена.\na +2d: ⟦Затварамо захтев.⟧\n-- closed +1h',
      ],
      good: [
        'c: Molim vas otkažite pretplatu.\na +1h: Pretplata je otkazana danas, ništa se više ne naplaćuje.\n-- closed +1d',
        'c: Желим да откажем чланство.\na +1h: Да ли би одговарао мањи пакет, или да откажем?\nc: Откажите.\na +1h: Чланство је отказано, потврда је у вашем мејлу.\n-- solved',
        'c: Kako da raskinem ugovor za internet?\na +1h: U podešavanjima, na strani „Ugovori“.\n-- closed',
        'c: Молим вас откажите сто за петак.\na +5m: Позовите ресторан, они воде резервације.\n-- closed',
      ],
    },
  },
} satisfies Rule

/** Whether a message is the first alternative after a request. */
function isFirstOffer(turns: readonly Touch[], touch: Touch): boolean {
  const before = turns.slice(0, turns.indexOf(touch))
  if (!before.some(each => does(each, 'cancel-request')) || before.some(byCompany)) return false
  return isOpenOffer(touch)
}

/** Whether the deed follows, the customer decides to stay, or had asked about it and not for it. */
function isCleared(turns: readonly Touch[], touch: Touch): boolean {
  const place = turns.indexOf(touch)
  const later = turns.slice(place + 1)
  const before = turns.slice(0, place).filter(each => each.by === 'customer')
  const asks = before.length > 0 && before.every(each => each.question && !does(each, 'insists-on-leaving'))
  if (byCompany(touch) && asks) return true
  // What becomes of a request is told by what follows.
  if (does(touch, 'cancel-request') && later.some(byCompany)) return true
  return later.some(each => (byCompany(each) ? isEnded(each) : does(each, 'stays')))
}

function byLogic(item: Case, turns: readonly Touch[]): ReadonlyMap<Touch, Hit> {
  const { ways, requested, settled } = followLeaving(turns, id)
  const reasons = new Map<Touch, keyof typeof tells>(ways)
  const last = turns.findLast(byCompany) ?? turns.at(-1)
  if (requested && !settled && item.timeline.finished && last !== undefined && !reasons.has(last)) reasons.set(last, 'closed-without')
  const hits = new Map<Touch, Hit>()
  for (const [at, reason] of reasons) {
    // A refusal that the deed follows is none; a second offer stays one.
    if (settled && reason !== 'second-offer') continue
    hits.set(at, { reason, what: tells[reason], probability: sureness(id, reason, at), evidence: 'act', at })
  }
  return hits
}
