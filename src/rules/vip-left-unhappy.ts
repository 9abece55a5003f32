import type { Event, Touch } from '../model/conversation.js'
import type { Case } from '../model/metric.js'
import type { Hit, Rule } from '../model/rule.js'
import { complaintsHandling } from './_law.js'
import { precisionOf } from './_measured.js'
import { byCompany, isContent, isUpset, turnsOf } from './_turns.js'

const id = 'vip-left-unhappy'
const PATIENCE = 48 * 3_600_000

/** A customer on the list of VIPs ends unhappy, and nobody follows up. */
export default {
  title: 'VIP left unhappy',
  grade: 'medium',
  clauses: false,
  about:
    'A customer whom the configuration names a VIP rates badly or writes angry last words, and no public message of the company follows within 48 hours. Those are the customers whose loss costs most.',
  isNot: 'A VIP who is answered within two days, one who ends content, an ending less than two days before the end of the export.',
  law: [complaintsHandling],
  mend: 'Let somebody who may decide write or call within two days, and say in the thread what was agreed.',
  judges: 'company',
  unknown: run => run.vipUnknown,
  applies: item => item.conversation.vip === true,
  *judge(item) {
    const hit = unhappyEnd(item)
    if (hit !== undefined) yield hit
  },
  examples: {
    en: {
      bad: [
        'vip\nas of +3d\nc: ⟦The driver was rude again and my order is wrong.⟧',
        'vip\nas of +3d\nc: ⟦Where is the table?⟧\na: It is on its way.\nrated 1 +1d',
        'vip\nas of +4d\nc: My parcel is late.\na: We look into it.\nc: ⟦Still nothing, this is terrible.⟧',
      ],
      good: [
        'vip\nas of +3d\nc: The driver was rude again.\na +5h: I am sorry, I have spoken to him and refunded the fare.',
        'as of +3d\nc: The driver was rude again.',
        'vip\nc: The driver was rude again.',
        'vip\nas of +3d\nc: My parcel is late.\na: It is at your door now.\nc: Perfect, thank you!',
      ],
    },
    lt: {
      bad: [
        'vip\nas of +3d\nc: ⟦Vairuotojas vėl buvo grubus, o užsakymas klaidingas.⟧',
        'vip\nas of +3d\nc: ⟦Kur stalas?⟧\na: Jau pakeliui.\nrated 1 +1d',
        'vip\nas of +4d\nc: Siunta vėluoja.\na: Aiškinamės.\nc: ⟦Vis dar nieko nėra, tai siaubinga.⟧',
      ],
      good: [
        'vip\nas of +3d\nc: Vairuotojas vėl buvo grubus.\na +5h: Atsiprašau, pasikalbėjau su juo ir pinigus grąžinau.',
        'as of +3d\nc: Vairuotojas vėl buvo grubus.',
        'vip\nc: Vairuotojas vėl buvo grubus.',
        'vip\nas of +3d\nc: Siunta vėluoja.\na: Ji jau prie jūsų durų.\nc: Puiku, ačiū!',
      ],
    },
    et: {
      bad: [
        'vip\nas of +3d\nc: ⟦Juht oli jälle ebaviisakas ja tellimus vale.⟧',
        'vip\nas of +3d\nc: ⟦Kus laud on?⟧\na: See on teel.\nrated 1 +1d',
        'vip\nas of +4d\nc: Pakk hilineb.\na: Uurime.\nc: ⟦Ikka ei ole midagi, see on kohutav.⟧',
      ],
      good: [
        'vip\nas of +3d\nc: Juht oli jälle ebaviisakas.\na +5h: Vabandan, rääkisin temaga ja tagastasin raha.',
        'as of +3d\nc: Juht oli jälle ebaviisakas.',
        'vip\nc: Juht oli jälle ebaviisakas.',
        'vip\nas of +3d\nc: Pakk hilineb.\na: See on teie ukse taga.\nc: Suurepärane, aitäh!',
      ],
    },
    sr: {
      bad: [
        'vip\nas of +3d\nc: ⟦Vozač je opet bio bezobrazan, a porudžbina je pogrešna.⟧',
        'vip\nas of +3d\nc: ⟦Где је сто?⟧\na: На путу је.\nrated 1 +1d',
        'vip\nas of +4d\nc: Pošiljka kasni.\na: Proveravamo.\nc: ⟦I dalje ništa, ovo je užasno.⟧',
      ],
      good: [
        'vip\nas of +3d\nc: Vozač je opet bio bezobrazan.\na +5h: Izvinite, razgovarala sam sa njim i vratila novac.',
        'as of +3d\nc: Возач је опет био безобразан.',
        'vip\nc: Vozač je opet bio bezobrazan.',
        'vip\nas of +3d\nc: Пошиљка касни.\na: Код вас је пред вратима.\nc: Савршено, хвала!',
      ],
    },
  },
} satisfies Rule

function unhappyEnd(item: Case): Hit | undefined {
  const { events } = item.conversation
  const turns = turnsOf(item)
  const rated = events.findLast(isBadRating)
  const words = turns.findLast(touch => touch.by === 'customer')
  const angry = words !== undefined && isUpset(words) && !isContent(words) ? words : undefined
  const since = Math.max(rated?.at ?? 0, angry?.at ?? 0)
  if (since === 0 || item.run.asOf - since < PATIENCE) return undefined
  if (turns.some(touch => byCompany(touch) && touch.at > since && touch.at <= since + PATIENCE)) return undefined
  const reason = rated === undefined ? 'angry-last-words' : 'bad-rating'
  const what =
    rated === undefined
      ? 'A VIP’s last words are angry, and nobody wrote within 48 hours.'
      : 'A VIP rated badly, and nobody wrote within 48 hours.'
  const at: Touch | undefined = words ?? turns.at(-1)
  return { reason, what, probability: precisionOf(id, reason), evidence: 'act', ...(at === undefined ? {} : { at }) }
}

function isBadRating(event: Event): boolean {
  return event.type === 'rated' && event.score === 'negative'
}
