import type { PromiseWords } from './_grammar.js'

/** The words of commitments in Serbian, folded. */
export const serbian: PromiseWords = {
  commits:
    'cu, cemo, *icu, *acu, *ecu, *icemo, *acemo, *ecemo, bice, ce biti, ce vas, ce vam, saljem*, zovem*, javljam*, javicu, pisem*, vracam*, vratim, donosim*, pustam*, resavam*, proveravam*, zavrsavam*, stampam*, obavezuj*, obecavam*, garantuj*, pregledam*, isplacuj*, uplacuj*, dajem*, dajte mi, dajte nam, sacekajte, dolazim*, postavljam*, menjam*, odgovaram*, saopstavam*, kontaktiram*, refundiram*, popravljam*, kacim*, odgovor imam, imam za vas, sredjujem*, knjizim*, ukljucujem*, dobijate, dobicete, imacete, imate odgovor, casna rec, cete, *ujem, *ujemo, prebacuj*, nosim*, vozim*, montiram*, radim na, otpremam*, stavljam*, skidam*, brisem*, zatvaram*, *ivam, *ivamo, dostavljam*, prenosim*, vidimo se, uvodim*, puni*',
  except: 'prosledjujem, radujem*, zahvaljujem*, cete morati, cete platiti, necu, necemo, zakazujem, preporucuj*, razumem*, kako cemo, odbijam*, ocekujem*, savetuj*, ponudjuj*',
  comes:
    'stize, stizu, dolazi, dolaze, dobijate, leze, ide, idu, donosi, krece, krecu, zove, zvace, pise, odgovara, odgovaraju, bice, ce, *ice, *ace, *ece, kod vas, popravlj*, okrecen*, vidite, vracen*, ceka, prelazi, izlazi, zavrsen*, resen*, spreman*, gotov*, gotovo, nazad, vam je, vam su, je, su, salje, javlja',
  you: 'vam, vas, vasu, vasoj, vasa, vaseg, vasem, vasi, ti, te, vase',
  never:
    'ako, ukoliko, dok, li, molim*, morate, treba, trebalo, potrebno, mozete, moze, mogu, obicno, uglavnom, najcesce, svak*, subotom, nedeljom, petkom, utorkom, ponedeljkom, sredom, cetvrtkom, vikendom, radnim danom, radnim danima, radimo, rade, radi od, radi do, istice, vazi, prestaje, obnavlja, popust*, akcij*, snizen*, snizenj*, cena, cene, zatvoren*, otvoren*, otvara, rok, ne, nije, nismo, nisam, nece, necemo, bi, biste, da biste, uplata vas, naplat*, dinara mesecno, besplatn*, zakonu, zalbu, zalite, vratite, javite, predaje, pocinje, polazi, zavrsava se, traje, otkazn*, ugovor*, slobod*, pregled, odgovara vam, dostupan, inace, nikad*, nista, posaljite, dostavite, donesite, unosi se, dozvol*, termin, da upisem, hocete, zakazan*, prijava, preuzima, preuzeti, nego',
  past: 'sam, smo, ste, bio, bila, bilo, bili, rekl*, rekao, obecal*, obecao, poslat*, poslal*, poslao, stigl*, stigao, prosl*, zvala, zvao, napisali, dobili, jesmo, uplacen*, ostal*, ukljucen*, pomeren*, otkazan*, raskinut*, *ena, *eno, *eni, *ano, *ani, javljeno, doslo',
  joins: 'i, a, ali, pa, jer, da, koji, koja, te, dok, nego',
  conditions: 'ako, ukoliko, li, hocete, kad, dok, biste',
}
