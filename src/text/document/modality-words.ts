// Over 250 lines: the same list of cues in four languages, which can only be compared side by side.
import type { Language } from '../../model/signal.js'

/** What tells who may or must do what, as patterns over folded words (no diacritics, Serbian in Latin, “don't” as “do not”); “·” stands for what is not the main clause. */
export interface ModalWords {
  /** Begins a subordinate clause that goes on to the next comma. */
  readonly subordinate: RegExp
  readonly forbids: RegExp
  /** “cannot”: forbids people something, but tells what the company does not do. */
  readonly cannot: RegExp
  /** “need not”. */
  readonly spares: RegExp
  readonly right: RegExp
  /** A right that somebody loses. */
  readonly loses: RegExp
  readonly obliges: RegExp
  readonly permits: RegExp
  /** “reserves the right”. */
  readonly reserves: RegExp
  /** An order without “must”: an imperative or infinitive; the same negated. */
  readonly orders: RegExp
  readonly ordersNot: RegExp
  readonly negation: RegExp
  readonly only: RegExp
  /** Those who act, in the case of a subject, by kind; “you” may be staff or customer. */
  readonly staff: RegExp
  readonly company: RegExp
  readonly customer: RegExp
  readonly you: RegExp
  /** A customer in whatever case. */
  readonly anyCustomer: RegExp
  readonly your: RegExp
  /** Never, as an adverb. */
  readonly never: RegExp
  /** A case that is a subject only beside an impersonal cue (“Klientui leidžiama”), and such cues. */
  readonly oblique: RegExp
  readonly impersonal: RegExp
  /** A cue, with the words around it, whose subject does not act (“may be charged”, “se može”). */
  readonly passive: RegExp
  /** A lead or heading that is nothing but “never”, “always”. */
  readonly bareNever: RegExp
  readonly bareAlways: RegExp
}

const words = (...parts: string[]): RegExp => new RegExp(`(?<![\\w'])(?:${parts.join('|')})(?![\\w'])`, 'g')
// An order opens its clause, follows a subordinate one or a colon, or a word such as “please”.
const opening = (...parts: string[]): RegExp =>
  new RegExp(
    `(?<=^|·[,:–—] |[:;] (?:then )?|(?<![\\w'])(?:then|please|always|just|politely|simply|but) )(?:${parts.join('|')})(?![\\w'])`,
    'g',
  )
const whole = (...parts: string[]): RegExp => new RegExp(`^(?:${parts.join('|')})$`)

const enVerbs =
  'accept|acknowledge|act|add|agree|answer|apologi[sz]e|apply|archive|argue|ask|assign|assure|attach|avoid|be|begin|block|book|bring|call|cancel|change|charge|check|claim|close|collect|comment|complete|confirm|contact|continue|copy|credit|cut|deactivate|deduct|delay|delete|deliver|demand|deny|direct|disclose|discourage|discuss|display|do|drop|emphasi[sz]e|encourage|end|enter|escalate|explain|file|finish|follow|forward|get|give|go|greet|hand|hang|help|hide|hold|identify|ignore|inform|insist|interrupt|introduce|invite|issue|keep|leave|let|link|list|listen|log|look|mail|make|mark|mask|mention|move|name|note|notify|offer|open|order|pass|pay|phone|pitch|place|play|point|post|present|proceed|process|promise|promote|propose|push|put|quote|raise|read|record|recommend|redirect|refer|refund|refuse|register|reject|remind|remove|repeat|reply|report|request|require|resolve|respond|return|reverse|route|say|sell|send|set|share|show|sign|skip|speak|start|state|stay|stop|store|stress|suggest|take|talk|tell|thank|threaten|transfer|treat|try|turn|type|update|upload|upsell|use|verify|wait|walk|warn|withhold|write'
const enStaff =
  'agents?|staff|employees?|advis[eo]rs?|operators?|representatives?|reps?|supervisors?|clerks?|colleagues?|cashiers?|moderators?|receptionists?|administrators?|workers?|teams?|managers?|personnel|consultants?|assistants?|(?:chat)?bots?|robots?|officers?|technicians?|dispatchers?|handlers?|specialists?|tellers?|desk'
