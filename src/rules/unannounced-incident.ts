import type { Touch } from '../model/conversation.js'
import type { Case } from '../model/metric.js'
import type { Rule, WholeHit } from '../model/rule.js'
import { burstsOf } from './_burst.js'
import type { Opening } from './_crowd.js'
import { complaintsHandling } from './_law.js'
import { precisionOf } from './_measured.js'
import { byCompany, does, isUpset, turnsOf } from './_turns.js'

const id = 'unannounced-incident'
// Openings kept: those whose ids have the least hashes, so that any split of the work keeps the same ones.
const KEPT = 60_000
const NOTICES = 2_000
const TOLD = 10
const HOUR = 3_600_000

interface Kept extends Opening {
  readonly hash: number
}

interface State {
  openings: Kept[]
  notices: Kept[]
  /** By hour, of any kind. */
  traffic: Map<number, number>
}

/** Many customers write about the same fault, and nobody had told them. */
export default {
  title: 'Unannounced incident',
  grade: 'medium',
  clauses: false,
  about:
    'Within a day or a week many customers write of the same trouble, far more than in the rest of the export, while no message that the company began itself tells of it. Each of them had to find out and ask alone.',
  isNot:
    'A burst that a notice came before or soon after it began, a trouble that comes every week, a busy season that brings more of everything, a handful of conversations; an export of a few days tells no usual rate.',
  law: [complaintsHandling],
  mend: 'Send a notice to those it touches as soon as the third customer asks, say when the next news comes, and close the loop when it is over.',
  judges: 'company',
  applies: item => turnsOf(item).length > 0,
  *judge() {},
  whole: {
    init: (): State => ({ openings: [], notices: [], traffic: new Map() }),
    add(state: State, item: Case) {
      const turns = turnsOf(item)
      const [begun] = turns
      if (begun === undefined) return state
      // A bot that greets first began nothing.
      const first = turns.find(each => each.by !== 'bot')
      if (byCompany(begun) && does(begun, 'incident-notice')) {
        if (begun.sketch !== undefined) state.notices.push(keptOf(item, begun, begun.sketch))
      } else if (first?.by === 'customer') {
        const hour = Math.floor(first.at / HOUR)
        state.traffic.set(hour, (state.traffic.get(hour) ?? 0) + 1)
        if (first.sketch !== undefined && (isUpset(first) || does(first, 'trouble'))) state.openings.push(keptOf(item, first, first.sketch))
      }
      if (state.openings.length > 2 * KEPT) state.openings = least(state.openings, KEPT)
      if (state.notices.length > 2 * NOTICES) state.notices = least(state.notices, NOTICES)
      return state
    },
    merge(a: State, b: State) {
      for (const [hour, count] of b.traffic) a.traffic.set(hour, (a.traffic.get(hour) ?? 0) + count)
      a.openings = least([...a.openings, ...b.openings], KEPT)
      a.notices = least([...a.notices, ...b.notices], NOTICES)
      return a
    },
    finish: (state: State) => tell(state),
  },
  examples: {
    en: {
      bad: [
        'c: How do I change my address?\n=== +40d\nc: ⟦The internet is broken in Oak street.⟧\n=== +1h\nc: Our internet broken again since nine.\n=== +1h\nc: Broken internet, cannot work from home.\n=== +1h\nc: Internet seems broken in the whole house.\n=== +1h\nc: Is the internet broken at your end?\n=== +1h\nc: My internet is broken, please help.',
        'c: How do I change my address?\n=== +40d\nc: ⟦The payment page shows an error.⟧\n=== +30m\nc: Payment error on your page.\n=== +30m\nc: I get an error when the payment loads.\n=== +30m\nc: Error at payment, tried three times.\n=== +30m\nc: Payment ends with an error message.\n=== +30m\nc: Your payment gives an error all morning.',
        'c: How do I change my address?\n=== +40d\nc: ⟦Problem with the hot water in flat 12, it is brown.⟧\n=== +2h\nc: Brown hot water, something is broken.\n=== +2h\nc: Our hot water is broken and brown.\n=== +2h\nc: What is the problem, why is the hot water brown?\n=== +2h\nc: Hot water brown and smelly, terrible.\n=== +2h\nc: The hot water is brown, problem in the whole house.',
        'c: How do I change my address?\n=== +40d\nc: ⟦Your app crashes when I pay.⟧\n=== +14h\nc: The payment in the app does not work.\n=== +14h\nc: App is broken at payment, please fix it.\n=== +14h\nc: I cannot log in to the app and the payment failed.\n=== +14h\nc: The app shows an error at payment.\n=== +14h\nc: Payment in the app failed again, this is annoying.\n=== +14h\nc: Is your app down? My payment failed.',
      ],
      good: [
        'c: How do I change my address?\n=== +40d\na: We are experiencing an internet outage in Oak street, the repair ends at noon.\n=== +1h\nc: The internet is broken in Oak street.\n=== +1h\nc: Our internet broken again since nine.\n=== +1h\nc: Broken internet, cannot work from home.\n=== +1h\nc: Internet seems broken in the whole house.\n=== +1h\nc: Is the internet broken at your end?\n=== +1h\nc: My internet is broken, please help.',
        'c: How do I change my address?\n=== +40d\nc: The payment page shows an error.\n=== +2d\nc: Payment error on your page.\n=== +2d\nc: I get an error when the payment loads.\n=== +2d\nc: Error at payment, tried three times.\n=== +2d\nc: Payment ends with an error message.\n=== +2d\nc: Your payment gives an error all morning.',
        'c: How do I change my address?\n=== +40d\nc: The internet is broken.\n=== +1h\nc: My parcel is late.\n=== +1h\nc: The invoice is wrong.\n=== +1h\nc: Your driver was rude.\n=== +1h\nc: The heating failed.\n=== +1h\nc: I lost my key card.',
        'c: How do I change my address?\n=== +40d\nc: No hot water in flat 12, the water is brown.\n=== +1h\nc: Brown water from the hot tap.\n=== +1h\nc: Our hot water turned brown.\n=== +1h\nc: Why is the hot water brown today?',
      ],
    },
    lt: {
      bad: [
        'c: Kaip pakeisti adresą?\n=== +40d\nc: ⟦Ąžuolų gatvėje neveikia internetas.⟧\n=== +1h\nc: Internetas neveikia nuo devynių.\n=== +1h\nc: Neveikia internetas, negaliu dirbti.\n=== +1h\nc: Visame name internetas neveikia.\n=== +1h\nc: Ar jums irgi neveikia internetas?\n=== +1h\nc: Mano internetas neveikia, padėkite.',
        'c: Kaip pakeisti adresą?\n=== +40d\nc: ⟦Mokėjimo puslapis rodo klaidą.⟧\n=== +30m\nc: Klaida mokėjimo metu.\n=== +30m\nc: Mokėjimas baigiasi klaida, problema.\n=== +30m\nc: Mokėjimo klaida jau trečią kartą.\n=== +30m\nc: Bandant mokėti iššoka klaida, mokėjimas neveikia.\n=== +30m\nc: Ar mokėjimo klaida tik man?',
        'c: Kaip pakeisti adresą?\n=== +40d\nc: ⟦Karštas vanduo rudas, problema visame name.⟧\n=== +2h\nc: Rudas karštas vanduo iš čiaupo, gedimas.\n=== +2h\nc: Kodėl karštas vanduo rudas?\n=== +2h\nc: Karštas vanduo tapo rudas, kas nutiko?\n=== +2h\nc: Vanduo karštas, bet rudas, gedimas?\n=== +2h\nc: Ar karštas vanduo ir pas kitus rudas?',
        'c: Kaip pakeisti adresą?\n=== +40d\nc: ⟦Programėlė neveikia, mokėjimas nepavyko.⟧\n=== +14h\nc: Mokėjimas programėlėje neveikia.\n=== +14h\nc: Jūsų programėlė sugedo, mokėjimas nepavyko.\n=== +14h\nc: Programėlė rodo klaidą, mokėjimas nepavyko.\n=== +14h\nc: Neveikia programėlė, mokėjimo klaida.\n=== +14h\nc: Mokėjimas vėl nepavyko, programėlė sugedo.\n=== +14h\nc: Ar programėlė neveikia? Mano mokėjimas nepavyko.',
      ],
      good: [
        'c: Kaip pakeisti adresą?\n=== +40d\na: Pranešame, kad Ąžuolų gatvėje įvyko interneto gedimas, remontas baigsis vidurdienį.\n=== +1h\nc: Ąžuolų gatvėje neveikia internetas.\n=== +1h\nc: Internetas neveikia nuo devynių.\n=== +1h\nc: Neveikia internetas, negaliu dirbti.\n=== +1h\nc: Visame name internetas neveikia.\n=== +1h\nc: Ar jums irgi neveikia internetas?\n=== +1h\nc: Mano internetas neveikia, padėkite.',
        'c: Kaip pakeisti adresą?\n=== +40d\nc: Mokėjimo puslapis rodo klaidą.\n=== +2d\nc: Klaida mokėjimo metu.\n=== +2d\nc: Mokėjimas baigiasi klaida, problema.\n=== +2d\nc: Mokėjimo klaida jau trečią kartą.\n=== +2d\nc: Bandant mokėti iššoka klaida, mokėjimas neveikia.\n=== +2d\nc: Ar mokėjimo klaida tik man?',
        'c: Kaip pakeisti adresą?\n=== +40d\nc: Neveikia internetas.\n=== +1h\nc: Siunta vėluoja.\n=== +1h\nc: Sąskaitoje klaida.\n=== +1h\nc: Vairuotojas buvo grubus.\n=== +1h\nc: Sugedo šildymas.\n=== +1h\nc: Pamečiau raktų kortelę.',
        'c: Kaip pakeisti adresą?\n=== +40d\nc: Karštas vanduo rudas, problema visame name.\n=== +1h\nc: Rudas karštas vanduo iš čiaupo, gedimas.\n=== +1h\nc: Kodėl karštas vanduo rudas?\n=== +1h\nc: Karštas vanduo tapo rudas, kas nutiko?',
      ],
    },
    et: {
      bad: [
        'c: Kuidas aadressi muuta?\n=== +40d\nc: ⟦Tamme tänaval internet ei tööta, rike.⟧\n=== +1h\nc: Internet katki, rike alates üheksast.\n=== +1h\nc: Rike, internet ei tööta kodus.\n=== +1h\nc: Terves majas internet maas, rike?\n=== +1h\nc: Kas teil on interneti rike, internet ei tööta?\n=== +1h\nc: Minu internet ei tööta, kas rike?',
        'c: Kuidas aadressi muuta?\n=== +40d\nc: ⟦Makse leht näitab viga.⟧\n=== +30m\nc: Viga makse tegemisel.\n=== +30m\nc: Makse lõpeb veaga, viga kordub.\n=== +30m\nc: Makse viga juba kolmandat korda.\n=== +30m\nc: Proovin maksta, aga makse annab viga.\n=== +30m\nc: Kas makse viga on ainult minul?',
        'c: Kuidas aadressi muuta?\n=== +40d\nc: ⟦Kuum vesi on pruun, probleem majas.⟧\n=== +2h\nc: Pruun vesi tuleb kraanist, kuum vesi ka.\n=== +2h\nc: Miks kuum vesi pruun on?\n=== +2h\nc: Kuum vesi muutus pruuniks, pruun ja haiseb.\n=== +2h\nc: Vesi on pruun, mis viga?\n=== +2h\nc: Kas pruun vesi on ka teistel?',
        'c: Kuidas aadressi muuta?\n=== +40d\nc: ⟦Rakendus ei tööta, makse ebaõnnestus.⟧\n=== +14h\nc: Makse rakenduses ei tööta.\n=== +14h\nc: Teie rakendus on katki, makse ei õnnestu.\n=== +14h\nc: Rakendus näitab viga, makse ebaõnnestus.\n=== +14h\nc: Rakendus ei tööta, makse annab viga.\n=== +14h\nc: Makse ebaõnnestus jälle, rakendus on katki.\n=== +14h\nc: Kas rakendus ei tööta? Minu makse ebaõnnestus.',
      ],
      good: [
        'c: Kuidas aadressi muuta?\n=== +40d\na: Teavitame, et Tamme tänaval on interneti rike, parandus lõpeb keskpäeval.\n=== +1h\nc: Tamme tänaval internet ei tööta, rike.\n=== +1h\nc: Internet katki, rike alates üheksast.\n=== +1h\nc: Rike, internet ei tööta kodus.\n=== +1h\nc: Terves majas internet maas, rike?\n=== +1h\nc: Kas teil on interneti rike, internet ei tööta?\n=== +1h\nc: Minu internet ei tööta, kas rike?',
        'c: Kuidas aadressi muuta?\n=== +40d\nc: Makse leht näitab viga.\n=== +2d\nc: Viga makse tegemisel.\n=== +2d\nc: Makse lõpeb veaga, viga kordub.\n=== +2d\nc: Makse viga juba kolmandat korda.\n=== +2d\nc: Proovin maksta, aga makse annab viga.\n=== +2d\nc: Kas makse viga on ainult minul?',
        'c: Kuidas aadressi muuta?\n=== +40d\nc: Internet ei tööta.\n=== +1h\nc: Pakk hilineb.\n=== +1h\nc: Arvel on viga.\n=== +1h\nc: Juht oli ebaviisakas.\n=== +1h\nc: Küte läks katki.\n=== +1h\nc: Kaotasin võtmekaardi.',
        'c: Kuidas aadressi muuta?\n=== +40d\nc: Kuum vesi on pruun, probleem majas.\n=== +1h\nc: Pruun vesi tuleb kraanist, kuum vesi ka.\n=== +1h\nc: Miks kuum vesi pruun on?\n=== +1h\nc: Kuum vesi muutus pruuniks, pruun ja haiseb.',
      ],
    },
    sr: {
      bad: [
        'c: Kako da promenim adresu?\n=== +40d\nc: ⟦U Hrastovoj ulici prekid interneta.⟧\n=== +1h\nc: Internet u prekidu od devet.\n=== +1h\nc: Prekid, internet ne radi kod kuće.\n=== +1h\nc: U celoj zgradi internet u prekidu.\n=== +1h\nc: Da li je kod vas prekid interneta?\n=== +1h\nc: Moj internet ima prekid, pomozite.',
        'c: Kako da promenim adresu?\n=== +40d\nc: ⟦Страна за плаћање показује грешку.⟧\n=== +30m\nc: Грешка при плаћању.\n=== +30m\nc: Плаћање се завршава грешком, проблем.\n=== +30m\nc: Грешка на плаћању већ трећи пут.\n=== +30m\nc: Плаћање јавља грешку од јутрос, проблем.\n=== +30m\nc: Да ли је грешка при плаћању само код мене?',
        'c: Kako da promenim adresu?\n=== +40d\nc: ⟦Topla voda je braon, problem u zgradi.⟧\n=== +2h\nc: Braon topla voda iz slavine, kvar.\n=== +2h\nc: Zašto je topla voda braon?\n=== +2h\nc: Topla voda je postala braon, šta je problem?\n=== +2h\nc: Voda topla, ali braon, kvar?\n=== +2h\nc: Je li topla voda braon i kod drugih?',
        'c: Kako da promenim adresu?\n=== +40d\nc: ⟦Aplikacija ne radi, plaćanje nije uspelo.⟧\n=== +14h\nc: Plaćanje u aplikaciji ne radi.\n=== +14h\nc: Vaša aplikacija je pukla, problem sa plaćanjem.\n=== +14h\nc: Апликација јавља грешку при плаћању.\n=== +14h\nc: Апликација не ради, плаћање не пролази.\n=== +14h\nc: Plaćanje opet nije uspelo, aplikacija ne radi.\n=== +14h\nc: Da li aplikacija ne radi? Moje plaćanje nije uspelo.',
      ],
      good: [
        'c: Kako da promenim adresu?\n=== +40d\na: Obaveštavamo vas da je u Hrastovoj ulici prekid interneta, popravka traje do podne.\n=== +1h\nc: U Hrastovoj ulici prekid interneta.\n=== +1h\nc: Internet u prekidu od devet.\n=== +1h\nc: Prekid, internet ne radi kod kuće.\n=== +1h\nc: U celoj zgradi internet u prekidu.\n=== +1h\nc: Da li je kod vas prekid interneta?\n=== +1h\nc: Moj internet ima prekid, pomozite.',
        'c: Kako da promenim adresu?\n=== +40d\nc: Страна за плаћање показује грешку.\n=== +2d\nc: Грешка при плаћању.\n=== +2d\nc: Плаћање се завршава грешком, проблем.\n=== +2d\nc: Грешка на плаћању већ трећи пут.\n=== +2d\nc: Плаћање јавља грешку од јутрос, проблем.\n=== +2d\nc: Да ли је грешка при плаћању само код мене?',
        'c: Kako da promenim adresu?\n=== +40d\nc: Internet ne radi.\n=== +1h\nc: Pošiljka kasni.\n=== +1h\nc: Greška na računu.\n=== +1h\nc: Vozač je bio bezobrazan.\n=== +1h\nc: Pokvarilo se grejanje.\n=== +1h\nc: Izgubila sam karticu od ključa.',
        'c: Kako da promenim adresu?\n=== +40d\nc: Топла вода је браон, проблем у згради.\n=== +1h\nc: Браон топла вода из славине, квар.\n=== +1h\nc: Зашто је топла вода браон?\n=== +1h\nc: Топла вода је постала браон, шта је проблем?',
      ],
    },
  },
} satisfies Rule<State>

