import type { Language } from '../../model/signal.js'

/** The words of clauses that do nothing about the customer's problem, and of those that do. Folded; notation as in the words of promises. */
export interface IdleWords {
  /** Greeting, regret, thanks, asking for patience, looking into it. */
  readonly idle: string
  /** How a clause begins that goes on with a regret: "for the delay", "that nobody rang". */
  readonly goesOn: string
  /** Something done, given or asked. */
  readonly deeds: string
  /** What looks done and is the failing itself. */
  readonly failings: string
}

/** By language. */
export const idleWords: { readonly [L in Language]: IdleWords } = {
  en: {
    idle: "sorry, apolog*, regret*, inconvenien*, frustrat*, thank*, hello, hi, dear, good morning, good afternoon, good evening, patien*, understand*, delay*, wait*, still, not yet, busy, working on, looking into, checking, chasing, investigating, asking, bear with, hang on, kind regards, best regards, regards, best, all the best, have a nice, excuse*, appreciate, value*, update you, keep you posted, noted, forgot*, failed, missed, should've, should have, ought to have, my fault, our fault, on us, late, didn't, wasn't, haven't, hasn't, weren't, nobody, no one, longer than, high volume, as promised, promised, i said, we said",
    goesOn: 'for, that, about, to, which, and, because, as, if, while, with, your, our, you, this',
    deeds:
      "i've, we've, i have, we have, here is, here's, here are, attached, done, refunded, sent, fixed, replaced, cancelled, canceled, booked, restored, credited, approved, found, delivered, posted, issued, solved, resolved, paid, closed, connected, repaired, below, enclosed, ready, free of charge, press, click, please try, link",
    failings:
      "i've kept, we've kept, i've forgotten, we've forgotten, i've missed, we've missed, we've been, i've been, we have been, i have been, i've let, we've let, we haven't, not ready, we have received, we've received, we have noted",
  },
  lt: {
    idle: 'atsipras*, apgailest*, gaila, nepatogum*, atleisk*, aciu, dekoj*, sveik*, laba diena, labas, labas rytas, gerb*, kantryb*, suprant*, velav*, veluoj*, uztruk*, laukt*, laukiat*, lauki*, dar, tikrin*, aiskin*, tiri*, klausi*, dirbam*, pagarbiai, geros dienos, linkejim*, pamirs*, uzmirs*, nespej*, neatsak*, nepaskamb*, neparas*, negal*, neissiun*, negrazin*, zadej*, sakiau, sakem*, turejau, turejom*, musu kalte, mano kalte, del',
    goesOn: 'kad, del, uz, kuri, kuris, jog, ir, nes, kol, jusu, su',
    deeds:
      'stai, prisegiau, prisegta, priede, atlikta, grazinau, grazinom*, grazinta, issiunciau, issiuntem*, issiusta, sutvarkiau, sutvarkem*, sutvarkyta, pakeiciau, pakeitem*, atsaukiau, atsaukta, pervedziau, pervedem*, uzregistravau, radau, radom*, istaisem*, istaisiau, isjungiau, ijungiau, paruosta, paruosem*, nuoroda, spauskit*, pristatyta, uzdariau, patvirtinau, patvirtinta',
    failings: 'negrazin*, neissiun*, nesutvark*, neradau',
  },
  et: {
    idle: 'vabandu*, vabandam*, vabandan, kahju, kahets*, ebamugavus*, andeks, tanan, tanam*, aitah, tere, lugupeetud, hea klient, kannatlik*, kannatust, moistam*, moistan, viivit*, viibi*, ootam*, ootan, oodat*, oota*, veel, kontrollin, kontrollim*, uurin, uurim*, kusin, tegelem*, lugupidamisega, parimat, ilusat paeva, unustas*, hilines*, hiljaks, lubasin, lubasime, utlesin, utlesime, pidi, pidin, pidime, ei, pole, meie viga, minu viga',
    goesOn: 'et, parast, parast seda, mille, mis, ja, sest, kuni, teie, kuna',
    deeds:
      'siin on, lisatud, lisasin, tehtud, tegin, tegime, saatsin, saatsime, saadetud, tagastasin, tagastasime, tagastatud, kandsin, kandsime, vahetasin, vahetasime, vahetatud, parandasin, parandasime, parandatud, tuhistasin, tuhistatud, leidsin, leidsime, broneerisin, korda tehtud, manuses, vajutage, klopsake, link, kinnitasin, kinnitatud, lahendatud, sulgesin',
    failings: 'tegin vea, tegime vea',
  },
  sr: {
    idle: 'izvin*, zao, neprijatnost*, opros*, zalim*, hvala, zahvalj*, zdravo, postovan*, dobar dan, dobro jutro, dobro vece, strpljen*, razum*, kasn*, cekan*, cekat*, jos, proverav*, cekam*, istrazuj*, raspituj*, pitam, radimo na, srdacan pozdrav, pozdrav, prijatan dan, zaboravi*, obecal*, obecao, rekl*, rekao, trebalo, nismo, nisam, nije, nasa greska, moja greska',
    goesOn: 'sto, zbog, na, da, koji, koje, koja, i, jer, za, dok, vam',
    deeds:
      'evo, u prilogu, vratil*, vratio, vracen*, poslal*, poslao, poslat*, uplatil*, uplatio, uplacen*, popravil*, popravljen*, zamenil*, zamenjen*, otkazal*, otkazan*, resil*, reseno, resen*, nasli, nasla, nasao, zakazal*, zakazan*, ukljucen*, iskljucen*, odobren*, odobril*, link, kliknite, pritisnite, gotovo, zavrsen*, isporucen*, ispravil*, ispravljen*',
    failings: 'nije reseno, nije gotovo, nije vracen*, nije uplacen*, nije poslat*',
  },
}
