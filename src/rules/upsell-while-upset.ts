import type { Touch } from '../model/conversation.js'
import type { Rule } from '../model/rule.js'
import { aggressivePractices } from './_law.js'
import { sureness } from './_measured.js'
import { heardOf, spoken } from './_spoken.js'
import { byCompany, does, isContent, isUpset, turnsOf } from './_turns.js'

const id = 'upsell-while-upset'

/** A pitch while the problem is open. */
export default {
  title: 'Upsell while upset',
  grade: 'medium',
  clauses: true,
  about:
    'The company advertises a product, a plan, a club or an app while the customer’s problem is unsolved or the customer is upset. It says that the sale matters more than the harm.',
  isNot:
    'A product that is the remedy, beside a free one; a gift; an offer after the customer confirmed that all is well, or on request; an offer to somebody who wants to leave.',
  law: [aggressivePractices],
  mend: 'Solve the problem first, and leave every offer out until the customer says that all is well.',
  judges: 'company',
  applies: item => turnsOf(item).some(byCompany) || turnsOf(item).some(touch => heardOf(touch, id) !== undefined),
  *judge(item) {
    const turns = turnsOf(item)
    const found = new Set<Touch>()
    let pitched = false
    for (const [place, touch] of turns.entries()) {
      if (
        !byCompany(touch) ||
        !does(touch, 'pitches') ||
        does(touch, 'deed-done') ||
        !isOpen(turns, place, heardOf(touch, id)?.probability ?? 0)
      )
        continue
      const protested = pitched && turns.slice(0, place).findLast(each => each.by === 'customer')?.tone !== 1
      const reason = protested ? 'pitch-again' : 'pitch-while-open'
      const what = protested
        ? 'After the customer had protested against an offer, another one was made while the problem was open.'
        : 'Something was offered for sale while the customer’s problem was open.'
      pitched = true
      // The words of an offer are those of much advice, too: the first time the judges must have heard one.
      if (!protested && heardOf(touch, id) === undefined) continue
      found.add(touch)
      const probability = sureness(id, reason, touch)
      yield { reason, what, probability, evidence: 'act', at: touch }
    }
    yield* spoken(
      item,
      id,
      {
        act: 'Something was offered for sale while a problem was open.',
        report: 'A customer reports an offer made while the problem was open.',
      },
      (touch, { probability }) => !found.has(touch) && !(byCompany(touch) && isCleared(turns, touch, probability)),
    )
  },
  examples: {
    en: {
      bad: [
        'c: The washing machine flooded my kitchen and the floor is ruined.\na +1h: ⟦We are looking into it. Meanwhile, did you know our home insurance is only 9.99 a month?⟧',
        'c: My order is lost and nobody answers. This is terrible.\na +1h: ⟦Sorry about that. By the way, join our club and get a 10 percent discount on your next order!⟧',
        'c: I was charged twice and I am really angry.\na +2h: ⟦We understand. Have you heard about our premium plan, just 5 a month?⟧\nc: I want my money, not a plan.\na +1h: ⟦The premium plan offer ends today, so take a look!⟧',
      ],
      good: [
        'c: The washing machine leaks.\na +1h: Ivan has replaced the hose, free of charge. Is it dry?\nc: Yes, all good now, thank you!\na +1h: Glad to hear it. If you ever want it, our home cover is 9.99 a month.',
        'c: What do you charge for the extended warranty?\na +1h: It is 39 for two years, and there is a discount this month.',
        'c: My parcel is damaged.\na +1h: I have sent a new one today, and the voucher for the trouble is attached.',
        'c: The app crashes when I pay.\na +1h: Please update it to version 5, that mends it.',
      ],
    },
    lt: {
      bad: [
        'c: Skalbyklė užliejo virtuvę, grindys sugadintos.\na +1h: ⟦Aiškinamės. Beje, gal sudomintų namų draudimas tik už 9,99 per mėnesį?⟧',
        'c: Siunta dingo ir niekas neatsako. Tai siaubinga.\na +1h: ⟦Apgailestaujame. Tapkite klubo nariu ir gausite nuolaidą kitam užsakymui!⟧',
        'c: Du kartus nuskaičiavote pinigus, esu labai pikta.\na +2h: ⟦Suprantame. Ar žinojote apie mūsų premium planą, vos 5 eurai per mėnesį?⟧\nc: Man reikia pinigų, o ne plano.\na +1h: ⟦Premium plano pasiūlymas baigiasi šiandien, nepraleiskite!⟧',
      ],
      good: [
        'c: Skalbyklė teka.\na +1h: Ivanas pakeitė žarną nemokamai. Ar sausa?\nc: Taip, viskas gerai, ačiū!\na +1h: Džiaugiamės. Jei kada prireiktų, turime namų draudimą.',
        'c: Kiek kainuoja pratęsta garantija?\na +1h: 39 eurai už dvejus metus, šį mėnesį yra nuolaida.',
        'c: Siunta pažeista.\na +1h: Naują išsiunčiau šiandien.',
        'c: Programėlė neveikia, kai moku.\na +1h: Atnaujinkite ją iki penktos versijos, tai padės.',
      ],
    },
    et: {
      bad: [
        'c: Pesumasin uputas köögi ja põrand on rikutud.\na +1h: ⟦Uurime asja. Muide, kas teadsite, et kodukindlustus maksab vaid 9,99 kuus?⟧',
        'c: Pakk on kadunud ja keegi ei vasta. See on kohutav.\na +1h: ⟦Vabandame. Liituge meie klubiga ja saate järgmise tellimuse soodushinnaga!⟧',
        'c: Võtsite kaks korda raha, olen väga vihane.\na +2h: ⟦Mõistame. Kas teate meie premium paketti, kõigest 5 eurot kuus?⟧\nc: Ma tahan oma raha, mitte paketti.\na +1h: ⟦Premium paketi pakkumine lõpeb täna, ärge magage maha!⟧',
      ],
      good: [
        'c: Pesumasin lekib.\na +1h: Ivan vahetas vooliku tasuta. Kas on kuiv?\nc: Jah, kõik korras, aitäh!\na +1h: Tore. Kui kunagi soovite, siis meil on ka kodukindlustus.',
        'c: Palju maksab lisagarantii?\na +1h: 39 eurot kaheks aastaks, sel kuul on soodustus.',
        'c: Pakk on katki.\na +1h: Saatsin täna uue.',
        'c: Rakendus ei tööta, kui maksan.\na +1h: Uuendage see viiendale versioonile, siis saab korda.',
      ],
    },
    sr: {
      bad: [
        'c: Mašina je poplavila kuhinju i pod je uništen.\na +1h: ⟦Proveravamo. Usput, da li znate da osiguranje doma košta samo 999 dinara mesečno?⟧',
        'c: Пошиљка је нестала и нико не одговара. Ово је ужасно.\na +1h: ⟦Жао нам је. Учланите се у наш клуб и добијате попуст на следећу куповину!⟧',
        'c: Naplatili ste mi dva puta, veoma sam ljuta.\na +2h: ⟦Razumemo. Da li ste čuli za naš premijum paket, samo 500 dinara mesečno?⟧\nc: Hoću svoj novac, a ne paket.\na +1h: ⟦Ponuda za premijum paket ističe danas, ne propustite!⟧',
      ],
      good: [
        'c: Mašina curi.\na +1h: Ivan je zamenio crevo, besplatno. Je li suvo?\nc: Jeste, sve u redu, hvala!\na +1h: Drago nam je. Ako poželite, imamo i osiguranje doma.',
        'c: Колико кошта продужена гаранција?\na +1h: 3900 за две године, овог месеца је попуст.',
        'c: Paket je oštećen.\na +1h: Danas sam poslala novi.',
        'c: Апликација не ради кад плаћам.\na +1h: Ажурирајте је на пету верзију, то ће помоћи.',
      ],
    },
  },
} satisfies Rule

