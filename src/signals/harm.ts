import type { SignalPlugin } from '../model/signal.js'

/** Damage done: broken, lost, wrong or taken things that hurt by themselves. */
export default {
  about: 'Damage done: broken, lost, wrong or taken things that hurt by themselves.',
  by: ['customer'],
  effect: { kind: 'problem', strength: 1 },
  phrases: {
    en: [
      '((arrived|came|was|is|were|are|delivered|got|completely) (already |completely |totally |all |) (broken|damaged|smashed|cracked|shattered|torn|defective|faulty|crushed|leaking|ruined|destroyed|expired|incomplete)|broken (item|product|phone|glass|screen|chair|again|on arrival)|(sent|got|received|delivered) ~2 wrong|(wrong|incorrect) (item|size|order|product|amount|colour|address again)|with ~4 missing)',
      '((keeps|kept|always|constantly) (crashing|failing|freezing|dropping|disconnecting|cutting|losing|happening|breaking|charging)|crashes (every|all|constantly|again|whenever)|(down|broken|failed|failing|crashed|wrong|happened|gone|out|broke|off|disconnected|late|charged) (yet |once |) again|again (broken|down|wrong|late|not working|nothing))',
      '(still (no|not|nothing|broken|waiting|havent|hasnt|isnt|arent|doesnt|dont|cant|cannot|wont|didnt|missing|down|nobody|getting the|have not|has not|does not|do not|the same (problem|issue|error))|yet (no|to (receive|hear|get))|nothing (has |have |) (changed|happened|improved|been done|works|helps)|(never|not once) (arrived|came|called|replied|answered|got|received|showed|heard))',
      '((nobody|no one|noone|none of you) (has |have |) (answer*|repl*|respond*|call*|came|got back|contact*|showed|shows|picks)|(no|without|never got|never received|havent had|have not had) (any |an |a single |) (reply|answer|response|call back|callback|update|refund)|(third|fourth|fifth|sixth|tenth|3rd|4th|5th|second|2nd|nth|umpteenth|hundredth) (time|email|message|call|complaint|request|letter|ticket) (i|im|ive|about|in|this|that|we)|how many (more |) times|over and over|again and again|time and again)',
      '((been |am |im |still |) (waiting|waited) (for |) (over |more than |almost |nearly |already |) (a|an|one|two|three|four|five|six|seven|eight|ten|1|2|3|4|5|6|7|8|9|10|12|14|15|20|30|40|45|50|60|hours|days|weeks|months|forever|ages|so long|too long)|on hold|for (weeks|months|ages|days on end|hours)|takes (forever|ages)|how (much longer|long (do|must|am|will|should)))',
    ],
    lt: [
      '((atkeliav*|atėjo|gavau|atvyko|pristat*|yra|buvo|prekė|siunta|visiškai) ~2 (sulūž*|sudauž*|sudužus*|sulauž*|pažeist*|apgadin*|suplėš*|sugad*|subraižy*|brokuot*|su defekt*|įskil*|skilus*|suskil*)|(gavau|atsiunt*|pristat*|atvež*) ~2 (ne tą|ne tai|ne tas|kitą prekę|ne to dydžio)|brokas|brokuot*)',
      '((nuolat|vis|kasdien|pastoviai|visą laiką|kas vakar*) (stringa|dingsta|trūkinėja|lūžta|genda|išsijungia|kartojasi|strigin*)|(vėl|vel) (ne*|dingo|dingsta|stringa|tas pats|sugedo|lūžta|pamet*|vėluoja|suged*|tie patys|problem*|taip pat))',
      '((vis (dar|tiek)|dar (vis|vis dar)|iki šiol|ligi šiol|jau (savait*|mėnes*|trečia diena)) (ne*|jok*|laukiu|niek*|be |tas pats|lauk*|nėra)|niekas nepasikeit*|niekaip (ne*)|nieko ne(pasikeit*|įvyk*|veikia))',
      '(niekas (ne(be|)atsak*|ne(be|)atsiliep*|nereaguo*|neatvyk*|neatėjo|nesusisiek*|negrįžo)|(jokio|jokios|be jokio|nėra|negavau|nesulauk*) (jokio |) (atsak*|reakcij*|inform*|žini*|skambuč*)|(trečią|ketvirtą|penktą|antrą|šeštą|dešimtą|trečias|ketvirtas|šimtąjį|n) (kartą|laišk*|kart*|skamb*)|kiek kartų (dar |) (rašy*|reik*|galima|skamb*)|neatsako* į mano)',
      '((laukiu|laukiam|laukiame|laukėm*|laukiau) (jau |) (ilg* |) (daugiau |) (dvi|tris|keturias|penkias|savait*|mėn*|valand*|visą|dien*|amžin*|pusę|vis|nuo|2|3|4|5|6|7|10)|ilgai (teko |) lauk*|per ilgai|kiek (ilgai|dar) (lauk*|reik*|teks)|jau (dvi|tris|kelias|visą|savaitę|mėnesį|antra|trečia) ~2 (ne*|lauk*))',
    ],
    et: [
      '((saabus*|jõudis|tuli|oli|on|tarniti|sain|täiesti) ~2 (katki*|purun*|katkise*|defekt*|lõhutud|kahjusta*|mõranenud|rikutud|praak*|kriimust*)|(saatsite|sain|tõite|saadeti|tarnisite) ~2 (vale|valed|valesti)|praak|vale (toode|suurus|kaup|tellimus))',
      '((jookseb|hangub|kukub|katkeb|kaob) (pidevalt|kogu aeg|alati|kokku|iga|jälle|kogu)|(pidevalt|kogu aeg|alati|iga päev|igal õhtul) (kaob|katkeb|hangub|jookseb|jookseb kokku|maas|viga|katki)|(jälle|jalle|taas|järjekordselt|uuesti) (ei|maas|katki|kadu*|kaob|kaota*|sama|samad|hilin*|vale|viga|pole|rikkis))',
      '((ikka|endiselt|siiani|siiamaani|ikkagi|ikka veel|ikka ja jälle) (veel |) (ei|pole|katki|maas|mitte|sama|samamoodi|ootan|vigane|kadunud|rikkis|puudu)|midagi (pole|ei ole|ei) (muutun*|juhtun*|parane*|toimun*))',
      '((mitte |) keegi (pole|ei) (ole |) (vasta*|reageeri*|võta|võtnud|tulnud|tule|ühendust)|(ei|mitte) (mingit |ühtegi |) (vastust|reaktsiooni|infot)|vastust (ei ole|pole|ei)|(kolmandat|neljandat|viiendat|teist|kümnendat|mitmendat|sajandat) korda|(kolmas|neljas|viies|mitmes) (kiri|kord|kõne)|mitu korda (veel |) (pean|peab|ma))',
      '((olen |) (oodanud|ootan|ootasin|ootame) (juba |) (üle |) (kaks|kolm|neli|viis|nädal*|kuu*|tund*|päev*|terve|pool|mitu|liiga|2|3|4|5|6|7|10)|liiga kaua|kaua (veel |) (oodata|ootama|ootan)|juba (kaks|kolm|neli|mitu|terve|teist|nädal*|kuu) ~2 (ei|pole|ootan|maas|katki|oota*))',
    ],
    sr: [
      '((stig*|doš*|je|bil*|isporuč*|potpuno|dobi*) ~2 (polomljen*|slomljen*|oštećen*|ostecen*|razbijen*|pokidan*|pocepan*|neispravn*|ulubljen*|isceplj*|napuknut*|zgužvan*|defekt*)|(stig*|posla*|dobi*|isporuč*) ~3 (pogreš*|pogres*)|pogrešn* (roba|artik*|veličin*|proizvod)|neispravan uređaj|roba je neispravna|neispravna)',
      '((stalno|non stop|neprestano|svako veče|svako vece|svaki dan|konstantno) (se |me |mi |) (ruši|rusi|puca|pada|gubi|kvari|prekida|koči|blokira|izbacuje|zeza|gasi|isto)|(izbacuje|ruši se|puca|prekida|koči) (me |se |) (stalno|svaki|svako|non)|(opet|ponovo) (ne|isto|nema|ništa|nista|nije|su|je|ste|problem|kasni*|isti|puca|pogreš*|zaglav*))',
      '((još|jos) (uvek|uvijek|) (ne|nije|nisu|nista|ništa|nema|nikak*|čekam|cekam|nisam|niko|bez)|(i dalje) (ne|nije|nisu|ništa|nista|nema|čekam|cekam|isto|bez|niko|nikak*|puca|nisam)|ništa se (nije|ne) (prome*|menja|desi*|desava)|nikako da)',
      '(niko (mi |nam |se |) (ne |nije |) (ne |) (odgovara|odgovorio|javlja|javio|reaguje|reagova*|zove|dolazi|došao|dosao)|(nikakav|nikakvog|bez|nema|nema nikakvog|ni) (odgovora|odgovor|reakcij*)|(treći|treci|četvrti|cetvrti|peti|drugi|deseti|stoti|n ti|treće|četvrto) (put|mejl|poziv|mail)|koliko (puta|još)|hiljadu puta|sto puta|ne odgovarate|ne javljate|ne odgovara na)',
      '((čekam|cekam|čekamo|čekao|čekala|cekala) (sam |smo |) (već |vec |više od |preko |) (dva|dve|tri|četiri|pet|nedelj*|mesec*|sat*|dan*|pola|ceo|celu|godin*|satima|danima|nedeljama|mesecima|2|3|4|5|6|7|10)|(mesec|meseca|nedelje|nedelju|sata|dana|godinu|dana) (dana |) (čekam|cekam|čekamo)|(predugo|satima|danima|nedeljama|mesecima) (čekam|cekam|čekamo|se|traje)|da (čekam|cekam) (mesec|nedelj*|dan*|sat*|još|toliko)|već (dva|tri|pet|nekoliko|mesec|nedelj*|danima|satima) ~2 (dana|sata|meseca|nedelje)|koliko (dugo|još) (da |treba |) (čekam|čekati|cekam))',
    ],
  },
  examples: {
    en: {
      good: [
        'Still no answer',
        'It was broken, now works, thank you!',
        'This is unacceptable. I have been waiting for three weeks.',
        'Your internet is down AGAIN and your support is useless',
      ],
      bad: ['If it arrives on Monday, leave it at the door'],
    },
    lt: {
      good: [
        'Tai nepriimtina, laukiu jau tris savaites',
        'Ačiū, bet vis dar neveikia',
        'Kodėl niekas neatsako? Rašau jau ketvirtą kartą!',
        'internetas vel neveikia, gal pagaliau sutvarkysit',
        'Siunta atkeliavo sulaužyta ir niekam nerūpi',
      ],
      bad: ['Ar laukti pirmadienio?'],
    },
    et: {
      good: [
        'See on vastuvõetamatu, olen oodanud juba kolm nädalat',
        'Aitäh, aga ikka katki',
        'Miks keegi ei vasta? Kirjutan juba neljandat korda!',
        'internet jalle maas, millal te selle korda teete',
        'Pakk saabus katkisena ja kedagi ei huvita',
      ],
      bad: ['Kas pakk on kohal?'],
    },
    sr: {
      good: [
        'Ovo je nedopustivo, čekam već tri nedelje',
        'Hvala, ali još uvek ne radi',
        'Zašto niko ne odgovara? Pišem već četvrti put!',
        'internet opet ne radi, kad cete to da sredite',
        'Paket je stigao slomljen i nikoga nije briga',
      ],
      bad: ['Čekam vas kod kuće'],
    },
  },
} satisfies SignalPlugin
