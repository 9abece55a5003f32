import type { SignalPlugin } from '../model/signal.js'

/** Set phrases of manners without feeling: greetings, requests, thanks in advance. They hide the words within them. */
export default {
  about: 'Set phrases of manners without feeling: greetings, requests, thanks in advance. They hide the words within them.',
  by: ['customer'],
  effect: { kind: 'formula' },
  phrases: {
    en: [
      '(good (morning|afternoon|evening|day|night|luck)|(kind|best|warm|kindest) (regards|wishes)|all the best|best wishes|have a (great|good|nice|lovely) (day|weekend|evening|week|one)|hope ~3 (well|good)|happy (new year|christmas|easter|holidays|monday|to (help|provide|send|wait|share|pay|answer))|glad to (provide|send|help))',
      '((thank*|thx|cheers) ~2 (in advance|advance)|no (thanks|thank you)|(would|id|ill|well|wed|be|d) (be |) (very |so |most |really |) (grateful|thankful|happy|glad|pleased|great|nice|lovely|good|perfect|helpful|wonderful|awesome|appreciated|appreciate*))',
      '((would|could|it would) (really |greatly |) (appreciate|be appreciated|be (great|nice|good|helpful|appreciated|lovely|perfect|wonderful|awesome))|(be|id be|would be) (very |most |) (grateful|happy|glad|thankful)|(id|would|we would|wed) (like|love) to|would like|looking forward|(is|be|any help) (would be |) appreciated|good (to know|question|idea|as new|reason)|(a|one|just a|another) quick (question|one|call|check)|(as|so) (quickly|fast|soon|quick) as|(please|kindly) ~4 (quickly|promptly|fast)|what is the best|the best (way|time|option|price)|best (before|price|way|time)|how (quick|quickly|fast|easy|long|good|nice|great)|more quickly|no (problem|problems|worries|issue|issues|rush|complaint)|not a problem|kind of|no matter|as good as|a great deal|good for|not bad|like to|great britain|happy with either|please let me know|no good reason|perfect condition|excellent condition|good condition)',
    ],
    lt: [
      '(labas (rytas|vakaras)|laba diena|geros (dienos|nuotaikos)|gero (vakaro|savaitgalio|ryto)|gražios dienos|gražaus (savaitgalio|vakaro)|viso gero|visa ko geriausio|viso ko geriausio|linkiu ~3 (dienos|savaitės|savaitgalio)|geriausi linkėjimai|su geriausiais linkėjimais)',
      '(iš anksto (labai |) (ačiū|dėkoju|dėkoj*|dėkui|dekui|aciu)|(ačiū|dėkoju|dėkui|aciu) iš anksto|(būčiau|būtume|būsiu|būtų|būsim*) (labai |) (dėkinga*|dėkingi|malonu|gerai|puiku|smagu|šaunu)|ne ačiū|prašau kuo greičiau|kuo (greičiau|skubiau)|kaip (greitai|gerai|patogiau)|(ar |) gerai (supratau|suprantu|matau)|geriausia būdas|geriausias būdas|geriau (būtų|ne)|geroji valia|jokių problemų|jokiu problemu|nėra problemų|ne problema|be problemų|gero oro|man patogu|gera kaina)',
    ],
    et: [
      '(tere (hommikust|päevast|õhtust)|head (päeva|õhtut|aega|nädalavahetust|uut|nädalat|jätku)|(hea|head|heade) (soovidega|klient|soovid)|kena (päeva|õhtut|nädalavahetust)|kaunist (päeva|õhtut)|ilusat (päeva|õhtut)|parimate soovidega|parimat|häid pühi)',
      '((ette|juba ette) (tänades|tänan|tänud)|(tänan|tänud|aitäh|tänades) ette|(oleks|oleksin|oleksime|olen) (väga |) (tänulik|tänulikud|hea|tore|kena|tänu)|ei aitäh|(võimalikult|nii) (kiiresti|kiire|ruttu) kui|võimalikult (kiiresti|kiire|ruttu|mugav*)|kui (kiiresti|kiire|hästi|mugav|lihtne)|olge (nii |) (hea|head|kena)|palun kiiret|parim (viis|aeg|hind)|pole probleemi|ei ole probleemi|pole hullu|pole viga|probleeme pole|pole midagi|hea meelega|mingit probleemi|mul sobib|heas (korras|seisukorras)|pole lugu|hea hind)',
    ],
    sr: [
      '(dobro (jutro|veče|vece)|dobar dan|dobra večer|prijatan (dan|vikend|ostatak)|prijatno veče|lep (dan|pozdrav|vikend)|srdačan pozdrav|srdacan pozdrav|sve najbolje|laku noć|srećan (rad|put|praznik|vikend)|srećno|srećni praznici)',
      '((hvala|zahvaljuj*) (vam |) (unapred|u napred)|unapred (vam |se |) (hvala|zahval*)|ne hvala|(bio|bila|bili|bilo) (bih |bi |bismo |) (vam |) (zahvaln*|zahvalan|lepo|dobro|super|odlično|drago)|(lepo|ljubazno|dobro) (vas |) (molim|razumeo|razumela|sam)|budite ljubazni|što (pre|brže)|sto (pre|brze)|koliko (brzo|dobro)|najbolj* (način|vreme|cena|nacin)|(u |) (dobrom|odličnom|ispravnom) stanju|kako najlakše|da li je (dobro|lako)|nema (problema|frke|na čemu)|nije (problem|strašno)|bez problema|nikakav problem|nikakvih problema|nije bitno|molim vas brz*|dobar glas|dobra cena)',
    ],
  },
  examples: {
    en: {
      good: ['I would be very grateful if you could help', 'Good morning'],
      bad: ['Great morning view'],
    },
    lt: {
      good: ['Esu maloniai nustebinta, kaip greitai viską sutvarkėte', 'Labas rytas'],
      bad: ['Rytas buvo gražus'],
    },
    et: {
      good: ['Olen meeldivalt üllatunud, kui kiiresti asja lahendasite', 'Tere hommikust'],
      bad: ['Hommik oli ilus'],
    },
    sr: {
      good: ['Nema problema, hvala što ste javili', 'Dobar dan'],
      bad: ['Jutro je lepo'],
    },
  },
} satisfies SignalPlugin
