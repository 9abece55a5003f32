import { keyOf } from '../text/key.js'
import type { Pseudonyms } from './_pseudonyms.js'

/** Words between the words of a name. */
const particles = new Set('the and for von van der den del las los mrs miss'.split(' '))
/** Words in cells of people that name a team, a role or nobody. */
const nobody = new Set(
  (
    'support team agent agents customer customers client clients service services desk care help helpdesk sales admin administrator bot system user users guest ' +
    'visitor end unknown unassigned anonymous deleted none nobody group shop store online office info contact account mail noreply reply ' +
    'inc ltd llc gmbh uab company komanda klientas pagalba tugi klient meeskond podrska tim korisnik kupac'
  ).split(' '),
)
/** Names that are everyday words where they are written small. */
const everyday = new Set(
  'will mark may june april rose grace hope joy faith art bill rich frank grant chase drew pat sue ray dawn daina rasa'.split(' '),
)
/** What names end in when they are declined, in Lithuanian, Estonian, Serbian and English, without marks. */
const endings = new Set(
  (
    'a e i o u y s t l as is us ys os es ai ei ui iui au io iau iaus aus om em im ov ev in ova eva oj je oje eje am ame yje uje umi imi imo ga le st lt ile ilt ist iga ' +
    'ams ems ais iais iams iai ius iu ies ie iene aite ute yte iute aitis'
  ).split(' '),
)
const shortEndings = new Set(['a', 'e', 'i', 'o', 'u', 'om', 'os', 'ai', 'ui', 'ei'])
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu
const caseless = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u
const longestName = 60

interface Token {
  readonly from: number
  readonly to: number
  readonly key: string
  readonly capital: boolean
}

/** The people that columns name, found again in texts: by whole name, and by first or last name, declined or not. */
export class KnownPeople {
  private readonly pseudonyms: Pick<Pseudonyms, 'person'>
  /** Comparison form of a whole name → its pseudonym. */
  private readonly names = new Map<string, string>()
  /** A word of a name, or its stem → the pseudonym, or undefined where several people share it. */
  private readonly parts = new Map<string, string | undefined>()
  private readonly stems = new Map<string, string | undefined>()
  /** The names of them that are searched for in texts. */
  private readonly people = new Set<string>()
  private mostWords = 1
  private readonly scriptless = new Set<string>()

  constructor(pseudonyms: Pick<Pseudonyms, 'person'>) {
    this.pseudonyms = pseudonyms
  }

  /** Learns a name as it stands in a column of people; what names nobody is passed over. */
  add(name: string): void {
    const key = keyOf(name)
    if (key === '' || key.length > longestName || this.names.has(key) || /^[\d ]+$/.test(key)) return
    const words = key.split(' ')
    if (words.length > 6 || words.every(part => nobody.has(part) || part.length < 2)) return
    const pseudonym = this.pseudonyms.person(name)
    this.names.set(key, pseudonym)
    // “Amber & Pine Support” and “Phone line” are nobody, and their words stand in texts for what they mean.
    if (/[&+]/.test(name) || words.some(part => nobody.has(part)) || /^\p{Lu}.*\s\p{Ll}{4,}$/u.test(name.trim())) return
    this.people.add(key)
    this.mostWords = Math.max(this.mostWords, words.length)
    if (caseless.test(name)) this.scriptless.add(key)
    for (const part of words) {
      if (part.length < 3 || particles.has(part) || /^\d+$/.test(part)) continue
      share(this.parts, part, pseudonym)
      for (const stem of stemsOf(part)) share(this.stems, stem, pseudonym)
    }
  }

  /** The pseudonym of a cell that is one known name and nothing else. */
  whole(cell: string): string | undefined {
    return this.names.get(keyOf(cell))
  }

