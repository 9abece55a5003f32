import type { SignalPlugin } from '../model/signal.js'

/** What was wrong is right now: it works again, the money came, the matter is closed. */
export default {
  about: 'What was wrong is right now: it works again, the money came, the matter is closed.',
  by: ['customer'],
  effect: { kind: 'relief' },
  phrases: {
    en: [
      '((works|working|worked|loads|opens|connects|functions) (now|again|fine|perfectly|great|well|like a charm|like a dream|as it should|as expected)|(now|finally) (it |its |everything |all |)(works|working|fixed|ok|okay|sorted|solved|resolved|fine|loads)|(everything|all|it) (works|worked|is working|is fine now|is ok now|is back)|back (online|to normal|up and running)|up and running|back up)',
      '((problem|issue|matter|all|everything|its|thats|is|was|been|now|got it|got this) ~2 (solved|resolved|sorted|fixed|settled|cleared up|rectified)|sorted (it |this |)(out |)(quickly|straight away|immediately|in no time|now|all)|(you|he|she|they|engineer|technician|team|agent|colleague|support) (quickly |kindly |)(fixed|solved|resolved|sorted|repaired|helped me)|for (fixing|solving|resolving|sorting|repairing|helping|the help|your help|all your help|clearing))',
      '((did|does) the trick|that (worked|helped|fixed it|solved it|sorted it)|it (worked|helped)|fixed it|solved it|thats (exactly |)(it|what i needed)|what i (needed|wanted|was looking for)|all (good|sorted|clear|set|done|is well) (now|thanks|thank|here|cheers)|all good|all sorted|sorted thanks|sorted cheers|solved thanks)',
      '((got|received|have) (my|the|our) (refund|money|parcel|package|order|replacement|invoice|card|delivery|room)|(refund|money|payment|replacement|parcel|package|order|card) (has |have |just |finally |)(arrived|came|landed|received|come through|here) (today|now|safely|yesterday|in|on time|thank*|in my)|refund just landed|arrived safely|arrived on time)',
      '(you can close (this|the) ticket|please close (this|the) ticket|no further (help|questions|assistance)|nothing else needed)',
    ],
    lt: [
      '((jau|dabar|pagaliau|viskas|vėl|puikiai|gerai|normaliai|nuo šiandien) (jau |vėl |)(veikia|dirba|funkcionuoja|atsidaro|prisijung*|jungiasi|rodo)|suveik*|pradėjo veikti|atsirado internetas|veikia (puikiai|gerai|vėl|viskas|jau|normaliai)|veikia ačiū)',
      '(išspręs* (problem*|klausim*|viską|viskas|greitai)|(problema|klausimas|viskas|reikalas|jau|greitai) (jau |buvo |yra |greitai |)(išspręst*|išsispren*|sutvark*|sutais*|pataisyt*|aišku|aisku)|išsprend*|issprend*|sutvarkė*|sutvarkyta|sutvarkėt*|sutaisė*|sutaisyta|pataisė*|pataisyta|išsispren*|susitvark*|viska* (sutvark*|sutais*|greitai))',
      '(pavyko|padėjo|padėjot*|padėjote man|pagelbėj*|susigaudž*|radau|būtent to (ir |)reikė*|to ir reikėjo|viskas aišku|viskas tvarkoj*|viskas ok)',
      '((pinigus|pinigai|siuntą|siunta|prekę|prekė|užsakymą|kortelę|sąskaitą|saskaita|pavedimą|kompensaciją|viską) (jau |pagaliau |šiandien |) (gavau|gavom*|gauta|gauti|atsiėm*|atėjo|atvyko|grįžo|sugrįžo)|(gavau|gavome|atsiėmiau|atėjo|atkeliavo laiku) (jau |pagaliau |)(pinigus|pinigai|siuntą|prekę|sąskaitą|saskaita|užsakymą|kortelę|viską)|už (pagalb*|pagalba|rūpest*|sutvark*|išsprend*|greit* (pagalb*|sprend*)))',
      '(galite uždaryti (užklausą|bilietą|klausimą)|daugiau klausimų (neturiu|nėra))',
    ],
    et: [
      '((nüüd|juba|lõpuks|kõik|jälle) (kõik |juba |jälle |)(töötab|toimib|avaneb|korras|lahendatud|ok)|(töötab|toimib|läks tööle|hakkas tööle) (nüüd|jälle|taas|ideaalselt|suurepäraselt|hästi|väga hästi|kenasti|tänud|aitäh)|läks tööle|hakkas tööle|(internet|äpp|leht) tagasi)',
      '((probleem|mure|asi|küsimus|kõik) (sai |on |lõpuks |)(lahendatud|lahenes|lahenduse|korda|korras|selge|joonde)|sai (korda|lahendatud|joonde|selgeks|tehtud)|lahendas* (probleemi|mure|asja|kiiresti|ära)|lahendasite|(tegi*|tegite) ~3 korda|parandas* (ära|kiiresti)|parandatud|koik korras|kõik korras|korda tehtud)',
      '(õnnestus|aitas|sellest oli abi|oli abi|(täpselt|just) seda (ma |) (vajasin*|tahtsin|otsisin|oligi vaja)|sain aru|kõik selge|abi eest|aitamast|abist oli kasu|lahendamise eest|vaevanägemise eest)',
      '((raha|pakk|tellimus|kaup|arve|kaart|tagasimakse|hüvitis) (on |juba |lõpuks |)(tuli tagasi|tagasi|kohal|käes|laekus*|saabus|jõudis kohale|tuli kohale)|sain ((lõpuks |)(raha|paki|tellimuse|arve|kaardi|kauba|vastuse) (tagasi|kätte)|kätte)|lõpuks sain)',
      '((võite|võib) ~3 (sulgeda|kinni panna)|rohkem küsimusi (pole|ei ole))',
    ],
    sr: [
      '((sad|sada|sve|konačno|opet|ponovo|normalno|već|odlično|lepo|najzad) (sad |sve |lepo |normalno |već |opet |)(radi|rade|funkcioniše|prorad*|u redu)|proradi*|radi (sad|odlično|super|kako treba|sve|ponovo|savršeno|normalno|hvala|kao sat|bez problema)|(internet|struja|aplikacija) se vratil*)',
      '((problem|sve|stvar|slučaj|greška|zahtev) (je |su |smo |sam |) (rešen*|resen*|sredjen*|sređen*|otklonjen*|ispravljen*|u redu)|rešeno|reseno|rešili (ste|smo)|ste ~3 rešili|rešio (je|mi)|rešila (je|mi)|sredio|sredila|sredili|sređeno|sredjeno|popravio|popravili|popravljeno|ispravili|otklonili|(ćete|cete) ~3 (rešiti|resiti))',
      '(uspelo|uspeo sam|uspela sam|pomoglo|pomogli ste|pomogao|pomogla|baš to (mi je |)(treba*)|to je to|(na|za) (vašoj |brzoj |velikoj |ukazanoj |svoj |)(pomoći|pomoci|trudu|rešenju)|upravo to)',
      '((novac|pare|paket|roba|pošiljka|račun|racun|kartica|povraćaj|uplata|porudžbina) (je |mi je |su |) (konačno |danas |već |juče |) (legao|legle|stigao|stigla|stiglo|uplaćen|vraćen|leglo|tu|stigla danas)|(stigao|stigla|stiglo|legao|legla) (mi |) (je |) (konačno |danas |) (novac|paket|roba|račun|racun|povraćaj|na vreme|kartica|uplata|pošiljka)|(dobio|dobila|primio|primila) sam (konačno |danas |) (novac|paket|račun|karticu|povraćaj|robu)|stiglo je na vreme|(konačno|brzo) (je |) (stigl*|stigao))',
      '((možete|mozete) ~2 (zatvoriti|da zatvorite)|nemam (više |) pitanja)',
    ],
  },
  examples: {
    en: {
      good: [
        'Problem solved, thanks',
        'It was broken, now works, thank you!',
        'Finally got my refund. Thank you for your help.',
        'You can close this ticket',
      ],
      bad: ['If it works now, I will keep it', 'Is it working now?'],
    },
    lt: {
      good: [
        'Labai jums dėkoju, problema išspręsta',
        'viskas gerai, aciu uz pagalba',
        'Dabar jau veikia, dėkui',
        'Džiaugiuosi, kad pavyko',
        'Galite uždaryti užklausą',
      ],
      bad: ['Ar jau veikia?'],
    },
    et: {
      good: ['koik korras, aitah abi eest', 'Lõpuks sain paki kätte, tänan vaevanägemise eest', 'Võite pileti sulgeda'],
      bad: ['Kas nüüd töötab?'],
    },
    sr: {
      good: ['sve u redu, hvala na pomoci', 'Konačno je stigao paket, hvala na trudu', 'Možete zatvoriti tiket, nemam više pitanja'],
      bad: ['Da li sad radi?'],
    },
  },
} satisfies SignalPlugin
