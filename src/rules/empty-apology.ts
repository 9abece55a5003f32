import type { Touch } from '../model/conversation.js'
import type { Case } from '../model/metric.js'
import type { Hit, Rule } from '../model/rule.js'
import { complaintsHandling } from './_law.js'
import { sureness } from './_measured.js'
import { heardOf, spoken } from './_spoken.js'
import { byCompany, does, isContent, isUpset, turnsOf } from './_turns.js'

const id = 'empty-apology'
const HOUR = 3_600_000
// A deed this soon after an apology belongs to it.
const SOON = 6 * HOUR

/** Regret, thanks or warm words, and nothing else. */
export default {
  title: 'Empty apology',
  grade: 'low',
  clauses: true,
  about:
    'An answer to a problem that holds regret, thanks or praise of the firm and nothing else: no deed, no next step, no question, no information. It costs the customer another message.',
  isNot: 'An apology with a deed, a question, a way to do it or an honest “no”; a friendly line after the problem is solved.',
  law: [complaintsHandling],
  mend: 'Say what was done, what happens next and when, or ask what is missing, in the same message as the apology.',
  judges: 'company',
  applies: item => turnsOf(item).some(byCompany) || turnsOf(item).some(touch => heardOf(touch, id) !== undefined),
  *judge(item) {
    const turns = turnsOf(item)
    const found = new Set<Touch>()
    for (const [place, at] of turns.entries()) {
      const hit = byLogic(item, turns, place, at)
      if (hit === undefined) continue
      found.add(at)
      yield hit
    }
    yield* spoken(
      item,
      id,
      {
        act: 'The message holds regret or thanks, and nothing that helps.',
        report: 'A customer reports apologies without a deed.',
      },
      touch => !found.has(touch) && !(byCompany(touch) && isCleared(turns, turns.indexOf(touch))),
    )
  },
  examples: {
    en: {
      bad: [
        'c: The lift has been broken since Saturday.\na +3h: ⟦We are very sorry for the inconvenience. Thank you for your understanding.⟧\n-- closed +1h',
        'c: You charged me twice.\na +2h: ⟦We sincerely apologise.⟧\nc: And the money?\na +2h: ⟦We apologise again for the inconvenience.⟧',
        'a: ⟦Dear customer, we are sorry for any inconvenience caused. Kind regards⟧',
      ],
      good: [
        'c: The lift is broken.\na +1h: Sorry about that, the engineer has replaced the door sensor and it moves again.',
        'c: You charged me twice.\na +1h: I have refunded the second charge.\nc: Thank you!\na +5m: You are welcome, and sorry again for the inconvenience.\n-- closed',
        'c: My heating is off.\na +5m: So sorry about this.\na +20m: I have reset the boiler from here and it is running.',
        'c: Nothing works!\na +10m: Sorry to hear that. Which light is on at the front?',
      ],
    },
    lt: {
      bad: [
        'c: Liftas neveikia nuo šeštadienio.\na +3h: ⟦Labai atsiprašome už nepatogumus. Dėkojame už supratimą.⟧\n-- closed +1h',
        'c: Du kartus nuskaičiavote pinigus, tai klaida.\na +2h: ⟦Nuoširdžiai atsiprašome.⟧\nc: O pinigai?\na +2h: ⟦Dar kartą atsiprašome už nepatogumus.⟧',
        'a: ⟦Gerbiamas kliente, apgailestaujame dėl nepatogumų. Pagarbiai⟧',
      ],
      good: [
        'c: Liftas neveikia.\na +1h: Atsiprašome, meistras pakeitė durų jutiklį ir liftas vėl važiuoja.',
        'c: Du kartus nuskaičiavote pinigus.\na +1h: Antrą mokėjimą grąžinau.\nc: Ačiū!\na +5m: Nėra už ką, dar kartą atsiprašome už nepatogumus.\n-- closed',
        'c: Neveikia šildymas.\na +5m: Labai atsiprašome.\na +20m: Katilą perkroviau nuotoliu, sutvarkyta.',
        'c: Niekas neveikia!\na +10m: Atsiprašome. Kokia lemputė dega priekyje?',
      ],
    },
    et: {
      bad: [
        'c: Lift on laupäevast saadik katki.\na +3h: ⟦Vabandame väga ebamugavuste pärast. Täname mõistva suhtumise eest.⟧\n-- closed +1h',
        'c: Võtsite kaks korda raha, see on viga.\na +2h: ⟦Vabandame siiralt.⟧\nc: Aga raha?\na +2h: ⟦Vabandame veel kord ebamugavuste pärast.⟧',
        'a: ⟦Lugupeetud klient, vabandame tekkinud ebamugavuste pärast. Lugupidamisega⟧',
      ],
      good: [
        'c: Lift on katki.\na +1h: Vabandame, meister vahetas ukseanduri ja lift sõidab jälle.',
        'c: Võtsite kaks korda raha.\na +1h: Kandsin teise makse tagasi.\nc: Aitäh!\na +5m: Pole tänu väärt, vabandame veel kord ebamugavuste pärast.\n-- closed',
        'c: Küte ei tööta.\na +5m: Väga vabandame.\na +20m: Taaskäivitasin katla, nüüd on korras.',
        'c: Midagi ei tööta!\na +10m: Vabandust. Milline tuli ees põleb?',
      ],
    },
    sr: {
      bad: [
        'c: Lift ne radi od subote.\na +3h: ⟦Izvinjavamo se zbog neprijatnosti. Hvala na razumevanju.⟧\n-- closed +1h',
        'c: Наплатили сте ми два пута, то је грешка.\na +2h: ⟦Искрено се извињавамо.⟧\nc: А новац?\na +2h: ⟦Још једном се извињавамо због непријатности.⟧',
        'a: ⟦Poštovani, žao nam je zbog neprijatnosti. Srdačan pozdrav⟧',
      ],
      good: [
        'c: Lift ne radi.\na +1h: Izvinite, serviser je zamenio senzor vrata i lift opet radi.',
        'c: Наплатили сте ми два пута.\na +1h: Вратила сам другу уплату.\nc: Хвала!\na +5m: Нема на чему, и још једном извините због непријатности.\n-- closed',
        'c: Grejanje ne radi.\na +5m: Mnogo nam je žao.\na +20m: Ponovo sam pokrenula kotao, sređeno je.',
        'c: Ништа не ради!\na +10m: Извините. Која лампица гори напред?',
      ],
    },
  },
} satisfies Rule