function keptOf({ conversation }: Case, { at, place, opening }: Touch, sketch: Uint16Array): Kept {
  const { id: name, ticket } = conversation
  const { file, line } = place
  return { id: name, hash: hashOf(name), at, requester: ticket.requester, sketch: [...sketch], file, line, opening }
}

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
  const bursts = burstsOf(least(state.openings, KEPT), least(state.notices, NOTICES), state.traffic)
  return bursts.map(({ openings, notice }) => {
    const [first] = openings
    const begin = first?.at ?? 0
    const late = notice === undefined ? 'no notice went out' : `the first notice went out ${lengthOf(notice - begin)} after it began`
    const reason = notice === undefined ? 'no-notice' : 'late-notice'
    return {
      reason,
      what: `${openings.length} customers wrote about the same trouble within ${lengthOf((openings.at(-1)?.at ?? 0) - begin)}, and ${late}.`,
      probability: precisionOf(id, reason),
      evidence: 'act',
      since: first?.at,
      conversations: openings.slice(0, TOLD).map(each => each.id),
      count: openings.length,
      place: first === undefined ? undefined : { file: first.file, line: first.line },
      opening: first?.opening?.(),
    }
  })
}

/** "5 hours", or days from two days on. */
function lengthOf(ms: number): string {
  const hours = Math.max(1, Math.round(ms / HOUR))
  return hours >= 48 ? `${Math.round(hours / 24)} days` : hours === 1 ? 'an hour' : `${hours} hours`
}
