// Over 250 lines, since it is a dictionary: every class of one language beside its examples.
import type { Classes } from '../class-names.js'
import { dialogueEt } from './dialogue-et.js'
import { documentsEt } from './documents-et.js'

/** Estonian. Negation is a word of its own; case endings are left to stems. */
export const et: Classes = {
  ...dialogueEt,
  ...documentsEt,
  undone: {
    phrases: { 'alles (saab|saavad) (tagastatud|saadetud|lõpetatud)': 'Raha alles saab tagastatud.' },
    bad: ['Raha on tagastatud.'],
  },
  'said-already': {
    phrases: { '(ütlesin|kirjutasin|andsin) teie (kolleegile|töötajale)': 'Ütlesin teie kolleegile.' },
    bad: ['Ütlesin emale.'],
  },
  'sent-away': {
    phrases: {
      '(pöörduge|pöörduda|pöördu|pööra) (otse |)(müügikohta|ostukohta|salongi|kauplusse|tootja poole|maaletooja poole)':
        'Pöörduge otse müügikohta.',
    },
    bad: ['Siin vestluses.'],
  },
  here: {
    phrases: {
      'kuhugi (mujale |)pole vaja (minna |tulla |)(kohapeale|kohapeal|isiklikult|esindusse)': 'Kuhugi pole vaja minna esindusse.',
    },
    bad: ['Tulge kohale.'],
  },
  nobody: { phrases: { 'pole kedagi kellega rääkida': 'Pole kedagi kellega rääkida.' }, bad: ['Inimene helistab.'] },
  not: {
    phrases: { '(ei|ära|ärge|mitte|pole|ega|ilma|kunagi|polnud|keegi|iialgi|ükski|mingit|mitte kunagi)': 'Ei ole nii.' },
    bad: ['On nii.'],
  },
  forbid: {
    phrases: {
      '(ei tohi|keelatud|ärge|mitte kunagi|ära|ei küsi|ei küsita|ei nõua|ei nõuta|ei paku|ei pakuta|ei ole lubatud|pole lubatud|vältige|vältida|ühelgi juhul|mingil juhul|kunagi (ei|ärge))':
        'Töötaja ei tohi seda küsida.',
    },
    bad: ['Töötaja küsib seda.'],
  },
  'no-need': {
    phrases: {
      '(pole vaja|ei ole vaja|ei pea|tasuta|ilma (tasuta|trahvita|põhjuseta|põhjenduseta)|ärge (saatke|kirjutage|öelge|jagage)|ei küsi (me |)kunagi|kunagi ei küsi|ei mõjuta|ei sõltu|pole seotud|midagi (maksma|tegema) ei pea)':
        'Helistada pole vaja.',
    },
    bad: ['Tuleb helistada.'],
  },
  condition: { phrases: { '(kui|juhul|kas|ehk)': 'Kui soovite.' }, bad: ['Soovite.'] },
  right: {
    phrases: {
      '(igal ajal|mis tahes ajal|õigus|võib igal|võite igal|vabalt|põhjust (nimetamata|ütlemata|esitamata)|põhjendamata|nii nagu (soovite|sobib)|ükskõik millisel|mis tahes viisil)':
        'Võite lahkuda igal ajal.',
    },
    bad: ['Lahkuda ei saa.'],
  },
  staff: {
    phrases: {
      '(töötaja*|teenindaja*|klienditeenindaja*|konsultan*|operaator*|nõustaja*|kolleeg*|meeskon*|spetsialist*|agent*)':
        'Töötajad ootavad.',
    },
    bad: ['Klient ootab.'],
  },
  customers: {
    phrases: {
      '(klien*|ostja*|inimes*|külali*|kasutaja*|liige*|liikme*|helistaja*|pöörduja*|reisija*|patsien*|üürni*|elanik*|tellija*|taotleja*)':
        'Kliendid ootavad.',
    },
    bad: ['Töötajad ootavad.'],
  },
  elsewhere: {
    phrases: {
      '(teine (firma|ettevõte|pank|pood|hotell)|teise (firma*|ettevõt*|panga*|poe*|operaator*|hotelli*|klubi*)|teises (firmas|pangas|poes|hotellis|klubis)|eelmi* (firma*|operaator*|pank|panga*|teenusepakkuja*|üürileandja*|tööandja*)|vana* (operaator*|pank|panga*|teenusepakkuja*)|erinevalt|petu*|kelm*|petis*|konkuren*|lugesin (uudis*|leh*)|sõber (rääkis|ütles)|sõbranna (rääkis|ütles)|mitte teie)':
        'See oli teine firma.',
    },
    bad: ['See olite teie.'],
  },
  'bad-example': {
    phrases: {
      '(ärge (öelge|kirjutage)|ära (ütle|kirjuta)|me ei (ütle|kirjuta)|nii ei (ütle|kirjuta)|halb näide|vale näide|vältige (fraas*|väljend*|lauseid)|selle asemel et öelda|keelatud (fraas*|väljend*|laused)|halvasti|ei kasuta (enam|fraas*)|on kaotatud|enam ei kehti)':
        'Ärge öelge „oleksite pidanud“.',
    },
    bad: ['Öelge nii.'],
  },
  done: {
    phrases: {
      '(lõpetasin|lõpetasime|lõpetatud|tühistasin|tühistasime|tühistatud|sulgesin|sulgesime|suletud|tagastasin|tagastasime|tagastatud|kandsin|kandsime|kantud|parandasin|parandasime|parandatud|vahetasin|vahetasime|vahetatud|tehtud|korras|kustutasin|kustutasime|kustutatud|lahendatud|lahendasime|hüvitasime|hüvitasin|asendatud|taastasime|taastatud|rohkem (ei võeta|tasu ei|makseid)|enam (ei võeta|arveid|tasu)|kinnitan (lõpetam*|tühistam*)|viimane (arve|makse)|peatasin|katkestasin|eemaldasin|eemaldatud|sai korda|töötab jälle|ütlesin üles)':
        'Leping on lõpetatud.',
    },
    bad: ['Vaatan järele.'],
  },
  handover: {
    phrases: {
      '(ühendan|suunan|suuname|edastan|edastasin|edastasime|kolleeg*|helistan|helistame|helistab|helistatakse|võtab (teiega |)ühendust|võtame ühendust|annan (edasi|üle)|andsin (edasi|üle)|anname edasi|meie (jurist|raamatupidaja|spetsialist)|liitub|saate (rääkida|kõneleda))':
        'Ühendan kolleegiga.',
    },
    bad: ['Kedagi pole.'],
  },
  instruct: {
    phrases: {
      '(vajutage|klõpsake|proovige|kirjutage|vastake|saate|saatke|märkige|kontrollige|helistage|täitke|minge|avage|valige|siin on|laske|kas (võin|tohin|saaksite|soovite|sobiks)|palun|öelge|andke teada|lisage)':
        'Proovige.',
    },
    bad: ['Vabandame.'],
  },
  open: {
    phrases: {
      '(vabanda*|kahju|kahjuks|ei ole veel|pole veel|veel ei|endiselt|ikka veel|ei tööta|ei toimi|katki|rike|rikke|viga|vea|probleem*|hilin*|viibi*|kadu*|kaoti*|pettu*|pahan*|kaebus*|kaebu*|mõistan|mõistame|ebamugav*|ootate|ootamise|ootel|uurime|uurimisel|otsime|lahendam*|kontrollime|purune*|jäi (tulemata|saamata|ära)|kahjustat*|kaastunne|kaastunnet|vaidlus*|blokeeri*|uudiseid pole|reklamatsioon*|vihas*|leket|leke|üleujutus*)':
        'Pakk on kadunud.',
    },
    bad: ['Kõik on hästi.'],
  },
  cancel: {
    phrases: {
      '(ülesütle*|üles öel*|üles ütle*|ütle* üles|öelda üles|taganem*|taganeda|väljaastu*|välja astu*|lahkumis*|lahkuda|lahkumi*|väljumi*|loobumi*|lõpetamis*)':
        'Soovin lepingu üles öelda.',
      '(lõpeta*|tühista*|loobu*|sulge*|sulgem*|katkesta*|kustuta*|peata*|vabaneda|lõpp*|lahku*) ~3 (leping*|tellimus*|liikmes*|pake*|paket*|teenus*|konto*|abonement*|kindlustus*|kaar*|liitum*|püsitellim*|meie juurest|fondi*)':
        'Lõpetada leping.',
      '(leping*|tellimus*|liikmes*|pake*|paket*|teenus*|konto*|kontot|abonement*|kindlustus*|kaarti|kaardi|liitum*|püsitellim*|fondi*) ~3 (lõpeta*|tühista*|loobu*|sulge*|katkesta*|kustuta*|lõpp*|üles)':
        'Leping lõpetada.',
      '(soov* ~2 (lahkuda|loobuda|lõpetada|minna|välja)|taha* ~2 (lahkuda|loobuda|ära|välja|lõpetada)|tahab (lahkuda|lõpetada|välja))':
        'Soovite lahkuda.',
    },
    bad: ['Tühistada lend.'],
  },
  contract: {
    phrases: {
      '(leping*|tellimus*|liikmes*|pake*|paket*|teenus*|konto*|abonement*|kindlustus*|plaan*|liitum*|tasu|arveld*)': 'Teie leping.',
    },
    bad: ['Teie lend.'],
  },
  booking: {
    phrases: {
      '(lend*|lenn*|arve|arvet|kohtumi*|broneering*|paki|pakk|pilet*|visii*|trenn*|kuller*|saadetis*|laud|lauda|hotell*|reis|reisi|kursus*|tund|tunni|meeldetuletus*|remonditööde|tehnik*|meistr*|ülekan*|maksekorraldus*|tuba|toa)':
        'Tühistada lend.',
    },
    bad: ['Lõpetada leping.'],
  },
  refuse: {
    phrases: {
      '(ei|pole) ~1 (saa|saada|võimalik|võta|võeta|aktsepteeri*|luba|lubatud|nõustu*|rahulda*|kinnita*|arvesta*|loe|loeta|kehti|kõlba|töötle*|tunnista*|käsitle*|vabasta*|lõpeta*|tühista*|sulge*|sule|tee|tegele|menetle*|piisa|piisav|tohi|õnnestu|hakka|anna|kavatse|registreeri*|mõjuv|alust|õigust|lase|vasta|oska|võimalust|sobi)':
        'Seda ei saa.',
      '(võimatu|keeldu*|lükka* tagasi|tagasi lüka*|tagasi lükat*|jäta* rahuldamata|jääb rahuldamata|jäi rahuldamata)': 'See on võimatu.',
    },
    bad: ['Saab.'],
  },
  only: {
    phrases: {
      '(ainult|üksnes|vaid|peate|tuleb|peab|peaksite|vaja|kohustus*|enne|kuni|nõutav|nõuame|eranditult|esmalt|vajame|kõigepealt|alles|ainus|muul viisil|muidu)':
        'Ainult kirjalikult.',
    },
    bad: ['Kirjalikult.'],
  },
  channel: {
    phrases: {
      '(kohale|kohapeal|isiklikult|kirjalikult|posti*|paberkandjal|paberil|tähitud|tähtkir*|notar*|telefoni teel|telefonitsi|helista*|kontoris*|kontori*|esindus*|klubis|klubisse|vastuvõtu*|blanket*|originaal*|juhataja*|faksi*|käsitsi|peakontor*|saloni*|salongi*|poodi|letis|leti|letti|lojaalsus*|hoidmis*|püsikliendi*|allkirjasta*)':
        'Tulge kohale.',
    },
    bad: ['Siin vestluses.'],
  },
  hurdle: {
    phrases: {
      '(põhjus*|põhjend*|miks|selgita*|tõend*|küsitlus*|küsimustik*|ankee*|intervjuu*|vestlus*|kinnitus*|nõusolek*|komisjon*|juhatus*|allkir*|passi*|surmatunnistus*|tunnistus*|kohtumis*|luba|loa|dokument*|koopia*|ootejärjek*|ooteaeg*|avaldus*)':
        'Öelge põhjus.',
    },
    bad: ['Piisab.'],
  },
  'keep-offer': {
    phrases: {
      '(paku*|soodus*|allahindlus*|tasuta (kuu*|nädal*|aasta*)|kuu* tasuta|paus*|külmuta*|odavam*|väiksem*|poole hinnaga|kingi*|hoopis|asemel|äkki|mis oleks|aga kui|kinke*|boonus*|vautšer*|kupong*|lisakuu*|alternatiiv*)':
        'Pakume pausi.',
    },
    bad: ['Suletud.'],
  },
  insist: {
    phrases: {
      '(mõistan ~5 (lahkuda|lõpetada|loobuda|ei taha|ei soovi)|saan aru ~4 (lahkuda|lõpetada|ei taha|ei soovi)|tean ~4 (ei taha|ei soovi|ütlesite|keeldusite)|nagu (mainisin|pakkusin|ütlesin|öeldud)|kas olete kindel|olete ikka kindel|mõelge (veel|järele|üle)|mõtle (veel|järele|ümber)|kaaluge|kahju oleks|enne kui (lahkute|otsustate)|kaotate|kaotaksite|jääksite ilma|jääte ilma|viimane pakkumine|veel üks (pakkumi*|võimalus*)|jääge meiega|jääge meile|keeldusite|veenaks|veenda|magage)':
        'Kas olete kindel?',
    },
    bad: ['Suletud.'],
  },
  substitute: {
    phrases: {
      '(peatasin ajutiselt|peatasime ajutiselt|panin ~3 (pausile|ootele)|panime ~3 (pausile|ootele)|viisin ~4 (paketile|plaanile|üle)|viisime ~4 (paketile|plaanile|üle)|külmutasin|külmutasime|pikendasin|pikendasime|muutsin ~3 (paket*|plaan*)|jätsin ~4 (kehtima|aktiiv*|alles|avatuks|jooksma)|jätsime ~4 (kehtima|aktiiv*|alles|avatuks)|registreerisime ~4 (tagasisidena|pausina|päringuna)|märkisime ~4 (tagasisidena|pausina|päringuna)|pausile)':
        'Panime lepingu pausile.',
      '(lõpetamise|tühistamise|sulgemise|lahkumise|kustutamise|ülesütlemise) asemel': 'Lõpetamise asemel.',
    },
    bad: ['Suletud.'],
  },
  continues: {
    phrases: {
      '(leping*|tellimus*|liikmes*|teenus*|abonement*|kindlustus*|pakett|tasu|makse*|maksed|raha|kuutasu*|liikmemaks*) ~3 (jätkub|jätkuvad|kehtib|kehtima|edasi|pikeneb|uueneb|jookseb|jääb|läheb|arvestatakse|võetakse)':
        'Leping kehtib edasi.',
      '(seni|kuni selle|vahepeal|jääb|kehtib|jätkub) ~3 (makse*|maksate|kehtima|tasu*|jõus*|aktiivseks|muutmata|võtame|arveld*|kehtib|endiselt)':
        'Seni maksate.',
    },
    bad: ['Suletud.'],
  },
  obstruct: {
    phrases: {
      '(peita|peitke|peidetud|varja*|eemalda* (nupp|nupu|link|lingi)|viivita*|venita*|ignoreeri*|lõpetage (kõne|vestlus)|katkestage (kõne|vestlus)|katkestada kõne|teesk*|vahetage teemat|sulgege (pöördumine|juhtum)|hoidke ~2 (ootel|liinil)|suuna* ~3 (tagasi|müügi*|lojaal*|hoidmis*)|ärge (registreerige|kinnitage|mainige|öelge|avaldage)|ei (registreerita|kinnitata|mainita|kuvata|töödelda)|kaks korda|kolm korda|vähemalt (kaks|kolm|kahte|kolme|2|3)|alles pärast|teise (taotlus*|palve*|soov*)|kolmanda|veen*|registreeri* ~3 (pausina|tagasisidena))':
        'Ignoreerige soovi.',
    },
    bad: ['Vastake.'],
  },
  easy: {
    phrases: {
      '(või (veebis|iseteeninduses|e|siin|kontol|meili|telefoni|vestluses)|ühe (klõpsuga|nupuvajutusega)|siinsamas|piisab (kirjast|sõnumist|sellest|kui)|sellest (kirjast|sõnumist) piisab|võin (lõpetada|tühistada|sulgeda)|saan (lõpetada|tühistada|sulgeda|selle kohe)|lõpetan (selle|lepingu|teie)|tühistan|sulgen|lõpetame (selle|lepingu|teie)|teie soovil|nagu soovisite|nagu palusite|ainult kinnitage|kinnitage ja)':
        'Piisab kirjast.',
    },
    bad: ['Tulge kohale.'],
  },
  review: {
    phrases: {
      '(arvustu*|halva hinnangu*|halb hinnang|madal* hinnang*|hinnangut|hinnangud|hinnanguid|hinnangutele|tärn*|halvusta*|laima*|mustam*|kriitik*|kommentaar*|tripadvisor|negatiiv* (arvamus*|postitus*|tagasisid*|hinnang*|arvustus*)|tagasiside* ~2 (internet*|avalik*|eest|google*))':
        'Teie arvustus.',
      '(postita*|kirjuta*|avalda*|levita*|räägi*|jaga*) ~4 (meist|meie kohta|avalikult|internetis|facebook*|google*|grup*|foorum*|sotsiaalmeedia*)':
        'Mida kirjutasite meist.',
      '(teie|see|selle|seda|oma) (postitus*|video)': 'Teie postitus.',
    },
    bad: ['Teie pakk.'],
  },
  'other-review': {
    phrases: {
      '(tööalane hinnang|kahju hinnang*|kahjuhinnang*|vara hinnang*|riski hinnang*|krediidihinnang*|aastahinnang*|tärni hotell*|koodi ülevaat*|arengu*|hindamis*|eksam*|kulude hinnang|hinnanguline|hinnanguliselt|vea kommentaar*)':
        'Kahju hinnang.',
    },
    bad: ['Halb arvustus.'],
  },
  sanction: {
    phrases: {
      '(trahv*|leppetrah*|tagatis*|kohtu*|kohus|advokaa*|juris*|hüvitage|hüvitama|kahjutasu*|kahju hüvit*|blokeer*|sulge*|suletakse|tühista*|keela*|must* nimekir*|nõude*|hagi|hagiga|maksab|maksma|maksate|peame kinni|kinni pea*|kinni pida*|ei teeninda*|enam ei (teeninda|võta)|ei ole (teretulnud|oodatud)|pole (teretulnud|oodatud)|lõpeta*|kaota*|lepingurikku*|ei pikenda*|arvesta* maha|kahetse*|tagajär*|eurot|eurone|garantii* ~2 (ei|lõpeb|kaob)|ilma jää*|jäävad ilma|jääte ilma)':
        'Trahv.',
    },
    bad: ['Kingitus.'],
  },
  benefit: {
    phrases: {
      '(tagasta*|raha*|hüvit*|soodus*|allahindlus*|tagatis*|kink*|kinke*|kupong*|kompens*|väljamaks*|asenda*|vaheta*|remon*|tasuta|punkt*|kokkulep*|eurot|krediit|preemia*|auhin*|loosi*|aita*|magustoi*|garantii*)':
        'Tagastame raha.',
    },
    bad: ['Arvustus.'],
  },
  takedown: {
    phrases: {
      '(kustuta*|eemalda*|maha võt*|maha võet*|võtke ~4 maha|võtate ~4 maha|võtsite ~4 maha|võtnud ~4 maha|on maas|maas|muuda* ~3 (hinnang*|arvustus*|tärn*)|muut* ~3 (hinnang*|arvustus*|tärn*)|paranda* ~2 (hinnang*|arvustus*)|hinnang* (muut*|muuda*)|arvustus* (muut*|muuda*)|ei (avalda|kirjuta|postita|kommenteeri)|kaob|kadunud|viis tärni|viie tärni*|5 tärni|positiiv*|tagasi võt*|hoidu*)':
        'Kustutage.',
    },
    bad: ['Avaldage.'],
  },
  until: {
    phrases: {
      '(kui|kuni|niipea|ainult|tingimus*|vastutasuks|eest|esmalt|enne|pärast|siis|muidu|vastasel|alles|seejärel|ja|aga|kohe)':
        'Kui nõustute.',
    },
    bad: ['Aitäh.'],
  },
  consent: {
    phrases: {
      '(eelnev*|kirjalik*|meie|ettevõtte|teenuseosutaja) ~2 (nõusolek*|luba|loata|loal|kooskõlast*)': 'Meie nõusolek.',
      '(kooskõlast*|autoriõigus*|õigused ~3 (kuulu*|lähe*|loovuta*))': 'Kooskõlastage.',
    },
    bad: ['Nõustute.'],
  },
  gag: {
    phrases: {
      '(kohustu*|ei tohi|keelatud|hoidu*|ei või|lubab mitte) ~8 (arvustu*|hinnang*|kommenteeri*|avalda*|avalik*|negatiiv*|halvusta*|arvamus*|kriitik*|postita*)':
        'Klient ei tohi avaldada arvustusi.',
    },
    bad: ['Avaldage arvustus.'],
  },
  'other-fee': {
    phrases: {
      '(suitseta*|hilinenud|koristus*|võti|võtme*|lemmikloom*|parkimi*|lõhu*|solva*|ropp*|roppus*|isikuandme*|vaenu*|reklaam*|rämps*|ausa*|ausat|ükskõik|mis tahes arvamus*|olenemata|sõltumata|töötaja* ei tohi|prototüüp*)':
        'Trahv suitsetamise eest.',
    },
    bad: ['Trahv arvustuse eest.'],
  },
  blame: {
    phrases: {
      '(oleksite|oleksid) ~3 (pidanud|võinud|pidanuks|saanud|lugenud|vaadanud|viitsinud|teadnud)': 'Oleksite pidanud lugema.',
      '(pidite|pidanuks|tulnuks|olnuks|oleks tulnud|tuli|pidi) ~5 (lugema|lugeda|teadma|teada|esitama|esitada|täitma|täita|registreeri*|tutvuma|tutvuda|valima|valida|kontrollima|kontrollida|saatma|saata|pöörduma|pöörduda|järgima|järgida|kirjutama|kinnitama|tegema|vaatama|vaadata)':
        'Pidite tingimusi lugema.',
      '(te|teie|ise|klient) ~2 (ei|pole) ~3 (järgi*|lugenud|täitnud|esitanud|viitsinud|suutnud|pidanud kinni|tutvunud|vaadanud|registreerinud|valinud|kontrollinud|vaevunud|pannud tähele)':
        'Te ei järginud juhendit.',
      '(eirasite|ignoreerisite|kasutasite ~2 (vale|vana)|valisite vale|saatsite ~2 valele|saatsite ~2 vale|tulite vale*|vale (vorm*|lett*|kanal*|aadress*|blanket*|osakon*)|vana (vorm*|blanket*)|jätsite ~2 (lugemata|täitmata|esitamata|tegemata|registreerimata)|kõik teised|teised saavad|selgelt kirjas|mustvalgel|on kirjas)':
        'Eirasite juhendit.',
    },
    bad: ['Me oleksime pidanud ütlema.'],
  },
  fault: {
    phrases: {
      '(teie (enda|oma) (süü|viga|vastutus|hooletus|mure|probleem)|teie (süü|hooletus*|vastutus|eksimus*)|ise süüdi|enda süü*|oma süü*|süüdistage (ennast|iseennast)|pole meie (süü|viga)|ei ole meie (süü|viga)|kliendi (süü*|hooletus*|viga)|omal vastutusel|iseenda|nii juhtubki|olete ise|pange ~2 süüks)':
        'See on teie enda süü.',
    },
    bad: ['See on meie süü.'],
  },
  procedure: {
    phrases: {
      '(vorm*|kord|korda|protseduur*|reegl*|tingimus*|juhend*|tähta*|kkk|leh*|iseteenindus*|portaal*|tead*|samm*|etap*|kirja*|osakon*|kanal*|aadress*|avaldus*|numbri*|punkt*|blanket*|dokument*|õigel ajal|päev*|registr*|lett*|leti*|veebi*|taotlus*|valik*)':
        'Vorm.',
    },
    bad: ['Ilm.'],
  },
  self: {
    phrases: {
      '(oleksime pidanud|oleksin pidanud|pidime|meie (süü|viga)|minu (süü|viga)|pole teie (süü|viga)|ei ole teie (süü|viga)|eksisime|eksisin|pole hullu|juhtub|ärge muretsege|lihtne (eksida|mööda)|ohutus*|tagasikutsu*|ebaselge*)':
        'See on meie süü.',
    },
    bad: ['See on teie süü.'],
  },
  basic: {
    phrases: {
      '(ainult|üksnes|vaid|piirdu*|eranditult) ~5 (liht*|üld*|põhi*|tavalis*|standard*|igapäevas*|elementaar*|korduma)':
        'Vastame ainult lihtsatele küsimustele.',
      '(ei kuulu|väljaspool|pole meie|ei ole meie|jääb väljapoole) ~3 (pädevus*|teema*|valdkon*|loetelu*|nimekir*|ülesan*|teenus*)':
        'Ei kuulu meie pädevusse.',
    },
    bad: ['Lihtne pakett.'],
  },
  complex: {
    phrases: {
      '(liiga|liialt|väga|üsna|nii|päris|juba) (keeruli*|keeruka*|raske*|spetsiifilin*|tehnili*|detailne|detailse*|sügav*|individuaal*)':
        'Liiga keeruline.',
      '(keeruli*|keeruka*|keerulis*|spetsiifilis*|individuaals*|raskema*) (küsimus*|juhtum*|olukor*|teema*|asja*|päring*)':
        'Keerulised küsimused.',
    },
    bad: ['Lihtne.'],
  },
  expert: {
    phrases: {
      '(raamatupidaja*|jurist*|advokaa*|spetsialist*|konsultan*|asjatundja*|nõustaja*|eksper*|professionaal*|nõuandja*|notar*|maksunõustaja*|elektrik*|tehnik*|programmeerija*|vabakutseli*|büroo*|maakler*|foorum*|guugel*|google*|internetist|chatgpt)':
        'Raamatupidaja.',
    },
    bad: ['Kook.'],
  },
  hire: {
    phrases: {
      '(palga*|palka*|võtke|võtta|otsige|otsida|leidke|leida|küsige|küsida|pöörduge|pöörduda|pidage nõu|konsulteeri*|soovita*|tellige|maksta|googelda*|guugelda*|uurige|kasutage)':
        'Palgake jurist.',
    },
    bad: ['Aitame.'],
  },
  human: {
    phrases: {
      '(inime*|operaator*|klienditeenindaja*|teenindaja*|töötaja*|juhataja*|juht|juhi|ülemus*|elus|kedagi|keegi|kellegi*|konsultan*)':
        'Inimene.',
    },
    bad: ['Pakk.'],
  },
  'no-person': {
    phrases: {
      '(ei|pole) ~4 (ühenda*|suuna*|edasta*|anna|võimalik|saa|ole|paku*|võta) ~5 (inime*|operaator*|klienditeenindaja*|teenindaja*|töötaja*|juhataja*|juhiga|juhti|ülemus*|telefon*|numbri*|elus|kellegagi|kõnesid|kõne)':
        'Me ei ühenda inimesega.',
      '(inime*|operaator*|klienditeenindaja*|teenindaja*|töötaja*|töötajaid|juhataja*|juhiga|ülemus*|telefoni*|kõnedele|kõnesid) ~3 (ei|pole) ~3 (ühenda*|suuna*|paku*|saa|ole|võimalik|vasta*|suhtle*|räägi*|kommenteeri*|tööta|muuda|aita|sekku*|vaata)':
        'Inimest ei ole.',
      '(ainult|üksnes|vaid|eranditult) ~1 (robot*|virtuaal*|digi*|juturobot*|vestlusrobot*|süsteem|automaat*|bot*|assistent*)':
        'Ainult robot.',
      '(kedagi (pole|ei ole)|ärge küsige|ei ole kedagi|pole kedagi|telefoninumbrit (pole|ei))': 'Siin pole kedagi.',
    },
    bad: ['Inimene helistab.'],
  },
  loop: {
    phrases: {
      '(ei saanud (teist |)aru|valige (üks|teema|järgmis*)|saan aidata (järgmis*|nendes)|järgmistel teemadel|peamenüü*|menüü*|korrake|sama (vastus*|menüü*|loetelu)|ringi|virtuaalne assistent|olen (robot|virtuaal*|juturobot)|katkestas kõne|lõpetas (kõne|vestluse)|head aega)':
        'Valige teema.',
    },
    bad: ['Mina olen Anu.'],
  },
  machine: {
    phrases: {
      '(süsteem*|algoritm*|automaat*|robot*|bot|arvuti*|programm*) ~6 (lõplik*|otsusta*|otsus*|ei vaadata|vaidlusta*|ei muudeta|keeldu*|lükkas)':
        'Süsteemi otsus on lõplik.',
      '(palusin|küsisin|nõudsin|soovisin|tahtsin|kirjutasin|vajutasin|ütlesin) ~5 (inime*|operaator*|teenindaja*|klienditeenindaja*|töötaja*|juhataja*|ülemus*)':
        'Palusin inimest.',
      '(otsus*) ~3 (lõplik*|automaatne|automaatse*|ei vaadata)': 'Otsus on lõplik.',
    },
    bad: ['Inimene otsustab.'],
  },
  pitch: {
    phrases: {
      '(muide|muuseas|muideks|vahepeal|samal ajal|seni kui|kuni (ootate|kontrollin|otsime|uurime|lahendame)|kas (teadsite|teate|soovite|olete (kuulnud|mõelnud|proovinud)|huvitaks|sooviksite|tahaksite)|ainult|kõigest|vaid|pakume|pakuksin|soovitame|soovitan|äkki|võtke|liitu*|kutsume|ärge (unustage|magage maha)|kasutage (võimalust|ära)|tellige|ostke|soetage|liituge|liitu|hakake|jälgige|proovige meie|hea uudis|hea aeg|suurepärane (aeg|uudis|võimalus)|lisaks|laadige alla|koguge|eripakkumi*|huvi|teile sobiks|uuenda*|avastage|meie uus)':
        'Muide, kas teadsite?',
    },
    bad: ['Raha tagastatud.'],
  },
  product: {
    phrases: {
      '(pakkumi*|kampaania*|soodushin*|allahindlus*|kliendikaar*|premium*|pluss|pakett|paketi|paketti|kindlustus*|lisagarantii*|äpp|äpi|rakendus*|punkt*|uudiskir*|krediitkaar*|kinkekaar*|kupong*|televisioon*|liikmes*|liikmeks|liige*|loosi*|facebook*|instagram*|kuldklien*|programm*|paketiga|liikmelis*|reisikindlust*|kodukindlust*|lotter*|loterii*|tasuta|uus (kollektsioon|telefon|mudel|pakett)|uue* (kollektsioon*|telefon*|mudel*|paket*|seeria*)|kiirem*|püsiklien*|kuus|hooldus*|kaitse*|soodustus*|soodukas)':
        'Meie pakkumine.',
    },
    bad: ['Teie pakk.'],
  },
  ask: {
    phrases: {
      '(saatke|öelge|dikteerige|sisestage|sisestada|märkige|kirjutage|esitage|andke|kinnitage|avaldage|vajame|vaja|küsige|küsida|küsib|küsis|küsiti|nõuti|nõudis|palus|paluti|palun|pildistage|edastage|lugege|tippige|laadige|saata|öelda|mis on teie|milline on teie|nõudke|paluge)':
        'Saatke.',
    },
    bad: ['Aitäh.'],
  },
  secret: {
    phrases: {
      '(parool*|salasõna*|pin|pin1|pin2|pini|cvv|cvc|kaardi numbri*|kaardi number|kaardinumber|kaardinumbri*|kogu kaar*|turvakood*|ühekord*|kolm numbrit|kolmekohali*|kinnituskood*|sisselogimis*|kasutajatunnus*|mõlem* pool*|koodikaar*|smart id kood*|neiupõlvenim*|kood* ~3 (sms*|telefoni*|saite|saadeti|saatsime|äpist|tuli|panga*)|selfi*|passi (koopia*|pil*|foto*)|pangaväljavõ*|isikukood*|dokumendi (pil*|foto*|koopia*))':
        'Teie parool.',
    },
    bad: ['Tellimuse number.'],
  },
  partial: {
    phrases: {
      '(viima* (neli|4|kolm|numbrit)|neli viimast|4 viimast|taastamise link|taastamislin*|turvalis* (link*|vorm*|leh*)|uus parool|uue parooli|looge|vahetage|muutke|ise|ainult teie|mitte kellelegi|kellelegi|wifi|wi fi|ruuter*|kleebis*|ukse*|soodustuskood*|veakood*|tootekood*|postiindeks*|sihtnumber|kustuta*|peita*|varja*|tellimuse (number|numbri*)|ärge|iialgi)':
        'Neli viimast numbrit.',
    },
    bad: ['Kogu parool.'],
  },
  watch: {
    phrases: {
      '(näen|näeme|nägime|märkasi*|teame|vaatasi*|kontrollisi*|jälgi*) ~6 (teie (facebook*|instagram*|profiil*|pil*|foto*|asuko*|sirvimis*|postitus*|telefoni asuk*|kaamera*)|kus (te|olete|olite)|sirvisite|sirvimas|vaatasite|vaatamas|otsisite|otsimas|külastasite)':
        'Näeme teie pilte.',
      '(asukoha*|sirvimis*|sotsiaalmeedia*|profiili*|fotosid|pilte) ~6 (näita*|hinda*|jälgi*|kontrolli*|analüüsi*|kasuta*|kogu*|hinnata)':
        'Sirvimisajalugu analüüsime.',
      '(jälgime|salvestame) ~3 (mida (te|meie|iga|külastaja*|klien*)|iga (klõps*|sammu)|külastaja*)': 'Jälgime, mida külastajad teevad.',
      '(hinda*|jälgi*|kontrolli*|analüüsi*|kogu*|hindame) ~5 (sotsiaalmeedia*|asuko*|sirvimis*|kontakt*)': 'Jälgime sirvimist.',
    },
    bad: ['Näen tellimust.'],
  },
  'third-party': {
    phrases: {
      '(naab*|eksabikaas*|eks|mees|abikaas*|naine|poeg|tütar|sõber|kolleeg|ülemus|üürnik*) ~6 (võlg*|teenib|palk*|maksnud|elab|tellis|ostis|haige*|ravi*|number on|aadress on)':
        'Naaber on ka võlgu.',
      '(ta|tema|nad) ~2 (võlgneb|võlgu|võlgnevad|ei maksa|pole maksnud|joob|lahutab|teenib)': 'Ta võlgneb meile raha.',
      '(teata*|avalda*|helista*|jaga*|rääki*) ~4 (tööandja*|sugulas*|naabri*|lähedas*) ~5 (võl*|andme*|jääk*|summa*)':
        'Teatage tööandjale võlast.',
      '(tema) ~1 (aadress|telefon*|number|konto*|meil|arve) ~1 (on)': 'Tema aadress on see.',
    },
    bad: ['Tellimus on siin.'],
  },
  wide: {
    phrases: {
      '(teada (viga|probleem|rike)|teame|teadsime|teadsid|teada on|kõigil|kõik|kõigile|kõigi|kõikide|palju|paljud|paljudel|massiliselt|kogu (piirkon*|linn*|partii*|võrg*|maja*|seeria*|tänav*)|terve (piirkond|linn|partii|maja|tänav)|sadu|sadade*|tuhand*|kümned|kümneid|mitte ainult teil|teie pole ainus|te pole ainus|pool (linna|maja|kliente*)|mitmel|mitmed|mitu (klien*|inimes*)|enamik*|alates (esmasp*|teisip*|kolmap*|neljap*|reede*|laup*|pühap*|jaanuar*|veebruar*|märts*|aprill*|mai*|juuni*|juuli*|august*|septemb*|oktoob*|novemb*|detsemb*|eelmi*|kevad*|süg*|suve*|talve*)|(jaanuarist|veebruarist|märtsist|aprillist|maist|juunist|juulist|augustist|septembrist|oktoobrist|novembrist|detsembrist|kevadest|sügisest|suvest|talvest|esmaspäevast|teisipäevast|kolmapäevast|neljapäevast|reedest|laupäevast|pühapäevast|nädalaid|kuid))':
        'Kõigil on nii.',
    },
    bad: ['Uus.'],
  },
  untold: {
    phrases: {
      '(ei|pole|mitte|ega|ärge) ~4 (teavita*|teata*|teatanud|teavitanud|avalda*|avaldanud|kuuluta*|ütle|öelnud|kirjuta|kirjutanud|hoiata*|hoiatanud|maini*|maininud|kinnita|saada|saatnud|teadaannet|räägi|reklaami*|tunnista*|informeeri*|postita*|avalikusta*|öelda)':
        'Me ei teavitanud kedagi.',
      '(vaiki*|maha vaik*|omavahel|meie vahel|varja*|salaja|vaikselt|paanika*|mitteametlikult|ainult (neile|need|nendele|siis kui|kaebaja*|küsija*|kui)|neile kes (kaeba*|küsi*|helista*|kirjuta*|pöördu*)|kes (ise |)(kaeba*|küsi*|helista*|kirjuta*|pöördu*|märka*)|kui (keegi|klient) (küsib|kaebab|helistab|märkab|kirjutab)|otsustati mitte|otsustasime mitte|ilma teavit*|teavituseta|avalikkus*|enda teada)':
        'Hoiame seda enda teada.',
    },
    bad: ['Teavitasime kõiki.'],
  },
  told: {
    phrases: {
      '(teavitasime|teavitatud|teatasime|saatsime (kõigile|sõnumi|kirja|sms)|avaldasime|avaldatud|hoiatasime|kirjutasime kõigile|kõik (said|saavad) (teate|sõnumi|kirja|sms)|kõigile (saadeti|läks|saadetakse)|staatusleh*|staatuse leh*|kodulehel|teade on|teated on)':
        'Teavitasime kõiki.',
    },
    bad: ['Keegi ei tea.'],
  },
  incident: {
    phrases: {
      '(leke|lekk*|lekkis*|viga|vea|vead|vigu|rike|rikke*|rikete|katkestus*|häki*|varasta*|vargus*|defekt*|praak*|vale*|partii*|intsident*|kadu*|kaob|avarii*|ei tööta|reostus*|reosta*|probleem*|topelt*|kaks korda|andme*|kuumene*|sütti*|bakter*|hiired|hiiri|hinda|juhtum*|vesi|vee|tõrge*|tõrke*|lõhke*|maas|oht*|enammaks*|haavatav*)':
        'Rike.',
    },
    bad: ['Kingitus.'],
  },
  greeting: {
    phrases: {
      '(tere|tervist|hea|lugupeetud|lugupidamisega|tervitades|tervitused|parimate soovidega|teie (meeskond|klienditugi)|klienditeenindus|klienditugi|austatud)':
        'Tere!',
    },
    bad: ['Läks katki.'],
  },
  regret: {
    phrases: {
      '(vabanda*|vabandust|kahju|kahetse*|ebamugavus*|kaastunne|kaastunnet|tunneme kaasa|tunnen kaasa|mõistame (teie|et|kui)|mõistan (teie|et|kui)|ebameeldiv*|kurb|kurvastab|pettumus*|andke andeks)':
        'Vabandame.',
    },
    bad: ['Parandasime.'],
  },
  thanks: { phrases: { '(aitäh|täname|tänan|tänud|suur tänu|tänulik*|tänusõnad)': 'Aitäh.' }, bad: ['Parandasime.'] },
  brand: {
    phrases: {
      '(oluli*|väärtusta*|hinda*|arvamus*|kannatlikkus*|mõistva*|mõistmise*|kena|kaunist|ilusat|head (päeva|nädalat|õhtut)|usaldus*|usalda*|kvaliteet*|püüdle*|pinguta*|hooli*|soovime|loodame|meeldiva*|jääge|kallis|kallid|lojaal*|südame*|iga (klien*|kiri|sõnum)|kogemus*|tagasiside*|parima*|valisite)':
        'Olete meile oluline.',
    },
    bad: ['Parandasime.'],
  },
  content: {
    phrases: {
      '(0*|1*|2*|3*|4*|5*|6*|7*|8*|9*|http*|www|tagasta*|saada*|saatsi*|muutsi*|parand*|helista*|manuses|lisasi*|edasta*|kontrolli*|tühista*|lõpeta*|kanna*|kandsi*|kompens*|hüvit*|millal|vajuta*|proovi*|kirjutage|link|sest|seetõttu|põhjus*|kuller*|tehnik*|homme|täna (saa*|õhtul|tuleb)|ühendust|vasta*|hiljemalt|lahenda*|uuri*|otsi*|leid*|küsi*|öelge|märkige|vaja|pöörduge|aga|kuid|kui te|ei saa|esmaspäev*|teisipäev*|kolmapäev*|neljapäev*|reede*|saate|võite|kahjuks|vaheta*|tasuta|kontole|arvele|juba|uue|uus|pakuks*|asenda*)':
        'Tagastasime.',
    },
    bad: ['Vabandame.'],
  },
  commit: {
    phrases: {
      '(saate|saad|on (teil|teie|kohal|käes|kontol|valmis)|helistan|helistame|helistab|helistatakse|kirjutan|kirjutame|vastan|vastame|vastab|tagastan|tagastame|saadan|saadame|saadetakse|kannan|kanname|kantakse|laekub|jõuab|jõuavad|tuleb|tuleme|tulevad|tulen|sõidab|toome|toob|tuuakse|võtan|võtame|võtab|võetakse|parandame|parandan|parandatakse|vahetame|vahetan|esitan|teatan|teatame|annan|anname|kontrollin|kontrollime|lahendame|lahendan|taastame|taastub|ühendame|paigaldame|lõpetame|lõpetan|lähevad|läheb|luban|lubame|lubatud|garanteeri*|peaks (olema|saabuma|jõudma|tulema)|saabub|saabuvad|väljub|hiljemalt|töötab|teen|teeme|tehakse|panen|paneme|avaneb)':
        'Helistan teile.',
    },
    bad: ['Oli hilja.'],
  },
  when: {
    phrases: {
      '(1*|2*|3*|4*|5*|6*|7*|8*|9*|ühe|kahe|kolme|nelja|viie|kuue|seitsme|kümne|paari|mõne|poole|pool|järgmise) ~2 (tunni|päeva|nädala|minuti|kuu|tööpäeva|ööpäeva) (jooksul|pärast|sees)':
        'Kahe päeva jooksul.',
      '(tunni|päeva|nädala|minuti|ööpäeva|pooletunni|poole tunni) (jooksul|pärast|aja pärast)': 'Tunni jooksul.',
      '(1*|2*|3*|4*|5*|6*|7*|8*|9*|ühe|kahe|kolme|nelja|viie) (tunniga|päevaga|nädalaga|tööpäevaga|minutiga)': 'Kahe päevaga.',
      '(kell|kella|enne|kuni|hiljemalt) ~1 (1*|2*|3*|4*|5*|6*|7*|8*|9*|üheks|kaheks|kolmeks|viieks|lõun*|keskpäev*)': 'Kella viieks.',
      '(homme|homse*|ülehomme|täna|tänase*|õhtuks|hommikuks|esmaspäev*|teisipäev*|kolmapäev*|neljapäev*|reede|reedel|reedeks|reedese*|laupäev*|pühapäev*|(selle|järgmise|eelmisel|järgmisel|sel) (nädala*|nädalal)|nädala lõpuks|kuu lõpuks|päeva lõpuks|eile|eilseks|(jaanuar*|veebruar*|märtsi*|aprilli*|maiks|juuniks|juuliks|augusti*|septembri*|oktoobri*|novembri*|detsembri*))':
        'Homme.',
    },
    bad: ['Varsti.'],
  },
  'no-promise': {
    phrases: {
      '(ei (saa|oska|julge) ~1 (lubada|öelda|garanteerida)|kehtib|kampaania*|oleme avatud|avatud|lahtioleku*|kupong*|lõpeb|tähtaeg|tavaliselt|üldjuhul|reeglina|peate ~4 (tagastama|esitama|maksma)|palun (saatke|esitage|tasuge|tagastage)|iga (päev|kuu|nädal)|ei tea|kas (sobiks|sobib)|kui te ei|tasuge|tellige|pakkumine)':
        'Tavaliselt kaks päeva.',
    },
    bad: ['Helistan.'],
  },
  promised: {
    phrases: {
      '(lubasi*|lubati|lubatud|lubas|lubadus*|ütlesite|öeldi|kinnitasi*|kinnitati|kirjutasite|tõotas*|pidi (tulema|olema|saabuma|helistama|jõudma|toimuma|laekuma)|pidite|pidid|oleks pidanud (tulema|olema|saabuma|helistama|jõudma|laekuma)|leppisime kokku|kokku lepitud|ütlesin|ütlesime)':
        'Te lubasite.',
    },
    bad: ['Helistan.'],
  },
  unmet: {
    phrases: {
      '(ikka (pole|ei)|siiani|endiselt|(keegi|midagi) (ei|pole)|ei (tulnud|helistanud|ilmunud|saabunud|saanud|jõudnud|toimunud|juhtunud|laekunud|ole (tulnud|saanud|kohal|tehtud))|pole (tulnud|helistanud|saanud|saabunud|kohal|laekunud|raha|midagi|kedagi|tehtud)|jäi (tulemata|tegemata|ära)|(täna|nüüd|praegu|käes) on (juba |)(esmaspäev|teisipäev|kolmapäev|neljapäev|reede|laupäev|pühapäev|1*|2*|3*|kell)|möödas|läbi|vaikus|(nädal|kuu|päeva|nädalat|kuud) (tagasi|hiljem|möödas)|ootan|tühi)':
        'Keegi ei tulnud.',
    },
    bad: ['Tuli.'],
  },
  outside: {
    phrases: {
      '(kohtu|kohtusse|kohus|kohtust|advokaa*|jurist*|ajakirjani*|ajakirjand*|tarbijakait*|ttja|tarbijavaidlus*|vaidluskomisjon*|ombudsman*|inspektsioon*|ajaleh*|televisioon*|telesaa*|pealtnägija*|delfi*|postimee*|õhtuleh*|facebook*|instagram*|tiktok*|sotsiaalmeedia*|hagi|politsei*|prokur*|vaidlusta*|chargeback|google*|tripadvisor*|halb arvustus|halva arvustus*|ühe tärni*|internetti|kuvatõmmis*|reporter*|riigikogu*|linnavalitsus*|õiguskantsler*|amet|ametisse|ametile|kaebuse|kaebus|foorumi*|avalikuks)':
        'Tarbijakaitse.',
    },
    bad: ['Kodus.'],
  },
  step: {
    phrases: {
      '(pöördun|pöördume|pöördusin|esitan|esitame|esitasin|esitasime|kirjutan|kirjutasin|kirjutame|kaeban|kaebasin|kaebame|saadan|saatsin|saadame|postitan|postitasin|avaldan|avaldasin|avaldame|jagan|jagasin|panen|panin|vaidlustan|vaidlustasin|helistan|teatan|teatasin|annan|andsin|lähen|läheme|läheb|läks|räägin|rääkisin|võtan ühendust|võtsin ühendust|salvestan|filmin|palkasin|palkan|konsulteerisin|näeme|oodake kirja|järgmine samm|järgmiseks|teada saama|lugeda|minu (advokaat|jurist)|mu (advokaat|jurist)|kohtume kohtus|tõstan|riputan|lasen)':
        'Pöördun sinna.',
    },
    bad: ['Aitäh.'],
  },
  'no-step': {
    phrases: {
      '(ei kavatse|ei plaani|ei taha|ei lähe|ei hakka|ei kirjuta|ei kaeba|ei pöördu|ei ähvarda|pole plaanis|kogemata|võtan (kaebuse |)tagasi|olen (advokaat|jurist|ajakirjanik)|töötan|positiiv*|kiitva*|suurepära*|viis tärni|soovitan|nali|milline (amet|asutus)|kes kontrollib|kas (peaksin|võiksin|pean)|advokaadi jaoks|juristile vaja)':
        'Ei kavatse kaevata.',
    },
    bad: ['Kaeban.'],
  },
  again: {
    phrases: { '(uuesti|veel kord|veelkord|taas|jälle|korrake|korda*|algusest|otsast peale|otsast|veel üks kord|kordan)': 'Uuesti.' },
    bad: ['Kord.'],
  },
  give: {
    phrases: {
      '(saatke|öelge|märkige|kirjutage|esitage|kirjeldage|selgitage|lisage|täitke|kinnitage|sisestage|rääkige|jutustage|vaja|palun|küsib|küsitakse|tuvasta*|laadige|andke|saata|esitada|kirjeldada|alustage|alustame|alustada|paluda|palub|palutakse)':
        'Saatke.',
    },
    bad: ['Aitäh.'],
  },
  detail: {
    phrases: {
      '(tellimus*|number|numbri*|aadress*|meil*|foto*|pil*|kviitung*|dokument*|andme*|nim*|kuupäev*|probleem*|olukor*|kõik|kogu|küsimus*|vorm*|arve*|mure*|sisu|mis (juhtus|on|toimus)|lugu|isik*|põhjus*|kood*|taotlus*|tšek*|teema*|asja)':
        'Tellimuse number.',
    },
    bad: ['Aitäh.'],
  },
  'lost-notes': {
    phrases: {
      '(ei|pole) ~3 (näe|leia|oma|ligipääsu|juurdepääsu|nähtav*|saa vaadata|näha) ~6 (ajalugu|ajaloo*|kolleeg*|varasem*|eelmi*|vestlus*|kirjutasite|ütlesite|rääkisite|märkme*|kirjavahetus*|saatsite|juhtum*)':
        'Ma ei näe vestluse ajalugu.',
      '(märkme*|ajalugu|andmed|süsteem*|vestlus*|kirjavahetus*|varasema*|eelmi*) ~3 (ei|pole) ~2 (näe|nähtav*|salvest*|edasta*|liigu|loeta|säili*|jõua|kandu)':
        'Märkmed ei ole nähtavad.',
      '(olen (siin |)uus|teine osakond|teisest osakonnast|iga (osakond|suunami*|kord|ühendus*)|igal suunami*|läks kaduma|kaotasime|tean et (te |)(saatsite|kirjutasite|ütlesite)|kuigi (te |)(saatsite|kirjutasite|ütlesite))':
        'Olen uus siin.',
    },
    bad: ['Näen kirja.'],
  },
  'told-before': {
    phrases: {
      '(juba|nagu|ju) ~2 (ütlesin|kirjutasin|saatsin|selgitasin|esitasin|mainisin|kirjeldasin|rääkisin|lisasin|vastasin|andsin|öelnud|saatnud|kirjutanud|rääkinud|selgitanud|laadisin)':
        'Juba ütlesin.',
      '((teist|kolmandat|neljandat|viiendat|kuuendat|seitsmendat|kümnendat|sajandat|mitmendat|viimast) (korda|inime*|teenindaja*)|(teine|kolmas|neljas|viies|kuues|seitsmes) (kord|inime*|teenindaja*|kiri|töötaja*|nõustaja*)|mitu korda (veel|pean)|sama (juttu|küsimus*|asja|lugu) ~2 (uuesti|jälle|kordan|küsi*)|kordan (end|ennast|veel|juba)|otsast peale|lugege (ülal*|mu|minu|eespool)|kõik on (kirjas|eespool|ülal)|kolm korda|neli korda|viis korda|igale (uuele|inimesele) (uuesti|otsast|seletan)|iga kord (uuesti|otsast)|jälle sama küsimus)':
        'Kolmandat korda.',
    },
    bad: ['Ütlesin emale.'],
  },
  contempt: {
    phrases: {
      '((pole|ei ole) (meie|minu) (mure|probleem|asi)|teie (mure|häda)|rahunege|rahune|loll*|rumal*|idioo*|debiil*|tobe*|ajud|nutta|nuta*|viri*|vingu*|hala*|jauramine|lõpetage (virin*|kaeb*|nutt*|kirjutam*)|ei meeldi minge|ei meeldi (otsige|valige)|kui ei meeldi|minge mujale|otsige teine|keegi ei sunni|keda huvitab|mis siis|mind ei huvita|meid ei huvita|ei huvita|teie eas|teie vanuses|lapselap*|vanaema*|vanaisa*|lugeda (oska|oskate)|oskaksite lugeda|õppige lugema|ei oska lugeda|oskate te (üldse |)lugeda|raiskate|raiska|pole aega|täiskasvan* inime*|lasteaed|lasteaia*|maailma lõpp|kullake|kallike|pisar*|käige kuu*|jätke meid|sellised nagu teie|inimesed nagu teie|naljakas|koba*|saamatu*)':
        'See pole meie mure.',
      '(pole|ei ole) ~1 (tehnika|tehnoloogia|arvuti*|internet|nutitelefon*|rakendused) ~3 (teie jaoks|teile|igaühele|kõigile)':
        'Võib-olla pole tehnika teie jaoks.',
      '(tehnika|tehnoloogia|arvuti*|internet|nutitelefon*|rakendused) ~2 (pole|ei ole) ~2 (teie jaoks|teile|igaühele|kõigile)':
        'Tehnika pole teie jaoks.',
    },
    bad: ['Aitan.'],
  },
  irony: {
    phrases: {
      '(palju õnne|õnnitle*|braavo|vau|oi oi|oh sa|vaeseke|tragöödia|geenius|medal*|tubli|kui kurb|küll on kurb|no tore|imeline|kes oleks arvanud|üllatus)':
        'Braavo.',
    },
    bad: ['Aitäh.'],
  },
  mishap: {
    phrases: {
      '(kaota*|unusta*|lõhku*|jälle|teist korda|ainult|vaid|lausa|tervelt|ei suut*|ei saanud|ei lugenud|ei oska*|hilin*|eksi*|maha magas*|eurot|euro|senti|lukusta*|suutsite|jõudsite|valesti)':
        'Kaotasite.',
    },
    bad: ['Sooritasite eksami.'],
  },
  feedback: {
    phrases: {
      '(tagasiside*|küsitlus*|hinnang*|hindasin|hinde*|hinne|ankee*|ettepanek*|arvamus*|kriitika*|kaebus*|kommentaar*|tärn*|punkti|palli|kirjutasin|jätsin|soovitasin|täitsin|kaebasin|arvustus*|sedel*)':
        'Minu tagasiside.',
    },
    bad: ['Minu pakk.'],
  },
  'no-echo': {
    phrases: {
      '(ei|pole|ilma|mitte|keegi|ühtegi) ~4 (vasta*|vastanud|vastust|reageeri*|reageerinud|loe|loeta|lugenud|lugemata|kuulnud|muutunud|muutu*|juhtunud|vaata*|vaadanud|arvesta*|edasta*|huvita*|saanud vastust|kedagi|sõnagi)':
        'Keegi ei vastanud.',
      '(vaikus|ignoreeri*|arhiveeri*|arhiivi|kustuta*|prügi*|hävita*|vastuseta|vastust (ei|pole)|automaat* (tänu*|vastus*)|statistika*|salvestatud|ikka (sama|katki)|mis mõte|sahtlisse|lugemata)':
        'Täielik vaikus.',
    },
    bad: ['Nad vastasid.'],
  },
  'low-score': {
    phrases: {
      '(1|2|3|0|üks|kaks|ühe|kahe|null|nulli) (punkti|tärn*|palli|10|5|kümnest|viiest)': '2 punkti.',
      '(madal* (hinnang*|hinde*|hinne)|halb (hinnang|hinne|arvustus)|halva* (hinnang*|hinde*|arvustus*)|negatiiv* (tagasisid*|hinnang*|arvustus*|kommentaar*)|kriitili*)':
        'Madal hinnang.',
    },
    bad: ['Kümme punkti.'],
  },
}