const enCustomer =
  'customers?|clients?|callers?|guests?|tenants?|users?|subscribers?|members?|buyers?|consumers?|patients?|passengers?|visitors?|players?|students?|pupils?|parents?|(?:card|account|policy|ticket)?holders?|purchasers?|lessees?|renters?|residents?|applicants?|travell?ers?|riders?|shoppers?|readers?|citizens?|taxpayers?|complainants?|owners?|participants?|reviewers?|donors?|policyholders?'
const notAfter =
  '(?<!(?:to|from|with|of|by|for|at|on|against|about|upon|tell|telling|ask|inform|asks|let|remind|\\w+ing) (?:(?:the|a|an|our|any|every|each|your|this|that|these|all|other|angry|new) )?)'

const ltStaff =
  'bot|darbuotoj|konsultant|operator|vadybinink|agent|specialist|administrator|vadov|kasinink|robot|pokalbiu robot|asistent|budetoj|kurjer|moderator|teler|komand|kolega|pardavej'
const ltCustomer =
  'klient|pirkej|vartotoj|naudotoj|sveci|svec|nuominink|abonent|nar|pacient|prenumerator|keleiv|lankytoj|gyventoj|student|zaidej|moksleiv|skambintoj|skambinanci|uzsakov|draudej|interesant|motin|tev'
const etStaff =
  'tootaja|klienditeenindaja|klienditugi|kasutajatugi|teenindaja|konsultan[td]|operaator|agen[td]|spetsialist|juhataja|robot|juturobot|bot|ametnik|assisten[td]|noustaja|haldur|moderaator|muuja|kassapidaja|tugi'
const etCustomer =
  'klien[td]i?|ostja|kulali(?:ne|se)|kasutaja|tarbija|uurniku?|lii(?:ge|kme)|patsien[td]i?|helistaja|tellija|reisija|kindlustatu|opila(?:ne|se)|omaniku?|vanema?|abonen[td]i?|mangija|kylasta|kulastaja|elaniku?'
const srStaff =
  'bot|cetbot|radni[kc]|sluzbeni[kc]|zaposlen|agent|operater|savetni[kc]|konsultant|rukovodi|supervizor|robot|moderator|referent|asistent|administrator|menadzer|kolega|prodavac|salterus'
const srCustomer =
  'korisni[kc]|kup[ac]*c|gost|potrosac|strank|stranc|clan|zakup[ac]*c|pretplatni[kc]|pacijent|putni[kc]|osigurani[kc]|klijent|musterij|stanar|posetila?c|posetioc|igrac|uceni[kc]|roditelj|narucila?c|vlasni[kc]|clanic'

