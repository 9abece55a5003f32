import { keyOf } from '../key.js'

/** What stands under it is how not to do it, or how to do it. */
export type Example = 'bad' | 'good'

const what =
  '(?: (?:example|examples|answer|answers|reply|replies|response|responses|wording|phrase|phrases|words|sample|samples|way|style|tone|version|message))?'
const bad = new RegExp(
  `^(?:${[
    `(?:an? )?(?:very )?(?:bad|wrong|poor|incorrect|unacceptable|inappropriate|weak)${what}(?: \\d+)?`,
    `(?:banned|forbidden|prohibited|unwanted|blacklisted) (?:phrases?|words?|wording|sentences?|replies|answers|expressions?)`,
    `(?:we |you |staff |agents )?(?:do not|don t|dont|never|should not|shouldn t|must not|may not) (?:say|write|use|reply|answer|send|tell)(?: \\S+){0,3}`,
    '(?:what|things|phrases|words|sentences) (?:not to (?:say|write|use)|to avoid|we (?:do not|don t|never) (?:say|write|use)|(?:you should )?never (?:say|write|use))',
    'avoid(?: (?:saying|writing|this|these|phrases|words|the following|phrases like|wording like)){0,3}',
    '(?:how not to|not (?:like )?(?:this|so)|not|instead of(?: this| saying| writing)?|rather than|no go|no gos|don ts|how not to (?:answer|reply|write|say)(?: \\S+){0,2})',
    // Lithuanian
    '(?:blog(?:as|ai|i|o)|neteising(?:as|ai|i)|netinkam(?:as|ai|i)|netik(?:es|ę)s|prast(?:as|ai|i))(?: (?:pavyzd\\S*|atsakym\\S*|frazes|formuluot\\S*|variantas|tonas))?(?: \\d+)?',
    '(?:taip |to |sito )?(?:nesakome|nerasome|nesakyti|nerasyti|nesakykite|nerasykite|nevartoti|nevartokite|nesakyk|nerasyk)(?: \\S+){0,2}',
    '(?:niekada )(?:nesakykite|nerasykite|nesakome|nerasome|nesakyti)(?: \\S+){0,2}|vengtin\\S+(?: \\S+)?|veng(?:ti|kite|iame)(?: \\S+){0,2}|vietoj|vietoje|uzuot|ne taip|draudziam\\S* (?:fraz|zodz|posak|israisk)\\S*',
    // Estonian
    '(?:halb|halvad|halvasti|vale|valesti|kehv|sobimatu)(?: (?:naide|naited|vastus|vastused|sonastus|laused?|toon))?(?: \\d+)?',
    '(?:nii |seda )?(?:ara|arge|ei) (?:kunagi )?(?:utle|oelge|kirjuta|kirjutage|kasuta|kasutage|oelda|kirjutada)(?: \\S+){0,2}|nii me ei (?:utle|kirjuta)',
    '(?:mitte (?:oelda|kirjutada|nii)|valti(?:da|ge|me)?|vaeldi|selle asemel et|asemel|keelatud (?:valjend|laus|sona|fraas)\\S*)(?: \\S+){0,2}',
    // Serbian
    '(?:los(?:e|i|a)?|pogresn(?:o|i|a|e)|neispravn(?:o|i)|neprimeren(?:o|i))(?: (?:primer\\S*|odgovor\\S*|fraz\\S*|recenic\\S*|ton))?(?: \\d+)?|primer(?:i)? (?:loseg|losih|pogresnog)(?: \\S+){0,2}|kako ne(?: treba)?(?: \\S+){0,2}',
    '(?:tako |to )?(?:ne|nikad|nikada ne|nemoj|nemojte) (?:pisemo|pisati|pisite|pisi|govorimo|govoriti|govorite|kazemo|reci|recite|kazite|koristiti|koristite)(?: \\S+){0,2}',
    '(?:izbegavati|izbegavajte|izbegavamo|umesto(?: ovog| ovoga| toga)?|zabranjen\\S+ (?:izraz|fraz|rec)\\S*)',
  ].join('|')})$`,
)
const good = new RegExp(
  `^(?:${[
    `(?:an? )?(?:very )?(?:good|right|correct|better|best|proper|preferred)${what}(?: \\d+)?`,
    '(?:please )?(?:do )?(?:say|write|use|reply|answer)(?: (?:this|instead|rather|so|like this))?|(?:and )?instead|rather|like this|what to (?:say|write)(?: instead)?|do say',
    '(?:ger(?:as|ai|i)|teising(?:as|ai|i)|tinkam(?:as|ai|i)|geriau|tinka)(?: (?:pavyzd\\S*|atsakym\\S*|fraz\\S*|formuluot\\S*|variantas))?(?: \\d+)?|taip (?:sakome|rasome|sakyti|rasyti)|(?:sakykite|rasykite|sakyti|rasyti)(?: taip)?|o taip',
    '(?:hea|head|hasti|oige|oigesti|parem|paremini|sobiv)(?: (?:naide|naited|vastus|vastused|sonastus|laused?))?(?: \\d+)?|(?:utle|oelge|kirjuta|kirjutage|oelda)(?: (?:nii|hoopis|parem))?|nii',
    '(?:dob(?:ar|ro|ri|ra)|ispravn(?:o|i)|tacn(?:o|i)|bolje|pravilno)(?: (?:primer\\S*|odgovor\\S*|fraz\\S*|recenic\\S*))?(?: \\d+)?|primer(?:i)? (?:dobrog|dobrih|ispravnog)(?: \\S+){0,2}|(?:recite|recite ovako|pisite|pisati|reci|ovako)(?: \\S+)?',
  ].join('|')})$`,
)
const disavowal =
  /^(?:(?:so|this is how|that is how|that way) (?:we|one) (?:do not|don t|never)|we (?:do not|don t|never) (?:write|say|talk|answer|reply) (?:like )?(?:this|that|so)|never (?:write|say) (?:this|that)|taip (?:niekada )?ne(?:rasome|sakome|rasoma|sakoma|kalbame|atsakome)|nii (?:me )?(?:ei|kunagi ei) (?:kirjuta|utle|oelda|raagi|vasta)|nii ei (?:kirjuta|utle|raagi|vasta)|tako (?:se )?(?:nikada )?ne (?:pise|pisemo|govori|govorimo|odgovaramo|kaze))/
