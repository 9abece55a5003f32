import type { Rule } from '../model/rule.js'
import { complaintsHandling } from './_law.js'
import { companySpeaks } from './_speakers.js'
import { spoken } from './_spoken.js'

const id = 'process-blame'

/** The customer is told off for not knowing the company's own procedure. */
export default {
  title: 'Blame for the process',
  grade: 'medium',
  clauses: true,
  about:
    'The customer is blamed for not knowing or not following the company’s own procedure (the form, the channel, the order of steps) instead of being helped along. It tells people that the process matters more than they do.',
  isNot:
    'A neutral instruction, a needed paper together with help, an agent’s or a customer’s own confession, a polite refusal that gives the reason.',
  law: [complaintsHandling],
  mend: 'Do the step for the customer or give the link to it, without a word about what should have been done.',
  judges: 'company',
  applies: item => companySpeaks(item, id),
  judge: item =>
    spoken(item, id, {
      act: 'The customer was blamed for not knowing or not following a procedure of the company.',
      report: 'A customer reports being blamed for a procedure of the company.',
    }),
  examples: {
    en: {
      bad: [
        `customer: My claim for the scratched bike was refused, why?
        agent: ⟦You should have filled in form B before the courier left, it is clearly explained in our procedure.⟧`,
        'agent: ⟦This happened because you did not follow our return procedure.⟧',
        'agent: ⟦Had you read the instructions on our page, you would have known to book through the portal.⟧',
      ],
      good: [
        'agent: The insurer needs form B; I have filled it in for you, please just sign it.',
        'agent: I should have told you about the form when you called, sorry. I have sent it for you.',
        'customer: I had mixed up the steps myself, sorry for the trouble.',
        'agent: Returns go through the portal; here is your link, it takes two minutes.',
        'agent: You should not have had to chase us. The replacement leaves today.',
      ],
    },
    lt: {
      bad: [
        'agent: ⟦Turėjote pirmiausia užpildyti prašymą mūsų sistemoje, taip parašyta taisyklėse.⟧',
        'agent: ⟦Patys kalti, kad nesilaikėte grąžinimo tvarkos.⟧',
        'agent: ⟦Jeigu būtumėte perskaitę taisykles, žinotumėte, kad rašyti reikia per savitarną.⟧',
      ],
      good: [
        'agent: Draudikui reikia šios formos, ją jau užpildžiau, liko tik pasirašyti.',
        'agent: Turėjau jums iš karto pasakyti apie formą, atsiprašau, išsiunčiau ją pats.',
        'customer: Pats supainiojau, instrukcijos neperskaičiau.',
        'agent: Grąžinimai tvarkomi per savitarną, štai nuoroda į jūsų užsakymą.',
      ],
    },
    et: {
      bad: [
        'agent: ⟦Te oleksite pidanud enne meie kodulehel avalduse täitma, see on tingimustes kirjas.⟧',
        'agent: ⟦See on teie enda viga, te ei järginud tagastamise korda.⟧',
        'agent: ⟦Kui te oleksite juhendit lugenud, teaksite, et pöörduda tuleb iseteeninduse kaudu.⟧',
      ],
      good: [
        'agent: Kindlustus vajab seda vormi, täitsin selle teie eest ära, jääb vaid allkirjastada.',
        'agent: Ma oleksin pidanud teile vormist kohe rääkima, vabandust, saatsin selle nüüd ise ära.',
        'customer: Ajasin sammud ise sassi, vabandust tüli pärast.',
        'agent: Tagastused käivad iseteeninduse kaudu, siin on teie tellimuse link.',
      ],
    },
    sr: {
      bad: [
        'agent: ⟦Trebalo je prvo da popunite zahtev na sajtu, to lepo piše u pravilniku.⟧',
        'agent: ⟦Sami ste krivi, niste ispoštovali proceduru za povraćaj.⟧',
        'agent: ⟦Морали сте да знате да се рекламације шаљу преко портала.⟧',
        'agent: ⟦Да сте прочитали упутство, знали бисте који образац се шаље.⟧',
      ],
      good: [
        'agent: Osiguranju treba ovaj obrazac, već sam ga popunila, ostaje samo vaš potpis.',
        'agent: Nisam vam na vreme rekla za obrazac, izvinite, sad sam ga poslala.',
        'customer: Погрешила сам, нисам прочитала упутство до краја.',
        'agent: Повраћај иде преко портала, ево линка за вашу поруџбину.',
      ],
    },
  },
} satisfies Rule
