import type { SignalPlugin } from '../model/signal.js'

/** Anger, scorn and accusation. */
export default {
  about: 'Anger, scorn and accusation.',
  by: ['customer'],
  effect: { kind: 'feeling', toward: -1, strength: 1.5 },
  phrases: {
    en: [
      '(ridiculous|outrageous|disgrace|disgraceful|scandal|scandalous|shame on|shameful|shameless|insulting|insult|insane|absurd|a joke|what a joke|is this a joke|laughable|farce|circus|unbelievable|infuriating|furious|livid|enraged|disgusted|idiots|idiot|morons|clowns|stupid|damn|wtf|bullshit|hell|screw you|fuck*|shit|shitty|pissed)',
      '(scam|scams|scammer*|scammed|fraud|fraudulent|thieves|thief|stealing|robbery|robbed|crooks|liars|liar|con artists|cheat|cheats|cheated|extortion|criminal|criminals|daylight robbery)',
      '(are you (kidding|joking|serious|out of your mind)|you must be joking|how dare you|thanks for nothing|thank you for nothing|thanks a lot for nothing|do your job|do you even|wake up|enough is enough|(final|last) (warning|chance)|see you in court|hear from my lawyer|(report|sue|reporting|suing) you|worst ~3 (ever|experience|life|company|service))',
    ],
    lt: [
      '(tyčioj*|pasityčioj*|juokauj* ~2 iš|ar jūs (juokauj*|rimtai|sveiki|normal*)|(tai|čia) (jau |) (nejuoking*|juokas|cirkas|pasityčioj*|skandal*)|nejuokinga|gėda|gėding*|skandal*|begėd*|įžūlumas|pasibaisė*|pasibais*|pasiutim*|idiot*|debil*|kvailiai|durni*|nesveik*|velnias|po velnių|po perkūn*|rupūž*|nafig|nx|nachui|bl|bliat|šakės|cirkas|absurdas)',
      '(apgavik*|apgavyst*|apgaul*|apgav*|apgauna*|sukči*|vagys|vagyst*|vagia*|vogt*|aferist*|apiplėš*|plėšik*|lochotron*|melagi*|apgaudinėj*|banditai)',
      '(kiek galima|kiek dar (laukti|galima)|ačiū už nieką|tik pinigus (imat*|lupa*|renkat*)|dirbkit* pagaliau|susitiks* teisme|skųsi*|paduosi* (skundą|į teismą|jus)|kreipsiuosi į (teism*|tarnyb*|vartotoj*)|pasipiktinimui nėra|baikit* (jau|tyčio*|juokau*))',
    ],
    et: [
      '(naljakas* enam|pole enam naljakas|pole (enam |) nali|kas (te |see on |) (teete |) nalja|teete nalja|on see nali|häbi|häbematu*|häbiväär*|skandaal*|jultun*|jultumus*|nõme|nõmeda*|idioot*|idioodid|debiil*|loll*|tola*|perse|persse|kurat|kuradi|raisk|põrgu|tsirkus|farss|solvav|šokeeri*|masenda*|raevu*|raev|maruvihane|uskumatu jultumus|mõnitat*|mõnita*)',
      '(petis*|petta*|pettus*|petate|petavad|petturi*|varas|vargad|vargus*|varasta*|röövi*|aferist*|kelm*|suli|sulid|valetaja*|lüpsa*)',
      '(kui kaua (võib|veel|peab|ma pean) (ma |) (oodata|ootama|see kest*)|kaua võib|aitäh mitte millegi eest|tänan ei millegi|ainult raha (võtate|küsite|koorite)|tehke oma tööd|kohtume kohtus|kaeban (teid|teie|edasi)|kaebuse (esitan|teen)|pöördun (tarbijakaitse*|kohtu*))',
    ],
    sr: [
      '(sramota|sramot*|sraman|sram vas|sram|bruka|bezobrazluk|skandal*|cirkus|šalite|salite|zezate|zafrkavate|zajebavate|jeste li (vi |) normaln*|jel vi|(ovo|to) (više |vise |) (nije smešno|nije smesno|je smešno|je ludilo)|smešno|smejurija|uvred*|idiot*|kreteni|budal*|glup*|debil*|stoka|majku|jebote|jebem|kurac|pizd*|marš|neverovatan bezobrazluk|ludnica|užas jedan|bre|užasavajuć*|sramno|skandalozno)',
      '(prevar*|prevara|varate|vara|varalic*|lopov*|lopovluk|kraduckat*|kradete|krađa|kradja|ukral*|pljačk*|pljack*|kriminal*|muljate|muljator*|lažov*|lazov*|otimač*|dere* (nas|ljude|kožu|narod))',
      '(dokle (više|vise|bre|ću|cu|da)|kad (ćete|cete) (više|vise|već|jednom)|hvala (vam |) (ni za|na ničemu|za ništa|ni na čemu)|samo (uzimate|znate da|naplaćujete|pare) ~2 (pare|novac|naplat*)|radite svoj posao|vidimo se na sudu|prijaviću|prijavicu|tužiću|tuziću|tuzicu|ima da vas|(obratiću|žaliću) se ~3 (inspekcij*|sud*|nadlež*))',
    ],
  },
  signs: ['(😡|🤬|😠|👎|🤮|💩|😤|🖕|👿)'],
  examples: {
    en: {
      good: ['this is a scam, I will report you', 'Idiots 😡'],
      bad: ['A receipt for the shelves'],
    },
    lt: {
      good: ['Gėda jums, apgavikai', 'Tai sukčiavimas, skųsiuosi'],
      bad: ['Gedimino pr. 5'],
    },
    et: {
      good: ['Häbi peaks olema, petised', 'See on pettus, kaeban teid edasi'],
      bad: ['Tere, siin Peeter'],
    },
    sr: {
      good: ['Sram vas bilo, lopovi', 'Ovo je prevara, prijaviću vas'],
      bad: ['Kancelarija je u prizemlju'],
    },
  },
} satisfies SignalPlugin
