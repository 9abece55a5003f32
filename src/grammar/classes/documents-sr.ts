import type { Classes, DocumentClass } from '../class-names.js'

/** Serbian words of terms, house rules and instructions to staff, for both scripts. */
export const documentsSr: Pick<Classes, DocumentClass> = {
  press: {
    phrases: {
      '(ponudi*|ponudit*|ponudom|nudi*|nude|nuditi|nudimo|predstav*|predstavi*|pomen*|pomenuti|spomen*|predlož*|predlaž*|preporuč*|reklam*|proda*|prodati|prodav*|pročita* ~2 ponud*|istakn*|završi* ~4 ponudom|završava ~3 ponudom|poče* ~4 ponudom|priliku da ~4 (predstavi|ponudi)|uvrsti* ~3 (reklam*|baner*))':
        'Ponuditi paket.',
    },
    bad: ['Odgovoriti.'],
  },
  settled: {
    phrases: {
      '((kad|kada|pošto|nakon što|tek kad) ~4 (rešen*|popravljen*|otklonjen*|zadovolj*)|posle (rešavanj*|rešenj*|popravk*)|na (izričit |)zahtev (korisnika|kupca|gosta|člana)|besplatn*|bez (doplate|naknade)|ako sam pita|ako sami pitaju)':
        'Kada je žalba rešena.',
    },
    bad: ['Dok traje žalba.'],
  },
  take: {
    phrases: {
      '(traži*|traže|tražiti|zatraži*|traženj*|zahteva*|pitati|pita|pitajte|upisat*|upisuj*|upiši*|zapisat*|zapiši*|zapisuj*|zabeležit*|beleži*|diktira*|izdiktir*|kaže|kažu|reći|govori|navede|navod*|navesti|pošalje|poslati|šalje|slati|dostavi*|dostavlja*|priloži*|priložiti|fotografiše|fotografisat*|fotografij*|slikati|slika|kopira*|unese|uneti|unosi|potvrdi*|proveri*|proverava*|čuva*|čuvati|uzeti|uzima|predaje|preda|daje|da)':
        'Tražiti.',
    },
    bad: ['Prekriti.'],
  },
  pry: {
    phrases: {
      '(pregled*|gleda*|prati*|pratiti|proveri*|proverava*|pretraž*|čita*|koristi*|koriste|prouči*) ~6 (društven* mrež*|fejsbuk*|facebook|instagram|profil*|istorij* pretr*|lokacij*|kamer*)':
        'Pregledati društvene mreže.',
      '(spisak|spiskov*|dužni*|dugovanj*|snim*|adres*|razgovor*|plat*|imena|imenima) ~7 (istič*|istaknut*|objavlj*|objavit*|kači*|okač*|deli ~2 (partner*|sused*|komšij*)|prosleđuj* ~3 (partner*|poslodav*)|pokaz* ~2 (komšij*|sused*|drug*)|saopštav* ~3 (poslodav*|komšij*|rodbin*))':
        'Spisak dužnika se ističe.',
    },
    bad: ['Pregledati porudžbinu.'],
  },
  hush: {
    phrases: {
      '((ne|nije|neće|nećemo|nikom|nikoga|bez|ni|nikakv*|ništa) ~4 (obavešta*|obavesti*|obavešten*|obaveštenj*|objav*|objavlj*|saopšt*|javlja*|javiti|pomin*|pomenuti|spomin*|potvrđ*|potvrditi|priznav*|priznati|govori*|govoriti|reći|kontaktir*|oglaš*|oglas*|šalj*|slati|poruk*|upozor*|navod*|navoditi|kači*|isticati|ističe|ukaz*|otkri*|odgovar* na pitanj*|spominj*|najav*|komentaris*)|prećut*|ćut*|kriti|skriva*|tajn*|poric*|negira*|demant*|samo (interno|u internom|unutra)|interno|za internu upotrebu|sve u redu|(problem|kvar|greška) ~2 (kod njih|do njih|kod korisnika|u njihov*)|nema saznanj*|pojedinačan slučaj|pojedinačn* slučaj*|izolovan*)':
        'Korisnike ne obaveštavati.',
      '((samo|isključivo|jedino|tek) ~4 (onima|onom|onome|oni|onaj|onim|na|po|ko|kome|kad|kada|ako|kupc*|korisni*|žalb*|prigovor*) ~4 (zahtev*|prigovor*|žalb*|žale|žali|pita*|pitaju|jave|javi|traže|traži|zatraže|zatraži|zovu|pozove|primete|primeti|donese|reklam*|bune|buni|insist*)|ko se (sam |sami |)(javi|žali|buni|požali)|onima koji (se |sami |ga sami |)(žal*|pita*|jav*|traž*|zatraž*|zov*)|(isključivo|samo|jedino) (po|na|uz) (prigovor*|zahtev*|žalb*|reklamacij*|upit*)|dok (sami|ne) ~3 (primete|pitaju|jave|traže))':
        'Samo onima koji se žale.',
    },
    bad: ['Svi su obavešteni.'],
  },
  trouble: {
    phrases: {
      '(povuč* iz prodaje|povlačenj*|povlači se|vaš* u|vašk*|zaraz*|curenj*|procure*|kvar*|kvarov*|grešk*|grešak*|grešc*|hakovan*|neispravn*|defekt*|serij*|incident*|pogrešn*|upad*|proval*|nestan*|nestal*|ukraden*|krađ*|prekid*|ispad*|dvostruk*|dvaput|kontaminir*|zagađ*|problem*|podac*|podatak*|bakter*|legionel*|miš*|smetnj*|opasn*|preplat*|prekomern*|oštećen*|zamen*|zameni|uzork*|ljušt*|alergen*|trovanj*|zaokruž*|zakašnj*|buđ*|pad sistema|pad mreže|poremećaj*)':
        'Kvar.',
    },
    bad: ['Poklon.'],
  },
  'turn-away': {
    phrases: {
      '((vrati*|vraćati|vraća|ponovi*|ponavlja*|pusti*|puštati) ~5 (meni*|menij*|automat*|početak|bota|robot*|asistent*)|(ponovo|opet) ~2 meni*|(prekin*|prekid*|prekinuti|završi*|završiti|spusti*) ~2 (vez*|poziv*|razgovor*|slušalic*|sesij*)|(vez*|poziv*|razgovor*) ~3 (prekin*|prekida*|prekinuti|završiti|završava*)|jedini ~2 (kanal|način)|(ne|nije|nikad|nikada|neće|ni) ~5 (spaja*|povezuj*|povezat*|prebac*|daj*|davati|objav*|objavljivati|prosleđ*|nudi*|ponudi*|dostup*|javlja*|odgovar*|otkri*|saopšt*|prikaz*|postoji|stavljati|prima*)|ukloniti ~4 (broj*|telefon*)|sakri* ~3 (broj*|telefon*|kontakt*)|odbi*|odbija*|odbiti|nedostup*|na sastanku|(danas|trenutno) ~1 (nema|nisu)|na odmoru|ne postoji|konačn*|nema žalb*|samo (bot|robot|automat*|asistent*|virtueln*)|isključivo (bot|robot|automat*|asistent*|virtueln*|digitaln*)|na čekanj*|(najmanje|bar) (tri|pet|deset|3|5|10|20) (puta|minut*)|smatra se rešen*|posle trećeg|nakon trećeg|šaljiv* poruk*)':
        'Vratiti na meni.',
    },
    bad: ['Javiti se.'],
  },
  seek: {
    phrases: {
      '(čovek*|osob*|operater*|zaposlen*|službeni*|šef*|rukovodi*|živ|živim|živog|agent*|menadžer*|nadređen*|ljud*|poziv*|pozive|zov*|telefon*|broj|brojev*|broja|kancelarij*|razgovor*|trener*|lekar*|odluk*)':
        'Čovek.',
    },
    bad: ['Paket.'],
  },
  soothe: {
    phrases: {
      '(izvin*|izvinj*|žalj*|žaljenj*|žao|saosećanj*|saosećaj*|zahval*|hvala|zahvaliti|zahvalnost*|razumevanj*|neprijatnost*|srdačn*|ljubazn* (poruk*|izvinj*|reč*)|utehe|utešn*|uteši*|toplih reči|lepe reči)':
        'Izvinjenje.',
    },
    bad: ['Povraćaj novca.'],
  },
  bare: {
    phrases: {
      '((bez|ne|ni|nikakv*|ništa|niti) ~4 (objašnj*|objašnjav*|razlog*|datum*|rok*|ponud*|informacij*|obećava*|obećan*|navod*|navoditi|nudi*|pomin*|daju|davati|dira*|dirati|ulazi*|ulaziti|razgovara*|pisati|reći|činjenic*|rešenj*|nadoknad*|konkret*|detalj*)|(činjenic*|razlog*|informacij*|suštin*|uzrok*|rešenj*|rok*|detalj*) ~3 (ne|nije|bez)|(zatim|i|potom|onda) ~2 (zatvor*|zatvara*)|(predmet|slučaj|žalb*|tiket|zahtev) ~3 (zatvor*|zatvara*|rešen*)|zatvoriti|zatvara se|(tri|dva|više|dvaput|triput) ~1 puta|triput|dvaput|samo|isključivo|jedino|ništa više|ništa drugo|i ništa)':
        'Ništa više ne pisati.',
    },
    bad: ['Vratiti novac.'],
  },
  slip: {
    phrases: {
      '(utis*|anket*|ocen*|predlog*|predloz*|kritik*|kritičk*|komentar*|recenzij*|sugestij*|primedb*|listić*|mišljenj*|povratn*|upitni*|zvezdic*|sanduč*|kutij*|knjig* utis*|slobodn* odgovor*|smajli*|žalb* na)':
        'Anketa.',
    },
    bad: ['Paket.'],
  },
  discard: {
    phrases: {
      '((ne|nije|niko|nikad|bez|ni|nikakv*) ~4 (odgovar*|odgovor*|čita*|čitanj*|čitati|reag*|razmatra*|razmatrati|prosleđ*|evidentir*|beleži*|analizir*|otvara*|otvarati|uzima*|ispit*|objav*|zavod*|vod*|komentariš*)|briš*|brisati|obriš*|bac*|baca*|bacaju|bacati|kant*|korp*|smeć*|uništ*|arhivir*|arhiv*|star* papir*|prazni*|isprazn*|izostavlj*|uklanj*|ukloni*|sklanj*|fiok*|statistik*|automatski (se |)zatvar*|poništav*|nulira*)':
        'Ne odgovara se.',
    },
    bad: ['Odgovara se.'],
  },
  'own-fault': {
    phrases: {
      '((sam|sama|sami|svoj*|njegov*|njihov*|vlastit*|sopstven*) ~2 (kriv*|krivic*|grešk*|odgovoran|odgovorn*|propust*|nemar*|nepažnj*|dužnost*|obavez*)|(krivica|greška|odgovornost|propust) ~3 (njegov*|njihov*|korisnik*|na njem*|je do)|sam kriv|sami krivi|posledice snosi (sam|sami)|snosi ~2 sam|nepoznavanje ~5 (nije|ne)|nije opravdanje|ne opravdava|ne pravda|(bio|bila|bili) ~1 (dužan|dužn*|obavezan|obavezn*)|(trebalo je|morao|morala|morali|mogao) ~4 (zna*|znati|pročita*|informiše|proveri|upozna|raspita|prijavi)|(propustio|propustila|prekršio|ignorisao|zanemario|nije (pročitao|poštovao|popunio|pratio|ispoštovao)) ~5 (pravil*|uput*|procedur*|uslov*|rok*|obavez*|obrazac|da)|zbog (sopstvene|svoje) (greške|nepažnje|krivice)|pravila ~3 (svima|dobio|ista)|(šalje|slati|uputiti) ~4 (da čita|da pročita|na pravil*|na natpis*)|jasno piše|lepo piše)':
        'Sam je kriv.',
    },
    bad: ['Mi smo krivi.'],
  },
  'every-transfer': {
    phrases: {
      '((svak*|pri svak*|kod svak*|za svak*) ~2 (prebaciv*|prosleđ*|preuzim*|poziv*|šalter*|služb*|odelj*|poruk*|mejl*|kontakt*|zaposlen*|službeni*|nivo*|smen*|operater*)|pri (prebaciv*|prosleđ*|preuzim*)|prilikom (prebaciv*|prosleđ*|preuzim*)|(prebačen*|prosleđen*) ~3 (korisni*|poziv*|putni*|kup*)|(nov*|sledeć*|drug*) (šalter*|služb*|odelj*|operater*|zaposlen*|službeni*|koleg*|mejl*|poruk*|poziv*)|(ranij*|prethodn*|star*|pređašnj*) (mejl*|poruk*|predmet*|belešk*|razgovor*|prepisk*|zahtev*|prijav*|se)|belešk*|istorija razgovor*|stari)':
        'Pri svakom prebacivanju.',
    },
    bad: ['Na vratima.'],
  },
  afresh: {
    phrases: {
      '(ponovo|iznova|opet|ispočetka|od početka|od nule|iz početka|još jednom|nov opis|novi opis|nov slučaj|novi slučaj|nov predmet|novi predmet|ponavlja|ponavljati|ponovi|kao nov)':
        'Ispočetka.',
    },
    bad: ['Jednom.'],
  },
  unread: {
    phrases: {
      '((ne|nije|bez|ni) ~3 (čita*|čitaju|gleda*|gledaju|prenos*|prenosi|prosleđ*|otvara*|deli|dele|čuva*|koriste|vide|veze))':
        'Stari se ne gledaju.',
    },
    bad: ['Jednom.'],
  },
  narrow: {
    phrases: {
      '(samo|isključivo|jedino|osnovn*|opšt*|jednostavn*|prost*|uobičajen*|složen*|komplikovan*|pojedinačn*|stručn*|detaljn*|tumačenj*|obračun*|sa spiska|na spisku|ostal* (pitanj*|slučaj*)|ostalima|sve ostalo|za sve drugo|sva druga|ako pitanje|duže od|kako se popunjava|poresk*|pravn* pitanj*|pitanja o|pitanja koja)':
        'Samo osnovna pitanja.',
    },
    bad: ['Radimo do pet.'],
  },
  declined: {
    phrases: {
      '((ne|nije|nećemo|neće|ni|bez) ~4 (odgovar*|odgovor*|rešava*|rešavati|tumači*|objašnjav*|pomaž*|pomoći|razmatra*|bavi*|savet*|pruža*|daje)|odbi*|odbija*|odbiti|o svom trošku|o sopstvenom trošku|uz naknadu|za novac|plaćen*|privatn* (savetni*|konsultant*|pravni*|advokat*)|(angaž*|nađe|nađu|naći|potraži*|unajmi*|uzme|uzmu|obrati*|upuć*|uputi*|preporuč*|pitaju|posavet*) ~5 (stručnja*|stručn* lic*|advokat*|pravni*|knjigovođ*|savetni*|konsultant*|ekspert*|forum*|internet*|organizator*))':
        'Odbiti.',
    },
    bad: ['Odgovoriti.'],
  },
  exit: {
    phrases: {
      '(raskid*|raskin*|odjav*|ispis*|ispiš*|istup*|odusta*|otkaz*|otkaž*|gašenj*|odlazak|odlask*|ode|odu|hoće da ode|želi da ode|(ugovor*|pretplat*|članstv*|članarin*|nalog*|paket*|uslug*) ~3 (prestaj*|prekin*|prekid*|raskid*|gasi*|ugasi*|zatvor*|obris*|briš*|otkaz*|otkaž*)|zahtev* za ~2 (raskid*|otkaz*|ispis*|odjav*|brisanj*)|prelazak kod|napušta*|napusti*)':
        'Ispis.',
    },
    bad: ['Upis.'],
  },
  barrier: {
    phrases: {
      '((samo|isključivo|jedino|mora|moraju|dužan|obavezan|obavezno|neophodn*|potrebn*|uz) ~8 (lično|preporučen*|poštom|pismom|pismeno|pismen*|telefonom|notar*|overen*|recepcij*|poslovnic*|šalter*|prostorij*|potpis*|ličn* kart*|pasoš*|dokument*|razlog*|potvrd*|uverenj*|saglasnost*|odobrenj*|razgovor*|upitni*|sastan*|original*|rukovodi*|upravnik*|formular*)|isključivo lično|lično na|lično u|preporučenim pismom|overen* kod)':
        'Isključivo lično na recepciji.',
      '(razlog* ~5 (nave*|navod*|mora*|obavez*|dok|bez|traži*|kaže)|(nave*|traži*|pita*|tražiti|pitati) ~3 razlog*|bez razlog* ~4 (ne|smatra)|(čeka*|čekanj*) ~3 (dana|poziv*|nedelj*)|(najpre|prvo|pre|tek|dok) ~6 (ponud*|ponudi*|ponuditi|popust*|upitni*|anket*|razgovor*|poziv*|posle|nakon|pauz*|popuni*|poslednj*)|služb* za zadržav*|zadržavanj* (korisni*|član*)|lojalnost*|(drug*|treć*|četvrt*|ponovljen*) ~1 (zahtev*|put|molb*|odbij*)|(dve|tri|četiri|pet|sve|2|3|4|5|svih) ~2 (ponud*|popust*)|i (kad|kada|ako) ~3 odbi*|na čekanj*|na liniji|prav* se|praviti se|promen* temu|odgovarati (korisni*|član*)|odgovori* od|odvra*|ubed*|ubeđ*|odugovlač*|odlag*|zavesti kao|zavede kao|beležiti kao|(dugm*|link*|stranic*|formular*|obraz*) ~4 (sakri*|krij*|ukloni*|ne|samo|tek)|sakri* ~3 (dugm*|link*)|zavest* kao|evidentir* kao|zave* kao|do tada se naplać*|naplaćuj* ~2 (dalje|i dalje)|važi i dalje|produžava se)':
        'Tražiti razlog dok ga korisnik ne kaže.',
    },
    bad: ['Jednim dugmetom.'],
  },
  'not-taken': {
    phrases: {
      '((ne|nije|nisu|neće|nemojte|ni|nema) ~4 (prihvat*|prima*|primaju|obrađ*|važ*|važe|uvaž*|razmatra*|priznav*|evidentir*|potvrđ*|potvrđivati|pomin*|pominjati|prikazuj*|zavod*|izvršav*|odgovar*|daj*|govor*|uzima*|dejstvo|pravno|link*|linkovati|indeks*|šalj*|slati|spominj*)|nevažeć*|smatra ~2 (neprimljen*|nepodnet*|neposlat*|nevažeć*)|neprimljen*|vraća se|vraćaju se|neotvoren*|odbacuj*|odbija se|odbijaju se|ignoris*|bez dejstva)':
        'Mejlovi se ne primaju.',
    },
    bad: ['Mejlovi važe.'],
  },
  silenced: {
    phrases: {
      '((obavezuj*|obavezan|dužan|pristaje|saglas*|mora|sme) ~4 (ne|neće|uzdrž*|ćuti) ~5 (objav*|objavlj*|iznos*|pisat*|piše|govor*|komentar*|ocenj*|širi*|negativn*|kritik*|javno)|ne sme ~5 (javno|da ocenj*|objav*|kritik*|komentar*|piše o)|uzdrž* ~4 (javn*|kritik*|komentar*|ocen*|utis*)|(autorsk* prav*|prava na) ~6 (recenzij*|utis*|komentar*|ocen*|fotograf*)|(recenzij*|utis*|komentar*|ocen*) ~6 (saglasnost*|odobrenj*|autorsk*|vlasništv*|prava prelaze)|(saglasnost*|odobrenj*|dozvol*) ~6 (recenzij*|utis*|komentar*|ocen*|objav*)|omalovaž*|kudi|kuditi|(bez|uz) ~2 (saglasnost*|odobrenj*) ~6 (objav*|utis*|fotograf*))':
        'Gost se obavezuje da ne objavljuje negativno.',
    },
    bad: ['Gost plaća.'],
  },
  costs: {
    phrases: {
      '(gubi|gube|izgubi*|kazn*|kažnj*|ugovorn* kazn*|depozit*|kaucij*|naplać*|naplati*|dinara|evra|plać*|plati*|sud|sudu|sudom|tuž*|advokat*|blokira*|isključuj*|isključ*|ukida*|ukin*|obustavlj*|obustav*|uskrać*|zadržava*|odbij* uslug*|ne produž*|bez povraćaj*|nadoknad*|naknadi*|šteta|štetu|poništav*|raskida*|zabran* ulaz*|gubitak|iskrc*|briše*|snosi)':
        'Gubi depozit.',
    },
    bad: ['Dobija poklon.'],
  },
  paid: {
    phrases: {
      '(nadoknad*|naknad*|povraćaj*|popust*|poklon*|vaučer*|kupon*|novac|novca|bonus*|gratis|besplatn*|procenata|posto|odštet*) ~10 (obriše*|obriš*|brisanj*|ukloni*|uklanjanj*|povuč*|izmeni*|ćut*|ne (objav*|piše*|pisati)|pet zvezdic*|5 zvezdic*|pozitivn*|izjav*)':
        'Popust se daje kad se recenzija obriše.',
      '(pet zvezdic*|5 zvezdic*|pozitivn* (utis*|ocen*|recenzij*|komentar*)|obriše|brisanj*|ukloni* ~2 recenzij*|ćut*) ~10 (nadoknad*|naknad*|povraćaj*|popust*|poklon*|vaučer*|kupon*|bonus*|gratis|besplatn*|procenata|posto)':
        'Pet zvezdica donosi popust.',
    },
    bad: ['Novac se vraća.'],
  },
  'kept-exit': {
    phrases: {
      '(jednim (dugmet*|klik*|mejlom|pozivom)|jednom (porukom|klik*)|u svako doba|u bilo koje vreme|u bilo kom trenutku|bilo kad*|bez (navođenj*|razlog*|objašnj*|pitanj*|dodatn*)|razlog (ne|nije)|ne traži* (se |)razlog|dovoljn*|odmah|istog (dana|trenutka)|u istom (razgovoru|pozivu|ćaskanju)|potvrd* (stiže|šalj*|dobija|se)|potvrđujemo|dobrovolj*|na prvi zahtev|važi kao|ili (na|u|mejlom|telefonom|poštom|lično)|mejlom ili|prestaje istog|u roku od 14)':
        'Jednom porukom, u svako doba.',
    },
    bad: ['Samo poštom.'],
  },
  'kept-person': {
    phrases: {
      '((na |već na |posle |)prv* (zahtev*|reč|molb*)|odmah (pred*|spaj*|poveź*|dobija|preba*)|dobija (ga|čoveka|je) |dobija čoveka|(predaje|spaja|prebacuje|povezuje|preuzima) ~6 (savetni*|stručnja*|specijal*|zaposlen*|čovek*|koleg*|operater*|odmah|službeni*|dežurn*)|(zaposlen*|koleg*|čovek*) ~2 (preispit*|preuzima|razmatra|zove|odlučuje|proverava)|preispituje zaposleni|ponovo razmatra|preuzima čovek|u dogovoreno vreme|pozivamo nazad|ujutru zove)':
        'Na prvi zahtev.',
    },
    bad: ['Nikada.'],
  },
  'kept-opinion': {
    phrases: {
      '(šta želite|šta hoćete|(objavlj*|prikaz*|ostaju) ~1 (sve|svi)|i (negativn*|loš*|kritičn*)|kakve (hoćete|god|želite)|gde želite|dobrodošl*|iskren*|(ne|nema|nikakv*|nije) ~4 (briš*|uklanj*|posledic*|utič*|utica*|kazn*|kažnj*|zavis*|uslov*|snose)|ne zavisi|nezavisno|na svaku odgov*|odgovaramo na|odgovara na svak*|rado čit*)':
        'Pišite šta želite.',
    },
    bad: ['Plaća se kazna.'],
  },
  'kept-answer': {
    phrases: {
      '((odgovara*|odgovaramo|odgovoriti|odgovora) ~6 (lično|dana|rukovodi*|direktor*|vlasni*|svak*|roku|dan)|(rukovodi*|direktor*|vlasni*) ~2 (odgovara|čita|zove)|na svak* ~3 odgovar*|šta (smo |je |)(promen*|menja*)|čita (se |)na sastank*|razmatra* (se |)(svak*|na)|autor (se |)obavešt*|autoru (se |)(javlja|odgovara))':
        'Na svaku odgovaramo u roku od tri dana.',
    },
    bad: ['Niko ne čita.'],
  },
  'kept-deed': {
    phrases: {
      '((navesti|navod*|reći|napis*|pisati|kazati|stoji) ~2 šta ~4 (uradil*|urađen*|promen*|desil*|preduz*|ispravljen*)|šta (je |smo |)(urađeno|uradili|ispravljeno)|sledeći korak|nije odgovor|nije dovoljno|nije izvinjenje)':
        'Navesti šta je urađeno.',
    },
    bad: ['Reći izvinite.'],
  },
  'kept-notice': {
    phrases: {
      '((obavešta*|obavesti*|javlja*|javiti|zovemo|pišemo|upozor*|šaljemo) ~3 (sve|svima|svak*)|(svi|sve|svima|svak*) ~3 (obavešt*|obavest*|javlja*|dobija* (obavešt*|poruk*))|(obaveštenj*|obavešt*) ~4 (sajtu|vratima|ulazu|stoji)|istog (dana|sata)|u roku od sat*|ne samo (on*|onima))':
        'Obaveštavamo sve.',
    },
    bad: ['Niko nije zvao.'],
  },
  'kept-help': {
    phrases: {
      '((prosleđuj*|prosledi*|prebacuj*|ispravlj*|popunjav*|predaj*) ~3 (sami|sam|sama|mi)|(ne mora|nije dužn*|nije obavezn*|ne moraju) ~2 (da |)zna*|sami prosleđuj*)':
        'Prosleđujemo sami.',
    },
    bad: ['Mora da zna.'],
  },
}
