import type { SignalPlugin } from '../model/signal.js'

/** A dry report that something does not work or is missing; by itself no feeling. */
export default {
  about: 'A dry report that something does not work or is missing; by itself no feeling.',
  by: ['customer'],
  effect: { kind: 'problem', strength: 0.7 },
  phrases: {
    en: [
      '((doesnt|does not|didnt|did not|dont|do not|isnt|is not|arent|not|wont|will not|wasnt|stopped|never) (even |properly |really |) (work|works|working|load|loading|open|opening|start|starting|connect|connecting|respond|responding|turn on|fit|arrive|arrived|come|came|show|showing|let me|accept|charge|charging|send|sending|function|functioning))',
      '((cant|cannot|can not|couldnt|could not|unable to|impossible to|not able to|failed to|fails to) (log|login|sign|access|open|pay|connect|reach|find|get|use|book|register|download|upload|see|print|cancel|enter|contact|submit|activate|update|make|check|change|reset))',
      '(problem|problems|issue|issues|error|errors|bug|bugs|glitch|fault|faulty|broken|damaged|defective|malfunction*|outage|crash|crashes|crashed|crashing|leak|leaks|leaking|stuck|frozen|freezes|missing|lost|stolen|blocked|rejected|declined|failed|failure|fails|delayed|wrong|incorrect|mistake|complaint|complain)',
      '((is|are|went|been|still|its|internet|network|server|site|website|app|wifi|tv|service) (completely |) (down|offline|not available|unavailable|out of order|dead|too slow|very slow|slow)|(havent|have not|hasnt|has not|didnt|did not) (yet |) (received|receive|got|get|arrived|arrive|been (refunded|delivered|paid|credited))|(no|without) (internet|signal|connection|hot water|heating|power|electricity|access|water)|charged twice)',
    ],
    lt: [
      '(ne(be|)veik*|ne(be|)dirb*|ne(be|)funkcion*|nepavyk*|nepavyks*|negaliu|negalime|ne(be|)įsijung*|ne(be|)atsidaro|nesijungia|neprisijung*|nesikrau*|neatvyk*|neatėj*|neatkeliav*|negav*|negaun*|nerand*|neprieina*|neleidžia|nerodo|neįleid*|neatsiunčia|neužsiveda|neskamba)',
      '(problem*|klaid*|gedim*|sutrik*|suged*|stringa|strigo|užstrig*|sulūž*|lūžta|dingo|dingsta|dingęs|pames*|pamet*|pavog*|užblok*|atmest*|trūksta|vėluoj*|vėlav*|pažeist*|brok*|defekt*|skund*|lėtas|lėta|lėtai|neteisinga sum*|neteising* sąskait*)',
      '((nėra|be|nebėra|nebeturiu|neturiu) (interneto|ryšio|signalo|elektros|šildymo|karšto|vandens|prieigos|vaizdo))',
    ],
    et: [
      '((ei|enam ei|ei enam) (tööta*|toimi*|avane*|lae|laadi*|käivitu*|ühendu*|näita|lase|saabu*|tulnud|jõudnud|tule|pääse|leia|saa|saanud|õnnestu*|lähe|reageeri*|käi|küt*)|pole (saanud|saabunud|jõudnud|tulnud|kohale))',
      '(probleem|probleemi|probleemid|probleeme|viga|vead|vigane|vigased|vigu|tõrge|tõrked|rike|rikkis|rikki|katki|katkine|katkised|puru|purunes|purunenud|maas|kadunud|kadus|kaob|kaotsi|puudu|puudub|blokeeritud|blokeeriti|hangub|hangus|hilineb|hilines|hilinenud|varastati|lekib|vale arve|valesti|ebaõnnest*|kaebus*|aeglane|defekt*)',
      '((pole|ei ole|puudub|ilma) (internetti|interneti|levi|ühendust|voolu|elektrit|kütet|sooja|vett|ligipääsu|signaali))',
    ],
    sr: [
      '((ne|neće|nece|nisu|nije) (radi|rade|radio|radila|radilo|funkcioniše|funkcionise|funkcionisala|otvara|učitava|ucitava|pali|povezuje|prikazuje|dozvoljava|pušta|prima|stiže|stigao|stigla|stiglo|otvori|da radi|da se|da otvori|mogu|uspeva|greje|hladi)|ne mogu (da |) (se |) (ulog*|prijav*|pristup*|otvor*|plat*|povez*|nađ*|dobij*|uđ*|udj*|prist*)|nisam (dobi*|primi*|uspe*)|nismo dobil*)',
      '(problem|problema|problemi|problemu|greška|greske|greška|greške|gresk*|kvar|kvara|kvarovi|kvari|pokvar*|polomlj*|slomlj*|oštećen*|ostecen*|neispravn*|neisprav*|zaglav*|blokir*|nestal*|nestao|izgub*|ukraden*|odbijen*|kasni|kasnilo|kasne|zakasn*|fali|nedostaje|puca|curi|reklamacij*|žalb*|zalb*|spor internet|sporo|pogrešan|pogrešno|pogresno|pogresan)',
      '((nema|nemam|nemamo|bez) (interneta|signala|struje|struju|grejanja|vode|tople|vodu|pristupa|konekcije|slike)|(internet|struja|mreža|sajt) (je |) (pao|pala|u prekidu|nestala))',
    ],
  },
  examples: {
    en: {
      good: [
        'Your internet is down AGAIN and your support is useless',
        'The heating does not work',
        'I cannot log in',
        'There is an error',
      ],
      bad: ['No problem', 'If it does not work, whom do I call?', 'Is there a problem with the order?'],
    },
    lt: {
      good: ['Neveikia šildymas', 'Yra problema', 'Nėra interneto'],
      bad: ['Jokių problemų', 'Jei neveiks, kam skambinti?'],
    },
    et: {
      good: ['Ikka ei tööta', 'Ekraanil on viga', 'Pole internetti'],
      bad: ['Pole probleemi', 'Kui see ei tööta, kellele helistada?'],
    },
    sr: {
      good: ['Hvala, ali još uvek ne radi', 'Решили сте ми проблем, хвала до неба', 'Опет нема воде, а ви ћутите'],
      bad: ['Nema problema', 'Ako ne radi, koga da zovem?'],
    },
  },
} satisfies SignalPlugin
