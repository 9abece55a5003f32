import type { SignalPlugin } from '../model/signal.js'

/** Praise and content: what a pleased customer says of the service, the people or the thing. */
export default {
  about: 'Praise and content: what a pleased customer says of the service, the people or the thing.',
  by: ['customer'],
  effect: { kind: 'feeling', toward: 1, strength: 1 },
  phrases: {
    en: [
      '(great|good|nice|nicely|excellent|fantastic|wonderful|wonderfully|amazing|brilliant|superb|outstanding|awesome|terrific|fabulous|perfect|perfectly|lovely|delightful|marvellous|marvelous|exceptional|impressive|flawless|spotless|stunning|stellar|incredible|splendid|phenomenal|magnificent|immaculate|gorgeous|delicious|faultless|beautifully)',
      '(happy|pleased|satisfied|delighted|glad|impressed|thrilled|chuffed|relieved|overjoyed|amazed|content)',
      '(i|we|really|absolutely|just|she|he|kids|family|everyone) (really |absolutely |)(love|loves|loved|adore|adored|like|liked|enjoyed|appreciated)',
      'love (it|this|the|your|you)',
      '(friendly|polite|helpful|courteous|professional|attentive|responsive|welcoming|efficient|knowledgeable|competent|thoughtful|cheerful|considerate|reliable|trustworthy|super kind|(very|so|extremely|really|incredibly) (kind|patient|clean|clear|comfortable|useful|accommodating))',
      '(top notch|first class|world class|second to none|well done|good job|great job|nice work|keep it up|hats off|kudos|bravo|thumbs up|five stars|5 stars|five star|10 10|10 out of 10|top marks|spot on|a pleasure|pleasant surprise|pleasantly surprised|yay|hooray|wow|bless you|good stuff|big fan|cool)',
      '((simply|you are|youre|guys are|is|are) the best|best ~3 (ever|experience|service|support|team|purchase)|fastest ~3 (ever|service|delivery|answer|reply)|(you|guys|team|really|absolutely) (rock|rocks))',
      '((highly|definitely|will|would|can|fully|certainly|wholeheartedly|happily|strongly|gladly|ill|id) recommend|recommend* (you|it|this|them|everyone|everybody|anyone|to (my|all|every*|any*|friends)))',
      '(exceeded|beyond|above|better than) ~3 (expectation*|expected|hoped|imagined)',
      '((saved|made) (my|our|the) (day|week|life|holiday|weekend|trip)|lifesaver|life saver|godsend|legend|legends)',
      '(couldnt|could not|cant|cannot) (have been |be |)(happier|kinder|better|nicer|more helpful|easier|faster|friendlier|fault|praise ~3 enough)',
      '(no complaints|nothing but praise|cant complain|nothing to complain*|expected worse|((we|i) (will|shall)|well|ill) (definitely |certainly |surely |)(be back|come back|come again|stay again|book again|order again|buy again|shop again|use you again))',
    ],
    lt: [
      '(puik*|nuostab*|fantastišk*|tobul*|idealu*|ideali*|nepriekaištin*|super|saunuol*|šaunuol*|šaun*|žavi*|žavu*|nereal*|stebukling*|įspūding*|ypating* gerai|aukščiausi* (lygi*|klas*)|aukšto lygio|kokybišk*|profesional*|fain*|jėga|kietai|liuks|bravo|valio|oho|nuostabiai|skanu*|jauk*)',
      '(gerai|gera|geras|geros|gerą|geri|geru|smagu|smagi|smagus|gražu|gražus|graži|gražiai|šaunu|malonu|maloni|malonus|malonūs|maloniai|draugišk*|paslaug*|mandag*|rūpesting*|nuošird* (žmon*|darbuot*|aptarnav*)|kompetenting*|operatyv*|atsaking* darb*|kultūring*|išmaning*|supratin*|švaru|tvarkinga)',
      '(patenkin*|laiminga*|laimingi|laimingas|džiaugi*|džiaugė*|apsidžiaug*|nudžiug*|sužavė*|pamaloni*|palengv*|maloniai nusteb*)',
      '(patinka|patiko|patik* labai|myliu|mylim|dievin*|žavi* jumis|žavuosi|vertinu|vertinam* jūsų)',
      '(rekomenduo*|rekomendacij* (visiems|draugams)|patariu visiems)',
      '((jus|esate|tikrai) (patys |)geriausi*|geriausi* ~2 (aptarnavim*|patirt*|viešbut*|bank*|komand*|parduotuv*)|greičiausi* ~2 (atsakym*|aptarnavim*|pristatym*))',
      '(pranok* ~3 lūkes*|virsij* ~3 lūkes*|viršij* ~3 lūkes*|geriau nei tikėj*|nesitikėj* ~4 (taip|tokio|tokios) (greit*|ger*|puik*|operatyv*)|tikėj* (blogiau|blogesn*))',
      '(išgelbėj* ~2 (dieną|gyvenim*|atostog*|mane|mus)|10 10|penkios žvaigžd*|5 žvaigžd*|taip ir toliau|tik taip toliau|lenkiu galvą|nuimu kepurę|pagyrim*|pagirti|pagiri*|geras darbas)',
      '((tikrai|būtinai|dar) (grįši*|sugrįši*|užsisaky* dar|atvyksi*|pirksi*)|neturiu (jokių |)(priekaišt*|nusiskundim*)|be priekaišt*|viskas (puiku|gerai|tobula|super|patiko|ok|tvarkoj*))',
    ],
    et: [
      '(suurepära*|imelin*|imelis*|fantastili*|vapustav*|võrratu*|ideaal*|täiusli*|perfekt*|super|lahe|laheda*|vinge|vahva*|äge|ägeda*|tasemel|tipptase*|tipptasemel|esmaklassili*|kvaliteet* teenus|professionaalne|professionaalse*|professionaalsed|bravo|hurraa|vau|muljetavalda*|laitmatu*|veatu*|oivali*|hiilgav*|maitsev|hubane)',
      '(hea|head|heal|heaks|hästi|tore|toreda*|tublid|tubli|kena|kenasti|meeldiv*|mõnus*|lahke|lahked|lahkelt|sõbralik*|abivalmi*|viisaka*|viisakas|vastutuleli*|hooliv*|asjalik*|pädev*|kompetent*|puhas|puhtad)',
      '(rahul|rahule jä*|õnnelik*|rõõmus*|rõõmsad|rõõm|rõõmuga|vaimustu*|vaimustuses|hea meel|heameel|meeldivalt üllat*|positiivselt üllat*)',
      '(meeldib|meeldis|meeldivad|armastan|jumaldan|nautisi*|naudin|hindan* kõrgelt)',
      '(soovitan|soovitame|soovitan kõigile|soovitaks* (kõigile|sõpradele|teistele))',
      '((te|teie|olete|oled|sa) (olete |oled |)(parim*|kõige paremad)|parim ~2 (teenindus|kogemus|hotell|pank|pood|tugi|äpp)|kiireim ~2 (vastus|teenindus|tarne))',
      '(ületas* ~3 ootus*|üle ootuste|parem kui (ootasin|lootsin|arvasin)|ei oodanud ~4 (kiiresti|kiiret|hästi|head|meeldivat)|(ootasin|kartsin) (hullemat|halvemat|hullemini))',
      '(päästsite ~3 (päeva|päev*|elu|puhkuse|mind|meid)|10 10|viis tärni|5 tärni|samas vaimus|jätkake samas*|müts maha|kiidan|kiitus*|kiidame|kiita|hea töö|väga kiire|nii kiiresti)',
      '((tuleme|tulen|kindlasti|ostan|ostame) (kindlasti |veel |)(tagasi|jälle|uuesti)|pole midagi ette heita|etteheiteid (pole|ei ole)|ei kurda|kõik (on |oli |)(super|hästi|suurepära*|tore|parim*|ok))',
    ],
    sr: [
      '(odlič*|izvrs*|sjaj*|divn*|divan|predivn*|predivan|fantastič*|fenomenal*|savršen*|perfekt*|prekrasn*|super|ekstra|vrhunsk*|izvanred*|izuzetn*|neverovatn* (brz*|ljubaz*|usluž*)|profesional*|prvoklasn*|topl* prepor*|bravo|top|genijal*|maestral*|besprekor*|odusevljen*|mrak|zakon|ukus* hran*|ukusn*)',
      '(dobr* (usluga|uslugu|servis|hotel|posao|iskustv*|radnj*|aplikacij*)|dobro (je|ste|urad*|radi*|organiz*)|lep* (iskustv*|usluga|hotel|soba|smestaj*|smeštaj*|gest)|lepo (ste|uradjeno|urađeno)|lepa soba|soba lepa|ljubaz*|preljubaz*|usluž*|uljud*|pristoj*|prijat*|pažljiv*|kultur*|stručn*|efikasn*|gostoljub*|simpatič*|korekt*|čist* (soba|sobe|apartman*)|(soba|sobe|apartman) (je |bila |)čist*|praktič*|zgodn*)',
      '(zadovolj*|prezadovolj*|srećn*|presrećn*|oduševlj*|drago (mi|nam)|radujem|obradova*|prijatn* iznenađ*|prijatno (sam |)iznenađ*|iznenadjen* koliko ste|laknulo)',
      '(sviđa|svidja|sviđaju|svidelo|svideo|dopao|dopalo|dopala|dopada|obožavam|volim|uživa* (sam|smo|u|od))',
      '(preporuč*|preporuka|preporuke|sve preporuke|topla preporuka)',
      '((najbolj*|najljubaz*|najbrž*) (ste|si|su|hotel|banka|usluga|ekipa|servis|prodavnica|podrška|radnja|na svetu|do sada)|vi ste najbolj*|najbolji)',
      '(iznad ~2 očekiv*|prevazi* ~3 očekiv*|nadmaši* ~3 očekiv*|bolje nego što|nisam (se |) (nada*|očekiva*) ~5 (brz*|dobr*|lep*|ljubaz*)|(očekiva*|mislio|mislila) ~2 (gore|lošije))',
      '(svaka čast|svaka cast|kapa dole|kapu skidam|pohval*|hvalim|sve pohvale|10 10|čista desetka|čista petica|pet zvezdica|5 zvezdica|samo tako nastav*|majstor* ste|spasili ste|spasli ste|ulepšali|carevi|legende|bravo za)',
      '((opet|ponovo|sigurno|rado) (dolazim*|dođem*|dodjem*|ćemo doći|ću doći|naručujem|kupujem kod)|(dolazimo|dođemo|dodjemo|dolazim|vraćamo se|vratićemo se|vratiću se|naručiću) (opet|ponovo|sigurno)|vratićemo se|nemam (nikakv* |) (primedb*|zamerk*)|bez zamerk*|sve (je |bilo |)(super|odlično|ok|savršeno|pet|divno|dobro)|sve u (najboljem |)redu)',
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