export const modalWords: { readonly [L in Language]: ModalWords } = {
  en: {
    subordinate:
      /^(?:(?:and|but|even|only|except|or|so|also|especially) )?(?:if|when|whenever|where|unless|until|once|because|since|while|whilst|although|though|as soon as|before|after|in case|should|that|who|which|whose|so that|provided|whether)\b/,
    forbids: words(
      '(?:must|may|shall|should|ought)(?: (?:never|not|under no circumstances|at no time|on no account))+(?: to)?',
      '(?:will|can)(?: \\w+)? never be (?:asked|required|forced|expected)',
      '(?:is|are|be|was|were)(?: (?:strictly|never|expressly))? not (?:\\w+ly )?(?:allowed|permitted|authori[sz]ed|entitled|supposed|acceptable|to)',
      '(?:is|are|be) never (?:allowed|permitted|to|acceptable)',
      '(?:strictly |expressly |absolutely )?(?:forbidden|prohibited|banned|disallowed|outlawed)',
      'prohibits?|forbids?',
      '(?:under no circumstances|in no case|in no event|at no time|on no account|in no way)',
      `(?:no|none of (?:the|our)|neither) (?:\\w+ )?(?:${enStaff}|${enCustomer}|one)(?: \\w+){0,4}? (?:may|shall|must|should|can|is to|are to)`,
      '(?:no one|nobody) (?:\\w+ ){0,2}?(?:may|shall|must|should|can|is to|asks|is allowed)',
      'refrains? from',
      '(?:has|have) no right(?: to)?',
    ),
    cannot: words('(?:can|could) ?not(?: be)?', 'can never(?: be)?', '(?:is|are) unable to'),
    spares: words(
      'need not',
      '(?:do|does) not (?:have|need) to',
      '(?:is|are) not (?:obliged|required|bound|expected) to',
      '(?:is|are) under no (?:obligation|duty)',
      '(?:no need|no duty|no obligation) to',
    ),
    right: words(
      '(?:has|have|retains?|keeps?|enjoys?)(?: always)? (?:the|a|every|full|their)(?: \\w+)? rights?(?: to)?',
      '(?:is|are)(?: \\w+)? (?:free|entitled|welcome|at liberty|invited) to',
      'right of (?:withdrawal|access|appeal|objection|complaint)',
    ),
    loses: words(
      '(?:loses?|forfeits?|waives?|gives? up|surrenders?)(?: (?:the|his|her|their|your|its|any|all))?(?: \\w+)? rights?(?: to)?',
    ),
    obliges: words(
      'must',
      'shall',
      'should',
      'ought to',
      '(?:has|have) to',
      'needs? to',
      '(?:is|are|be)(?: \\w+ly)? (?:required|obliged|obligated|bound|expected|instructed|liable|asked|told) to',
      '(?:is|are) to(?= \\w)',
      'agrees? (?:not )?to',
      'undertakes? to',
      'it is mandatory(?: to)?',
      '(?:is|are) (?:mandatory|compulsory|obligatory)',
    ),
    permits: words(
      'may',
      'can',
      'might',
      '(?:is|are)(?: \\w+)? (?:allowed|permitted|authori[sz]ed|empowered) to',
      '(?:is|are) (?:allowed|permitted|admissible)',
      "(?:at|in) (?:our|its|the|their)(?: \\w+'?s?)?(?: sole| absolute)? discretion",
    ),
    reserves: words('reserves?(?: (?:itself|ourselves|themselves))? the right(?: to)?', 'entitles? (?:us|the company|the \\w+)'),
    orders: opening(`(?!thank you)(?:${enVerbs})(?! (?:\\w+ ){0,2}[:?])`),
    ordersNot: opening('(?:do not|never|not to)(?: (?:ever|just|simply))? [a-z]+', 'neither [a-z]+(?= nor)'),
    negation: words(
      'not(?! only)',
      'never',
      'nobody',
      'no one',
      'none',
      'nothing',
      'neither',
      'nor',
      '(?<!(?:at|with|for|of) )no',
      'nowhere',
    ),
    only: words('only', 'solely', 'exclusively', 'provided that', 'on condition', 'unless', 'not (?:before|until)'),
    staff: new RegExp(`${notAfter}(?<![\\w'])(?:${enStaff})(?![\\w'])`, 'g'),
    company: new RegExp(
      `${notAfter}(?<![\\w'])(?:we|company|firm|provider|supplier|seller|trader|landlord|lessor|bank|shop|store|platform|insurer|carrier|hotel|organi[sz]ation|office|association|airline|merchant|vendor|clinic|club|management|operator of the)(?![\\w'])`,
      'g',
    ),
    customer: new RegExp(`${notAfter}(?<![\\w'])(?:${enCustomer}|anyone who|whoever|those who|people who)(?![\\w'])`, 'g'),
    you: words('you'),
    anyCustomer: words(enCustomer, 'whoever', 'someone', 'somebody', 'anyone', 'they', 'them'),
    your: words('your', 'yours', 'yourself'),
    never: words('never', 'at no time'),
    oblique: /^$/,
    impersonal: /^$/,
    passive: / (?:\w+ly )?be \w+/,
    bareNever: whole(
      '(?:we |agents |staff |you |please )?(?:never|do not|must never|must not|may not|should not|should never|do nots?|dos and do nots?)',
      'not allowed|forbidden|prohibited|no gos?|off limits',
      '(?:what|things)(?: \\w+){1,3} (?:never|not|not to)(?: do)?',
      '(?:prohibited|forbidden|banned)(?: (?:practices|conduct|actions|behaviou?r|things))?',
      'what not to do|never do(?: this)?',
    ),
    bareAlways: whole(
      '(?:we |agents |staff |you |please )?(?:always|must|do|shall|should|have to)',
      'what(?: \\w+){1,2} (?:must|should) do',
    ),
  },
  lt: {
    subordinate:
      /^(?:(?:ir|bet|o|net|tik|arba|ypac) )?(?:jei|jeigu|kai|kada|kol|nebent|nes|kadangi|kad|jog|nors|kuri\w*|kas|kurie|kuriems|kuriam|pries|po to kai|tada kai)\b/,
    forbids: words(
      '(?:grieztai |kategoriskai )?(?:ne)?(?:uz)?draudzia(?:ma|mas|mi|mos|me)?',
      '(?:yra )?uzdraust\\w*',
      'negalima',
      'neleidzia(?:ma|me)',
      'nevalia',
      'neleistin\\w*',
      'netur(?:i|ite|ime) teises',
      'netur(?:i|etu|ite|ime) \\w+ti',
      'jokiu budu',
      'jokiais? atvej\\w+',
      'jokiomis aplinkybemis',
      'nederetu',
      'ne vienas \\w+ negali',
    ),
    cannot: words('negal(?:i|ite|es|esite|ima)', 'negal(?:ime|esime)'),
    spares: words('neprival(?:o|ote|ome)', 'nereik(?:ia|ejo)', 'nebutina', 'neturi pareigos', 'nera (?:privalom|butin)\\w*'),
    right: words('tur(?:i|ite) (?:\\w+ )?teise', 'teise yra', 'teisei'),
    loses: words('(?:netenk|prarand|atsisak)\\w* (?:\\w+ )?teis\\w*'),
    obliges: words(
      'prival(?:o|ote|ome|etu|oma|omas)',
      'tur(?:i|ite|ime|etu|etumete) (?:\\w+ )?\\w{3,}ti',
      'reik(?:ia|etu|alaujama)',
      '(?:yra )?butina',
      '(?:i)?pareigot\\w*',
      'isipareigoj\\w*',
      'deretu',
      'butinai',
    ),
    permits: words('gal(?:i|ima|ite|es|etu)', 'gal(?:ime|esime)', '(?:pri)?leidzia(?:ma|me)', 'leistin\\w*', 'savo nuoziura', 'turi teise'),
    reserves: words('pasilieka(?:me)?(?: \\w+)? teise', 'turime teise'),
    orders: words(
      '(?<!(?:prasym|nor|galimyb|teis|kvietim|sprendim|bud)\\w* )(?!pati|anksti|arti|simti|desimti|nakti|viesnamiai|neanksti)(?!ne(?!pasitar|sti|sioti))\\w{3,}(?:ti|tis)',
      '(?!ne)\\w{3,}(?:kite|kites)',
      '(?!ne)\\w{2,}(?:doma|iama|ojama|uojama)(?= )',
    ),
    ordersNot: words('ne(?!gali|turi|sti)\\w{3,}(?:ti|tis|kite|kites|kime)', '(?:niekada|niekuomet) ne\\w+'),
    negation: words(
      'ne',
      'nera',
      'nebe\\w+',
      'niek(?:ada|as|o|uomet|am)',
      'jok(?:s|ia|iu|io|iais|ios)',
      'nei',
      'ne(?!bent|s|t|gu|delsian|mokam|igiam|ribot|patogum|tinkam|teising|sklandum|pertrauk|laim|nuo|priklausom|maz|daug|seniai|trukus|zymi|tik|tiesiog|kilnoj|u)\\w{4,}',
    ),
    only: words('tik', 'tiktai', 'isskirtinai', 'vien', 'su salyga', 'nebent'),
    staff: words(
      `(?:${ltStaff})(?:as|is|us|ys|ius|e|a|ai|iai|es|os|ui|iui|ei|ams|iams|ems|oms)`,
      'linija',
      'aptarnavimo skyrius',
      'personalas',
    ),
    company: words(
      'mes',
      'imone|imonei|bendrove|bendrovei|(?:tiekej|teikej|nuomotoj)(?:as|ai|ui)|bankas|parduotuve|viesbutis|draudikas|poliklinika',
      '\\w{3,}(?:ame|ome|iame|ime|eme)',
    ),
    customer: words(
      `(?:${ltCustomer})(?:as|is|us|ys|ius|e|a|ai|iai|es|os|ui|iui|ei|ams|iams|ems|oms|s)`,
      'kiekvienas',
      'norint(?:is|ys|iam|iems)',
      'skambinant(?:is|ys|iam|iems)',
      'zmogus|zmones',
    ),
    you: words('jus', 'jums', '(?:gal|prival|tur|negal|neprival|netur)(?:ite|ote)'),
    anyCustomer: words(`(?:${ltCustomer})(?:\\w{1,4})?`, 'zmog\\w+', 'skambinan\\w+'),
    your: words('jusu', 'savo'),
    never: words('niekada', 'niekuomet'),
    oblique: /(?:ui|ams|oms|ems)$/,
    impersonal: /draud|leidzia|galima|butina|reik|nevalia|deretu/,
    passive: /galima|buti \w+/,
    bareNever: whole(
      '(?:mes |darbuotojai )?(?:niekada|niekuomet|draudziama|draudimai|negalima|neleidziama|nevalia|ne|ko nedaryti|ko nedarome|nedaryti|nedarome|darbuotojams draudziama|grieztai draudziama)',
    ),
    bareAlways: whole('(?:visada|privaloma|butina|privalo|darbuotojai privalo|reikia|ka daryti)'),
  },
  et: {
    subordinate:
      /^(?:(?:ja|aga|kuid|vaid|ka|isegi|voi|ning|ainult) )?(?:kui|kuni|sest|et|kuigi|ehkki|kes|mis|kelle\w*|mille\w*|juhul kui|enne kui|parast seda|kuna|kas|niikaua)\b/,
    forbids: words(
      '(?:rangelt |on )?keelatud',
      'keelab|keelame',
      'ei tohi(?:ks)?',
      'ei ole (?:\\w+ )?lubatud',
      'pole (?:\\w+ )?lubatud',
      'ei lubata',
      '(?:mitte )?mingil juhul',
      'mitte kunagi',
      '(?:ei ole|pole) oigus\\w*',
      'mitte (?:keegi|ukski)',
      'argu',
      'ei peaks',
      'lubamatu',
    ),
    cannot: words('ei (?:voi|saa)(?! me)', 'ei (?:saa|voi) me', 'me ei (?:saa|voi)'),
    spares: words('ei pea', '(?:ei ole|pole) (?:kohustatud|kohustust|vaja)', 'ei tarvitse'),
    right: words('on (?:\\w+ )?oigus', 'oigus on', 'oigusega'),
    loses: words('(?:kaota|minetab|loobub)\\w* (?:\\w+ )?oigus\\w*'),
    obliges: words(
      'pea(?:b|vad|me|te|ks|ksid)',
      'tuleb',
      '(?:on )?kohustatud',
      'kohustu(?:b|vad|me|te)',
      '(?:on )?vaja',
      'kohustuslik',
      'tuleks',
    ),
    permits: words(
      'voi(?:b|vad|te|ks|dakse)',
      'voime',
      'tohi(?:b|vad|te|me)',
      'saa(?:b|vad|te)(?= (?:\\w+ ){0,6}\\w+[dt]a(?!\\w))',
      '(?:on )?lubatud',
      'omal aranagemisel',
      'lubame',
    ),
    reserves: words('jata(?:b|me|vad)(?: \\w+)? (?:endale )?(?:\\w+ )?oiguse', 'meil on oigus'),
    orders: words(
      '(?<!(?:ei|ega|mitte|voi) (?:me |meie |te )?)(?!seda|mida|teda|keda|enda|nenda|jarjekorda|sorda|poolda|jargmist|uhenda|ilma|isegi|tegelikult)\\w{2,}(?:ada|ida|uda|lda|eda|ata|sta|nda|lla|rda|tta|vtada|kata)(?<!mata|sse|ista|aasta|nata)',
      'teha|tuua|viia|luua|votta|panna|minna|oelda|jatta|saata|naha|olla|anda',
      '(?:kusi|pakku|utel|kirjuta|saat|saatke|loe|anda|anna|vasta|suuna|palu|selgita|kinnita|edasta|teavita|kutsu|lisa|sulge|tuvasta|tana|meeldeta|korda|helista|oel|jat|hoid|and|vot|teh|pan|kontrolli|uhenda|paranda|tagasta|pea|tee)(?:ge|ke)',
    ),
    ordersNot: words(
      '(?:ara|arge|arme)(?: kunagi)? \\w+',
      'mitte (?:kunagi )?\\w+(?:da|ta|a)(?!\\w)',
      '(?:kunagi )?mitte \\w+[dt]a',
      '\\w+da mitte',
    ),
    negation: words('ei', 'pole', 'mitte(?! ainult)', 'ara', 'arge', 'ega', 'keegi ei', 'kunagi', 'uhtki', 'mingit'),
    only: words('ainult', 'uksnes', 'vaid', 'tingimusel', 'valja arvatud'),
    staff: words(`(?:${etStaff})(?:d|id|ud|l|il|ul|tel|idel|del|i|e)?`, 'personal', 'meeskond', 'tugiliin'),
    company: words(
      'me',
      'meie(?! \\w+(?:t|d|ga|st|le|s)\\b)',
      'ettevote',
      'teenusepakkuja|pakkuja|uurileandja|pank|pood|firma|hotell|kliinik|selts',
      '(?!nime|kolme|mitme|inime|taime|vaime|voime|raame|tume|esime)\\w{3,}me',
    ),
    customer: words(
      `(?:${etCustomer})(?:d|id|ud|l|il|ul|tel|idel|del)?`,
      'iga(?:uks|uhel)',
      'inime(?:ne|sed|sel|stel)',
      'soovija',
      'kirjutaja',
    ),
    you: words('te', 'teie', 'teil', 'voite', 'peate', 'saate', 'tohite'),
    anyCustomer: words(`(?:${etCustomer})\\w{0,5}`, 'inimes\\w+', 'helistaja\\w*'),
    your: words('oma', 'teie'),
    never: words('kunagi'),
    oblique: /[aeiu]l$|tel$|del$/,
    impersonal: /keelatud|lubatud|oigus|vaja|tuleb/,
    passive: /voidakse|tohitakse|saadakse/,
    bareNever: whole(
      '(?:me |tootajad )?(?:mitte kunagi|kunagi mitte|keelatud|on keelatud|ei tohi|ara|arge|mida (?:mitte|ei) (?:teha|tee|tohi)|mitte teha|rangelt keelatud|tootajatel on keelatud|me ei tee|keelud)',
    ),
    bareAlways: whole('(?:alati|kohustuslik|peab|peavad|tuleb|tootajad peavad|mida teha)'),
  },
  sr: {
    subordinate:
      /^(?:(?:i|a|ali|ni|cak|osim|samo|ili|pogotovo|narocito) )?(?:ako|kad|kada|dok|jer|posto|iako|mada|ko|koji\w*|koja|koje|sto|ukoliko|cim|pre nego|posle kad|da bi|da se|da li|gde|kao sto|onaj ko|one koji)\b/,
    forbids: words(
      '(?:strogo |izricito )?zabranj\\w+',
      'ne sme(?:ju|mo|te|s)?',
      '(?:nije|nisu) (?:\\w+ )?(?:dozvoljen|dopusten|ovlascen)\\w*',
      'nedopustiv\\w*',
      'nedozvoljen\\w*',
      'nema(?:ju)? prav\\w',
      'ni pod (?:kojim|kakvim|jednim) \\w+',
      'ni u (?:kom|kojem|jednom) slucaju',
      '(?:niko|nijedan \\w+|nijedna \\w+) ne (?:sme|moze|treba|sme)',
      'ne treba(?:ju)?(?! (?:vam|im|mu))',
      'nikako',
    ),
    cannot: words('ne moz(?:e|ete)|ne mogu', 'ne mozemo'),
    spares: words(
      'ne mora(?:ju|te|mo|s)?',
      '(?:nije|nisu|niste) (?:duz(?:an|na|ni)|obavez\\w+|u obavezi)',
      'nije (?:potrebno|neophodno|obavezno)',
    ),
    right: words('ima(?:te|ju|s)? (?:\\w+ )?prav[oa]', 'pravo je', 'slobodn[oa] (?:je|moze|mozete)'),
    loses: words('(?:gubi|gube|gubite|odrice|odricu|lisava)(?: \\w+){0,2} prav\\w'),
    obliges: words(
      'mora(?:ju|mo|te)?',
      'treba(?:ju|lo)?',
      'duz(?:an|na|ni|no)',
      'obavez(?:an|na|ni|no|uje|uju|ujemo)',
      'u obavezi',
      '(?:neophodno|potrebno|nuzno) je',
      'ima(?:ju)? da',
      'obavezno',
    ),
    permits: words(
      'sme(?:ju|mo)?',
      'moz(?:e|ete)|mogu|mozes',
      'mozemo',
      'dozvolj\\w+',
      'dopust\\w+',
      'ovlasc\\w+',
      'po (?:\\w+ )?nahodj?enju',
      'ima(?:ju)? pravo',
    ),
    reserves: words('zadrzava(?:ju|mo)?(?: \\w+)? pravo', 'imamo pravo'),
    orders: words(
      '(?<!(?:koji|koja|koje|ko|se|o|na|u|po|da|ne|pri|za|ili|sve) )(?!pet|mnog|dest|tri|svest|opasnost)(?:\\w{3,}(?<!os)(?:ati|iti|eti|uti|sti|rti|ljiti)|(?:do|na|po|pre|iz|re|pro|u|o|s|pomo|odre|tu|vu|podvu|izvu)ci)(?<!klijenti|gosti|pacijenti|agenti|isti|sati|novosti|cesti|prosti|plati|vrati|povlaci|propusti)',
      '(?!moz|ima|zel|hoce|dob|ne|plac)\\w{3,}(?:jte|ite)(?<!mozete|imate|zelite|hocete|niste|dobijete)',
    ),
    ordersNot: words(
      'nemoj(?:te)?(?: da)? \\w+',
      'ne \\w{3,}(?:ti|ci|jte|ite)',
      '(?:nikad|nikada)(?: se)? ne \\w+',
      '\\w+ se nikada? ne \\w+',
    ),
    negation: words(
      'ne',
      'nije',
      'nisu',
      'nismo',
      'niste',
      'nisam',
      'nema(?:ju|mo|te)?',
      'nece(?:te|mo)?',
      'nikad(?:a)?',
      'niko',
      'ni(?! samo)',
      'niti',
      'nijedan',
      'nista',
      'bez izuzetka ne',
      'nemoj(?:te)?',
    ),
    only: words('samo', 'iskljucivo', 'jedino', 'tek', 'pod uslovom', 'osim'),
    staff: words(`(?:${srStaff})(?:i|a|u|ima|lac|oci)?`, 'osoblje', 'tim', 'salter'),
    company: words(
      'mi',
      'kompanija|firma|preduzece|pruzalac|zakupodavac|banka|prodavnica|hotel|osiguravac|drustvo|platforma|klinika',
      '(?!samo|tamo|ovamo|pismo|onamo|kamo|nismo|pismo)\\w{3,}mo',
    ),
    customer: words(`(?:${srCustomer})(?:i|a|u|e|ima|ovi|ovima|ama|aca)?`, 'svako', 'ko (?:god)?', 'ljudi'),
    you: words('vi', 'vama', 'vam', 'mozete', 'imate', 'morate', 'smete', 'treba da \\w+te', 'duzni ste'),
    anyCustomer: words(`(?:${srCustomer})\\w{0,4}`, 'ljud\\w+', 'cove(?:k|c)\\w*', 'pozivala?c\\w*'),
    your: words('vas', 'vasu', 'vase', 'vasa', 'vaseg', 'svoj\\w*'),
    never: words('nikad', 'nikada'),
    oblique: /(?:ima|ama|u|e|ci)$/,
    impersonal: /zabranj|dozvolj|dopust|potrebno|neophodno|obavez/,
    passive: /(?:^| )se (?:ne )?(?:moz|mog|sme|mora|treba)|(?:moze|mogu|sme|smeju|mora|moraju|treba) se /,
    bareNever: whole(
      '(?:mi |zaposleni )?(?:nikada|nikad|zabranjeno|zabranjeno je|zabrane|ne|nemojte|ne sme se|ne raditi|sta ne raditi|sta ne smete|sta ne radimo|strogo zabranjeno|radnicima je zabranjeno|ne smeju)',
    ),
    bareAlways: whole('(?:uvek|obavezno|mora se|moraju|zaposleni moraju|duzni su|treba|sta raditi)'),
  },
}
