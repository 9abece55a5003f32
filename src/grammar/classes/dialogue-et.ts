// Over 250 lines: a list of phrases, and one class is best read in one place.
import type { Classes, DialogueClass } from '../class-names.js'

/** Estonian words of what a message does in its dialogue. */
export const dialogueEt: Pick<Classes, DialogueClass> = {
  leave: {
    phrases: {
      '(soovin|soovime|sooviksin|sooviks|tahan|tahaksin|tahaks|tahame|palun|otsustasin) ~5 üles (öelda|ütelda|ütlema)':
        'Soovin telepaketi üles öelda.',
      '(pange|panna|pane|panen|paneks|võtke|võtta) ~4 (konto|kaardi|numbri|mobiilinumbri|profiili|lepingu|liikmesuse|paketi|abonemendi) ~2 (kinni|maha)':
        'Pange palun mu konto kinni.',
      '(konto|kaardi|numbri|mobiilinumbri|profiili|lepingu|liikmesuse|paketi|abonemendi) ~2 (kinni|maha) (panna|pange|võtta|võtke|panemist)':
        'Soovin numbri kinni panna.',
      '(võtke|kustutage|eemaldage) ~1 (mind|meid|minu|mu) ~3 (klientide|liikmete|nimekirjast|andmebaasist)':
        'Võtke mind klientide hulgast maha.',
      '(ei soovi|ei taha|ei kavatse|ei plaani) (enam|rohkem) ~4 (teenus*|liikmes*|tellimus*|abonement*|lepingu*|pakett*|paketti|klient olla|kasutada|jätkata|pikendada)':
        'Ei soovi enam teie teenust kasutada.',
      '(esitan|saadan|edastan|soovin esitada) ~4 (lõpetamise|ülesütlemise|lõpetamiseks|ülesütlemiseks|lahkumisavalduse|taganemisavalduse)':
        'Esitan lepingu lõpetamise avalduse.',
      '(lõpetada|lõpetage|lopetage|lopetada|tühistada|tühistage|loobun|loobuda|katkestada|katkestage|öelda üles|ütlen üles) ~4 (paket*|telepaket*|elektripaket*|mobiilipaket*|internetipaket*|elektrilepingu*|üürilepingu*|püsitellimus*|arveldami*|litsents*|tarkvaralitsents*)':
        'Loobun elektripaketist.',
      '(paket*|telepaket*|elektripaket*|mobiilipaket*|internetipaket*|elektrilepingu*|püsitellimus*|litsents*|abonemen*) ~5 (lõpetada|lõpetage|tühistada|loobun|loobuda|katkestada|üles öelda|ütlen üles)':
        'Soovin abonemendist loobuda.',
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
      '(mulle|meile|see|ei) ~1 ei sobi': 'Ei, see mulle ei sobi.',
      '(pole|ei ole) (huvitatud|tarvis|huvi)': 'Ei ole huvitatud.',
      '(pole|ei ole) (soodustus*|pakkumi*|pausi|allahindlus*|seda|midagi|teist) (tarvis|vaja)': 'Mulle pole soodustust tarvis.',
      '(tänan|aitäh|aitah) ~2 (aga|kuid) ~2 ei': 'Tänan pakkumast, aga ei.',
      '(pausi|soodustus*|pakkumi*|allahindlus*|seda) ~1 ei (vaja|soovi|taha|võta)': 'Pausi ma ei vaja.',
      'otsus (jääb (samaks|kindlaks)|on (kindel|lõplik|langetatud))': 'Otsus jääb samaks.',
      'ei palun (lihtsalt |)(lõpetage|tühistage|sulgege|kustutage)': 'Ei, palun lihtsalt lõpetage.',
      '(jätan vahele|loobun (pakkumisest|soodustusest))': 'Jätan vahele.',
      '(ei aitäh|aitäh ei|ei soovi|ei taha|pole vaja|ei ole vaja|ei huvita|ütlesin ei|ei tänan|tänan ei|ei palunud|otsus on tehtud|ei muuda meelt|ma ei küsinud|jään oma otsuse|soovin ikkagi|tahan ikkagi|olen otsustanud|midagi ei taha)':
        'Ei, aitäh.',
    },
    bad: ['Ma ei saa aru.', 'Jah.'],
  },
  stay: {
    phrases: {
      '(hea küll|olgu|hästi|jah|sobib|okei|ok|siis|hinnaga|nõus) ~3 (jätkame|jätkan|jätkata|jätkama|proovin|proovime|jääb)':
        'Hea küll, jätkame siis.',
      '(võtan ~2 (pakkumise|soodustuse) ~1 vastu|nõus jätkama|las (siis |)jääb|jään ikka|annan teile veel (ühe |)võimaluse)':
        'Võtan selle pakkumise vastu.',
      '(hea küll|olgu|hästi|jah|sobib|okei|ok|siis) ~4 (jään|jääb|jäägu|peatage|võtan|nõus|jätame|jätke|sobib)': 'Olgu, jään.',
      '(mõtlesin ümber|jään teie|jään siiski|ärge lõpetage|jätke (leping|see) (kehtima|alles)|võtan pakkumise)': 'Mõtlesin ümber.',
    },
    bad: ['Lõpetage.'],
  },
  'person-wish': {
    phrases: {
      '(rääkida|suhelda|vestelda) ~3 (spetsialisti*|nõustaja*|haldur*|inimeseg*|müügijuh*)': 'Soovin rääkida nõustajaga.',
      '(spetsialistiga|nõustajaga|halduriga|klienditoega|juhatusega|konsultandiga) ~2 (rääkida|suhelda|vestelda|ühendust|kokku)':
        'Soovin nõustajaga rääkida.',
      '(ühendage|ühenda|suunake|suuna) ~2 (spetsialisti*|nõustaja*|haldur*|töötaja*|konsultan*|kellegi*|juhi*|klienditoe*)':
        'Ühendage mind spetsialistiga.',
      '(ei (taha|soovi|viitsi|kavatse)|aitab) ~2 (robot*|bot*|juturobot*|masina*|automaad*)': 'Ma ei taha robotiga suhelda.',
      '(las|palun|paluks|saaks) ~1 (keegi|kellegi*) ~2 (helistab|helista*|võtab|vastab)': 'Las keegi helistab mulle.',
      'keegi (elus|päris) ~1 (inimene|vastab)': 'Kas keegi elus inimene ka vastab?',
      '(paluks|palun|sooviks) ühendust ~1 (juhataja*|juhi*|spetsialisti*|nõustaja*|inimese*)': 'Paluks ühendust juhatajaga.',
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
  person: {
    phrases: {
      '(inimene|inimest|inimesega|operaator|operaatorit|operaatoriga|klienditeenindaja|klienditeenindajat|klienditeenindajaga|teenindajat|teenindajaga|juhatajat|juhatajaga)':
        'Operaator!',
    },
    bad: ['Pakk!'],
  },
  grievance: {
    phrases: {
      '(õudne|õudse*|õudusunenägu|vastuvõetamatu*|kehv|kehva|kehvalt|kesine|kesise*|häiritud|arusaamatu|kohmaka*|nähva*|matslik*|ebapädev*|ebaprofessionaal*|ebakompetent*|lohaka*|lohakus|hallitanud|pealiskaud*|jultunud|jultumus*|pahur*|kärats*|solva*|alandav*|ropp|ropen*|nördinud|skandaal*|allapoole arvestust|alla igasugust|ebaaus*|ebaõiglane|läbustamata|rikutud (puhkus|päev|õhtu))':
        'Kvaliteet on kehv.',
      '(pole|polnud|ei olnud|ei ole) ~1 (koristatud|pestud|puhas|puhastatud|puhtad)': 'Riietusruumis pole koristatud.',
      '(ei (kuulanud|vaadanud|viitsinud|teretanud|vabandanud|hoolinud)|kiirustas|ignoreeris|ignoreeriti|pööras selja|viskas ~2 (paki|üle)|katkestas mind)':
        'Arst ei kuulanud mind.',
      '(ootasin|lootsin|eeldasin) (paremat|enamat|rohkemat)': 'Ootasin paremat.',
      '(venis|seisin|ootasin järjekorras) ~2 (tund|tunni|tunde|igavik*)': 'Järjekord venis tund aega.',
      '(ebaviisaka*|ülbe*|ülbelt|must|mustad|räpa*|kohutav*|jube|jubeda*|vastik*|pettunud|pettumus*|pettusin|karjus|karjuti|häbi|häbiväärne|halvim|hallitu*|hais|haises|haisev|lärm*|kleep*|ebameeldiv*|hooletu*|inetu|vihkan|külm toit|(toit|kohv|supp|praad|vesi|tuba) oli (külm*|leige|jahe|soolane|must|maitsetu)|jahtunud|tige|tigeda*|lubamatu*|mitte kunagi enam|ei meeldinud|liiga (kaua|valju|aeglane|aeglaselt|kallis|kuum|külm|väike|soolane)|halba|halvasti|halb (teenindus|kvaliteet|kogemus|suhtumine|toit|mulje)|vilets*|segane|ebamugav*|nõme*|tüütu*|üleolev*|maitsetu)':
        'Teenindaja oli ebaviisakas.',
      '(ohtlik*|libises|libisesin|komistas|komistasin|kukkus|kukkusin|käsipuuta|käsipuu puudub|pole käsipuud|valgustamata|sai (viga|haiget)|saab (viga|haiget))':
        'Trepp on ohtlik.',
    },
    bad: ['Halb uudis: ta ei saa tulla.', 'Teenindaja oli lahke.'],
  },
  solved: {
    phrases: {
      '(töötab|toimib|sain kätte|sain kõik|sain korda|jõudis kohale|(on|pakk|tellimus|raha|kaup) kohal|saabus|lahenes|lahendatud|korras|kõik korras|suurepärane|super|tore|õnnestus|kontol olemas|(käes|kohal) (aitäh|aitah|tänan|tänud|suur tänu)|(pakk|raha|tellimus|kaup|leping|dokument|kiri|arve|kaart|makse|saadetis|kõik) ~2 käes|läks läbi|toimis|vägev|imeline|olemas|sai korda|leidsin)':
        'Nüüd töötab.',
      '(sai ~2 korda|laekus|klapib|jonksus|sain (sisse|ligi|tehtud|lahti)|(nüüd|jälle) ~1 (avaneb|käivitub|näen|õige)|hakkas (tööle|toimima)|jõudis pärale)':
        'Aitäh, nüüd sai asi korda!',
    },
    bad: ['Neljapäev on käes.', 'Läks katki.'],
  },
  attached: {
    phrases: {
      '(siin on|saadan|lisan|panin|panen|saatsin) ~2 (foto|fotod|pildi|pilt|pildid|ekraanipildi|ekraanipilt|ekraanitõmmise|kuvatõmmise|tšeki|koopia)':
        'Saadan ekraanipildi.',
      '(lisasin|lisan|lisatud|manuses|manusena|kaasas|laadisin üles|panin (foto|pildi)|saadan (foto|pildi|tšeki|dokumendi|koopia)|foto (üleval|all))':
        'Tšekk on manuses.',
    },
    bad: ['Tšekk on kadunud.'],
  },
  deed: {
    phrases: {
      '(lähtestasin|lähtestasime|aktiveerisin|aktiveerisime|aktiveeritud|pikendasin|pikendasime|pikendatud|vormistasin|vormistasime|vormistatud|arveldasin|määrasin|määrasime|märkisin|kustutasime|tühistasime|avasime|eemaldasime|lisasime|ühendasime|saime korda|sain korda|läks (teele|välja|posti)|sai (tehtud|parandatud|saadetud|vahetatud))':
        'Parooli lähtestasin.',
      '(saatsin|saatsime|saadetud|kandsin|kandsime|kantud|tagastasin|tagastasime|tagastatud|parandasin|parandasime|parandatud|vahetasin|vahetasime|vahetatud|muutsin|muutsime|muudetud|tellisin|tellisime|tellitud|broneerisin|broneeritud|lisasin|lisatud|kontrollisin|kontrollisime|leidsin|leidsime|rääkisin|küsisin|helistasin|uuendasin|uuendatud|taastasin|taastatud|avasin|avatud|eemaldasin|eemaldatud|kustutasin|kustutatud|tühistasin|tühistatud|edastasin|edastasime|registreerisin|registreeritud|arvutasin|makstud|maksime|hüvitasin|hüvitatud|tegin|tehtud|sulgesin|suletud|lõpetasin|lõpetatud|panin|pandud|printisin|ühendasin|viisin|viidud|toodud|reserveerisin|lahendasin|lugesin|väljastasin|väljastatud|kirjutasin|krediteerisin|krediteeritud|teostatud|paigaldatud|tõime)':
        'Saatsin raha tagasi.',
      '(on (teel|valmis|korras|kohal|manuses|teie postkastis|olemas|letis|ootel)|ootab (teid|vastuvõtus|letis)|töötab jälle|siin on|jälle korras|manuses on)':
        'Pakk on teel.',
    },
    bad: ['Vabandame.'],
  },
  'save-offer': {
    phrases: {
      '(kuutasu|hinna|hinda|tasu) ~2 (alla|madalamaks|odavamaks|soodsamaks)': 'Paneme kuutasu alla.',
      '(jääte|jääksite|jätkaksite) ~3 (kliendiks|liikmeks|meiega|meie juurde)': 'Jääte ehk ikka meie kliendiks?',
      '(tasuta ~1 (kuu|kuud|nädal*|treening*)|paus|pausi|pausile|poole hinnaga|pool hinda|soodsam*|väiksem* (pakett|paketi|plaan)|madalam* (hind|hinna|tasu)|ümber mõtle*|mõtle* ümber|meelt muuda*|muudaks ~2 meelt|jääks*|enne kui lähe*|jääge)':
        'Kas sobiks paus?',
    },
    bad: ['See on suletud.'],
  },
  sale: {
    phrases: {
      '(black friday|20|30|50|10|15|25|40) ~2 (soodsam*|odavam*|allahind*|soodustus*)': 'Kõik kursused 30 protsenti soodsamad.',
      'kas (panen|lisan) ~3 (juurde|kaasa|ka|garantii*)': 'Kas panen juurde?',
      '(liitu*|liitumi*|liikme*|klubi|klubiga|ringi|premium|pluss|esime* (kuu|kvartal|aasta|nädal)|poole (odavam|hinnaga)|soodus*|soodsam*|allahindlus*|pakkumi*|kampaania|ainult täna|sel nädalal|alates (1*|2*|3*|4*|5*|6*|7*|8*|9*) euro*|vaid|kõigest|kuus|aastas|pääsme*|lisapakett|kindlustus*|lisagarantii|järgmi* (ostu|ost|tellimus*)|meie (äpp|pood|kollektsioon)|jälgi* meid|sõbra*|huvita*|tahaksite|panen kirja|registreeri*|tellige)':
        'Liituge klubiga.',
    },
    bad: ['Parandasime.'],
  },
  'reason-ask': {
    phrases: {
      '(mis|mille) ~1 (pani|ajendas|sundis|tõttu|viis|tingis) ~3 (teid|soovite|lahku*|loobu*|otsus*)': 'Mis ajendas teid loobuma?',
      '(miks|põhjus*|mille pärast|mis (ei meeldinud|läks valesti|on valesti|häiris))': 'Miks lahkute?',
    },
    bad: ['See on suletud.'],
  },
  ended: {
    phrases: {
      '(vormistasin|vormistasime|kinnitan|kinnitame|registreerisin|registreerisime) ~3 (lõpetamise|ülesütlemise|lõpetamist|sulgemise)':
        'Vormistasin lepingu lõpetamise.',
      '(ütlesin|ütlesime) ~4 üles': 'Ütlesin teie lepingu üles.',
      '(konto|kaart|tellimus|pakett|leping|number) ~2 (maha võetud|kinni pandud)': 'Tellimus on maha võetud.',
      '(lõpetasin|lõpetasime|lõpetatud|lõpetatakse|tühistasin|tühistasime|tühistatud|sulgesin|sulgesime|suletud|kustutasin|kustutasime|kustutatud|katkestasin|katkestatud|välja lülitatud|vabastasin|vabastatud)':
        'Teie leping on lõpetatud.',
      '((lõpetamine|ülesütlemine|ülesütlemise|lõpetamise|sulgemine) ~3 (kinnitatud|kinnitan|kinnitame|vormistatud|registreeritud|kinnitus)|rohkem (tasu|makseid|arveid|raha) ei|enam (tasu|makseid|arveid|raha) ei|viimane (arve|päev|makse)|(leping*|liikmes*|liikmelisus*|tellimus*|teenus*|pakett|paketi|abonement*|kindlustus*|konto) ~3 (lõpeb|lõppes|lõppenud|kehtib kuni|lõpp on|lõppkuupäev)|enam ei kehti|üles öeldud)':
        'Lõpetamine on kinnitatud.',
    },
    bad: ['Kampaania lõpeb reedel.', 'See kehtib edasi.'],
  },
  closing: {
    phrases: {
      '(sulgesin|sulgesime|arhiveerin|arhiveerime|loen|loeme|märgin|märgime) ~3 (pöördumi*|vestlus*|juhtum*|päring*|kaebus*|pilet*|teema|kirja)':
        'Loen pöördumise lõpetatuks.',
      '(sulgeme|sulgen|suletakse|suletud|lõpetan|lõpetame|lõpetatakse|panen kinni|paneme kinni|panen) ~3 (pöördumi*|vestlus*|juhtumi*|päring*|kaebus*|pileti|teema)':
        'Sulgeme pöördumise.',
      '(pöördumi*|vestlus*|juhtum*|päring*|kaebus*|pilet*) ~3 (sulgeme|sulgen|suletakse|suletud|lõpetan|lõpetame|lõpetatakse|kinni|lõpeb|lahendatuks|lõpetatud)':
        'See vestlus suletakse.',
    },
    bad: ['Leping on lõpetatud.'],
  },
  echo: {
    phrases: {
      '(annan|andsin|anname|viin|edastan|edastame) ~3 (märkuse|tagasiside|kriitika|ettepaneku|kaebuse|mure) ~3 (edasi|juhile|treenerile|meeskonnale|kokale|juhatajale)':
        'Annan teie märkuse treenerile edasi.',
      '(ei ole vastuvõetav|pole vastuvõetav|vastuvõetamatu|möödalaskmine|meie apsakas|kriitika on|ausa tagasiside|ausa sõna|võtan ~2 jutuks|räägin ~2 (läbi|köögiga|tiimiga|treeneriga|arstiga)|arutame ~2 (tiimi*|meeskon*))':
        'Teie kriitika on õiglane.',
      '(teil on õigus|õigus teil|aitäh et (kirjutasite|ütlesite|teada andsite|märkasite)|täname et (kirjutasite|ütlesite|andsite|märkasite)|tänan et (kirjutasite|ütlesite|andsite|märkasite)|(edastasin|edastame|edastan|rääkisin|arutasin|arutame|andsin|räägin) ~5 (juhataja*|meeskon*|osakon*|kolleeg*|koka*|ülemuse*|edasi|koristaja*|vahetuse*)|lugesin (läbi|teie)|meie viga|minu viga|meie süü|nii ei (tohi|tohiks|oleks)|nii ei oleks tohtinud|mul on piinlik|piinlik|lubamatu|rääkige lähemalt|mis täpselt)':
        'Teil on õigus, see on meie viga.',
    },
    bad: ['Ilusat päeva.'],
  },
  notice: {
    phrases: {
      '(hetkel|praegu|täna) ~4 (rike|tõrge|tõrked|katkestus|elektrikatkestus|veekatkestus|avarii|häired)':
        'Hetkel on meie makselahendusel tõrge.',
      '(vesi|elekter|vool|gaas|soe vesi|küte|internet) ~6 (kinni|väljas|ära|katkestatud|välja lülitatud)': 'Vesi on homme kinni.',
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
      '(teid|isiku|isikut|kliendi) (tuvastada|tuvastama|tuvastan|kontrollida|kontrollima)': 'Pean teid tuvastama.',
      '(kontrollin|veendun|kontrollime|kontrollima) ~3 (isikut|õige inimesega|õige kliendiga)': 'Kontrollin, et räägin õige inimesega.',
      'andmete (kaitseks|turvalisuse|kaitse)': 'Andmete kaitseks.',
      '(turvalisuse|turvakaalutlus*|turvakontroll*|isikusamasus*|isiku tuvasta*|andmekaits*|veenduda et|tuvastami*|halb ühendus|loetamatu|hägune|katkes|ei avane|udune)':
        'Turvalisuse huvides.',
    },
    bad: ['Tellimuse huvides.'],
  },
  demand: {
    phrases: {
      '(paluksin|paluksime|paluks|palume|jätke|ütleksite|kirjutaksite|saadaksite|palun lisage|mis numbri*|mis meili*|mis aadressi*|millise e|millal te|mis kuupäev*|kelle nimel)':
        'Paluksin numbrit.',
      '(saatke|öelge|kirjutage|märkige|sisestage|esitage|andke (mulle|meile|oma)|kinnitage|lisage|laadige|korrake|selgitage|kirjeldage|edastage|täpsustage|palun (oma|teie|tellimuse|saata|öelda|korrata|kirjeldada)|vajan (teie|veel|ka)|vajame (teie|veel|ka)|oleks vaja|on vaja teie|kas (saate|saaksite|võiksite|oskate) ~3 (saata|öelda|märkida|kirjeldada|korrata|lisada|täpsustada|kinnitada|nimetada)|mis on (teie|tellimuse|lepingu|arve)|milline on (teie|tellimuse)|mis ~2 number|kus maja*|millal (ostsite|tellisite|see))':
        'Saatke oma number.',
    },
    bad: ['Saatsin ära.'],
  },
  'ask-matter': {
    phrases: {
      '(millega|kuidas) ~2 (abiks|kasulik|aidata)': 'Millega saaksin abiks olla?',
      'milles ~1 (mure|probleem|asi|küsimus) seisneb': 'Milles mure seisneb?',
      '(mis (mure|probleem|küsimus)|milles (mure|probleem|küsimus|asi)|mis (juhtus|on valesti|on lahti|teemal)|kuidas (saan|saame|saaksin|võin) ~2 aidata|millega (saan|saame) ~2 aidata|mille kohta (küsite|kirjutate)|(kirjeldage|selgitage|korrake|rääkige|täpsustage) ~2 (probleem*|olukor*|mure*|küsimus*|juhtunu*|mis juhtus|asja|sisu)|(kirjeldada|selgitada|korrata) ~2 (probleem*|olukor*|mure*)|algusest peale|otsast peale)':
        'Mis mure teil on?',
    },
    bad: ['On probleem.'],
  },
  'n-order': {
    phrases: {
      '(saadetise|paki|tellimuse) (koodi|koodid)': 'Saadetise koodi?',
      '(tellimuse|tellimus|saadetise|paki|arve|broneeringu|pileti|seeria|seerianumber|viite|arvesti|juhtumi|tšeki|pöördumise|toote) ~1 (number*|numbri|nr|kood*)':
        'Tellimuse number.',
      '(seerianumber|seerianumbri|viitenumber|viitenumbri|tellimusnumber)': 'Viitenumber?',
    },
    bad: ['Telefon.'],
  },
  'n-account': {
    phrases: {
      '(kliendikood*|viitenumbrit|kasutajanimi|kasutajanime)': 'Kliendikood?',
      '(kliendi|lepingu|konto|liikme|kliendinumber|kliendinumbri|lepingunumber|lepingunumbri) ~1 (number|numbri|numbrit|nr|kood)':
        'Kliendi number.',
      '(kliendinumber|kliendinumbri|kliendinumbrit|lepingunumber|lepingunumbri|lepingunumbrit)': 'Kliendinumber?',
    },
    bad: ['Tellimus.'],
  },
  'n-email': {
    phrases: {
      '(e mail*|email*|meiliaadressi*)': 'Email?',
      '(e post*|meil|meili|meiliaadress*|epost*|e posti*)': 'E-post?',
    },
    bad: ['Tellimus.'],
  },
  'n-phone': {
    phrases: {
      '(mis|millisele|millisel) (numbrile|numbril)': 'Mis numbrile helistada?',
      '(telefon*|mobiil*|telefoninumber|kontaktnumber)': 'Telefoninumber?',
    },
    bad: ['Tellimus.'],
  },
  'n-name': {
    phrases: {
      '(kelle nimel|kelle nimele|perekonnanime|eesnime)': 'Kelle nimel?',
      '(nimi|nime|nimesid|perekonnanimi|eesnimi)': 'Nimi?',
    },
    bad: ['Tellimus.'],
  },
  'n-address': {
    phrases: {
      'kuhu ~2 (saata|saadame|tuua|toome|tulla|tuleme)': 'Kuhu kuller saata?',
      '(aadress*|postiindeks*|tänav|korteri (number|nr)|mis (maja|korter|tuba|trepikoda)|toa number)': 'Aadress?',
    },
    bad: ['Tellimus.'],
  },
  'n-date': {
    phrases: {
      '(sünniaeg|sünniaega|sünnipäev|millal te (ostsite|tellisite|käisite|maksite)|millal ~3 (ostsite|tellisite|maksite))': 'Sünniaeg?',
      '(kuupäev*|millal (ostsite|tellisite|see|käisite)|mis päeval)': 'Ostu kuupäev?',
    },
    bad: ['Tellimus.'],
  },
  'n-attachment': {
    phrases: {
      '(ekraanipil*|ekraanitõmmis*|fotot|tšekist)': 'Ekraanipilt?',
      '(foto*|pilt|pildi|pilti|pildid|kuvatõmmis*|tšekk|tšeki|tšekki|dokument*|tõend*|koopia*|manus*|kviitung*|arve koopia)': 'Foto?',
    },
    bad: ['Tellimus.'],
  },
}
