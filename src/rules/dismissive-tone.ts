import type { Rule } from '../model/rule.js'
import { companySpeaks } from './_speakers.js'
import { spoken } from './_spoken.js'

const id = 'dismissive-tone'

/** Contempt, mockery, "not my problem". */
export default {
  title: 'Dismissive tone',
  grade: 'medium',
  clauses: false,
  about:
    'The company insults, mocks or belittles the customer, answers “not our problem” or “calm down”, or shows the door. What was asked may even be answered; nobody remembers that part.',
  isNot:
    'A clear no with its reason, warm humour, a boundary set together with help, sincere congratulations, the customer’s own rudeness.',
  law: [],
  mend: 'Apologise for the tone in person, then solve the matter; talk with the writer about what happened before.',
  judges: 'company',
  applies: item => companySpeaks(item, id),
  judge: item =>
    spoken(item, id, {
      act: 'The customer was met with contempt, mockery or a shrug.',
      report: 'A customer reports having been met with contempt.',
    }),
  examples: {
    en: {
      bad: [
        `customer: My wardrobe came without hinges.
        agent: ⟦Not our problem. Learn to read what you order.⟧`,
        'agent: ⟦Calm down, it is only a wardrobe.⟧',
        'agent: ⟦Congratulations on breaking it on the very first day.⟧',
      ],
      good: [
        'agent: I am sorry, we cannot repair it for free: the warranty ended in May. A paid repair is 40 EUR.',
        'agent: Congratulations on your new home! The hinges leave today.',
        'agent: I understand that you are upset and I will help; please let us do it without insults.',
        'customer: Are you all stupid there?',
      ],
    },
    lt: {
      bad: [
        'agent: ⟦Tai ne mūsų problema, išmokite skaityti.⟧',
        'agent: ⟦Nusiraminkite, čia tik spinta.⟧',
        'agent: ⟦Sveikinu, sugebėjote sulaužyti per vieną dieną.⟧',
      ],
      good: [
        'agent: Deja, nemokamai sutaisyti negalime: garantija baigėsi gegužę. Mokamas taisymas kainuoja 40 eurų.',
        'agent: Sveikiname įsikūrus! Vyriai išvyksta šiandien.',
        'agent: Suprantu, kad pykstate, ir padėsiu, tik prašau be įžeidimų.',
        'customer: Ar jūs ten visi kvaili?',
      ],
    },
    et: {
      bad: [
        'agent: ⟦See pole meie probleem, õppige lugema.⟧',
        'agent: ⟦Rahunege maha, see on kõigest kapp.⟧',
        'agent: ⟦Palju õnne, suutsite selle esimese päevaga ära lõhkuda.⟧',
      ],
      good: [
        'agent: Kahjuks me tasuta parandada ei saa: garantii lõppes mais. Tasuline remont maksab 40 eurot.',
        'agent: Palju õnne uue kodu puhul! Hinged lähevad täna teele.',
        'agent: Saan aru, et olete pahane, ja aitan kohe, aga palun ilma solvanguteta.',
        'customer: Kas te olete seal kõik lollid?',
      ],
    },
    sr: {
      bad: [
        'agent: ⟦To nije naš problem, naučite da čitate.⟧',
        'agent: ⟦Smirite se, to je samo orman.⟧',
        'agent: ⟦Честитам, успели сте да га поломите првог дана.⟧',
        'agent: ⟦Баш нас брига, немојте више да пишете.⟧',
      ],
      good: [
        'agent: Nažalost, besplatno ne možemo da popravimo: garancija je istekla u maju. Popravka košta 40 evra.',
        'agent: Čestitamo na novom domu! Šarke kreću danas.',
        'agent: Разумем да сте љути и помоћи ћу вам, само молим без увреда.',
        'customer: Јесте ли сви глупи тамо?',
      ],
    },
  },
} satisfies Rule
