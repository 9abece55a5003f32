import type { Classes, DialogueClass } from '../class-names.js'

/** Lithuanian words of what a message does in its dialogue. */
export const dialogueLt: Pick<Classes, DialogueClass> = {
  leave: {
    phrases: {
      '(nutraukti|nutraukite|nutraukiu|nutraukit|nutrauksiu|atsisakau|atsisakyti|atsisakome|uždarykite|uždaryti|atjunkite|atjungti|išjunkite|išjungti|ištrinkite|ištrinti|stabdykite|panaikinkite|panaikinti|užbaigti|atšaukite|atšaukti|baigti) ~4 (sutart*|prenumerat*|naryst*|plan*|paslaug*|paskyr*|abonement*|draudim*|tarif*|paket*|internet*|televizij*|kortelę|numer*|profil*|sąskaitą|liniją|narystės)':
        'Prašau nutraukti mano sutartį.',
      '(sutart*|prenumerat*|naryst*|plano|planą|paslaug*|paskyr*|abonement*|draudim*|paket*|internet*|profil*) ~4 (nutraukti|nutraukite|nutraukiu|nutraukimo|atsisakau|atsisakyti|uždarykite|uždaryti|atjunkite|atjungti|išjunkite|ištrinkite|ištrinti|panaikinkite|panaikinti|atšaukite|atšaukti|pratęsti neketinu|nebepratęsti|nepratęskite)':
        'Savo narystę nutraukiu.',
      '(noriu|norėčiau|norime|prašau|prašome|nusprendžiau|ketinu) ~2 (išstoti|nutraukti|išsiregistruoti|atsijungti|pas jus nebebūti)':
        'Noriu išstoti.',
      '(išeinu|pereinu|keliuosi) ~2 (kitą|kito|kitur|konkurent*)': 'Pereinu pas kitą tiekėją.',
    },
    bad: ['Atšaukite skrydį.', 'Uždarykite duris.'],
  },
  'leave-it': {
    phrases: {
      '(nutraukite|nutraukit|uždarykite|uždarykit|atjunkite|atjunkit|išjunkite|ištrinkite|panaikinkite|atšaukite|išregistruokite)':
        'Tiesiog nutraukite.',
      '(prašiau|sakiau|rašiau|tiesiog|noriu|prašau) ~2 (nutraukti|nutraukimo|uždaryti|atjungti|išjungti|ištrinti|išstoti)':
        'Prašiau nutraukti.',
    },
    bad: ['Buvo nutraukta.'],
  },
  how: {
    phrases: { '(kaip|kur|kiek|kada|kas (būtų|bus|nutiks)|ar (įmanoma|galima|reikia|privalau)|kokia|koks|kokios)': 'Kaip tai padaryti?' },
    bad: ['Padarykite.'],
  },
  provided: { phrases: { '(jei|jeigu|kitaip|antraip|arba|galvoju|svarstau|priešingu atveju)': 'Jei ne, išeisiu.' }, bad: ['Išeinu.'] },
  decline: {
    phrases: {
      '(ne ačiū|ačiū ne|nenoriu|nereikia|nedomina|neįdomu|sakiau ne|jau sakiau|nepersigalvosiu|neprašiau|nedomin*|nenorime|apsisprendžiau|ne prašau|nesidomiu|nieko nenoriu|mano sprendimas|vis tiek noriu)':
        'Ne, ačiū.',
    },
    bad: ['Taip.'],
  },
  stay: {
    phrases: {
      '(gerai|tinka|sutinku|taip|ok|na|tada) ~4 (lieku|palik*|pasilie*|pristabdykite|imu|paimsiu|priimu|tegul lieka|sutinku|pasiūlym* priimu)':
        'Gerai, lieku.',
      '(persigalvojau|liksiu|pasilieku|nebenutraukite|nenutraukite|tegul galioja)': 'Persigalvojau.',
    },
    bad: ['Nutraukite.'],
  },
  'person-wish': {
    phrases: {
      '(kalbėti|pakalbėti|pasikalbėti|kalbėtis|šnekėti|bendrauti|susisiekti|pašnekėti|kalbėčiau|pakalbėčiau|rašyti) su ~3 (žmog*|žmon*|operator*|konsultant*|darbuotoj*|vadov*|vadybinink*|gyv*|specialist*|atstov*|kuo nors|kažkuo)':
        'Noriu kalbėti su žmogumi.',
      '(duokite|duokit|sujunkite|sujunkit|perjunkite|perjunkit|pakvieskite|pakvieskit|kvieskite|reikia|noriu|noriu gyvo|prašau|norėčiau|junkite) ~3 (žmog*|operator*|konsultant*|darbuotoj*|vadov*|vadybinink*|gyvo|gyvą|atstov*)':
        'Duokite operatorių.',
      '(ar (čia|ten) (yra|kas)|ar yra (čia |)(kas|žmon*|gyv*)|ar jūs (robotas|botas|žmogus)|ne robot*)': 'Ar čia yra kas nors?',
    },
    bad: ['Žmogus gyvena čia.'],
  },
  person: { phrases: { '(žmog*|žmon*|operator*|konsultant*|darbuotoj*|vadov*|vadybinink*)': 'Operatorių!' }, bad: ['Siunta!'] },
  grievance: {
    phrases: {
      '(grub*|nemandag*|purvin*|nešvar*|baisu|baisus|baisi|siaub*|šlykšt*|nusivyl*|nusivyliau|rėkė|šaukė|gėda|prasčiaus*|blogiaus*|pelėsi*|smird*|dvok*|triukšm*|lipn*|nemalon*|nepatiko|netvarking*|aplaid*|bjaur*|nekenčiu|nevalgom*|šalt* maist*|atšal*|pikt*|arogant*|nepriimtin*|daugiau nebe*|per (ilgai|garsiai|lėt*|brang*|karšta|šalta|maž*)|nevykęs|nevykus*|prast*|tvanku|vėlav*|painu|pain*|nepatog*)':
        'Darbuotoja buvo nemandagi.',
      '(pavojing*|nesaug*|be turėkl*|nėra turėkl*|neapšvie*|paslyd*|pargriuv*|nugriuv*|parkrit*|susižeid*|susižalo*)': 'Laiptai pavojingi.',
    },
    bad: ['Darbuotoja buvo miela.'],
  },
  solved: {
    phrases: {
      '(veikia|suveikė|gavau|gavome|atėjo|atvyko|atkeliavo|išsprę*|sutvarkyta|susitvarkė|viskas gerai|viskas aišku|puiku|pavyko|sąskaitoje|jau yra|jau turiu|pasiėmiau|atsiėmiau|šaunu|nuostabu|atgavau|super|tvarkoj|tvarka|jau čia|jau vietoje|radau)':
        'Jau veikia.',
    },
    bad: ['Sugedo.'],
  },
  attached: {
    phrases: {
      '(pridedu|pridėjau|prisegu|prisegiau|pridėta|pridėtas|pridėtos|pridėti failai|prisegta|prisegtas|prisegtos|prisegti|pridedama|prikabinau|priede|prieduose|įkėliau|nuotrauka (viršuje|žemiau)|siunčiu (nuotrauk*|kvit*|ček*|dokument*|kopij*))':
        'Kvitą pridedu.',
    },
    bad: ['Kvito neradau.'],
  },
  deed: {
    phrases: {
      '(išsiunčiau|išsiuntėme|išsiųsta|išsiųstas|nusiunčiau|pridėjau|pridedu|pridedame|prisegu|prisegiau|grąžinau|grąžinome|grąžinta|grąžinti|pervedžiau|pervedėme|pervesta|pataisiau|pataisėme|pataisyta|ištaisiau|ištaisyta|pakeičiau|pakeitėme|pakeista|pakeistas|sutvarkiau|sutvarkėme|sutvarkyta|užsakiau|užsakėme|užsakyta|patikrinau|patikrinome|radau|radome|paskambinau|kalbėjau|paklausiau|atnaujinau|atnaujinta|įjungiau|įjungta|atkūriau|atkurta|atblokavau|nurašiau|nurašyta|panaikinau|panaikinta|ištryniau|ištrinta|atšaukiau|atšaukta|perdaviau|perdavėme|užregistravau|užregistruota|perskaičiavau|perskaičiuota|atspausdinau|sujungiau|rezervavau|rezervuota|įskaičiau|įskaityta|suremontuota|suremontavo|sutaisė|sutaisyta|perkėliau|perkelta|paruošiau|paruošta|apmokėta|išrašiau|išrašyta|priskyriau|padaryta|padariau|atlikta|perskaičiau|nukreipiau|uždariau|uždaryta|nutraukiau|nutraukta|išjungiau|atidaviau|pristatyta|nuvežė|kompensavau)':
        'Pinigus grąžinau.',
      '(jau (kelyje|pakeliui|veikia|čia|jūsų|sąskaitoje|laukia)|yra priede|priede rasite|štai|laukia jūsų|prijungta|paruoštas|paruošta)':
        'Jau pakeliui.',
    },
    bad: ['Atsiprašome.'],
  },
  'save-offer': {
    phrases: {
      '(nemokam* ~1 (mėn*|savait*|treniruot*|laikotarp*)|pristabdy*|pauz*|pusę kainos|už pusę|pigesn*|mažesn* (plan*|kain*|mokest*)|persigalvo*|pasilik*|likti su mumis|kas paskatintų|nuolaid* (jei|kad|iki)|prieš išein*|dar pagalvo*)':
        'Gal tiktų pigesnis planas?',
    },
    bad: ['Uždaryta.'],
  },
  sale: {
    phrases: {
      '(prisijung*|užsiregistr*|užregistruoti|tapkite|narys|nariu|nariai|nariams|naryst*|klub*|premium|plius|pirm* (mėn*|ketvirt*|met*|savait*)|už pusę|pusę kainos|nuolaid*|akcij*|pasiūlym*|išpardav*|tik šiandien|šią savaitę|šiąnakt|nuo (1*|2*|3*|4*|5*|6*|7*|8*|9*) eur*|vos|tik už|per mėnesį|per metus|bilietai|abonement*|papildom*|draudim*|garantij*|kit* (užsakym*|pirkin*)|programėl*|sekite mus|draug*|sudomint*|domint*|norėtumėte|palepink*|užsisaky*)':
        'Tapkite klubo nariu.',
    },
    bad: ['Sutvarkėme.'],
  },
  'reason-ask': {
    phrases: {
      '(kodėl|priežast*|dėl ko|kas (nepatiko|netenkina|netinka|ne taip)|kuo nepatenkint*)': 'Kodėl išeinate?',
    },
    bad: ['Uždaryta.'],
  },
  ended: {
    phrases: {
      '(nutraukiau|nutraukėme|nutraukta|nutrauktas|nutraukiama|uždariau|uždarėme|uždaryta|atjungiau|atjungta|atjungėme|išjungiau|išjungta|ištryniau|ištrinta|ištrynėme|panaikinau|panaikinta|panaikinome|atšaukiau|atšaukta|atšaukėme|išregistravau|išregistruota|užbaigta|išregistravome)':
        'Sutartis nutraukta.',
      '(nutraukim* ~3 (patvirtint*|įregistruot*|priimt*|užfiksuot*|patvirtinu|patvirtiname)|daugiau (mokėti|mokesčių|nuskaitym*|sąskaitų) ne*|(paskutinė|galutinė) (sąskaita|diena|įmoka)|baigiasi|baigsis|baigėsi|pasibaigė|galioja iki|galios iki|nebegalioja)':
        'Nutraukimas patvirtintas.',
    },
    bad: ['Galioja toliau.'],
  },
  closing: {
    phrases: {
      '(uždarome|uždarau|uždaroma|uždaryta|baigiame|baigiamas|užbaigiame|uždarysime|uždarysiu|išsprendžia*) ~3 (užklaus*|pokalb*|prašym*|kreipim*|bylą|skund*|biliet*)':
        'Užklausą uždarome: uždarome užklausą.',
      '(užklaus*|pokalb*|prašym*|kreipim*|bylą|skund*|biliet*) ~3 (uždarome|uždarau|uždaroma|uždaryta|uždarytas|baigiame|baigiamas|baigtas|užbaigiame|uždarysime|išspręst*)':
        'Pokalbis baigiamas.',
    },
    bad: ['Sutartis nutraukta.'],
  },
  echo: {
    phrases: {
      '(jūs teisus|jūs teisi|esate teis*|teisingai sakote|teisybė|ačiū kad (parašėte|pasakėte|pranešėte|atkreipėte)|dėkoj* kad (parašėte|pasakėte|pranešėte|atkreipėte|pasidalinote)|(perdaviau|perduosiu|perdavėme|perduosime|aptariau|aptarsime|pasikalbėjau|kalbėjau) ~5 (su|vadov*|skyri*|komand*|kolektyv*|viršinink*|koleg*|virėj*|valyt*)|perskaičiau|mūsų (klaida|kaltė)|mano (klaida|kaltė)|taip neturėjo|taip neturi būti|man gėda|nepriimtin*|papasakokite plačiau|kas (tiksliai|būtent) (nutiko|nepatiko))':
        'Jūs teisus, mūsų klaida.',
    },
    bad: ['Gražios dienos.'],
  },
  notice: {
    phrases: {
      '(pranešame|informuojame|įspėjame|norime pranešti) ~8 (gedim*|sutrikim*|avarij*|problem*|vėlavim*|atšauk*|nutrūk*)':
        'Pranešame apie gedimą.',
      '(šiuo metu|dabar|šiandien) ~3 (vyksta|turime|yra|fiksuojame|šaliname|patiriame) ~3 (gedim*|sutrikim*|avarij*|problem*)':
        'Šiuo metu turime gedimą.',
      '(gedim*|sutrikim*|avarij*) ~4 (jūsų (rajon*|name|miest*)|paveik*|paliet*)': 'Gedimas jūsų rajone.',
      '(mokėjim*|programėl*|svetain*|internet*|šildym*|vanduo|elektr*|ryšys|ryšio|prisijungim*) ~4 (neveik*|nepavyk*|sutrik*|strig*|nutrūk*)':
        'Mokėjimai programėlėje neveikė.',
    },
    bad: ['Dirbame.'],
  },
  safety: {
    phrases: {
      '(saugumo sumetim*|dėl (jūsų |)saugumo|saugumui|tapatyb*|duomenų apsaug*|įsitikin* ~2 (jūs|jog)|patikrinti tapatyb*|blogas ryšys|neįskaitom*|neatsidaro|neryšk*|nutrūko)':
        'Dėl jūsų saugumo.',
    },
    bad: ['Dėl užsakymo.'],
  },
  demand: {
    phrases: {
      '(atsiųskite|atsiųskit|siųskite|nurodykite|nurodykit|pasakykite|pasakykit|sakykite|parašykite|įveskite|įrašykite|pateikite|patvirtinkite|pridėkite|prisekite|įkelkite|pakartokite|paaiškinkite|aprašykite|apibūdinkite|padiktuokite|persiųskite|reikia (jūsų|man|mums)|reikės|reikalingas|reikalinga|prašau (nurodyti|atsiųsti|pateikti|parašyti|pasakyti)|prašome (nurodyti|atsiųsti|pateikti|parašyti|pasakyti|įvesti|pridėti|pakartoti|aprašyti)|ar (galite|galėtumėte) ~2 (atsiųsti|nurodyti|pasakyti|parašyti|pateikti|pridėti|pakartoti|aprašyti|paaiškinti|priminti)|koks (jūsų|yra|buvo|užsak*)|kokia (jūsų|yra|buvo|užsak*)|koks ~2 numeris|kada (pirkote|užsakėte|tai|įvyko))':
        'Atsiųskite numerį.',
    },
    bad: ['Išsiunčiau.'],
  },
  'ask-matter': {
    phrases: {
      '(kokia (problema|bėda|jūsų problema|situacija)|koks (klausimas|jūsų klausimas|reikalas)|kas (nutiko|atsitiko|yra negerai|neveikia)|kuo (galiu|galime|galėčiau) ~1 padėti|dėl ko (kreipiatės|rašote)|(aprašykite|apibūdinkite|paaiškinkite|papasakokite|pakartokite|išdėstykite) ~2 (problem*|situacij*|klausim*|bėd*|prašym*|kas (nutiko|atsitiko))|(aprašyti|paaiškinti|pakartoti) ~2 (problem*|situacij*|klausim*)|nuo pradžių|kame problema|kokiu klausimu)':
        'Kokia problema?',
    },
    bad: ['Yra problema.'],
  },
  'n-order': {
    phrases: {
      '(užsakym*|siunt*|sąskaitos faktūros|rezervacij*|bilieto|kvito|bylos|serijos|serijin*|skaitiklio|prekės|užklausos|gedimo) ~1 (numer*|nr|kod*)':
        'Užsakymo numeris.',
      '(numer* ~1 (užsakym*|siunt*|rezervacij*)|užsakymo nr)': 'Koks užsakymo nr.?',
    },
    bad: ['Telefonas.'],
  },
  'n-account': {
    phrases: { '(kliento|sutarties|mokėtojo|abonento|paskyros|nario) ~1 (numer*|nr|kod*)': 'Kliento numeris.' },
    bad: ['Užsakymas.'],
  },
  'n-email': { phrases: { '(paštą|paštas|elektronin* pašt*|pašto adres*|epašt*)': 'El. paštas.' }, bad: ['Užsakymas.'] },
  'n-phone': { phrases: { '(telefon*|tel nr|mobil*)': 'Telefono numeris.' }, bad: ['Užsakymas.'] },
  'n-name': { phrases: { '(vardas|vardą|vardo|pavardė|pavardę|pavardės)': 'Vardas?' }, bad: ['Užsakymas.'] },
  'n-address': {
    phrases: { '(adresas|adresą|adreso|gatvė|gatvę|pašto kod*|buto numer*|kambario numer*|namo numer*)': 'Adresas?' },
    bad: ['Užsakymas.'],
  },
  'n-date': {
    phrases: { '(data|datą|datos|kada (pirkote|užsakėte|įvyko|tai|lankėtės)|kurią dieną|kelintą)': 'Pirkimo data?' },
    bad: ['Užsakymas.'],
  },
  'n-attachment': {
    phrases: {
      '(nuotrauk*|foto|kvit*|ček*|dokument*|pažym*|kopij*|ekrano (kopij*|nuotrauk*)|sąskaitą faktūrą|įrodym*|priedą)': 'Nuotrauką?',
    },
    bad: ['Užsakymas.'],
  },
}
