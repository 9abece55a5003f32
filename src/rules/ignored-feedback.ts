import type { Touch } from '../model/conversation.js'
import type { Case } from '../model/metric.js'
import type { Hit, Rule } from '../model/rule.js'
import { shared } from '../text/sketch.js'
import { complaintsHandling } from './_law.js'
import { sureness } from './_measured.js'
import { heardOf, spoken } from './_spoken.js'
import { byCompany, does, isContent, isUpset, turnsOf } from './_turns.js'

const id = 'ignored-feedback'

const tells = {
  'not-taken-up': 'A customer criticised something, and no later answer refers to it.',
  'closed-unanswered': 'A customer criticised something, and the conversation was closed without an answer.',
}

/** Criticism that meets silence. */
export default {
  title: 'Ignored feedback',
  grade: 'low',
  clauses: true,
  about:
    'A customer criticises something (a low score, a remark about people, rooms, food, an app) and no later message of the company refers to it, or a text orders that nobody answers. The next customer meets the same.',
  isNot: 'Praise, a plain request that is fulfilled, criticism that is answered by name, a question what was wrong.',
  law: [complaintsHandling],
  mend: 'Name what was criticised in the answer, say who was told and what changes, or ask what was wrong.',
  judges: 'company',
  applies: item => turnsOf(item).some(touch => does(touch, 'criticism') || heardOf(touch, id) !== undefined),
  *judge(item) {
    const turns = turnsOf(item)
    const found = byLogic(item, turns)
    if (found !== undefined) yield found
    yield* spoken(
      item,
      id,
      {
        act: 'Criticism is put aside without an answer.',
        report: 'A customer says that criticism met silence.',
      },
      touch => !(found !== undefined && touch.by === 'customer') && touch !== found?.at && !isTakenUp(turns, turns.indexOf(touch)),
    )
  },
  examples: {
    en: {
      bad: [
        'c: The receptionist was rude and the room was dirty. I am disappointed.\na +1d: ⟦Your invoice is enclosed.⟧\n-- closed',
        'c: I gave you 2 out of 5 because the guide was unfriendly.\na +1d: ⟦We look forward to seeing you on our winter tours!⟧',
        'c: ⟦The soup was cold and the waiter was rude.⟧\n-- closed +2d',
      ],
      good: [
        'c: The receptionist was rude and the room was dirty.\na +1d: You are right, and I am sorry: I have spoken to the receptionist and the room is being cleaned.',
        'c: 2 out of 5, the guide was unfriendly.\na +1d: Thank you for telling us. What did the guide say?',
        'c: The breakfast was lovely, five stars.\na +1d: Your invoice is enclosed.',
        'c: The soup was cold.\na +1h: The soup should be hot; the kitchen has mended the heater today.\nc: Thank you.',
      ],
    },
    lt: {
      bad: [
        'c: Administratorė buvo nemandagi, o kambarys purvinas. Esu nusivylusi.\na +1d: ⟦Jūsų kvitas išrašytas.⟧\n-- closed',
        'c: Daviau 2 iš 5, nes gidas buvo grubus.\na +1d: ⟦Laukiame jūsų žiemos kelionėse!⟧',
        'c: ⟦Sriuba buvo šalta, o padavėjas nemandagus.⟧\n-- closed +2d',
      ],
      good: [
        'c: Administratorė buvo nemandagi, o kambarys purvinas.\na +1d: Jūs teisi, atsiprašau: su administratore pasikalbėjau, kambarį išvalėme.',
        'c: 2 iš 5, gidas buvo grubus.\na +1d: Ačiū, kad parašėte. Ką gidas pasakė?',
        'c: Pusryčiai nuostabūs, penkios žvaigždutės.\na +1d: Jūsų kvitas išrašytas.',
        'c: Sriuba buvo nevykusi.\na +1h: Sriuba turi būti karšta, virtuvė šiandien sutaisė šildytuvą.\nc: Ačiū.',
      ],
    },
    et: {
      bad: [
        'c: Administraator oli ebaviisakas ja tuba räpane. Olen pettunud.\na +1d: ⟦Teie arve on koostatud.⟧\n-- closed',
        'c: Panin 2 punkti 5st, sest giid oli ülbe.\na +1d: ⟦Ootame teid talvistele retkedele!⟧',
        'c: ⟦Supp oli külm ja ettekandja ebaviisakas.⟧\n-- closed +2d',
      ],
      good: [
        'c: Administraator oli ebaviisakas ja tuba räpane.\na +1d: Teil on õigus ja ma vabandan: rääkisin administraatoriga ja tuba on koristatud.',
        'c: 2 punkti 5st, giid oli ülbe.\na +1d: Aitäh, et kirjutasite. Mida giid ütles?',
        'c: Hommikusöök oli imeline, viis tärni.\na +1d: Teie arve on koostatud.',
        'c: Supp oli vilets.\na +1h: Supp peab olema kuum, köök parandas täna soojenduse.\nc: Aitäh.',
      ],
    },
    sr: {
      bad: [
        'c: Recepcionerka je bila neljubazna, a soba prljava. Razočarana sam.\na +1d: ⟦Vaša faktura je napravljena.⟧\n-- closed',
        'c: Дала сам 2 од 5 јер је водич био безобразан.\na +1d: ⟦Очекујемо вас на зимским турама!⟧',
        'c: ⟦Supa je bila loša, a konobar bezobrazan.⟧\n-- closed +2d',
      ],
      good: [
        'c: Recepcionerka je bila neljubazna, a soba prljava.\na +1d: U pravu ste, izvinite: razgovarala sam sa recepcionerkom, a soba je očišćena.',
        'c: 2 од 5, водич је био безобразан.\na +1d: Хвала што сте нам јавили. Шта је водич рекао?',
        'c: Doručak je bio divan, pet zvezdica.\na +1d: Vaša faktura je napravljena.',
        'c: Супа је била лоша.\na +1h: Супа мора да буде врућа, кухиња је данас поправила грејач.\nc: Хвала.',
      ],
    },
  },
} satisfies Rule

function byLogic(item: Case, turns: readonly Touch[]): Hit | undefined {
  const place = turns.findIndex(touch => touch.by === 'customer' && does(touch, 'criticism'))
  const criticism = turns[place]
  if (criticism === undefined || isTakenUp(turns, place)) return undefined
  const answers = turns.slice(place + 1).filter(byCompany)
  if (answers.length === 0 && !item.timeline.finished) return undefined
  const reason = answers.length === 0 ? 'closed-unanswered' : 'not-taken-up'
  const at = answers.at(-1) ?? criticism
  return { reason, what: tells[reason], probability: sureness(id, reason, at), evidence: 'act', at }
}

/** Whether a later message of the company refers to what was said, or the customer ends content. */
function isTakenUp(turns: readonly Touch[], place: number): boolean {
  const said = turns[place]
  const later = turns.slice(place + 1)
  // Where the same message asks for something else, its words come back in the answer to that.
  const byWords = said?.question === false
  const answered = later.findIndex(byCompany)
  return later.some((touch, at) =>
    byCompany(touch)
      ? does(touch, 'echoes-feedback') ||
        (byWords && shared(said?.sketch, touch.sketch) > 0) ||
        (does(touch, 'apologises') && !does(touch, 'idle'))
      : // Who asked for something and goes on calmly after the answer got it.
        isContent(touch) || (said?.question === true && answered >= 0 && at > answered && !touch.question && !isUpset(touch)),
  )
}
