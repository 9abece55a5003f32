// Over 250 lines, since it is a dictionary: every class of one language beside its examples.
import type { Classes } from '../class-names.js'
import { dialogueSr } from './dialogue-sr.js'
import { documentsSr } from './documents-sr.js'

/** Serbian in one folded form, which serves both scripts and texts without diacritics. */
export const sr: Classes = {
  ...dialogueSr,
  ...documentsSr,
  not: {
    phrases: {
      '(ne|nije|nisu|nismo|nisam|niste|nemoj|nemojte|nikad|nikada|niti|bez|nema|nemamo|neće|nećemo|neću|nikakv*|niko|ništa|ni)':
        'Nije tako.',
    },
    bad: ['Jeste tako.'],
  },
  forbid: {
    phrases: {
      '(ne sme|ne smeju|ne smete|zabranjen*|nikad ne|nikada ne|nipošto|nemojte|ne traž*|ne pitaj*|ne nudi*|nije dozvoljeno|izbegavaj*|izbegavati|ni pod kojim|nikome ne|ne spominj*)':
        'Zaposleni to ne sme da traži.',
    },
    bad: ['Zaposleni to traži.'],
  },
  'no-need': {
    phrases: {
      '(ne morate|ne treba|nije potrebn*|nema potrebe|besplatn*|bez (naknade|kazne|razloga|obrazloženja)|ništa ne (plaćate|morate)|nikad ne (tražimo|pitamo|šaljite)|nikada ne (tražimo|pitamo|šaljite)|ne šaljite|nemojte (slati|pisati|deliti|govoriti)|ne utiče|nema veze|nikome ne (govorite|dajte))':
        'Ne morate da zovete.',
    },
    bad: ['Morate da zovete.'],
  },
  condition: { phrases: { '(ako|ukoliko|da li|ako biste|eventualno)': 'Ako želite.' }, bad: ['Želite.'] },
  right: {
    phrases: {
      '(u svakom trenutku|bilo kada|kad god|pravo da|imate pravo|ima pravo|imaju pravo|slobodno|bez navođenja|bez obrazloženja|kako vam (odgovara|je lakše)|bilo kojim putem|na koji god)':
        'Možete otići u svakom trenutku.',
    },
    bad: ['Ne možete otići.'],
  },
  staff: {
    phrases: { '(zaposlen*|operater*|agent*|savetni*|kolege|kolega|službeni*|radnik*|radnici|tim|konsultant*)': 'Zaposleni čekaju.' },
    bad: ['Kupac čeka.'],
  },
  customers: {
    phrases: {
      '(korisni*|kupac|kupc*|klijent*|gost*|strank*|pretplatni*|član*|putni*|pacijent*|pozivao*|stanar*|zakupac|zakupc*|potroša*|građan*|podnosi*)':
        'Korisnici čekaju.',
    },
    bad: ['Zaposleni čekaju.'],
  },
  elsewhere: {
    phrases: {
      '(druga firma|druge firme|drugoj firmi|drugi operater|drugog operatera|kod drug* (operatera|firme|banke)|u drug* (banci|firmi|prodavnici|hotelu)|bivš* (banka|operater|firma|teretana|stanodavac)|prethodn* (operater*|firm*|bank*|stanodav*|poslodav*)|stari operater|starog operatera|za razliku od|prevarant*|prevara|konkurenc*|konkurent*|čitao sam|čitala sam|prijatelj* (priča*|rekao|rekla)|drugarica mi|niste vi)':
        'To je bila druga firma.',
    },
    bad: ['To ste bili vi.'],
  },
  'bad-example': {
    phrases: {
      '(nemojte (reći|govoriti|pisati)|ne govorite|ne pišemo|ne govorimo|loš primer|pogrešno|izbegavati (fraze|izraze|rečenice)|izbegavajte (fraze|izraze|rečenice)|zabranjene fraze|umesto da (kažete|napišete)|više ne (važi|koristimo)|ukinut* je|tako ne|izraz* poput|rečenic* poput)':
        'Nemojte reći „trebalo je da znate“.',
    },
    bad: ['Recite ovako.'],
  },
  done: {
    phrases: {
      '(otkazao|otkazala|otkazali|otkazan|otkazana|otkazano|raskinuo|raskinula|raskinuli|raskinut|raskinuta|raskinuto|ugasio|ugasila|ugasili|ugašen*|isključio|isključila|isključili|isključen*|zatvorio|zatvorila|zatvorili|zatvoren*|vratio|vratila|vratili|vraćen*|obrisao|obrisala|obrisali|obrisan*|ispravio|ispravila|ispravili|ispravljen*|zamenio|zamenila|zamenili|zamenjen*|rešen*|rešili|urađeno|gotovo|sređeno|storniran*|stornirali|nadoknadili|uplatili smo|uplaćen*|odjavljen*|odjavio|odjavila|odjavili|prestaje da važi|više (nema|nećemo) (naplat*|naplaćiv*)|poslednji račun|potvrđujem* (raskid|otkaz*)|odobren povraćaj|povraćaj je (pokrenut|urađen|odobren)|popravljen*|proradilo|skinuli smo)':
        'Ugovor je raskinut.',
    },
    bad: ['Pogledaću.'],
  },
  handover: {
    phrases: {
      '(povezujem|prebacujem|spajam|prosleđujem|prosledio|prosledila|prosledićemo|predajem|koleg*|koleginic*|zvaće|pozvaće|nazvaće|zvaću|pozvaću|javiće|javićemo|javiću|naš (pravnik|stručnjak|knjigovođa)|preuzima|preuzeće|možete (razgovarati|popričati)|naši (stručnjaci|pravnici))':
        'Povezujem vas sa koleginicom.',
    },
    bad: ['Nema nikoga.'],
  },
  instruct: {
    phrases: {
      '(kliknite|pokušajte|probajte|napišite|odgovorite|možete|pošaljite|navedite|proverite|pozovite|popunite|idite|otvorite|izaberite|evo|dozvolite|da li (mogu|biste|možete|želite|odgovara)|mogu li|recite|javite|dodajte)':
        'Pokušajte.',
    },
    bad: ['Izvinite.'],
  },
  open: {
    phrases: {
      '(žao|izvin*|nažalost|još (nismo|nije|nema|uvek|tražimo|proveravamo)|i dalje|ne radi|kvar*|kasni*|kašnj*|izgubl*|nestal*|nestao|problem*|razočar*|ljut*|razumem|razumemo|žalb*|reklamac*|poplav*|pokvar*|čekate|čekanj*|oštećen*|nije stig*|nije rešen*|neprijatn*|neugodn*|nezgod*|prekid*|saučešć*|proverava*|tražimo|istraž*|spor*|blokiran*|štet*|zaglav*|nema novosti|duplo naplać*|žali|prigovor*)':
        'Paket je nestao.',
    },
    bad: ['Sve je dobro.'],
  },
  cancel: {
    phrases: {
      '(raskid*|raskin*|odjav*|ispis*|ispiš*|istup*|odusta*|deaktiv*|gašenj*|otkazivanj*)': 'Želim da raskinem.',
      '(otkaz*|otkaž*|ugas*|gasi*|gasim*|isključ*|zatvor*|zatvar*|prekin*|prekid*|obris*|obriš*|napusti*|storn*|ukin*|brisanj*) ~3 (pretplat*|ugovor*|članstv*|članarin*|nalog*|paket*|uslug*|profil*|osiguranj*|račun*|kartic*|kartu|program*|polis*)':
        'Otkazati pretplatu.',
      '(pretplat*|ugovor*|članstv*|članarin*|nalog*|paket*|uslug*|profil*|osiguranj*|račun|kartic*|polis*) ~3 (otkaz*|otkaž*|ugas*|gasi*|isključ*|zatvor*|prekin*|prekid*|obris*|obriš*|ukin*)':
        'Pretplatu otkazati.',
      '(želi* ~2 (odete|odem|ode|odu|izađ*|napust*|otkaž*|prekin*)|hoće* ~2 (odete|odem|ode|izađ*|napust*|otkaž*)|odlazak|odlaska|zahtev* za (otkaz*|raskid*|gašenj*|ispis*|odjav*))':
        'Želite da odete.',
    },
    bad: ['Let je u devet.'],
  },
  contract: {
    phrases: { '(pretplat*|ugovor*|članstv*|članarin*|nalog*|paket*|uslug*|tarif*|plan|osiguranj*|liniju|naplat*|polis*)': 'Vaš ugovor.' },
    bad: ['Vaš let.'],
  },
  booking: {
    phrases: {
      '(let|leta|letove|porudžbin*|sastan*|termin*|rezervacij*|pošiljk*|avionsk*|poset*|trening*|uplat*|kurir*|radionic*|predračun*|fakt*|sto za|putovanj*|hotel*|sobu|sobe|čas|časa|podsetni*|majstor*|servisera|izlet*|kart* za)':
        'Otkazati let.',
    },
    bad: ['Otkazati ugovor.'],
  },
  refuse: {
    phrases: {
      '(ne) ~1 (može*|mogu|možemo|prihvat*|primamo|priznaj*|odobrava*|dozvoljava*|uvažava*|važi|vrši*|radimo|smatra*|obrađuj*|razmatra*|dolazi|računa*|dopušta*|ispunjava*|smete|sme|pušta*|puštamo|sprovodi*|gasimo|otkazujemo|raskidamo|zatvaramo|rešavamo|pomažemo|ulazimo|bavimo|odgovaramo|znamo|prolazi|vredi|tumačimo|savetujemo)':
        'To ne može.',
      '(nije) ~1 (moguć*|odobren*|dozvoljen*|važeć*|prihvaćen*|predviđen*|dovoljn*|validan|u (našoj|mojoj)|razlog*|opravdan*|osnov*)':
        'Nije moguće.',
      '(nemoguć*|odbij*|odbijen*|odbio|odbačen*|nećemo|neće|nema mogućnosti|nemate pravo|nemamo mogućnost*|nismo u mogućnosti)':
        'Zahtev je odbijen.',
    },
    bad: ['Može.'],
  },
  only: {
    phrases: {
      '(samo|isključivo|morate|mora|moraju|treba|potrebno|neophodno|jedino|tek|dok|obavezno|moraćete|zahteva*|najpre|prvo|uslov*|pre nego|inače|osim)':
        'Samo pismeno.',
    },
    bad: ['Pismeno.'],
  },
  channel: {
    phrases: {
      '(lično|ličnim|dolaz*|dođete|dođite|doći|svrat*|poslovnic*|pisanim putem|pismeno|pismenim|pošt*|preporučen*|overen*|notar*|beležnik*|pozivom|pozovete|pozovite|nazovete|telefon*|šalter*|original*|faks*|sedišt*|upravi|uprave|pečat*|salon*|filijal*|prostorij*|retencij*|lojalnost*|u klubu|recepcij*|svojeručn*|papirn*|kancelarij*)':
        'Dođite lično.',
    },
    bad: ['Ovde, u četu.'],
  },
  hurdle: {
    phrases: {
      '(razlog*|zašto|obrazlož*|obrazlag*|dokaz*|potvrd*|anket*|upitnik*|razgovor*|intervju*|saglasnost*|odobrenj*|komisij*|odbor*|potpis*|pasoš*|umrlic*|izvod*|sastanak|sastanka|dozvol*|dokument*|kopij*|opravdan*|lista čekanja|listu čekanja|menadžer odlučuje)':
        'Navedite razlog.',
    },
    bad: ['Dovoljno je.'],
  },
  'keep-offer': {
    phrases: {
      '(ponud*|nudimo|nudim|popust*|besplatn* (mesec*|nedelj*)|mesec* (besplatno|gratis)|pauz*|pauzira*|zamrz*|mirovanj*|jeftin*|manji paket|pola cene|poklon*|poklanjamo|umesto|a šta ako|šta kažete|šta mislite|bonus*|vaučer*|kupon*|gratis|alternativ*)':
        'Nudimo pauzu.',
    },
    bad: ['Zatvoreno.'],
  },
  insist: {
    phrases: {
      '(razume* ~4 (odete|otkaž*|ne želite|nećete|raskin*)|znam ~3 (ne želite|nećete|rekli|odbili)|kao što ~2 (rekao|rekla|rekoh|ponudio|ponudila|pomenuo|pomenula)|jeste li sigurni|da li ste sigurni|razmislite|predomisli*|šteta (da|bi|je)|bila bi šteta|pre nego što (odete|odlučite)|izgubićete|gubite|izgubili biste|poslednja (ponuda|šansa)|još jedn* (ponud*|predlog*|mogućnost*)|ostanite (sa nama|uz nas|kod nas)|odbili ste|šta bi vas (ubedilo|zadržalo)|ubed*|prespavajte|preispita*)':
        'Jeste li sigurni?',
    },
    bad: ['Zatvoreno.'],
  },
  substitute: {
    phrases: {
      '(pauzirao|pauzirala|pauzirali|zamrznuo|zamrznula|zamrznuli|prebacio ~4 (paket*|tarif*|plan*)|prebacila ~4 (paket*|tarif*|plan*)|prebacili ~4 (paket*|tarif*|plan*)|stavio ~3 (pauzu|mirovanje)|stavila ~3 (pauzu|mirovanje)|stavili ~3 (pauzu|mirovanje)|produžio|produžila|produžili|ostavio ~4 (aktiv*|uključ*)|ostavila ~4 (aktiv*|uključ*)|ostavili ~4 (aktiv*|uključ*)|zaveli ~4 (kao|primedb*|pauz*)|evidentirali ~4 kao|zabeležili ~4 kao|smanjili ~3 paket)':
        'Pauzirali smo ugovor.',
      '(umesto) ~2 (otkaz*|raskid*|gašenj*|ispis*|zatvaranj*|brisanj*|da (ugas*|raskin*|otkaž*))': 'Umesto gašenja.',
    },
    bad: ['Zatvoreno.'],
  },
  continues: {
    phrases: {
      '(ugovor*|pretplat*|članstv*|uslug*|osiguranj*|paket*|naplat*|članarin*|novac|rate|plaćanj*|polis*) ~3 (ostaje|važi|nastavlja*|teče|produžava*|i dalje|obnavlja|ide|skida*|naplaćuje*|aktivn*)':
        'Ugovor i dalje važi.',
      '(do tada|dotle|u međuvremenu|ostaje*|nastavlja*) ~3 (naplat*|plaćate|aktiv*|skida*|naplaćuje*|važi|rata*|račun*|član*|na snazi)':
        'Do tada plaćate.',
    },
    bad: ['Zatvoreno.'],
  },
  obstruct: {
    phrases: {
      '(sakri*|sakrij*|ukloni* (dugme|link)|odugovlač*|ignoriši*|ignorisati|prekinite (poziv|vezu|razgovor)|prekinuti (poziv|vezu|razgovor)|spustite slušalicu|pravite se|promenite temu|zatvorite (zahtev|slučaj|tiket)|drž* ~2 (čekanju|liniji|vezi)|prebac* ~3 (prodaj*|nazad|ponovo)|ne (evidentir*|potvrđuj*|pominj*|prikazuj*|obrađuj*|zavodi*)|dva puta|tri puta|najmanje (dva|tri|dve|2|3)|tek (posle|nakon)|drug* (zahtev*|molb*)|treć* (zahtev*|molb*|put)|odgovarat* (korisnik*|član*)|odvratit*|odvraća*|zave* kao|evidentir* kao)':
        'Ignorišite zahtev.',
    },
    bad: ['Odgovorite.'],
  },
  easy: {
    phrases: {
      '(ili (preko|na nalogu|mejlom|ovde|u aplikaciji|onlajn|online|telefonom|putem)|jednim klikom|ovde u (četu|razgovoru)|dovoljn* (je |)(poruka|mejl|da (napišete|odgovorite|potvrdite))|ova poruka je dovoljna|mogu (da otkažem|da raskinem|da ugasim|odmah|to da)|otkazaću|raskinuću|ugasiću|otkazaćemo|raskinućemo|na vaš zahtev|kao što ste tražili|samo (potvrdite|odgovorite)|potvrdite i)':
        'Dovoljna je poruka.',
    },
    bad: ['Dođite.'],
  },
  review: {
    phrases: {
      '(recenzij*|utis*|zvezdic*|klevet*|pljuj*|pljuv*|blat*|kritik*|kritikuj*|komentar*|tripadvisor*|negativn* (ocen*|komentar*|objav*|mišljenj*|utis*|reč*)|loš* (ocen*|komentar*|utis*)|ocen* (koj*|na|gugl*|google|hotel*|od (jedne|1)|ispod)|jedinic*)':
        'Vaša recenzija.',
      '(objav*|napis*|piše*|pisa*|iznos*|govori*|širi*|kači*|okač*) ~4 (o nama|javno|internet*|gugl*|google|fejsbuk*|facebook|mrež*|grup*|forum*)':
        'Šta ste pisali o nama.',
      '(vaš*|taj|ta|tu|ov*) (objav*|post|snimak|ocen*|tekst)': 'Vaša objava.',
    },
    bad: ['Vaš paket.'],
  },
  'other-review': {
    phrases: {
      '(ocen* (štete|rizika|učinka|rada|radne|kreditn*|stanja|iz (matematike|predmeta))|procen*|godišnj* (ocen*|procen*)|energetsk*|đak*|škol*|ispit*|hotel sa|zvezdicom hotel|stručn* ocen*|medicinsk*)':
        'Ocena štete.',
    },
    bad: ['Loša recenzija.'],
  },
  sanction: {
    phrases: {
      '(kazn*|kažnj*|penal*|depozit*|zadrž*|zadržava*|tužba|tužbu|tužbe|tuži*|tužićemo|sud|sudu|sudom|advokat*|blokir*|poništ*|otkaz*|otkaž*|naplat*|naplać*|oduz*|raskid*|naknad* štet*|odštet*|dinara|evra|gubi|gubite|gube|izgub*|zabran*|crn* list*|nije dobrodoš*|niste dobrodošl*|više niste|ne primamo|prijavićemo|posledic*|zažal*|iselj*|krivičn*|suspend*|ukida*|ukin*|ne produžava*|odbija* da|neće* (dobiti|biti (uslužen*|primljen*))|isključujemo|bez garancije|garancija (prestaje|ne važi))':
        'Kazna.',
    },
    bad: ['Poklon.'],
  },
  benefit: {
    phrases: {
      '(vrati*|vraća*|vratić*|povrać*|novac|novca|naknad*|popust*|depozit*|poklon*|vaučer*|isplat*|isplać*|zamen*|popravk*|besplatn*|poen*|poravnanj*|dinara|evra|nagrad*|kompenz*|obešteć*|desert*|garancij*|pomo*)':
        'Vratićemo novac.',
    },
    bad: ['Recenzija.'],
  },
  takedown: {
    phrases: {
      '(obriš*|obris*|brisanj*|uklon*|uklanj*|sklon*|skin*|skid*|povuc*|povuč*|povlač*|nestan*|izmen* ~3 (ocen*|komentar*|recenz*|utis*|je|u)|promen* ~3 (ocen*|komentar*|recenz*|utis*|u)|isprav* ~2 (ocen*|komentar*|recenz*|utis*)|ne (objav*|piš*|komentariš*)|nećete (objav*|pisati|komentar*)|pet zvezdic*|5 zvezdic*|pozitivn*|uzdrž*)':
        'Obrišite.',
    },
    bad: ['Objavite.'],
  },
  until: {
    phrases: {
      '(kad|kada|čim|dok|ako|ukoliko|samo|uslov*|zauzvrat|za uzvrat|prvo|najpre|pre|tek|onda|inače|u suprotnom|nakon|pošto|pa|i|a)':
        'Kad pristanete.',
    },
    bad: ['Hvala.'],
  },
  consent: {
    phrases: {
      '(prethodn*|pisan*|pisman*|naš*|izričit*) ~2 (saglasn*|odobrenj*|dozvol*)': 'Naša saglasnost.',
      '(autorsk* prav*|prava ~3 (prenos*|pripada*|ustupa*)|odobren* od)': 'Autorska prava prenosite.',
    },
    bad: ['Slažete se.'],
  },
  gag: {
    phrases: {
      '(obavez*|ne sme|ne smeju|zabranjen*|uzdrž*|nema pravo|ne može) ~8 (recenz*|ocen*|komentar*|objav*|javn*|negativn*|utis*|kritik*|mišljenj*|klevet*)':
        'Korisnik ne sme da objavi recenziju.',
    },
    bad: ['Objavite recenziju.'],
  },
  'other-fee': {
    phrases: {
      '(pušenj*|kašnjenj*|čišćenj*|ključ*|ljubim*|parking*|oštećenj*|uvred*|uvredljiv*|psov*|ličn* podat*|mržnj*|reklam*|spam*|iskren*|bez obzira|kakva god|kakav god|kakvu god|bilo kakv*|zaposleni ne|prototip*)':
        'Kazna za pušenje.',
    },
    bad: ['Kazna za recenziju.'],
  },
  blame: {
    phrases: {
      '(trebalo je|trebali ste|trebala je|morali ste|morala je|morao je|mogli ste|bili ste dužni|bili ste obavezni|valjalo je) ~5 (da|pročita*|zna*|popuni*|preda*|prijavi*|upozna*|proveri*|pošalje*|podnes*|izabere*|javi*|pridržava*|otvor*|pogled*|registr*)':
        'Trebalo je da pročitate pravila.',
      '(niste|nije|nisu) ~3 (ispoštova*|pridržava*|pročita*|popuni*|predal*|prijavi*|upozna*|proveri*|potrudi*|čitali|poštova*|posla* na vreme|pratili|prati*|uradili kako|udostojili|izabrali|naveli)':
        'Niste ispoštovali proceduru.',
      '(da ste ~3 (pročita*|čitali|pogleda*|otvori*|proveri*)|jasno (piše|stoji)|lepo piše|piše crno|ignorisali ste|propustili ste|prevideli ste|zanemarili ste|koristili ste (pogreš*|star*)|poslali ste ~3 (pogreš*|star*)|pogreš* (obraz*|formular*|šalter*|adres*|kanal*|odelj*|broj*)|star* (obraz*|formular*)|svi ostali|drugi (uspevaju|umeju|mogu)|sledeći put (pročita*|proveri*|prati*)|kako to da niste)':
        'Jasno piše na obrascu.',
    },
    bad: ['Mi smo krivi.'],
  },
  fault: {
    phrases: {
      '(vaša (krivica|greška|odgovornost|stvar)|vašom (krivicom|greškom)|vaš propust|vašeg propusta|sami ste krivi|sami krivi|sama kriva|sam kriv|vi ste krivi|krivite sebe|krivicom (korisnika|kupca|klijenta)|nije naša (krivica|greška)|nismo mi krivi|vaše (greške|nepažnje|nemar*)|to se dešava kad|tako to biva|na vama je (krivica|odgovornost)|sopstven* (greš*|krivic*|nemar*)|pripišite sebi)':
        'To je vaša krivica.',
    },
    bad: ['To je naša krivica.'],
  },
  procedure: {
    phrases: {
      '(obraz*|formular*|procedur*|pravil*|uputstv*|rok*|uslov*|stranic*|portal*|obavešt*|korak*|sajt*|kanal*|šalter*|adres*|zahtev*|broj*|tačk*|član*|dokument*|na vreme|dana|mejl*|odeljenj*|polj*|cenovnik*|redosled*|registr*|prijav*)':
        'Obrazac.',
    },
    bad: ['Vreme.'],
  },
  self: {
    phrases: {
      '(trebalo je da vam|trebalo je mi|mi smo (pogrešili|krivi)|naša (greška|krivica)|moja (greška|krivica)|nije vaša (greška|krivica)|niste vi krivi|nema problema|dešava se|ne brinite|lako (se previdi|promakne)|bezbednos*|povlačenj*|nejasno)':
        'To je naša greška.',
    },
    bad: ['To je vaša greška.'],
  },
  basic: {
    phrases: {
      '(samo|isključivo|jedino|ograniča*|ograničen*) ~5 (osnovn*|opšt*|jednostavn*|prost*|standardn*|uobičajen*|svakodnevn*|najčešć*)':
        'Odgovaramo samo na osnovna pitanja.',
      '(nije|van|izvan|ne spada*) ~3 (nadležnost*|delokrug*|opis* posla|oblast*|listi|spisk*|okvir*)': 'To nije u našoj nadležnosti.',
    },
    bad: ['Osnovni paket.'],
  },
  complex: {
    phrases: {
      '(previše|suviše|veoma|prilično|dosta|isuviše|tako|toliko|malo) (složen*|komplikovan*|stručn*|tehničk*|specifič*|tešk*|detalj*|zamršen*)':
        'Previše složeno.',
      '(prekomplikovan*|preteš*|presložen*|(složen*|komplikovan*|specifičn*|stručn*) (pitanj*|slučaj*|situacij*|predmet*|stvar*|upit*))':
        'Prekomplikovano.',
    },
    bad: ['Lako.'],
  },
  expert: {
    phrases: {
      '(knjigovođ*|advokat*|savetni*|pravni*|stručnja*|specijalist*|konsultant*|profesional*|eksper*|majstor*|računovođ*|notar*|agencij*|programer*|električar*|nekog ko|nekoga ko|frilenser*|forum*|guglaj*|guglu|internetu|chatgpt)':
        'Knjigovođa.',
    },
    bad: ['Kolač.'],
  },
  hire: {
    phrases: {
      '(nađite|nađete|angažuj*|angažov*|unajm*|uzmite|uzmete|potražite|potraži*|obratite|obrati*|konsult*|pitajte|platite|savetujemo|preporuč*|guglajte|poslušajte|traži* pomoć|posavet*|upuć*|uputi*)':
        'Angažujte advokata.',
    },
    bad: ['Pomoći ćemo.'],
  },
  human: {
    phrases: {
      '(čovek*|osob*|operater*|zaposlen*|službeni*|šef*|rukovodi*|živ|živim|živog|živu|agent*|menadžer*|nadređen*|ljud*|nekim|nekog|niko|nikog*)':
        'Čovek.',
    },
    bad: ['Paket.'],
  },
  'no-person': {
    phrases: {
      '(ne|nije|nema|nemamo|neće|neću|nećemo|ne postoji|ukinut*) ~3 (spaja*|povezuj*|prebac*|prima*|moguć*|dostup*|može*|mogu|daj*|nudi*|pruža*|razgovara*|predviđen*|postoji) ~5 (čovek*|osob*|operater*|zaposlen*|službeni*|šef*|rukovodi*|živ*|agent*|menadžer*|nadređen*|ljud*|telefon*|broj*|poziv*)':
        'Ne povezujemo sa čovekom.',
      '(nema|nemamo|ne postoj*) ~2 (čovek*|ljud*|operater*|zaposlen*|službeni*|šef*|rukovodi*|živ*|agent*|menadžer*|nadređen*|telefon*|nikog*)':
        'Nemamo operatere.',
      '(čovek*|osob*|operater*|zaposlen*|službeni*|šef*|rukovodi*|agent*|menadžer*|nadređen*|ljud*|telefon*|poziv*) ~3 (ne|nije|nisu|nema|neće) ~2 (javlja*|dostup*|spaja*|povezuj*|moguć*|razgovara*|radi*|može*|mogu|uključ*|dolaz*|menja*|prima*|predviđen*|komentariš*|odgovara*)':
        'Šef se ne javlja, ne razgovara.',
      '(samo|isključivo|jedino) ~1 (bot*|robot*|digitaln*|virtueln*|asistent*|automat*|sistem*|četbot*)': 'Isključivo virtuelni asistent.',
    },
    bad: ['Čovek će zvati.'],
  },
  loop: {
    phrases: {
      '(nisam (vas |)razume*|izaberite (jednu|opciju|temu)|odaberite (jednu|opciju|temu)|mogu da pomognem (oko|sa)|sledećim temama|glavni meni|meni|ponovite|isti (odgovor|meni|spisak)|u krug|virtueln* asistent*|ja sam (bot|robot|virtuel*|digitaln*)|prekinuo|prekinula|spustio slušalicu|doviđenja|zatvorio čet)':
        'Izaberite opciju.',
    },
    bad: ['Ja sam Ana.'],
  },
  machine: {
    phrases: {
      '(sistem*|algoritam*|algoritm*|automat*|robot*|bot|računar*|program*) ~6 (konačn*|odluč*|odluk*|ne preispit*|žalb*|ne menja*|odbi*)':
        'Sistem je odlučio i to je konačno.',
      '(tražio|tražila|tražim|molio|molila|zahtevao|zahtevala|hteo|htela|pisao|pisala|kucao|kucala|pritiska*|rekao|rekla) ~5 (čovek*|osob*|operater*|zaposlen*|službeni*|šef*|rukovodi*|živ*|agent*|menadžer*)':
        'Tražio sam čoveka.',
      '(odluk*) ~3 (konačn*|automatsk*|ne preispit*)': 'Odluka je konačna.',
    },
    bad: ['Čovek odlučuje.'],
  },
  pitch: {
    phrases: {
      '(uzgred|usput|inače|u međuvremenu|dok (čekate|proverav*|čekamo|tražimo|rešavamo)|da li (znate|ste (znali|čuli|razmišljali|probali)|biste|vas zanima|želite)|jeste li (čuli|znali|probali|videli|razmišljali)|želite li|znate li|samo|za samo|svega|nudimo|predlažem*|preporuč*|iskoristite|ne propustite|učlanite|kupite|naručite|pretplatite|zapratite|specijaln*|idealn*|zanima li|dobra vest|odlična prilika|prava prilika|prilika|pravi trenutak|možda (bi|biste) (vas|želeli|voleli)|preuzmite|skupljajte|probajte naš*|nadogradite|otkrijte|uzmite|pozivamo|šta mislite o|a šta kažete)':
        'Uzgred, da li znate?',
    },
    bad: ['Novac je vraćen.'],
  },
  product: {
    phrases: {
      '(ponud*|akcij*|popust*|kartic* lojaln*|loyalty|paket*|snižen*|klub*|poen*|osiguranj*|produžen* garancij*|aplikacij*|pretplat*|premijum|premium|plus|poklon kartic*|kredit*|kolekcij*|nov* (telefon*|paket*|model*|tarif*|kolekcij*)|tarif*|lojalnost*|vernosti|nagrad*|članstv*|fejsbuk*|instagram*|kupon*|televizij*|zaštit*|brž* internet*|mesečno|lutrij*|program*|člansk*|evra mesečno|srećk*|besplatno)':
        'Naša ponuda.',
    },
    bad: ['Vaš račun.'],
  },
  ask: {
    phrases: {
      '(pošaljite|šaljite|recite|kažite|dajte|unesite|upišite|napišite|izdiktirajte|diktirajte|pročitajte|navedite|potvrdite|dostavite|treba mi|treba nam|potreban|potrebn*|trebaće|ostavite|prosledite|slikajte|fotografišite|ukucajte|otkucajte|koji je vaš|koja je vaša|koja vam je|koji vam je|molim|molimo|priložite|prepišite|tražite|tražiti|traži|tražio|tražila|tražili|uzmite|zahtevajte|zahtevao|zahtevala|zapišite)':
        'Pošaljite.',
    },
    bad: ['Hvala.'],
  },
  secret: {
    phrases: {
      '(lozink*|pin|pina|pin kod*|cvv|cvc|broj* (vaše |platne |)kartice|ceo broj|podatke s kartice|podatke sa kartice|jmbg|sms kod*|jednokratn*|tri cifre|trocifren*|sigurnosn* kod*|bezbednosn* kod*|obe strane (kartice|lične)|matični broj|devojačko|verifikacion* kod*|token*|pristupn* podat*|kod* (za potvrdu|iz (sms|poruke|aplikacije))|kod ~2 (stigao|poslat|dobili|stiže)|kod koji ~3 (stigao|poslali|dobili|stiže)|parol*|selfi*|pasoša|lične karte|ličnu kartu|izvod iz banke|šifr* ~3 (nalog*|bank*|mejl*|kartic*|profil*|prijav*|elektronsk*))':
        'Vaša lozinka.',
    },
    bad: ['Broj porudžbine.'],
  },
  partial: {
    phrases: {
      '(poslednj* (četiri|4|tri|cifr*)|link* za (reset*|promen*)|resetuj*|bezbedn* (link*|stranic*|obraz*)|nov* lozink*|promenite|promeni*|sami|samo vi|nikome|nikom|wifi|wi fi|ruter*|nalepnic*|kod za popust|kod greške|interfon*|poštanski broj|obriš*|obris*|sakri*|prekri*|broj porudžbine|nikad|nikada|postavite)':
        'Poslednje četiri cifre.',
    },
    bad: ['Cela lozinka.'],
  },
  watch: {
    phrases: {
      '(vidim|vidimo|videli|primeti*|znamo|gledali|proveri*|pratimo|pratili|prati*) ~6 (vaš* (fejsbuk*|instagram*|profil*|slik*|fotograf*|lokacij*|objav* na|kamer*|pretrag*)|gde (ste|se nalazite|bili)|pregledali|pregledate|gledali ste|gledate|razgledate|pretraživali|pretražujete|posetili|tražili na)':
        'Vidimo vaše slike.',
      '(lokacij*|istorij* (pretrag*|pregled*)|društven* mrež*|profil* na mrež*) ~6 (pokazuj*|procenj*|prati*|prate|analizir*|koristi*|prikuplja*)':
        'Lokaciju pratimo.',
      '(pratimo|beležimo) ~3 (šta (vi|naš*|svak*|posetio*|kupc*)|svaki (klik|korak)|posetio*)': 'Pratimo šta posetioci rade.',
      '(procenj*|prati*|pratimo|analizir*|prikuplja*|proverava*) ~5 (društven* mrež*|lokacij*|pretrag*|kontakt*|profil* na)':
        'Pratimo lokaciju.',
    },
    bad: ['Vidim porudžbinu.'],
  },
  'third-party': {
    phrases: {
      '(komšij*|komšinic*|bivš* (muž*|žen*|suprug*)|muž|žena|suprug|supruga|sin|kći|ćerka|kolega|šef|zakupac) ~6 (dug*|zarađuje|plata|platu|ne plaća|kasni|živi|naručio|naručila|kupio|boluje|leči*|broj je|adresa je)':
        'Komšija takođe duguje, ima dug.',
      '(on|ona|oni) ~2 (duguje|duguju|ne plaća|nije (platio|platila)|pije|razvodi|zarađuje)': 'On nam duguje novac.',
      '(obavest*|otkri*|pozov*|zvati|saopšt*) ~4 (poslodav*|rođa*|komšij*|porodic*) ~5 (dug*|podat*|stanj*|iznos*)':
        'Obavestite poslodavca o dugu.',
      '(njegov*|njen*) ~1 (adres*|telefon*|broj*|račun*|mejl*) ~1 (je)': 'Njegova adresa je ova.',
    },
    bad: ['Porudžbina je tu.'],
  },
  wide: {
    phrases: {
      '(znamo|znali smo|zna se|poznat* (problem*|grešk*|kvar*)|poznato|svima|svim|svi|mnog*|mnogo|ceo (grad|kraj|blok)|cel* (region*|seri*|mrež*|ulic*|zgrad*|kraj*)|desetine|stotin*|hiljad*|masovn*|niste jedini|niste jedina|nije samo kod vas|ne samo vi|pola (grada|zgrade|korisnika)|nekoliko (korisnik*|ljudi|stotina|desetina)|većin*|svakom|od (nedelje|ponedeljka|utorka|srede|četvrtka|petka|subote|januara|februara|marta|aprila|maja|juna|jula|avgusta|septembra|oktobra|novembra|decembra|prošl*|leta|proleća|jeseni|zime|juče)|nedeljama|mesecima|danima|godinama)':
        'Svima je tako.',
    },
    bad: ['Novo.'],
  },
  untold: {
    phrases: {
      '(ne|nije|nismo|nisu|neće|nećemo|nikom|nikoga|niko|bez|ni) ~3 (obave*|objav*|javi*|rekl*|govori*|pričam*|priznav*|potvrđ*|pomin*|spomin*|najavlj*|saopšt*|oglaša*|oglasi*|upozor*|pisali|širi*|okači*|poslal*|šalj*|kaza*|otkriva*)':
        'Nismo obavestili nikoga.',
      '(prećut*|ćutimo|ćutati|ćutite|među nama|između nas|tajn*|krij*|kriti|krijemo|zataška*|tiho|panik*|nezvanično|ostane među|samo (onima|onim|kome|ko|oni|ako|kad) ~3 (žal*|pita*|jav*|zov*|pozov*|traž*|prime*|buni*)|ko se (javi|žali|buni|pobuni|požali)|ko (pita|pozove|traži|primeti)|onima koji (se |)(žal*|pita*|jav*|traž*|zov*)|ako (neko|korisnik|kupac) (pita|primeti|pozove)|odlučil* da ne|odlučeno da ne|zvanično ni*|nema obavešt*)':
        'Krijemo to.',
    },
    bad: ['Svi znaju.'],
  },
  told: {
    phrases: {
      '(obavestili smo|obavešteni su|javili smo|poslali smo (svima|poruku|mejl|sms|obavešt*)|objavili smo|objavljeno|upozorili smo|svi (su dobili|dobijaju|će dobiti)|svima (je poslat*|smo poslali|stiže)|obaveštenje (je|stoji|na)|statusn* stranic*|na sajtu (stoji|piše|je))':
        'Obavestili smo sve.',
    },
    bad: ['Niko ne zna.'],
  },
  incident: {
    phrases: {
      '(curenj*|procure*|kvar*|grešk*|grešak*|hakovan*|hakeri|neispravn*|defekt*|serij*|incident*|pogrešn*|upad*|nestaj*|nestal*|ukraden*|krađ*|prekid*|ispad*|dvostruk*|dvaput|duplo|kontaminir*|zagađ*|problem*|podac*|podat*|pregrev*|zapali*|bakter*|miš*|cen*|događaj*|vod*|ne radi|smetnj*|puca*|opasn*|pad|preplat*|nestanak)':
        'Kvar.',
    },
    bad: ['Poklon.'],
  },
  greeting: {
    phrases: {
      '(poštovani|poštovana|poštovane|zdravo|dobar|srdačan|srdačno|pozdrav*|s poštovanjem|sa poštovanjem|ćao|vaš tim|vaša (služba|podrška|korisnička)|korisnička (podrška|služba)|služba za)':
        'Poštovana Ana.',
    },
    bad: ['Pokvarilo se.'],
  },
  regret: {
    phrases: {
      '(izvin*|izvinj*|žao|neprijatnost*|oprost*|saosećam*|razumemo (vaš*|da|kako|koliko)|razumem (vaš*|da|kako|koliko)|neugodn*|žalimo|žaljenj*|tužn*|razočaranj*)':
        'Izvinite.',
    },
    bad: ['Popravili smo.'],
  },
  thanks: { phrases: { '(hvala|zahval*)': 'Hvala.' }, bad: ['Popravili smo.'] },
  brand: {
    phrases: {
      '(važn*|bitn*|mišljenj*|strpljenj*|poveren*|prijatan|prijatno|lep dan|lepo popodne|lepu nedelju|srećno|kvalitet*|trudi*|nada*|cenimo|poštuj*|ostanite|razumevanj*|lojaln*|zadovoljstv*|uvek|žel* (prijatan|lep|sve|ugod*)|src*|iskustv*|svak* (korisnik*|poruk*|kupac|kupc*)|vrednost*|vaš utisak|utis*|odabrali|zajedno)':
        'Vi ste nam važni.',
    },
    bad: ['Popravili smo.'],
  },
  content: {
    phrases: {
      '(0*|1*|2*|3*|4*|5*|6*|7*|8*|9*|http*|www|vrati*|vraća*|vraćen*|posla*|šalje*|zamen*|poprav*|isprav*|pozva*|zva*|zove*|prilog*|prilož*|prosledi*|prosleđ*|proveri*|proverav*|otkaz*|ugas*|nadoknad*|kada|kad|klikn*|pokuša*|proba*|link*|jer|zato|uzrok*|kurir*|majstor*|serviser*|sutra|danas|javi*|odgovori*|tražimo|našl*|pronaš*|pošalj*|rešen*|rešava*|reši*|evo|u toku|stiže|biće|naved*|recite|umanj*|otklon*|ali|međutim|ako|ukoliko|ne može*|možete|nažalost|ponedelj*|utorak|sredu|četvrtak|petak|besplatn*|uplati*|uplać*|već|nov|nova|novi|novu)':
        'Vratili smo.',
    },
    bad: ['Izvinite.'],
  },
  commit: {
    phrases: {
      '(ću|ćemo|ćete|će|biće|bićemo|zvaću|zvaćemo|zvaće|pozvaću|pozvaćemo|pozvaće|nazvaću|nazvaće|javiću|javićemo|javiće|vratiću|vratićemo|poslaću|poslaćemo|dobićete|dobijate|rešićemo|rešiću|odgovorićemo|odgovoriću|stići|stiže|stižu|stigne|doći|dolazi|dolazimo|dolazim|šaljem|šaljemo|isporučujemo|isporučićemo|isporuka|proveriću|proverićemo|zamenićemo|popravićemo|uplatićemo|uplatiću|završićemo|priključićemo|ispravićemo|ispraviću|obavestićemo|obavestiću|imaćete|imate (ga|je|novac|odgovor)|obećava*|garantuj*|trebalo bi da|očekuj*|vraćamo|vraćam|leže|krećemo|kreće|zovem|zove|donosi|donosimo|prosleđujem|potvrdićemo|radiće|proradiće|montiramo|preuzima|odgovaram|krenuće|počinje|najkasnije|sigurno)':
        'Pozvaću vas.',
    },
    bad: ['Bilo je kasno.'],
  },
  when: {
    phrases: {
      '(za|kroz|roku od|roku|narednih|sledećih|najviše) ~2 (1*|2*|3*|4*|5*|6*|7*|8*|9*|jedan|jedn*|dva|dve|tri|četiri|pet|sedam|deset|nekoliko|par|pola|petnaest*) ~3 (sat*|dan*|nedelj*|minut*|mesec*|radn*|čas*|h)':
        'Za dva dana.',
      '(za|kroz|u roku od) (sat|dan|nedelju|mesec|pola|petnaestak|desetak)': 'Za sat.',
      '(do|najkasnije|zaključno|pre|od|posle|između|oko) ~2 (1*|2*|3*|4*|5*|6*|7*|8*|9*|ponedeljka|utorka|srede|četvrtka|petka|subote|nedelje|sutra|kraja|večeras|podne|podneva|ponoći|jutra|danas|januara|februara|marta|aprila|maja|juna|jula|avgusta|septembra|oktobra|novembra|decembra)':
        'Do petka.',
      '(sutra*|prekosutra|večeras|danas|juče|(u|ovog|ove|ovaj|prošl*|sledeć*|idući|iduće) (ponedeljak|utorak|sredu|četvrtak|petak|subotu|nedelju|nedelje)|pre podne|popodne|do kraja (dana|nedelje|meseca)|tokom (dana|nedelje|jutra|prepodneva)|ponedeljak|utorak|sreda|četvrtak|petak|subota)':
        'Sutra.',
    },
    bad: ['Uskoro.'],
  },
  'no-promise': {
    phrases: {
      '(ne (mogu|možemo) (da |)(obeća*|garantu*|kaž*)|važi|akcija|ponuda|popust*|ističe|radno vreme|radimo|otvoren*|rok za|obično|uglavnom|po pravilu|redovna isporuka|traje|morate ~4 (vrati*|dostavi*|uplati*|poslat*)|pošaljite|uplatite|dostavite|svak* (dan*|mesec*|nedelj*)|ne znam|ne znamo|da li vam odgovara|odgovara li|ako ne|ukoliko ne|naručite)':
        'Obično dva dana.',
    },
    bad: ['Pozvaću.'],
  },
  promised: {
    phrases: {
      '(obeća*|rekli ste|rekao je|rekla je|rečeno|rekoste|kazali|napisali ste|pisali ste|pisalo je|tvrdili|uverava*|garantova*|trebalo je da (dođe|stigne|bude|zove|se javi|isporuč*|pozove|vrat*)|trebao je da|trebalo da (dođe|stigne|bude|pozove|se)|dogovoren*|dogovorili|kao što ste (rekli|obećali)|rekao sam|rekla sam|rekli smo|dali ste)':
        'Obećali ste.',
    },
    bad: ['Pozvaću.'],
  },
  unmet: {
    phrases: {
      '(još (ništa|nema|nije|čekam|uvek)|i dalje (ništa|nema|nije|čekam)|niko (nije|se|ne)|ništa (nije|od)|nije (došao|došla|došlo|stigao|stigla|stiglo|zvao|zvala|bilo|urađeno|vraćen*|legao|legla|se pojavi*|se javi*|mrdnu*)|nisu (došli|zvali|stigli|se javili|vratili)|nema (ga|ih|je|novca|poziva|nikog*)|(danas|sad|evo|već) (je |)(ponedeljak|utorak|sreda|četvrtak|petak|subota|nedelja|1*|2*|3*|prošl*)|prošl* (je |su |)(nedelj*|mesec*|rok|dva|tri|pet|sedam|deset)|pre (nedelju|mesec|dve|tri|2*|3*)|čekam|tišina|ni traga|ni glasa|nismo (uradili|zvali|vratili|poslali)|nisam (dobi*|uradi*|zva*))':
        'Niko nije došao.',
    },
    bad: ['Došao je.'],
  },
  outside: {
    phrases: {
      '(advokat*|sud|sudu|sudom|suda|tužb*|tuži*|tužić*|novin*|novinar*|medij*|televizij*|tv|inspekcij*|inspektor*|zaštitni*|ombudsman*|potrošač*|fejsbuk*|facebook|instagram*|tiktok*|tviter*|društven* mrež*|internet*|gugl*|google|recenzij*|loš* ocen*|osporim|ospori*|osporava*|čardžbek|chargeback|ministarstv*|policij*|regulator*|poverenik*|ratel*|nbs|narodn* bank*|portal*|blic*|redakcij*|reporter*|članak|krivičn* prijav*|udruženj*|tužilaštv*|jutjub*|forum*|snimak|snimke|agencij* za|nadležn*|javnost*)':
        'Ombudsman.',
    },
    bad: ['Kod kuće.'],
  },
  step: {
    phrases: {
      '(obratiću|obraćam|obratio|obratila|obratićemo|prijaviću|prijavljujem|prijavio|prijavila|prijavili|podneću|podnosim|podneo|podnela|podneli|tužiću|tužim|tužićemo|objaviću|objavljujem|objavio|objavila|kačim|okačiću|okačio|okačila|pišem|pisaću|napisaću|napisao|napisala|šaljem|poslaću|poslao|poslala|zovem|zvaću|pozvaću|idem|ići ću|osporiću|osporavam|osporio|osporila|snimam|snimio|snimila|delim|podeliću|vidimo se|čućete|čitaćete|očekujte|angažovao|angažovala|angažujem|konsultovao|konsultovala|predao|predala|predajem|moj advokat|moja advokatica|sledeća stanica|sledeći korak|javiću se|javio|javila|pokrećem|pokrenuo|pokrenula|pokrenuću|saznaće|videće|neka (vide|sud|inspekcija)|ostavljam|ostaviću|odnosim|odneću|ide (u|na|inspekcij*|sud*))':
        'Prijaviću to.',
    },
    bad: ['Hvala.'],
  },
  'no-step': {
    phrases: {
      '(neću (tužiti|prijav*|pisati|da|ići|objav*|se)|ne (želim|planiram|pretim|nameravam)|nije pretnja|nemam nameru|greškom|povlačim|ja sam (advokat|novinar*|pravnik)|radim (kao|u|za)|pozitivn*|odličn*|pet zvezdic*|preporuč*|šalim|koj* (inspekcij*|organ*|instituci*) je|ko nadzire|da li (bih|treba|mogu)|treba mi za|za mog advokata|advokatu treba)':
        'Neću tužiti.',
    },
    bad: ['Tužiću.'],
  },
  again: {
    phrases: {
      '(ponovo|opet|još jednom|iznova|iz početka|od početka|ispočetka|ponovite|ponoviti|ponavlj*|još jedanput|nanovo)': 'Ponovo.',
    },
    bad: ['Jednom.'],
  },
  give: {
    phrases: {
      '(pošaljite|recite|navedite|napišite|dostavite|opišite|objasnite|priložite|popunite|ponovite|potvrdite|unesite|ispričajte|treba|potrebn*|molim|molimo|traži|traže|identifik*|dajte|poslati|navesti|opisati|objasniti|pita|krenite|počnite|krenimo)':
        'Pošaljite.',
    },
    bad: ['Hvala.'],
  },
  detail: {
    phrases: {
      '(porudžbin*|broj*|adres*|mejl*|slik*|fotograf*|račun*|dokument*|podat*|ime|datum*|problem*|situacij*|sve|pitanj*|obraz*|fiskaln*|slučaj*|o čemu|šta (se|je)|identite*|razlog*|kod|zahtev*|prič*|stvar*)':
        'Broj porudžbine.',
    },
    bad: ['Hvala.'],
  },
  'lost-notes': {
    phrases: {
      '(ne|nemam|nemamo|nije|nisam) ~3 (vidi*|uvid*|pristup*|vidljiv*|nalazim|čita*) ~6 (istorij*|koleg*|prethodn*|ranij*|razgovor*|pisali|rekli|belešk*|prepisk*|poslali|pre mene)':
        'Ne vidim istoriju razgovora.',
      '(belešk*|istorij*|podaci|sistem*|razgovor*|prepisk*|ranij*) ~3 (ne|nisu|nije) ~2 (vid*|sačuv*|prenos*|dostup*|prelaz*|čita*|deli*|stigl*)':
        'Beleške se ne vide.',
      '(nov* (sam|kolega|operater|smena)|drugo odeljenje|drugom odeljenju|svako odeljenje|svak* (prebaciv*|put|prenos*|kontakt*)|pri svakom|izgubil* (smo|se)|znam da ste (već |)(poslali|pisali|rekli)|iako ste (već |)(poslali|pisali|rekli))':
        'Nova sam ovde, izgubila se poruka.',
    },
    bad: ['Vidim poruku.'],
  },
  'told-before': {
    phrases: {
      '(već|kao što|lepo) ~3 (rekao|rekla|pisao|pisala|poslao|poslala|objasnio|objasnila|naveo|navela|pomenuo|pomenula|opisao|opisala|priložio|priložila|odgovorio|odgovorila|dao|dala|rekoh|poslali|rekli|slao|slala)':
        'Već sam rekao.',
      '((drug*|treć*|četvrt*|pet*|šest*|sedm*|deset*|stot*|ko zna koji|koji|poslednj*) (put|osob*|operater*|čovek*|mejl*|agent*|koleg*) ~2 (piše*|šaljem|objaš*|govor*|ponavlj*|koji|kome|vam|isto|pričam)|koliko (puta|još)|isto pitanje|ist* (prič*|pitanj*|stvar*|podat*) ~2 (ponovo|opet|ponavlj*)|stalno (ponavlj*|isto)|ponavljam (se|po|vam|već|opet)|sve iz početka|pročitajte (gore|iznad|šta|moj*)|sve (piše|stoji) (gore|iznad|u)|tri puta|četiri puta|pet puta|po (drugi|treći|četvrti|peti|šesti|ko zna) put|svakom (iz početka|ponovo))':
        'Po treći put.',
    },
    bad: ['Rekla sam mami.'],
  },
  contempt: {
    phrases: {
      '((nije|nisu) (naš|moj|naša|moja) (problem*|briga|stvar)|vaš problem|smirite|smiri se|glup*|idiot*|kreten*|budal*|debil*|mozg*|pamet* (u|nemate)|plačite|kukate|kukanj*|cmizdr*|gnjav*|davite|prestanite (da |)(kuk*|žal*|piš*|gnjav*|plač*)|ne sviđa (vam |)se (idite|tražite)|ako vam se ne sviđa|ako vam ne odgovara|idite (drugde|negde|na drugo)|niko vas ne (tera|drži)|koga (je |)briga|baš me briga|šta me briga|pa šta|ne zanima (me|nas)|nas ne zanima|u vašim godinama|vašim godinama|unuc*|unuk*|baka|baki|bako|deka|deko|umete (li |)da čitate|znate (li |)da čitate|naučite da čitate|da umete da čitate|ne umete da|gubite (mi |nam |naše |)vreme|trošite (mi |nam |)vreme|nemam vremena|odrast*|vrtić*|smak sveta|dušo|ludo|suze|ostavite nas|takvi kao vi|ljudi poput vas|smešn*|nesposob*|dosadn*)':
        'Nije naš problem.',
      '(tehnologij*|računar*|internet|aplikacije|telefon*) ~3 (nije|nisu) ~2 (za (vas|svakoga|svakog))': 'Možda tehnologija nije za vas.',
    },
    bad: ['Pomoći ću.'],
  },
  irony: {
    phrases: {
      '(čestita*|bravo|svaka čast|vau|jao|joj|siroti*|jadni|jadna|tragedija|genij*|medalj*|kakvo iznenađenje|kakva šteta|baš (lepo|tužno|strašno)|ma nemoj*|zamisli*)':
        'Bravo.',
    },
    bad: ['Hvala.'],
  },
  mishap: {
    phrases: {
      '(izgub*|zaborav*|pokvar*|slomi*|opet|drugi put|samo|čak|čita* niste|niste (proči*|uspe*|zna*)|kasni*|zakasni*|pogreš*|propust*|zaključ*|uspeli|evra|dinara|razbi*|ne umete)':
        'Izgubili ste.',
    },
    bad: ['Položili ste ispit.'],
  },
  feedback: {
    phrases: {
      '(utis*|anket*|ocen*|predlog*|predlož*|kritik*|komentar*|recenzij*|sugestij*|primedb*|listić*|mišljenj*|povratn*|žalio|žalila|pisao|pisala|ostavio|ostavila|popunio|popunila|napisao|napisala|upitni*|zvezdic*|pohval*)':
        'Moj utisak.',
    },
    bad: ['Moj paket.'],
  },
  'no-echo': {
    phrases: {
      '(niko|ništa|nije|nisu|ne|bez|nikad|nikada|nikakv*|ni) ~4 (odgov*|reag*|reakcij*|čita*|pročita*|javi*|javlja*|promeni*|promenil*|osvrn*|pogled*|razmatra*|uzima*|zanima*|prosleđ*|prosledi*|reč|slova|glasa)':
        'Niko nije odgovorio.',
      '(tišina|muk|ignoriš*|ignoris*|arhivir*|arhiv*|briše|brišu|brisati|obriš*|baca*|kant*|smeć*|uništ*|nepročitan*|automatsk* (hvala|odgovor*|zahval*)|statistik*|sačuvan*|čemu (anket*|ocen*)|u fioku|fiok*|isto kao i pre|i dalje (isto|prljav*|ne radi))':
        'Potpuna tišina.',
    },
    bad: ['Odgovorili su.'],
  },
  'low-score': {
    phrases: {
      '(1|2|3|0|jedan|dva|jedinic*|dvojk*|nula|nulu) (od|zvezdic*|poen*|10|5)': '2 od 10.',
      '(nisk* (ocen*|skor*)|loš* (ocen*|utis*|komentar*)|negativn* (ocen*|utis*|komentar*|recenzij*|primedb*)|kritič*|jedna zvezdica|jednu zvezdicu|ocen* (ispod|1|2|jedan|dva))':
        'Niska ocena.',
    },
    bad: ['Deset od deset.'],
  },
}