function byLogic(item: Case, turns: readonly Touch[], place: number, at: Touch): Hit | undefined {
  if (!byCompany(at) || !does(at, 'idle') || !does(at, 'apologises') || (at.promises?.length ?? 0) > 0) return undefined
  const last = turns.slice(0, place).findLast(each => each.by === 'customer')
  if (last === undefined || !(isUpset(last) || last.question) || isCleared(turns, place)) return undefined
  const closing = item.timeline.finished && !turns.slice(place + 1).some(byCompany)
  const reason = closing ? 'closed-on-sorry' : 'only-sorry'
  const what = closing
    ? 'The last words of the company to an open problem are an apology and nothing else.'
    : 'A problem was answered with an apology and nothing else.'
  return { reason, what, probability: sureness(id, reason, at), evidence: 'act', at }
}

/** A nod: hardly a content word. */
function isBrief(touch: Touch): boolean {
  return (touch.sketch?.[1] ?? 0) === 0
}

/** An answer that is more than soft words and a date. */
function isSubstance(touch: Touch): boolean {
  return !does(touch, 'idle') && (touch.promises?.length ?? 0) === 0
}

/** Whether all was well before, or the company does something soon after without being asked again. */
function isCleared(turns: readonly Touch[], place: number): boolean {
  const at = turns[place]?.at ?? 0
  for (const touch of turns.slice(place + 1)) {
    if (!byCompany(touch) || touch.at - at > SOON) break
    if (!does(touch, 'idle')) return true
  }
  const before = turns.slice(0, place).reverse()
  const said = before.find(touch => touch.by === 'customer')
  // Nothing is open where the company answered with substance and the customer only took it in.
  // Praise is answered with thanks; nobody apologises for it.
  if (said?.tone === 1 && !does(turns[place] ?? said, 'apologises')) return true
  const settled = said !== undefined && isBrief(said) && !isUpset(said) && !said.question && !does(said, 'trouble', 'cancel-request')
  if (settled && before.some(touch => byCompany(touch) && isSubstance(touch) && touch.at < said.at)) return true
  for (const touch of before) {
    if (isUpset(touch)) return false
    if (isContent(touch) || (byCompany(touch) && does(touch, 'deed-done'))) return true
  }
  return false
}
