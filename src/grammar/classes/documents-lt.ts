import type { Classes, DocumentClass } from '../class-names.js'

/** Lithuanian words of terms, house rules and instructions to staff. */
export const documentsLt: Pick<Classes, DocumentClass> = {
  press: {
    phrases: {
      '(siūly*|siūlom*|siūlo|siūlant|pasiūly*|pasiūlo|pasiūlym*|pristat*|paminė*|pamini*|minėti|reklam*|rekomend*|patarti|parduo*|parduoti|įsiūl*|perskaity* ~2 pasiūlym*|pridė* ~3 (reklam*|lankstinuk*|kupon*)|baig* ~4 pasiūlym*|užbaig* ~4 pasiūlym*|pradė* ~3 pasiūlym*|pabrėž* ~2 (privalum*|naud*))':
        'Pasiūlyti.',
    },
    bad: ['Atsakyti.'],
  },
  settled: {
    phrases: {
      '(kai ~4 (išspręst*|sutvarky*|pašalint*|patenkint*)|išsprendus|išspręst* (skund*|problem*)|po to kai ~4 (išspręst*|sutvarky*)|tik išspren*|klientui paprašius|paties kliento prašymu|nemokam*|be (papildomo |)mokesčio|jei paklausia)':
        'Išsprendus skundą.',
    },
    bad: ['Kol neišspręsta.'],
  },
  take: {
    phrases: {
      '(praš*|papraš*|paklaus*|klaus*|klausti|reikalau*|pareikalau*|užraš*|įraš*|suraš*|rašy*|raš*|padiktuo*|diktuo*|pasaky*|sako|pasako|nurod*|pateik*|pridė*|pridėj*|atsiųs*|siųs*|nufotograf*|fotograf*|kopij*|nukopij*|įved*|įveda|patvirtin*|tikrin*|patikrin*|surink*|rink*|saug*|laik*|duoti|duoda|perduo*|perskaity*)':
        'Paprašyti.',
    },
    bad: ['Uždengti.'],
  },
  pry: {
    phrases: {
      '(peržiūr*|žiūr*|tikrin*|patikrin*|stebi*|ieško*|paieško*|naršo*|skaito|naudo*|pasinaudo*) ~6 (social* tinkl*|feisbuk*|facebook|instagram|profil*|naršymo|buvimo viet*|lokacij*|kamer*)':
        'Peržiūrėti socialinius tinklus.',
      '(skol*|skolinink*|pokalbi*|įraš*|adres*|algas|vardai|duomen*) ~7 (skelb*|iškabin*|skelbim* lent*|perduo* ~2 (partner*|kaimyn*|darbdav*)|rod* ~3 (kaimyn*|visiems)|vieš*|pranešam* ~2 (darbdav*|kaimyn*))':
        'Skolininkai skelbiami.',
    },
    bad: ['Peržiūrėti užsakymą.'],
  },
  hush: {
    phrases: {
      '(neprane*|neinform*|neskelb*|nepaskelb*|nesiunč*|nesiųs*|nesaky*|nesako*|nekabin*|neminė*|nemini*|neprisip*|nepripaž*|nutyl*|tylė*|tylim*|slėp*|slep*|neig*|nepatvirtin*|neviešin*|neperspė*|neįspė*|nerašy*|nerašo*|neatskleid*|nekomentuo*|neužsimin*|nesusisiek*|nerod*|neketinam*|(skelbti|informuoti|pranešti|minėti|aiškinti|viešinti) (nereikia|nebūtina|nespėjama|neketinama|draudžiama|negalima)|(draudžiama|negalima|nevalia) ~3 (skelbti|informuoti|pranešti|minėti|patvirtinti|viešinti)|be (pranešim*|skelbim*|paaiškin*|komentar*)|jokio (pranešim*|skelbim*)|jokių (pranešim*|skelbim*)|vidin* (žinyn*|reikal*|naudojim*)|pavien*|atskir* atvej*|tik viduje|viskas (saugu|gerai|tvarkoje)|(problema|gedimas|klaida) ~2 (jų|pas juos|jo|tik)|nieko nežino*|paneig*|perkrauti)':
        'Klientams nepranešti.',
      '(tik|tiktai|vien|išimtinai|išskirtinai) ~2 (tiems|tam|tie|tas|besiskundž*|paprašius|paprašiusi*|pagal|gavus|paklausus|paklausiusi*|kreip*|jei|kai|skund*|prašan*|klausian*|po|skambin*|reikalau*|pastebėj*|atnešus*|pretenzij*)':
        'Tik besiskundžiantiems.',
      '(tik|tiktai|vien) ~1 (kai|jei|jeigu) ~2 (klient*|pats|patys) ~2 (klaus*|paklaus*|skund*|pasteb*)': 'Tik jei klientas paklausia.',
      '((grąžin*|keič*|keis*|kompensuo*|taiso*|ištaiso*|pakeičia*|atlygin*) ~5 (besiskundž*|skundus|prašym*|prašan*|kurie (patys |)(kreip*|skund*|praš*|paraš*))|kas (pats |)(kreip*|skund*|klaus*|pasteb*))':
        'Grąžinama tiems, kurie kreipiasi.',
    },
    bad: ['Visiems pranešta.'],
  },
  trouble: {
    phrases: {
      '(susigrąžin*|atšaukt* (partij*|vaist*|prek*)|utėl*|nutek*|klaid*|gedim*|pažeid*|įsilauž*|pavogt*|vagyst*|defekt*|brok*|sutrik*|partij*|incident*|dingus*|dingo|avarij*|neveik*|užteršt*|permok*|permokė*|netiksl*|problem*|sugend*|sugedus*|lūž*|dvigub*|duomen*|bakterij*|legionel*|pelės|pelių|trikdž*|norm*|nepiln*|svor*|supaint*|painiav*|pavoj*|sprog*|gais*|vėlav*|atjungim*|nutrauk* tiekim*|nuodij*|apsinuodij*|alergen*|pelės*|viršyt*|ventil*|stabdž*|baterij*|atvej*|žinom*)':
        'Gedimas.',
    },
    bad: ['Dovana.'],
  },
  'turn-away': {
    phrases: {
      '((dar kartą|vėl|iš naujo) ~2 (leisti|paleisti|kartoti|paleidž*) ~2 meniu|(leisti|paleisti|kartoti|kartoja*) meniu|meniu (kartoja*|leidž*|paleidž*)|(grąžin*|nukreip*) ~3 (meniu|pradžią|robot*|virtual*|bot*|automat*|duk|eil* pradž*|asistent*)|pradinis meniu|(nutrauk*|baig*|užbaig*|užveria*|uždary*) ~2 (ryš*|pokalb*|skambut*|sesij*)|(pokalb*|ryš*|skambut*|skambuči*|sesij*) ~3 (nutrauk*|baig*|užbaig*|uždaro*)|rag* (pad*|dėti)|padėti ragel*|išėjimo nėra|vienintel* ~2 (kanal*|būd*)|neskelb*|neduo*|nesujung*|nejung*|neperjung*|neperduo*|neatsak*|neatsiliep*|nesaky*|nesiūly*|nerod*|nepateik*|nebendrau*|nepriim*|nekviest*|nekvieč*|paslėp*|slėp*|pašalin* ~4 numer*|visada atmest*|atmest*|atmetam*|neegzistuoj*|atostog*|užsiėm*|šiandien nėra|nėra vietoje|susirinkim*|negali (kalb*|prieiti)|sprendimas galutinis|galutin*|neskundžiam*|tik (robot*|virtual*|asistent*|bot*|automat*)|bent (tris|penkias|dešimt|3|5|10) (kartus|minut*)|laikyti ~3 (laukim*|eilėje)|po (trečio|antro|kelių) ~2 (karto|prašym*)|nėra (telefon*|darbuotoj*|žmog*|operator*))':
        'Dar kartą leisti meniu.',
    },
    bad: ['Atsiliepti.'],
  },
  seek: {
    phrases: {
      '(žmog*|žmon*|operator*|konsultant*|darbuotoj*|vadov*|vadyb*|gyv*|kolega|atstov*|viršinink*|skambint*|skambin*|skambuč*|paskambin*|telefon*|numer*|raktažod*|pokalb*|trener*|gydytoj*|sprendim*)':
        'Žmogus.',
    },
    bad: ['Siunta.'],
  },
  soothe: {
    phrases: {
      '(atsipraš*|apgail*|užuojaut*|užjaus*|užjauč*|padėk*|dėkoj*|dėkojam*|dėkingum*|supratim*|nepatogum*|linkėjim*|nuošird*|paguod*|jautri|jautr* žod*|malon* žod*|suprantam*)':
        'Apgailestauti.',
    },
    bad: ['Grąžinti pinigus.'],
  },
  bare: {
    phrases: {
      '(daugiau nieko|nieko (daugiau|ne*)|jokių (veiksm*|žingsn*|terminų|faktų|paaiškin*|kompensac*|datų|pažad*|sprendim*)|(veiksm*|priežast*|termin*|dat*|fakt*|sprendim*|kompensac*|esm*|informacij*|paaiškin*|detal*|žingsn*|pasekm*) ~3 (nesiūl*|nenurod*|nerašy*|nežad*|nemin*|neaiškin*|nesileis*|neteik*|nekomentuo*|neatskleid*|nesaky*|neliest*|nepateik*|nedėst*|nežadėti)|(nesiūl*|nenurod*|nerašy*|nežad*|nemin*|neaiškin*|nesileis*|neteik*|nesaky*|neliest*|nepateik*) ~4 (veiksm*|priežast*|termin*|dat*|fakt*|sprendim*|kompensac*|esm*|kas bus|daugiau|toliau)|be (paaiškin*|priežas*|detal*|veiksm*|kompensac*|sprendim*|pasiūlym*)|(tris|du|dukart|triskart|kelis|bent du) ~1 kart*|triskart|dukart|tada uždary*|ir uždary*|(bylą|užklausą|skundą|bilietą|kreipinį) ~2 (uždary*|baig*)|(uždaro*|uždary*)|pažymė* ~3 (išspręst*|uždaryt*)|tik|vien|išimtinai|pakanka)':
        'Daugiau nieko nerašyti.',
    },
    bad: ['Grąžinti pinigus.'],
  },
  slip: {
    phrases: {
      '(atsiliepim*|apklaus*|anket*|vertinim*|įvertin*|pastab*|siūlym*|pasiūlym* (dėž*|knyg*)|nuomon*|kritik*|komentar*|balus|balai|balų|žvaigžd*|lapel*|veiduk*|svečių knyg*|dėž*|atvir* klausim*|įraš* ~2 knyg*|grįžtam* ryš*|prašymų knyg*)':
        'Anketa.',
    },
    bad: ['Siunta.'],
  },
  discard: {
    phrases: {
      '(neatsak*|nereag*|neskait*|neperskait*|nenagrinė*|nesvarst*|nepersvarst*|neperduo*|nepersiunč*|neįtrauk*|neregistr*|nefiksuo*|neanaliz*|nerašom*|nevertin*|neaptar*|nesiaiškin*|netiria*|niekas ne*|nekomentuo*|archyv*|ištrin*|trinam*|naikin*|sunaikin*|išmet*|metam*|šiukšl*|makulat*|ištuštin*|išplėš*|segam* ~2 byl*|stalč*|statistik*|nulin*|nunulin*|uždaro* automat*|automat* uždar*|be (peržiūr*|atsakym*)|pašalin*|slepiam*)':
        'Neatsakoma.',
    },
    bad: ['Atsakoma.'],
  },
  'own-fault': {
    phrases: {
      '((pats|pati|patys|jo|jos|jų|paties|kliento|savo|nuo) ~2 (kalt*|kaltas|kalta|kalti|klaid*|atsakomyb*|pareig*|neapdair*|aplaidum*)|pats kaltas|(kaltė|klaida|atsakomybė|kaltas) ~3 (tenka|yra|jam|jo|kliento|pats|jų|jos)|(neišman*|nežinoj*) ~3 (nepateisin*|neatleidž*|atsakomyb*|problem*)|nepateisina|(turėjo|privalėjo|reikėjo|galėjo) ~5 (žinoti|perskaity*|skaity*|susipažin*|pasidomė*|pasitikrin*|patikrin*|pateik*|registr*|pranešti|atkreipti|laikytis|paisyti)|privalu žinoti|privalo žinoti|pareiga ~2 (žinoti|susipažin*|pasidomė*)|(nesilaik*|nesusipažin*|neperskait*|neįsigilin*|nepaisė|pažeidė|ignoravo|praleido) ~4 (tvark*|taisykl*|instrukcij*|sąlyg*|termin*|atmintin*|nurodym*)|dėl savo (kalt*|klaid*|aplaid*|neatid*)|(siunčiam*|siųsti|liepti|nusiųsti) ~4 skaity* ~2 (užraš*|taisykl*|instrukcij*|skelbim*)|aiškiai parašyta|juodu ant balto)':
        'Pats kaltas.',
    },
    bad: ['Mes kalti.'],
  },
  'every-transfer': {
    phrases: {
      '((kiekvien*|kaskart|visada) ~2 (perdav*|perdavim*|kart*|skyri*|langel*|darbuotoj*|konsultant*|kreip*|skambut*|žinut*|laišk*|pakop*|pamain*|kontakt*|nauj*|etap*)|perduod*|perdavus|perdavim*|perjung*|nukreip* ~2 (kit*|į)|peradres*|kit* (skyri*|darbuotoj*|langel*|konsultant*|specialist*)|nauj* (darbuotoj*|konsultant*|specialist*|žinut*|laišk*|skambut*|kreipin*)|(ankstesn*|senesn*|sen*|buvus*) (laišk*|užklaus*|žinut*|įraš*|pastab*|pokalb*|kreipin*|byl*|susiraš*)|grįž* (klient*|skambin*)|pastabos|kolegų (pastab*|užraš*)|po ~3 pertrauk*)':
        'Perduodant skambutį.',
    },
    bad: ['Prie durų.'],
  },
  afresh: {
    phrases: {
      '(iš naujo|vėl|dar kartą|nuo pradžių|iš pradžių|nuo nulio|pakartoti|pakarto*|kartoja|kartoti|naujo aprašym*|nauj* byl*|laikomas nauju|laikoma nauja|kaip naujas|pakartotin*|iš naujo*)':
        'Iš naujo.',
    },
    bad: ['Vieną kartą.'],
  },
  unread: {
    phrases: {
      '(neperkel*|neperduo*|neskaito*|neskaityti|neatidaro*|nematom*|nežiūr*|neperžiūr*|nepasiek*|neperim*|neišsaug*|nesaugo*|nesidalin*|nesidalija*)':
        'Pastabos neperkeliamos.',
    },
    bad: ['Vieną kartą.'],
  },
  narrow: {
    phrases: {
      '(tik|tiktai|vien|išimtinai|paprast*|bendr*|bendruos*|standartin*|sudėting*|sudėtinges*|individual*|išsam*|scenarij*|sąraš*|visais kitais|kiti klausim*|kitus klausim*|kitais klausim*|kit* atvej*|visa kita|kas nori daugiau|daugiau nei ~3 minut*|ilgiau nei|ilgiau kaip|kaip pildyti|dėl ~3 turinio|aiškinim*|skaičiavim*|mokesč* klausim*|teisin* klausim*)':
        'Tik paprasti klausimai.',
    },
    bad: ['Dirbame iki devynių.'],
  },
  declined: {
    phrases: {
      '(neatsak*|nenagrinė*|neteik*|nekonsultuo*|nesprend*|nepaded*|padėti negal*|negalim* padėti|neaiškin*|neskaičiuo*|atmest*|atmetam*|atsisak* atsak*|nepriskir*|už pinigus|savo (lėšom*|sąskaita)|mokam* (konsultac*|specialist*|pagalb*)|privat* (konsultant*|specialist*)|šito neteik*|(samdy*|pasisamdy*|pasamdy*|susirast*|susiranda|susieškot*|ieško*|kreipt*|kreipkit*|kreipiasi|klausti|siūlom*|nukreip*|pasiūly*|patar*|rekomend*) ~5 (specialist*|advokat*|teisinink*|buhalter*|konsultant*|ekspert*|profesional*|patarėj*|forum*|internet*))':
        'Neatsakoma.',
    },
    bad: ['Atsakoma.'],
  },
  exit: {
    phrases: {
      '(nutrauk*|nutraukim*|išstoj*|išstot*|išsiregistr*|išsirašy*|pasitrauk*|atsisakym*|atsisaky* ~3 (sutart*|paslaug*|prenumerat*|plan*|naryst*)|prašym* ~3 atsisak*|norin* išeiti|išein*|išeiti iš|išėjim*|ištrin* ~2 paskyr*|paskyr* ~3 (ištrin*|uždary*|panaik*)|(sutart*|prenumerat*|naryst*|abonement*) ~3 (pabaig*|baig*|nutrauk*|atšauk*|atsisak*|stabd*)|pareiškim*|sumažinti ~3 (plan*|licenc*)|palikti (klub*|mus))':
        'Norintis išeiti.',
    },
    bad: ['Darbo pabaiga.'],
  },
  barrier: {
    phrases: {
      '((tik|tiktai|vien|išimtinai|privalo|turi|būtina|reikia|reikalaujama|tik po|tik su) ~8 (asmeniškai|atvyk*|registruot* (paštu|laišk*)|paštu|laišku|telefonu|raštu|notar*|registratūr*|skyri*|biur*|centr*|paso|dokument*|parašu|parašo|parašą|antspaud*|priežast*|pažym*|sutikim*|leidim*|pokalb*|susitikim*|konsultacij*|anket*|originalo|originalą|vadov*|prašymo|prašymą)|asmeniškai|atvykti ~3 (biur*|skyri*|centr*|salon*)|notar*|registruotu laišku)':
        'Tik asmeniškai.',
      '(priežast* ~5 (nurod*|paaišk*|kol|būtin*|privalo|reikia|bent)|(nurod*|paaišk*|klaus*) ~3 priežast*|(laukim*|laukti) ~3 dien*|dienų laukimas|kol ~4 (neperklaus*|neišklaus*|neužpild*|nepasikalb*)|(pirmiausia|pirma|iš pradžių|prieš|tik po|tik tada) ~6 (pasiūl*|siūlom*|nuolaid*|anket*|pokalb*|apklaus*|skambut*|pasiūlym*|pristat*|plan*|perskait*)|surasti ~3 perims|kas perims|išlaikymo|lojalumo (skyri*|komand*)|(antro|trečio|ketvirto|kelių|trijų|dviejų|penkių) ~2 (prašym*|kart*|atsisak*|pasiūlym*)|(tris|du|penkis|visus) ~1 pasiūlym*|net (jei|kai) ~4 (atsisak*|ne|nenor*)|prarandam* (privalum*|naud*)|laikyti ~3 (linij*|laukim*)|apsimes*|keis* tem*|atkalbin*|atkalb*|įkalb*|vilkin*|delst*|delsia*|(mygtuk*|nuorod*|puslap*|form*) ~4 (slėp*|slep*|paslėp*|nerod*|pašalin*|nematom*)|slėpti ~2 (mygtuk*|nuorod*|puslap*)|skaičiuojamas įprastai|toliau (skaičiuo*|galioj*)|registruo* kaip|fiksuo* kaip|laikom* (pauz*|atsiliepim*))':
        'Klausti priežasties, kol klientas ją nurodys.',
    },
    bad: ['Vienu paspaudimu.'],
  },
  'not-taken': {
    phrases: {
      '(nepriim*|nenagrinė*|nesvarst*|negalioja|neįsigalioj*|nevykd*|netvarko*|neregistr*|nepatvirtin*|netvirtin*|laikom* (negaut*|nepateikt*|nevykdyt*)|negaut*|neatplėš*|grąžinam*|atmetam*|neatsak*|nesaky*|nemin*|neparod*|nerod*|nepaisom*|neįskait*|neturi teisės ~3 nutrauk*)':
        'Laiškai nepriimami.',
    },
    bad: ['Laiškai priimami.'],
  },
  silenced: {
    phrases: {
      '((įsipareigoj*|pasižad*|sutinka|privalo|turi) ~6 (neskelb*|nerašy*|neviešin*|nekomentuo*|nevertin*|nesisak*|nepasisak*|tylė*|nekritik*|nešmeiž*|neskleis*|nereikš*)|(neskelb*|nerašy*|neviešin*|nesisak*) ~3 (neigiam*|blog*|kritišk*|atsiliep*|komentar*|nuomon*|nuotrauk*)|(autor*|autorių) teis* ~6 (atsiliepim*|komentar*|įraš*|nuotrauk*|recenz*)|(atsiliepim*|komentar*|recenz*) ~6 (teis* pereina|nuosavyb*|derinam*|suderin*|pritarim*|sutikim*)|(sutikim*|leidim*) ~6 (neskelb*|skelbti|rašyti|vieš*|atsiliep*)|(draudžiam*|negali*|neleidž*) ~4 (vieš* ~2 vertin*|atsiliep*|komentuo*|skelbti ~2 (nuomon*|atsiliep*|neigiam*)|rašyti ~2 (atsiliep*|neigiam*|blog*)))':
        'Svečias įsipareigoja neskelbti neigiamų komentarų.',
    },
    bad: ['Svečias moka.'],
  },
  costs: {
    phrases: {
      '(netenk*|praranda|prarast*|baud*|netesyb*|išskaič*|užstat*|mokestis|moka|mokama|sumoka|eur|eurų|teism*|užblok*|blokuo*|stabdo*|sustabd*|nutrauk*|atsisak* aptarn*|neaptarn*|atlygin*|žal*|netaikom*|nepratęs*|šalinam*|pašalin*|atima*|ieškin*|advokat*|panaikin*|anuliuo*|neteik*|negrąžin*)':
        'Netenka užstato.',
    },
    bad: ['Gauna dovaną.'],
  },
  paid: {
    phrases: {
      '(kompensac*|išmok*|grąžin*|nuolaid*|dovan*|kupon*|pinig*|nemokam*|procent*|premij*|taškų) ~10 (ištryn*|ištrin*|pašalin*|pakeit*|atsiimt*|tylė*|neskelbti|penki* žvaigžd*|5 žvaigžd*|teigiam* atsiliep*|pasižad*)':
        'Kompensacija mokama ištrynus atsiliepimą.',
      '(penki* žvaigžd*|5 žvaigžd*|teigiam* (atsiliep*|įvertin*|vertin*)|ištryn*|ištrin*|pašalin* ~2 atsiliep*|tylė*) ~10 (kompensac*|išmok*|nuolaid*|dovan*|kupon*|grąžin*|nemokam*|proc|procent*)':
        'Penkios žvaigždutės – nuolaida.',
    },
    bad: ['Grąžinami pinigai.'],
  },
  'kept-exit': {
    phrases: {
      '(vienu (paspaud*|laišk*|mygtuk*|skambuč*)|bet kada|bet kuriuo metu|be (priežas*|paaiškin*|klausim*|jokių)|nenurodant priežast*|priežast* (nurodyti |)(nereik*|neklaus*|nebūtin*)|paaiškin* nereik*|pakanka|užtenka|iškart|iš karto|tą pačią dien*|patvirtin* (siunč*|raštu|gaus*|iškart)|savanor*|neprivalom*|po pirmo prašymo|galioja taip pat|arba (el|telefonu|paštu|programėl*|laišku|paskyr*|registr*)|el paštu (ar|arba)|paspaudus|per 14 dienų)':
        'Bet kada, vienu laišku.',
    },
    bad: ['Tik paštu.'],
  },
  'kept-person': {
    phrases: {
      '(po pirmo prašym*|pirmo prašym*|iš karto|iškart|sujungiam* ~4 (per|su)|sujungia ~2 su|perduo* ~6 (darbuotoj*|konsultant*|žmog*|kolegai|specialist*|linijai)|per (tris|penkias|kelias|3|5) minut*|peržiūri (darbuotoj*|žmog*)|peržiūr* ~2 (darbuotoj*|žmog*)|atsiliepia žmog*|paskambin* (kolega|darbuotoj*)|liekame|likite su)':
        'Po pirmo prašymo.',
    },
    bad: ['Niekada.'],
  },
  'kept-opinion': {
    phrases: {
      '(kokius norit*|(skelbiam*|rodom*|paliekam*) ~1 vis*|ir neigiam*|net neigiam*|kokius nor*|ką norit*|kaip norit*|laukiam*|kviečiam*|sąžining*|nešalin*|netrin*|netriname|nebaud*|nebaudžiam*|jokių (pasekm*|sąlyg*|priemon*)|netaikom* jok*|nepriklauso nuo|neturi įtak*|įtakos netur*|atsakome|atsakom* patys|atsako (vadov*|direktor*|savinink*)|dėkojam* už|be sąlyg*)':
        'Rašykite, ką norite.',
    },
    bad: ['Taikoma bauda.'],
  },
  'kept-answer': {
    phrases: {
      '((atsakom*|atsakome|atsako|atsakyti) ~5 (per|asmenišk*|vadov*|direktor*|kiekvien*|dien*)|(vadov*|direktor*|savinink*|žmogus) ~4 (atsako|atsakom*|skaito|paskambin*)|svarstom* kas|autoriui praneš*|ką (pakeit*|keit*)|kas (keista|pakeista)|skaitom* ~3 (kas|susirink*|kiekvien*)|aptariam*)':
        'Atsakome per tris dienas.',
    },
    bad: ['Niekas neskaito.'],
  },
  'kept-deed': {
    phrases: {
      '((nurod*|pasak*|paraš*|raš*|pasako*|parod*) ~3 kas ~3 (padar*|bus|nutiko|pakeist*)|kas (jau |)(padaryta|bus daroma)|kitas žingsn*|kitą žingsn*|nėra atsakym*|nepakanka|vien ~3 neužtenka)':
        'Nurodyti, kas padaryta.',
    },
    bad: ['Pasakyti „atsiprašome“.'],
  },
  'kept-notice': {
    phrases: {
      '((informuo*|praneš*|skambin*|paskambin*|raš*|įspėj*|skelb*|siunč*) ~3 (vis*|kiekvien*)|(visus|visiems|kiekvien*) ~3 (informuo*|praneš*|skambin*|raš*|įspėj*)|skelb* ~5 (svetain*|durų|įėjim*)|tą pačią (dieną|valandą)|per valand*|ne tik (tiems|tuos|tie))':
        'Pranešame visiems.',
    },
    bad: ['Niekas nepranešė.'],
  },
  'kept-help': {
    phrases: {
      '((persiunč*|perduo*|persiųs*|pataiso*|užpildo*|ištaiso*) ~3 (pat*|patys|pats)|(neprivalo|neturi|nebūtina|nereikia) ~2 žinoti|patys (persiunč*|persiųs*|perduo*))':
        'Persiunčiame patys.',
    },
    bad: ['Turi žinoti.'],
  },
}