const LONGEST_LABEL = 60

/** Reads a heading or lead that is a label of examples (“Do not say”, “Bad example:”, “Geras pavyzdys”); undefined where it is none. */
export function exampleOf(label: string): Example | undefined {
  if (label.length > LONGEST_LABEL) return undefined
  if (/^\s*[❌✗✘🚫👎]/u.test(label)) return 'bad'
  if (/^\s*[✅✓✔👍]/u.test(label)) return 'good'
  const key = keyOf(label.replace(/[(（].*$/, ''))
  if (bad.test(key)) return 'bad'
  return good.test(key) ? 'good' : undefined
}

// “Don't” over words in quotation marks is about what is said; over deeds it forbids them.
const refusal =
  /^(?:do not|don t|dont|don ts|donts|never|no|not ok|not allowed|ne|ne taip|nedaryti|negalima|niekada|ara|arge|ei|mitte|mitte nii|kunagi|keelatud|nikad|nikada|nikako|zabranjeno|nije dozvoljeno)$/

/** Whether a heading or lead, above a quotation, tells that nobody is to say it (“Don't”, “Ne:”). */
export function refuses(label: string): boolean {
  return label.length <= LONGEST_LABEL && refusal.test(keyOf(label.replace(/[(（].*$/, '')))
}

/** Whether a text is nothing but words in quotation marks, with a remark in brackets at most. */
export function isQuotation(text: string): boolean {
  return /^[„“”"«][^„“”"«»]+[“”"»][.!?]?(?: ?\([^)]*\)\.?)?$/.test(text)
}

/** Reads the label that a clause itself begins with (“Wrong: …”, “Halb näide – …”); undefined where it has none. */
export function ownExample(text: string): Example | undefined {
  const mark = /^[❌✗✘🚫✅✓✔]/u.exec(text)
  if (mark !== null) return exampleOf(mark[0])
  const end = /^[^:"„“«]{2,60}?(?::| [–—-] )/.exec(text)
  if (end !== null) return exampleOf(end[0].replace(/[:\s–—-]+$/, ''))
  return undefined
}

/** Whether a sentence tells that what stands before it is not to be said (“Taip nerašome niekada.”). */
export function disavows(text: string): boolean {
  return text.length <= LONGEST_LABEL * 2 && disavowal.test(keyOf(text))
}

/** Whether a text holds words in quotation marks. */
export function quotes(text: string): boolean {
  return /[„“”"«»]/.test(text)
}
