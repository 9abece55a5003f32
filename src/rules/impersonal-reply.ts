import type { Touch } from '../model/conversation.js'
import type { Case } from '../model/metric.js'
import type { Rule, WholeHit } from '../model/rule.js'
import { shared } from '../text/sketch.js'
import { complaintsHandling } from './_law.js'
import { precisionOf } from './_measured.js'
import { commonReplies, putReply, type Reply } from './_replies.js'
import { does, turnsOf } from './_turns.js'

const id = 'impersonal-reply'
/** To how many customers the same words go before anybody would call it impersonal. */
const MANY = 5

type State = Map<number, Reply>

/** The same words to many customers. */
export default {
  title: 'Impersonal reply',
  grade: 'low',
  clauses: false,
  about:
    'The same answer goes to many customers, without a name and without a word of what each of them wrote. A template is fine; one that fits everybody helps nobody.',
  isNot:
    'A template with the name or a word of the matter in it, an automatic receipt by a bot, the answer to a simple thanks, a note of three words.',
  law: [complaintsHandling],
  mend: 'Put the name and one sentence about the customer’s own matter into the template, and split it by topic.',
  judges: 'company',
  applies: item => turnsOf(item).some(touch => touch.by === 'agent'),
  *judge() {},
  whole: {
    init: (): State => new Map(),
    add(state: State, item: Case) {
      const seen = new Set<number>()
      const turns = turnsOf(item)
      for (const [place, touch] of turns.entries()) {
        if (seen.has(touch.body) || !isImpersonal(turns, place, touch)) continue
        seen.add(touch.body)
        putReply(state, touch.body, {
          ...{ count: 1, ids: [item.conversation.id], since: touch.at },
          ...{ file: touch.place.file, line: touch.place.line, opening: touch.opening },
        })
      }
      return state
    },
    merge(a: State, b: State) {
      for (const [body, reply] of b) putReply(a, body, reply)
      return a
    },
    finish: (state: State) => tell(state),
  },
  examples: {
    en: {
      bad: [
        'c: Where is my parcel?\na: ⟦Thank you for getting in touch. Please visit our website for all information.⟧\n=== +1h\nc: The heating makes a noise.\na: Thank you for getting in touch. Please visit our website for all information.\n=== +1h\nc: My card was declined at the till.\na: Thank you for getting in touch. Please visit our website for all information.\n=== +1h\nc: The invoice shows the wrong street.\na: Thank you for getting in touch. Please visit our website for all information.\n=== +1h\nc: I forgot my umbrella in your bus.\na: Thank you for getting in touch. Please visit our website for all information.',
        'c: Where is my parcel?\na: ⟦We have read your message and will look at it with the right team.⟧\n=== +2h\nc: The heating makes a noise.\na: We have read your message and will look at it with the right team.\n=== +2h\nc: My card was declined at the till.\na: We have read your message and will look at it with the right team.\n=== +2h\nc: The invoice shows the wrong street.\na: We have read your message and will look at it with the right team.\n=== +2h\nc: I forgot my umbrella in your bus.\na: We have read your message and will look at it with the right team.',
        'c: I forgot my umbrella in your bus.\na: ⟦Thank you for getting in touch. Please visit our website for all information.⟧\n=== +1d\nc: The invoice shows the wrong street.\na: Thank you for getting in touch. Please visit our website for all information.\n=== +1d\nc: My card was declined at the till.\na: Thank you for getting in touch. Please visit our website for all information.\n=== +1d\nc: The heating makes a noise.\na: Thank you for getting in touch. Please visit our website for all information.\n=== +1d\nc: Where is my parcel?\na: Thank you for getting in touch. Please visit our website for all information.',
      ],
      good: [
        'c: Where is my parcel?\na: Dear Ann, thank you for your message. Please visit our website for all information.\n=== +1h\nc: The heating makes a noise.\na: Dear Ben, thank you for your message. Please visit our website for all information.\n=== +1h\nc: My card was declined at the till.\na: Dear Cara, thank you for your message. Please visit our website for all information.\n=== +1h\nc: The invoice shows the wrong street.\na: Dear Dan, thank you for your message. Please visit our website for all information.\n=== +1h\nc: I forgot my umbrella in your bus.\na: Dear Eve, thank you for your message. Please visit our website for all information.',
        'c: Where is my parcel?\na: Thank you for getting in touch. Please visit our website for all information.\n=== +1h\nc: The heating makes a noise.\na: Thank you for getting in touch. Please visit our website for all information.\n=== +1h\nc: My card was declined at the till.\na: Thank you for getting in touch. Please visit our website for all information.\n=== +1h\nc: The invoice shows the wrong street.\na: Thank you for getting in touch. Please visit our website for all information.',
        'c: Where is my parcel?\na: Every parcel is shown on our tracking page.\n=== +1h\nc: My parcel has not come.\na: Every parcel is shown on our tracking page.\n=== +1h\nc: The parcel is late again.\na: Every parcel is shown on our tracking page.\n=== +1h\nc: Parcel number 4471 is lost.\na: Every parcel is shown on our tracking page.\n=== +1h\nc: I wait for a parcel since May.\na: Every parcel is shown on our tracking page.',
        'a: Thank you for getting in touch. Please visit our website for all information.\n=== +1h\na: Thank you for getting in touch. Please visit our website for all information.\n=== +1h\na: Thank you for getting in touch. Please visit our website for all information.\n=== +1h\na: Thank you for getting in touch. Please visit our website for all information.\n=== +1h\na: Thank you for getting in touch. Please visit our website for all information.',
      ],
    },
    lt: {
      bad: [
        'c: Kur mano siunta?\na: ⟦Dėkojame, kad kreipėtės. Visą informaciją rasite mūsų svetainėje.⟧\n=== +1h\nc: Šildymas triukšmauja.\na: Dėkojame, kad kreipėtės. Visą informaciją rasite mūsų svetainėje.\n=== +1h\nc: Kortelė buvo atmesta kasoje.\na: Dėkojame, kad kreipėtės. Visą informaciją rasite mūsų svetainėje.\n=== +1h\nc: Sąskaitoje ne ta gatvė.\na: Dėkojame, kad kreipėtės. Visą informaciją rasite mūsų svetainėje.\n=== +1h\nc: Jūsų autobuse palikau skėtį.\na: Dėkojame, kad kreipėtės. Visą informaciją rasite mūsų svetainėje.',
        'c: Kur mano siunta?\na: ⟦Jūsų žinutę perskaitėme ir nagrinėsime su atsakingu skyriumi.⟧\n=== +2h\nc: Šildymas triukšmauja.\na: Jūsų žinutę perskaitėme ir nagrinėsime su atsakingu skyriumi.\n=== +2h\nc: Kortelė buvo atmesta kasoje.\na: Jūsų žinutę perskaitėme ir nagrinėsime su atsakingu skyriumi.\n=== +2h\nc: Sąskaitoje ne ta gatvė.\na: Jūsų žinutę perskaitėme ir nagrinėsime su atsakingu skyriumi.\n=== +2h\nc: Jūsų autobuse palikau skėtį.\na: Jūsų žinutę perskaitėme ir nagrinėsime su atsakingu skyriumi.',
        'c: Jūsų autobuse palikau skėtį.\na: ⟦Dėkojame, kad kreipėtės. Visą informaciją rasite mūsų svetainėje.⟧\n=== +1d\nc: Sąskaitoje ne ta gatvė.\na: Dėkojame, kad kreipėtės. Visą informaciją rasite mūsų svetainėje.\n=== +1d\nc: Kortelė buvo atmesta kasoje.\na: Dėkojame, kad kreipėtės. Visą informaciją rasite mūsų svetainėje.\n=== +1d\nc: Šildymas triukšmauja.\na: Dėkojame, kad kreipėtės. Visą informaciją rasite mūsų svetainėje.\n=== +1d\nc: Kur mano siunta?\na: Dėkojame, kad kreipėtės. Visą informaciją rasite mūsų svetainėje.',
      ],
      good: [
        'c: Kur mano siunta?\na: Sveiki, Rūta, dėkojame, kad kreipėtės. Visą informaciją rasite svetainėje.\n=== +1h\nc: Šildymas triukšmauja.\na: Sveiki, Jonas, dėkojame, kad kreipėtės. Visą informaciją rasite svetainėje.\n=== +1h\nc: Kortelė buvo atmesta kasoje.\na: Sveiki, Asta, dėkojame, kad kreipėtės. Visą informaciją rasite svetainėje.\n=== +1h\nc: Sąskaitoje ne ta gatvė.\na: Sveiki, Tomas, dėkojame, kad kreipėtės. Visą informaciją rasite svetainėje.\n=== +1h\nc: Jūsų autobuse palikau skėtį.\na: Sveiki, Lina, dėkojame, kad kreipėtės. Visą informaciją rasite svetainėje.',
        'c: Kur mano siunta?\na: Dėkojame, kad kreipėtės. Visą informaciją rasite mūsų svetainėje.\n=== +1h\nc: Šildymas triukšmauja.\na: Dėkojame, kad kreipėtės. Visą informaciją rasite mūsų svetainėje.\n=== +1h\nc: Kortelė buvo atmesta kasoje.\na: Dėkojame, kad kreipėtės. Visą informaciją rasite mūsų svetainėje.\n=== +1h\nc: Sąskaitoje ne ta gatvė.\na: Dėkojame, kad kreipėtės. Visą informaciją rasite mūsų svetainėje.',
        'c: Kur mano siunta?\na: Kiekviena siunta matoma sekimo puslapyje.\n=== +1h\nc: Siunta vis dar neatėjo.\na: Kiekviena siunta matoma sekimo puslapyje.\n=== +1h\nc: Siunta vėluoja.\na: Kiekviena siunta matoma sekimo puslapyje.\n=== +1h\nc: Siunta 4471 dingo.\na: Kiekviena siunta matoma sekimo puslapyje.\n=== +1h\nc: Laukiu siuntos nuo gegužės.\na: Kiekviena siunta matoma sekimo puslapyje.',
        'a: Dėkojame, kad kreipėtės. Visą informaciją rasite mūsų svetainėje.\n=== +1h\na: Dėkojame, kad kreipėtės. Visą informaciją rasite mūsų svetainėje.\n=== +1h\na: Dėkojame, kad kreipėtės. Visą informaciją rasite mūsų svetainėje.\n=== +1h\na: Dėkojame, kad kreipėtės. Visą informaciją rasite mūsų svetainėje.\n=== +1h\na: Dėkojame, kad kreipėtės. Visą informaciją rasite mūsų svetainėje.',
      ],
    },
    et: {
      bad: [
        'c: Kus mu pakk on?\na: ⟦Täname pöördumise eest. Kogu info leiate meie kodulehelt.⟧\n=== +1h\nc: Küte teeb müra.\na: Täname pöördumise eest. Kogu info leiate meie kodulehelt.\n=== +1h\nc: Kaart lükati kassas tagasi.\na: Täname pöördumise eest. Kogu info leiate meie kodulehelt.\n=== +1h\nc: Arvel on vale tänav.\na: Täname pöördumise eest. Kogu info leiate meie kodulehelt.\n=== +1h\nc: Unustasin vihmavarju teie bussi.\na: Täname pöördumise eest. Kogu info leiate meie kodulehelt.',
        'c: Kus mu pakk on?\na: ⟦Lugesime teie sõnumi läbi ja uurime seda õige osakonnaga.⟧\n=== +2h\nc: Küte teeb müra.\na: Lugesime teie sõnumi läbi ja uurime seda õige osakonnaga.\n=== +2h\nc: Kaart lükati kassas tagasi.\na: Lugesime teie sõnumi läbi ja uurime seda õige osakonnaga.\n=== +2h\nc: Arvel on vale tänav.\na: Lugesime teie sõnumi läbi ja uurime seda õige osakonnaga.\n=== +2h\nc: Unustasin vihmavarju teie bussi.\na: Lugesime teie sõnumi läbi ja uurime seda õige osakonnaga.',
        'c: Unustasin vihmavarju teie bussi.\na: ⟦Täname pöördumise eest. Kogu info leiate meie kodulehelt.⟧\n=== +1d\nc: Arvel on vale tänav.\na: Täname pöördumise eest. Kogu info leiate meie kodulehelt.\n=== +1d\nc: Kaart lükati kassas tagasi.\na: Täname pöördumise eest. Kogu info leiate meie kodulehelt.\n=== +1d\nc: Küte teeb müra.\na: Täname pöördumise eest. Kogu info leiate meie kodulehelt.\n=== +1d\nc: Kus mu pakk on?\na: Täname pöördumise eest. Kogu info leiate meie kodulehelt.',
      ],
      good: [
        'c: Kus mu pakk on?\na: Tere, Anne! Täname pöördumise eest. Kogu info leiate kodulehelt.\n=== +1h\nc: Küte teeb müra.\na: Tere, Jaan! Täname pöördumise eest. Kogu info leiate kodulehelt.\n=== +1h\nc: Kaart lükati kassas tagasi.\na: Tere, Kati! Täname pöördumise eest. Kogu info leiate kodulehelt.\n=== +1h\nc: Arvel on vale tänav.\na: Tere, Mart! Täname pöördumise eest. Kogu info leiate kodulehelt.\n=== +1h\nc: Unustasin vihmavarju teie bussi.\na: Tere, Liis! Täname pöördumise eest. Kogu info leiate kodulehelt.',
        'c: Kus mu pakk on?\na: Täname pöördumise eest. Kogu info leiate meie kodulehelt.\n=== +1h\nc: Küte teeb müra.\na: Täname pöördumise eest. Kogu info leiate meie kodulehelt.\n=== +1h\nc: Kaart lükati kassas tagasi.\na: Täname pöördumise eest. Kogu info leiate meie kodulehelt.\n=== +1h\nc: Arvel on vale tänav.\na: Täname pöördumise eest. Kogu info leiate meie kodulehelt.',
        'c: Kus mu pakk on?\na: Iga pakk on näha jälgimise lehel.\n=== +1h\nc: Pakk pole ikka jõudnud.\na: Iga pakk on näha jälgimise lehel.\n=== +1h\nc: Pakk hilineb.\na: Iga pakk on näha jälgimise lehel.\n=== +1h\nc: Pakk 4471 on kadunud.\na: Iga pakk on näha jälgimise lehel.\n=== +1h\nc: Ootan pakki maist saadik.\na: Iga pakk on näha jälgimise lehel.',
        'a: Täname pöördumise eest. Kogu info leiate meie kodulehelt.\n=== +1h\na: Täname pöördumise eest. Kogu info leiate meie kodulehelt.\n=== +1h\na: Täname pöördumise eest. Kogu info leiate meie kodulehelt.\n=== +1h\na: Täname pöördumise eest. Kogu info leiate meie kodulehelt.\n=== +1h\na: Täname pöördumise eest. Kogu info leiate meie kodulehelt.',
      ],
    },
    sr: {
      bad: [
        'c: Gde je moja pošiljka?\na: ⟦Hvala što ste nas kontaktirali. Sve informacije su na našem sajtu.⟧\n=== +1h\nc: Grejanje pravi buku.\na: Hvala što ste nas kontaktirali. Sve informacije su na našem sajtu.\n=== +1h\nc: Kartica je odbijena na kasi.\na: Hvala što ste nas kontaktirali. Sve informacije su na našem sajtu.\n=== +1h\nc: Na računu je pogrešna ulica.\na: Hvala što ste nas kontaktirali. Sve informacije su na našem sajtu.\n=== +1h\nc: Zaboravila sam kišobran u vašem autobusu.\na: Hvala što ste nas kontaktirali. Sve informacije su na našem sajtu.',
        'c: Где је моја пошиљка?\na: ⟦Вашу поруку смо прочитали и размотрићемо је са надлежним одељењем.⟧\n=== +2h\nc: Грејање прави буку.\na: Вашу поруку смо прочитали и размотрићемо је са надлежним одељењем.\n=== +2h\nc: Картица је одбијена на каси.\na: Вашу поруку смо прочитали и размотрићемо је са надлежним одељењем.\n=== +2h\nc: На рачуну је погрешна улица.\na: Вашу поруку смо прочитали и размотрићемо је са надлежним одељењем.\n=== +2h\nc: Заборавила сам кишобран у вашем аутобусу.\na: Вашу поруку смо прочитали и размотрићемо је са надлежним одељењем.',
        'c: Zaboravila sam kišobran u vašem autobusu.\na: ⟦Hvala što ste nas kontaktirali. Sve informacije su na našem sajtu.⟧\n=== +1d\nc: Na računu je pogrešna ulica.\na: Hvala što ste nas kontaktirali. Sve informacije su na našem sajtu.\n=== +1d\nc: Kartica je odbijena na kasi.\na: Hvala što ste nas kontaktirali. Sve informacije su na našem sajtu.\n=== +1d\nc: Grejanje pravi buku.\na: Hvala što ste nas kontaktirali. Sve informacije su na našem sajtu.\n=== +1d\nc: Gde je moja pošiljka?\na: Hvala što ste nas kontaktirali. Sve informacije su na našem sajtu.',
      ],
      good: [
        'c: Gde je moja pošiljka?\na: Poštovana Ana, hvala što ste nas kontaktirali. Sve informacije su na sajtu.\n=== +1h\nc: Grejanje pravi buku.\na: Poštovana Marko, hvala što ste nas kontaktirali. Sve informacije su na sajtu.\n=== +1h\nc: Kartica je odbijena na kasi.\na: Poštovana Jelena, hvala što ste nas kontaktirali. Sve informacije su na sajtu.\n=== +1h\nc: Na računu je pogrešna ulica.\na: Poštovana Petar, hvala što ste nas kontaktirali. Sve informacije su na sajtu.\n=== +1h\nc: Zaboravila sam kišobran u vašem autobusu.\na: Poštovana Ivana, hvala što ste nas kontaktirali. Sve informacije su na sajtu.',
        'c: Где је моја пошиљка?\na: Хвала што сте нас контактирали. Све информације су на нашем сајту.\n=== +1h\nc: Грејање прави буку.\na: Хвала што сте нас контактирали. Све информације су на нашем сајту.\n=== +1h\nc: Картица је одбијена на каси.\na: Хвала што сте нас контактирали. Све информације су на нашем сајту.\n=== +1h\nc: На рачуну је погрешна улица.\na: Хвала што сте нас контактирали. Све информације су на нашем сајту.',
        'c: Gde je moja pošiljka?\na: Svaka pošiljka se vidi na strani za praćenje.\n=== +1h\nc: Pošiljka još nije stigla.\na: Svaka pošiljka se vidi na strani za praćenje.\n=== +1h\nc: Pošiljka kasni.\na: Svaka pošiljka se vidi na strani za praćenje.\n=== +1h\nc: Pošiljka 4471 je nestala.\na: Svaka pošiljka se vidi na strani za praćenje.\n=== +1h\nc: Čekam pošiljku od maja.\na: Svaka pošiljka se vidi na strani za praćenje.',
        'a: Хвала што сте нас контактирали. Све информације су на нашем сајту.\n=== +1h\na: Хвала што сте нас контактирали. Све информације су на нашем сајту.\n=== +1h\na: Хвала што сте нас контактирали. Све информације су на нашем сајту.\n=== +1h\na: Хвала што сте нас контактирали. Све информације су на нашем сајту.\n=== +1h\na: Хвала што сте нас контактирали. Све информације су на нашем сајту.',
      ],
    },
  },
} satisfies Rule<State>

/** Whether an agent answers a customer who told something with words that hold neither the name nor a word of it. */
function isImpersonal(turns: readonly Touch[], place: number, touch: Touch): boolean {
  if (touch.by !== 'agent' || touch.sketch === undefined || does(touch, 'names-customer')) return false
  const said = turns.slice(0, place).findLast(each => each.by === 'customer')
  return said?.sketch !== undefined && shared(said.sketch, touch.sketch) === 0
}

function tell(state: State): readonly WholeHit[] {
  return commonReplies(state, MANY).map(({ count, ids, since, file, line, opening }) => ({
    reason: 'same-words',
    what: `The same answer went to ${count} customers, without a name or a word of their matter.`,
    probability: precisionOf(id, 'same-words'),
    evidence: 'act',
    since,
    conversations: ids,
    count,
    place: { file, line },
    opening: opening?.(),
  }))
}
