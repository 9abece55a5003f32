import type { PromiseWords } from './words-of-promise.js'

/** The words of commitments in Serbian, folded. */
export const serbian: PromiseWords = {
  commits:
    'cu, cemo, *icu, *acu, *ecu, *icemo, *acemo, *ecemo, bice, ce biti, ce vas, ce vam, saljem*, zovem*, javljam*, javicu, pisem*, vracam*, vratim, donosim*, pustam*, resavam*, proveravam*, zavrsavam*, stampam*, obavezuj*, obecavam*, garantuj*, pregledam*, isplacuj*, uplacuj*, dajem*, dajte mi, dajte nam, sacekajte, dolazim*, postavljam*, menjam*, odgovaram*, saopstavam*, kontaktiram*, refundiram*, popravljam*, kacim*, odgovor imam, imam za vas, sredjujem*, knjizim*, ukljucujem*, dobijate, dobicete, imacete, imate odgovor, casna rec, cete, *ujem, *ujemo, prebacuj*, nosim*, vozim*, montiram*, radim na, otpremam*, stavljam*, skidam*, brisem*, zatvaram*, *ivam, *ivamo, dostavljam*, prenosim*, vidimo se, uvodim*, puni*',
  except:
    'prosledjujem, radujem*, zahvaljujem*, cete morati, cete platiti, necu, necemo, zakazujem, preporucuj*, razumem*, kako cemo, odbijam*, ocekujem*, savetuj*, ponudjuj*, mesecu, *ijem, kupujem*, menjamo rucno, cekam*',
  comes:
    'stize, stizu, dolazi, dolaze, leze, lezi, ide, idu, donosi, donose, krece, krecu, zove, zvace, odgovaraju, ce, popravlja, prelazi, izlazi, salje, javlja, pusta, resava, reset, imate, resavaju, zovu, javljaju, salju, vraca, pozvace, nazvace, javice, poslace, vratice, donece, isporucice, *irace, resice, odgovorice, dostavice, uplatice, prebacice, sredice, popravice, doci ce, obavestice, kontaktira',
  stands: 'kod vas, vidite, je, su, smo, gotov*, spreman*, pise, ceka, ste',
  done: '*en, *ena, *eno, *eni, *an, *ana, *ano, *ani, *ut, *uta',
  deadline: 'do, najkasnije, u roku, za, pre, kroz',
  you: 'vam, vas, vasu, vasoj, vasa, vaseg, vasem, vasi, ti, te, vase',
  never:
    'li, molim*, morate, treba, trebalo, potrebno, mozete, moze, mogu, obicno, uglavnom, najcesce, svak*, subotom, nedeljom, petkom, utorkom, ponedeljkom, sredom, cetvrtkom, vikendom, radnim danom, radnim danima, radimo, rade, radi od, radi do, istice, vazi, prestaje, obnavlja, obnov*, popust*, akcij*, snizen*, snizenj*, cena, cene, zatvoren*, otvoren*, otvara, ne, nije, nismo, nisam, nece, necemo, bi, biste, da biste, uplata vas, naplat*, dinara mesecno, besplatn*, zakonu, zalbu, zalite, vratite, javite, predaje, pocinje, polazi, zavrsava se, traje, otkazn*, ugovor*, slobod*, odgovara vam, dostupan, inace, nikad*, nista, posaljite, dostavite, donesite, unosi se, dozvol*, *ite, *jte, da upisem, hocete, zakazan*, prijava, preuzima, preuzeti, nego, prvi termin, sledeci termin, naredni termin, poslednji dan, poslednji racun, poslednja rata, svima',
  allowed: 'dajte, sacekajte, ostanite, oprostite, izvinite, pricekajte, vidite',
  told: 'rekl*, rekao, obecal*, obecao, pisali smo, pisao, pisala',
  past: '*io, bio, bila, bilo, bili, *ali, *ili, *eli, *uli, *ao, *ala, *ila, *ela, *asmo, rekl*, rekao, obecal*, obecao, poslat, poslata, poslato, poslate, poslal*, poslao, stigl*, stigao, prosl*, zvala, zvao, napisali, dobili, jesmo, ostal*, doslo, jutros, juce',
  joins: 'i, a, ili, inace, ali, pa, jer, da, koji, koja, te, dok, nego',
  conditions: 'ako, ukoliko, li, hocete, kad, biste, obicno, najcesce, uglavnom, svak*, zakonu, radno vreme',
}
