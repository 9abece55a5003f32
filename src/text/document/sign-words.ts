import type { Language } from '../../model/signal.js'

/** What tells that a clause is not the rule that it speaks of, as patterns over folded words (no diacritics, Serbian in Latin, what is quoted left out). */
export interface SignWords {
  /** It tells how things were, or that they are so no longer. */
  readonly past: RegExp
  /** It calls the thing a fault, or out of the question. */
  readonly breach: RegExp
}

const words = (...parts: string[]): RegExp => new RegExp(`(?<![\\w'])(?:${parts.join('|')})(?![\\w'])`)
const year = '(?:19|20)\\d\\d'

/** By language. */
export const signWords: { readonly [L in Language]: SignWords } = {
  en: {
    past: words(
      `(?:until|till|before|in|since|by|from) (?:\\w+ )?${year}`,
      'used to',
      'no longer',
      'not any more',
      'any longer',
      'formerly',
      'previously',
      'in the past',
      'at one time',
      '(?:last|previous|earlier|former|old|older|predecessor s?) (?:year|spring|summer|autumn|winter|version|edition|contract|terms|script|rule|rules|form|text|handbook|policy|bonus|manual|notice)',
      '(?:was|were|has been|have been|had been|got|been) (?:dropped|shut|removed|scrapped|withdrawn|abolished|struck|deleted|repealed|cancelled in|discontinued|retired|voided)',
      'struck out',
      'abolished',
      'scrapped',
      'years ago',
      'not proud',
    ),
    breach: words(
      '(?:is|are|was|were|counts? as|treated as|regarded as|remains?) (?:an? |our |the )?(?:\\w+ )?(?:fault|faults|mistake|mistakes|defect|defects|breach|breaches|failure|failures|error|errors|violation|violations|offen[cs]e|misconduct|no answer)',
      '(?:marks?|points?) (?:are |is )?(?:lost|deducted|taken off)',
      'fails? the (?:call|chat|check|audit|test)',
      '(?:is|are) (?:not|never) (?:allowed|acceptable|permitted|tolerated|an answer|needed|required|wanted|a reason|an excuse)',
      'unacceptable',
      'out of the question',
      '(?:has|have) no place',
    ),
  },
  lt: {
    past: words(
      `(?:iki|nuo|pries) ${year}`,
      `${year} (?:m|metais|metu|metus)`,
      'nebe\\w{3,}',
      'jau ne\\w{3,}',
      'anksciau',
      'kadaise',
      'kazkada',
      'seniau',
      'praeity(?:je|s)',
      'praejusi\\w*',
      'panaikin\\w*',
      'isbrauk\\w*',
      'atsisakem\\w*',
      'galioj(?:o|us)\\w*',
      'buv(?:o|usi|usio|usia|usios|es|usieji)\\w*',
      'sena(?:s|sis|sias|is|me|oje|jame|ja|ji)? (?:scenarij|tais|tvark|sutart|versij|nuostat|instrukcij)\\w*',
    ),
    breach: words(
      '(?:siurkst\\w* )?(?:pareigu )?pazeidim\\w*',
      'klaida',
      'nepriimtin\\w*',
      'neleistin\\w*',
      'netoleruo\\w*',
      'nelaikom\\w*',
      'nera (?:priezast\\w*|pagrind\\w*|atsakym\\w*)',
      'nereikaling\\w*',
      'nereikia',
    ),
  },
  et: {
    past: words(
      `(?:kuni|enne|alates) ${year}`,
      `${year}(?: aasta\\w*| a)`,
      'enam ei',
      'enam mitte',
      'ei \\w+ enam',
      'enam (?:ei )?\\w+ta',
      'varem',
      'varasem\\w*',
      'endi(?:ne|se|ses|sed)',
      'kunagi(?:ne|se|ses)',
      'vana(?:s|st|d)? (?:juhend|leping|reegl|stsenaarium|kord|versioon|tekst)\\w*',
      'eelmi(?:ne|se|ses|sel|sed)',
      'kaota(?:ti|sime|tud)',
      'tuhista(?:ti|sime|tud)',
      'loobu(?:ti|sime|tud)',
      'eemalda(?:ti|sime)',
      'kehtis',
      'seisis',
    ),
    breach: words(
      'rikkumi\\w*',
      'lubamatu\\w*',
      'on (?:\\w+ )?(?:viga|eksimus|vastuvoetamatu)',
      'viga on',
      'ei ole (?:vastus|pohjus|vabandus|lubatud|vaja|vajalik\\w*)',
      'pole (?:vastus|pohjus|vabandus|lubatud|vaja|vajalik\\w*)',
      'ei tule kone alla',
    ),
  },
  sr: {
    past: words(
      `(?:do|od|pre|prije) (?:\\w+ )?${year}`,
      `${year} godine`,
      'vise (?:ne|nije|nisu|se ne|nema|necemo)',
      'ne \\w+ vise',
      '(?:nije|nisu|nema|ne vazi) vise',
      'ranije',
      'nekad(?:a|asnj\\w*)?',
      'nekada(?:snj\\w*)?',
      'ukinu\\w*',
      'izbaci(?:li|lo|la|o)',
      'brisan\\w*',
      'povucen\\w*',
      '(?:do )?prosl(?:e|a|i|og|oj|u) (?:godin\\w*|verzij\\w*)',
      'star(?:i|a|o|og|oj|om|e|u) (?:ugovor|pravil|skript|uputstv|verzij|obraz|kucn)\\w*',
      'raniji?\\w* (?:ugovor|pravil|skript|uputstv|verzij)\\w*',
      'vazil(?:o|a|e|i)',
    ),
    breach: words(
      'povred\\w*',
      '(?:je|su|smatra se|predstavlja) (?:\\w+ )?(?:gresk\\w*|propust\\w*|prekrsaj\\w*)',
      'nedopust\\w*',
      'neprihvatljiv\\w*',
      'nije (?:odgovor|razlog|izgovor|dozvoljen\\w*|potreb\\w*|dopusten\\w*)',
      'nisu (?:potreb\\w*|dozvoljen\\w*|dopusten\\w*)',
      'ne dolazi u obzir',
    ),
  },
}
