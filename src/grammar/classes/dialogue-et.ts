import type { Classes, DialogueClass } from '../class-names.js'

/** Estonian words of what a message does in its dialogue. */
export const dialogueEt: Pick<Classes, DialogueClass> = {
  leave: {
    phrases: {
      '(lõpetada|lõpetage|lõpetan|lõpetame|lõpetaksin|tühistada|tühistage|tühistan|loobun|loobuda|loobume|sulgeda|sulgege|sulgen|katkestada|katkestage|kustutada|kustutage|öelda üles|ütlen üles|öelge üles|taganen|taganeda) ~4 (leping*|tellimus*|liikmes*|pake*|teenus*|konto*|abonement*|kindlustus*|kaardi|püsimakse*|internet*|profiil*|kasutajakonto*|numbri)':
        'Soovin lõpetada oma lepingu.',
      '(leping*|tellimus*|liikmes*|pake*|teenus*|konto*|abonement*|kindlustus*|internet*|profiil*|kaardi|kaart) ~5 (lõpetada|lõpetage|lõpetan|tühistada|tühistage|tühistan|loobun|loobuda|sulgeda|sulgege|sulgen|katkestada|katkestage|kustutada|kustutage|üles|lõpetamist|lõpetamiseks|ära lõpetada|taganeda|taganen)':
        'Palun leping lõpetada.',
      '(soovin|tahan|tahaksin|sooviksin|palun|otsustasin) ~2 (lahkuda|välja astuda|loobuda|end välja)': 'Soovin välja astuda.',
      '(lähen|kolin|vahetan) ~2 (teise|konkurendi) ~1 (juurde|teenusepakkuja|pakkuja|operaatori)': 'Lähen teise pakkuja juurde.',
    },
    bad: ['Palun tühistada lend.', 'Sulgege uks.'],
  },
  'leave-it': {
    phrases: {
      '(lõpetage|tühistage|sulgege|kustutage|katkestage)': 'Palun lõpetage ära.',
      '(palusin|ütlesin|kirjutasin|lihtsalt|palun|tahan|soovin) ~2 (lõpetada|lõpetamist|lõpetamise|tühistada|sulgeda|kustutada|lahkuda|sulgemist|loobuda)':
        'Palusin lõpetada.',
    },
    bad: ['See on lõpetatud.'],
  },
  how: {
    phrases: {
      '(kuidas|kus|kui (palju|kaua|pikk)|millal|mis (juhtub|saab|on)|kas (on võimalik|saab|saaksin|ma pean|pean)|milline)':
        'Kuidas seda teha?',
    },
    bad: ['Tehke seda.'],
  },
  provided: { phrases: { '(kui|muidu|vastasel juhul|juhul|või ma|kaalun|mõtlen)': 'Kui ei, siis lähen.' }, bad: ['Lähen.'] },
  decline: {
    phrases: {
      '(ei aitäh|aitäh ei|ei soovi|ei taha|pole vaja|ei ole vaja|ei huvita|ütlesin ei|ei tänan|tänan ei|ei palunud|otsus on tehtud|ei muuda meelt|ma ei küsinud|jään oma otsuse|soovin ikkagi|tahan ikkagi|olen otsustanud|midagi ei taha)':
        'Ei, aitäh.',
    },
    bad: ['Jah.'],
  },
  stay: {
    phrases: {
      '(hea küll|olgu|hästi|jah|sobib|okei|ok|siis) ~4 (jään|jääb|jäägu|peatage|võtan|nõus|jätame|jätke|sobib)': 'Olgu, jään.',
      '(mõtlesin ümber|jään teie|jään siiski|ärge lõpetage|jätke (leping|see) (kehtima|alles)|võtan pakkumise)': 'Mõtlesin ümber.',
    },
    bad: ['Lõpetage.'],
  },
  'person-wish': {
    phrases: {
      '(rääkida|kõneleda|vestelda|suhelda|ühendust saada) ~3 (inime*|operaatori*|klienditeenindaja*|teenindaja*|töötaja*|juhataja*|kellegagi|päris|ülemus*|juhiga|konsultandi*)':
        'Soovin rääkida inimesega.',
      '(inimesega|operaatoriga|klienditeenindajaga|teenindajaga|töötajaga|juhatajaga|kellegagi|ülemusega|juhiga|konsultandiga) ~3 (rääkida|kõneleda|vestelda|suhelda|ühendada|ühendage|kõnelda)':
        'Inimesega rääkida!',
      '(andke|ühendage|suunake|kutsuge|tahan|soovin|vajan|palun|tooge|leidke) ~3 (inime*|operaator*|klienditeenindaja*|teenindaja*|juhataja*|elusat|päris)':
        'Andke mulle inimene.',
      '(kas (siin|seal) on (keegi|kedagi|inimesi)|kas (keegi|kedagi) on|kas sa oled (robot|inimene)|kas te olete (robot|inimene)|mitte robot*)':
        'Kas siin on keegi?',
    },
    bad: ['Inimene elab siin.'],
  },
  person: { phrases: { '(inimene|inimest|inimesega|operaator*|klienditeenindaja*|teenindaja*|juhataja*)': 'Operaator!' }, bad: ['Pakk!'] },
  grievance: {
    phrases: {
      '(ebaviisaka*|ülbe*|ülbelt|must|mustad|räpa*|kohutav*|jube|jubeda*|vastik*|pettunud|pettumus*|pettusin|karjus|karjuti|häbi|häbiväärne|halvim|hallitu*|hais|haises|haisev|lärm*|kleep*|ebameeldiv*|hooletu*|inetu|vihkan|külm toit|jahtunud|tige|tigeda*|lubamatu*|mitte kunagi enam|ei meeldinud|liiga (kaua|valju|aeglane|aeglaselt|kallis|kuum|külm|väike|soolane)|halb|halvasti|vilets*|segane|ebamugav*|nõme*|tüütu*|üleolev*|maitsetu)':
        'Teenindaja oli ebaviisakas.',
      '(ohtlik*|libises|libisesin|komistas|komistasin|kukkus|kukkusin|käsipuuta|käsipuu puudub|pole käsipuud|valgustamata|sai (viga|haiget)|saab (viga|haiget))':
        'Trepp on ohtlik.',
    },
    bad: ['Teenindaja oli lahke.'],
  },
  solved: {
    phrases: {
      '(töötab|toimib|sain kätte|sain kõik|sain korda|jõudis kohale|kohal|saabus|lahenes|lahendatud|korras|kõik korras|suurepärane|super|tore|õnnestus|kontol olemas|käes|läks läbi|toimis|vägev|imeline|olemas|sai korda|leidsin)':
        'Nüüd töötab.',
    },
    bad: ['Läks katki.'],
  },
  attached: {
    phrases: {
      '(lisasin|lisan|lisatud|manuses|manusena|manus|kaasas|laadisin üles|panin (foto|pildi)|saadan (foto|pildi|tšeki|dokumendi|koopia)|foto (üleval|all))':
        'Tšekk on manuses.',
    },
    bad: ['Tšekk on kadunud.'],
  },
  deed: {
    phrases: {
      '(saatsin|saatsime|saadetud|kandsin|kandsime|kantud|tagastasin|tagastasime|tagastatud|parandasin|parandasime|parandatud|vahetasin|vahetasime|vahetatud|muutsin|muutsime|muudetud|tellisin|tellisime|tellitud|broneerisin|broneeritud|lisasin|lisatud|kontrollisin|kontrollisime|leidsin|leidsime|rääkisin|küsisin|helistasin|uuendasin|uuendatud|taastasin|taastatud|avasin|avatud|eemaldasin|eemaldatud|kustutasin|kustutatud|tühistasin|tühistatud|edastasin|edastasime|registreerisin|registreeritud|arvutasin|makstud|maksime|hüvitasin|hüvitatud|tegin|tehtud|sulgesin|suletud|lõpetasin|lõpetatud|panin|pandud|printisin|ühendasin|viisin|viidud|toodud|reserveerisin|lahendasin|lugesin|väljastasin|väljastatud|kirjutasin|krediteerisin|krediteeritud|teostatud|paigaldatud|tõime)':
        'Saatsin raha tagasi.',
      '(on (teel|valmis|korras|kohal|manuses|teie postkastis|olemas|letis|ootel)|ootab (teid|vastuvõtus|letis)|töötab jälle|siin on|jälle korras|manuses on)':
        'Pakk on teel.',
    },
    bad: ['Vabandame.'],
  },
  'save-offer': {
    phrases: {
      '(tasuta ~1 (kuu|kuud|nädal*|treening*)|paus|pausi|pausile|poole hinnaga|pool hinda|soodsam*|väiksem* (pakett|paketi|plaan)|madalam* (hind|hinna|tasu)|ümber mõtle*|mõtle* ümber|meelt muuda*|muudaks ~2 meelt|jääks*|enne kui lähe*|jääge)':
        'Kas sobiks paus?',
    },
    bad: ['See on suletud.'],
  },
  sale: {
    phrases: {
      '(liitu*|liitumi*|liikme*|klubi|klubiga|ringi|premium|pluss|esime* (kuu|kvartal|aasta|nädal)|poole (odavam|hinnaga)|soodus*|soodsam*|allahindlus*|pakkumi*|kampaania|ainult täna|sel nädalal|alates (1*|2*|3*|4*|5*|6*|7*|8*|9*) euro*|vaid|kõigest|kuus|aastas|pääsme*|lisapakett|kindlustus*|lisagarantii|järgmi* (ostu|ost|tellimus*)|meie (äpp|pood|kollektsioon)|jälgi* meid|sõbra*|huvita*|tahaksite|panen kirja|registreeri*|tellige)':
        'Liituge klubiga.',
    },
    bad: ['Parandasime.'],
  },
  'reason-ask': {
    phrases: { '(miks|põhjus*|mille pärast|mis (ei meeldinud|läks valesti|on valesti|häiris))': 'Miks lahkute?' },
    bad: ['See on suletud.'],
  },
  ended: {
    phrases: {
      '(lõpetasin|lõpetasime|lõpetatud|lõpetatakse|tühistasin|tühistasime|tühistatud|sulgesin|sulgesime|suletud|kustutasin|kustutasime|kustutatud|katkestasin|katkestatud|välja lülitatud|vabastasin|vabastatud)':
        'Teie leping on lõpetatud.',
      '((lõpetamine|ülesütlemine|ülesütlemise|lõpetamise|sulgemine) ~3 (kinnitatud|kinnitan|kinnitame|vormistatud|registreeritud|kinnitus)|rohkem (tasu|makseid|arveid|raha) ei|enam (tasu|makseid|arveid|raha) ei|viimane (arve|päev|makse)|lõpeb|lõppes|on lõppenud|kehtib kuni|enam ei kehti|üles öeldud)':
        'Lõpetamine on kinnitatud.',
    },
    bad: ['See kehtib edasi.'],
  },
  closing: {
    phrases: {
      '(sulgeme|sulgen|suletakse|suletud|lõpetan|lõpetame|lõpetatakse|panen kinni|paneme kinni|panen) ~3 (pöördumi*|vestlus*|juhtumi*|päring*|kaebus*|pileti|teema)':
        'Sulgeme pöördumise.',
      '(pöördumi*|vestlus*|juhtum*|päring*|kaebus*|pilet*) ~3 (sulgeme|sulgen|suletakse|suletud|lõpetan|lõpetame|lõpetatakse|kinni|lõpeb|lahendatuks|lõpetatud)':
        'See vestlus suletakse.',
    },
    bad: ['Leping on lõpetatud.'],
  },
  echo: {
    phrases: {
      '(teil on õigus|õigus teil|aitäh et (kirjutasite|ütlesite|teada andsite|märkasite)|täname et (kirjutasite|ütlesite|andsite|märkasite)|tänan et (kirjutasite|ütlesite|andsite|märkasite)|(edastasin|edastame|edastan|rääkisin|arutasin|arutame|andsin|räägin) ~5 (juhataja*|meeskon*|osakon*|kolleeg*|koka*|ülemuse*|edasi|koristaja*|vahetuse*)|lugesin (läbi|teie)|meie viga|minu viga|meie süü|nii ei (tohi|tohiks|oleks)|nii ei oleks tohtinud|mul on piinlik|piinlik|lubamatu|rääkige lähemalt|mis täpselt)':
        'Teil on õigus, see on meie viga.',
    },
    bad: ['Ilusat päeva.'],
  },
  notice: {
    phrases: {
      '(anname teada|teavitame|teatame|hoiatame) ~8 (rikke*|rike|katkestus*|häire*|avarii*|probleem*|hilinemi*|viivitus*)':
        'Teavitame teid rikkest.',
      '(hetkel|praegu|täna) ~3 (on|esineb|esinevad|meil) ~3 (rike|katkestus|häire*|avarii|probleem*|viivitus*)': 'Hetkel on meil rike.',
      '(rike|katkestus|häire*|avarii) ~4 (teie (piirkonna*|majas|linna*)|mõjutab|puudutab)': 'Rike teie piirkonnas.',
      '(maks*|rakendu*|veebileh*|internet*|küte|vesi|elekter|ühendus*|sisselogimi*) ~4 (ei tööta*|ebaõnnestu*|katke*|maas)':
        'Maksed rakenduses ebaõnnestusid.',
    },
    bad: ['Oleme avatud.'],
  },
  safety: {
    phrases: {
      '(turvalisuse|turvakaalutlus*|turvakontroll*|isikusamasus*|isiku tuvasta*|andmekaits*|veenduda et|tuvastami*|halb ühendus|loetamatu|hägune|katkes|ei avane|udune)':
        'Turvalisuse huvides.',
    },
    bad: ['Tellimuse huvides.'],
  },
  demand: {
    phrases: {
      '(saatke|öelge|kirjutage|märkige|sisestage|esitage|andke (mulle|meile|oma)|kinnitage|lisage|laadige|korrake|selgitage|kirjeldage|edastage|täpsustage|palun (oma|teie|tellimuse|saata|öelda|korrata|kirjeldada)|vajan (teie|veel|ka)|vajame (teie|veel|ka)|oleks vaja|on vaja teie|kas (saate|saaksite|võiksite|oskate) ~3 (saata|öelda|märkida|kirjeldada|korrata|lisada|täpsustada|kinnitada|nimetada)|mis on (teie|tellimuse|lepingu|arve)|milline on (teie|tellimuse)|mis ~2 number|kus maja*|millal (ostsite|tellisite|see))':
        'Saatke oma number.',
    },
    bad: ['Saatsin ära.'],
  },
  'ask-matter': {
    phrases: {
      '(mis (mure|probleem|küsimus)|milles (mure|probleem|küsimus|asi)|mis (juhtus|on valesti|on lahti|teemal)|kuidas (saan|saame|saaksin|võin) ~2 aidata|millega (saan|saame) ~2 aidata|mille kohta (küsite|kirjutate)|(kirjeldage|selgitage|korrake|rääkige|täpsustage) ~2 (probleem*|olukor*|mure*|küsimus*|juhtunu*|mis juhtus|asja|sisu)|(kirjeldada|selgitada|korrata) ~2 (probleem*|olukor*|mure*)|algusest peale|otsast peale)':
        'Mis mure teil on?',
    },
    bad: ['On probleem.'],
  },
  'n-order': {
    phrases: {
      '(tellimuse|tellimus|saadetise|paki|arve|broneeringu|pileti|seeria|seerianumber|viite|arvesti|juhtumi|tšeki|pöördumise|toote) ~1 (number*|numbri|nr|kood*)':
        'Tellimuse number.',
      '(seerianumber|seerianumbri|viitenumber|viitenumbri|tellimusnumber)': 'Viitenumber?',
    },
    bad: ['Telefon.'],
  },
  'n-account': {
    phrases: {
      '(kliendi|lepingu|konto|liikme|kaardi|kliendinumber|kliendinumbri|lepingunumber|lepingunumbri) ~1 (number|numbri|numbrit|nr|kood)':
        'Kliendi number.',
      '(kliendinumber|kliendinumbri|kliendinumbrit|lepingunumber|lepingunumbri|lepingunumbrit)': 'Kliendinumber?',
    },
    bad: ['Tellimus.'],
  },
  'n-email': { phrases: { '(e post*|meil|meili|meiliaadress*|epost*|e posti*)': 'E-post?' }, bad: ['Tellimus.'] },
  'n-phone': { phrases: { '(telefon*|mobiil*|telefoninumber|kontaktnumber)': 'Telefoninumber?' }, bad: ['Tellimus.'] },
  'n-name': { phrases: { '(nimi|nime|nimesid|perekonnanimi|eesnimi)': 'Nimi?' }, bad: ['Tellimus.'] },
  'n-address': {
    phrases: { '(aadress*|postiindeks*|tänav|korteri (number|nr)|mis (maja|korter|tuba|trepikoda)|toa number)': 'Aadress?' },
    bad: ['Tellimus.'],
  },
  'n-date': { phrases: { '(kuupäev*|millal (ostsite|tellisite|see|käisite)|mis päeval)': 'Ostu kuupäev?' }, bad: ['Tellimus.'] },
  'n-attachment': {
    phrases: {
      '(foto*|pilt|pildi|pilti|pildid|kuvatõmmis*|tšekk|tšeki|tšekki|dokument*|tõend*|koopia*|manus*|kviitung*|arve koopia)': 'Foto?',
    },
    bad: ['Tellimus.'],
  },
}
