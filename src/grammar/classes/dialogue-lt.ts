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
      '(nebepratęsk*|nepratęsk*|nebetęsti|nebepratęsti|anuliuo*|deaktyv*|išbrauk*|išregistruo*|sustabdyk*|nutraukt|nutraukiam|nebesinaudosi*) ~4 (sutart*|prenumerat*|naryst*|paslaug*|paskyr*|abonement*|draudim*|paket*|internet*|televizij*|profil*|plano|planą|klub*|nari*|sąrašo|kurs*|būrel*|atnaujinim*|pratęsim*)':
        'Nebepratęskite mano prenumeratos.',
      '(nebenoriu|nebenorime|nusprendžiau|nusprendėme|daugiau) ~2 (būti jūsų|likti pas|tęsti|nebetęsti|nesinaudoti|nebesinaudoti|naudotis) ~4 (klient*|jus|sutart*|prenumerat*|naryst*|paslaug*|paskyr*|abonement*|draudim*|paket*|internet*|televizij*|profil*)':
        'Nebenoriu būti jūsų klientu.',
      '(nebereik*|nereikaling*|nebenaudo*|nesinaudo*|nebesinaudo*) ~5 (atjunk*|išjunk*|nutrauk*|uždaryk*|panaikink*)':
        'Paketo man nebereikia, atjunkit.',
      '(noriu|norėčiau|norime|prašau|nusprendžiau) ~3 (išeiti|pasitraukti|išsirašyti|išsiregistruoti) iš ~3 (klub*|jūsų|kurs*|būrel*|program*)':
        'Noriu išeiti iš sporto klubo.',
      '(išeinu|pereinu|keliuosi) ~2 (kitą|kito|kitur|konkurent*)': 'Pereinu pas kitą tiekėją.',
    },
    bad: ['Atšaukite skrydį.', 'Uždarykite duris.', 'Noriu išeiti anksčiau.'],
  },
  'leave-it': {
    phrases: {
      '(nutraukite|nutraukit|uždarykite|uždarykit|atjunkite|atjunkit|išjunkite|ištrinkite|panaikinkite|atšaukite|išregistruokite)':
        'Tiesiog nutraukite.',
      '(prašiau|sakiau|rašiau|tiesiog|noriu|norėčiau|prašau) ~3 (nutraukti|nutraukt|nutraukimo|uždaryti|atjungti|išjungti|ištrinti|išstoti|išeiti)':
        'Prašiau nutraukti.',
    },
    bad: ['Buvo nutraukta.'],
  },
  how: {
    phrases: { '(kaip|kur|kiek|kada|kas (būtų|bus|nutiks)|ar (įmanoma|galima|reikia|privalau)|kokia|koks|kokios)': 'Kaip tai padaryti?' },
    bad: ['Padarykite.'],
  },
  provided: {
    phrases: { '(jei|jeigu|kitaip|antraip|arba|galvoju|svarstau|priešingu atveju|(turi|turėtų|gali|galėtų) būti)': 'Jei ne, išeisiu.' },
    bad: ['Išeinu.'],
  },
  decline: {
    phrases: {
      '(ne ačiū|ačiū ne|nenoriu|nereikia|nedomina|neįdomu|sakiau ne|jau sakiau|nepersigalvosiu|neprašiau|nedomin*|nenorime|apsisprendžiau|ne prašau|nesidomiu|nieko nenoriu|mano sprendimas|vis tiek (noriu|nutrauk*|išei*)|ne (dėkui|dėkoju)|(dėkui|dėkoju) ne|(ačiū|dėkui|dėkoju) bet (ne|nenor*|atsisak*)|nereik|nesudom*|neįtikin*|nepageidau*|apsieisi*|nesiūlykit*|jokių pasiūlymų|be pasiūlymų)':
        'Ne, ačiū.',
      '(pasiūlym*|nuolaid*|pauz*|variant*|dovan*) ~2 (netin*|netenkin*|nepriim*|nekeičia|neįtikin*|atsisak*|atmetu|nebedomin*)':
        'Jūsų pasiūlymas man netinka.',
      '(nepriim*|atsisakau|atsisakysiu|atmetu|nedomina) ~2 (pasiūlym*|nuolaid*|variant*)': 'Atsisakau jūsų pasiūlymo.',
      '((nuomonės|sprendimo) (nekei*|nepakei*)|(nekei*|nepakei*) ~1 (nuomonės|sprendimo)|sprendimas ~1 (galutinis|priimtas|nesikei*))':
        'Nuomonės nekeisiu.',
    },
    bad: ['Taip.', 'Pasiūlymas tinka.'],
  },
  stay: {
    phrases: {
      '(gerai|tinka|sutinku|taip|ok|na|tada|tuomet|tebūnie|įtikin*) ~4 (lieku|palik*|pasilie*|pristabdykite|imu|paimsiu|priimu|tegul lieka|sutinku|pasiūlym* priimu)':
        'Gerai, lieku.',
      '(persigalvojau|liksiu|pasilieku|lieku (pas|su) (jus|jumis)|nebenutraukit*|nenutraukit*|tegul galioja|priimu ~2 pasiūlymą|pasiūlymą priimu|(pabandykim*|pabandysi*|pabandom|bandom) dar|(nutraukti|uždaryti|išjungti) nebereik*|nebereik* (nutraukti|uždaryti|išjungti))':
        'Persigalvojau.',
    },
    bad: ['Nutraukite.'],
  },
  'person-wish': {
    phrases: {
      '(kalbėti|pakalbėti|pasikalbėti|kalbėtis|šnekėti|bendrauti|susisiekti|pašnekėti|pasišnekėti|pabendrauti|kalbėčiau|pakalbėčiau|rašyti) su ~3 (žmog*|žmon*|operator*|konsultant*|darbuotoj*|vadov*|vadybinink*|gyv*|specialist*|atstov*|kuo nors|kažkuo)':
        'Noriu kalbėti su žmogumi.',
      '(duokite|duokit|sujunkite|sujunkit|sujungti|perjunkite|perjunkit|perjungti|pakvieskite|pakvieskit|pakviesti|kvieskite|reikia|noriu|noriu gyvo|prašau|norėčiau|junkite|junkit|jungite|jungti|perduokite|perduoti|nukreipkite|nukreipti) ~3 (žmog*|operator*|konsultant*|darbuotoj*|vadov*|vadybinink*|gyvo|gyvą|atstov*|administrator*|viršinink*|kolegai|kolegei)':
        'Duokite operatorių.',
      '((kalbėti|pakalbėti|pasikalbėti|pašnekėti|bendrauti|susisiekti) (gyvai|telefonu)|su (botu|robotu|mašina) (nekalb*|nebendra*|nesikalb*|nenoriu)|prisiskambinti ~2 (žmog*|gyv*)|(gyvo|tikro|normalaus) (žmog*|konsultant*|darbuotoj*|operator*)|gyvas žmogus)':
        'Su botu nekalbėsiu.',
      '(paskambinti|paskambintų|perskambintų|susisiektų|paskambintumėt*) ~2 (žmog*|darbuotoj*|konsultant*|vadov*|vadybinink*|specialist*|kas nors)':
        'Tegul paskambintų darbuotojas.',
      '(žmog*|darbuotoj*|konsultant*|vadov*|vadybinink*|specialist*|kas nors) ~2 (paskambinti|paskambintų|perskambintų|susisiektų)':
        'Norėčiau, kad kas nors paskambintų.',
      '(ar (čia|ten) (yra|kas)|ar yra (čia |)(kas|žmon*|gyv*)|ar jūs (robotas|botas|žmogus)|ne robot*)': 'Ar čia yra kas nors?',
    },
    bad: ['Žmogus gyvena čia.', 'Kažkas paskambino.'],
  },
  person: {
    phrases: {
      '(žmogus|žmogų|žmogaus|žmonių|operatorius|operatorių|operatoriaus|operatorę|konsultantas|konsultantą|konsultanto|konsultantę|darbuotojo|vadovas|vadovą|vadovo|vadovę|vadybininkas|vadybininką|vadybininko|vadybininkę)':
        'Operatorių!',
    },
    bad: ['Siunta!', 'Su konsultantu.'],
  },
  grievance: {
    phrases: {
      '(grub*|nemandag*|purvin*|nešvar*|baisu|baisus|baisi|siaub*|šlykšt*|nusivyl*|nusivyliau|rėkė|šaukė|gėda|prasčiaus*|blogiaus*|pelėsi*|smird*|dvok*|triukšm*|lipn*|nemalon*|nepatiko|netvarking*|aplaid*|bjaur*|nekenčiu|nevalgom*|šalt* maist*|atšal*|pikt*|arogant*|nepriimtin*|daugiau nebe*|per (ilgai|garsiai|lėt*|brang*|karšta|šalta|maž*)|nevykęs|nevykus*|prast*|tvanku|vėlav*|tragišk*|tragedij*|nesąmon*|neskan*|šiurkšč*|šiurkštus|šiurkšti|nesuprantamas|nesuprantama|nesuprantami|nesuprantamai|nuvyl*|nekokybišk*|suplyš*|iš aukšto|neišklaus*|nekreip* dėmesio|žemiau kritikos|slidu|slidžios|slidūs|vos nenukrit*|vos neužsi*|ankšt*|apiplėš*|apgavyst*|apgauna|nepagarb*|jokios pagarbos|dėmėt*|nuobod*|erzin*|abejing*|nekompeten*|neprofesional*|tyčioj*|absurd*|košmar*|katastrof*|pasibais*|pasipiktin*|piktina|nepatenkint*|neverta|neverti|chaos*|chaotišk*|akiplėš*|įžeid*|įžūl*|chamišk*|chamas|chamai|perpildyt*|nesąžining*|niekam tik*|sugadin* (švent*|atostog*|nuotaik*|vakar*)|(nebe|ne)grįši*|nė nepa*|net nepa*|nesivarg*|nesiteik*|purvas|žiauriai|pamirš* apie mus|neatsiprašė|(nuolat|amžinai|visada|vėl) vėluo*|painu|pain*|nepatog*)':
        'Darbuotoja buvo nemandagi.',
      '(pavojing*|nesaug*|be turėkl*|nėra turėkl*|neapšvie*|paslyd*|pargriuv*|nugriuv*|parkrit*|susižeid*|susižalo*)': 'Laiptai pavojingi.',
    },
    bad: ['Darbuotoja buvo miela.', 'Slidinėjome visą dieną.'],
  },
  solved: {
    phrases: {
      '(veikia|suveikė|gavau|gavome|gavom|išsprę*|išsispręs*|sutvarkyta|susitvark*|viskas (gerai|aišku|tvarkoj*|normaliai|ok)|pavyko|jau yra|jau turiu|pasiėmiau|atsiėmiau|atsiėmėm*|atgavau|tvarkoj|tvarka|atėjo|jau (čia|vietoje|sąskaitoje|prisijung*|įjungt*|grįžo|padaryta)|(klaidos|problemos|gedimo) nebėra|sutaisė|suremontavo|sutaisyta|viskas išsi*)':
        'Jau veikia.',
      '(siunta|siuntinys|siuntą|užsakym*|prekės|daikt*|grąžinim*|išmoka|pinigai|laiškas|kodas|prekė|viskas|jau|pagaliau|patvirtinimas|nuoroda|taip|meistras|sms|atsakymas|šiandien|vakar|ryte|ką tik) ~4 (atėjo|atvyko|atkeliavo|įkrito|gauta|gauti|pasiekė|atsirado|grįžo|buvo atvykęs|grąžinti)':
        'Siunta šiandien atėjo.',
      '(atėjo|atvyko|atkeliavo|įkrito|atsirado|grįžo) ~1 (siunta|siuntinys|pinigai|laiškas|kodas|prekė|patvirtinimas|nuoroda|internetas|ryšys|ačiū|dėkui|dėkoju)':
        'Atėjo pinigai.',
      '(ačiū|dėkui|dėkoju|ok|jau|dabar|vėl|taip|pagaliau) ~3 (radau|prisijungiau|puiku|nuostabu|super|šaunu|normaliai|padėjo|teisinga|gerai veikia)':
        'Ačiū, radau.',
      '(radau|prisijungiau|puiku|nuostabu|super|šaunu|padėjo|teisinga|pavyko) ~3 (ačiū|dėkui|dėkoju|veikia|veikti|gavau)': 'Puiku, dėkui.',
    },
    bad: ['Sugedo.', 'Radau klaidą.'],
  },
  attached: {
    phrases: {
      '(pridedu|pridėjau|prisegu|prisegiau|pridėta|pridėtas|pridėtos|pridėti failai|prisegta|prisegtas|prisegtos|prisegti|pridedama|prikabinau|priede|prieduose|įkėliau|prikabinu|įkeliu|nuotrauka (viršuje|žemiau)|štai ~2 (nuotrauk*|foto|kvit*|ček*|dokument*|kopij*)|(siunčiu|atsiunčiu|atsiunčiau|nusiunčiau) ~3 (nuotrauk*|foto|kvit*|ček*|dokument*|kopij*))':
        'Kvitą pridedu.',
    },
    bad: ['Kvito neradau.'],
  },
  deed: {
    phrases: {
      '(išsiunčiau|išsiuntėme|išsiųsta|išsiųstas|nusiunčiau|pridėjau|pridedu|pridedame|prisegu|prisegiau|grąžinau|grąžinome|grąžinta|(pinigai|lėšos|mokėjimai) ~2 grąžinti|pervedžiau|pervedėme|pervesta|pataisiau|pataisėme|pataisyta|ištaisiau|ištaisyta|pakeičiau|pakeitėme|pakeista|pakeistas|sutvarkiau|sutvarkėme|sutvarkyta|užsakiau|užsakėme|užsakyta|patikrinau|patikrinome|radau|radome|paskambinau|kalbėjau|paklausiau|atnaujinau|atnaujinta|įjungiau|įjungta|atkūriau|atkurta|atblokavau|nurašiau|nurašyta|panaikinau|panaikinta|ištryniau|ištrinta|atšaukiau|atšaukta|perdaviau|perdavėme|užregistravau|užregistruota|perskaičiavau|perskaičiuota|atspausdinau|sujungiau|rezervavau|rezervuota|įskaičiau|įskaityta|suremontuota|suremontavo|sutaisė|sutaisyta|perkėliau|perkelta|paruošiau|paruošta|apmokėta|išrašiau|išrašyta|priskyriau|padaryta|padariau|atlikta|perskaičiau|nukreipiau|uždariau|uždaryta|nutraukiau|nutraukta|išjungiau|atidaviau|pristatyta|nuvežė|kompensavau)':
        'Pinigus grąžinau.',
      '(atstačiau|atstatėme|atkūrėme|atrakinau|atrakinome|atblokavome|suaktyvin(au|ome)|aktyvav(au|ome)|aktyvin(au|ome)|įjungėme|paleidau|paleidome|perkrov(iau|ėme)|pritaik(iau|ėme)|nuėm(iau|ėme)|įrašiau|įrašėme|užrašiau|užrašėme|suvedžiau|suvedėme|įvedžiau|įvedėme|pakoreg(avau|avome)|pratęs(iau|ėme)|iškviečiau|iškvietėme|susisiek(iau|ėme)|patvirtin(au|ome)|sumažin(au|ome)|padidin(au|ome)|perkėlėme|priskyrėme|pašalin(au|ome)|užblok(avau|avome)|nurašėme|išrašėme|sugener(avau|avome)|išsiaiškin(au|ome)|suplanavau|suplanavome|paskyr(iau|ėme)|rezervavome|pridėjome|įkėliau|įkėlėme|atnaujinome|perskaičiavome|nusiuntėme|persiunč(iau|iame)|paskambinome|padarėme|atlik(au|ome)|sujungėme|išregistrav(au|ome)|kompensavome|įskaitėme|paruošėme|atidavėme|suderin(au|ome))':
        'Slaptažodį atstačiau.',
      '(pakeist|atstatyt|iškviest|įskaityt|ištaisyt|išsiųst|nusiųst|grąžint|pervest|atnaujint|sutaisyt|suremontuot|pritaikyt|panaikint|atšaukt|perkelt|rezervuot|patvirtint|atkurt|įjungt|atrakint|atblokuot|suaktyvint|aktyvuot|aktyvint|pratęst|paskirt|nurašyt|išrašyt|išspręst|pašalint|įvykdyt|apmokėt|perskaičiuot|pridėt|sukurt|sutvarkyt|užsakyt|pataisyt|sumažint|kompensuot)(a|as|os)':
        'Slaptažodis atstatytas.',
      '(jau (kelyje|pakeliui|veikia|čia|jūsų|sąskaitoje|laukia)|yra priede|priede rasite|štai|laukia jūsų|prijungta|paruoštas|paruošta)':
        'Jau pakeliui.',
    },
    bad: ['Atsiprašome.', 'Galime pakeisti.'],
  },
  'save-offer': {
    phrases: {
      '(nemokam* ~1 (mėn*|savait*|treniruot*|laikotarp*)|pristabdy*|pauz*|pusę kainos|už pusę|pigesn*|mažesn* (plan*|kain*|mokest*)|persigalvo*|pasilik*|likti su mumis|kas paskatintų|nuolaid* (jei|kad|iki)|prieš (išein*|nutrauk*)|dar pagalvo*|liktumėt*|neišeitumėt*|jus (prarasti|išlaikyti)|(ekonomin*|mažiausi*) plan*|(suteik*|pritaik*|duo*|skir*) ~2 (nuolaid*|kredit*) ~3 (mėn*|met*|jei|kad)|(sumažin*|mažin*) ~2 (mokest*|kain*) ~3 iki|būtų gaila)':
        'Gal tiktų pigesnis planas?',
    },
    bad: ['Uždaryta.'],
  },
  sale: {
    phrases: {
      '(prisijung*|užsiregistr*|užregistruoti|tapkite|narys|nariu|nariai|nariams|naryst*|klub*|premium|plius|pirm* (mėn*|ketvirt*|met*|savait*)|už pusę|pusę kainos|nuolaid*|akcij*|pasiūlym*|išpardav*|tik šiandien|šią savaitę|šiąnakt|nuo (1*|2*|3*|4*|5*|6*|7*|8*|9*) eur*|vos|tik už|per mėnesį|per metus|bilietai|abonement*|papildom* (paslaug*|apsaug*|vietos|gigabait*|kanal*|garantij*|draudim*)|draudim*|garantij*|ta proga|mūsų klientams ~3 (tik|pigiau|už|dabar)|dabar (tik|vos|pigiau)|gausite daugiau|kit* (užsakym*|pirkin*)|programėl*|sekite mus|draug*|sudomint*|domint*|norėtumėte|palepink*|užsisaky*)':
        'Tapkite klubo nariu.',
    },
    bad: ['Sutvarkėme.'],
  },
  'reason-ask': {
    phrases: {
      '(kodėl|priežast*|dėl ko|kas (jums |)(nepatiko|netiko|netenkin*|netinka|ne taip|lėmė|paskatino|privertė|nutiko ne taip)|kuo nepatenkint*)':
        'Kodėl išeinate?',
    },
    bad: ['Uždaryta.'],
  },
  ended: {
    phrases: {
      '(nutraukiau|nutraukėme|nutraukta|nutrauktas|nutraukiama|uždariau|uždarėme|uždaryta|uždarytas|atjungiau|atjungta|atjungtas|atjungtos|nutrauktos|išjungtos|išjungtas|ištrintas|panaikintas|panaikintos|atšauktos|išbraukt(a|as)|išbrauk(iau|ėme)|išjungėme|atjungėme|išjungiau|išjungta|ištryniau|ištrinta|ištrynėme|panaikinau|panaikinta|panaikinome|atšaukiau|atšaukta|atšaukėme|išregistravau|išregistruota|užbaigta|išregistravome)':
        'Sutartis nutraukta.',
      '(nutraukim* ~3 (patvirtint*|įregistruot*|priimt*|užfiksuot*|įvykdyt*|patvirtinu|patvirtiname)|mokėti (nebereik*|daugiau nereik*)|daugiau (mokėti|mokesčių|nuskaitym*|sąskaitų) ne*|(paskutinė|galutinė) (sąskaita|diena|įmoka)|galios iki|nebegalioja|(sutart*|naryst*|prenumerat*|abonement*|paslaug*|plan*|draudim*|paskyr*|laikotarp*|galiojim*|terminas|prieig*|licencij*|kurs*) ~5 (baigiasi|baigsis|baigėsi|pasibaigė)|(baigiasi|baigsis|baigėsi|pasibaigė) ~3 (sutart*|naryst*|prenumerat*|abonement*|paslaug*|plan*|draudim*|laikotarp*|galiojim*|prieig*))':
        'Nutraukimas patvirtintas.',
    },
    bad: ['Galioja toliau.', 'Akcija baigiasi.'],
  },
  closing: {
    phrases: {
      '(uždarome|uždarau|uždaroma|uždaryta|baigiame|baigiamas|užbaigiame|uždarysime|uždarysiu|išsprendžia*) ~3 (užklaus*|pokalb*|prašym*|kreipim*|bylą|skund*|biliet*)':
        'Užklausą uždarome: uždarome užklausą.',
      '((užklaus*|pokalb*|prašym*|kreip*|bylą|skund*|biliet*|klausim*) ~3 (uždarome|uždarau|uždaroma|uždaromas|uždaryta|uždarytas|baigiame|baigiu|baigiamas|baigtas|užbaigiame|uždarysime|uždarysiu|laikome išspręst*|laikome baigt*)|laikome ~3 (išspręst*|baigt*))':
        'Pokalbis baigiamas.',
    },
    bad: ['Sutartis nutraukta.'],
  },
  echo: {
    phrases: {
      '(jūs teisus|jūs teisi|esate teis*|teisingai sakote|teisybė|ačiū kad (parašėte|pasakėte|pranešėte|atkreipėte)|dėkoj* kad (parašėte|pasakėte|pranešėte|atkreipėte|pasidalinote)|(perdaviau|perduosiu|perdavėme|perduosime|aptariau|aptarsime|pasikalbėjau|kalbėjau) ~5 (su|vadov*|skyri*|komand*|kolektyv*|viršinink*|koleg*|virėj*|valyt*)|perskaičiau|mūsų (klaida|kaltė)|mano (klaida|kaltė)|kritika (pagrįsta|teising*)|pastab* (teising*|pagrįst*)|už (pastab*|kritiką) (dėl|apie)|(pasikalbėsi*|aptarsi*|pasišnekėsi*) su|jūs (visiškai |)(teisus|teisi)|taip neturėjo|taip neturi būti|man gėda|nepriimtin*|papasakokite plačiau|kas (tiksliai|būtent) (nutiko|nepatiko))':
        'Jūs teisus, mūsų klaida.',
    },
    bad: ['Gražios dienos.', 'Ačiū už atsiliepimą.'],
  },
  notice: {
    phrases: {
      '(pranešame|informuojame|įspėjame|norime pranešti) ~8 (gedim*|sutrikim*|avarij*|problem*|vėlavim*|atšauk*|nutrūk*)':
        'Pranešame apie gedimą.',
      '(šiuo metu|dabar|šiandien) ~3 (vyksta|turime|yra|fiksuojame|šaliname|patiriame) ~3 (gedim*|sutrikim*|avarij*|problem*)':
        'Šiuo metu turime gedimą.',
      '(gedim*|sutrikim*|avarij*) ~4 (jūsų (rajon*|name|miest*)|paveik*|paliet*)': 'Gedimas jūsų rajone.',
      '(šiuo metu|nuo|dabar|šiandien) ~3 (neveik*|nutrūk*|sutrik*|nepasiek*) ~3 (mokėjim*|ryš*|internet*|svetain*|serveri*|sistem*|programėl*|vanden*|elektr*)':
        'Nuo ryto neveikia mokėjimai.',
      '(serveri*|sistem*|svetain*|programėl*|savitarn*) ~4 (nepasiek*|neveik*|strig*|sutrik*)': 'Serveriai šiuo metu nepasiekiami.',
      '((fiksuo*|įvyko|šalin*) ~3 (gedim*|sutrikim*|avarij*)|dėl ~2 (gedim*|sutrikim*|avarij*) ~3 (gali|vėluo*|neveik*|nebus|nėra))':
        'Fiksuojame masinį gedimą.',
      '(mokėjim*|programėl*|svetain*|internet*|šildym*|vanduo|elektr*|ryšys|ryšio|prisijungim*) ~4 (neveik*|nepavyk*|sutrik*|strig*|nutrūk*)':
        'Mokėjimai programėlėje neveikė.',
    },
    bad: ['Dirbame.'],
  },
  safety: {
    phrases: {
      '(saugumo (sumetim*|tiksl*|reikal*)|apsaug* ~2 duomen*|(failo|priedo|nuotraukos|dokumento) ~1 nepavyk*|nepavyk* ~2 (atidaryti|peržiūrėti|įskaityti)|kalbu su (sąskait*|paskyr*|sutart*|savinink*)|dėl (jūsų |)saugumo|saugumui|tapatyb*|duomenų apsaug*|įsitikin* ~2 (jūs|jog)|patikrinti tapatyb*|blogas ryšys|neįskaitom*|neatsidaro|neryšk*|nutrūko)':
        'Dėl jūsų saugumo.',
    },
    bad: ['Dėl užsakymo.'],
  },
  demand: {
    phrases: {
      '(prašyčiau|prašytume|reikėtų|reiktų|palikite|palikit|priminkite|patikslinkite|duokite|būtų (gerai|naudinga) ~1 (žinoti|turėti)|gal (turite|galite|galėtumėte)|ar turite|nufotografuokite|kokiu (jūsų|numeriu|telefonu|el|pašto|adresu|vardu)|kuriuo (jūsų|numeriu|telefonu|el|paštu|adresu|vardu)|prašau (jūsų |)(užsakym*|siunt*|rezervacij*|klient*|sutart*|mokėtoj*|nario|abonent*)|atsiųskite|atsiųskit|siųskite|nurodykite|nurodykit|pasakykite|pasakykit|sakykite|parašykite|įveskite|įrašykite|pateikite|patvirtinkite|pridėkite|prisekite|įkelkite|pakartokite|paaiškinkite|aprašykite|apibūdinkite|padiktuokite|persiųskite|reikia (jūsų|man|mums)|reikės|reikalingas|reikalinga|(prašau|prašome|prašom) (nurodyti|atsiųsti|pateikti|parašyti|pasakyti|įvesti|pridėti|prisegti|įkelti|patikslinti|patvirtinti|pakartoti|aprašyti)|ar (galite|galėtumėte) ~2 (atsiųsti|nurodyti|pasakyti|parašyti|pateikti|pridėti|pakartoti|aprašyti|paaiškinti|priminti)|koks (jūsų|yra|buvo|užsak*)|kokia (jūsų|yra|buvo|užsak*)|koks ~2 numeris|kada (pirkote|užsakėte|tai|įvyko))':
        'Atsiųskite numerį.',
    },
    bad: ['Išsiunčiau.', 'Numerį turime.'],
  },
  'ask-matter': {
    phrases: {
      '(kokia (problema|bėda|jūsų problema|situacija)|koks (klausimas|jūsų klausimas|reikalas)|kas (nutiko|atsitiko|yra negerai|neveikia)|kuo (galiu|galime|galim|galėčiau|galėtume|jums) ~1 (padėti|pagelbėti|naudingi|naudingas|naudinga)|kuo (padėti|pagelbėti|naudingi|naudingas|naudinga)|kas ~1 jus domina|patikslin* kas (neveik*|nutik*|atsitik*)|dėl ko (kreipiatės|rašote)|(aprašykite|apibūdinkite|paaiškinkite|papasakokite|pakartokite|išdėstykite) ~2 (problem*|situacij*|klausim*|bėd*|prašym*|kas (nutiko|atsitiko))|(aprašyti|paaiškinti|pakartoti) ~2 (problem*|situacij*|klausim*)|nuo pradžių|kame problema|kokiu (klausimu|reikalu)|apie (problemą|situaciją|bėdą) plačiau|papasakokite apie (problem*|situacij*))':
        'Kokia problema?',
    },
    bad: ['Yra problema.', 'Ar galiu dar kuo nors padėti?'],
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
  'n-email': {
    phrases: { '(paštą|paštas|elektronin* pašt*|pašto adres*|epašt*|kuriuo paštu|kokiu (el |)paštu)': 'El. paštas.' },
    bad: ['Užsakymas.'],
  },
  'n-phone': { phrases: { '(telefon*|tel nr|mobil*|kontaktin* numer*|(kokiu|kuriuo) numeriu)': 'Telefono numeris.' }, bad: ['Užsakymas.'] },
  'n-name': {
    phrases: { '(vardas|vardą|vardo|pavardė|pavardę|pavardės|kuo (jūs |)vardu|kieno vardu|kokiu vardu)': 'Vardas?' },
    bad: ['Užsakymas.'],
  },
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