  /** The text with a pseudonym for each known name; `met` hears of each. */
  replaced(text: string, met: () => void): string {
    if (this.names.size === 0) return text
    const tokens = [...text.matchAll(word)].map(match => tokenOf(match[0], match.index))
    let made = ''
    let end = 0
    let last: { readonly pseudonym: string; readonly to: number } | undefined
    for (let at = 0; at < tokens.length; at++) {
      const found = this.longest(tokens, at) ?? this.single(tokens[at])
      const token = tokens[at]
      if (token === undefined || found === undefined) continue
      const to = tokens[at + found.words - 1]?.to ?? token.to
      // First and last name of one person stand side by side: one pseudonym for both.
      const again = last !== undefined && last.pseudonym === found.pseudonym && /^[\s,-]{1,2}$/.test(text.slice(last.to, token.from))
      if (!again) {
        made += text.slice(end, token.from) + (found.text ?? found.pseudonym)
        met()
      }
      end = to
      at += found.words - 1
      last = { pseudonym: found.pseudonym, to }
    }
    return made + text.slice(end)
  }

  private longest(tokens: readonly Token[], at: number): Found | undefined {
    for (let words = Math.min(this.mostWords, tokens.length - at); words > 1; words--) {
      const key = tokens
        .slice(at, at + words)
        .map(token => token.key)
        .join(' ')
      const pseudonym = this.people.has(key) ? this.names.get(key) : undefined
      if (pseudonym !== undefined) return { pseudonym, words }
    }
    return undefined
  }

  private single(token: Token | undefined): Found | undefined {
    if (token === undefined) return undefined
    const { key, capital } = token
    if (this.parts.has(key) && (capital || !everyday.has(key))) return this.found(this.parts.get(key), key)
    const least = capital ? 2 : 4
    for (let cut = 0; cut <= 5 && key.length - cut >= least; cut++) {
      const stem = key.slice(0, key.length - cut)
      if (cut === 0 ? !capital || stem.length < 4 : !(stem.length < 3 ? shortEndings : endings).has(key.slice(stem.length))) continue
      if (this.stems.has(stem)) return this.found(this.stems.get(stem), stem)
    }
    return this.inside(key)
  }

  /** A name within a run of a script that knows neither blanks nor capitals. */
  private inside(key: string): Found | undefined {
    if (this.scriptless.size === 0 || !caseless.test(key)) return undefined
    let text = key
    for (let at = 0; at < text.length; at++) {
      for (let length = 6; length > 1; length--) {
        const pseudonym = this.scriptless.has(text.slice(at, at + length)) ? this.names.get(text.slice(at, at + length)) : undefined
        if (pseudonym === undefined) continue
        text = text.slice(0, at) + pseudonym + text.slice(at + length)
        at += pseudonym.length
      }
    }
    return text === key ? undefined : { pseudonym: text, text, words: 1 }
  }

  private found(pseudonym: string | undefined, part: string): Found {
    return { pseudonym: pseudonym ?? this.pseudonyms.person(part), words: 1 }
  }
}

interface Found {
  readonly pseudonym: string
  readonly words: number
  readonly text?: string
}

function share(map: Map<string, string | undefined>, part: string, pseudonym: string): void {
  map.set(part, map.has(part) && map.get(part) !== pseudonym ? undefined : pseudonym)
}

function stemsOf(part: string): readonly string[] {
  const bare = part.replace(/(?:as|is|us|ys|a|e|i|o|u|y)$/, '')
  if (bare.length < 2) return []
  // Lithuanian softens t and d before some endings: Kalnietis, Kalniečio.
  const soft = bare.endsWith('t') ? [`${bare.slice(0, -1)}c`] : bare.endsWith('d') ? [`${bare.slice(0, -1)}dz`] : []
  return [bare, ...soft]
}

function tokenOf(written: string, from: number): Token {
  const first = String.fromCodePoint(written.codePointAt(0) ?? 0)
  return { from, to: from + written.length, key: keyOf(written), capital: first !== first.toLowerCase() }
}
