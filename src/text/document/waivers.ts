import { linesOf } from './source-map.js'

/** A clause that somebody keeps on purpose: covers the clause on its line and the next one. */
export interface Waived {
  /** The id of a rule. */
  readonly rule: string
  readonly reason: string
  readonly line: number
}

const WORD = 'care-audit-ignore'
const form = /^(-\w+)?[ \t]+([a-z][a-z0-9-]*)[ \t]*(:?)[ \t]*(.*)$/i
const LONGEST = 1000

/**
 * Finds the waivers `care-audit-ignore rule: reason` of a document, in an HTML comment, a line comment or plain text; a fault is one without a reason
 * or in a form that nobody knows.
 */
export function waiversOf(text: string): {
  readonly waived: readonly Waived[]
  readonly faults: readonly { readonly line: number; readonly why: string }[]
} {
  const waived: Waived[] = []
  const faults: { line: number; why: string }[] = []
  if (!text.includes(WORD)) return { waived, faults }
  linesOf(text).forEach(({ from, to }, index) => {
    const line = index + 1
    let at = text.slice(from, to).indexOf(WORD)
    const written = text.slice(from, to)
    while (at >= 0) {
      const begin = at + WORD.length
      const next = written.indexOf(WORD, begin)
      const rest = written.slice(begin, Math.min(next < 0 ? written.length : next, begin + LONGEST))
      const end = rest.search(/-->|\*\/|<\/|#\}|%\}/)
      const found = form.exec((end < 0 ? rest : rest.slice(0, end)).trimEnd())
      const [, suffix, rule = '', colon, reason = ''] = found ?? []
      const said = reason.replace(/^[`"'\s]+|(?:<!--|\/\/|[`"'#/*\s])+$/g, '')
      if (found === null || suffix !== undefined) faults.push({ line, why: `A waiver is written “${WORD} rule: reason”.` })
      else if (colon === '' && said !== '') faults.push({ line, why: `Between the rule “${rule}” and the reason a colon is missing.` })
      else if (!/\p{L}/u.test(said)) faults.push({ line, why: `The waiver of “${rule}” gives no reason.` })
      else waived.push({ rule: rule.toLowerCase(), reason: said, line })
      at = next
    }
  })
  return { waived, faults }
}

/** The text with blanks in place of its waivers, every other character where it was: a waiver is no part of a clause. */
export function withoutWaivers(text: string): string {
  return text.replace(/care-audit-ignore.*?(?=-->|\*\/|<\/|#\}|%\}|\r|\n|$)/g, found => ' '.repeat(found.length))
}
