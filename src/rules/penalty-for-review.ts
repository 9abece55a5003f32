import { holdsAct } from '../model/acts.js'
import type { Touch } from '../model/conversation.js'
import type { Case } from '../model/metric.js'
import type { Rule } from '../model/rule.js'
import { aggressivePractices, boughtReviews, britishPractices, reviewFairness, reviewSuppression, unfairTerms } from './_law.js'
import { companySpeaks, nextOfCompany } from './_speakers.js'
import { heardOf, spoken } from './_spoken.js'

const id = 'penalty-for-review'
// Said and taken back is still worth a look, never a sure finding.
const TAKEN_BACK = 0.9

/** A price on an opinion: a sanction for a review, or a benefit that waits until it is gone. */
export default {
  title: 'Penalty for a review',
  grade: 'critical',
  clauses: true,
  about:
    'A fee, a lost deposit, a blocked account, a threat or any other sanction is tied to a review or a public comment, or a refund waits until the comment is deleted or changed. Duties not to criticise and prior approval of reviews count too. Other customers are robbed of the truth, and the story itself becomes the worst review.',
  isNot:
    'Fees for something else beside a welcome to reviews, moderation of abuse, adverts or personal data, a request for honest reviews, a public answer, a review of a contract or of work.',
  law: [reviewFairness, reviewSuppression, boughtReviews, unfairTerms, aggressivePractices, britishPractices],
  mend: 'Take the condition back in writing, let the review stand, and answer it in public; take the clause out of the terms.',
  judges: 'company',
  applies: item => companySpeaks(item, id),
  *judge(item) {
    const says = {
      act: 'A sanction or a benefit was tied to a review or a public comment.',
      report: 'A customer reports that a sanction or a benefit was tied to a review.',
    }
    for (const hit of spoken(item, id, says)) {
      if (hit.at === undefined || !takenBack(item, hit.at)) yield hit
      else
        yield {
          ...hit,
          reason: 'taken-back',
          what: 'A sanction or a benefit was tied to a review; the next message seems to take it back.',
          probability: Math.min(hit.probability, TAKEN_BACK),
        }
    }
  },
  examples: {
    en: {
      bad: [
        `customer: I gave the boat trip two stars, the engine died twice.
        agent: ⟦Reviews below four stars cost 150 EUR under our booking terms, and we will deduct it from your deposit.⟧`,
        'agent: ⟦We will send the voucher once your comment about our kitchen has been deleted.⟧',
        'agent: ⟦If the review about our dentist stays up, our solicitor will sue you for damages.⟧',
        'customer: ⟦Your manager told me my account stays blocked until I delete my review.⟧',
      ],
      good: [
        `customer: I wrote a bad review since nobody called back.
        agent: Your refund went out this morning. The review can stay as it is, it helped us find the fault.`,
        'agent: Smoking in the room costs 200 EUR. After your stay we would love to read your review.',
        'agent: We hid the comment because it showed the phone number of another guest; please post it again without it.',
        'agent: Nobody is ever charged for a review here, good or bad.',
        'agent: The legal review of your contract is done, and there is no fee for it.',
      ],
    },
    lt: {
      bad: [
        'agent: ⟦Už neigiamą atsiliepimą pagal nuomos taisykles iš užstato išskaičiuosime 100 eurų.⟧',
        'agent: ⟦Pinigus grąžinsime tik tada, kai ištrinsite komentarą apie mūsų meistrą.⟧',
        'agent: ⟦Jei jūsų atsiliepimas liks internete, kreipsimės į teismą dėl žalos atlyginimo.⟧',
      ],
      good: [
        'agent: Pinigus jau pervedėme, o atsiliepimas gali likti toks, koks yra.',
        'agent: Valymas po rūkymo kambaryje kainuoja 80 eurų. Būtų smagu gauti jūsų atsiliepimą po viešnagės.',
        'agent: Už atsiliepimus niekada nebaudžiame, rašykite atvirai.',
        'agent: Komentarą paslėpėme, nes jame buvo kito kliento telefono numeris.',
      ],
    },
    et: {
      bad: [
        'agent: ⟦Negatiivse arvustuse eest arvestame tagatisrahast maha 100 eurot leppetrahvi.⟧',
        'agent: ⟦Raha kanname tagasi alles siis, kui olete oma arvustuse meie töökoja kohta kustutanud.⟧',
        'agent: ⟦Kui teie postitus meie juuksuri kohta üles jääb, pöördume kahju hüvitamiseks kohtusse.⟧',
      ],
      good: [
        'agent: Raha on juba tagasi kantud ja arvustus võib jääda nii, nagu see on.',
        'agent: Toas suitsetamise eest on trahv 80 eurot. Pärast ööbimist ootame väga teie arvustust.',
        'agent: Arvustuste eest me kunagi trahvi ei tee, kirjutage julgelt ausalt.',
        'agent: Peitsime kommentaari, sest selles oli teise kliendi telefoninumber.',
      ],
    },
    sr: {
      bad: [
        'agent: ⟦Za negativnu recenziju po pravilniku naplaćujemo 100 evra iz depozita.⟧',
        'agent: ⟦Novac vraćamo tek kad obrišete komentar o našem majstoru.⟧',
        'agent: ⟦Ако рецензија од једне звездице остане, налог вам трајно блокирамо.⟧',
        'agent: ⟦Због ваше негативне рецензије наш адвокат спрема тужбу против вас.⟧',
      ],
      good: [
        'agent: Novac je već uplaćen, a recenzija može da ostane takva kakva je.',
        'agent: Za pušenje u sobi naplaćujemo 80 evra. Radujemo se vašoj recenziji posle boravka.',
        'agent: Никога не кажњавамо због рецензија, пишите слободно.',
        'agent: Коментар смо сакрили јер је у њему био број телефона другог купца.',
      ],
    },
  },
} satisfies Rule

/** The company's next message is sorry, does something, and no longer ties it to the opinion. */
function takenBack(item: Case, touch: Touch): boolean {
  const next = nextOfCompany(item, touch)
  return next !== undefined && heardOf(next, id) === undefined && holdsAct(next.acts, 'apologises') && holdsAct(next.acts, 'deed-done')
}
