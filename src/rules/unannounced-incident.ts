import type { Case } from '../model/metric.js'
import type { Rule, WholeHit } from '../model/rule.js'
import { burstsOf, type Opening } from './_burst.js'
import { complaintsHandling } from './_law.js'
import { precisionOf } from './_measured.js'
import { byCompany, does, turnsOf } from './_turns.js'

const id = 'unannounced-incident'
// Openings kept: those whose ids have the least hashes, so that any split of the work keeps the same ones.
const KEPT = 60_000
const NOTICES = 2_000
const TOLD = 10

interface Kept extends Opening {
  readonly hash: number
}

interface State {
  openings: Kept[]
  notices: Kept[]
}

/** Many customers write about the same fault, and nobody had told them. */
export default {
  title: 'Unannounced incident',
  grade: 'medium',
  clauses: false,
  about:
    'Within a day many conversations begin about the same thing, far more than usual, while no message that the company began itself tells of it. Each of these customers had to find out and ask alone.',
  isNot:
    'A burst that a notice came before or soon after it began, a season that brings the same question all week, a handful of conversations.',
  law: [complaintsHandling],
  mend: 'Send a notice to those it touches as soon as the third customer asks, say when the next news comes, and close the loop when it is over.',
  judges: 'company',
  applies: item => turnsOf(item).length > 0,
  *judge() {},
  whole: {
    init: (): State => ({ openings: [], notices: [] }),
    add(state: State, item: Case) {
      const first = turnsOf(item)[0]
      if (first?.sketch === undefined) return state
      const told = byCompany(first) && does(first, 'incident-notice')
      const { file, line } = first.place
      const kept = {
        id: item.conversation.id,
        hash: hashOf(item.conversation.id),
        at: first.at,
        sketch: [...first.sketch],
        file,
        line,
        opening: first.opening,
      }
      if (told) state.notices.push(kept)
      else if (first.by === 'customer') state.openings.push(kept)
      if (state.openings.length > 2 * KEPT) state.openings = least(state.openings, KEPT)
      if (state.notices.length > 2 * NOTICES) state.notices = least(state.notices, NOTICES)
      return state
    },
    merge: (a: State, b: State) => ({
      openings: least([...a.openings, ...b.openings], 2 * KEPT),
      notices: least([...a.notices, ...b.notices], 2 * NOTICES),
    }),
    finish: (state: State) => tell(state),
  },
  examples: {
    en: {
      bad: [
        'c: ⟦The internet is broken in Oak street.⟧\n=== +1h\nc: Our internet broken again since nine.\n=== +1h\nc: Broken internet, cannot work from home.\n=== +1h\nc: Internet seems broken in the whole house.\n=== +1h\nc: Is the internet broken at your end?\n=== +1h\nc: My internet is broken, please help.',
        'c: ⟦The payment page shows an error.⟧\n=== +30m\nc: Payment error on your page.\n=== +30m\nc: I get an error when the payment loads.\n=== +30m\nc: Error at payment, tried three times.\n=== +30m\nc: Payment ends with an error message.\n=== +30m\nc: Your payment gives an error all morning.',
        'c: ⟦No hot water in flat 12, the water is brown.⟧\n=== +2h\nc: Brown water from the hot tap.\n=== +2h\nc: Our hot water turned brown.\n=== +2h\nc: Why is the hot water brown today?\n=== +2h\nc: Hot water brown and it smells.\n=== +2h\nc: The hot water is brown, problem in the whole house.',
      ],
      good: [
        'a: We are experiencing an internet outage in Oak street, the repair ends at noon.\n=== +1h\nc: The internet is broken in Oak street.\n=== +1h\nc: Our internet broken again since nine.\n=== +1h\nc: Broken internet, cannot work from home.\n=== +1h\nc: Internet seems broken in the whole house.\n=== +1h\nc: Is the internet broken at your end?\n=== +1h\nc: My internet is broken, please help.',
        'c: The payment page shows an error.\n=== +2d\nc: Payment error on your page.\n=== +2d\nc: I get an error when the payment loads.\n=== +2d\nc: Error at payment, tried three times.\n=== +2d\nc: Payment ends with an error message.\n=== +2d\nc: Your payment gives an error all morning.',
        'c: The internet is broken.\n=== +1h\nc: My parcel is late.\n=== +1h\nc: The invoice is wrong.\n=== +1h\nc: Your driver was rude.\n=== +1h\nc: The heating failed.\n=== +1h\nc: I lost my key card.',
        'c: No hot water in flat 12, the water is brown.\n=== +1h\nc: Brown water from the hot tap.\n=== +1h\nc: Our hot water turned brown.\n=== +1h\nc: Why is the hot water brown today?',
      ],
    },
    lt: {
      bad: [
        'c: ⟦Ąžuolų gatvėje neveikia internetas.⟧\n=== +1h\nc: Internetas neveikia nuo devynių.\n=== +1h\nc: Neveikia internetas, negaliu dirbti.\n=== +1h\nc: Visame name internetas neveikia.\n=== +1h\nc: Ar jums irgi neveikia internetas?\n=== +1h\nc: Mano internetas neveikia, padėkite.',
        'c: ⟦Mokėjimo puslapis rodo klaidą.⟧\n=== +30m\nc: Klaida mokėjimo metu.\n=== +30m\nc: Mokėjimas baigiasi klaida, problema.\n=== +30m\nc: Mokėjimo klaida jau trečią kartą.\n=== +30m\nc: Bandant mokėti iššoka klaida, mokėjimas neveikia.\n=== +30m\nc: Ar mokėjimo klaida tik man?',
        'c: ⟦Karštas vanduo rudas, problema visame name.⟧\n=== +2h\nc: Rudas karštas vanduo iš čiaupo, gedimas.\n=== +2h\nc: Kodėl karštas vanduo rudas?\n=== +2h\nc: Karštas vanduo tapo rudas, kas nutiko?\n=== +2h\nc: Vanduo karštas, bet rudas, gedimas?\n=== +2h\nc: Ar karštas vanduo ir pas kitus rudas?',
      ],
      good: [
        'a: Pranešame, kad Ąžuolų gatvėje įvyko interneto gedimas, remontas baigsis vidurdienį.\n=== +1h\nc: Ąžuolų gatvėje neveikia internetas.\n=== +1h\nc: Internetas neveikia nuo devynių.\n=== +1h\nc: Neveikia internetas, negaliu dirbti.\n=== +1h\nc: Visame name internetas neveikia.\n=== +1h\nc: Ar jums irgi neveikia internetas?\n=== +1h\nc: Mano internetas neveikia, padėkite.',
        'c: Mokėjimo puslapis rodo klaidą.\n=== +2d\nc: Klaida mokėjimo metu.\n=== +2d\nc: Mokėjimas baigiasi klaida, problema.\n=== +2d\nc: Mokėjimo klaida jau trečią kartą.\n=== +2d\nc: Bandant mokėti iššoka klaida, mokėjimas neveikia.\n=== +2d\nc: Ar mokėjimo klaida tik man?',
        'c: Neveikia internetas.\n=== +1h\nc: Siunta vėluoja.\n=== +1h\nc: Sąskaitoje klaida.\n=== +1h\nc: Vairuotojas buvo grubus.\n=== +1h\nc: Sugedo šildymas.\n=== +1h\nc: Pamečiau raktų kortelę.',
        'c: Karštas vanduo rudas, problema visame name.\n=== +1h\nc: Rudas karštas vanduo iš čiaupo, gedimas.\n=== +1h\nc: Kodėl karštas vanduo rudas?\n=== +1h\nc: Karštas vanduo tapo rudas, kas nutiko?',
      ],
    },
    et: {
      bad: [
        'c: ⟦Tamme tänaval internet ei tööta, rike.⟧\n=== +1h\nc: Internet katki, rike alates üheksast.\n=== +1h\nc: Rike, internet ei tööta kodus.\n=== +1h\nc: Terves majas internet maas, rike?\n=== +1h\nc: Kas teil on interneti rike, internet ei tööta?\n=== +1h\nc: Minu internet ei tööta, kas rike?',
        'c: ⟦Makse leht näitab viga.⟧\n=== +30m\nc: Viga makse tegemisel.\n=== +30m\nc: Makse lõpeb veaga, viga kordub.\n=== +30m\nc: Makse viga juba kolmandat korda.\n=== +30m\nc: Proovin maksta, aga makse annab viga.\n=== +30m\nc: Kas makse viga on ainult minul?',
        'c: ⟦Kuum vesi on pruun, probleem majas.⟧\n=== +2h\nc: Pruun vesi tuleb kraanist, kuum vesi ka.\n=== +2h\nc: Miks kuum vesi pruun on?\n=== +2h\nc: Kuum vesi muutus pruuniks, pruun ja haiseb.\n=== +2h\nc: Vesi on pruun, mis viga?\n=== +2h\nc: Kas pruun vesi on ka teistel?',
      ],
      good: [
        'a: Teavitame, et Tamme tänaval on interneti rike, parandus lõpeb keskpäeval.\n=== +1h\nc: Tamme tänaval internet ei tööta, rike.\n=== +1h\nc: Internet katki, rike alates üheksast.\n=== +1h\nc: Rike, internet ei tööta kodus.\n=== +1h\nc: Terves majas internet maas, rike?\n=== +1h\nc: Kas teil on interneti rike, internet ei tööta?\n=== +1h\nc: Minu internet ei tööta, kas rike?',
        'c: Makse leht näitab viga.\n=== +2d\nc: Viga makse tegemisel.\n=== +2d\nc: Makse lõpeb veaga, viga kordub.\n=== +2d\nc: Makse viga juba kolmandat korda.\n=== +2d\nc: Proovin maksta, aga makse annab viga.\n=== +2d\nc: Kas makse viga on ainult minul?',
        'c: Internet ei tööta.\n=== +1h\nc: Pakk hilineb.\n=== +1h\nc: Arvel on viga.\n=== +1h\nc: Juht oli ebaviisakas.\n=== +1h\nc: Küte läks katki.\n=== +1h\nc: Kaotasin võtmekaardi.',
        'c: Kuum vesi on pruun, probleem majas.\n=== +1h\nc: Pruun vesi tuleb kraanist, kuum vesi ka.\n=== +1h\nc: Miks kuum vesi pruun on?\n=== +1h\nc: Kuum vesi muutus pruuniks, pruun ja haiseb.',
      ],
    },
    sr: {
      bad: [
        'c: ⟦U Hrastovoj ulici prekid interneta.⟧\n=== +1h\nc: Internet u prekidu od devet.\n=== +1h\nc: Prekid, internet ne radi kod kuće.\n=== +1h\nc: U celoj zgradi internet u prekidu.\n=== +1h\nc: Da li je kod vas prekid interneta?\n=== +1h\nc: Moj internet ima prekid, pomozite.',
        'c: ⟦Страна за плаћање показује грешку.⟧\n=== +30m\nc: Грешка при плаћању.\n=== +30m\nc: Плаћање се завршава грешком, проблем.\n=== +30m\nc: Грешка на плаћању већ трећи пут.\n=== +30m\nc: Плаћање јавља грешку од јутрос, проблем.\n=== +30m\nc: Да ли је грешка при плаћању само код мене?',
        'c: ⟦Topla voda je braon, problem u zgradi.⟧\n=== +2h\nc: Braon topla voda iz slavine, kvar.\n=== +2h\nc: Zašto je topla voda braon?\n=== +2h\nc: Topla voda je postala braon, šta je problem?\n=== +2h\nc: Voda topla, ali braon, kvar?\n=== +2h\nc: Je li topla voda braon i kod drugih?',
      ],
      good: [
        'a: Obaveštavamo vas da je u Hrastovoj ulici prekid interneta, popravka traje do podne.\n=== +1h\nc: U Hrastovoj ulici prekid interneta.\n=== +1h\nc: Internet u prekidu od devet.\n=== +1h\nc: Prekid, internet ne radi kod kuće.\n=== +1h\nc: U celoj zgradi internet u prekidu.\n=== +1h\nc: Da li je kod vas prekid interneta?\n=== +1h\nc: Moj internet ima prekid, pomozite.',
        'c: Страна за плаћање показује грешку.\n=== +2d\nc: Грешка при плаћању.\n=== +2d\nc: Плаћање се завршава грешком, проблем.\n=== +2d\nc: Грешка на плаћању већ трећи пут.\n=== +2d\nc: Плаћање јавља грешку од јутрос, проблем.\n=== +2d\nc: Да ли је грешка при плаћању само код мене?',
        'c: Internet ne radi.\n=== +1h\nc: Pošiljka kasni.\n=== +1h\nc: Greška na računu.\n=== +1h\nc: Vozač je bio bezobrazan.\n=== +1h\nc: Pokvarilo se grejanje.\n=== +1h\nc: Izgubila sam karticu od ključa.',
        'c: Топла вода је браон, проблем у згради.\n=== +1h\nc: Браон топла вода из славине, квар.\n=== +1h\nc: Зашто је топла вода браон?\n=== +1h\nc: Топла вода је постала браон, шта је проблем?',
      ],
    },
  },
} satisfies Rule<State>

