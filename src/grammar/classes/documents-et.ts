import type { Classes, DocumentClass } from '../class-names.js'

/** Estonian words of terms, house rules and instructions to staff. */
export const documentsEt: Pick<Classes, DocumentClass> = {
  press: {
    phrases: {
      '(paku|pakub|pakuda|pakkuda|pakutakse|pakkuge|pakume|pakkudes|pakkumisega|pakkumine|tutvusta*|maini|mainida|mainitakse|mainige|esitle*|reklaam*|soovita*|soovitada|müü|müüa|müüge|müüakse|loe* ette|lisa* ~3 (reklaam*|bänner*|kupong*)|lõpeta* ~4 pakkumisega|alusta* ~4 pakkumisega)':
        'Paku talle.',
    },
    bad: ['Vasta talle.'],
  },
  settled: {
    phrases: {
      '((kui|pärast seda kui) ~4 (lahendatud|lahenenud|parandatud|rahul)|pärast ~3 (lahendamist|lahendust|parandamist)|lahendatud kaebus*|kliendi (enda |)(soovil|palvel)|tasuta|lisatasuta|kui klient (ise |)küsib)':
        'Kui kaebus on lahendatud.',
    },
    bad: ['Enne lahendust.'],
  },
  take: {
    phrases: {
      '(küsi|küsib|küsida|küsitakse|küsige|küsides|palu|palub|paluda|palutakse|paluge|nõua|nõuab|nõuda|nõutakse|kirjuta*|märgi|märgib|märkida|märgitakse|salvesta*|talleta*|öelda|ütleb|öelgu|ütle|dikteeri*|saada|saadab|saata|saatke|anna|annab|anda|esita*|sisesta*|lisa|lisab|lisada|pildista*|foto|fotod|kopeeri*|kinnita*|kontrolli*|tuvasta*|hoitakse|hoida|võtta|võtab)':
        'Küsi seda.',
    },
    bad: ['Kata see kinni.'],
  },
  pry: {
    phrases: {
      '(vaata*|vaadatakse|kontrolli*|uuri*|jälgi*|otsi*|loe|loeb|lugeda|kasuta*|sirvi*) ~6 (sotsiaalmeedia*|facebook*|instagram*|profiil*|sirvimis*|asukoh*|kaamera*)':
        'Vaata kliendi sotsiaalmeediat.',
      '(sotsiaalmeedia*|asukohaandme*|kaamera*|liikumis*) ~4 (vaata*|läbi|kontrolli*|uuri*|jälgi*|kasuta*|salvesta*|näidatakse)':
        'Sotsiaalmeedia vaadatakse läbi.',
      '(salvesta*|võlgnik*|võla|võlad|aadress*|vestlus*|nimekir*|palga*) ~6 (avaldata*|avalikusta*|riputa*|antakse ~2 (partner*|naabri*|tööand*)|näidatakse ~2 (naabri*|teis*|kaupl*)|jagatakse|teatatakse ~2 (tööand*|naabri*))':
        'Võlgnikud avaldatakse.',
    },
    bad: ['Vaata tellimust.'],
  },
  hush: {
    phrases: {
      '((ära|ärge) ~1 (teavita|teavitage|teata|teatage|ütle|öelge|räägi|rääkige|maini|mainige|kinnita|kinnitage|avalda|avaldage|saada|saatke)|ära ~2 (kinnita|maini|ütle|räägi)|(ei|mitte|ega|pole|ilma|keelatud) ~5 (teavita*|teata*|teateid|teadet|avalda*|avaldata|kuuluta*|ütle|öelda|öeldakse|räägi*|räägitakse|maini*|kinnita*|saada|saadeta|saata|postita*|avalikusta*|tunnista*|hoiata*|panda|panna|selgita*|kontakteeru*|pöördu*|kommenteeri*|informeeri*)|(teavita*|teata*|avalda*|öelda|rääki*|mainida|kinnita*) ~2 (ei|mitte|pole|keelatud)|vaikida|vaikitakse|maha vaik*|varja*|salga*|eita*|sisemine|siseasi|sisevõrk*|ainult (sise*|ametit|maja sees)|midagi teada|(viga|probleem|rike) ~2 (nende|tema|kliendi) ~1 (seadme*|telefon*|oma|enda)|üksikjuht*|kõik on korras|omal algatusel|ilma (teavitus*|selgitus*|teate*|kommentaar*)|teateta)':
        'Kliente ei teavitata.',
      '((ainult|üksnes|vaid) ~4 (neile|nendele|siis|kaebaja*|küsija*|palve*|kaebuse|kaebuste|soovi*|nõudmis*|küsimis*|kes|kui klient|helistaja*)|neile kes|kes (ise |seda |selle kohta |)(küsi*|kaeba*|pöördu*|helista*|kurda*|märka*|nõua*)|kui (klient|nad|ta) (ise |)(ei |)(küsi*|kaeba*|märka*)|(palve|kaebuse|nõudmise) peale)':
        'Ainult neile, kes küsivad.',
    },
    bad: ['Kõiki teavitati.'],
  },
  trouble: {
    phrases: {
      '(tagasi kutsu*|kutsu* tagasi|leke|lekk*|lekkest|viga|vea|veast|vead|vigu|rike|rikke*|rikk*|rikete|katkestus*|häkki*|vargus*|defekt*|praak*|partii*|intsident*|avarii*|reostus*|probleem*|topelt*|bakter*|legionel*|hiir*|tõrge*|tõrke*|enammaks*|haavatav*|proov*|norm*|ületa*|segadus*|oht*|hilin*|katki|andmeleke*|andmete*|pinge*|kõikumis*|ümardus*|pidur*|ventiil*|aku|akud|allergeen*|mürgist*|seisak*|maas)':
        'Rike.',
    },
    bad: ['Kingitus.'],
  },
  'turn-away': {
    phrases: {
      '((kor*|mängi*|esita*) ~3 menüü*|menüü* ~2 (uuesti|kor*|tagasi)|algmenüü*|(tagasi|suuna*) ~3 (menüü*|algusesse|robot*|juturobot*|virtuaal*|automaat*|kkk|korduma)|(katkesta*|lõpeta*|sule*|sulge*|lõpp*) ~2 (kõne*|vestlus*|ühendus*|seans*|toru)|(kõne*|vestlus*|ühendus*) ~6 (katkesta*|lõpeta*|suletakse|sulge*)|ainus ~2 (kanal|võimalus|viis)|(ei|mitte|ega|ärge|pole) ~4 (ühenda*|suuna*|suunata|edasta*|avalda*|anna|anta|öelda|öelge|ütle|panda|panna|näidata|näita*|paku*|pakkuda|vasta*|kuva*|kättesaadav|räägi*|suhtle*|tohi|võeta|võta)|eemaldada ~3 (telefoni*|numbr*)|(peida|peita|varja*) ~3 (numbr*|telefon*|kontakt*)|tagasi lükata|lükata* tagasi|keeldu*|kättesaamatu|koosolekul|pole täna|ei ole täna|puhkusel|lõplik|lõplikud|ei vaidlustata|edasikaebamis*|ainult robot*|üksnes robot*|ainult (juturobot*|assistent*|virtuaal*|automaat*)|vähemalt (kolm|kolme|viis|viie|kümme|kümne|3|5|10) (korda|minutit)|kolmandat korda|kolm korda|ootele|ootel hoida)':
        'Mängi menüü uuesti.',
    },
    bad: ['Vasta kõnele.'],
  },
  seek: {
    phrases: {
      '(inime*|operaator*|klienditeenindaja*|teenindaja*|töötaja*|juhataja*|juhti|juhiga|juhi|ülemus*|helista*|kõne|kõnes|kõned|kõnesid|telefoni*|numbri*|number|numbreid|otsenumbr*|konsultan*|arst*|treener*|spetsialist*|otsus*|vestlus*|elus)':
        'Inimene.',
    },
    bad: ['Pakk.'],
  },
  soothe: {
    phrases: {
      '(vabanda*|vabandus*|kahetse*|kahetsus*|kahju|kaastunne|kaastund*|täna|tänada|tänu|tänuga|täname|tänukir*|tänulik*|mõistmi*|mõistva*|mõistvust|ebamugavus*|lahked sõnad|sõbralik*|südamlik*|hinga soe)':
        'Vabandame.',
    },
    bad: ['Maksame tagasi.'],
  },
  bare: {
    phrases: {
      '((ei|mitte|ega|ära|ärge|ilma) ~4 (lisa*|lisada|anda|anna|anta|luba*|lubada|selgita*|põhjenda*|märki*|märgi*|nimeta*|puuduta*|minna|kommenteeri*|ütle|öelda|öelge|paku*|pakkuda|kirjuta*|maini*|teha|avalda*|muud|midagi)|(põhjus*|kuupäev*|selgitus*|lahendus*|sisu|sisusse|samme|hüvitis*|fakte) ~3 (ei|mitte|ära)|ilma ~2 (selgitus*|põhjus*|lahendus*|lubadus*|sisu*|hüvitis*)|muud (ei|mitte|midagi)|midagi muud|rohkem (ei|mitte|midagi)|seejärel sul*|siis sul*|ja sul*|(pöördumine|juhtum|kaebus|pilet) ~3 (sulge*|lahendatuks|lahendatud|lõpeta*)|sulgeda|suletakse|(kolm|kaks|mitu) korda|ainult|vaid|üksnes)':
        'Muud ei lisata.',
    },
    bad: ['Maksame tagasi.'],
  },
  slip: {
    phrases: {
      '(tagasiside*|küsitlus*|hinnang*|hinde*|hinded|hinne|hindega|ankee*|ettepanek*|arvamus*|kriitika*|kriitilis*|kommentaar*|tärn*|märkus*|märkused|sedel*|külalisraamat*|näod|nägu|naerunä*|kast|kasti|postkast*|arvustus*|vastused|vabavastus*|sissekan*)':
        'Küsitlus.',
    },
    bad: ['Pakk.'],
  },
  discard: {
    phrases: {
      '((ei|pole|mitte|ega|ilma|keegi) ~5 (vasta*|vastata|vastust|reageeri*|loe|loeta|lugeda|edasta*|registreeri*|analüüsi*|menetle*|arvesta*|arutata|arutle*|vaata*|vaadata|märgi*|märgita|kommenteeri*|uuri*|saadeta|käsitle*)|vastamata|lugemata|kustuta*|hävita*|prügi*|vanapaber*|arhiveeri*|arhiivi|nullita*|eemalda*|visata*|viska*|tühjenda*|suletakse automaat*|automaatselt sulge*|statistika*|jäetakse välja|välja jäetakse|jäta* kõrvale|sahtlisse|paberikorv*)':
        'Neile ei vastata.',
    },
    bad: ['Neile vastatakse.'],
  },
  'own-fault': {
    phrases: {
      '((ise|enda|oma|tema|kliendi|tema enda|nende) ~2 (süü|süüdi|viga|vastutus*|hooletus*|kohustus|tegemata|tähelepanematus*)|(süü|viga|vastutus) ~3 (tema|kliendi|lasub|tekkis|on ta|oma)|ise süüdi|ise vastuta*|vastutab ise|mitteteadmine ~3 (ei|pole)|teadmatus ~3 (ei|pole)|ei vabanda|(oleks|pidanuks|pidi|pidid|oleksid) ~3 (pidanud|teadma|lugema|uurima|kontrollima|tutvuma|registreerima|küsima)|ei (järginud|lugenud|tutvunud|täitnud|kontrollinud)|eiras|eiramis*|jättis ~2 (lugemata|täitmata|esitamata)|hooletus*|kord on kõigile|saadetakse ~2 (silte|reegleid|juhendit) lugema|(lugema|lugegu) ~2 (silte|reegleid|juhendit|tingimusi)|kohustatud teadma|peab ise teadma|selgelt kirjas)':
        'See on tema enda süü.',
    },
    bad: ['See on meie viga, vabandame.'],
  },
  'every-transfer': {
    phrases: {
      '((iga|igal|igas|iga kord|igale) ~2 (edasisuunami*|suunami*|uue*|kontakt*|kõne*|osakon*|töötaja*|leti*|lett*|kirja*|kirja|pöördumi*|sõnumi*|üleandmi*|astme*)|(kõne|kliendi|pöördumise) ~2 (edasisuunami*|suunami*|üleandmi*)|edasisuunamisel|suunamisel|üleandmisel|(uue*|teise*|teisele|uuele) (töötaja*|osakon*|teenindaja*|leti*|kolleegi*)|(varasema*|vanu|vanade*|eelmis*|eelnev*) (kirj*|juhtum*|märkme*|pöördumi*|vestlus*|kõne*|sõnum*)|vanu|märkmed|kolleegi* märkm*|tagasi tulnud|uuesti helista*)':
        'Kõne edasisuunamisel.',
    },
    bad: ['Ukse juures.'],
  },
  afresh: {
    phrases: {
      '(uuesti|taas|algusest|otsast peale|algusest peale|nullist|kordab|korrata|kordama|kordavad|uus kirjeldus|uus juhtum|uue juhtum*|veel kord|uuena)':
        'Algusest peale.',
    },
    bad: ['Üks kord.'],
  },
  unread: {
    phrases: {
      '((ei|mitte|pole|ega) ~3 (loe|loeta|vaata*|vaadata|edastata|edasta|jagata|avata|ava|kanta|üle|säilita*|arvestata|kasutata))':
        'Vanu ei vaadata.',
    },
    bad: ['Üks kord.'],
  },
  narrow: {
    phrases: {
      '(ainult|üksnes|vaid|lihts*|üld*|põhi*|tavalis*|keeruli*|keerukam*|keerulisem*|spetsiifilis*|individuaal*|põhjalik*|tehnilis*|nimekirja*|nimekirjas|teemat|kõik muu|muud küsimus*|muudele|muudes küsimus*|muudel juhtudel|ülejäänud|kauem kui|rohkem kui|kui küsimus|täitmise kohta|kuidas täita|arvutus*|maksu* küsimus*|õigus* küsimus*)':
        'Ainult lihtsad küsimused.',
    },
    bad: ['Avame kell kaheksa.'],
  },
  declined: {
    phrases: {
      '((ei|mitte|pole|ega) ~4 (vasta*|vastata|menetle*|tegele*|tegelda|aidata|aita|anta|anna|nõusta*|selgita*|lahenda*|käsitle*|paku*)|jäetakse vastamata|vastamata|lükatakse tagasi|tagasi lükat*|keeldu*|oma kulul|tasu eest|tasuli* (nõusta*|abi|spetsialist*|konsultan*)|eranõusta*|(palga*|palgata|võtta|leida|otsi*|soovita*|suuna*|pöördu*|küsigu|kasuta*|soovitatakse) ~5 (asjatundja*|jurist*|advokaa*|raamatupidaja*|konsultan*|spetsialist*|nõustaja*|nõuand*|ekspert*|foorum*|internet*))':
        'Neile ei vastata.',
    },
    bad: ['Neile vastatakse.'],
  },
  exit: {
    phrases: {
      '(lahku*|lahkumis*|väljaastumi*|välja astu*|ülesütlemi*|üles öelda|üles ütle*|loobumi*|loobuda|loobub|lõpetamis*|lõpetada|leping* ~3 (lõpe*|lõpp*|katke*|üles)|(tellimus*|liikmesus*|paket*|teenus*|abonement*|konto*) ~3 (lõpe*|sulge*|kustuta*|tühista*|katkesta*)|avaldus*|väljalülitami*|konto kustutami*|lahkuja*|lahkuda soovi*|soovib lahkuda|tahab lahkuda)':
        'Lahkumine.',
    },
    bad: ['Avamine.'],
  },
  barrier: {
    phrases: {
      '((ainult|üksnes|vaid|peab|tuleb|kohustatud|nõutav|vajalik|kehtib) ~8 (kohapeal|kohale|isiklikult|tähitud|posti*|kirjaga|kirjalik*|telefoni*|notar*|kontor*|esindus*|letis|passi*|dokumen*|allkir*|põhjus*|tõend*|nõusolek*|loal|luba|vestlus*|kohtumi*|ankee*|originaal*|juhataja*|avaldus*)|kohapeal|isiklikult|tähitud kirja*|notar*)':
        'Ainult kohapeal.',
      '(põhjus* ~5 (ütle*|öelda|kuni|nõu*|märki*|nimeta*|vajalik|küsi*)|küsi* ~2 põhjus*|(ooteaeg|ootaeg|ootama|oodata) ~3 päeva|(enne|esmalt|kõigepealt|alles|kuni) ~6 (pakku*|pakub|paku*|soodustus*|ankee*|vestlus*|küsitlus*|küsimustik*|kõne*|paus*|pärast|täidetud|ära)|kolm* (soodustus*|pakkumis*)|kahe* (soodustus*|pakkumi*)|(teise|teist|kolmanda|kolmandat|korduva*) ~1 (palve*|kord*|soov*|taotlus*|keeldumi*)|ka siis kui ~5 (ei|keeldu*)|kaotatavad hüved|hüvesid|ootel hoida|ootele|liinil hoida|teesk*|vahetage teemat|veen*|ümber veen*|venita*|viivita*|(nupp*|nupu|link*|lingi|leht*|lehte|vorm*) ~4 (peida*|peita|peidetud|varja*|eemalda*|mitte|ei näidata|ainult)|peita ~3 (nupp*|nupu|link*)|hoidmis*|lojaalsus*|leida ~3 (asendaja*|ülevõtja*)|registreeri* ~3 (pausina|tagasisidena)|jäta* ~2 (kehtima|kestma))':
        'Küsi põhjust, kuni klient selle ütleb.',
    },
    bad: ['Ühe nupuga.'],
  },
  'not-taken': {
    phrases: {
      '((ei|mitte|pole|ega|ärge|ära) ~4 (arvesta*|arvestata|võeta|võta|menetle*|töötle*|kehti*|käsitle*|registreeri*|kinnita*|loeta|loe|aktsepteeri*|vasta*|vastata|maini*|mainida|öelda|ütle|öelge|näidata|näita*|avata|saada|saata|leitav*|täide*)|kehtetu|tühine|avamata|saadetakse tagasi|tagastatakse|lükatakse tagasi|informatiivne|jäetakse (rahuldamata|tähelepanuta)|mittesaabunu*|tähelepanuta)':
        'E-kirju ei arvestata.',
    },
    bad: ['E-kirjad kehtivad.'],
  },
  silenced: {
    phrases: {
      '((kohustu*|lubab|nõustu*|peab|peavad|tohi) ~3 (mitte|ei|hoiduma|vaikima) ~5 (avalda*|kirjuta*|levita*|kommenteeri*|arvusta*|hinda*|rääki*|postita*|väljenda*|halvusta*|midagi)|ei tohi ~6 (hinda*|hinnata|arvusta*|postita*|kommenteeri*|avalda* ~3 (negatiiv*|arvam*|hinnang*|arvustus*)|kirjuta* ~3 (arvustus*|hinnang*|halba|negatiiv*))|hoiduma ~4 (avalik*|kriitika*|arvustus*|hinnang*|kommentaar*)|(autoriõigus*|õigused) ~6 (arvustus*|hinnang*|kommentaar*|postitus*)|(arvustus*|hinnang*|kommentaar*|postitus*) ~6 (nõusolek*|loata|kooskõlasta*|heakskiit*|autoriõigus*|õigused lähevad)|(nõusolek*|loata|kooskõlasta*) ~6 (arvustus*|hinnang*|kommentaar*|avalda*))':
        'Külaline kohustub mitte avaldama negatiivset.',
    },
    bad: ['Külaline maksab.'],
  },
  costs: {
    phrases: {
      '(kaota*|trahv*|leppetrahv*|tagatisra*|deposiit*|maksab|maksma|maksta|tasub|tasuma|eurot|kinni pee*|peetakse kinni|kohtu|kohus*|kohtusse|blokeeri*|peatatakse|ei pikendata|ei teenindata|keeldu*|hüvita*|kahju|nõue*|advokaat*|eemalda*|välja arva*|ei kehti|ei tagastata|ei võimaldata|lõpetatakse|võetakse ära|piirata*|tühista*|garantii kaot*)':
        'Ta kaotab tagatisraha.',
    },
    bad: ['Ta saab kingi.'],
  },
  paid: {
    phrases: {
      '(hüvitis*|kompensatsioon*|tagasimakse*|soodustus*|allahindlus*|kink*|kingitus*|tasuta|kupong*|raha|boonus*|protsen*) ~10 (kustuta*|eemalda*|muuda*|võta* tagasi|vaiki*|ei avalda|mitte (kirjuta*|avalda*|rääki*)|viie tärni*|viis tärni|positiivse*|lubaduse*)':
        'Hüvitis makstakse, kui arvustus kustutatakse.',
      '(viis tärni|viie tärni*|5 tärni|positiiv* (arvustus*|hinnang*)|kustuta*|eemalda* ~2 arvustus*|vaiki*) ~10 (hüvitis*|kompensatsioon*|soodustus*|allahindlus*|kink*|tasuta|kupong*|raha|boonus*|protsen*)':
        'Viis tärni annab soodustuse.',
    },
    bad: ['Raha makstakse tagasi.'],
  },
  'kept-exit': {
    phrases: {
      '(ühe (nupu*|kliki*|kirja*|klõpsu*|kõne*)|igal ajal|millal tahes|põhjust (ei|pole)|põhjendus* (ei|pole)|põhjendamata|ilma (põhjus*|põhjendus*|küsimus*)|piisab|kohe|samas kõnes|samal päeval|kinnitus (tuleb|saadetakse|e)|kinnitame|vabatahtlik*|pärast lõpetamise|või (e kirja*|telefoni*|postiga|äpis|telefonil|meili*)|e kirjaga või|14 päeva jooksul|kehtib samamoodi|veebis ühe)':
        'Igal ajal, ühe nupuga.',
    },
    bad: ['Ainult postiga.'],
  },
  'kept-person': {
    phrases: {
      '(esimese (palve*|soovi*|sõna*)|saab inimese|ühendatakse ~3 (minuti*|kohe|inimesega)|(anna*|suuna*|ühenda*) ~4 (üle|kohe|kolme minuti*)|(võtab|lahendab|vastab) ~3 (nõustaja|spetsialist|ekspert)|annab ~2 üle|vaatab ~3 (üle|läbi) ~2 töötaja|vaatab ~4 töötaja|töötaja vaatab|helistab (kolleeg|töötaja)|helistame tagasi|tagasihelistamis*|võtab üle (inimene|töötaja|kolleeg)|vastab inimene|teisele tasandile|edastab ise|suunatakse ~2 järjekorda|jää kliendiga)':
        'Esimese palve peale.',
    },
    bad: ['Mitte kunagi.'],
  },
  'kept-opinion': {
    phrases: {
      '(milliseid tahate|(avalda*|näita*|jäta*) ~1 kõik|ka (negatiiv*|halva*|halvad|kriitilis*)|mida tahate|mida soovite|nagu tahate|ausalt|ausat|oodatud|ootame|(ei|pole) ~4 (kustuta*|eemalda*|karista*|mõjuta*|muuda|mõju|tagajär*|tingimus*|peideta)|ei sõltu|sõltumata|vastame (igale|kõigile)|vastab (juhataja|omanik|müüja)|meie kohta kõike)':
        'Kirjutage, mida tahate.',
    },
    bad: ['Maksta trahv.'],
  },
  'kept-answer': {
    phrases: {
      '((vastab|vastame|vastatakse|vastata) ~5 (juhataja|omanik|päeva|isiklikult|igale|kolme|nädala|tunni)|(juhataja|omanik|inimene) ~2 (vastab|loeb|helistab)|mida (muutsime|muudeti|muudame)|loetakse ~3 (läbi|koosolekul)|arutatakse|arutame|autorile teatatakse|saab vastuse|saavad vastuse)':
        'Vastame igale kolme päeva jooksul.',
    },
    bad: ['Keegi ei loe.'],
  },
  'kept-deed': {
    phrases: {
      '((kirjuta*|ütle*|öelda|nimeta*|selgita*) ~2 mida ~4 (te*|tehti|tehtud|muuts*|parand*)|mida (tegid|tegime|tehti|on tehtud)|järgmi* samm*|millal ~4 kuuleb|ei loe|ei ole vastus|pole vastus|ei piisa)':
        'Kirjuta, mida tegid.',
    },
    bad: ['Ütle vabandust.'],
  },
  'kept-notice': {
    phrases: {
      '((teavita*|teata*|helista*|kirjuta*|saada*|hoiata*|anna* teada) ~3 (kõigile|kõiki|kõik|iga|igale)|(kõiki|kõigile|igale) ~4 (teavita*|teata*|helista*|kirjuta*|saada*|hoiata*)|(teade|teata*|paneme) ~4 (kodulehel*|uksel*|veebis|lehele)|samal (päeval|hommikul|tunnil)|tunni jooksul|mitte ainult (neile|neid|need))':
        'Teatame kõigile.',
    },
    bad: ['Keegi ei helistanud.'],
  },
  'kept-help': {
    phrases: {
      '((edasta*|suuna*|paranda*|täida*|saada*) ~3 (ise|meie)|ei pea ~2 teadma|pole vaja teada|selgitame välja|suuname ise)':
        'Edastame ise.',
    },
    bad: ['Peab teadma.'],
  },
}
