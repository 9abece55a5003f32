import type { Rule } from '../model/rule.js'
import { breachToAuthority, breachToPeople } from './_law.js'
import { companySpeaks } from './_speakers.js'
import { spoken } from './_spoken.js'

const id = 'silent-incident'

/** A known fault that those it touches were not told of. */
export default {
  title: 'Silent incident',
  grade: 'high',
  clauses: true,
  about:
    'A message or a clause reveals that a problem is known or widespread, and that those it touches were not told, are to be kept in the dark, or are helped only if they complain. Those who stay silent pay for it, and where personal data or safety are touched telling them is a duty.',
  isNot:
    'A known fault with a notice (status page, SMS, letter), a first report, a documented limit, a denied rumour, a plain “we know, it is being mended”.',
  law: [breachToAuthority, breachToPeople],
  mend: 'Tell everybody it touches what happened, what it means for them and when it ends; make whole those who did not ask, too.',
  judges: 'company',
  applies: item => companySpeaks(item, id),
  judge: item =>
    spoken(item, id, {
      act: 'A problem that is known or widespread was admitted, of which those it touches were not told.',
      report: 'A customer reports a known problem of which nobody was told.',
    }),
  examples: {
    en: {
      bad: [
        `customer: Is it only me, or does the payment page fail?
        agent: ⟦We have known about it since Monday and it affects everyone, but we are not announcing it.⟧`,
        'agent: ⟦Hundreds of cards were affected last week, but customers were not told unless they asked.⟧',
        'agent: ⟦The whole district has had no water since dawn; we did not send a notice so that the lines stay free.⟧',
      ],
      good: [
        'agent: It is a known fault, and we wrote about it on the status page on Monday.',
        'agent: We had not heard of this before, thank you; I have opened a case.',
        'agent: All customers got an SMS about the outage yesterday.',
        'agent: This is a known issue and a fix goes out tonight.',
      ],
    },
    lt: {
      bad: [
        'agent: ⟦Apie šį gedimą žinome nuo pirmadienio, jis palietė visus klientus, bet nieko neinformavome.⟧',
        'agent: ⟦Sutrikimas masiškas, tačiau viešai apie jį neskelbiame.⟧',
        'agent: ⟦Daug klientų gavo brokuotą partiją, bet jiems nepranešėme.⟧',
      ],
      good: [
        'agent: Apie gedimą žinome, pirmadienį visiems išsiuntėme SMS.',
        'agent: Apie tai girdime pirmą kartą, ačiū, užregistravau gedimą.',
        'agent: Sutrikimas paskelbtas mūsų būsenos puslapyje, tvarkome.',
        'agent: Profilaktika planuojama naktį, visiems iš anksto parašėme laišką.',
      ],
    },
    et: {
      bad: [
        'agent: ⟦Teame sellest veast esmaspäevast saadik, see puudutab kõiki kliente, aga me ei teavita kedagi.⟧',
        'agent: ⟦Rike on kogu linnas, kuid avalikult me sellest ei teata.⟧',
        'agent: ⟦Paljud kliendid said riknenud partii, aga me ei ole neile sellest teatanud.⟧',
      ],
      good: [
        'agent: Rikkest me teame, esmaspäeval saatsime kõigile SMS-i.',
        'agent: Sellest kuuleme esimest korda, aitäh, panin vea kirja.',
        'agent: Katkestus on meie olekulehel kirjas ja parandus käib.',
        'agent: Öine hooldus on ette nähtud ja kirjutasime sellest kõigile juba eelmisel nädalal.',
      ],
    },
    sr: {
      bad: [
        'agent: ⟦Za kvar znamo od ponedeljka, pogodio je sve korisnike, ali nikoga nismo obavestili.⟧',
        'agent: ⟦Mnogo ljudi je dobilo neispravnu seriju, ali ih nismo obavestili.⟧',
        'agent: ⟦Цео град је без струје, али обавештење нисмо објавили.⟧',
        'agent: ⟦Знамо за квар, многи су погођени, али јавно то не признајемо.⟧',
      ],
      good: [
        'agent: Za kvar znamo, u ponedeljak smo svima poslali SMS.',
        'agent: Prvi put čujemo za to, hvala, prijavio sam kvar.',
        'agent: Прекид је објављен на страници стања, радимо на њему.',
        'agent: За радове ноћу обавестили смо све кориснике прошле недеље.',
      ],
    },
  },
} satisfies Rule
