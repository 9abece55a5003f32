import { entityAt } from './entities.js'
import { isBlank, type Mapped, slice } from './source-map.js'

const LONGEST_TARGET = 1000
const LONGEST_TAG = 500
// Brackets open deeper than this are no links.
const DEEPEST = 32

/**
 * Takes the inline marks of Markdown out of a block, in time linear in its length: emphasis, code ticks, links and images (their text stays), tags and
 * comments, struck-out text; entities are decoded. `strong` tells that the whole block was in bold.
 */
export function cleanInline({ text, from }: Mapped): { readonly content: Mapped; readonly strong: boolean } {
  const dropped = new Uint8Array(text.length)
  const decoded = new Map<number, string>()
  const brackets: number[] = []
  const drop = (begin: number, end: number): void => {
    dropped.fill(1, begin, end)
  }
  const last = { strike: text.lastIndexOf('~~'), comment: text.lastIndexOf('-->') }
  const special = /[\\*_`~[\]<&]/g
  let at = 0
  for (;;) {
    special.lastIndex = at
    const found = special.exec(text)
    if (found === null) break
    at = found.index
    const sign = found[0]
    if (sign === '\\' && /[!-/:-@[-`{-~]/.test(text[at + 1] ?? '')) {
      drop(at, at + 1)
      at += 2
    } else if (sign === '*' || sign === '_') {
      let end = at + 1
      while (text[end] === sign) end++
      if (marks(text, at, end, sign)) drop(at, end)
      at = end
    } else if (sign === '`') {
      drop(at, at + 1)
      at++
    } else if (sign === '~' && text[at + 1] === '~' && last.strike > at + 1) {
      const end = text.indexOf('~~', at + 2) + 2
      drop(at, end)
      at = end
    } else if (sign === '[') {
      if (brackets.length < DEEPEST) brackets.push(at)
      at++
    } else if (sign === ']') {
      const begin = brackets.pop()
      const end = begin === undefined ? at : targetEnd(text, at + 1)
      if (begin !== undefined && end > at + 1) {
        drop(begin, begin + 1)
        if (text[begin - 1] === '!') drop(begin - 1, begin)
        drop(at, end)
        at = end
      } else at++
    } else if (sign === '<') {
      const end = tagEnd(text, at, last.comment)
      if (end > at) {
        drop(at, end)
        if (/^<br\b/i.test(text.slice(at, at + 4))) {
          dropped[at] = 0
          decoded.set(at, '\n')
        } else if (/^<https?:/.test(text.slice(at, at + 8))) dropped.fill(0, at + 1, end - 1)
        at = end
      } else at++
    } else if (sign === '&') {
      const entity = entityAt(text, at)
      if (entity !== undefined) {
        drop(at + 1, at + entity.length)
        decoded.set(at, entity.text)
      }
      at += entity?.length ?? 1
    } else at++
  }
  return {
    content: rest(text, from, dropped, decoded),
    strong: /^(?:\*\*|__)[^*_]+(?:\*\*|__)[:.]?$/.test(text.slice(0, 200)) && text.length <= 200,
  }
}

/** Whether a run of “*” or “_” is a mark of emphasis: it touches a word on one side, and an underscore never stands within one. */
function marks(text: string, from: number, to: number, sign: string): boolean {
  const before = from > 0 && !isBlank(text.charCodeAt(from - 1))
  const after = to < text.length && !isBlank(text.charCodeAt(to))
  if (!before && !after) return false
  if (sign === '*') return true
  return !(before && after && /[\p{L}\p{N}]/u.test(text[from - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[to] ?? ''))
}

/** The end of the “(address)” or “[reference]” that begins at `at`; `at` itself where there is none. */
function targetEnd(text: string, at: number): number {
  const until = text[at] === '(' ? ')' : text[at] === '[' ? ']' : undefined
  if (until === undefined) return at
  let depth = 0
  for (let end = at + 1; end < text.length && end - at < LONGEST_TARGET; end++) {
    const sign = text[end]
    if (sign === until && depth === 0) return end + 1
    if (sign === ']' || sign === '[') return at
    if (sign === '(') depth++
    else if (sign === ')') depth--
  }
  return at
}

function tagEnd(text: string, at: number, lastComment: number): number {
  if (text.startsWith('<!--', at)) return lastComment > at ? text.indexOf('-->', at) + 3 : at
  if (!/[a-zA-Z/]/.test(text[at + 1] ?? '')) return at
  for (let end = at + 1; end < text.length && end - at < LONGEST_TAG; end++) {
    if (text[end] === '>') return end + 1
    if (text[end] === '<') return at
  }
  return at
}

/** What is left of a text; blanks in a row become one. */
function rest(text: string, from: Int32Array, dropped: Uint8Array, decoded: ReadonlyMap<number, string>): Mapped {
  const kept = new Int32Array(text.length)
  const pieces: string[] = []
  let length = 0
  let begin = 0
  let blank = true
  const cut = (end: number): void => {
    if (end > begin) pieces.push(text.slice(begin, end))
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const entity = decoded.size === 0 ? undefined : decoded.get(at)
    const isGap = code !== 10 && isBlank(code)
    if (dropped[at] === 0 && entity === undefined && (!isGap || (!blank && code === 32))) {
      kept[length++] = from[at] ?? 0
      blank = isGap
      continue
    }
    cut(at)
    begin = at + 1
    const stands = dropped[at] === 1 ? '' : (entity ?? ' ')
    if (stands === '' || (blank && stands === ' ')) continue
    pieces.push(stands)
    for (let i = 0; i < stands.length; i++) kept[length++] = from[at] ?? 0
    blank = stands === ' '
  }
  cut(text.length)
  return slice({ text: pieces.join(''), from: kept.slice(0, length) }, 0, length)
}
