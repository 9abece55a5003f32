import type { SignalPlugin } from '../model/signal.js'

/** Blame and disappointment: what a displeased customer says of the service, the people or the thing. */
export default {
  about: 'Blame and disappointment: what a displeased customer says of the service, the people or the thing.',
  by: ['customer'],
  effect: { kind: 'feeling', toward: -1, strength: 1 },
  phrases: {
    en: [
      '(bad|badly|poor|poorly|terrible|terribly|horrible|horribly|awful|awfully|dreadful|appalling|atrocious|abysmal|pathetic|shocking|dire|disastrous|disaster|nightmare|lousy|crap|crappy|rubbish|garbage|trash|useless|worthless|pointless|hopeless|junk|shoddy|sloppy|inferior|subpar|mediocre service|worst|worse)',
      '(disappoint*|unhappy|dissatisfied|unsatisfied|displeased|frustrat*|annoy*|irritat*|upset|angry|fed up|sick of|tired of|sick and tired|let down|regret (buying|choosing|booking|ordering|signing)|exhausted|stressed|stressful|had enough|losing patience|lost patience|losing my patience|running out of patience|at my wits end|lose trust|lost trust|lost faith|concerned about your)',
      '(rude|impolite|unprofessional|incompetent|arrogant|dismissive|unhelpful|careless|negligent|condescending|aggressive|unfriendly|hostile|patronising|indifferent|inexcusable|unreliable|misleading|dishonest|deceptive|unfair|unjust)',
      '(unacceptable|not acceptable|not good enough|inadequate|unsatisfactory|not on|beyond belief|makes no sense|unreasonable|excessive|overpriced|rip off|ripoff|waste of (time|money|my)|wasted (my|our|hours|two|three|half)|a mess|messed up|screwed up|shambles|chaos|fiasco|letdown)',
      '(dirty|filthy|disgusting|smelly|stinks|stank|stained|mouldy|moldy|cockroach*|bed bugs|bedbugs|freezing cold|noisy|cramped|soaked|cold food|inedible|stale|rotten|gross)',
      '(hate|hated|never again|never (use|buy|order|book|stay|shop|recommend|return|come back) ~3 again|never (using|buying|ordering|booking|coming)|avoid (this|them|at all|like)|stay away|do not (buy|book|use|recommend|trust)|dont (buy from|book with|bother|trust)|wouldnt recommend|would not recommend|cannot recommend|switching to|taking my business|moving to another|leaving you|cancel everything|goodbye)',
      '((nobody|no one|noone) (cares|care|seems|bothers|bothered|can help|helps|could be bothered|gives a)|nobody (knows|wants)|(dont|doesnt|do not|does not|didnt) care|couldnt care less|not (helpful|helping|a solution|an answer|what i (asked|ordered|paid))|(doesnt|didnt|does not|did not|hasnt|not) (really |even |)help|no help|of no use|fobbed off|passed around|pushed around|run around|runaround|going (round |around |)in circles|brushed off)',
      '((ignored|ignoring|ignore) (me|my|us|our|again|completely)|being ignored|you (lied|lie|are lying|lost my|promised)|lied to|(was|were|been) promised|broken promise*|empty promise*|false promise*|kept (me |us |)waiting|cut off|hung up|wont listen|didnt listen|(was|were) spoken to)',
      '((lost|lose) (my|our) (papers|documents|luggage|parcel|order|money|data)|(got|received|charged|get) ~2 (a fine|fined|late fee)|cost me|charged (me |)(twice|double|wrongly|again|too much)|double charged|overcharg*|(want|demand|expect|need|give|where is) ~2 (my|our|a|full) (money|refund|compensation) (back|immediately|now|asap)|i want my money)',
    ],
    lt: [
      '(blog*|prast*|prasč*|siaub*|baisu*|baisiai|baisus|baisi|baisių|klaik*|košmar*|tragedij*|tragišk*|katastrof*|šlykšt*|šiukšl*|šūd*|šlamšt*|nevyk*|niekam tik*|niekam nevert*|bevert*|apgailėtin*|žiaur*|nevykėl*|netik*|nekokybišk*|blogiausi*|baisiausi*|prasčiausi*)',
      '(nusivyl*|nusivil*|nepatenkin*|nelaiming*|supykę*|supyk*|pikta|piktas|pykst*|nervin*|nervai|erzin*|susierzin*|įsiut*|nuliūd*|liūdna|apmaud*|gaila pinig*|gailiuosi|nusibod*|atsibod*|pabod*|įkyr*|gana jau|kantryb* ~2 (baig*|trūk*|senk*|išsek*)|netenku kantryb*|išsek* kantryb*|pasipikt*|pikti*|nebeturiu kantryb*|pavarg*|nepasitik*)',
      '(grub*|nemandag*|šiurkšt*|nekultūring*|neprofesional*|nekompeten*|arogant*|abejing*|įžūl*|nemalon*|nepaslaug*|aplaid*|neatsaking*|chamišk*|chamas|chamė|pasipūt*|nepagarb*|įžeid*|įžeidė*)',
      '(nepriimtin*|netoleruotin*|nesąžining*|neteising*|nesąmon*|nesamon*|absurd*|kvail*|netenkin*|netinka man|nepateisinam*|nelogišk*|per brangu|per brangus|plėš*|laiko (švaist*|gaišin*)|gaiš* laiką|švaist* (laik*|pinig*)|bardak*|netvark*|chaos*|betvark*|makalyn*|jokios pagalbos|nuvyl*|nuvyl* mane)',
      '(purvin*|nešvar*|dvoki*|dvokia|smird*|tarakon*|blak*|pelės* kambar*|šalta maist*|neskan*|triukšming*|triukšmas|sugad* (atostog*|švent*|nuotaik*|dien*))',
      '(niekada daugiau|daugiau (pas jus |čia |tikrai |) (niekada |) (nepirk*|nesikreip*|negrįš*|neužsak*|neisiu|nesinaudo*)|nebepirk*|nebegrįš*|nerekomend*|nepatar*|pereinu pas|pereisiu (pas|pri)|išeinu pas|ieškosiu kito|niekam nelinkiu|venkite)',
      '(niekam nerūp*|niekam neįdomu|niekas (nesirūpin*|neskambin*|nepaskambin*|nesigilin*|nenori|nežino)|nepadėj*|nepadeda|nepadejo|nieko nedar*|ignor*|nekreipia* dėmesio|siuntinėj* (mane |) nuo|klausytis nenori|nesiklaus*|numetė ragelį|nekomunik*|atsirašin*|tuščiais pažad*)',
      '(pažadėj* ~6 (niekas|ne*|tyla|jok*)|meluo*|melas|melagiai|melavo*|nesilaik* (žodž*|pažad*|termin*|susitar*)|nepatik*|nepatinka|du kartus (nuskai*|nuėm*|nurašė*|sumok*)|permok*|pamet* ~2 (dokument*|siunt*|bagaž*|lagamin*)|grąžink* ~2 pinig*|(reikalauju|noriu) ~3 (grąžin*|pinig*|kompensac*))',
    ],
    et: [
      '(halb|halva*|halvas|halvasti|kehv|kehva*|kehvasti|kohutav*|hirmus*|hirmsa*|jube|jubeda*|katastroof*|õudne|õudus*|õudsa*|õudselt|jama|jamad|jamast|rämps|prügi|pask|mõttetu*|kasutu*|väärtusetu*|nigel|nigela*|saast|sitt|sita*|totaalne|halvim*|hullem kui|kõige (halvem|hullem|kehvem))',
      '(pettun*|pettumus*|rahulolema*|pahane|pahased|vihane|vihased|vihast*|närvi*|ärritav*|ärritu*|kurb|nördin*|häiri*|tüdin*|tüütu*|kopp ees|kõrini|villand|küllalt sellest|kannatus ~2 (katk*|lõp*|otsa)|kannatus on|väsi* sellest|ei usalda|usaldus kad*|ei rahulda|kahetsen)',
      '(ebaviisa*|ülbe|ülbed|ülbelt|ebaprofession*|ebakompeten*|ebapädev*|ükskõik*|hoolima*|jäme|jämeda*|jämedalt|solva*|upsaka*|ebameeldiv*|ebasõbralik*|nipsak*|lohaka*|lohakas|vastutustundetu*|üleolev*|hooletu*)',
      '(vastuvõetama*|lubama* olukord|lubamatu*|ebaõigla*|ebaaus*|absurd*|naeruväär*|mõistetama*|liiga kallis|ülehinnatud|ajaraisk*|raha raisk*|raiskas* ~2 (aega|raha)|segadus|kaos|täielik läbikukk*|läbikukkumi*|ei kannata kriitikat|alla igasugust arvestust|alla arvestuse|pole normaalne|ei ole normaalne)',
      '(räpa*|räpane|must tuba|määrdunud|haise*|haisev|haises|prussaka*|lutika*|vastik*|rõve*|kärara*|lärmakas|lärm|maitsetu*|külm toit|rikkus* ~2 (puhkuse|päeva|peo|tuju)|rikutud)',
      '(mitte kunagi enam|ei iialgi enam|kunagi enam|rohkem (teilt |teie juurde |siia |) (ei|mitte)|enam ei (osta|tule|telli|kasuta)|ei soovita|ei osta enam|lahkun teie|vahetan (panka|operaatorit|teenusepakkujat|pakkujat)|hoidke eemale|hoiduge)',
      '(kedagi ei huvita|(mitte |)keegi ei (hooli|huvitu|helista*|helistanud|viitsi|tea|aita*|kuula*|taha)|ei hooli|ei huvita teid|ei aidanud|ei aita|pole abi|polnud abi|pole (mingit |)kasu|ei kuula*|ignoreeri*|eira*|saadetakse ühe|midagi ei tehta|midagi ei tee|tehakse lolliks|jooksutat*|jooksutate|tühjad lubadused|ei viitsi)',
      '(lubas* ~6 (keegi|ei|mitte|aga)|valeta*|vale|valelik*|ei meeldi|ei meeldinud|(kaks korda|topelt) ~3 (maha|raha|arve*)|kaks korda maha|kaotas* ~3 (dokumen*|paki|pagasi|mu)|nõuan ~3 (raha|hüvit*|tagasi)|(makske|andke|tahan|kandke) (mu |mulle |oma |) raha tagasi)',
    ],
    sr: [
      '(loš*|užas*|grozn*|grozan|strašn* (usluga|hrana|hotel)|očaj*|katastrof*|jadn* (usluga|podrška)|bedn*|bedno|odvrat*|đubre|djubre|smeće|smece|sranje|beskoris*|bezvred*|nikakv* (usluga|hrana|pomoć)|tragič*|košmar*|haos|bruka|rđav*|traljav*|ne valja*|najgor*|najlošij*|gore ne može|nikakva)',
      '(razočar*|nezadovolj*|besan|besna|besni|ljut|ljuta|ljuti|iznervira*|nervir*|frustr*|ogorčen*|revoltir*|uznemiren*|tužn*|žao mi je što sam (kupi*|nauči*|izabr*)|dosta mi je|dosta je|dojadi*|dosadi*|dozlogrd*|muka mi je|sit sam|sita sam|gubim (strpljenj*|živce|poverenj*|vreme|volju)|izgubi* (strpljenj*|poverenj*)|preko glave|prekipelo|pukao mi|umor* (sam|od))',
      '(bezobraz*|nekultur*|drsk*|arogant*|neljubaz*|neprijat*|neprofesional*|nestruč*|nesposob*|nekompetent*|osion*|nevaspitan*|nadmen*|vređa*|vredja*|izvređa*|izvredja*|nemar*|neodgovorn*|bahat*|nepristoj*|nezainteres*)',
      '(neprihvatlj*|nedopust*|nepošt*|nekorektn*|nepravedn*|apsurd*|besmis*|nema smisla|preskup*|gubljenj* vremena|trošenj* vremena|baceno vreme|bacene pare|bačene pare|bačen novac|nered|propast|promašaj|ispod svakog nivoa|nije u redu|nenormal*|ne zadovoljava|nečuven*|šlamp*|zbrka)',
      '(prljav*|smrdi|smrdel*|smrdljiv*|bubašvab*|bubasvab*|stenic*|buđav*|budjav*|odvratn*|bajat*|bljutav*|hladna hrana|buč*|upropasti* (odmor|letovanj*|slavlje|dan)|uništil*)',
      '(nikad više|nikada više|nikad vise|(više|vise) (nikad|nikada|neću|necu|ne) (kod vas|ne|kupov*|kupujem|doći|dolaz*|naruč*)|ne preporuč*|nikome ne preporuč*|zaobiđite|zaobidjite|izbegavajte|bežite|prelazim (kod|u|na|kod drugih)|menjam (banku|operatera|provajdera)|odlazim kod|raskidam sve)',
      '((nikoga|nikog|koga) (nije |ne |) (briga|zanima)|baš vas briga|(niko|nik) (se |mi |me |nam |) (ne (brine|pomaže|zove|zna|sluša|haje)|nije (zvao|pozvao|pomogao|sluša*))|(nije|nisu|niste) (mi |) (ništa |) (pomog*|saslušal*|rešil*)|ništa (niste|nije|nisu|se ne|ne) ~2 (rešil*|uradi*|urađ*|pomog*|radite|rešava*)|nista ne radite|nista niste|ignor*|ne slušate|spustil* slušalic*|vrtite me|šetate me|šalju me od|prazna obećanj*|samo obećav*)',
      '(obeća* ~7 (ništa|nista|niko|nikad|ne|nije|nisu)|lažete|lazete|lagali|laže*|laž|obmanj*|obmanul*|ne sviđa|ne svidja|nije mi se svid*|nisu mi se svid*|(dva puta|duplo|dvaput) ~4 (skinul*|naplat*|uze*|novac|pare)|izgubil* (ste |su |je |mi ) ~2 (papir*|dokument*|paket|prtljag*|pošiljk*)|izgubila papire|(vratite|vraćajte|vracajte|tražim|trazim|hoću|hocu|zahtevam|želim) ~4 (pare|novac|novca|obeštećenj*|nadoknadu))',
    ],
  },
  examples: {
    en: {
      good: [],
      bad: [],
    },
    lt: {
      good: [],
      bad: [],
    },
    et: {
      good: [],
      bad: [],
    },
    sr: {
      good: [],
      bad: [],
    },
  },
} satisfies SignalPlugin