/** Whether the customer told of something wrong before, and nothing says that it is right now; who wants to leave is another rule's matter. */
function isOpen(turns: readonly Touch[], place: number, probability: number): boolean {
  const before = turns.slice(0, place)
  return (
    before.some(each => isUpset(each) || does(each, 'trouble')) &&
    !before.some(each => does(each, 'cancel-request')) &&
    !isSolved(turns, place, probability)
  )
}

const SURE = 0.95
// Of what both the words of an offer and the judges tell.
const LIKELY = 0.8

/** Whether all was well before a message, or the customer had told of nothing wrong, and asked or the words alone are not sure. */
function isCleared(turns: readonly Touch[], touch: Touch, probability: number): boolean {
  const place = turns.indexOf(touch)
  const before = turns.slice(0, place).filter(each => each.by === 'customer')
  const isCalm = before.length > 0 && !before.some(each => isUpset(each) || does(each, 'trouble'))
  const asked = before.at(-1)?.question === true
  const pitches = does(touch, 'pitches')
  const isDoubtful = asked ? !pitches || probability < SURE : probability < (pitches ? LIKELY : SURE)
  return (isCalm && isDoubtful) || isSolved(turns, place, probability)
}

/**
 * Whether the last thing known before a message is that all is well: the customer says so, or the company did it and the customer wrote nothing
 * since. Where the offer is sure, thanks alone say nothing before the company did something, and a deed nothing before the customer wrote.
 */
function isSolved(turns: readonly Touch[], place: number, probability: number): boolean {
  const isSure = probability >= SURE
  const isDeed = (touch: Touch) => byCompany(touch) && does(touch, 'deed-done')
  let wrote = isSure
  for (let at = place - 1; at >= 0; at--) {
    const touch = turns[at]
    if (touch === undefined || isUpset(touch)) return false
    if (isContent(touch)) return !isSure || does(touch, 'confirms-solved') || turns.slice(0, at).some(isDeed)
    if (isDeed(touch)) return !wrote
    if (touch.by === 'customer') wrote = true
  }
  return false
}
