import type { Language } from '../../model/signal.js'
import type { Clause } from './clauses.js'
import { type Folded, foldOf, mainOf } from './main-clause.js'
import { type ModalWords, modalWords } from './modality-words.js'

/** How a clause speaks: who may or must do what. */
export interface Modality {
  /** “right”: what the customer may do, or need not; “describes”: neither order nor permission. */
  readonly mode: 'permits' | 'obliges' | 'forbids' | 'right' | 'describes'
  readonly who: 'company' | 'staff' | 'customer' | 'unknown'
  /** Whether what the main clause says is denied: always where it forbids. */
  readonly negated: boolean
  /** The words that tell, as UTF-16 offsets in the clause; undefined where lead or heading tell it, or nothing does. */
  readonly cue: readonly [number, number] | undefined
}

type Mode = Modality['mode']
type Who = Modality['who']

interface Read {
  /** Undefined where nothing tells it. */
  readonly mode: Mode | undefined
  /** An order without “must”. */
  readonly weak: boolean
  readonly who: Who
  readonly negated: boolean
  readonly cue: readonly [number, number] | undefined
}

const languages: readonly Language[] = ['en', 'lt', 'et', 'sr']
const internal =
  /(?<![a-z])(?:internal|playbook|script|runbook|for (?:agents|staff)|agents?|staff|employees|vidin\w*|scenarij\w*|darbuotoj\w*|konsultant\w*|tootaja\w*|klienditeenindaja\w*|juhis\w*|stsenaarium\w*|uputstv\w*|intern\w*|zaposlen\w*|sluzbeni\w*|operater\w*)(?![a-z])/

/** Reads the modality of a clause from all its words, the lead of its list and its headings, in English, Lithuanian, Estonian and Serbian. */
export function modalityOf(clause: Clause): Modality {
  const forStaff = clause.headings.some(heading => internal.test(foldOf(heading).text))
  const own = read(clause.text, clause.language, forStaff)
  const lead = clause.lead === undefined ? undefined : readLead(clause.lead, clause.language, forStaff)
  if (lead?.mode !== undefined) return underLead(own, lead)
  if (own.mode !== undefined && !own.weak) return finish(own)
  for (const heading of clause.headings.slice(-2).reverse()) {
    const said = readLead(heading, clause.language, forStaff)
    if (said.mode === undefined || said.mode === 'permits' || (said.weak && said.mode === 'obliges') || wordCount(heading) > 6) continue
    if (said.mode === 'right' && (own.weak || own.who === 'company' || own.who === 'staff')) continue
    return underLead(own, said)
  }
  return finish(own)
}

function finish({ mode, who, negated, cue }: Read): Modality {
  return { mode: mode ?? 'describes', who, negated, cue }
}

/** An item says what its lead says, unless it has words of its own; a lead that forbids holds in any case. */
function underLead(own: Read, lead: Read): Modality {
  const who = own.who === 'unknown' || (own.weak && lead.who !== 'unknown') ? lead.who : own.who
  if (lead.mode === 'forbids') return { mode: 'forbids', who: lead.who === 'unknown' ? who : lead.who, negated: true, cue: undefined }
  if (own.mode === 'forbids') return { ...finish(own), who }
  if (own.mode !== undefined && !own.weak) return finish(own)
  return { mode: lead.mode ?? 'describes', who, negated: own.negated, cue: undefined }
}

