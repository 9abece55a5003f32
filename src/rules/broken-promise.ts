import type { Touch } from '../model/conversation.js'
import type { Case } from '../model/metric.js'
import type { Hit, Rule } from '../model/rule.js'
import { type Commitment, commitmentsIn } from '../timeline/promises.js'
import { misleadingActions } from './_law.js'
import { sureness } from './_measured.js'
import { heardOf, spoken } from './_spoken.js'
import { byCompany, does, isContent, isUpset, turnsOf } from './_turns.js'

const id = 'broken-promise'

const tells = {
  complained: 'A promise came due, and the customer wrote afterwards that nothing had happened.',
  late: 'A promise was kept only after its time.',
  lapsed: 'A promise came due, and nothing is known to have happened by then.',
}

/** A commitment whose time came and went. */
export default {
  title: 'Broken promise',
  grade: 'medium',
  clauses: false,
  about:
    'The company told this customer a time, and by then there is no answer of substance, no solution and no word of the customer that all is well; or the customer complains afterwards. A promise with a time is what customers remember. The commitment itself is an entry of the promise ledger, never a finding.',
  isNot:
    'Opening hours, general terms, a deadline for the customer, a vague “soon”, a new date given before the old one, a promise that is not due yet.',
  law: [misleadingActions],
  mend: 'Keep the time, or write before it with a new one and the reason; promise nothing that nobody watches.',
  judges: 'company',
  applies: item => turnsOf(item).some(touch => (touch.promises?.length ?? 0) > 0 || heardOf(touch, id) !== undefined),
  *judge(item) {
    const hits = byLedger(item)
    yield* hits
    if (hits.length > 0) return
    yield* spoken(item, id, {
      act: 'The company admits that a promised time was not kept.',
      report: 'A customer says that a promised time was not kept.',
    })
  },
  examples: {
    en: {
      bad: [
        'c: When will the engineer come?\na: ⟦He will call you by Wednesday.⟧\nc +4d: It is Friday and nobody has called.',
        'as of +3d\nc: Where is my refund?\na: ⟦You will have it within 24 hours.⟧',
        'c: Is my invoice corrected?\na: ⟦I will send it tomorrow.⟧\nc +3d: Nothing came.\na +2h: Sorry, here it is, attached.',
        'c: I need the invoice and the floor plan.\na: ⟦I will send the invoice today and the plan by Friday noon.⟧\na +1h: Here is the invoice, attached.\nc: Perfect, got it.\nc +7d: The plan has still not come.',
      ],
      good: [
        'c: When will the engineer come?\na: He will call you by Wednesday.\na +1d: I have spoken to him: he comes on Saturday morning.\nc: Perfect, thank you.\n-- solved',
        'c: Is my invoice corrected?\na: I will send it tomorrow.\na +20h: Accounts need one more day, you will have it on Wednesday.\na +20h: Here it is, attached.\nc: Got it, thanks.',
        'c: Where is my refund?\na: You will have it within 24 hours.',
        'c: When do you open?\na: We open at nine.\nc +5d: Thank you.',
      ],
    },
    lt: {
      bad: [
        'c: Kada atvyks meistras?\na: ⟦Jis paskambins iki trečiadienio.⟧\nc +4d: Jau penktadienis, niekas neskambino.',
        'as of +3d\nc: Kur mano pinigai?\na: ⟦Pinigus gausite per 24 valandas.⟧',
        'c: Ar sąskaita pataisyta?\na: ⟦Atsiųsiu ją rytoj.⟧\nc +3d: Nieko negavau.\na +2h: Atsiprašau, štai ji, priede.',
      ],
      good: [
        'c: Kada atvyks meistras?\na: Jis paskambins iki trečiadienio.\na +1d: Kalbėjau su juo: ateis šeštadienio rytą.\nc: Puiku, ačiū.\n-- solved',
        'c: Ar sąskaita pataisyta?\na: Atsiųsiu ją rytoj.\na +20h: Buhalterijai reikia dar dienos, gausite trečiadienį.\na +20h: Štai ji, priede.\nc: Gavau, ačiū.',
        'c: Kur mano pinigai?\na: Pinigus gausite per 24 valandas.',
        'c: Kada atsidarote?\na: Atsidarome devintą.\nc +5d: Ačiū.',
      ],
    },
    et: {
      bad: [
        'c: Millal meister tuleb?\na: ⟦Ta helistab teile kolmapäevaks.⟧\nc +4d: Täna on reede ja keegi ei ole helistanud.',
        'as of +3d\nc: Kus mu raha on?\na: ⟦Saate raha 24 tunni jooksul.⟧',
        'c: Kas arve on parandatud?\na: ⟦Saadan selle homme.⟧\nc +3d: Midagi ei tulnud.\na +2h: Vabandust, siin see on, manuses.',
      ],
      good: [
        'c: Millal meister tuleb?\na: Ta helistab teile kolmapäevaks.\na +1d: Rääkisin temaga: ta tuleb laupäeva hommikul.\nc: Super, aitäh.\n-- solved',
        'c: Kas arve on parandatud?\na: Saadan selle homme.\na +20h: Raamatupidamine vajab veel päeva, saate kolmapäeval.\na +20h: Siin see on, manuses.\nc: Sain kätte, aitäh.',
        'c: Kus mu raha on?\na: Saate raha 24 tunni jooksul.',
        'c: Millal te avate?\na: Avame kell üheksa.\nc +5d: Aitäh.',
      ],
    },
    sr: {
      bad: [
        'c: Kada dolazi majstor?\na: ⟦Zvaćemo vas do srede.⟧\nc +4d: Danas je petak i niko nije zvao.',
        'as of +3d\nc: Где је мој новац?\na: ⟦Новац добијате у року од 24 сата.⟧',
        'c: Je li račun ispravljen?\na: ⟦Poslaću ga sutra.⟧\nc +3d: Ništa nije stiglo.\na +2h: Izvinite, evo ga, u prilogu.',
      ],
      good: [
        'c: Kada dolazi majstor?\na: Zvaćemo vas do srede.\na +1d: Razgovarala sam sa njim: dolazi u subotu ujutru.\nc: Super, hvala.\n-- solved',
        'c: Је ли рачун исправљен?\na: Послаћу га сутра.\na +20h: Рачуноводству треба још дан, стиже вам у среду.\na +20h: Ево га, у прилогу.\nc: Стигао је, хвала.',
        'c: Gde je moj novac?\na: Novac dobijate u roku od 24 sata.',
        'c: Када отварате?\na: Отварамо у девет.\nc +5d: Хвала.',
      ],
    },
  },
} satisfies Rule

