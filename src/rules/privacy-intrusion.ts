import type { Rule } from '../model/rule.js'
import { cardDataInMessages, dataMinimisation, dataSecurity } from './_law.js'
import { companySpeaks } from './_speakers.js'
import { heardOf, spoken } from './_spoken.js'

const id = 'privacy-intrusion'
// Nobody did wrong by asking; but it now lies in the archive.
const pasted = {
  reason: 'pasted-by-customer',
  what: 'A customer’s message holds a whole card number or personal code; it lies in the archive now.',
}
const written = { reason: 'secret-in-text', what: 'A message of the company holds a whole card number or personal code.' }

/** Secrets asked for or lying in the open, people watched, people told of. */
export default {
  title: 'Intrusion on privacy',
  grade: 'critical',
  clauses: true,
  about:
    'Somebody is asked for a secret (password, PIN, one-time code, a whole card number) or for more identity than the matter needs, is shown to have been watched, or is told another person’s data; or a whole card number or personal code stands in a message and so in the archive. Every one of these can cost a person money or safety.',
  isNot:
    'The last four digits, an order number, a warning never to send a password, a reset link, a parcel’s tracking number, the password on a router, a discount code, a refusal to tell.',
  law: [dataMinimisation, dataSecurity, cardDataInMessages],
  mend: 'Never ask for secrets: send a link where the person enters them. Strike out what was sent, and have the secret changed.',
  judges: 'company',
  applies: item => companySpeaks(item, id),
  *judge(item) {
    const says = {
      act: 'A secret or more identity than needed was asked for, or the person was watched or told of.',
      report: 'A customer reports being asked for a secret, being watched, or being told of to others.',
    }
    for (const hit of spoken(item, id, says)) {
      const ways = hit.at === undefined ? undefined : heardOf(hit.at, id)?.constructions
      if (ways?.includes('secret-in-text') === true) yield { ...hit, ...(hit.at?.by === 'customer' ? pasted : written) }
      else yield ways?.includes('watch') === true ? { ...hit, reason: 'watched' } : hit
    }
  },
  examples: {
    en: {
      bad: [
        `customer: I cannot get into my account.
        agent: ⟦Please send me your password and I will check it from here.⟧`,
        'agent: ⟦Tell me the one-time code that we have just texted you.⟧',
        'agent: ⟦To change the delivery day, type your full card number and the CVV here.⟧',
        'customer: ⟦Here is my card again: 4111 1111 1111 1111, just charge it.⟧',
      ],
      good: [
        'agent: Please never send your password to anybody, not even to us.',
        'agent: Please give me only the last four digits of the card.',
        'agent: I have sent you a link, you can set a new password there yourself.',
        'agent: The password of the router stands on the sticker below it.',
        'agent: I am sorry, I may not tell you who lives at that address.',
      ],
    },
    lt: {
      bad: [
        'agent: ⟦Atsiųskite savo prisijungimo slaptažodį, patikrinsiu pati.⟧',
        'agent: ⟦Padiktuokite kodą, kurį ką tik gavote SMS žinute.⟧',
        'agent: ⟦Įrašykite čia visą kortelės numerį ir CVV kodą.⟧',
      ],
      good: [
        'agent: Niekam nesiųskite slaptažodžio, net ir mums.',
        'agent: Pasakykite tik paskutinius keturis kortelės skaitmenis.',
        'agent: Nuolaidos kodas RUDUO galioja iki sekmadienio.',
        'agent: Išsiunčiau nuorodą, ten patys pasikeisite slaptažodį.',
      ],
    },
    et: {
      bad: [
        'agent: ⟦Saatke mulle oma parool, vaatan ise järele.⟧',
        'agent: ⟦Öelge mulle kood, mille just SMS-iga saite.⟧',
        'agent: ⟦Kirjutage siia terve kaardi number ja CVV.⟧',
      ],
      good: [
        'agent: Ärge saatke oma parooli kellelegi, ka mitte meile.',
        'agent: Öelge palun ainult kaardi neli viimast numbrit.',
        'agent: Sooduskood SUGIS kehtib pühapäevani.',
        'agent: Saatsin lingi, uue parooli saate seal ise määrata.',
      ],
    },
    sr: {
      bad: [
        'agent: ⟦Pošaljite mi vašu lozinku, proveriću odavde.⟧',
        'agent: ⟦Pročitajte mi kod koji vam je upravo stigao porukom.⟧',
        'agent: ⟦Напишите овде цео број картице и CVV.⟧',
        'agent: ⟦Издиктирајте ми ПИН да завршим уплату.⟧',
      ],
      good: [
        'agent: Lozinku nemojte slati nikome, ni nama.',
        'agent: Recite mi samo poslednje četiri cifre kartice.',
        'agent: Пакет је код комшије, шифра артикла је 5512.',
        'agent: Послао сам линк, нову лозинку постављате сами.',
      ],
    },
  },
} satisfies Rule
