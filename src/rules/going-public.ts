import type { Rule } from '../model/rule.js'
import { lithuanianClaims, serbianClaims } from './_law.js'
import { spoken } from './_spoken.js'

/** The customer takes the matter outside. */
export default {
  title: 'Going public',
  grade: 'low',
  clauses: false,
  about:
    'A customer says that the matter goes outside: a post or a review as leverage, the press, a regulator or ombudsman, a lawyer or a court, a chargeback. It is a signal that helps to put the conversation first; it grades nobody, least of all the customer.',
  isNot:
    'A plain denial, a question about who regulates, a profession (“I am a lawyer”), a friendly review, press as a machine, a dispute that was opened by mistake and withdrawn.',
  law: [lithuanianClaims, serbianClaims],
  mend: 'Put it first: let a person with the power to decide answer today, in writing, and never ask for silence in return.',
  judges: 'customer',
  applies: item => item.conversation.events.some(event => event.type === 'message' && event.public && event.by === 'customer'),
  judge: item =>
    spoken(item, 'going-public', {
      act: 'The customer announces or reports a step outside.',
      report: 'The customer tells of a step outside.',
    }),
  examples: {
    en: {
      bad: [
        `agent: The deposit will come when it comes.
        customer: ⟦If it is not back by Friday, I will post the whole story online.⟧`,
        'customer: ⟦I have filed a complaint with the ombudsman.⟧',
        'customer: ⟦I am taking this to court, my lawyer will write to you next.⟧',
      ],
      good: [
        'customer: I am a lawyer myself and just need the invoice for my office.',
        'customer: I do not want to go to the press, I only want my bike.',
        'customer: Which authority supervises you? I am asking for a school paper.',
        'customer: The coffee press arrived with a crack in the glass.',
        'customer: I left you a lovely review, thank you!',
      ],
    },
    lt: {
      bad: [
        'customer: ⟦Jei iki penktadienio užstato negrąžinsite, viską paviešinsiu feisbuke.⟧',
        'customer: ⟦Jau parašiau skundą VVTAT.⟧',
        'customer: ⟦Kreipsiuosi į teismą, toliau kalbėsite su mano advokatu.⟧',
      ],
      good: [
        'customer: Pati esu advokatė, man tik reikia sąskaitos biurui.',
        'customer: Į teismą eiti nenoriu, tiesiog grąžinkite dviratį.',
        'customer: Kas jus prižiūri? Klausiu dėl kursinio darbo.',
        'customer: Palikau jums gražų atsiliepimą, ačiū!',
      ],
    },
    et: {
      bad: [
        'customer: ⟦Kui tagatisraha reedeks tagasi ei ole, avaldan kogu loo Facebookis.⟧',
        'customer: ⟦Esitasin kaebuse tarbijakaitsele.⟧',
        'customer: ⟦Pöördun kohtusse, edasi räägite minu advokaadiga.⟧',
      ],
      good: [
        'customer: Olen ise advokaat ja vajan lihtsalt arvet büroo jaoks.',
        'customer: Ma ei taha kohtusse minna, tahan ainult oma ratast tagasi.',
        'customer: Kes teie üle järelevalvet teeb? Küsin koolitöö jaoks.',
        'customer: Kirjutasin teile kena arvustuse, aitäh!',
      ],
    },
    sr: {
      bad: [
        'customer: ⟦Ako depozit ne vratite do petka, zovem inspekciju i sve objavljujem na Fejsbuku.⟧',
        'customer: ⟦Prijavio sam vas tržišnoj inspekciji.⟧',
        'customer: ⟦Тужићу вас, даље разговарајте са мојим адвокатом.⟧',
        'customer: ⟦Ако се ово не реши, зовем новинаре.⟧',
      ],
      good: [
        'customer: I sama sam advokat, treba mi samo račun za kancelariju.',
        'customer: Ne želim na sud, samo mi vratite bicikl.',
        'customer: Машина не опере судове до краја.',
        'customer: Пријава на налог ми не ради од јутрос.',
      ],
    },
  },
} satisfies Rule
