import { holdsAct } from '../model/acts.js'
import type { Rule } from '../model/rule.js'
import { complaintsHandling } from './_law.js'
import { companySpeaks, nextOfCompany } from './_speakers.js'
import { spoken } from './_spoken.js'

const id = 'basic-only'

/** A question is turned away since it is not simple. */
export default {
  title: 'Only simple questions',
  grade: 'medium',
  clauses: true,
  about:
    'A question about the company’s own business is turned away because it is complex or on no list, or the person is sent to buy help for it: an accountant, a lawyer, a consultant. Those with the hardest questions are those who most need an answer.',
  isNot:
    'Handing over to a colleague, saying which advice may not be given together with what is given, a plan that is called Basic, a customer who already has an accountant.',
  law: [complaintsHandling],
  mend: 'Answer it, or hand it to the colleague who can and say who that is and when the answer comes.',
  judges: 'company',
  applies: item => companySpeaks(item, id),
  judge: item =>
    spoken(
      item,
      id,
      {
        act: 'A question was turned away because it is not simple, or the customer was sent to pay somebody else for the answer.',
        report: 'A customer reports being turned away because the question is not simple.',
      },
      (touch, { evidence }) => {
        // Whoever says "too technical for me" and brings a colleague, at once or next, has helped.
        const helps = (acts: number | undefined): boolean => holdsAct(acts, 'hands-over') || holdsAct(acts, 'deed-done')
        return evidence === 'report' || !(helps(touch.acts) || helps(nextOfCompany(item, touch)?.acts))
      },
    ),
  examples: {
    en: {
      bad: [
        `customer: Why was VAT charged twice on invoice 88?
        agent: ⟦We only answer simple questions in this chat, please ask your accountant about that.⟧`,
        'agent: ⟦Your tariff question is too complicated for our team; please hire a specialist.⟧',
        'agent: ⟦Support covers basic questions only. For anything about the contract, consult a lawyer.⟧',
      ],
      good: [
        'agent: The VAT was charged twice by mistake; I have corrected the invoice.',
        'agent: This one is too technical for me, so I am connecting you with our billing engineer now.',
        'agent: On the Basic plan you have two users, and the export is included too.',
        'customer: My accountant asked for the invoices of March, can you send them?',
      ],
    },
    lt: {
      bad: [
        'agent: ⟦Čia atsakome tik į paprastus klausimus, dėl dvigubo PVM kreipkitės į buhalterį.⟧',
        'agent: ⟦Jūsų klausimas mums per sudėtingas, samdykite specialistą.⟧',
        'agent: ⟦Konsultuojame tik bendrais klausimais, dėl sutarties kreipkitės į teisininką.⟧',
      ],
      good: [
        'agent: PVM buvo priskaičiuotas dukart per klaidą, sąskaitą jau pataisiau.',
        'agent: Man tai per sudėtinga, todėl jungiu jus su mūsų apskaitos skyriumi.',
        'agent: Paprastame plane yra du naudotojai, eksportas taip pat įeina.',
        'customer: Mano buhalterė prašo kovo mėnesio sąskaitų.',
      ],
    },
    et: {
      bad: [
        'agent: ⟦Siin vastame ainult lihtsatele küsimustele, topeltkäibemaksu asjus pöörduge raamatupidaja poole.⟧',
        'agent: ⟦Teie küsimus on meie jaoks liiga keeruline, palgake spetsialist.⟧',
        'agent: ⟦Nõustame ainult üldistes küsimustes, lepingu jaoks otsige endale jurist.⟧',
      ],
      good: [
        'agent: Käibemaks oli kogemata kaks korda arvel, parandasin arve ära.',
        'agent: Keeruline lugu, aga meie arveldusosakond lahendab selle ära, suunan teid kohe sinna.',
        'agent: Põhipaketis on kaks kasutajat ja eksport on samuti hinna sees.',
        'customer: Minu raamatupidaja küsib märtsi arveid.',
      ],
    },
    sr: {
      bad: [
        'agent: ⟦Ovde odgovaramo samo na jednostavna pitanja, za dupli PDV se obratite knjigovođi.⟧',
        'agent: ⟦Vaše pitanje je za nas prekomplikovano, angažujte stručnjaka.⟧',
        'agent: ⟦Дајемо само основне информације, за уговор нађите адвоката.⟧',
        'agent: ⟦То је превише сложено за подршку, узмите саветника.⟧',
      ],
      good: [
        'agent: PDV je greškom obračunat dvaput, ispravila sam račun.',
        'agent: Ovo je za mene previše komplikovano, zato vas spajam sa našim odeljenjem za naplatu.',
        'agent: У основном пакету имате два корисника, а извоз је укључен.',
        'customer: Моја књиговођа тражи рачуне за март.',
      ],
    },
  },
} satisfies Rule