function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}

/** Those with the least hashes of their ids, in the order of hash and id. */
function least(kept: readonly Kept[], most: number): Kept[] {
  return [...kept].sort((a, b) => a.hash - b.hash || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)).slice(0, most)
}

function tell(state: State): readonly WholeHit[] {
  const bursts = burstsOf(least(state.openings, KEPT), least(state.notices, NOTICES))
  return bursts.map(({ openings, notice }) => {
    const [first] = openings
    const hours = Math.max(1, Math.round(((openings.at(-1)?.at ?? 0) - (first?.at ?? 0)) / 3_600_000))
    const late =
      notice === undefined
        ? 'no notice went out'
        : `the first notice went out ${Math.round((notice - (first?.at ?? 0)) / 3_600_000)} hours after it began`
    const reason = notice === undefined ? 'no-notice' : 'late-notice'
    return {
      reason,
      what: `${openings.length} customers wrote about the same thing within ${hours} ${hours === 1 ? 'hour' : 'hours'}, and ${late}.`,
      probability: precisionOf(id, reason),
      evidence: 'act',
      since: first?.at,
      conversations: openings.slice(0, TOLD).map(each => each.id),
      count: openings.length,
      place: first === undefined ? undefined : { file: first.file, line: first.line },
      opening: first?.opening,
    }
  })
}
