// Over 250 lines, since it is a dictionary: every class of one language beside its examples.
import type { Classes } from '../class-names.js'
import { dialogueLt } from './dialogue-lt.js'
import { documentsLt } from './documents-lt.js'

/** Lithuanian. The negation is a prefix, so refused and missing deeds are stems in ne-; futures are stems in -s. */
export const lt: Classes = {
  ...dialogueLt,
  ...documentsLt,
  undone: {
    phrases: { 'dar tik (bus|laukia) (grąžint*|išsiųst*|nutraukt*)': 'Pinigai dar tik bus grąžinti.' },
    bad: ['Pinigai grąžinti.'],
  },
  'said-already': { phrases: { '(sakiau|rašiau|daviau) jūsų (kolegai|kolegei)': 'Sakiau jūsų kolegai.' }, bad: ['Sakiau mamai.'] },
  'sent-away': { phrases: { '(kreipkitės|kreiptis) į (padalinį|atstovybę)': 'Kreipkitės į padalinį.' }, bad: ['Čia, pokalbyje.'] },
  here: {
    phrases: { 'niekur (kitur |)nereikia (eiti|vykti|važiuoti) (asmeniškai|gyvai)': 'Niekur nereikia eiti asmeniškai.' },
    bad: ['Atvykite asmeniškai.'],
  },
  nobody: { phrases: { 'nėra (kam|su kuo) (kalbėti|jungti)': 'Nėra su kuo kalbėti.' }, bad: ['Žmogus paskambins.'] },
  not: {
    phrases: { '(ne|nei|niekada|niekad|niekas|niekam|jokio*|joki*|nebe|nėra|nebuvo|nereikia|negalima|be)': 'Ne taip.' },
    bad: ['Taip.'],
  },
  forbid: {
    phrases: {
      '(draudžiam*|negalima|niekada ne*|nevalia|neprivalo|neturi (teisės|prašyti|klausti|reikalauti|siūlyti|sakyti)|nesakykite|neprašykite|neklauskite|nereikalaukite|nesiūlykite|neprašome|neklausia*|nereikalauja*|neprašo*|neleidžiama|ne(spaudžia|verčia)*|venkite|venkime|jokiu būdu)':
        'Darbuotojams draudžiama to prašyti.',
    },
    bad: ['Darbuotojai to prašo.'],
  },
  'no-need': {
    phrases: {
      '(nereik*|neprival*|nebūtina|nemokam*|be (mokesčio|baudos|priežasties|jokių)|nieko (mokėti|daryti|nereikia)|niekada ne*|nesiųskite|nerašykite|nesakykite|neprašome|neprašysime|neatskleiskite|nedėkite|neįtakoj*|neturi įtakos|nesusij*)':
        'Skambinti nereikia.',
    },
    bad: ['Reikia skambinti.'],
  },
  condition: { phrases: { '(jei|jeigu|ar|jei tik|galbūt)': 'Jei norite.' }, bad: ['Norite.'] },
  right: {
    phrases: {
      '(bet kada|bet kuriuo metu|turi teisę|turite teisę|gali bet|galite bet|laisvai|be priežasties|nenurod* priežast*|nereikia aiškinti|kaip (patogu|patogiau|norite)|bet kuriuo būdu)':
        'Galite išeiti bet kada.',
    },
    bad: ['Išeiti negalite.'],
  },
  staff: {
    phrases: { '(darbuotoj*|konsultant*|operator*|vadybinink*|specialist*|agent*|kolegos|komanda)': 'Darbuotojai laukia.' },
    bad: ['Klientas laukia.'],
  },
  customers: {
    phrases: {
      '(klient*|pirkėj*|sveči*|vartotoj*|nari*|abonent*|gyventoj*|keleiv*|pacient*|nuominink*|skambinan*|besikreip*|lankytoj*|asmen*|pareiškėj*)':
        'Klientai laukia.',
    },
    bad: ['Darbuotojai laukia.'],
  },
  elsewhere: {
    phrases: {
      '(kita (įmonė|firma|bendrovė)|kito* (tiekėj*|banko|operatori*|klubo|viešbučio|parduotuv*)|kitoje (įmonėje|parduotuvėje|firmoje)|kitam* (banke|klube|viešbut*|operator*)|ankstesn* (tiekėj*|operator*|bank*|įmon*|nuomotoj*)|sen* (operator*|tiekėj*|bank*)|sukči*|apgavik*|ne iš jūsų|ne jūsų|skirtingai nei|skaičiau apie|konkurent*|draug* (sakė|pasakojo))':
        'Tai buvo kita įmonė.',
    },
    bad: ['Tai buvote jūs.'],
  },
  'bad-example': {
    phrases: {
      '(nesakykite|nerašykite|blogas pavyzd*|blogai|netinka* (fraz*|pavyzd*|atsakym*)|venkite|vietoj frazės|nevartok*|negalima sakyti|nebesakome|nebegalioja|panaikint*|anksčiau (sakydavome|buvo))':
        'Nesakykite „turėjote žinoti“.',
    },
    bad: ['Sakykite taip.'],
  },
  done: {
    phrases: {
      '(grąžinau|grąžinome|grąžinta|grąžinti pinigai|nutraukiau|nutraukėme|nutraukta|nutrauktas|nutraukiu|atšaukiau|atšaukėme|atšaukta|atšauktas|uždariau|uždarėme|uždaryta|išjungiau|išjungėme|išjungta|ištryniau|ištrinta|pataisiau|pataisėme|pataisyta|pakeičiau|pakeitėme|sutvarkiau|sutvarkėme|sutvarkyta|atlikta|padaryta|pervedžiau|pervedėme|pervesta|kompensavome|nuskaityta nebus|daugiau (nebus|neskaič*|nenuskait*)|panaikinau|panaikinome|panaikinta|įskaitėme|įskaičiau|patvirtin* nutrauk*|baigta|baigėsi|sustabdžiau|išsprendėme|išspręsta|veikia|atstatėme|atstatyta|paleista)':
        'Sutartį nutraukiau.',
    },
    bad: ['Pažiūrėsiu.'],
  },
  handover: {
    phrases: {
      '(jungiu|sujungiu|sujungsiu|perjungiu|perjungsiu|perduodu|perduosiu|perdaviau|perduosime|nukreipiu|nukreipsiu|paskambins*|susisieks|kolegė|kolega|koleg* (atsakys|padės|paskambins)|mūsų (specialist*|teisinink*|buhalter*)|perims|prisijungs|ateis|gali su (jumis|jais) pasikalbėti|galite (kalbėtis|pasikalbėti))':
        'Jungiu su kolege.',
    },
    bad: ['Nieko nėra.'],
  },
  instruct: {
    phrases: {
      '(spauskite|spustelėkite|pabandykite|parašykite|atsakykite|galite|atsiųskite|nurodykite|patikrinkite|paskambinkite|užpildykite|eikite|atidarykite|pasirinkite|štai|leiskite|ar galėčiau|ar galėtumėte|ar norėtumėte|ar norite|ar tiktų|pasakykite|praneškite)':
        'Pabandykite.',
    },
    bad: ['Atsiprašome.'],
  },
  open: {
    phrases: {
      '(gaila|atsipraš*|apgail*|dar (nėra|ne*|tikrin*|ieško*)|neatvyk*|neveik*|sugedo|sugedus*|problem*|gedim*|vėlav*|vėluoj*|nerad*|nerandam*|dingo|dingus*|nusivyl*|pykst*|skund*|suprantu|suprantam*|neišsprę*|tebe*|vis dar|deja|nepatogum*|nutrūk*|laukiat*|laukdam*|sulūž*|prarad*|užlie*|nepavyko|sugad*|nepristat*|neišspręst*|nemalon*|užuojaut*|tikrinam*|ginč*|žala|žalos|užblok*|įstrig*|naujienų nėra|pretenzij*|nepatenkint*|supyk*)':
        'Siunta dingo.',
    },
    bad: ['Viskas gerai.'],
  },
  cancel: {
    phrases: {
      '(nutrauk*|išstoj*|išstot*|išregistr*|išsiregistr*|išsirašy*|atsijung*|pasitrauk*|nebetęs*|neprat*|atsisakym*)': 'Noriu nutraukti.',
      '(atsisak*|atšauk*|atjung*|išjung*|uždary*|stabdy*|sustabdy*|ištrin*|panaikin*|baigti|palikti|užbaig*|paleis*|pabaig*) ~3 (sutart*|prenumerat*|naryst*|plan*|paslaug*|paskyr*|abonement*|draudim*|tarif*|paket*|kortel*|sąskaitą|anket*|fond*|mus|jūs)':
        'Atsisakyti paslaugos.',
      '(sutart*|prenumerat*|naryst*|plan*|paslaug*|paskyr*|abonement*|draudim*|paket*|kortel*) ~2 (atsisak*|atšauk*|atjung*|išjung*|uždary*|stabdy*|sustabdy*|ištrin*|panaikin*|baigti|nutrauk*|paleis*|pabaig*)':
        'Paslaugos atsisakyti.',
      '(nor* ~2 (išeiti|palikti|pasitraukti|atsisakyti)|išėjim*|išeinan*|prašym* (nutrauk*|išeiti|atsisak*))': 'Norite išeiti.',
    },
    bad: ['Atšaukti skrydį.'],
  },
  contract: {
    phrases: {
      '(sutart*|prenumerat*|naryst*|plan*|paslaug*|paskyr*|abonement*|draudim*|tarif*|paket*|mokest*|nario|licencij*)': 'Jūsų sutartis.',
    },
    bad: ['Jūsų skrydis.'],
  },
  booking: {
    phrases: {
      '(skryd*|užsakym*|susitikim*|rezervac*|siunt*|biliet*|vizit*|treniruot*|mokėjim* pavedim*|registracij*|staliuk*|pristatym*|kurjer*|kelion*|pavedim*|meistr*|prane* prenumerat*|priminim*|pamok*|renginy*|viešbuč*|kambar*|sąskait* faktūr*)':
        'Atšaukti skrydį.',
    },
    bad: ['Nutraukti sutartį.'],
  },
  refuse: {
    phrases: {
      '(negal*|neįmanom*|nepriim*|nesutink*|neleidž*|neleis*|nepavyks|nėra galimyb*|nevykd*|netenkin*|atmet*|nepatvirtin*|negalioj*|nenutrauk*|neatšauk*|neatsisak*|neuždar*|neaptarn*|nesvarst*|nelaikom*|nenagrinė*|netvirtin*|nepakank*|neužtenka|neatjung*|neišjung*|nenumat*|neapdoroj*|neregistruo*|neįskait*|nesiskait*|neskait*|netinka*|nepaleidžia*|neatleidžia*|nepripaž*|nėra (pagrind*|priežast*|teisės)|nedarom*|neteikiam*|nepadė*|nežin*|neužsiima*|neatsak*|neturi galios|nebus (nutrauk*|priim*|svarst*))':
        'To padaryti negalime.',
    },
    bad: ['Galime.'],
  },
  only: {
    phrases: {
      '(tik|tiktai|privalo*|reikia|reikės|turite|turėsit*|būtina|būtinai|vien|išimtinai|turi|galima|kol|pirma|pirmiausia|teks|reikalinga*|prieš|priimam*|nebent|tol|kai)':
        'Tik raštu.',
    },
    bad: ['Raštu.'],
  },
  channel: {
    phrases: {
      '(atvyk*|atvažiuo*|asmeniškai|tiesiogiai|raštu|paštu|registruot*|notar*|telefonu|skambin*|paskambin*|skyri*|gyvai|faksu|faksas|originali*|originalą|vadov* (sutikim*|leidim*)|lojalumo|išlaikymo|ateiti|ateik*|apsilank*|biure|biurą|salone|saloną|klube|filiale|pasirašyt* (popieri*|ranka|prašym*)|popierin*|blank*|kabinet*|antspaud*|administratori*|recepcij*|pas (vadov*|direktori*))':
        'Atvykite asmeniškai.',
    },
    bad: ['Čia, pokalbyje.'],
  },
  hurdle: {
    phrases: {
      '(priežast*|kodėl|paaiškin*|įrodym*|pažym*|apklaus*|anket*|pokalb*|patvirtinim*|sutikim*|komisij*|valdyb*|paraš*|paso|pasą|liudijim*|susitikim*|leidim*|dokument*|kopij*|pagrįs*|pagrind*|eil*)':
        'Nurodykite priežastį.',
    },
    bad: ['Pakaks.'],
  },
  'keep-offer': {
    phrases: {
      '(pasiūl*|siūlom*|siūlau|nuolaid*|nemokam* (mėnes*|savait*)|mėnes* nemokam*|pauz*|pristabd*|įšald*|užšald*|pigesn*|pigiau|mažesn*|pusę kainos|puse kainos|dovan*|gal geriau|o gal|o jei|o jeigu|vietoj|kuponas|kuponą|papildom*|alternatyv*|atostogas|atostogos)':
        'Siūlome pauzę.',
    },
    bad: ['Uždaryta.'],
  },
  insist: {
    phrases: {
      '(suprant* ~4 (nenor*|išeiti|nutraukti|atsisakyti|palikti)|žinau ~3 (nenor*|atsisakėte|sakėte)|kaip ~2 (minėjau|siūliau|sakiau)|ar tikrai|pagalvokite|apsigalvo*|apsvarstyk*|persigalvo*|gaila būtų|būtų gaila|prieš išeidami|prarasite|prarastumėte|netektumėte|neteksite|dar (vieną|vienas) (pasiūlym*|galimyb*)|likite su mumis|pasilikite|atsisakėte (pirmo|abiejų|pasiūlym*)|kas jus įtikintų|įtikin*|dar kartą (siūl*|pagalv*))':
        'Ar tikrai norite išeiti?',
    },
    bad: ['Uždaryta.'],
  },
  substitute: {
    phrases: {
      '(pristabdžiau|pristabdėme|sustabdėme laikinai|perkėliau|perkėlėme|perjungiau ~3 (plan*|paket*)|perjungėme ~3 (plan*|paket*)|užšaldžiau|užšaldėme|įšaldėme|pratęsėme|pratęsiau|sumažinome plan*|įrašėme kaip|užregistravome kaip|užfiksavome kaip|palikome|palikau ~4 (aktyv*|veik*|galio*)|palikau jūsų)':
        'Planą užšaldėme.',
      '(vietoj|užuot) ~3 (nutrauk*|atsisak*|uždar*|atšauk*|išjung*|ištryn*|ištrin*)': 'Užuot nutraukę.',
    },
    bad: ['Uždaryta.'],
  },
  continues: {
    phrases: {
      '(sutart*|prenumerat*|naryst*|plan*|paslaug*|abonement*|draudim*|paket*|mokest*|mokėjim*|pinig*|sąskaitos) ~3 (lieka|galioja|galios|tęsiasi|tęsis|veikia toliau|toliau|pratęs*|skaičiuo*|nuskaitom*|nurašom*|liks|bus skaič*|aktyv*|atsinaujin*|eina)':
        'Sutartis galioja toliau.',
      '(lieka|liksite|liekate|toliau|tuo metu|iki tol) ~3 (galio*|aktyv*|skaičiuo*|mok*|nari*|nuskait*|nurašy*|prenumerat*|sutart*)':
        'Iki tol mokate.',
    },
    bad: ['Uždaryta.'],
  },
  obstruct: {
    phrases: {
      '(slėpk*|paslėp*|pašalin* (mygtuk*|nuorod*)|delsk*|vilkin*|ignoruo*|nutraukite pokalb*|padėkite ragel*|apsimes*|keisk* tem*|uždaryk* (užklaus*|bilet*)|laikyk* (laukim*|eil*)|nukreip*|neregistruok*|neregistruo*|nevykdyk*|nevykdo*|nepatvirtink*|nesakykite|neminėk*|nerodo*|neatskleisk*|du kartus|tris kartus|bent (du|tris|2|3|dvi|tris)|tik po|antr* (prašym*|kart*)|trečio (prašym*|kart*)|atkalbin*|atkalbėk*|fiksuo* kaip|neatsakyk*|neatsako*)':
        'Ignoruokite prašymą.',
    },
    bad: ['Atsakykite.'],
  },
  easy: {
    phrases: {
      '(arba (internetu|el|čia|paskyroje|paštu|telefonu)|vienu (mygtuku|paspaudimu)|čia pat|pakanka (žinutės|laiško|parašyti)|užtenka (žinutės|laiško|parašyti)|šio laiško (pakanka|užtenka)|galiu (nutraukti|atšaukti|uždaryti|pats|pati)|nutrauksiu|atšauksiu|uždarysiu|nutrauksime|jūsų prašymu|kaip prašėte|patvirtinkite ir|tik patvirtinkite)':
        'Galiu nutraukti čia pat.',
    },
    bad: ['Atvykite.'],
  },
  review: {
    phrases: {
      '(atsiliepim*|recenzij*|žvaigžd*|šmeiž*|menkin*|kritik*|komentar*|vertinim*|įvertinim*|tripadvisor|neigiam* (nuomon*|įraš*|atsiliep*|komentar*))':
        'Jūsų atsiliepimas.',
      '(paraš*|raš*|paskelb*|skelb*|skleis*|skleid*|kalb*|pasisak*|viešin*) ~4 (apie mus|viešai|internete|feisbuk*|facebook*|google|grup*|tinkl*|forum*)':
        'Ką rašėte apie mus.',
      '(jūsų|tą|šį|tas) (įraš*|postą|postas|vaizdo įraš*)': 'Jūsų įrašas.',
    },
    bad: ['Jūsų siunta.'],
  },
  'other-review': {
    phrases: {
      '(darbo (įvertinim*|vertinim*)|metin* (vertinim*|pokalb*)|žalos (įvertinim*|vertinim*)|turto vertin*|rizikos vertin*|kreditingum*|žvaigždučių viešbut*|žvaigždžių viešbut*|kodo peržiūr*|mokymosi|egzamin*|pažym*)':
        'Žalos vertinimas.',
    },
    bad: ['Blogas atsiliepimas.'],
  },
  sanction: {
    phrases: {
      '(baud*|išskaič*|išskait*|netesyb*|užstat*|teism*|advokat*|teisinink*|ieškin*|užblok*|blokuo*|nutrauk*|atšauk*|panaikin*|mokest*|sumokė*|apmokest*|atlygin*|žalą|nebeaptarn*|neaptarn*|nelaukia*|nebelaukia*|nepageidauj*|juod* sąraš*|kreipsimės|paduos*|nepratęs*|nebepratęs*|iškeldin*|prarand*|praras*|neteks|netenka|netenkate|negrąžin*|nebegrąžin*|gailė*|pasekm*|nuskaič*|nubrauk*|eurų|garantij* (negalio*|nebegalio*|netenka))':
        'Taikoma bauda.',
    },
    bad: ['Dovana jums.'],
  },
  benefit: {
    phrases: {
      '(grąžin*|pinig*|kompensac*|nuolaid*|užstat*|dovan*|kupon*|žalos|išmok*|permok*|keiti*|pakeis*|remont*|nemokam*|premij*|taškus|taškų|susitarim*|čekį|čekis|eurus|eurų|sutvark*|padė*|desertas|desertą|prizas|prizą|loterij*)':
        'Grąžinsime pinigus.',
    },
    bad: ['Atsiliepimas.'],
  },
  takedown: {
    phrases: {
      '(pašalin*|ištrin*|ištryn*|nuim*|nuėm*|išim*|trink*|pakeis* ~3 (atsiliep*|komentar*|įvertin*|į|įraš*)|pakeit* ~3 (atsiliep*|komentar*|įvertin*)|pataisy* ~2 (atsiliep*|komentar*|įvertin*|įraš*)|redaguo*|atsiim*|neberašy*|nerašy*|neskelb*|nekomentuo*|nebeliks|dings|penkias žvaigžd*|penkių žvaigžd*|5 žvaigžd*|teigiam*|susilaik*)':
        'Ištrinkite.',
    },
    bad: ['Paskelbkite.'],
  },
  until: {
    phrases: {
      '(kai|kai tik|kol|jei|jeigu|tik|su sąlyga|sąlyg*|mainais|už tai|pirma|prieš|nebent|po to|tada|kitaip|priešingu|tuomet|ir|o)':
        'Kai sutiksite.',
    },
    bad: ['Ačiū.'],
  },
  consent: {
    phrases: {
      '(išankstin*|rašytin*|raštišk*|mūsų|bendrovės|teikėjo) ~2 (sutikim*|leidim*|pritarim*)': 'Mūsų sutikimas.',
      '(suderin*|autor* teis*|teisės ~3 (perleid*|priklaus*|pereina))': 'Suderinta su mumis.',
    },
    bad: ['Sutinkate.'],
  },
  gag: {
    phrases: {
      '(įsipareigoj*|neturi teisės|draudžiam*|negali|privalo|susilaik*|nesiskųs*|negalima) ~8 (atsiliep*|komentar*|skelb*|vieš*|neigiam*|menkin*|nuomon*|kritik*|šmeiž*)':
        'Klientas įsipareigoja neskelbti neigiamų atsiliepimų.',
    },
    bad: ['Skelbkite atsiliepimą.'],
  },
  'other-fee': {
    phrases: {
      '(rūky*|vėlav*|valym*|rakt*|augintin*|parking*|sugadin*|įžeid*|keiksm*|asmens duomen*|neapykant*|reklam*|šlamšt*|nesąžining* konkur*|nuoširdž*|sąžining* atsiliep*|kad ir kok*|nesvarbu kok*|bet koks|bet kokį|darbuotoj* negali)':
        'Bauda už rūkymą.',
    },
    bad: ['Bauda už atsiliepimą.'],
  },
  blame: {
    phrases: {
      '(turėjote|turėjot|privalėjote|privalėjot|reikėjo|galėjote|galėjot|neturėjote) ~5 (žinoti|perskaityti|skaityti|pateikti|užpildyti|registruo*|susipažin*|pasirinkti|pasitikrinti|patikrinti|kreiptis|siųsti|atsiųsti|pranešti|rašyti|skambinti|pildyti|laiky*|paisyti|užsiregistr*|įkelti|atvykti|prisegti|daryti|žiūrėti|pasižiūrėti|pasidomėti|nurodyti|įvesti|gauti|atlikti|užsisak*)':
        'Turėjote perskaityti taisykles.',
      '(nesilaik*|neperskait*|neskait*|nepateik*|neužpild*|nesugebėj*|nepaisė*|nesivarg*|nesiteik*|nesusipažin*|praleid* termin*|ignoravo*|nevykd* instruk*|jei būtumėte|būtumėt* (perskait*|skait*|pažiūr*)|aiškiai (parašyta|nurodyta)|juodu ant balto|kiti kažkaip|visi kiti|ne tą (form*|skyri*|lang*)|ne tuo (adres*|kanal*|numer*)|ne ten|ne taip (užpild*|pateik*)|sen* form*|netinkam* (form*|būd*|kanal*))':
        'Jūs nesilaikėte tvarkos.',
    },
    bad: ['Turėjome jums pasakyti.'],
  },
  fault: {
    phrases: {
      '(jūsų (pačių|pačio|pačios|paties|kaltė|klaida|atsakomyb*|reikalas|bėda|neapsižiūr*|aplaidum*|nerūpesting*)|pats kaltas|pati kalta|patys kalti|kaltinkite save|dėl (jūsų|kliento|savo) (kaltės|klaidos|neatidum*|paties|pačių)|ne mūsų (kaltė|bėda)|taip ir būna|nereikėjo (vėluoti|snausti)|savo kaltės|kaltas (klientas|pats)|nesiskundž*)':
        'Tai jūsų pačių kaltė.',
    },
    bad: ['Tai mūsų kaltė.'],
  },
  procedure: {
    phrases: {
      '(form*|tvark*|taisykl*|instrukc*|termin*|duk|puslap*|savitarn*|portal*|prane*|skelbim*|etap*|žingsn*|vadov*|sąlyg*|laišk*|skyri*|skyrių|langel*|kanal*|adres*|prašym*|numer*|punkt*|lapel*|anket*|dokument*|laiku|dien*|svetain*|registr*|paraišk*|kreip*)':
        'Forma.',
    },
    bad: ['Oras.'],
  },
  self: {
    phrases: {
      '(turėjome|turėjom|turėjau|privalėjome|mūsų (kaltė|klaida)|mano (kaltė|klaida)|ne jūsų (kaltė|klaida)|suklydome|suklydau|nieko (tokio|baisaus)|pasitaiko|nesijaudin*|lengva (suklysti|nepastebėti)|saug*|atšaukim*|neaišk* (parašyta|nurodyta))':
        'Tai mūsų kaltė.',
    },
    bad: ['Tai jūsų kaltė.'],
  },
  basic: {
    phrases: {
      '(tik|tiktai|vien|išimtinai|apsiribo*) ~5 (paprast*|bendr*|pagrindin*|bazin*|nesudėting*|standartin*|elementar*|dažniausi*|duk)':
        'Atsakome tik į paprastus klausimus.',
      '(ne (mūsų|šios) (kompetenc*|srit*)|nėra (mūsų|tarp|sąraše)|už (mūsų|šios) ~1 rib*|ne mūsų lygio|virš mūsų)':
        'Tai ne mūsų kompetencija.',
    },
    bad: ['Paprastas planas.'],
  },
  complex: {
    phrases: {
      '(per|pernelyg|labai|tokie|tokių|gana|jau) (sudėting*|sunku*|sunki*|specifin*|technin*|painu|paini*|gil*|detal*|individual*)':
        'Per sudėtinga.',
      '(sudėting*|specifin*|individual*|sunkesn*|nestandartin*) (klausim*|atvej*|situacij*|užklaus*|reikal*|dalyk*)': 'Sudėtingi atvejai.',
    },
    bad: ['Lengva.'],
  },
  expert: {
    phrases: {
      '(buhalter*|teisinink*|advokat*|specialist*|konsultant*|žinov*|ekspert*|profesional*|meistr*|patarėj*|jurist*|elektrik*|programuotoj*|notar*|agentūr*|brokeri*|forum*|google|guglą|internete|chatgpt)':
        'Buhalteris.',
    },
    bad: ['Tortas.'],
  },
  hire: {
    phrases: {
      '(samdy*|pasisamdy*|pasamdy*|kreip* ~2 (į|pas)|kreip*|ieško*|susirask*|susirast*|raskite|pasiieško*|pasitar*|konsultuo*|pasikonsult*|paklausk*|klausk*|užsisakyk*|mokamai|patariame|rekomenduo*|siūlome|susimokėk*|nueik*|pasigūglin*|googl*)':
        'Kreipkitės į advokatą.',
    },
    bad: ['Padėsime.'],
  },
  human: {
    phrases: {
      '(žmog*|žmon*|operator*|konsultant*|darbuotoj*|vadov*|vadyb*|gyv*|kolega|kolegom*|atstov*|viršinink*|kuo nors|niekas|nieko)':
        'Žmogus.',
    },
    bad: ['Siunta.'],
  },
  'no-person': {
    phrases: {
      '(nesujung*|neperjung*|nejung*|neperduo*|neatsiliep*|negal* ~2 (sujungti|perjungti|perduoti|pakviesti|duoti|pasikalbėti)|neįmanom* ~2 (sujungti|susisiekti|pasikalbėti)|nebendrau*|nekalb*|nepakvies*|neteik* ~2 (telefon*|numer*)|nėra|neturim*|nebėra|nenumat*) ~5 (žmog*|žmon*|operator*|konsultant*|darbuotoj*|vadov*|vadyb*|gyv*|telefon*|numer*|viršinink*|specialist*|skambuč*|atstov*)':
        'Nesujungsime su žmogumi.',
      '(žmog*|žmon*|operator*|konsultant*|darbuotoj*|vadov*|vadyb*|gyvo|gyvai|viršinink*|atstov*|telefonu|skambuč*) ~4 (nėra|nesujung*|nejung*|neperjung*|negal*|neteik*|nenumat*|nedirba|neatsiliep*|nebendrau*|nepriima|nekalb*|nebėra|nedaly*|neaptarn*|nesikreip*|nekomentuo*|nesvarst*)':
        'Žmonės neatsiliepia.',
      '(aptarnauja|atsako|bendrauja|sprendžia) (tik|išimtinai|vien) (robot*|virtual*|skaitmen*|asistent*|sistem*|bot*|automat*)':
        'Aptarnauja tik robotas.',
      '(tik|išimtinai|vien) (robot*|virtual* asist*|skaitmen*|pokalbių robot*|bot*|automat*)': 'Tik robotas.',
    },
    bad: ['Žmogus paskambins.'],
  },
  loop: {
    phrases: {
      '(nesupratau|pasirinkite (vieną|temą|iš)|galiu padėti (šiomis|su)|pagrindin* meniu|pakartokite|ratu|tą patį (meniu|sąrašą)|vėl (robot*|meniu|tas pats)|padėjo ragelį|nutraukė pokalb*|virtuali* asistent*|esu (robot*|virtual*))':
        'Pasirinkite temą.',
    },
    bad: ['Aš Ona.'],
  },
  machine: {
    phrases: {
      '(sistem*|algoritm*|automat*|robot*|bot*|kompiuter*|program*) ~6 (galutin*|nusprend*|sprend*|neskundžiam*|neperžiūr*|nekeičiam*|atmet*|nekeis*)':
        'Sistema nusprendė galutinai.',
      '(prašiau|paprašiau|reikalavau|norėjau|rašiau|spaudžiau|sakiau) ~5 (žmog*|operator*|konsultant*|darbuotoj*|vadov*|gyv*)':
        'Prašiau žmogaus.',
      '(sprendim*) ~3 (galutin*|neskundžiam*|automat*|neperžiūr*)': 'Sprendimas galutinis.',
    },
    bad: ['Žmogus sprendžia.'],
  },
  pitch: {
    phrases: {
      '(beje|tuo tarpu|kol (lauk*|tikrin*|ieško*|sprend*)|gal (susidom*|sudomin*|norė*|domin*|norit*)|ar (žinote|žinojote|domina|norėtumėte|girdėjote|bandėte|svarstėte)|tik už|vos už|vos|siūlome|siūlau|pasiūlyti|nepraleisk*|pasinaudok*|užsisakyk*|įsigyki*|įsigyti|prisijunk*|tapkit*|sekite|išbandyk*|puiki (proga|žinia)|gera (žinia|proga)|geras metas|papildom*|atsisiųsk*|rinkite|kaupkite|užsiprenumer*|specialus|specialų|rekomenduo*|primen*|kviečiame|apsidraus*|imkite|o su|su mūsų)':
        'Beje, ar žinote?',
    },
    bad: ['Pinigai grąžinti.'],
  },
  product: {
    phrases: {
      '(pasiūlym*|akcij*|nuolaid*|lojalum*|klub* kortel*|premium|plius|paket*|draudim*|pratęst* garantij*|programėl*|taškų|taškus|naujienlaišk*|kreditin*|prenumerat*|dovan* (kortel*|kupon*|ček*)|televizij*|rinkin*|kupon*|naryst*|nariu|nariai|loterij*|feisbuk*|facebook|instagram|nauj* (kolekcij*|telefon*|plan*|model*|tarif*)|spartesn*|apsidraus*|lojalumo kortel*|sim kortel*|programėl*|proc|mėnuo nemokamai|planas|planą|kolekcij*|priežiūros|apsaug*|mėn|per mėnesį)':
        'Mūsų pasiūlymas.',
    },
    bad: ['Jūsų siunta.'],
  },
  ask: {
    phrases: {
      '(atsiųsk*|siųsk*|pasakyk*|sakyk*|padiktuok*|diktuok*|įveskit*|įvesti|nurodyk*|parašyk*|rašykit*|įrašyk*|pateik*|duokit*|patvirtink*|atskleisk*|reikia|reikės|prašo*|prašyk*|paprašyk*|prašau|nufotografuok*|persiųsk*|perskaityk*|atsiųst*|koks jūsų|kokie jūsų|padiktuot*|surašyk*|suveskit*|įkelkit*|pasakyt*|užrašyk*|reikalauk*|reikalavo|liepė|paprašė|klausė)':
        'Atsiųskite.',
    },
    bad: ['Ačiū.'],
  },
  secret: {
    phrases: {
      '(slaptažod*|pin|pin1|pin2|pinas|piną|cvv|cvc|kortelės numer*|vis* kortel*|kodą iš|sms kod*|smart id kod*|tris (skait*|skaitmen*)|prisijungimo (duomen*|kod*)|vienkartin*|saugos kod*|patvirtinimo kod*|abi (kortelės |)pus*|kodų generat*|mergautin*|kod* ~3 (žinut*|sms|gavote|gausite|atsiunt*|telefon*|programėl*|banko)|asmenuk*|selfi*|paso (kopij*|nuotrauk*)|banko išraš*|asmens kod*|asmens dokument*)':
        'Jūsų slaptažodis.',
    },
    bad: ['Užsakymo numeris.'],
  },
  partial: {
    phrases: {
      '(paskutin* (keturi*|4|tris|skaitmen*|skaič*)|atkūrimo nuorod*|saugi* (nuorod*|form*|puslap*)|susikurk*|nauj* slaptažod*|pasikeisk*|pakeisk*|patys|pats|tik jūs|niekam|wi fi|wifi|maršrutizator*|lipduk*|durų kod*|nuolaidos kod*|klaidos kod*|prekės kod*|pašto kod*|siuntos|ištryn*|paslėp*|užden*|užsakymo (numer*|kod*)|neatskleisk*|nesakyk*|nesiųsk*|niekada)':
        'Paskutiniai keturi skaitmenys.',
    },
    bad: ['Visas slaptažodis.'],
  },
  watch: {
    phrases: {
      '(matau|matome|matėme|pastebėj*|žinome|žiūrėj*|patikrin*|sek*|stebi*|stebėj*) ~6 (jūsų (feisbuk*|facebook*|instagram*|profil*|nuotrauk*|viet*|naršym*|paskyr* feisbuk*|įraš*|telefon* viet*|kamer*)|kur (jūs|esate|buvote)|naršėte|naršant|naršote|lankėtės|žiūrinėj*|žiūrėjote|žiūrite|ieškojote|ieškant)':
        'Matome jūsų nuotraukas.',
      '(vietos duomen*|naršymo (istorij*|duomen*)|socialin* (tinkl*|profil*)|nuotraukas) ~6 (rodo|vertin*|stebi*|tikrin*|analizuo*|naudo*|renka*|seka*)':
        'Naršymo istoriją analizuojame.',
      '(sekame|stebime|fiksuojame) ~3 (ką (jūs|mūsų|kiekvien*|lankytoj*|klient*)|kiekvieną (paspaudim*|žingsn*)|lankytoj*)':
        'Stebime, ką lankytojai veikia.',
      '(vertin*|stebi*|tikrin*|analizuo*|rink*|sek*) ~5 (socialin* (tinkl*|profil*)|viet*|naršym*|nuotrauk*|kontakt*)': 'Stebime naršymą.',
    },
    bad: ['Matau užsakymą.'],
  },
  'third-party': {
    phrases: {
      '(kaimyn*|buv* (vyr*|žmon*)|vyras|žmona|sūnus|dukra|draug*|kolega|viršinink*|nuominink*) ~6 (skol*|uždirb*|nemoka|vėluo*|gyvena|užsak*|pirko|serga|gydo*|numeris|adresas|alga|atlygin*)':
        'Kaimynas skolingas.',
      '(jis|ji|jie) ~2 (skoling*|nemoka|nesumokėjo|geria|skiriasi|uždirba)': 'Jis mums skolingas.',
      '(praneš*|atskleis*|skambin*|suteik*|pasaky*) ~4 (darbdav*|gimin*|kaimyn*|artim*) ~5 (skol*|duomen*|likut*|sum*)':
        'Praneškite darbdaviui apie skolą.',
      '(jo|jos) ~1 (adres*|telefon*|numer*|sąskait*|el paštas)': 'Jo adresas toks.',
    },
    bad: ['Užsakymas čia.'],
  },
  wide: {
    phrases: {
      '(žinom*|žinoma|žinojo*|visiems|visus|visų|visi|visur|daug*|daugel*|masišk*|vis* (rajon*|miest*|partij*|tinkl*|nam*|regione)|šimt*|tūkst*|dešimt*|ne tik jums|ne jums vien*|ne vien|ne jūs vien*|pus* (miesto|namo|klientų|rajono)|keli* (klient*|žmon*|šimt*)|nuo (sekmadien*|pirmadien*|antradien*|trečiadien*|ketvirtadien*|penktadien*|šeštadien*|sausio|vasario|kovo|balandžio|gegužės|birželio|liepos|rugpj*|rugsėj*|spalio|lapkrič*|gruodž*|savait*|praėjus*|pavasario|rudens|vasaros|žiemos|vakar))':
        'Žinoma visiems.',
    },
    bad: ['Nauja.'],
  },
  untold: {
    phrases: {
      '(neprane*|neinform*|neskelb*|nepaskelb*|nerašėm*|nesakėm*|nesakom*|nepasakė*|neprisip*|nutyl*|tylim*|tylėti|neviešin*|tarp mūsų|niekam ne*|niekas ne*|nebuvo (praneš*|informuot*)|nebus praneš*|neįspė*|nepranešti|neminėti|neminėk*|tik (tiems|tie) (kurie|kas)|tik (besiskundž*|paklaus*|paskamb*)|kas (kreip*|paraš*|skund*|paskamb*|praš*|paklaus*)|kurie (kreip*|skund*|praš*|paraš*|paskamb*|paklaus*)|nepatvirtin*|slėp*|slepiam*|be praneš*|neatskleid*|nesiunčiam*|nesiuntė*|nusprend* ne*|oficialiai ne*|nepripaž*|neigti|neigk*|tyliai|panik*|niekam)':
        'Niekam nepranešėme.',
    },
    bad: ['Visiems pranešėme.'],
  },
  told: {
    phrases: {
      '(pranešėme|informavome|įspėjome|išsiuntėme (visiems|laišk*|sms)|paskelbėme|paskelbta|parašėme visiems|sms gavo|visi (gavo|gaus|informuoti)|informuoti|būsenos puslap*|skelbiama|skelbiame|pranešama)':
        'Visiems pranešėme.',
    },
    bad: ['Niekas nežino.'],
  },
  incident: {
    phrases: {
      '(nutek*|klaid*|gedim*|pažeid*|įsilauž*|pavogt*|vagyst*|defekt*|brok*|neteising*|sutrik*|partij*|incident*|dingo|dingst*|avarij*|neveik*|užteršt*|permok*|netiksl*|problem*|sugend*|lūž*|dvigub*|du kartus|duomen*|kaista|užsideg*|bakterij*|pelės*|kainą|įvyk*|vandens|vanduo|trikdž*|trūk*|sprog*)':
        'Gedimas.',
    },
    bad: ['Dovana.'],
  },
  greeting: {
    phrases: {
      '(sveiki|laba|labas|gerb*|pagarbiai|linkėjim*|laba diena|jūsų (komanda|klientų)|klientų (aptarnavim*|centras|komanda)|komanda)':
        'Gerbiama Ona.',
    },
    bad: ['Sulūžo.'],
  },
  regret: {
    phrases: {
      '(atsipraš*|apgail*|gaila|nepatogum*|užjauč*|suprantame (jūsų|kad|kaip)|suprantu (jūsų|kad|kaip)|nemalon*|liūdna|liūd*|nusivylim*)':
        'Atsiprašome.',
    },
    bad: ['Sutvarkėme.'],
  },
  thanks: { phrases: { '(ačiū|dėkoj*|dėkui|dėking*)': 'Ačiū.' }, bad: ['Sutvarkėme.'] },
  brand: {
    phrases: {
      '(svarb*|vertin*|nuomon*|kantryb*|supratim*|gražios|geros (dienos|savaitės|nuotaikos)|gero (vakaro|savaitgalio)|gražaus|kad esate|pasitik*|kokyb*|siek*|stengia*|stengsim*|rūpi*|linkim*|tikim*|viliam*|malonaus|likite|brang*|lojalum*|širding*|kiekvien* (klient*|laišk*)|patirt*|pastab*|atsiliepim*)':
        'Jūs mums svarbūs.',
    },
    bad: ['Sutvarkėme.'],
  },
  content: {
    phrases: {
      '(0*|1*|2*|3*|4*|5*|6*|7*|8*|9*|http*|www|grąžin*|išsiun*|siunč*|atsių*|pakei*|sutvark*|pataisy*|pataisi*|skambin*|paskambin*|priseg*|perdav*|perduo*|patikrin*|tikrin*|atšauk*|nutrauk*|pervest*|pervesi*|perved*|kompens*|kada|spausk*|bandyk*|parašyk*|nuorod*|štai|priežast*|nes|todėl|kurjer*|meistr*|atvyk*|rytoj|šiandien|susisieks*|atsakys*|iki|išsprę*|sprend*|ieškom*|pristatys*|radau|radom*|klausk*|nurodyk*|pasakyk*|reikia|kreipk*|bet|tačiau|jei|jeigu|negal*|pirmadien*|antradien*|trečiadien*|ketvirtadien*|penktadien*|galite|galim*|deja|keiti*|nemokam*|pridėjau|pridėjo*|atnauj*)':
        'Grąžinome.',
    },
    bad: ['Atsiprašome.'],
  },
  commit: {
    phrases: {
      '(gausite|gausit|bus|būsime|paskambins*|parašys*|atsakys*|grąžins*|išsiųs*|atsiųs*|perves*|pristatys*|atvyks|atvažiuos|susisieks*|sutvarkys*|pataisys*|pakeis*|pateiks*|praneš*|informuos*|patikrins*|išspręs*|atveš|ateis|įskaitys*|kompensuos*|sujungs*|prijungs*|įjungs*|baigs*|užbaigs*|pasieks*|turės*|turėsite|duos*|padarys*|suremontuos*|sumontuos*|nusiųs*|įkels*|atstatys*|veiks|pažad*|garantuo*|turėtų|turėtumėte|išsiunčiame|išsiunčiu|siunčiame|siunčiu|pristatome|grąžiname|tikėkitės|laukite|išvyksta|atvyksta|atvažiuoja|ateina|pajudės|patvirtins*|peržiūrės*|atsiims*|paims*|įvyks|apmokės*|priims*|sužinosite)':
        'Paskambinsiu.',
    },
    bad: ['Buvo vėlu.'],
  },
  when: {
    phrases: {
      '(per|po|už|maždaug po|kas) ~2 (1*|2*|3*|4*|5*|6*|7*|8*|9*|vien*|dvi|dviejų|du|tris|trijų|keturi*|penki*|septyni*|dešimt*|kelias|porą|pusę|artimiaus*) ~3 (val*|min*|dien*|d|savait*|mėn*|par*)':
        'Per dvi dienas.',
      '(per|po|už) (valand*|dien*|savait*|parą|pusvaland*|mėnes*)': 'Per valandą.',
      '(iki|vėliau kaip|vėliau nei|ne vėliau) ~2 (1*|2*|3*|4*|5*|6*|7*|8*|9*|pirmadien*|antradien*|trečiadien*|ketvirtadien*|penktadien*|šeštadien*|sekmadien*|rytoj*|vakaro|ryto|pietų|pabaigos|dienos|savaitės|mėnesio|sausio|vasario|kovo|balandžio|gegužės|birželio|liepos|rugpjūčio|rugsėjo|spalio|lapkričio|gruodžio)':
        'Iki penktadienio.',
      '(rytoj*|poryt|šiandien*|pirmadien*|antradien*|trečiadien*|ketvirtadien*|penktadien*|šeštadien*|sekmadien*|vakare|šiąnakt|(šią|kitą|praėjusią) savaitę|kitą dien*|vakar)':
        'Rytoj.',
    },
    bad: ['Netrukus.'],
  },
  'no-promise': {
    phrases: {
      '(negal* ~1 (pažadėti|garantuoti|pasakyti)|nežad*|galioja|akcij*|dirbame|kupon*|baigiasi|baigsis|atidaryt*|terminas|paprastai|įprastai|dažniausiai|turite ~4 (grąžin*|pateik*|sumokė*|atsisak*)|prašome (atsiųsti|pateikti|sumokėti|grąžinti)|pateikite|kiekvien*|nežinau|nežinome|ar tiks|ar tiktų|jei ne*|sumokėkit*|užsisakyk*)':
        'Paprastai dvi dienos.',
    },
    bad: ['Paskambinsiu.'],
  },
  promised: {
    phrases: {
      '(žadėj*|pažadėj*|sakėte|sakėt|sakė|rašėte|patikino*|garantavo*|tvirtino*|turėjo (atvykti|būti|paskambinti|atvežti|ateiti|įvykti|pristatyti|grąžinti|pasiekti)|turėjote (grąžinti|paskambinti|atvykti|atsiųsti)|turėjome|sakiau|sakėme|buvo (žadėta|pažadėta|sutarta)|žadėt*|kaip (žadėj*|sutar*))':
        'Jūs žadėjote.',
    },
    bad: ['Paskambinsiu.'],
  },
  unmet: {
    phrases: {
      '(iki šiol|vis dar|dar ne*|niekas ne*|nieko|neatvyk*|neatvaž*|nepaskambin*|neskambin*|negavau|negavom*|nėra|nebuvo|neįvyk*|nepadar*|nesulauk*|nesulaukiau|neatėj*|nepristat*|negrąžin*|nepasirod*|tyla|praėjo|(šiandien|jau) (pirmadien*|antradien*|trečiadien*|ketvirtadien*|penktadien*|šeštadien*|sekmadien*|1*|2*|3*|trečia|penkta|savaitė|mėnuo)|prieš (savaitę|mėnesį|2*|3*|dvi|tris)|nepajudėjo|tuščia)':
        'Niekas neatvyko.',
    },
    bad: ['Atvyko.'],
  },
  outside: {
    phrases: {
      '(teism*|advokat*|teisinink*|žurnalist*|feisbuk*|facebook*|vvtat|tarnyb*|inspekcij*|ombudsmen*|kontrolier*|spaud*|televizij*|tv|delfi|15min|lrytas|laikrašt*|portal*|ieškin*|užginčy*|ginčy*|chargeback|socialin* tinkl*|instagram*|tiktok*|prokur*|policij*|vartotojų teis*|internete|seim*|straipsn*|redakcij*|neigiam* atsiliepim*|vien* žvaigžd*|google|tripadvisor|youtube|reddit|ekrano nuotr*|priežiūr*|lrt|reporter*|viešum*)':
        'Vartotojų teisių tarnyba.',
    },
    bad: ['Namie.'],
  },
  step: {
    phrases: {
      '(kreipsi*|kreipiuosi|kreipiausi|kreipėmės|parašysi*|rašau|parašiau|skundžiu|skųsi*|pasiskųsi*|apskundžiau|paduosi*|padaviau|pateiksi*|pateikiau|pateikėme|viešinsi*|paviešinsi*|paviešinau|skelbsi*|paskelbsi*|paskelbiau|dedu|įdėsi*|įkelsi*|įkėliau|dalinsi*|pasidalinsi*|užginčysi*|užginčijau|ginčysi*|susisieksi*|susisiekiau|perduosi*|perdaviau|siunčiu|nusiunčiau|išsiunčiau|skambinsi*|paskambinsi*|pranešiu|pranešiau|einu|eisi*|susitiksi*|matysi* teisme|filmuoju|įrašinėju|įrašau|laukite|žinos|sužinos|perskaitys|pamatys|samdau|pasamdžiau|registravau|kitas (žingsnis|mano)|mano (advokat*|teisinink*)|neliks nieko kito|priversta*)':
        'Kreipsiuosi į tarnybą.',
    },
    bad: ['Ačiū.'],
  },
  'no-step': {
    phrases: {
      '(nesiruoš*|neketin*|nenoriu|nesiskųsi*|neisi*|nerašysi*|nekreipsi*|neviešinsi*|ne grasin*|negrasin*|nereik*|per klaidą|atsiimu|esu (advokat*|teisinink*|žurnalist*)|dirbu|teigiam*|geras|puik*|rekomenduosiu|penkias žvaigžd*|juokauju|kokia (tarnyb*|institucij*)|kas prižiūri|ar galėčiau|ar turėčiau|mano advokatui reikia)':
        'Nesiruošiu skųstis.',
    },
    bad: ['Skųsiuosi.'],
  },
  again: {
    phrases: {
      '(dar kartą|dar sykį|iš naujo|vėl|pakartotinai|pakartok*|kartoti|nuo pradžių|nuo pradžios|iš pradžių|kartojate|pakart*)':
        'Dar kartą.',
    },
    bad: ['Kartą.'],
  },
  give: {
    phrases: {
      '(atsiųsk*|siųsk*|pasakyk*|nurodyk*|parašyk*|pateik*|papasakok*|aprašyk*|paaiškink*|prisek*|įkelk*|užpildyk*|pakartok*|patvirtink*|įveskit*|išdėstyk*|reikia|reikės|prašom*|prašo*|identifik*|klausia|duokite|atsiųsti|papasakoti|pateikti|pakartoti)':
        'Atsiųskite.',
    },
    bad: ['Ačiū.'],
  },
  detail: {
    phrases: {
      '(užsakym*|numer*|adres*|el pašt*|nuotrauk*|kvit*|dokument*|duomen*|vard*|pavard*|dat*|problem*|situacij*|viską|klausim*|form*|sąskait*|esm*|istorij*|kas (nutiko|atsitiko|įvyko)|apie ką|tapatyb*|priežast*|kod*|prašym*|čekį|čekio)':
        'Užsakymo numeris.',
    },
    bad: ['Ačiū.'],
  },
  'lost-notes': {
    phrases: {
      '(nematau|nematom*|neturiu|neturime|nerandu|neprieinam*|negaliu (matyti|peržiūrėti|rasti)|negal* matyti) ~5 (istorij*|kolega|kolegos|kolegei|rašėte|sakėte|susirašinėj*|pokalb*|įraš*|ankstesn*|anksčiau|pastab*|byl*|prieig*|siuntėte)':
        'Nematau pokalbio istorijos.',
      '(pastab*|istorij*|įraš*|duomen*|sistem*|pokalb*) ~3 (nematom*|neperduo*|neišsaug*|dingo|nesimato|neperkel*|neperein*)':
        'Pastabos neišsaugotos.',
      '(kit* (skyri*|pamain*)|esu nauj*|aš nauj*|kiekvien* (skyri*|perdav*|perjung*|kart*)|pamet*|žinau kad ~3 (siuntėte|atsiuntėte|rašėte|sakėte)|nors ~3 (siuntėte|atsiuntėte|rašėte|sakėte))':
        'Esu naujas čia.',
    },
    bad: ['Matau žinutę.'],
  },
  'told-before': {
    phrases: {
      '(jau|kaip|dar) ~2 (sakiau|rašiau|siunčiau|nusiunčiau|atsiunčiau|aiškinau|paaiškinau|pateikiau|minėjau|nurodžiau|aprašiau|pasakojau|pridėjau|prisegiau|įkėliau|atsakiau|kartojau|daviau)':
        'Jau sakiau.',
      '((antr*|treči*|ketvirt*|penkt*|šešt*|septint*|dešimt*|kelint*|šimt*|paskutin*) (kart*|sykį|žmog*|konsultant*|operator*|darbuotoj*|kolegai|laišk*)|kiek (kartų|dar)|tą patį (klausia*|pasakoj*|kartoj*|aiškin*|rašau)|vis (klausia*|prašo*) to paties|kartoju|viską iš naujo|nuo pradžių (pasakoti|aiškinti|kartoti)|paskaitykite (aukščiau|ką|mano)|viskas (aukščiau|parašyta|laiške)|kiekvienam (iš naujo|aiškinu|kartoju)|tris kartus|keturis kartus|penkis kartus|vėl tas pats klausim*)':
        'Trečią kartą.',
    },
    bad: ['Sakiau mamai.'],
  },
  contempt: {
    phrases: {
      '(ne (mūsų|mano) (bėda|problem*|rūpest*|reikal*)|jūsų (bėda|bėdos|problemos)|nusiramin*|nuraminkite|nesikarščiuok*|kvail*|idiot*|debil*|protin*|smegen*|durn*|nesąmon*|verkšlen*|zyz*|bamb*|liaukit* (skųst*|verkt*|rašin*)|nustokite (skųst*|rašyti|verkti|zysti)|nepatinka eikite|nepatinka (išei*|ieškok*|rinkit*)|eikite kitur|niekas (neverčia|nelaiko)|kam rūpi|nu ir kas|man (nerūpi|vienodai|nusispjaut)|tokiame amžiuje|jūsų amž*|anūk*|senel*|mokėtumėt* skaityti|skaityti (mokate|moki)|išmokit* skaityti|nemokate skaityti|moki skaityti|gaišt*|gaišin*|neturiu laiko|elkitės kaip suaug*|vaikų darž*|darželi*|gyvenimo tragedij*|pasaulio pabaig*|brangute|mieloji|ašar*|nešnek*|neaiškink* čia|atsikabin*|dink*|tokie kaip jūs|juokas ima|ne man spręsti)':
        'Tai ne mūsų bėda.',
      '(technolog*|kompiuter*|internet*|programėl*|telefon*) ~3 ne (jums|jūsų amžiui|kiekvienam|visiems)':
        'Galbūt technologijos tiesiog ne jums.',
    },
    bad: ['Padėsiu.'],
  },
  irony: {
    phrases: {
      '(sveikinu|sveikiname|bravo|oho|va šaunu|vajė|ojoj|vargšel*|tragedija|genij*|medal*|kaip įdomu|nuostabu kaip|šaunuol*|na ir|kaip gaila|džiugu)':
        'Bravo.',
    },
    bad: ['Ačiū.'],
  },
  mishap: {
    phrases: {
      '(pamet*|praleid*|pamirš*|sulauž*|nesugeb*|vėl|antrą kartą|net|tik|neperskait*|neskait*|pavėl*|suklyd*|nemok*|užsiblok*|sugebėj*|eurą|eurų|eurus|centų|nepavyk*|nesuprat*)':
        'Pametėte.',
    },
    bad: ['Išlaikėte egzaminą.'],
  },
  feedback: {
    phrases: {
      '(atsiliepim*|apklaus*|vertinim*|įvertin*|vertinau|anket*|pastab*|siūlym*|nuomon*|kritik*|skund*|komentar*|balus|balų|žvaigžd*|lapel*|kortel*|rašiau|parašiau|palikau|siūliau|pasiūliau|užpildžiau|skundžiausi|pasiūlym*)':
        'Mano atsiliepimas.',
    },
    bad: ['Mano siunta.'],
  },
  'no-echo': {
    phrases: {
      '(neatsak*|nereag*|nesureag*|neskait*|neperskait*|nesulauk*|tyla|tylos|jokio atsak*|jokios reakc*|jokios (žinios)|niekas ne*|nieko (nepasi*|nevyk*|neatsakė)|ignoruo*|archyv*|ištrin*|trinam*|naikin*|išmet*|šiukšl*|nenagrinė*|nesvarsto*|neperduo*|nepersiunč*|nepasikeit*|vis (tas pats|dar)|automatin* (padėk*|atsak*)|statistik*|nė žodžio|nei žodžio|saugom*|nestebi*|kokia prasmė|užkas*|stalči*)':
        'Niekas neatsakė.',
    },
    bad: ['Atsakė.'],
  },
  'low-score': {
    phrases: {
      '(1|2|3|0|viena|vieną|du|dvi|dvejet*|vienet*|nulis|nulį) (iš|balą|balai|balus|žvaigžd*|5|10)': '2 iš 10.',
      '(žem* (bal*|įvertin*|vertinim*)|prast* (bal*|įvertin*|atsiliep*)|neigiam* (atsiliep*|įvertin*|komentar*|vertinim*)|kritišk*|mažiau nei (tris|penk*|3|5))':
        'Žemas įvertinimas.',
    },
    bad: ['Dešimt balų.'],
  },
}