function readLead(text: string, language: Language | undefined, forStaff: boolean): Read {
  const bare = foldOf(text)
    .text.replace(/[^a-z' ]/g, '')
    .trim()
  for (const words of wordsFor(language)) {
    const forbids = words.bareNever.test(bare)
    if (!forbids && !words.bareAlways.test(bare)) continue
    return {
      mode: forbids ? 'forbids' : 'obliges',
      weak: false,
      who: whoActs(words, bare, bare.length, forStaff),
      negated: forbids,
      cue: undefined,
    }
  }
  return read(text, language, forStaff)
}

function wordsFor(language: Language | undefined): readonly ModalWords[] {
  return (language === undefined ? languages : [language]).map(each => modalWords[each])
}

function wordCount(text: string): number {
  return text.split(/\s+/).length
}

/** A clause without a cue describes; what staff never do is forbidden to them. */
function told(all: readonly ModalWords[], folded: Folded, main: string, negated: boolean, forStaff: boolean): Read {
  const plain: Read = { mode: undefined, weak: false, who: 'unknown', negated, cue: undefined }
  for (const words of all) {
    const who = nearest(words, main, forStaff, 'first')
    if (who === 'unknown') continue
    words.never.lastIndex = 0
    const never = who === 'staff' ? words.never.exec(main) : null
    if (never === null) return { ...plain, who }
    return { mode: 'forbids', weak: false, who, negated: true, cue: spanOf(folded, { at: never.index, length: never[0].length }) }
  }
  return plain
}

type Cue = keyof Pick<ModalWords, 'forbids' | 'cannot' | 'spares' | 'right' | 'loses' | 'obliges' | 'permits' | 'reserves'>
const strong: readonly Cue[] = ['forbids', 'cannot', 'spares', 'loses', 'reserves', 'right', 'obliges', 'permits']

interface Found {
  readonly cue: Cue | 'orders' | 'ordersNot'
  readonly at: number
  readonly length: number
  readonly words: ModalWords
}

function read(text: string, language: Language | undefined, forStaff: boolean): Read {
  const folded = foldOf(text)
  let best: Found | undefined
  let order: Found | undefined
  let main = folded.text
  for (const words of wordsFor(language)) {
    main = mainOf(folded.text, words)
    for (const cue of strong) best = earlier(best, first(words, cue, main))
    const negative = first(words, 'ordersNot', main)
    order = earlier(order, negative ?? first(words, 'orders', main))
  }
  // “Ask for a code that customers may have”: an order well before a modal speaks first; right before one it is a noun (“Mail must …”).
  const ordered =
    order !== undefined &&
    (best === undefined || (order.at < best.at && (order.cue === 'ordersNot' || wordCount(main.slice(order.at, best.at).trim()) > 3)))
  const found = ordered ? order : best
  const words = found?.words ?? wordsFor(language ?? 'en')[0]
  if (words === undefined) return { mode: undefined, weak: false, who: 'unknown', negated: false, cue: undefined }
  main = mainOf(folded.text, words)
  const denied = wordsFor(language).some(each => count(each.negation, main) > 0)
  if (found === undefined) return told(wordsFor(language), folded, main, denied, forStaff)
  const weak = found.cue === 'orders' || found.cue === 'ordersNot'
  const who = weak ? addressed(words, folded.text, forStaff) : actor(found, main, forStaff)
  const span = spanOf(folded, found)
  const rest = main.slice(0, found.at) + main.slice(found.at + found.length)
  const mode = modeOf(found, who, main)
  return {
    mode,
    weak: found.cue === 'orders',
    who,
    negated: mode === 'forbids' || found.cue === 'cannot' || count(words.negation, rest) > 0,
    cue: span,
  }
}

function modeOf({ cue, words }: Found, who: Who, main: string): Mode | undefined {
  const restricted = count(words.only, main) > 0
  const customer = who === 'customer'
  if (cue === 'forbids' || cue === 'ordersNot') return 'forbids'
  if (cue === 'cannot') return customer || who === 'staff' ? 'forbids' : 'describes'
  if (cue === 'spares') return who === 'staff' || who === 'company' ? 'permits' : 'right'
  if (cue === 'loses') return 'describes'
  if (cue === 'reserves') return 'permits'
  if (cue === 'right') return who === 'staff' || who === 'company' ? 'permits' : restricted ? 'obliges' : 'right'
  if (cue === 'permits') return customer ? (restricted ? 'obliges' : 'right') : 'permits'
  return 'obliges'
}

function first(words: ModalWords, cue: Found['cue'], main: string): Found | undefined {
  const pattern = words[cue]
  pattern.lastIndex = 0
  const found = pattern.exec(main)
  if (found === null) return undefined
  return { cue, at: found.index, length: found[0].length, words }
}

function earlier(one: Found | undefined, other: Found | undefined): Found | undefined {
  if (one === undefined || other === undefined) return one ?? other
  const oneEnd = one.at + one.length
  // Overlapping cues: the longer one says more (“must not” over “must”).
  if (other.at < oneEnd && one.at < other.at + other.length) return other.length > one.length ? other : one
  return other.at < one.at ? other : one
}

function count(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0
}

/** Who acts: not the subject of a passive (“customers may be charged”). */
function actor(found: Found, main: string, forStaff: boolean): Who {
  const end = found.at + found.length
  const who = whoActs(found.words, main, end, forStaff, main.slice(found.at, end))
  if (who !== 'customer' || !found.words.passive.test(main.slice(Math.max(found.at - 4, 0), end + 24))) return who
  return found.words === modalWords.en ? 'company' : 'unknown'
}

/** The one named last before the end of the cue, in the case of a subject; else one right behind it (“may an agent”). */
function whoActs(words: ModalWords, main: string, end: number, forStaff: boolean, cue = ''): Who {
  const impersonal = words.impersonal.test(cue)
  const before = nearest(words, main.slice(0, end), forStaff, 'last', impersonal)
  if (before !== 'unknown') return before
  const rest = main.slice(end)
  const behind = /^ (?:(?:the|an?|any|every|our|each) )?(\w+)/.exec(rest)?.[1] ?? ''
  const inverted = /(?:^| )(?:may|must|shall|should|can) (?:(?:the|an?|any|every|our|each) )?(\w+)/.exec(rest)?.[1] ?? ''
  return nearest(words, `${behind} · ${inverted}`, forStaff, 'first', impersonal)
}

function nearest(words: ModalWords, text: string, forStaff: boolean, which: 'first' | 'last', impersonal = false): Who {
  const you = forStaff || count(words.anyCustomer, text) > 0 ? 'staff' : 'customer'
  let nearestAt = -1
  let nearestWho: Who = 'unknown'
  const patterns = [
    ['company', words.company],
    ['staff', words.staff],
    ['customer', words.customer],
    [you, words.you],
  ] as const
  for (const [who, pattern] of patterns) {
    for (const { index, 0: found } of text.matchAll(pattern)) {
      if (!impersonal && who !== 'company' && pattern !== words.you && words.oblique.test(found)) continue
      if (nearestAt >= 0 && (which === 'last' ? index < nearestAt : index > nearestAt)) continue
      nearestAt = index
      nearestWho = who
    }
  }
  return nearestWho
}

/** Whom an order addresses: the customer where it speaks of “your” things and of no other person. */
function addressed(words: ModalWords, text: string, forStaff: boolean): Who {
  if (forStaff || count(words.anyCustomer, text) > 0) return 'staff'
  return count(words.your, text) > 0 ? 'customer' : 'staff'
}

function spanOf({ tokens }: Folded, { at, length }: Pick<Found, 'at' | 'length'>): readonly [number, number] {
  const begin = tokens.findLast(token => token.at <= at)
  const end = tokens.findLast(token => token.at < at + length)
  return [begin?.from ?? 0, end?.to ?? begin?.to ?? 0]
}
