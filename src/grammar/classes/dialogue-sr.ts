// Over 250 lines: a list of phrases, and one class is best read in one place.
import type { Classes, CloserClass, DialogueClass } from '../class-names.js'

/** Serbian words of what a message does in its dialogue, for both scripts. */
export const dialogueSr: Pick<Classes, CloserClass | DialogueClass> = {
  leave: {
    phrases: {
      '(mogu|možemo) ~4 da se (odjavim|odjavimo|ispišem|ispišemo) ~2 (iz|sa|s|od)': 'Mogu li preko četa da se odjavim iz kluba?',
      '(raskinuo|raskinula|raskinuli|odjavio|odjavila|odjavili|ugasio|ugasila|ugasili|ispisao|ispisala|ispisali|prekinuo|prekinula|ukinuo|ukinula) (bih|bismo)':
        'Raskinula bih ugovor.',
      '(otkazao|otkazala|otkazali|zatvorio|zatvorila|zatvorili) (bih|bismo) ~3 (pretplat*|ugovor*|članstv*|članarin*|nalog|naloga|paketa|uslug*|profil*|polis*|osiguranj*|tarif*|licenc*|saradnj*)':
        'Otkazala bih članstvo.',
      'da (mi|nam|mu|joj) se ~2 (ugasi|raskine|otkaže|ukine|prekine|isključi|zatvori|obriše) ~3 (pretplat*|ugovor*|članstv*|članarin*|nalog|naloga|paketa|uslug*|profil*|polis*|osiguranj*|tarif*|licenc*|saradnj*|broj|internet|račun)':
        'Molim da mi se raskine ugovor.',
      '(ispišite|odjavite|ispiši|odjavi) (me|nas|dete|sina|ćerku)': 'Ispišite me, molim vas.',
      'prestanite ~3 (naplać*|skidate|zadužujete)': 'Prestanite da mi naplaćujete.',
      '(otkazujem|otkazujemo|otkažem|otkazati) ~2 (stan|garaž*|parking*|lokal|magacin*|ormarić*|sef|zakup*)': 'Otkazujem parking mesto.',
      '(odjava|odjavu|odjavljujem|odjavim|odjavite) ~3 (struj*|gas|gasa|grejanj*|brojil*|merač*|vode|smeć*|priključ*)':
        'Tražim odjavu struje.',
      '(prenos|prenesem|prenosim|prebacujem|prebacim) ~2 broj* ~3 (drug*|konkurenc*|drugog operatera)':
        'Prenosim broj kod drugog operatera.',
      '(prelazim|prelazimo|prešao sam|prešla sam|prešli smo|idem|odlazim) (na|kod|u) (mts|sbb|yettel|a1|telekom|orion|konkurenciju|konkurencije|drugu (banku|teretanu|firmu|školu))':
        'Prelazim u drugu teretanu.',
      '(odlazim|odlazimo|idem|idemo) od vas': 'Odlazim od vas.',
      '(napuštam|napuštamo|napustim|napustimo|napustiti) ~1 (vas|klub|program|teretanu|školu|kurs|vašu mrežu|mrežu)': 'Napuštam vaš klub.',
      '(prestanem|prestanemo|prestajem|prestajemo|prestati) ~2 (sa|da|biti) ~2 (pretplat*|ugovor*|članstv*|članarin*|nalog|naloga|paketa|uslug*|profil*|polis*|osiguranj*|tarif*|licenc*|saradnj*|član*|korisni*|pretplaćen*|plaćam|treniram|vežbam|koristim)':
        'Hoću da prestanem da budem član.',
      '(molim|tražim|tražimo|želim|želimo|zahtevam|hoću|zahtev za|molba za|molbu za) ~3 (isključenje|isključivanje|zatvaranje|ukidanje|prestanak|raskidanje|deaktiviranje|brisanje) ~3 (pretplat*|ugovor*|članstv*|članarin*|nalog|naloga|paketa|uslug*|profil*|polis*|osiguranj*|tarif*|licenc*|saradnj*|računa|paketa|broja|podataka)':
        'Tražim ukidanje usluge.',
      '(ugovor*|pretplat*|članarin*|članstv*|polis*|licenc*) ~6 (ne želim|ne želimo|neću|nećemo|ne bih|ne bismo) (dalje|više|da nastav*|nastaviti|produž*|da produž*|da obnov*)':
        'Ugovor ističe i ne bih dalje.',
      '(zatvorim|zatvorite|zatvoriti|zatvaranje|ugasim|ugasiti|ugasite|gašenje) ~2 (račun|računa|kartic*)': 'Želim da zatvorim račun.',
      '(podnesem|podneti|predam|pošaljem|uputim|dostavim|podnela|podneo|poslala|poslao) ~2 (zahtev|molbu|izjavu) ~2 (raskid*|otkaz*|ispis*|odjav*|gašenj*)':
        'Želim da podnesem zahtev za raskid.',
      '(ukidam|ukidamo|raskidamo|zatvaramo|odjavljujem|odjavljujemo|ispisujem|ispisujemo|otkazujemo|završavamo|odričem se) ~3 (pretplat*|ugovor*|članstv*|članarin*|nalog*|paket*|uslug*|profil*|polis*|osiguranj*|tarif*|licenc*|kablovsk*|televizij*|internet*|program*|saradnj*|dete|sina|ćerku)':
        'Ukidam pretplatu.',
      '(ne bih|ne bismo|neću|nećemo|ne želim|ne želimo|ne mogu|ne možemo) (više |dalje )~1 (da |)(plaćam|plaćamo|plaćati|koristim|koristimo|koristiti) ~2 (pretplat*|ugovor*|članstv*|članarin*|nalog*|paket*|uslug*|profil*|polis*|osiguranj*|tarif*|licenc*|kablovsk*|televizij*|internet*|program*)':
        'Ne bih dalje da plaćam kablovsku.',
      '(želim|želimo|hoću|hoćemo|hteo|htela|hteli|želela|želeo|moram|moramo|planiramo|odlučili|rešili|molim|molimo|bismo|bih) ~3 da ~1 (ispišem|ispišemo|odjavim|odjavimo|ispišete|odjavite) ~2 (dete|sina|ćerku|kćerku|unuka|unuku|decu|mamu|tatu|muža|ženu|se|brata|sestru)':
        'Želimo da ispišemo sina.',
      '(odustajem|odustajemo|odustanem|odustali) ~1 od ~1 (nalog*|pretplat*|članstv*|paketa|tarife|programa|osiguranja|polise|upisa|kursa)':
        'Odustajem od premijum naloga.',
      '(pretplat*|ugovor*|članstv*|članarin*|nalog*|paket*|uslug*|profil*|polis*|osiguranj*|tarif*|licenc*|kablovsk*|televizij*|internet*|program*) ~3 (mi |nam |)(nije|nisu) (više |)(potreb*|neophod*)':
        'Pretplata mi nije više potrebna.',
      '(obustavite|obustavim|obustaviti|obustavljam|okončajte|okončam|izbrišite|izbrisati|izbrišem|rešim se|otarasim se|ratosiljam se) ~3 (pretplat*|ugovor*|članstv*|članarin*|nalog|paketa|uslug*|profil|polis*|osiguranj*|tarif*|licenc*)':
        'Obustavite mi članarinu.',
      '(nalog|profil|pretplat*|članstv*|paket|ugovor*|uslug*|polis*) ~3 (obustavite|izbrišite|obrišite|poništite|ukidam|ne treba više)':
        'Nalog izbrišite.',
      '(ne želim|ne želimo|neću|nećemo|ne treba mi) (više |nikakav |nikakvo |)(produžetak|produženje|produžavanje|nastavak|obnovu|obnavljanje)':
        'Ne želim produžetak ugovora.',
      '(izjavu|izjava|dopis|obaveštenje) o (raskidu|otkazu|prestanku|istupanju|odustanku)': 'Dajem izjavu o raskidu.',
      '(ne treba|ne trebaju) (mi |nam )(više )(pretplat*|ugovor*|članstv*|članarin*|nalog|uslug*|profil|polis*|osiguranj*|tarif*|licenc*)':
        'Ne treba mi više nalog.',
      '(pretplat*|ugovor*|članstv*|članarin*|nalog|uslug*|profil|polis*|osiguranj*|tarif*|licenc*) (mi |nam )~1 više ne treba*':
        'Nalog mi više ne treba.',
      '(ne|nemojte) ~2 (naplaćujte|naplaćujete|naplaćivati|skidajte|skidati|zadužujte) ~2 (dalje|članarin*|pretplat*|više za)':
        'Ne naplaćujte mi dalje.',
      '(skinete|skinite|skidajte|brišite|izbrišite|sklonite) ~1 (sa|s|iz) (spiska|liste|evidencije|baze|članstva)': 'Skinite je sa spiska.',
      '(završavam|raskrstim|raskrstio|raskrstila|razilazimo|razlaz) ~1 (sa|s) vama': 'Završavam sa vama.',
      '(gasi|ugasi|otkaži|raskini|isključi|zatvori|prekini|odjavi|ukini|skini|skidaj|povucite|povuci|ukidajte|ukinite) (mi |mu |joj |nam |ovu |tu |taj |ovaj |)(pretplat*|ugovor*|članstv*|članarin*|nalog*|paket*|uslug*|profil*|polis*|osiguranj*|internet*|televizij*|broj|tarif*|licenc*|karticu)':
        'Gasi mi pretplatu.',
      '(želim|želimo|hoću|hoćemo|hteo|htela|želela|želeo|bih|bismo|planiram|moram|treba|molim) ~2 da (ga|je|ih|to) (raskinem|raskinemo|otkažem|otkažemo|ugasim|ugasimo|ukinem|ukinemo|prekinem|prekinemo|odjavim|odjavimo|ispišem|ispišemo|isključite|ugasite|otkažete|raskinete|ispišete)':
        'Želimo da ga otkažemo.',
      '(može|treba mi|samo) (odjava|raskid|gašenje|deaktivacija|prekid ugovora)': 'Može odjava od marta?',
      '(raskid|odjava|otkaz ugovora|ispis|gašenje naloga) (molim|hitno|odmah|ugovora molim)': 'Raskid, molim.',
      'napolje iz ~2 (ugovor*|program*|paket*|klub*)': 'Hoću napolje iz ugovora.',
      '(da se|neka se|nek se) ~2 (ugasi|raskine|otkaže|ukine|prekine|isključi|zatvori|odjavi|ispiše) ~3 (pretplat*|ugovor*|članstv*|članarin*|nalog*|paket*|uslug*|profil*|polis*|osiguranj*|internet*|televizij*|broj|tarif*|licenc*|karticu|dete|sin|ćerka)':
        'Potrebno je da se ugasi njegov broj.',
      '(pretplat*|ugovor*|članstv*|članarin*|nalog*|paket*|uslug*|profil*|polis*|osiguranj*|internet*|televizij*|broj|tarif*|licenc*|karticu) ~5 (da se|se) (više |)ne (obnavlja|produžava|obnovi|produži)':
        'Molim da se članarina ne obnavlja: članarina da se ne obnavlja.',
      '(da se|neka se) ~4 ne (obnavlja|produžava|obnovi|produži)': 'Molim da se članarina od marta ne obnavlja.',
      '(članarin*|pretplat*|ugovor*|polis*) ~4 ne (obnavlja|produžava|obnavljajte|produžavajte)': 'Članarina se u klubu ne obnavlja.',
      'dajem otkaz ~1 (na|za|vaš*) ~1 (osiguranj*|ugovor*|uslug*|pretplat*|polis*)': 'Dajem otkaz na osiguranje.',
      '(neću|nećemo|nisam|nećete) (više |)(biti |)(vaš|vaša|vaši) (korisni*|član*|klijent*|kupac|pretplatni*)': 'Neću biti vaš korisnik.',
      '(raskinem|raskinemo|raskinete|raskinite|raskini|raskidam|raskidamo|raskinuti|raskid|otkazujem|otkazujemo|otkažem|otkažemo|otkažete|otkažite|otkaži|otkazati|otkaz|otkazivanje|gasim|gasimo|gasite|ugasite|ugasi|ugasim|ugasimo|ugasiti|isključite|isključim|isključimo|isključiti|zatvorite|zatvorim|zatvorimo|zatvoriti|zatvaram|prekidam|prekidamo|prekinem|prekinemo|prekinete|prekinite|prekinuti|odjavite|odjavim|odjavimo|odjaviti|odjavljujem|odjavljujemo|odjavu|odjava|ispišite me|ispisujem se|ukinite|ukinete|ukinem|ukinuti|ukidanje|gašenje|stopirajte|stopirate|stopiram|stornirajte|deaktivirajte|deaktivirate|deaktiviram|deaktivirati|deaktivaciju) ~4 (pretplat*|ugovor*|članstv*|članarin*|nalog*|paket*|uslug*|profil*|osiguranj*|internet*|televizij*|kablovsk*|kartic*|program*|polis*|broj|broja|tarif*|zakup*|najam*|licenc*|abonman*|obnavljanj*|obnovu|produžavanj*|priključ*|tv|saradnj*|kurs*)':
        'Želim da raskinem ugovor.',
      '(obrišite|obrišete|obrišem|obrisati|brisanje|uklonite) ~2 (nalog*|profil|članstvo|moje podatke|sve podatke|sve moje podatke)':
        'Obrišite mi nalog.',
      '(pretplat*|ugovor*|članstv*|članarin*|nalog|paket|uslug*|profil|osiguranj*|internet|polis*|broj|televizij*|licenc*|abonman*) ~5 (raskinem|raskinemo|raskinite|raskidam|raskinuti|otkazujem|otkazujemo|otkažem|otkažemo|otkažite|otkazati|gasim|gasimo|gasite|ugasite|ugasim|ugasimo|isključite|isključim|zatvorite|zatvorim|prekidam|prekinem|prekinemo|prekinite|odjavite|odjavim|ukinite|ukinem|ukinuti|stopirajte|deaktivirajte)':
        'Pretplatu otkazujem.',
      '(nalog|profil) ~4 (obrišite|obrišem|obrišete)': 'Nalog mi obrišite.',
      '(isključite|ugasite|otkažite|ukinite|odjavite|gasite|raskinite|prekinite|zatvorite) ~1 (sve|skroz|potpuno|trajno|račun)':
        'Isključite mi sve.',
      '(želim|želimo|hoću|hoćemo|molim|tražim|tražimo|hteo|htela|hteli|htio|htjela|želela|želeo|zahtevam|zahtevamo|molila|molio) ~3 (raskid|otkaz|ispis (iz|sa|deteta|člana)|odjavu|gašenje|da (odem|odemo) (od|iz|kod drug*)|izlazak|prekid (ugovora|saradnje|pretplate)|deaktivaciju)':
        'Tražim raskid.',
      '(želim|želimo|hoću|hoćemo|hteo|htela|hteli|htio|htjela|željela|želio|želela|želeo|želeli|planiram|nameravam|nameravamo|rešio|rešila|rešili|odlučio|odlučila|odlučili|moram|moramo|treba|zahtevam|tražim|bih) ~3 da ~3 (raskinem|raskinemo|raskinete|se odjavim|se odjavimo|se ispišem|se ispišemo)':
        'Želela bih da se odjavim.',
      '(bih|bismo) ~3 (raskinuo|raskinula|raskinuli|otkazao|otkazala|otkazali|odjavio|odjavila|ugasio|ugasila|ukinuo|ukinula|prekinuo|prekinula|zatvorio|zatvorila) ~3 (pretplat*|ugovor*|članstv*|članarin*|nalog|paket|uslug*|profil|polis*|tarif*)':
        'Ja bih otkazala članstvo.',
      '(odustajem|odustajemo|odustanem) od (dalj* |vaš* |ov* |)(korišćenj*|pretplat*|članstv*|članarin*|paket*|uslug*|polis*|program*|kurs*|ugovora)':
        'Odustajem od daljeg korišćenja.',
      '(prelazim|prelazimo|prešao|prešla|prešli|selim se|selimo se) ~2 (drugog|drugom|kod konkurencije|kod drugih|konkurenciju)':
        'Prelazim kod drugog operatera.',
      '(podnosim|podnosimo|predajem|dostavljam|šaljem|podneo|podnela) ~2 (zahtev|molbu|izjavu|obaveštenje) ~2 (raskid*|otkaz*|ispis*|odjav*|gašenj*|prekid*)':
        'Podnosim zahtev za raskid.',
      '(povodom|radi) ~1 (raskid*|otkaz*|ispis*|odjav*|gašenj*) ~2 (ugovor*|pretplat*|članstv*|nalog*|uslug*|paket*|polis*)':
        'Pišem povodom raskida ugovora.',
      '(izađem|izađemo|izaći|izlazim|izlazimo|istupam|istupim) ~1 iz ~2 (ugovor*|članstv*|pretplat*|program*|paket*|klub*)':
        'Hoću da izađem iz ugovora.',
      '(ne|neću|nećemo|nemojte) (više |dalje |mi |)(da |)(produžavam|produžavamo|produžavati|produžiti|produžim|produžimo|produžavate|produžujem|obnavljam|obnavljamo|obnavljati|obnoviti|obnovim) ~5 (pretplat*|ugovor*|članstv*|članarin*|paket*|uslug*|profil*|polis*|licenc*|osiguranj*|saradnj*|program*|dalje|više)':
        'Ne produžavam ugovor.',
      '(ugovor*|pretplat*|članstv*|članarin*|polis*|licenc*|osiguranj*) ~1 (više |)(ne|neću|nećemo|nemojte) (više |dalje |)(da |)(produžavam|produžavamo|produžavati|produžiti|produžim|obnavljam|obnavljati|obnoviti|obnovim)':
        'Ugovor više nećemo produžavati.',
      '(ne bih (više |)(da |)(produžavam|produžavala|produžavao|obnavljam|nastavljam|nastavila|nastavio)|ne nastavljam (dalje|više|saradnju)|ne (želim|nameravam|planiram) (više |dalje |)da (nastavim|produžim|produžavam|obnovim))':
        'Ne želim da nastavim.',
      '(više neću|neću više|nećemo više|više nećemo|više ne želim|ne želim više|ne želimo više|više ne želimo|ne bih više) ~2 (koristi*|korisnik|član|članica|članarin*|vežba*|budem|biti|pretplat*|vaš* uslug*|dolazi*|trenira*|pohađa*)':
        'Ne želim više da koristim vaše usluge.',
      '(ispišite|ispisujem|ispisujemo|odjavite|odjavljujem|skinite|isključite) (me|nas|ga|je|dete|sina|ćerku|kćerku|mamu|mi) ~2 (iz|sa|od) ~2 (škol*|kurs*|klub*|teretan*|program*|vrtić*|spisk*|list*|paket*|evidencij*|član*|pretplat*)':
        'Ispišite dete iz škole.',
      '(skinite|skini|skidajte|isključite|uklonite) (mi|nam|me|nas) ~2 (paket|pretplat*|dodat*|opcij*|članarin*|tarif*|uslug*)':
        'Skinite mi taj paket.',
    },
    bad: ['Otkažite let.', 'Zatvorite vrata.', 'Odustajem od raskida ugovora.'],
  },
  'leave-it': {
    phrases: {
      '(gasi|odjavi me|ukini|zatvori nalog|odjavi me|ispiši me|ukini|skidajte me|skinite me|skini me)': 'Gasi i gotovo.',
      '(raskinite|raskini|raskidajte|raskidam|raskidamo|ukidam|odjavljujem|otkažite|otkaži|otkazujem|ugasite|ugasi|gasite|isključite|obrišite|prekinite|odjavite|ispišite|ukinite|ukidajte|zatvorite)':
        'Samo ugasite.',
      '(tražio|tražila|tražili|rekao|rekla|rekli|pisao|pisala|samo|hoću|hoćemo|želim|želimo|molim|tražim|ponavljam|ipak|svejedno|svakako|i dalje|zahtevam|hteo|htela) ~3 (raskid|raskidu|raskida|otkaz|otkazu|otkaza|da raskinem|da raskinemo|da otkažem|da otkažemo|da ugasim|gašenje|da raskinete|da otkažete|da ugasite|da zatvorite|da prekinete|da se ispišem|da se odjavim|da odem|odjavu|ispis)':
        'Tražila sam raskid.',
      '(bih|bismo) ~3 (raskinuo|raskinula|raskinuli|otkazao|otkazala|otkazali|odjavio|odjavila|ugasio|ugasila|ugasili|ispisao|ispisala|prekinuo|prekinula|da raskinem|da otkažem|da ugasim|da se ispišem|da se odjavim)':
        'Svejedno bih raskinula.',
    },
    bad: ['Raskinuto je.'],
  },
  how: {
    phrases: {
      '(kako|gde|koliko|kada|kad|šta (se dešava|biva|ako)|da li (je moguće|moram|mogu|treba|može)|koji je|kakva|može li se|moram li)':
        'Kako se to radi?',
    },
    bad: ['Uradite to.'],
  },
  provided: { phrases: { '(ako|ukoliko|inače|u suprotnom|ili ću|ili ćemo|razmišljam)': 'Ako ne, odlazim.' }, bad: ['Odlazim.'] },
  decline: {
    phrases: {
      '(ostajem|ostajemo|ostala|ostao) ~2 pri ~2 (raskid*|odluc*|svom*|tome|zahtev*|stav*)': 'Ostajem pri raskidu.',
      '(ništa od (ponud*|pauz*)|ne (nudite|nudi)|ni pauz* ni|ni popust* ni)': 'Ni pauza ni popust.',
      '(odluka je pala|odlučeno je|ništa od toga|rekoh ne|kažem ne|rekli smo ne|stvarno ne|zaista ne|ma ne|ne pa ne|ne hoću|al ne|ali ne|ipak ne|ne mogu da prihvatim|ne mogu prihvatiti|samo raskid|samo otkaz|nisam za (to|te|pauzu|popust*)|ni za šta|nema veze sa cenom|nije do cene|nije stvar u ceni|ne mislim da ostanem|ne nasedam|bez ubeđivanja|uzalud nudite)':
        'Odluka je pala.',
      '(ne hvala|hvala ne|neka hvala|ne želim|ne želimo|neću|nećemo|ne treba|ne trebaju|ne bih|ne zanima|ne zanimaju|nisam zainteresovan*|nismo zainteresovan*|rekao sam ne|rekla sam ne|nisam (tražio|tražila|pitao|pitala)|nismo tražili|ne menjam|ne menjamo|odlučio sam|odlučila sam|odlučili smo|ništa neću|ne interesuje|ne interesuju|i dalje (želim|hoću)|ne dolazi u obzir|dosta ponuda)':
        'Ne, hvala.',
      '(ne (prihvatam|prihvatamo|pristajem|vredi|predomišljam se|pada mi na pamet|odgovara mi|znači mi)|(ne|to|ponuda|pauza|popust) mi ne (odgovara|treba|znači)|ništa mi ne znač*|ništa ne znači|odbijam|odbijamo|nema potrebe|nema šanse|ni slučajno|ni pod razno|kakva (pauza|ponuda)|kakav popust|kakve ponude|pri svom|pri svojoj odluci|pri svojoj sam odluci|ne ostajem)':
        'Ne prihvatam.',
      'odluk* ~2 (konačn*|doneta|donesena|ista|čvrsta|nepromenjen*|ne menja*)': 'Moja odluka je konačna.',
      '(nemojte|nemoj|prestanite|prekinite|dosta) ~4 (ubeđ*|nudi*|nagovar*|ponud*|ubedi*)': 'Nemojte me ubeđivati.',
      '(hvala|zahvaljujem|cenim|lepo) ~4 (ali|no) ~1 (ne|neću|nećemo|nisam|ipak|stvarno|zaista|moja odluka|samo|ja bih)':
        'Lepo od vas, ali stvarno ne.',
      'ne ~1 samo ~1 (otkažite|ugasite|raskinite|odjavite|ispišite|zatvorite|isključite)': 'Ne, samo to otkažite.',
    },
    bad: ['Da.', 'Ne znam.'],
  },
  stay: {
    phrases: {
      '(za tu cenu|za te pare|u tom slučaju|onda|ipak) (ne|neću|nećemo) (raskidam|raskidamo|otkazujem|gasim|odlazim|raskinuti|otkazati|ugasiti|da raskidam)':
        'Za tu cenu ne raskidam.',
      '(predomislismo|predomislih|predomislili) ~1 (se|smo|sam)': 'Predomislismo se.',
      '(ipak|evo|onda|ok|dobro) ~1 (ostajemo|ostajem)': 'Evo ostajemo.',
      '(ubedili|nagovorili|privoleli) ste (me|nas) (ostajem|ostajemo|ok|okej|hvala|može|neka|onda)': 'Ubedili ste me, ostajem.',
      '(ok|okej|dobro|hajde|ajde|pa dobro|e pa) (ubedili|nagovorili) ste (me|nas)': 'Okej, ubedili ste me.',
      '(daj|dajte|hajde|ajde) da probamo': 'Daj da probamo sa pauzom.',
      '(nastavićemo|nastavljamo|nastaviću|nastavljam|ostajemo|ostajem) (saradnju|sa vama|kod vas|dalje|kao|po|za tu|uz)':
        'Nastavićemo sa vama.',
      '(dobro|u redu|važi|može|da|ok|okej|ajde|hajde|onda|dogovoreno|pristajem|ipak|slučaju|cenu|cenom|uslov*) ~4 (ostajem|ostajemo|ostaću|ostaćemo|pauzirajte|zamrznite|uzimam|uzimamo|prihvatam|prihvatamo|neka ostane|ostavite|zadržaću|zadržavam|nastavljam|nastavljamo|nastaviću)':
        'Važi, ostajem.',
      '(predomislio|predomislila|predomislili|ostajem kod|ostajemo kod|ostajem (još|član*|vaš*)|ostajem ipak|neka ostane (onda|kako|tako|po|uključen*|aktivn*|paket|članstvo|ugovor|pretplata|ovako|i dalje)|prihvatam ponudu)':
        'Predomislila sam se.',
      '(nemojte|ne) (mi |nam |ništa |još |)(da |)(gasite|gasiti|ugasite|raskidati|raskidate|raskidajte|raskinete|otkazivati|otkazujte|otkažete|zatvarati|zatvorite|ispisivati|isključivati|isključujte)':
        'Nemojte da raskidate.',
      '(poništite|poništavam|povlačim|povučem|povlačimo|povucite|zaboravite|odustajem od|odustajemo od|odustao od|odustala od) ~3 (zahtev*|raskid*|otkaz*|odjav*|ispis*|gašenj*)':
        'Povlačim zahtev za raskid.',
      '(prihvatam|prihvatamo|pristajem|pristajemo|uzimam|uzimamo|uzeću|iskoristiću) ~3 (ponud*|popust*|pauz*|predlog*|gratis*|mesec*|manji paket)':
        'Pristajem na pauzu.',
      '(ajd|ajde|hajde|važi|dobro|ok|okej|redu|dogovoreno|slažem se|može|ponuda) ~2 (neka|nek) ~1 (bude|ide|ostane|stoji)':
        'Hajde neka bude.',
      '(probaću|probaćemo|daću|daćemo|dajem) ~2 (još|vam|mesec*|nedelj*) ~2 (mesec*|nedelj*|šans*|prilik*|priliku)':
        'Probaću još mesec dana.',
      '(ostaviću|ostavićemo|zadržaću|zadržavam|zadržaćemo|nastaviću|nastavićemo) ~1 (još|pretplat*|ugovor*|paket*|članstv*|nalog*|sa vama|kod vas)':
        'Zadržaću pretplatu.',
      '(ostavite|ostavi) ~1 (uključen*|aktivn*|kako (jeste|je)|po starom)': 'Ostavite uključeno.',
      '(to mi odgovara|odgovara mi (to|pauza|ponuda|popust|manji)|zvuči dobro|dobra ponuda|slažem se neka)': 'To mi odgovara.',
      '(stavite|uvedite|aktivirajte|uključite) ~2 (pauzu|mirovanje|popust)': 'Stavite pauzu.',
    },
    bad: ['Ugasite.', 'Ostajem pri svojoj odluci.'],
  },
  'person-wish': {
    phrases: {
      '(spojite|spoji|povežite|poveži|prebacite|prebaci) (me|nas) ~1 (sa|s|na|kod) ~1 (kolege|kolega|dežurn*|nadležn*|odgovorn*|stručn*|tehničar*|sekretar*|lekar*|kolegom|koleginicom|nekoga|majstor*)':
        'Spojite me sa dežurnim.',
      '(dobijem|dobiti|dajte|daj|zovem|spojite|spoji|povežite|prebacite|prebaci) ~2 (kolegu|koleginicu|kolegom|koleginicom|podršk* uživo|agenta|šeficu|nadređenu|tehničk* podršk*)':
        'Mogu li da dobijem kolegu?',
      '(spoji|poveži|prebaci) (me|nas) ~2 (sa|s|na) ~1 (podršk*|služb*|odeljenj*|nekim|nekoga|centr*)': 'Spoji me sa podrškom.',
      '(ne mogu|neću|ne želim|nemam živaca|dosta|muka mi je) ~5 (sa|s) (automatom|botom|robotom|mašinom|četbotom|asistentom)':
        'Ne mogu da kucam sa automatom.',
      '(razgovor|kontakt|sastanak) ~1 (sa|s) ~1 (nadležn*|odgovorn*|direktor*|vlasnik*|rukovod*|uprav*|stručn*)':
        'Tražim razgovor sa nadležnima.',
      '(da|mogu li|hoću|želim|možemo li) ~2 (pričam|razgovaram|čujem|čujemo|popričam|porazgovaram|objasnim|pričati|razgovarati) ~3 (uživo|telefonom|nekog|nekoga)':
        'Da čujem nekoga.',
      '(čoveka|operatera|osobu|šefa|službenika|agenta|menadžera|nekog živog) (hoću|želim|molim|tražim|dajte|hitno|treba)': 'Čoveka hoću!',
      '(prebacite|prebaci|prosledite|predajte|predaj) (me |razgovor |čet |ovo |slučaj )~2 (kolegu|kolegi|koleginicu|koleginici|čoveku|čoveka|osobi|nekome|nekom)':
        'Prebacite razgovor na kolegu.',
      '(zovi|zovite|dajte|daj|dozovite|pozovi) ~1 (kolegu|koleginicu|šefa|šeficu|direktora|čoveka|nekog|nekoga)': 'Zovi kolegu.',
      '(neko|nekog|nekoga|nijedan|nijednog|nijedne|iko|ikog|ikoga) ~3 (da mi|da me|ko) (odgovori|pomogne|zna|razume|pozove|javi|objasni|može)':
        'Ima li ikoga da mi odgovori?',
      '(kontakt|broj|mejl) ~1 (nekog|nekoga|odgovorn*|zaposlen*|rukovodi*|šef*|menadžer*)': 'Dajte kontakt nekog zaposlenog.',
      '(uključi|uključite|da se uključi) ~2 (vaš* |)(nadređen*|šef*|rukovodi*|menadžer*|kolega|operater*|čovek)':
        'Da se uključi vaš nadređeni.',
      '(razgovaram|razgovaramo|razgovarati|pričam|pričati|popričam|popričati|porazgovaram|razgovor|govorim|čujem|da se čujem|da čujem|pišem|dopisujem|komuniciram|u kontakt) ~1 (sa|s) ~3 (čovek*|osob*|operater*|zaposlen*|službeni*|šef*|rukovodi*|živ*|agent*|menadžer*|nekim|ljud*|savetni*|konsultant*|nadređen*|vlasni*|direktor*|upravni*)':
        'Hoću da razgovaram sa čovekom.',
      '(sa|s) ~2 (čovek*|operater*|zaposlen*|službenik*|šef*|rukovodi*|živ*|agent*|menadžer*|nekim|nadređen*|vlasnik*|direktor*|upravnik*) ~3 (razgovaram|razgovarati|pričam|pričati|popričam|porazgovaram|govorim)':
        'Mogu li sa nekim da popričam?',
      '(dajte|spojite|spoji|povežite|poveži|prebacite|prebaci|hoću|hoćemo|želim|tražim|zovite|zovi|pozovite|trebam|molim|zahtevam) ~3 (čovek*|osobu|operater*|zaposlen*|službeni*|šef*|rukovodi*|živ*|agenta|agentom|menadžer*|savetni*|konsultant*|nadređen*|direktor*)':
        'Dajte mi operatera.',
      '(treba|trebao|trebala|trebaće) (mi|nam) ~1 (čovek|čoveka|osoba|osobu|operater*|službeni*|šef*|živ*|agent|menadžer*|nadređen*)':
        'Treba mi čovek.',
      '(dajte|zovite|pozovite|spojite|prebacite|povežite|hoću|želim|treba mi|tražim|molim) ~2 (neko|nekog|nekoga|nekim) ~1 (ko|živ*|normaln*|stvarn*|prav*|nadležn*|od zaposlenih|od ljudi|odgovorn*)':
        'Dajte mi nekoga ko razume.',
      '(spojite|povežite|prebacite) (me|nas) ~3 (podršk*|služb*|odeljenj*)': 'Spojite me sa podrškom.',
      '(ima li (tu |ovde |)(koga|nekog|živ*|ljudi)|ima li (koga|nekog|neko)|(jel|jel li|je l) ima ~3 (živ*|čovek*)|imate li ~2 (živ*|čovek*)|(spojite|povežite|prebacite) me (sa|s) (njim|njom|nekim|kim)|jesi li (robot|bot|čovek)|jeste li (robot|bot|čovek)|je li (tu|ovde) neko|nisam za robot*|ne (bot|robot)*|od krvi i mesa)':
        'Ima li tu koga?',
      '(neću|ne želim|ne bih|dosta) ~5 (robotom|robota|robotima|robotu|bota|botom|botu|botova|četbota|četbotom|automatom|automata|mašinom|veštačk*)':
        'Ne želim da se dopisujem sa robotom.',
      '(pričam|razgovaram|dopisujem) ~2 (sa|s) (robotom|botom|mašinom|automatom|četbotom|programom)': 'Pričam li ja sa mašinom?',
      '(umesto|a ne|preko) (robot*|bot|bota|automat*|mašin*|četbot*)': 'Osoba, a ne automat.',
      '(ljudsk* (podršk*|operater*|agent*|bić*|odgovor*|kontakt*)|živ* (osob*|agent*|operater*|reč*|čovek*|ljud*)|prav* (osob*|operater*|agent*)|stvarn* (osob*|čovek*))':
        'Ljudsku podršku, molim.',
      '(da|može li|neka|nek|hoće li|jel može|molim) ~1 (me|nas|mi|nam|se) ~2 (pozove|nazove|zove|javi|kontaktira|odgovori) ~1 (neko|zaposlen*|operater|čovek|osoba|kolega|koleginica|agent|menadžer*|rukovodilac|šef|službenik|službenica|vlasnik)':
        'Neka me pozove neko.',
      '(neko|neki|neka|zaposlen*|operater|čovek|osoba|menadžer*|rukovodilac|šef|službenik) ~4 da (me|nas|mi|nam) ~1 (pozove|nazove|zove|javi|kontaktira|odgovori)':
        'Može li neko da me pozove?',
      '(mogu li|možemo li|može li|da li mogu|jel mogu|jel može|da li bih mogao|da li bih mogla) ~2 (dobiti|dobijem|dobio|dobila) ~2 (nekog*|zaposlen*|operater*|čovek*|šef*|agent*|menadžer*|nadređen*)':
        'Mogu li da dobijem nekog od zaposlenih?',
    },
    bad: ['Čovek živi ovde.', 'Pričao sam sa kolegom.'],
  },
  person: {
    phrases: {
      '(čovek*|operater*|službeni*|rukovodi*|šefa|zaposlen*|konsultant*|agenta|agent|menadžera|nadređenog|nadređenu|osobu|živog|živu)':
        'Operatera!',
    },
    bad: ['Paket!'],
  },
  grievance: {
    phrases: {
      '(nisam|nismo|nije|nisu|ne mogu da budem) ~2 (zadovoljan|zadovoljna|zadovoljni|oduševljen*|impresioniran*)':
        'Nisam zadovoljna uslugom.',
      '(nije|nisu) ~2 (na nivou|prijatno|prijatna|prijatan|ljubaz*|profesionaln*|uslužn*|ukusn*|svež*|korektn*|prihvatljiv*|zadovoljavajuć*|vredn* para|organizovan*)':
        'Nije bila ljubazna.',
      '(konobar*|radnik|radnica|kurir|trener*|recepcion*|majstor|vozač|službeni*|sestra|doktor|doktorka|lekar|lekarka|prodavac|prodavačica|blagajnica|operater|operaterka|agent|dispečer*|dostavljač|osoblje|instruktor*|nastavni*|vaspitač*|frizer*|serviser|čistačic*|vodič) ~4 (nije|nisu|ne|ni) ~2 (hteo|htela|htelo|umeo|umela|ume|znao|znala|zna|udostoji*|ponudi*|javlja*|sluša*|saslušao|saslušala|pogleda*|pozdravi*)':
        'Radnica nije htela da mi pomogne.',
      '(konobar*|radnik|radnica|kurir|trener*|recepcion*|majstor|vozač|službeni*|sestra|doktor|doktorka|lekar|lekarka|prodavac|prodavačica|blagajnica|operater|operaterka|agent|dispečer*|dostavljač|osoblje|instruktor*|nastavni*|vaspitač*|frizer*|serviser|čistačic*|vodič) ~4 (svađa*|posvađa*|pušio|pušila|puši|slagao|slagala|spustio slušalicu|spustila slušalicu|smejao|smejala|brecnu*|odbrusi*|prevrnu*|zviždu*|zalupio|zalupila|odgurnu*|otera*)':
        'Kurir je zalupio vrata.',
      '(moglo bi|mogli biste|mogla bi|može i|moglo je) ~2 (bolje|čistije|ljubaznije|brže|kulturnije|urednije)': 'Moglo bi i čistije.',
      '(poradite|poradili|poraditi|da porade) ~1 na': 'Poradite na tome.',
      '(da napomenem|moram da kažem|moram da priznam|moram priznati|moram reći|čisto da znate|da znate|samo da kažem|iskreno) ~7 (loš*|previše|predugo|prespor*|hladn*|prljav*|gužv*|neprijat*|očekiva*|slab*|sramno|nije (lepo|bilo|dobro)|nije u redu)':
        'Moram da kažem da je sala hladna.',
      '(previsok*|nerealn*|bezobrazn*|nenormaln*) ~1 (cen*|račun*)': 'Cene su previsoke: previsoke cene.',
      '(predugo|satima|beskrajno|večno) (se |)(čeka|čekali|čekala|čekamo)': 'Predugo se čeka.',
      'čeka se (predugo|satima|večno|po sat|i po)': 'Čeka se satima.',
      '(dlaka|dlake|kosa|vlas|bube|mravi|muva|muve) ~2 (u|na) ~2 (hran*|supi|jelu|tanjir*|krevet*|posteljin*|umivaonik*|kadi|sobi)':
        'Dlaka u supi.',
      '(oterao|oterala|oterali|izbacio nas|izbacila nas|izbacili|upropasti*|uništi* (mi|nam)|zaboravili (nas|me|ste me)|odbrusi*|otresa*|otresl*|otresit*|izvređa*|ponizi*|prevari*|zeznu*|nasmejal* mi se|ispod časti|bez reči izvinjenja|niko se ~3 (izvinio|izvinuo)|nije se (ni |)(izvinio|izvinila)|nisu se (ni |)(izvinili)|zakasnili ~1 (dva|tri|sat|pola))':
        'Šanker nas je oterao.',
      '(sramno|oronu*|zapušten*|prašnjav*|paučin*|neuslužn*|lažu|lažete|lagali|prevarant*|neiskren*|fušer*|maltretir*|iživljav*|ucenjuj*|preti mi|pretili|nadmen*|preskoči*|ruglo|obmana|podvala|otaljava*|otaljal*)':
        'Hotel je oronuo.',
      '(za (te|ove|tolike) (pare|novce)|za (taj|toliki) novac|za tu cenu|za toliku cenu|nikog* nije briga|baš vas briga|briga vas|nikog nema ~2 briga|ko vas šljivi|ni ne trude|ne trude se|nimalo se ne trude|nije vredno|ne vredi (ni |)(dinara|pola|para))':
        'Za te pare sramota.',
      '(zamolite|opomenite|upozorite|naučite|edukujte|skrenite pažnju) ~3 (da ~1 (ne|sledeći)|osoblj*|radni*|konobar*|kurir*|momk*|devojk*|prodava*)':
        'Zamolite magacionera da ne baca kutije.',
      '(baca|bacaju|bacali|tresnu*|šutira*) ~2 (paket*|kutij*|pošiljk*|stvari|prtljag*|kofer*)': 'Ne baca kutije: baca kutije.',
      'nema ~1 (stolica|toalet|sapuna|papira|peškira|gde da se (sedne|sedi)|kultur*|poštovanj*|red*)': 'Nema ni sapuna.',
      '(spora|spore|sporo|slaba|loša|nikakva|traljava|mlaka) ~1 (uslug*|posluga|poslužen*|podršk*|komunikacij*|organizacij*)':
        'Spora usluga.',
      '(zapanji*|zapanjen*|zgraž*|zgrozi*|nepravd*|nepravedn*|nepošten*|neodgovorn*|bezobzirn*|nepažljiv*|mrzovolj*|namršten*|namrgođen*|mrgud*|prepotent*|umišljen*|pripit*|pijan|pijana|grub|gruba|grubo|grubi|blatnjav*|pogrdn*|polusirov*|kiselkast*|pokvaren* (hran*|meso|riba)|pretrpan*|krkljanac|izlizan*|iscepan*|polupan*|neprijatno iskustvo|grozničav*|površn*|šlampav*|traljav*|trapav*|zakazali ste|omanuli ste|izneverili ste|ispali ste|prevarila sam se|prevario sam se|prevareni smo|obmanu*)':
        'Zubarka je bila gruba.',
      '(krevet|dušek|posteljin*|peškir*|jastu*|čaršav*|zaves*|tepih|nameštaj|stolic*|tuš|lift|sprave) ~3 (propao|propala|rupe|rupu|fleka*|prljav*|star|stara|stari|tvrd*|izlizan*|iscep*|pocep*|polomljen*|smrd*|rasklimat*|zarđa*)':
        'Krevet je propao.',
      '(hrana|meso|piletina|riba|pomfrit|knedle|testo|hleb|pica|burger|kolač*|pasta|pita|ćevapi|jela|jelo) ~3 (sirov*|zagore*|gumen*|tvrd*|ustaja*|hladn*|ledn*|bezukus*|kamen|masn*)':
        'Knedle su bile tvrde.',
      '(čekali|čekala|čekao|stajali|stajala|stajao|sedeli|sedela) ~4 (sat|sata|sati|satima|pola sata|40|45|50|60|90) ~4 (red|redu|šalter*|konobar*|uslu*|hran*|niko|prim*|pregled*|kas*|da|na)':
        'Čekali smo sat u redu.',
      '(sat|sata|sati|satima|minuta|pola sata) ~2 (čekanja|čekali|u redu|na šalteru)': 'Sat i po čekanja.',
      '(nije|nisu|niko) ~2 (objasni*|pozdravi*|pogleda*|izvini*|ponudi*|dočeka*|usluži*|saslušao|saslušala|saslušali|udostoji*) ~3 (ništa|ni|nas|me|mi|nam|reč|reči)':
        'Nije mi objasnila ništa.',
      '(nije|nisu) ni (objasni*|pozdravi*|pogleda*|izvini*|saslušao|saslušala|saslušali|pročita*)': 'Nije ni pogledala.',
      '(nije u redu|nije lepo|nije fer|nije normalno|nije profesionalno|nije kulturno|nije pošteno|nije način|nedolično|nije ljudski) ~1 (da|što|kako)':
        'Nije u redu da se deca vređaju.',
      '(to|ovo) (nije (u redu|lepo|fer|normalno|profesionalno|kulturno|pošteno|način)|nema smisla)': 'To nije u redu.',
      '(ophođenj*|ponašanj*|maniri|manira) ~2 (vaš*|osoblj*|radni*|blagajni*|konobar*|kurir*|recepcion*|službeni*|lekar*|sestre|trener*|vozač*)':
        'Ophođenje vaše blagajnice.',
      'recite ~3 (devojc*|radni*|konobar*|osoblj*|koleg*|momk*|sestr*|vozač*|kurir*|trener*|recepcion*) da ~1 (ne|malo|budu|bude|prestan*)':
        'Recite devojci da ne priča.',
      'bez ~4 (bruka|sramota|katastrof*|užas*|nedopustiv*|skandal*)': 'Bez grejanja, prava bruka: bez grejanja prava bruka.',
      'bez (osmeha|takta|poštovanja|manira|vaspitanja|trunke|imalo|ikakvog|ikakve) ~3 (usluž*|primi*|odgovor*|poštovanj*|red*|objašnjenj*|takt*|izvinjenj*|prema)':
        'Bez imalo takta primili su nas: bez imalo poštovanja.',
      '(ušao|ušla|ušli|gazio|gazili) ~4 (prljav*|blat*|cipelama|patikama)': 'Ušao je u blatnjavim cipelama.',
      '(gleda|gledala|gledao|bulji|kuca|visi) ~1 (u|na) ~1 (telefon|mobilni|telefonu)': 'Trener gleda u telefon.',
      '(bezobraz*|neljubazn*|nevaspitan*|nekultur*|nepristoj*|neprofesional*|nestručn*|nekompetent*|nesposob*|nekorektn*|neozbiljn*|neorganizovan*|nezainteresovan*|nezadovolj*|nemarn*|arogan*|drzak|drska|drsk*|bahat*|osoran|osorn*|aljkav*|neprijatan|neprijatna|neprijatni|neprijatne|odvratn*|odvratan|užas*|grozn*|grozan|jeziv*|očajn*|očajan|bedn*|bedan|katastrof*|skandal*|bruka|sramota|sramotn*|sraman|nečuven*|neshvatljiv*|nedopustiv*|neprihvatljiv*|nepodnošljiv*|neizdržljiv*|žalosno|najgor*|loš*|ružn*|razočara*|mrzim|ljut*|besan|besna|besni|ogorčen*|zgrožen*|šokiran*|iznerviran*|zgađen*)':
        'Radnica je bila neljubazna.',
      '(prljav|prljava|prljavi|prljave|prljavu|prljavom|prljavih|prljavština|prljavštin*|(je|bilo|sve|jako|veoma) prljavo|buđ*|smrd*|smrad*|bučn*|buka|lepljiv*|musav*|umašćen*|nehigijen*|neuredn*|nered|haos*|rasulo|svinjac|svinjarij*|bubašvab*|stenic*|žohar*|zagušljiv*|dotrajal*|raspada*|raspao|raspala|rasparal*|pocepal*|nekvalitetn*|neukusn*|bajat*|ustajal*|preslan*|presoljen*|neslan*|bljutav*|nejestiv*|zagoreo|zagorel*|neočišćen*|neopran*)':
        'Soba je prljava.',
      '(hladn*|ledena|mlaka) (hran*|ručak|supa|kafa|jelo|večera|pica|čorba)': 'Dobili smo hladnu supu: hladna supa.',
      '(soba|sobe|sala|čekaonic*|svlačionic*|učionic*|hrana|supa|kafa|jelo|večera|ručak|bazen|pica|tuš|voda u bazenu|kupatil*) ~2 (hladn*|hladan|ledena|ledeno|mlak*|vruća|gumena|tvrd*|sirov*)':
        'Čekaonica je hladna.',
      '(vikal*|vikao|viče|viču|dreka|dera* se|deru se|derao|izdra*|prodera*|urla*|psova*|psuje|opsova*|vređa*|uvred*|uvređen*|omalovaž*|ponižav*|ponižen*|ismeva*|podsmev*|podrugljiv*|prevrta* očima|kolutal* očima|ignoriš*|ignorisa*|dobacuj*|dobacival*|smrzl* se|smrzav*|smrzao sam|smrzla sam)':
        'Sestra je vikala na mene.',
      '(nije mi se svide*|nije nam se svide*|ne sviđa mi se|nije mi se dopa*|ne dopada mi se|previše (dugo|glasn*|skup*|sporo|vruće|hladno|slano|ljudi|gužv*)|predug*|preskup*|preglasn*|premal* (porcij*|sob*)|konfuzn*|zbunjuj*|nepregledn*|nezgodn*|neudob*|nikad više|nikada više|više nikad|strašno spor*|užasno spor*|gubljenje vremena|gubite nam vreme)':
        'Previše je glasno: preglasna muzika.',
      '(nikakv*|nikakav) ~1 (uslug*|odnos*|kvalitet*|organizacij*|higijen*|komunikacij*|poštovanj*|servis)': 'Nikakva usluga.',
      '(uslug*|kvalitet*|odnos*|higijen*|komunikacij*|hran*|organizacij*|osoblj*) ~3 (nikakav|nikakva|nikakvo|slab|slaba|ispod|nula|za nulu|očaj)':
        'Kvalitet je nikakav.',
      '(ispod (svak*|nivo*|prosek*|očekivanj*|dostojanstv*)|nema pojma|nemaju pojma|nemate pojma|ne zna* ~1 (svoj posao|šta rad*)|niko ništa ne zna|ne bih ~2 preporuč*|nikom* ~3 preporuč*|ne preporučuj*|očekiva* (sam|smo) ~1 (više|bolje)|kako se ponaša*|način* na koji (ste|su|je)|tretira* (ste|su|me|nas|kao)|odnos* prema (gost*|korisni*|kupc*|klijent*|pacijent*|ljud*|član*))':
        'Osoblje nema pojma.',
      '(kasni|kasne|kasnio|kasnila) (svaki put|stalno|uvek|redovno|konstantno)': 'Trener kasni svaki put.',
      '(stalno|uvek|redovno|svaki put|konstantno|večito) (kasni|kasne|kasnite)': 'Trener stalno kasni.',
      '(bacio|bacila|bacili|šutnuo) ~3 (paket*|pošiljk*|preko|ispred|na zemlju|na pod|kutij*)': 'Bacio je paket.',
      '(ostavio|ostavila|ostavili) ~3 (haos|nered|svinjac|đubre|krš|prljav*)': 'Ostavio je haos.',
      '(niko ~2 (čisti|čiste|pere|briše|održava)|ne čiste|ne peru|ne održavate|ne čistite)': 'Niko ne čisti.',
      '(nije|nisu) ~2 (čisto|čista|čist|očišćen*|oprano|opran*|obrisan*|usisan*|pokošen*)': 'Soba nije očišćena.',
      '(imam|imamo|moja|glavna|velika|jedina) ~1 (zamerk*|primedb*|kritik*|pritužb*)': 'Imam primedbu.',
      '(žalim|žalimo|požalim|požalila|požalio|žalila|žalio) ~1 (se|bih) ~1 na': 'Žalim se na kurira.',
      '(ocenjujem|dajem|ocena|ocenu|dala|dao) ~2 (jedinic*|dvojk*|nula|nulu)': 'Ocenjujem vas dvojkom.',
      '(opasn*|opasan|nebezbed*|bez rukohvat*|nema rukohvat*|bez ograde|nema ogradu|neosvetljen*|mrak* na (stepen*|hodnik*)|okliznu*|saplet*|pao (sam |)na|pala (sam |)na|povredi*)':
        'Stepenice su opasne.',
    },
    bad: ['Radnica je bila ljubazna.', 'Tražim prljavo belu boju.'],
  },
  solved: {
    phrases: {
      '(vraćene|vraćen|vraćeno|uplaćene|uplaćen|refundirano) ~2 (pare|novac|novci|iznos) ~1 (hvala|pozdrav|sve)':
        'Vraćene su mi pare, hvala.',
      '(sad|sada|konačno|evo) (mogu|možemo) ~1 (da |)(uđem|ući|koristim|gledam|radim|platim|pristupim|otvorim|vidim|zovem|prijavim)':
        'Sad mogu da uđem.',
      '(dobili smo|dobio sam|dobila sam|imamo) (struju|vodu|internet|signal|pristup|grejanje) ~1 (hvala|opet|ponovo|sad)':
        'Dobili smo struju, hvala.',
      '(pustili|upalili|uključili|vratili|otvorili) (su|ste) ~1 (vodu|struju|grejanje|internet|net|signal|liniju|nalog)':
        'Pustili su vodu.',
      '(stigao|stigla|stiglo|dobio|dobila) ~3 bez (ogrebotin*|oštećenj*|grešk*|problem*|mane)': 'Stigao je bez ogrebotine.',
      '(sad|sada|evo|aha sad|konačno) (ga|je|ih|se|sve|to|lepo|mi se) (vidim|vidi|vide|otvara|čuje|učitava)': 'Sad ga vidim.',
      '(krenulo|odradilo|pomoglo|prošlo|uključilo|upalilo|učitalo|skinulo|pokrenulo|poslalo) (je|se|mi je|mi se|i|hvala|nam se)':
        'Krenulo je, hvala.',
      '(rešili|spasili|pomogli|sredili|oduševili) ste (me|mi|nas|nam|stvar|problem)': 'Pomogli ste mi.',
      '(video|videla|dobih|vidoh|stiže|legoše|sredih|reših|uspeh) ~1 hvala': 'Videla sam, hvala.',
      '(sve|baš) ~1 (ispravno|uredno|tačno|savršeno|radi|stiglo)': 'Sve je ispravno.',
      '(proradio|proradila|proradilo|proradili|stiglo|stigao|stigla|stigli|stigle|rešen|rešena|rešeno|rešeni|rešene|riješeno|rešili smo|rešio sam|rešila sam|sređeno|sređena|sređen|sredio|sredila|sve u redu|sve je u redu|super|odlično|sjajno|uspelo|uspeh|uspela sam|uspeo sam|uspeli smo|legle|leglo|legla|legao|vidim (ga|je|ih|uplatu)|perfektno|savršeno|nađoh|upalilo (je|hvala)|štima|sve ok|sve okej|kako treba hvala|to je to)':
        'Rešeno je.',
      '(sad|sada|opet|ponovo|konačno|najzad|napokon|evo|sve|odmah) (mi |nam |sve |to |lepo |)(radi|rade|funkcioniše|prolazi|otvara|svetli|učitava)':
        'Sada radi.',
      '(radi|rade|funkcioniše) (mi |nam |)(sad|sada|hvala|opet|ponovo|savršeno|odlično|kako treba|perfektno|sve|super|normalno|konačno|besprekorno)':
        'Radi sada.',
      '(sad|sada|e sad|sve|opet) (mi |nam |)(je |)(ok|okej|dobro|jasno|kako treba|u redu|super|normalno)': 'E sad je ok.',
      'jasno (je |mi je |)hvala': 'Jasno mi je, hvala.',
      '(dobio|dobila|dobili|primio|primila|primili) ~3 (hvala|novac|pare|povraćaj|refundacij*|paket*|potvrd*|novu|novi|novo|nov|robu|porudžbin*|ključ*|mejl|link|kod|karticu|sve|ga|je|ih|odgovor|fakturu)':
        'Dobila sam novac.',
      '(preuzeo|preuzela|preuzeli) (sam|smo)': 'Kurir je bio, preuzela sam.',
      '(uzeo|uzela|uzeli|preuzeo|preuzela|primio|primila) (ga|ih|je|sam ga|sam je|sam ih|paket)': 'Komšija ga je uzeo: uzeo ga.',
      '(ga|ih|paket|pošiljku) (je|sam|smo) (uzeo|uzela|primio|primila|preuzeo|preuzela|našao|našla)': 'Komšinica ga je uzela.',
      '(našao|našla|našli|pronašao|pronašla) (sam|smo) (ga|je|ih|paket|mejl|račun|hvala)': 'Našla sam ga.',
      '(novac|pare|uplata|povraćaj|sredstva|refundacija) ~2 (na računu|na kartici|tu|vraćen*|prošla|prošlo|proknjižen|proknjižena|proknjiženo|proknjiženi|proknjižene)':
        'Novac je na računu.',
      '(je|mi je|upravo|danas) ~1 (uručen|uručena|uručeno)': 'Paket mi je upravo uručen.',
      '(sad|sada|evo|najzad|konačno|hvala) ~3 (pojavilo|pojavio|pojavila|otvorilo|otvorio|otvorila|učitalo|prošlo|prošla)':
        'Sad se otvorilo.',
      '(pojavilo|pojavio|pojavila|otvorilo|otvorio|učitalo|prošlo|prošla) (se |mi se |je |)(hvala|sad|sada|plaćanje|uplata)':
        'Otvorilo se, hvala.',
      '(vratio|vratila|vratilo|došao|došla|došlo) (se |je |nam je |mi je |nam se |mi se |)(internet|net|signal|struja|voda|grejanje|tv|ton|slika)':
        'Vratio se internet.',
      '(problem|kvar|greška|smetnja|zastoj) ~2 (otklonjen*|ispravljen*|nestao|nestala|popravljen*)': 'Problem je otklonjen.',
      '(majstor|tehničar|serviser|kolega) ~4 (popravio|zamenio|sredio|rešio|osposobio)': 'Majstor je došao i popravio.',
    },
    bad: ['Pokvarilo se.', 'Ne radi.', 'Radi se o računu.', 'Čekam rešenje.'],
  },
  attached: {
    phrases: {
      '(u prilogu|prilažem|priložio|priložila|priložen*|prikačio|prikačila|prikačen*|dodao sam (sliku|račun)|dodala sam (sliku|račun)|slika (gore|dole|ispod)|u attachmentu|u atačmentu|u dodatku)':
        'Račun je u prilogu.',
      '(evo|šaljem|dostavljam|kačim|prosleđujem|okačio|okačila|ubacio|ubacila|uslikao|uslikala|prilog|poslao sam|poslala sam|poslali smo) ~3 (slik*|fotografij*|fotk*|fotke|skrin*|račun|računa|potvrd*|dokument*|snimak|snimk*|kopij*|dokaz*|uplatnic*|izvod|izvoda)':
        'Evo i slike.',
      '(slik*|fotografij*|fotk*|skrin*|račun|potvrd*|dokument*|snimak|kopij*|dokaz) (je|su|vam|sam) ~1 (u mejlu|u mailu|u poruci|u četu|gore|ispod|šaljem|prilažem|okačio|okačila|poslao|poslala|prikačio|prikačila)':
        'Fotografije su u mejlu.',
    },
    bad: ['Račun je izgubljen.', 'Nemam sliku.'],
  },
  deed: {
    phrases: {
      '(očišćen*|opran*|spakovan*|ostavljen*|ugrađen*|ugradili|ugradio|štampao|štampala|odštampa*|obračunat|obračunata|vraćeno|skinuli smo|preuzeli smo|isporučio|isporučila|priključen|priključena|priključeno|priključeni|priključene|priključili|priključio|popunio|popunila|rezervisao|knjižen|knjižena|knjiženo|knjiženi|knjižene|izbrisan*|upisan*)':
        'Soba je očišćena.',
      '(poslao|poslala|poslali|poslat|poslata|poslate|poslato|vratio|vratila|vratili|vraćen*|uplatio|uplatila|uplatili|uplaćen*|refundirao|refundirala|refundirali|refundiran|refundirana|refundirano|refundirani|refundirane|nadoknadio|nadoknadila|nadoknadili|ispravio|ispravila|ispravili|ispravljen*|promenio|promenila|promenili|promenjen*|izmenio|izmenila|izmenili|izmenjen*|zamenio|zamenila|zamenili|zamenjen*|poručio|poručila|poručili|naručio|naručila|naručili|naručen*|zakazao|zakazala|zakazali|zakazan*|dodao|dodala|dodali|dodat|dodata|dodato|ubacio|ubacila|ubacili|ubačen*|uneo|unela|uneli|unet|uneta|uneto|upisao|upisala|upisali|upisan*|proverio|proverila|proverili|našao|našla|našli|pronašao|pronašla|pronašli|pronađen*|zvao|zvala|pozvao|pozvala|kontaktirao|kontaktirala|kontaktirali|pitao|pitala|ažurirao|ažurirala|ažurirali|ažuriran|ažurirana|ažurirano|ažurirani|ažurirane|uključio|uključila|uključili|uključen|uključena|uključeno|uključeni|uključene|otključao|otključala|otključali|otključan*|odblokirao|odblokirala|odblokirali|odblokiran|odblokirana|odblokirano|odblokirani|odblokirane|restartovao|restartovala|restartovali|restartovan|restartovana|restartovano|restartovani|restartovane|resetovao|resetovala|resetovali|resetovan|resetovana|resetovano|resetovani|resetovane|podesio|podesila|podesili|podešen*|aktivirao|aktivirala|aktivirali|aktiviran|aktivirana|aktivirano|aktivirani|aktivirane|obrisao|obrisala|obrisali|obrisan*|uklonio|uklonila|uklonili|uklonjen*|poništio|poništila|poništili|poništen|poništena|poništeno|poništeni|poništene)':
        'Novac je vraćen.',
      '(prosledio|prosledila|prosledili|prosleđen*|prijavio|prijavila|prijavili|prijavljen*|evidentirao|evidentirala|evidentirali|evidentiran|evidentirana|evidentirano|evidentirani|evidentirane|predao|predala|predali|predat|predata|predato|uručen|uručena|uručeno|uručeni|uručene|uručio|uručili|preračunao|preračunala|sredio|sredila|sredili|sređen*|rešio|rešila|rešili|rešen|rešena|rešeno|rešeni|urađen*|uradio|uradila|uradili|napravio|napravila|napravili|napravljen*|kreirao|kreirala|kreirali|kreiran|kreirana|kreirano|kreirani|kreirane|izdao|izdala|izdali|izdat|izdata|izdato|skinuo|skinula|skinuli|skinut|skinuta|skinuto|umanjio|umanjila|umanjili|umanjen|umanjena|umanjeno|umanjeni|umanjene|odobrio|odobrila|odobrili|odobren|odobrena|odobreno|usvojio|usvojili|usvojen|usvojena|usvojeno|usvojeni|usvojene|popravio|popravila|popravili|popravljen*|otklonio|otklonila|otklonili|otklonjen*|isporučen*|isporučili|rezervisao|rezervisala|rezervisali|rezervisan*|potvrdio|potvrdila|potvrdili|potvrđen|potvrđena|potvrđeno|potvrđeni|potvrđene|razgovarao|razgovarala|pročitao|pročitala|stornirao|stornirala|stornirali|storniran|stornirana|stornirano|stornirani|stornirane|raskinuo|raskinula|raskinut|raskinuta|raskinuto|ugasio|ugasila|ugašen*|otkazao|otkazala|otkazano|pustio|pustila|pustili|pušten*|osposobljen*|osposobili|preknjižen|preknjižena|preknjiženo|preknjiženi|preknjižene|preknjižio|preknjižila|proknjižen|proknjižena|proknjiženo|proknjiženi|proknjižene|proknjižio|proknjižila|produžio|produžila|produžili|produžen|produžena|produženo|produženi|produžene|pomerio|pomerila|pomerili|pomeren*|premestio|premestila|premestili|premešten*|prebacio|prebacila|prebacili|prebačen*|završio|završila|završili|završen*|dogovorio|dogovorila|dogovorili|dogovoren*|obavestio|obavestila|obavestili|obavešten|obaveštena|obavešteno|obavešteni|obaveštene|doneo|donela|doneli|instalirao|instalirali|instaliran|instalirana|instalirano|instalirani|instalirane|montiran|montirana|montirano|montirani|montirane|montirali)':
        'Kvar je otklonjen.',
      '(na putu je|je na putu|krenuo|krenula|krenulo|je spreman|je spremna|je spremno|evo|čeka vas|čekaju vas|u prilogu je|u prilogu vam|opet radi|ponovo radi|kod vas je|(ekipa|ekipe|majstor|tehničar|kurir) ~2 (na terenu|na putu))':
        'Paket je na putu.',
    },
    bad: ['Izvinite.', 'Možete poslati sliku.', 'Čekamo rešenje.', 'Dodatno pitanje.'],
  },
  'save-offer': {
    phrases: {
      '(možemo|mogu|mogli bismo|mogao bih|mogla bih) ~2 (odobri*|damo|dam|skine*|ponudi*|spusti*) ~1 (1*|2*|3*|4*|5*|6*|7*)':
        'Možemo da vam odobrimo 40%.',
      '(dugogodišnj*|vern* (član*|korisni*|kup*|klijent*))': 'Kao dugogodišnjem članu.',
      '(godin*|mesec*|nedelj*|dana) (bez (naplate|plaćanja|pretplate|članarine|obaveza|računa)|džabe)': 'Pola godine bez naplate.',
      '(mogu li|možemo|mogli bismo|želela bih|želeo bih|dozvolite) ~3 (predlož*|ponudi*|predlog*)': 'Mogu li da vam predložim rešenje?',
      '(predlažem*|predlog*|predloga) ~5 (pauz*|paket*|cen*|mesec*|popust*|zadrž*|ostan*|ostaje*|jeftin*|tarif*|umesto)':
        'Predlažem da zadržite broj.',
      '(prebac*|prelaz*|pređete|prelazak|prebaci*) ~2 (bazni|osnovni|manji|jeftiniji|povoljniji|prepejd|pripejd|studentsk*|niži)':
        'Možemo da prebacimo na bazni paket.',
      '(častimo|častili|častim|na naš račun|predah|da vas zadržimo|zadržali kao|za vas imamo|ostajete (do|još|kod|sa|i)|tek ste počeli|vernosn* (bonus*|popust*)|zar nije bolje|korigujemo ~1 cen*|cena ~3 korigujemo)':
        'A mi častimo dva meseca.',
      '(bolj*|niž*|povoljn*) ~1 (cen*|uslov*|tarif*) ~2 (od te|od one|za vas|nego)': 'Imamo bolju cenu od te.',
      '(račun|rata|cena|članarina|pretplata) ~2 (bude|bila|bio|biti) ~1 (manj*|niž*)': 'Da račun bude manji?',
      '(besplat* ~1 (mesec*|nedelj*|trening*)|pauz*|pola cene|pola para|pola članarine|upola|povoljnij*|manji paket|manj* (paket*|cen*|rat*)|niž* (cen*|rat*|tarif*|članarin*)|predomisli*|da ostanete|ostanite|ostanete|ostali biste|biste ostali|pre nego što (odete|odlučite)|razmislite|gratis|mirovanj*|poseban cenovnik|(verne|lojalne|dugogodišnje|stare) (korisni*|članov*|klijent*|kupc*))':
        'Da li bi odgovarala pauza?',
      '(možemo|mogu|mogli bismo|mogla bih|mogao bih|možda|hajde|a da|da vam|bismo) ~3 (spusti*|smanji*|umanji*|skine*|skinu*|skidam*|prepolovi*|snizi*|zamrzn*|ponudi*|pokloni*|odobri*|obezbedi*) ~4 (cen*|rat*|račun*|članarin*|pretplat*|paket*|tarif*|mesec*|popust*|treć*|termin*|uslug*|pogodnost*)':
        'Možemo da vam smanjimo ratu.',
      '(spustimo|spustim|snizimo|snizim|umanjimo|smanjimo) ~2 (cen*|rat*|račun|članarin*|pretplat*)': 'Ako vam spustimo cenu?',
      '(odobrili|ponudili|dali|poklonili|spustili|smanjili|umanjili|odobrio|ponudio|dao) (bismo|bih) ~5 (cen*|para|rat*|mesec*|popust*|uslug*|članarin*)':
        'Odobrili bismo vam nižu cenu.',
      '((jeste li|da li ste) ~1 sigurni|(izgubićete|gubite|izgubili biste|izgubite) ~4 (pogodnost*|poen*|popust*|status*|cen*)|šteta (da|bi|što)|(zadržite|zadržali|da zadržite) ~2 (pretplat*|članstv*|paket*|uslug*)|da vas zadržimo)':
        'Jeste li sigurni?',
      '(plaćate|plaćali|dinara|din|evra|mesečno) ~3 manje': 'Plaćate 500 dinara manje.',
      '(privremen*|kratk*) ~1 (obustav*|prekid*|pauz*|mirovanj*)': 'Privremena obustava je moguća.',
      '(jeftinij*|manji|manjim|osnovni|osnovnim) (plan*|paket*|tarif*|program*)': 'A da probate jeftiniji plan?',
      '(samo za vas|specijaln* (ponud*|uslov*|cen*)|poseb* (ponud*|uslov*|cen*|pogodnost*))': 'Samo za vas imamo cenu.',
    },
    bad: ['Zatvoreno je.'],
  },
  sale: {
    phrases: {
      '(pređite|prelaskom|prelazak) ~1 na ~2 (paket*|plan*|tarif*|premijum|plus|pro)': 'Pređite na veći paket.',
      '(veći|bolji|brži|viši|jači|napredniji) (paket|internet|plan|net|protok)': 'Brži internet je tu.',
      '(isplati se|isplativ*|ekskluziv*|ugovorite|bez doplate|duplo (više|brž*)|dupla brzina|novo u ponudi|u ponudi imamo|poklanjamo|na poklon)':
        'Isplati se uzeti dva.',
      '(pogledajte|pogledate|pogledati|proverite|istražite|zavirite|razgledajte) ~3 (ponud*|kolekcij*|akcij*|katalog*|asortiman*|novitet*)':
        'Pogledajte našu ponudu.',
      '(doplatili|doplatite|doplatu|doplatom) ~3 (dinara|din|evra|rsd|za)': 'Da li biste doplatili 500 dinara?',
      '(nov* kolekcij*|bacite pogled|kad već|jeftinij*|jeftinije|akcijsk* cen*|isprobajte|prva poseta|skupljajte|bodov*|komplet izlazi|izlazi povoljn*|preporučujem i|preporučujemo i|registrujte se|po ceni od|sada je ~1 (besplat*|jeftin*|povoljn*|snižen*))':
        'Bacite pogled, nova kolekcija.',
      '(a da|zašto ne|kako bi bilo da) ~1 (uzmete|probate|dodate|nadogradite|isprobate|uradimo i)': 'A da uzmete i torbu?',
      '(možete|možemo) ~1 (dodati|dodamo|uzeti|nadograditi|dokupiti|doplatiti) i': 'Možete dodati i sportske kanale.',
      '(učlan*|članov*|članstv*|klub*|krug*|premijum|plus|prv* (mesec|kvartal|godin*|nedelj*|trening*|čas|pregled)|upola cene|pola cene|popust*|akcij*|ponud*|snižen*|samo danas|ove nedelje|noćas|od (1*|2*|3*|4*|5*|6*|7*|8*|9*) (evra|dinara)|za samo|samo (1*|2*|3*|4*|5*|6*|7*|8*|9*)|svega (1*|2*|3*|4*|5*|6*|7*|8*|9*)|mesečno|godišnje|ulaznic*|dodatn*|osiguranj*|garancij*|sledeć* (kupovin*|porudžbin*)|naš* (aplikacij*|kolekcij*)|zapratite|prijatelj*|zanima*|želite malo|da vas upišem|prijavite se|naručite)':
        'Učlanite se u klub.',
      '(povoljno|povoljnij*|gratis|vaučer*|rasprodaj*|sniženj*|uštedite|osvojite|nadogra*|kod za popust|bez reklama|poklon uz|besplat* (dostav*|trening*|prob*|pregled*|konsultacij*|mesec*))':
        'Sad je povoljno.',
      '(da vam|da) (ubacim|dodam|dodamo|uključim|priključim|priključimo|aktiviramo) (i |još |uz )': 'Da vam ubacim i filter?',
      '(hoćete li|što ne biste|zašto ne biste|ne biste li|imamo|probajte) i': 'Hoćete li i kasko?',
      'hoćete li ~2 (da ga|da je|da vam ga|da vam je|ih) (uključim|uključimo|dodam|dodamo|ubacim|aktiviram|aktiviramo|poručim)':
        'Hoćete li da ga uključim?',
      'uz (vaš|vašu|vaše|ovaj|ovu|to|ovo|njega|nju) ~5 (ide|uklop*|dobija*|preporuč*|odgovara|paše|stiže)': 'Uz vaš paket ide i ovo.',
      '(što|zašto) ne biste ~1 (uzeli|probali|kupili|naručili|poručili|nadogradili|prešli)': 'Što ne biste uzeli masažu?',
      '(uzeli|probali|dodali|kupili|naručili) i': 'Što ne biste uzeli i masažu?',
    },
    bad: ['Popravili smo.'],
  },
  'reason-ask': {
    phrases: {
      'šta ~1 (bi trebalo|možemo|bismo mogli|treba) ~1 (da |)(popravimo|promenimo|poboljšamo|ispravimo)': 'Šta bi trebalo da popravimo?',
      'nešto ~1 (krenulo|pošlo|bilo) ~1 (naopako|po zlu|loše|krivo)': 'Je li nešto krenulo naopako?',
      '(pronašli|našli|dobili) ~2 (bolj*|povoljn*) ~1 (ponud*|cen*)': 'Da li ste našli bolju ponudu?',
      '(zašto|zbog čega|obrazlož*|kako to da|šta (vam nije|vam ne|ne valja|nije valjalo|nije u redu|smeta|vam smeta|je presudilo|je uzrok|je razlog))':
        'Zašto odlazite?',
      '(koji|koje|koja|vaš|vašeg|navedite|navedete|napišite|recite|navesti|neki|poseban|glavni|bez|potreban|unesite|izaberite|odaberite|kažete|kažite|zanima|interesuje) ~3 razlog*':
        'Koji je razlog?',
      'razlog* ~1 (raskid*|otkaz*|odlask*|prekid*|gašenj*|odjav*|zbog|zašto|ispis*|vašeg)': 'Razlog raskida?',
      'uzrok* ~2 (raskid*|otkaz*|odlask*|odluk*|odjav*)': 'Šta je uzrok raskida?',
      'u čemu smo (pogrešili|omanuli|zakazali|vas razočarali)': 'U čemu smo pogrešili?',
      'šta vam ~3 (ne odgovara|nije odgovaralo|nije odgovarao|se nije|ne sviđa|nije dopalo|nedostaje|nedostajalo|zasmetalo|smetalo)':
        'Šta vam kod nas ne odgovara?',
      '(da li|je li|ima li) ~2 nešto ~2 (nije|ne|smeta*|zasmetalo)': 'Da li nešto nije bilo u redu?',
      'čime ~1 (niste|ste ~1 nezadovoljn*)': 'Čime niste zadovoljni?',
      'šta vas (je |)~1 (navelo|nateralo|nagnalo|podstaklo|tera|razočaralo)': 'Šta vas je to navelo?',
      '(prelazite|odlazite|idete) ~1 (kod|u|na) ~1 (drug*|konkurenc*)': 'Prelazite kod drugog operatera?',
    },
    bad: ['Zatvoreno je.', 'Iz bezbednosnih razloga.'],
  },
  ended: {
    phrases: {
      '(izbrisan*|izbrisao|izbrisala|izbrisali|obustavili|obustavljen*|okončan|okončana|okončano|okončani|okončane|završen*) ~3 (članstv*|ugovor*|pretplat*|saradnj*|nalog*|profil*|naplat*|članarin*)':
        'Izbrisali smo vam nalog.',
      '(članstv*|ugovor*|pretplat*|saradnj*|nalog*|profil*|naplat*|članarin*) ~3 (izbrisan*|izbrisali|okončan|okončana|okončano|okončani|okončane|završen*|završava|obustavljen*)':
        'Nalog je izbrisan.',
      '(otkaz|raskid|odjava|ispis|gašenje) ~2 (zaveden*|unet|uneta|uneto|zabeležen*|proknjižen|proknjižena|proknjiženo|proknjiženi|proknjižene|odobren|odobrena|odobreno|odobreni|odobrene)':
        'Otkaz je zaveden.',
      '(zatvorili|zatvorila|zatvorio|ugasili|ugasila|ugasio) ~2 račun': 'Zatvorila sam vam račun.',
      'račun* ~2 (zatvoren|ugašen)': 'Račun je zatvoren.',
      '(niste više|nije više|nisu više|više niste|više nije|više nisu|niste) ~1 (pretplaćen*|naš član|naša članica|naš korisnik|naš klijent|na spisku|na snazi|u obavezi)':
        'Više niste pretplaćeni.',
      '(raskid*|otkaz*|odjav*|gašenj*|ispis*) ~3 (odradio|odradila|odradili|odrađen*|uradio|uradila|uradili|proknjižen|proknjižena|proknjiženo|proknjiženi|proknjižene|završila|završio|završili|sprovela|sproveo|sproveli|obavila|obavio|obavili)':
        'Zahtev za raskid sam odradila.',
      '(poništio|poništila|poništili|poništen|poništena|poništeno|poništeni|poništene|stornirali|skinuto|obustavili|obustavio|obustavila|obustavljen*) ~3 (pretplat*|članarin*|ugovor*|članstv*|obnov*|naplat*)':
        'Poništila sam pretplatu.',
      '(pretplat*|članarin*|ugovor*|članstv*|obnov*|naplat*) ~3 (poništen|poništena|poništeno|poništeni|poništene|obustavljen*|skinut|skinuta|ukinut|ukinuta|stopiran|stopirana|stopirano|stopirani|stopirane)':
        'Naplata je obustavljena.',
      '(prekinuli|prekinuo|prekinula|obustavili) ~2 (isporuk*|pretplat*|ugovor*|saradnj*|uslug*|obnavljanj*)': 'Prekinuli smo isporuku.',
      '(raskinuo|raskinula|raskinuli|raskinut|raskinuta|raskinuto|otkazao|otkazala|otkazali|otkazan|otkazana|otkazano|otkazane|ugasio|ugasila|ugasili|ugašen*|pogasio|pogasila|pogasili|odjavljen*|odjavio|odjavila|odjavili|ispisan*|ispisao|ispisala|ispisali|ukinuo|ukinula|ukinuli|ukinut|ukinuta|ukinuto|deaktivirao|deaktivirala|deaktivirali|deaktiviran|deaktivirana|deaktivirano|deaktivirani|deaktivirane|oslobođen*)':
        'Ugovor je raskinut.',
      '(isključio|isključila|isključili|isključen|isključena|isključeno|isključeni|isključene|zatvorio|zatvorila|zatvorili|zatvoren|zatvorena|zatvoreno|obrisao|obrisala|obrisali|obrisan*|prekinuo|prekinula|prekinuli|prekinut|prekinuta|prekinuto|stopirao|stopirala|stopirali|stopiran|stopirana|stopirano|stopirani|stopirane|stornirao|stornirala|storniran|stornirana|stornirano|stornirani|stornirane|skinuo|skinula|skinuli|skinut|skinuta|uklonio|uklonila|uklonjen*) ~4 (pretplat*|ugovor*|članstv*|članarin*|nalog*|paket*|uslug*|profil*|polis*|osiguranj*|obnavljanj*|obnov*|produž*|broj|linij*|internet|priključ*|podac*|podatk*|sve|spisak|spiska|evidencij*|član*|kartic*|kablovsk*|televizij*|abonman*|licenc*|tarif*|zakup*|program*)':
        'Zatvorila sam vam nalog.',
      '(pretplat*|ugovor*|članstv*|članarin*|nalog*|paket*|uslug*|profil*|polis*|osiguranj*|obnavljanj*|obnov*|saradnj*|kablovsk*|broj|linij*|internet|priključ*|podac*|podatk*|sve|kartic*|televizij*|abonman*|licenc*|tarif*|zakup*) ~4 (isključio|isključila|isključili|isključen|isključena|isključeno|isključeni|isključene|zatvorio|zatvorila|zatvorili|zatvoren|zatvorena|zatvoreno|obrisao|obrisala|obrisali|obrisan*|prekinuo|prekinula|prekinuli|prekinut|prekinuta|prekinuto|stopiran|stopirana|stopirano|stopirani|stopirane|stopirao|stopirala|stopirali|storniran|stornirana|stornirano|stornirani|stornirane|skinuo|skinula|skinuli|skinut|skinuta|uklonjen*)':
        'Broj je isključen.',
      '(isključio|isključila|isključili|obrisao|obrisala|obrisali|skinuo|skinula|skinuli|zatvorio|zatvorila|zatvorili) (sam|smo) (vas|vam ga|vam je|ga|ih)':
        'Obrisali smo vas.',
      '(prekinuto|(prekinuo|prekinula|prekinuli) (sam|smo)|(sam|smo) ~2 (prekinuo|prekinula|prekinuli))': 'Prekinuto je.',
      '(isključeno|obrisano|prekinuto|zatvoreno) (je|od|sa|danas|zaključno)': 'Isključeno je.',
      '(ističe|istekao|istekla|prestaje) (krajem|na kraju|danas|sutra|zaključno|1*|2*|3*)': 'Prestaje krajem maja.',
      '(raskid|otkaz|gašenje|odjava|ispis|otkazivanje|prekid) ~3 (potvrđen|potvrđena|potvrđeno|potvrđeni|potvrđene|evidentiran|evidentirana|evidentirano|evidentirani|evidentirane|prihvaćen|prihvaćena|prihvaćeno|prihvaćeni|prihvaćene|sproveden*|proveden*|upisan*|urađen*|završen*|obavljen*|realizovan|realizovana|realizovano|realizovani|realizovane|izvršen|izvršena|izvršeno|izvršeni|izvršene|potvrđujem*|gotov*|stupa|stupio|važi od)':
        'Raskid je potvrđen.',
      '(potvrđujem|potvrđujemo|uradio|uradila|uradili|odradio|odradila|odradili|sproveo|sprovela|sproveli|završio|završila|završili|evidentirao|evidentirala|evidentirali|obavio|obavila|obavili|izvršio|izvršila|izvršili|realizovali) ~3 (raskid*|otkaz*|odjav*|gašenj*|ispis*|prestanak)':
        'Potvrđujem raskid ugovora.',
      'zahtev* ~1 za (raskid|otkaz|gašenje|odjavu|ispis) ~2 (sproveden*|proveden*|izvršen|izvršena|izvršeno|izvršeni|izvršene|realizovan|realizovana|realizovano|realizovani|realizovane|odobren|odobrena|odobreno|odobreni|odobrene|prihvaćen|prihvaćena|prihvaćeno|prihvaćeni|prihvaćene|usvojen|usvojena|usvojeno|usvojeni|usvojene)':
        'Zahtev za raskid je sproveden.',
      '(potvrda|potvrdu|rešenje) ~1 (raskid*|otkaz*|gašenj*|odjav*|ispis*|prestank*) ~3 (prilogu|šaljem|šaljemo|poslata|poslao|poslala|poslali)':
        'Potvrda o raskidu je u prilogu.',
      '(evo|u prilogu|šaljem|šaljemo|poslao|poslala|poslali) ~2 (potvrda|potvrdu|potvrde) ~1 (raskid*|otkaz*|gašenj*|odjav*|ispis*)':
        'Šaljem potvrdu o raskidu.',
      'neće (vam |)(se |)(više |)(biti |)(naplać*|obnov*|obnavlj*|produž*)': 'Pretplata neće biti obnovljena.',
      '(ništa|više) (vam |)(više |ništa |)(se |)(ne|neće|nećemo) (vam |)(se |)(više |)(biti |)(naplać*|naplat*|skid*|zaduž*)':
        'Ništa vam više neće biti naplaćeno.',
      'nećemo (vam |)(više |ništa |)(naplać*|skidati|zaduž*)': 'Nećemo vam više naplaćivati.',
      '(nemate više|više nemate) (nikakv* |)(obavez*|dugovanj*)': 'Nemate više obaveza.',
      '(slobodni ste|(poslednj*|zadnj*) (račun|rata|dan|naplat*|zaduženj*)|od ~2 (više |)ne plaćate)': 'Poslednji račun stiže u martu.',
      '(ugovor*|pretplat*|članstv*|članarin*|polis*|paket*|uslug*|nalog|obavez*|osiguranj*) ~4 (ističe|istekl*|istekao|prestaje|prestao|prestala|prestalo|važi do|aktivna do|aktivan do|aktivno do|više ne važi|više nije aktiv*|nije više aktiv*)':
        'Ugovor prestaje sutra.',
      '(prestaje (da važi|danas|sa)|više ne važi)': 'Prestaje danas.',
    },
    bad: ['Važi i dalje.', 'Možete raskinuti u poslovnici.', 'Popust je istekao.', 'Telefon je isključen.'],
  },
  closing: {
    phrases: {
      '(ćemo|ću|i|automatski) (ga |je |)zatvoriti ~2 (zahtev*|upit*|prijav*|razgovor*|predmet*|tiket*|slučaj*|reklamacij*)':
        'Smatraćemo rešenim i zatvoriti prijavu.',
      '(zatvaramo|zatvaram|zatvara se|zatvorićemo|završavamo|završavam|zatvoren*|zaključujemo|zaključujem|zaključen|zaključena|zaključeno|zaključeni|zaključene|okončavamo|smatram|smatramo|smatraćemo) ~3 (zahtev*|upit*|prijav*|razgovor*|predmet*|tiket*|slučaj*|čet*|ćaskanj*|reklamacij*|žalb*|prepisk*)':
        'Zatvaramo zahtev.',
      '(zahtev*|upit*|prijav*|razgovor*|predmet*|tiket*|slučaj*|čet|ćaskanj*|reklamacij*|prepisk*) ~3 (zatvaramo|zatvaram|zatvara|zatvoren*|zatvorićemo|završen*|završava|zaključen|zaključena|zaključeno|zaključeni|zaključene|okončan|okončana|okončano|okončani|okončane|rešenim|rešenom|smatramo|smatram)':
        'Razgovor je završen.',
    },
    bad: ['Ugovor je raskinut.'],
  },
  echo: {
    phrases: {
      '(upoznat*|upoznal*|upoznao|upoznaću|upoznaćemo) ~4 (primedb*|zamerk*|kritik*|žalb*|pritužb*|slučaj*|iskustv*)':
        'Doktorka je upoznata sa vašom primedbom.',
      '(slažem|slažemo) se (da|sa|potpuno)': 'Slažemo se da slike nisu verne.',
      '(tačno|istina|u pravu|jasno nam) ~4 (nije bilo|nije trebalo|nije u redu|kasnil*|pogrešil*)': 'Tačno, vode nije bilo.',
      '(porazgovara*|popriča*) ~4 (sa|s)': 'Porazgovarala sam sa blagajnicom.',
      '(prosledi*|preneo|prenel*|preneć*|podelil*|pokaza*) ~4 (vaš* (reči|poruk*|zapažanj*|iskustv*|mejl*|mišljenj*))':
        'Prenela sam vaše reči.',
      'vaš* (reči|zapažanj*|iskustv*|poruk*|mišljenj*) ~4 (prosledi*|prenel*|preneo|preneć*|podelil*|podelio|prosleđen*)':
        'Vaše reči sam prosledila šefici.',
      '(beležim|beležimo|zapisujem|primam|usvajam|usvajamo) ~3 (sugestij*|kritik*|primedb*|zamerk*|utisak|predlog*|pritužb*)':
        'Beležim vašu sugestiju.',
      '(zbog|na osnovu|posle|nakon|povodom) vaš* (poruk*|kritik*|primedb*|zapažanj*|sugestij*|pritužb*|utisk*|zamerk*)':
        'Popravili smo to zbog vaše poruke.',
      'od (ponedeljka|utorka|srede|četvrtka|petka|sutra|danas|prvog|sledeće nedelje) (smo|uvodimo|menjamo|ćemo|će se)':
        'Od ponedeljka smo ograničili broj.',
      '(naš propust|naš je propust|nije prihvatljivo|nije smelo|mene bi to|reći ću (mu|joj|im|vozaču|radni*|konobar*|trener*|osoblj*|kolegi|koleginici)|dobio primedbu|dobila primedbu|dobio opomenu|dobila opomenu|što ste doživeli|hvala (vam |)što ste iskren*)':
        'To je naš propust.',
      '(u pravu ste|ste ~1 u pravu|imate pravo da ste ljut*|imate potpuno pravo|hvala što ste (nam |)(napisali|rekli|javili|ukazali|pisali|skrenuli|to)|drago mi je (što|da) ste (nam |)(to |)(rekli|javili|napisali|ukazali)|(preneo|prenela|preneli|prenećemo|preneću|razgovarao|razgovarala|razgovarali|razgovaraćemo|razgovaraću|popričao|popričala|popričali|popričaću|popričaćemo) ~5 (sa|šef*|tim*|smen*|koleg*|osoblj*|kuhinj*|upravnik*|rukovodi*|kuvar*|im)|pročitao sam|pročitala sam|naša (greška|krivica)|moja (greška|krivica)|nije smelo|nije smela|nije smeo|nije trebalo|sramota me|neprijatno mi|neprihvatljivo|nedopustivo|ispričajte|šta tačno|recite nam više)':
        'U pravu ste, naša greška.',
      '(zamerk*|primedb*|kritik*|pritužb*|sugestij*|žalb*|utisak|utisk*|komentar*) ~4 (opravdan*|na mestu|prosledi*|prosleđen*|prenel*|preneo|preneć*|zabeležen*|uvaž*|prihvata*|prihvaćen|prihvaćena|prihvaćeno|prihvaćeni|prihvaćene|pomaž*|podelil*|podelio|razmotri*|uzeli|uzeta|uzete)':
        'Vaša zamerka je opravdana.',
      '(prosledi*|preneo|prenel*|preneć*|zabeleži*|uvažava*|prihvata*|uzeli|uzela|uzeo|podelil*|podelio|podeliću|razmotri*|zapisa*) ~5 (zamerk*|primedb*|kritik*|pritužb*|sugestij*|utisk*|komentar*)':
        'Zabeležila sam vašu pritužbu.',
      '(hvala|zahvaljuj*) ~3 (kritic*|ukaza*|skrenu*|primedb*|zamerk*|iskren*)': 'Hvala vam na iskrenoj kritici.',
      '(upozori*|opomenu*|opominj*|razgovara*|popriča*|ukori*|kazni*|preobuč*|edukova*|reagova*) ~4 (trener*|konobar*|recepcion*|dostavljač*|vozač*|radni*|koleg*|koleginic*|osoblj*|kuvar*|kuhinj*|majstor*|sestr*|instruktor*|smen*|njim|njom|zaposlen*|vodič*|obezbeđenj*|čistač*|spremačic*|prodava*|operater*|šalter*)':
        'Upozorili smo trenera.',
      '(konobar*|trener*|recepcion*|dostavljač*|vozač*|radni*|koleg*|koleginic*|osoblj*|kuvar*|sestr*|instruktor*|vodič*|šef*|kurir*) ~3 (opomenut*|upozoren|upozorena|upozoreno|upozoreni|upozorene|obavešten|obaveštena|obavešteno|obavešteni|obaveštene|obavljen razgovor|kažnjen*|suspendovan*)':
        'Kuvar je obavešten.',
      '(da se ~1 ponov*|neće (se |)(više |)ponov*|ne bi smelo|ne sme ~2 (desi*|dogodi*|ponov*|bude)|tako se ne (razgovara|ponaša|postupa|radi|priča|ophodi)|ispod ~1 standard*|(nije|to nije) ~1 (nivo|standard)|obavljen* ~1 razgovor|obavio ~1 razgovor|obavila ~1 razgovor)':
        'Ne sme da se ponovi.',
      '(reagovali smo|smo ~1 reagovali|stišali|očistili|očišćen*|dezinfikova*|okrečili|opran*|generaln* čišćenj*|pojača* (čišćenj*|kontrol*)|uvodimo|uveli smo|menjamo ~2 (način|dobavljač*|raspored|jelovnik|praks*|procedur*)|na tome radimo|skrenuli ~2 pažnju)':
        'Muziku smo stišali.',
      '(šta se|šta) ~2 (desilo|dogodilo|zbilo|rekao|rekla|uradio|uradila) ~1 (sa|s|konobar*|trener*|vozač*|radni*|recepcion*|dostavljač*|majstor*)':
        'Šta se desilo sa konobarom?',
      '(ko vas je (uslužio|usluživao|primio|dočekao)|(koji|koja) je (konobar*|radni*|trener*|sestra|vozač*)|možete li ~2 (reći|opisati) (nešto |)više|šta vam je (tačno |konkretno |najviše |)(smetalo|zasmetalo))':
        'Ko vas je uslužio?',
    },
    bad: ['Prijatan dan.'],
  },
  notice: {
    phrases: {
      '(svesni|svesna|svestan) ~1 (smo |)(problem*|kvar*|smetnj*|zastoj*)': 'Svesni smo problema.',
      'bez (vode|struje|interneta|grejanja|signala|tople) ~2 (zbog|usled|od|do|između)': 'Bez vode zbog radova.',
      '(deo|delovi|nekoliko|više) (grada|naselja|opštine|zgrade|ulica|zgrada|korisnika) ~3 (bez|nema|nemaju|ne)':
        'Delovi grada su bez vode.',
      '(sistem*|server*|sajt*|aplikacij*|platform*|mrež*|zakazivanj*|lift*|dalekovod*|centrala) ~4 (u kvaru|van funkcije|ne radi|ne rade|ne funkcioniše|otkazao|otkazala)':
        'Sistem je u kvaru.',
      '(kasne|kasni|otkazani|otkazan|obustavljen*|odlažu) (zbog|usled)': 'Letovi kasne zbog magle.',
      '(tehničk* (poteškoć*|problem*|smetnj*)|planiran* (radov*|isključenj*|prekid*)|hitn* (radov*|intervencij*)|širi problem|povećan broj (prijav*|poziv*))':
        'Imamo tehničkih poteškoća.',
      '(zbog|usled) ~1 (magle|pucanja|pucanj*|vetra|snega|leda|kvara|havarije|oluje) ~8 (kasne|otkazan*|bez|nema|prekid*|obustavljen*|ne)':
        'Zbog magle kasne letovi.',
      '(obaveštavamo|javljamo|upozoravamo|želimo da vas obavestimo) ~8 (kvar*|prekid*|smetnj*|havarij*|problem*|kašnjenj*|zastoj*)':
        'Obaveštavamo vas o kvaru.',
      '(trenutno|sada|danas) ~3 (je|imamo|postoji|traje|beležimo) ~3 (kvar*|prekid*|smetnj*|havarij*|problem*|zastoj*)':
        'Trenutno imamo kvar.',
      '(imamo|postoje|postoji|beležimo|otklanjamo) ~2 (kvar*|smetnj*|havarij*|ispad*|zastoj*|prekid*)': 'Imamo smetnje u radu.',
      'došlo ~1 do ~3 (kvar*|prekid*|havarij*|smetnj*|ispad*|curenj*|pad*|problem*|zastoj*)': 'Došlo je do kvara.',
      '(u toku|traje|traju) ~3 (kvar*|prekid*|radov*|havarij*|sanacij*|otklanjanj*|ispad*)': 'U toku su radovi.',
      '(zbog|usled) ~3 (kvara|kvarova|havarij*|radova|prekida|štrajk*|nevremen*|oluj*|nestanka|smetnji|ispada|preopterećenj*|poplav*) ~8 (nema|neće|ne|nije|nisu|kasn*|prekid*|obustavljen*|nedostup*|otežan*|bez)':
        'Zbog havarije nema vode.',
      '(nema|neće|ne rad*|kasn*|prekid*|nedostup*|kašnj*) ~6 (zbog|usled) ~3 (kvara|kvarova|havarij*|radova|štrajk*|nevremen*|oluj*|nestanka|smetnji|ispada|poplav*)':
        'Kašnjenja su zbog štrajka.',
      '(znamo|svesni smo|upoznati smo|obavešteni smo) ~2 (za|sa|o) ~2 (problem*|kvar*|smetnj*|grešk*)': 'Znamo za problem sa aplikacijom.',
      '(veliki|veći|masovni|masovan|opšti|globalni|globalan) (kvar|ispad|prekid|problem)': 'Veći kvar na mreži.',
      '(kvar|prekid|smetnje|havarija|problem|ispad) ~4 (u vašem|na vašoj|pogođen*|zahvat*|mrež*|glavn*|trafostanic*|server*|naselj*|region*|central*|optičk*)':
        'Kvar u vašem kraju.',
      '(neki|pojedini|deo|određeni|veći broj|brojni|svi) ~1 (korisni*|kupc*|kupac*|klijent*|potroša*|stanar*|član*) ~3 (ne mogu|nemaju|bez|ne može|nema|ne rad*|imaju (problem*|poteškoć*))':
        'Neki korisnici ne mogu da se prijave.',
      '(server*|sistem|sajt|mreža|platforma|aplikacija) ~3 (pao|pala|palo|nedostup*|preopterećen*|u prekidu)':
        'Sajt je trenutno nedostupan.',
      '(plaćanj*|aplikacij*|sajt*|internet*|grejanje|voda|struja|veza|prijav*) ~4 (nisu radil*|nije radil*|ne radi|ne rade|nisu prolazil*|nije prolazil*|ne prolaz*|nisu uspel*|nije uspel*|neće raditi)':
        'Plaćanja u aplikaciji nisu radila.',
    },
    bad: ['Otvoreni smo.'],
  },
  safety: {
    phrases: {
      '(bezbednos*|sigurnosn*|radi (vaše |)(sigurnosti|zaštite)|zaštit* podataka|potvrd* identitet*|proverim* identitet|da (proverim|potvrdim) da ste|loša veza|nečitk*|nečitljiv*|zamućen*|ne otvara se|mutn*|prekinula se veza|provere radi|radi provere|verifikacij*|identifikacij*|da se uverim|ne vidi se ništa|oštećen* (fajl|dokument|prilog|slika))':
        'Radi vaše bezbednosti.',
      '(prilog|fajl|slika|dokument|datoteka|link) ~1 (se |)(ne (otvara|učitava|vidi)|prazan|prazna|oštećen*|nije (stigao|stigla|prikačen*))':
        'Prilog se ne otvara.',
      '(ne|slabo|loše) (vas |)(dobro |)(čujem|čujemo)': 'Ne čujem vas dobro: ne čujem vas.',
      '(dokument|fajl|prilog|snimak) je (oštećen|prazan|nečitak|mutan)': 'Dokument je oštećen.',
    },
    bad: ['Radi porudžbine.'],
  },
  demand: {
    phrases: {
      '(otkucajte|ubacite|okačite|prikačite|prepišite|koji broj|koju šifru|(jel|je l|jesu li) imate|mogu li (da |)(dobijem|dobiti)|da mi (date|kažete|napišete|pošaljete|navedete))':
        'Otkucajte broj.',
      '(pošaljite|šaljite|recite|kažite|dajte|unesite|upišite|ukucajte|napišite|navedite|potvrdite|dostavite|ostavite|priložite|ponovite|objasnite|opišite|pojasnite|precizirajte|prosledite|izdiktirajte|pokažite|uslikajte|slikajte|fotografišite|skenirajte|trebaće mi|treba mi|treba nam|trebao (bi |)mi|trebala (bi |)mi|trebao bi nam|potreban (mi|nam|je)|potrebna (mi|nam|je)|(mi|nam|biće|bio|bila) (potreban|potrebna)|potrebno je (da|ime)|molim (vas |)(vaš*|broj|ime|adres*|šifr*|sliku|fotografij*|kopij*|da (mi |nam |)(navedete|pošaljete|ponovite|opišete|date|kažete))|molimo (vas |)(da (navedete|pošaljete|ponovite|opišete|unesete|dostavite|priložite))|možete li ~3 (poslati|navesti|reći|ponoviti|opisati|napisati|potvrditi|dati|slikati|da (pošaljete|navedete|kažete|ponovite|opišete|slikate|napišete|date|ostavite|uslikate))|da li (biste|možete) ~3 (poslali|naveli|rekli|ponovili|opisali|poslati|navesti|da (pošaljete|navedete|kažete|ponovite|napišete))|koji je (vaš|broj|bio|datum)|koja je (vaša|adresa|šifra)|koje je (vaše|ime)|koji vam je|koja vam je|kad ste|kada ste|kako se zovete)':
        'Pošaljite broj.',
      '(imate li|imaš li|da li imate) ~2 (broj*|šifr*|kod|slik*|fotografij*|račun|potvrdu|korisnič*|snim*|član*)':
        'Imate li broj porudžbine?',
      '(na koji|na koju|na kojoj|pod kojim|sa kog|s kog|sa kojeg|na čije|na koje|o kojoj|u kojoj|kog|kojeg|kojim) (broj*|mejl*|imejl*|adres*|e mail*|ime*|datum*|porudžbin*|pošilj*|ulic*|dana)':
        'Na koju adresu da pošaljem?',
    },
    bad: ['Poslala sam.'],
  },
  'ask-matter': {
    phrases: {
      '(u čemu|oko čega) (mogu|možemo|vam) ~3 (pomognem|pomognemo|pomoći)': 'U čemu mogu da vam pomognem?',
      'čime ~2 (pomoći|pomognem|pomognemo|pomoć)': 'Čime vam mogu pomoći?',
      '(koji|kakav) ~1 (je|imate) ~1 (problem|kvar|upit|zahtev)': 'Koji je vaš upit?',
      '(opišete|opišite|objasnite|objasnite|opisati|pojasnite|napišete) ~2 (šta se|šta je|u čemu|kvar*)':
        'Možete li da opišete šta se dešava?',
      '((kako|čime) ~5 od pomoći|(s|sa) kojim (problemom|pitanjem)|šta mogu ~1 (učinim|uradim|učiniti) ~1 za vas|šta mogu za vas)':
        'Kako mogu da vam budem od pomoći?',
      '(šta je (problem|u pitanju|bilo|se desilo)|u čemu je (problem|stvar)|o čemu (je reč|se radi)|kako (mogu|možemo) ~2 (pomoć*|pomognem*|da (pomognem|pomognemo))|koji je (problem|razlog obraćanja|vaš problem)|čime (mogu|možemo)|zašto (nas zovete|nam pišete|se javljate)|(opišite|objasnite|ponovite|ispričajte|navedite|pojasnite) ~3 (problem*|šta (je|se)|o čemu|situacij*|pitanj*|zahtev*|kvar)|(opišete|ponovite|objasnite|navedete) ~2 (problem*|o čemu)|ispočetka)':
        'Šta je problem?',
      '(ispričajte|ispričate|krenimo|krenite|počnimo|objasnite|ponovite|hajde) ~3 (iz početka|od početka|redom)':
        'Ispričajte mi od početka.',
      '((koje|kakvo) (je |)(vaše |)pitanje|(kakav|koji|kakve) (problem*|kvar) ~1 imate|šta vas muči|(zbog|radi) čega (nam pišete|zovete|se javljate|se obraćate|nas zovete|ste zvali)|(kojim|kakvim) povodom|povodom čega)':
        'Koje je vaše pitanje?',
      '(recite|kažite|kažete|napišite|napišete|reći|ponoviti|ponovite|opisati|objasniti|objasnite|ispričati) ~2 (šta se (desilo|dogodilo|dešava|tačno)|šta je (bilo|problem)|u čemu je|o čemu se|o čemu je)':
        'Možete li ponoviti šta se desilo?',
    },
    bad: ['Postoji problem.', 'Plaćate od početka meseca.'],
  },
  'n-order': {
    phrases: {
      '(broj|broja|brojem) (vaše |avio |autobuske |povratne |)karte': 'Broj karte.',
      '(broj|šifr*|oznak*) ~4 (pod kojim|potvrd*|potvrdi) ~4 (porudžbin*|narudžbin*|rezervacij*|vodi)':
        'Broj pod kojim se vodi narudžbina.',
      '(broj|brojem|broja|brojevi|šifr*|kod|oznak*) ~1 (porudžbin*|porudžbenic*|narudžbin*|narudžbenic*|narudžb*|kupovin*|pošiljk*|paketa|računa|rezervacij*|predmeta|prijave|reklamacij*|zahteva|brojila|faktur*|tiketa|slučaja|transakcij*|predračuna|otpremnice|uređaja)':
        'Broj porudžbine.',
      '(serijski broj|broj zahteva|poziv na broj|serijsk*|referentn* broj*|referenc*|(kod|broj) za praćenje|tracking*|(radni|servisni) nalog|naloga za (servis|popravku)|(koja|kojoj|koju) (je |)(porudžbin*|pošiljk*|rezervacij*)|kojim brojem ~2 (poruč*|naruč*))':
        'Serijski broj?',
    },
    bad: ['Telefon.'],
  },
  'n-account': {
    phrases: {
      '(broj|broja|brojem|šifr*|id) ~1 (klijenta|kupca|ugovora|ugovorom|korisnika|člansk*|naloga|korisničk*|polise|potrošača|pretplatnik*|mernog mesta|pacijenta|kartona)':
        'Broj ugovora.',
      '(korisničk* (broj|id|šifr*)|klijentski broj|članski broj|pretplatnički broj|identifikacion* broj*)': 'Korisnički broj?',
    },
    bad: ['Porudžbina.'],
  },
  'n-email': {
    phrases: { '(mejl*|imejl*|email*|e mail*|e adres*|e pošt*|elektronsk* pošt*|mail|mail adres*)': 'Mejl?' },
    bad: ['Porudžbina.'],
  },
  'n-phone': {
    phrases: {
      '(broj telefona|brojem telefona|telefon*|mobiln* (broj|telefon)|broj mobilnog|kontakt telefon|kontakt broj)': 'Broj telefona?',
      'na koji broj ~3 (pozov*|zov*|nazov*|javi*|dostup*|zvati|pozva*)': 'Na koji broj da vas pozovemo?',
      'broj na (koji|kom) ~2 (dostup*|zov*|pozov*|javi*)': 'Broj na koji ste dostupni?',
    },
    bad: ['Porudžbina.'],
  },
  'n-name': {
    phrases: { '(ime|imena|prezime|prezimena|kako se zovete|(s|sa) kim (razgovaram|pričam|imam))': 'Ime?' },
    bad: ['Porudžbina.'],
  },
  'n-address': {
    phrases: {
      '(adres*|ulic*|poštanski broj|broj stana|broj sobe|koji (stan|ulaz|sprat)|(gde|kuda) da ~2 (dostav*|pošalj*|dones*|isporuč*))':
        'Adresa?',
    },
    bad: ['Porudžbina.'],
  },
  'n-date': {
    phrases: {
      '(datum*|(kad|kada) ste (kupili|poručili|naručili|bili)|(kog|kojeg|koji) dana|koji dan|od (kad|kada) ~1 (ne|vam|nemate|je)|(kad|kada) se (to |)(desilo|dogodilo|pojavilo|pokvari*))':
        'Datum?',
    },
    bad: ['Porudžbina.'],
  },
  'n-attachment': {
    phrases: {
      '(slika|slike|slici|sliku|slikom|fotografij*|fotk*|snim* ekrana|skrinšot*|skrin|skrina|fiskaln*|dokument*|potvrda|potvrdu|potvrde|dokaz*|kopij*|skeniran*|izvod*|uverenj*|slikajte|slikate|slikati|uslikajte|uslikate|fotografišite|skenirajte)':
        'Slika?',
      '(pošaljite|priložite|dostavite|prosledite|imate li|poslati|pošaljete|priložiti|priložite) ~2 (račun|izvod|ugovor|garantni list|garanciju)':
        'Pošaljite račun.',
    },
    bad: ['Porudžbina.', 'Potvrdite adresu.'],
  },
  undone: {
    phrases: {
      '(nije|nisu) ~1 (raskinut*|otkazan*|ugašen*|obrisan*|isključen*|zatvoren*|ukinut*|prekinut*|potvrđen*|evidentiran*|sproveden*|proveden*|odrađen*|urađen*|obrađen*|gotov*|završen*|proknjižen*|zaveden*|odobren*|izbrisan*|poništen*|storniran*|vraćen*|poslat*|uplaćen*|rešen*)':
        'Nalog vam nije obrisan.',
      '(nismo|nisam) ~2 (raskinul*|otkazal*|ugasil*|obrisal*|isključil*|zatvoril*|ukinul*|prekinul*|potvrdil*|sprovel*|odradil*|uradil*|završil*|raskinuo|otkazao|ugasio|obrisao|isključio|zatvorio|odradio|uradio|završio)':
        'Nalog vam nismo obrisali.',
      '(nisu) ~2 (raskinul*|obrisal*|isključil*|zatvoril*|ugasil*)': 'Kolege nisu isključile: nisu isključili.',
      '(rešen|rešena|rešeni) (sam|smo) ~3 (da|ne|odlazim|raskin*)': 'Rešena sam da odem.',
      '(i dalje|još uvek) (važi|je na snazi|je aktiv*|traje|stoji)': 'Ugovor i dalje važi do maja.',
      '(da bih|da bismo|da biste|kako bi|kako bismo|valjda|uveravam|garantujem)': 'Da bismo raskinuli ugovor.',
      '(rešen|rešena|rešeno|stiglo|stigao|stigla|proradilo|proradio|sređeno|vraćeno|radi) ~4 (i dalje|još uvek|ali ne|ali nije|ali i|a ne|a nije|međutim)':
        'Rešeno je, ali i dalje kuca greška.',
      '(planira*|pokuša*|nameravamo|želimo) ~1 da': 'Pokušavamo da bude vraćeno.',
      '(biće|bićete|bićemo|biću|budu|bude|budemo|budete|bi bilo|bilo bi|bi bio|bi bila|bi bili|bio bi|bila bi)':
        'Novac će vam biti vraćen kad bude moguće.',
      '(će|ćemo|ću) ~4 biti': 'Novac će vam biti vraćen.',
      '(ako|ukoliko|kada|čim|da li|je li|jesu li|jeste li|pre nego|umesto da|nadam se|nadamo se|trudimo se)': 'Ako je poslat.',
      'da bi ~3 (bio|bila|bilo|bili|bile)': 'Da bi novac bio vraćen.',
      '(treba|trebalo|mora|moraju|moraće|trebaju) ~1 da (se |)(bude|budu)': 'Treba da bude rešeno.',
      'ste ~3 (poslali|uplatili|platili|vratili|otkazali|raskinuli|odjavili|ugasili|isključili|zatvorili|zvali|pozvali|rešili|proverili|prijavili|promenili|naručili|poručili|našli|pronašli|dobili|primili|predali|potvrdili|uneli|upisali|kontaktirali|dodali|uključili|pitali|doneli|završili|skinuli|obrisali|ispravili|zamenili|popravili|zakazali|rezervisali)':
        'Hvala što ste nam poslali sliku.',
      '(poslali|uplatili|platili|vratili|otkazali|raskinuli|zvali|rešili|prijavili|promenili|naručili|poručili|dobili|primili) ste':
        'Uplatili ste račun.',
      '(stiglo|stigao|stigla|stigli|stigle|dobio|dobila|dobili|primio|primila|primili|preuzeo|preuzela|preuzeli|poslali|poslat|poslata|poslato|vraćen|vraćeno|isporučen*) ~4 (pogrešn*|oštećen*|razbijen*|polomljen*|slomljen*|pocepan*|prazn*|samo|deo|pola|polovina|opomen*|opomenu|duplo|kriv*|pokvaren*|tuđ*|neispravn*|kasni|kasne|ali|umesto|mokr*|manj*|bez (jedn*|dela|delova|punjač*|kabl*|račun*|poklop*|uputstv*|paket*|šraf*|slik*|ključ*|faktur*))':
        'Stiglo je oštećeno.',
      '(pogrešn*|oštećen*|razbijen*|polomljen*|prazn*|pola|polovina|deo|samo) ~3 (stiglo|stigao|stigla|stigli|dobio|dobila|dobili|poslali|poslat|poslata)':
        'Pogrešna boja je stigla.',
      '(proradio|proradila|proradilo|radi|radilo|rade) ~5 (stao|stala|stalo|samo|ali|kratko|pa opet|pa ponovo)':
        'Proradilo je pa opet stalo.',
      '(super|odlično|sjajno|perfektno|savršeno|divno) ~5 (opet|još jed*|čekam|čekamo|čekati|kašnjenj*|kasni*|ništa|nije|nema|ne)':
        'Odlično, još jedno kašnjenje.',
      '(piše|stoji|kaže|kažu|rečeno|status*|navodno|tvrd*|rekli ste|obećali|javili ste) ~5 (isporučen*|uručen*|rešen*|dostavljen*|vraćen*|zatvoren*|sređen*|popravljen*|stiglo|stigao|poslat*|plaćen*)':
        'Piše da je isporučeno.',
      '(rešeno|rešen|sređeno|popravljeno|urađeno|raskinut|otkazano|poslato|vraćeno) ~2 (samo delimično|delimično|napola|dopola|upola)':
        'Rešeno je samo delimično.',
      '(delimično|napola|zamalo|skoro|umalo|polovično|još malo pa) ~1 (rešen*|sređen*|urađen*|raskinut*|otkazan*|vraćen*|stiglo|proradilo|popravljen*)':
        'Skoro rešeno.',
    },
    bad: ['Novac je vraćen.', 'Stiglo je, hvala.'],
  },
  'said-already': {
    phrases: {
      '(sam|smo) ~3 (rekao|rekla|rekli|napisao|napisala|objasnio|objasnila|naveo|navela|ispričao|ispričala|poslao|poslala|dao|dala|slao|slala|dostavio|dostavila|diktirao|diktirala) ~2 (malopre|maločas|na početku|samom početku|na startu|odmah|ranije|iznad|u ponedeljak|u utorak|u sredu|u četvrtak|u petak|prošle nedelje|više puta|dva puta|tri puta|dvaput)':
        'Broj sam vam dala na samom početku.',
      '(pročitate|pročitajte|čitate|vidite) ~1 (šta|ono što) (sam|smo) ~1 (napisao|napisala|napisali|poslao|poslala|pisao|pisala)':
        'Pročitajte šta sam napisala.',
      '(drugi|treći|četvrti|peti|stoti|ko zna koji) put (vas |vam |već )(molim|šaljem|pišem|kažem|ponavljam|objašnjavam|govorim|kucam)':
        'Treći put vas molim.',
      '(sam|smo) ~3 već ~2 (rekao|rekla|rekli|napisao|napisala|objasnio|objasnila|naveo|navela|ispričao|ispričala|odgovorio|odgovorila|poslao|poslala|dao|dala|slao|slala)':
        'Sve sam to već jednom ispričala.',
      '(napisao|napisala|naveo|navela|upisao|upisala|uneo|unela|popunio|popunila) ~1 u (naslovu|temi|opisu|formularu|prijavi|obrascu|obrazac|formular)':
        'Napisala sam u naslovu: napisala u naslovu.',
      '(gore je (sve|broj|napisan*|naveden*)|gore vam je|gore ima|evo gore|vidi gore|iznad je|iznad piše)': 'Gore vam je.',
      '(upravo|već|maločas|malopre|malo pre) ~1 (poslao|poslala|poslali|dao|dala|napisao|napisala|rekao|rekla|poslato)':
        'To sam vam upravo poslala.',
      '(ima|imate|nalazi se|nađite|nađi|stoji vam) ~1 u (prv*|prethodn*|mom|mojoj|moj*|istoriji|prepisci|prijavi|tiketu|sistemu)':
        'Ima u prvom mejlu.',
      '(me|mi|nas) ~2 isto ~1 (pitao|pitala|pitali|tražio|tražila|tražili)': 'On me je isto to pitao.',
      '(pre vas|već|jutros|malopre|bot|robot|kolega|koleginica) ~2 (me|mi|nas) ~2 (pitao|pitala|pitali|tražio|tražila|tražili)':
        'Kolega me je to pitao.',
      '(zar se ~1 ne (vidi|čita|čuva|beleži)|po ko zna koji put|skroluj*|nemam snage da|opet ispočetka|koliko puta|svaki put isto|ko zna koji put)':
        'Zar se to ne vidi?',
      '(jutros|juče|malopre|prekjuče|sinoć|u ponedeljak|u utorak|u sredu|u četvrtak|u petak) ~2 (sam|smo) ~3 (pričao|pričala|pričali|razgovarao|razgovarala|javljao|javljala|prijavio|prijavila|poslao|poslala|sve|napisao|napisala)':
        'Jutros sam pričala sa Jovanom.',
      '(javljao|javljala|javio|javila|slao|slala|poslao|poslala|pisao|pisala|dao|dala|prijavio|prijavila) (sam|smo) ~2 (prekjuče|juče|još|već|sve|isto|to|više puta|dva puta|tri puta)':
        'Poslala sam to još u utorak.',
      '(dva|tri|četiri|pet|šest|više|sto|nekoliko|hiljadu) puta ((sam|smo) ~2 (rekao|rekla|rekli|dao|dala|poslao|poslala|slao|slala|napisao|napisala|pisao|pisala|objasni*|ponovi*|javi*|prijavi*)|vam)':
        'Tri puta sam vam dao adresu.',
      '(kolega|koleginica|bot|vaš* kolega|vaš* koleginica) ~1 (ima|zna|već ima|već zna) ~1 (sve|to|podatke|broj|detalje)':
        'Kolega ima sve podatke.',
      '(evo (ga |je |vam |)(opet|ponovo|još jednom))': 'Evo ga opet.',
      '(rekao|rekla|rekli|pisao|pisala|napisao|napisala|napisali|objasnio|objasnila|objasnili|naveo|navela|ispričao|ispričala|odgovorio|odgovorila|diktirao|diktirala|izdiktirao|izdiktirala|poslao|poslala|poslali|slao|slala|slali|dao|dala|dostavio|dostavila|dostavili|ukucao|ukucala|uneo|unela|priložio|priložila) (sam|smo) ~3 (malopre|maločas|malo pre|jutros|sinoć|gore|iznad|ranije|odmah|na početku|u prv*|u prethodn*|u prošl*|u ponedeljak|u utorak|u sredu|u četvrtak|u petak|juče|prekjuče|već|lepo|više puta|nekoliko puta|sto puta|deset puta|dva puta|dvaput|kolegi|koleginici|kolegama|botu|operateru|operaterki|vašem|vašoj|vašim)':
        'Rekao sam vam malopre.',
      '(već|malopre|maločas|malo pre|jutros|sinoć|gore|ranije|upravo|lepo|botu|robotu|kolegi|koleginici|operateru|operaterki|juče|početku) ~2 (sam|smo) ~3 (rekao|rekla|rekli|napisao|napisala|objasnio|objasnila|objasnili|naveo|navela|ispričao|ispričala|odgovorio|odgovorila|diktirao|diktirala|izdiktirala|dostavio|dostavila|ukucao|ukucala|uneo|unela|priložila|priložio|dao|dala)':
        'Koleginici sam jutros sve ispričala.',
      '(sam|smo) ~3 (napisao|napisala|napisali|naveo|navela|objasnio|objasnila|poslao|poslala|rekao|rekla|dao|dala|priložio|priložila) ~1 u (prvo*|prethodn*|prošl*|početn*)':
        'To sam napisala u prvom mejlu.',
      '(rekoh|napisah|kao što (sam|rekoh|smo) ~2 (rekao|rekla|naveo|navela|napisao|napisala|objasnila|objasnio))': 'Rekoh vam.',
      '(piše|stoji|imate|naveden*|napisan*|poslat*) ~3 (gore|iznad|u prvo*|u prethodn*|u mom mejlu|u mejlu|u prepisci|u istoriji|u četu|u temi|u naslovu)':
        'Imate to gore.',
      '(sve|to|broj|lepo|tamo|već|tu) ~1 (piše|stoji) ~1 (gore|iznad|u|tamo|već)': 'Broj stoji u mejlu.',
      '(pročitajte|pogledajte|čitajte|proverite|vidite|pogledaj|pročitaj) ~3 (prepisk*|gore|iznad|istorij*|prv* (poruk*|mejl*)|prethodn* (poruk*|mejl*)|moj* (prv* |prethodn* |)(mejl*|poruk*)|šta sam|tamo piše)':
        'Pogledajte prvu poruku.',
      '(opet|ponovo|iznova|svaki put|svima|svakom|svakome) ~4 (objašnjav*|da objasnim|da pričam|pričam|ponavlj*|da kucam|da diktiram|da prepričavam|iz početka|ispočetka)':
        'Opet moram da objašnjavam.',
      '(zašto|zar|opet|svi|svako|stalno) ~1 (me|mi|nas) ~2 (pitate|pitaju|pita|tražite|traže)': 'Zašto me svi pitate isto?',
      '((isto|istu stvar|iste podatke|isti broj) (me |)~1 (pitate|tražite|ponavljam|pitaju)|već ste ~2 (pitali|tražili|dobili)|to ste ~2 (pitali|tražili)|isti broj kao|kao (i |)(gore|malopre|juče)|nemate ~3 (zapisano|zabeleženo|zavedeno)|zar ne (vidite|čitate|piše)|čitate li vi|papagaj*)':
        'Već ste me to pitali.',
    },
    bad: ['Rekla mi je komšinica.', 'Prvi put vam pišem.'],
  },
  'sent-away': {
    phrases: {
      '(pozovite|nazovite|kontaktirajte|kontaktirati|pozvati) ~2 (prodajn* služb*|korisničk* (servis|služb*|centar)|služb*|odeljenj*|centralu|sedište|svog (savetnika|agenta|prodavca))':
        'Pozovite prodajnu službu.',
      '(ide|idu|vrši se|obavlja se|rešava se|rešava|radi se|predaje se|podnosi se|prima se|primaju se) ~2 (preko|putem|kod|u|na|samo) ~2 (pozivn*|kontakt*|kol|call|centra*|advokat*|trener*|direktor*|uprav*|šalter*|savetni*|direkcij*)':
        'Gašenje ide preko pozivnog centra.',
      '(zakažete|zakažite|zakazati|zakazivanje) ~2 (sastan*|razgovor*|prijem*)': 'Zakažite sastanak.',
      '(vaše|lično|fizičko) prisustvo': 'Potrebno je vaše prisustvo.',
      '(obratite|obratiti|obratite se|javite|javiti|javljate|obraćate) ~1 (kontakt centru|call centru|kol centru|centru|prodajnom mestu|služb*|odeljenj*|nadležn*|poslovnic*|ekspozitur*|radnj*|savetni*|prodavcu|agentu|zastupniku)':
        'Obratite se kontakt centru.',
      '(morate|moraćete|potrebno|treba|neophodno) ~3 (zvati|pozvati|nazvati|zovete|nazovete)': 'Morate zvati kontakt centar.',
      'zovite ~3 (centar|služb*|odeljenj*|radnim danom|odsek)': 'Zovite radnim danom.',
      '(samo|isključivo|jedino|morate|moraćete|svratite|svratiti|otiđite|otići|podne*|predaj*|predate|predati|potpi*|raskin*|raskid*|otkaz*|otkaž*|ugas*) ~4 (u|do|na|iz|kod) ~2 (radnj*|prodavnic*|ekspozitur*|prodajn*|šalter*|centrali|direkcij*|licu mesta)':
        'Raskid podnosite u našoj radnji: otkaz u radnji.',
      '(odavde|ovde|ovim putem|preko četa|u četu|preko čata|mejlom|imejlom|preko mejla|putem mejla|preko poruk*|porukom|telefonom|elektronski|onlajn|online) ~2 (ne|nije|nisam|nismo|nema|nemamo) ~3 (mogu|možemo|može|gasimo|raskidamo|otkazujemo|prima*|moguć*|vrši*|radi*|u mogućnosti|rešava*|obrađuje*|prihvata*)':
        'Odavde ne mogu da otkažem.',
      '(ne|nije|nema) ~1 (mogu*|može*|moguć*|primamo|gasimo|raskidamo|otkazujemo|vrši*|prihvata*) ~5 (odavde|ovim putem|preko četa|u četu|preko mejla|mejlom|putem mejla|onlajn|online|elektronski)':
        'Ne primamo raskide mejlom.',
      '(štampajte|odštampajte|štampate|odštampate|potpišite|potpišete|popunite|popunjen*|potpisan*) ~5 (donesite|donesete|pošaljite|pošaljete|dostavite|predajte|skeniran*)':
        'Potpišite i donesite.',
      '(donesite|donesete|doneti|ponesite|predajte|predate) ~3 (zahtev|ugovor|obrazac|formular|originaln*|ličnu kartu|lično|kod nas)':
        'Donesite zahtev.',
      '(za (to|raskid|otkaz*) (je|vam je) nadležn*|nadležn* je ~1 (služba|odeljenje|sektor)|odeljenj* za ~2 (zadržav*|raskid*|otkaz*|lojaln*)|nije u mojoj nadležnosti|nisam ovlašćen*|tamo gde ste|mestu gde ste)':
        'Nadležno je drugo odeljenje.',
    },
    bad: ['Ova poruka je dovoljna.'],
  },
  nobody: {
    phrases: {
      'vas (neću|nećemo|ne mogu|ne možemo) ~2 (spajam*|spajati|spojim*|spojiti|povežem*|povezati|povezujem*)': 'Zato vas neću spajati.',
      'jedini ~1 (odgovaram|odgovara|pomažem|radim|dežuram)': 'Jedini odgovaram na pitanja.',
      '(ne|nećemo|ne možemo) (prosleđuj*|prosledi*|spaj*|povezuj*|prebacuj*|angažuj*|uključuj*) ~4 (menadžer*|koleg*|zaposlen*|operater*|šef*|nadređen*|rukovodi*|ljud*|čovek*)':
        'Ne prosleđujemo razgovore menadžerima.',
      '(živ*|ljudsk*) ~1 (operater*|podršk*|agent*|osob*) ~3 (nije|nema|ne|nemamo|nisu)': 'Živi operater ovde nije opcija.',
      '(nijedan|nijedna) (zaposlen*|operater*|kolega|koleginica|agent*|radnik*|čovek)': 'Nijedan zaposleni nije zadužen.',
      '(nemamo|nema|nemate) mogućnost* ~3 (povežemo|povežem|povezivanj*|spojimo|spojim|spajanj*|prebacimo|prebacim|prebacivanj*|razgovor*|poziv*|pozovete)':
        'Nemamo mogućnost da vas povežemo.',
      '(ovde|ovaj kanal|kanal|čet|ovaj čet) ~2 (nema (ljudi|operater*|zaposlen*|nikog*)|opslužuje|vodi samo|radi samo)': 'Ovde nema ljudi.',
      '(samo ja (da |)~2 (pomognem|odgovaram|vam)|mogu samo ja|samo (robot|bot|digitaln* asistent*|virtueln* asistent*))':
        'Mogu samo ja da vam pomognem.',
      '(menadžer*|šef*|direktor*|rukovodi*|nadređen*) ne (prima|izlazi|komunicira|razgovara|javlja|odgovara|piše)':
        'Menadžer ne prima stranke.',
      '(uživo|telefonsk* podršk*) ~2 (imaju samo|samo za|dostupn* samo|nemamo|nema)': 'Podršku uživo imaju samo poslovni.',
      '(podršk*|služb*|korisnički servis|svi upiti|sve upite|usluga|prepisk*) ~5 (automatizovan*|automatsk* odgovor*|veštačk* inteligencij*|virtueln*|bez operatera|digitaln* asistent*|četbot*)':
        'Podrška je automatizovana.',
      '(isključivo|samo|jedino) ~2 (veštačk* inteligencij*|ai|automatsk* (odgovor*|poruk*)|četbot*|bot|botom)':
        'Isključivo veštačka inteligencija odgovara.',
      '(neću|nećemo|ne mogu|ne možemo|nemam kome|ne smem|nismo u mogućnosti|nisam u mogućnosti) ~2 vas ~2 (spajam*|spajati|spojim*|spojiti|povežem*|povezati|povezujem*)':
        'Neću vas spajati.',
      '(kontakt telefon*|kol centar|call centar|telefonsk* (podršk*|linij*)|razgovor* uživo|čet* uživo|podršk* uživo) ~5 (ne postoji|nemamo|ukinut*|ukinuli|nije dostup*|nije moguć*|nije na raspolaganju|nije predviđen*|više ne)':
        'Kontakt telefon ne postoji.',
      '(ukinuli|nemamo|ne postoji|nema|ukinut) ~3 (kol centar|kol centra|call centar|telefonsk* (podršk*|linij*)|operater*|razgovor* uživo|podršk* uživo)':
        'Ukinuli smo kol centar.',
      '(razgovor*|kontakt*|veza|spajanj*|prebacivanj*) ~1 (uživo|telefonom|sa (čovek*|operater*|zaposlen*|agent*|ljudima|osobljem)) ~4 (nije|ne|nemamo|nema|nismo)':
        'Razgovor sa operaterom nije predviđen.',
      '(agent*|operater*|zaposlen*|ljudi|kolege) ~1 (uživo |)(nije|nisu|ne) ~1 (na raspolaganju|dostup*|odgovara*|javlja*|učestvuj*|angažov*|uključen*|predviđen*|prisut*)':
        'Agent uživo nije na raspolaganju.',
      '(šef*|rukovodi*|menadžer*|nadređen*|upravni*|direktor*) ~2 (neće|nema) ~3 (reći|drugačije|pomoći|promeni*|ništa|odgovor*|vremena|razgovar*)':
        'Šef vam neće reći ništa drugačije.',
      '(ja sam jedin*|jedini koji vam|(nema|trenutno nema) (nikog*|nikoga) ~2 (ko|da|koga)|nema ko da|nema koga da|nemam koga da)':
        'Nema ko da razgovara.',
    },
    bad: ['Čovek će vas zvati.'],
  },
  here: {
    phrases: {
      '(poštovani|poštovana|poštovane|poštovanjem|poštovanje|poštuj*|pošto|elektronsk* pošt*)': 'Poštovani, paket je poslat.',
      '(broj|brojem|broja|vaš|vašeg|kontakt|mobilni|potvrdite|ostavite|navedite|dajte|recite|treba mi|na vaš) ~1 telefon*':
        'Koji je vaš broj telefona?',
      '(pozvaćemo|pozvaću|zvaćemo|zvaću|nazvaću|javiću|javićemo|zovemo|zovem|dobijemo|dobiti) ~4 telefon*': 'Pozvaću vas telefonom.',
      '(kurir*|majstor*|tehničar*|operater*|kolega|koleginica|čovek|ekipa|serviser*|dostavljač*|monter*) ~4 (dolaz*|doći)':
        'Kurir dolazi sutra.',
      '(dolazi|dolazimo|dolazak) ~3 (kurir*|majstor*|tehničar*|operater*|kolega|koleginica|ekipa|serviser*|dostavljač*|monter*)':
        'Sutra dolazi kurir.',
      '(ne morate|ne moraš|nije potrebno|nema potrebe|ne treba) ~3 (dolaz*|doći|dođete|zvati|zovete|pozovete|svraćat*|lično|poslovnic*|pošt*)':
        'Ne morate dolaziti.',
      '(program* lojalnosti|program* vernosti|kartic* lojalnosti|klub* (vernosti|lojalnosti))': 'Program lojalnosti.',
    },
    bad: ['Dođite lično.'],
  },
}