/** One hit a message with a broken commitment. */
function byLedger(item: Case): readonly Hit[] {
  const turns = turnsOf(item)
  const hits = new Map<Touch, Hit>()
  for (const each of commitmentsIn(item.conversation.events, item.timeline, item.run.asOf)) {
    const reason = reasonOf(each, turns, item.timeline.finished)
    if (reason === undefined || hits.has(each.touch)) continue
    hits.set(each.touch, { reason, what: tells[reason], probability: sureness(id, reason, each.touch), evidence: 'act', at: each.touch })
  }
  return [...hits.values()]
}

function reasonOf({ state, due, touch }: Commitment, turns: readonly Touch[], isClosed: boolean): keyof typeof tells | undefined {
  if (due === undefined || state === 'open' || state === 'vague' || state === 'replaced') return undefined
  const later = turns.slice(turns.indexOf(touch) + 1)
  const after = later.filter(each => each.at > due)
  const next = after[0]
  const complains = next?.by === 'customer' && (does(next, 'still-waiting', 'told-before') || heardOf(next, id) !== undefined)
  if (state === 'kept') {
    const done = later.some(each => each.at <= due && (isContent(each) || (byCompany(each) && does(each, 'deed-done'))))
    // What was done may have been the other thing that the message promised.
    const several = (touch.promises?.length ?? 0) > 1
    return complains && (several || !done) ? 'complained' : undefined
  }
  // Where nobody wrote on, or the customer did without a complaint, and the matter was closed, nothing tells that the promise was broken.
  if (next === undefined) return isClosed || later.some(each => each.by === 'customer' && !isUpset(each)) ? undefined : 'lapsed'
  if (next.by === 'customer') return isContent(next) && !isUpset(next) ? undefined : 'complained'
  return 'late'
}
