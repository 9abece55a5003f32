import { type Clause, clausesOf } from '../text/document/clauses.js'
import { topicOf } from './_clause-context.js'
import { isJudged } from './clause-readings.js'
import { type Example, sceneOf } from './examples.js'

/** A breach as it is labelled: by the line of the raw file, from 1, and words of that line. */
export interface Violation {
  readonly rule: string
  readonly line: number
  readonly quote: string
  readonly optional?: boolean
}

/** A document with what is known of its clauses. */
export interface LabelledDocument {
  readonly file: string
  readonly lang: string
  /** When it was written: before the judge, or later. */
  readonly part: string
  readonly clauses: readonly Clause[]
  readonly violations: readonly Violation[]
  /** By clause: its rules, true where it breaks them and false where people would argue, or where its statement breaks them elsewhere. */
  readonly labels: ReadonlyMap<number, ReadonlyMap<string, boolean>>
}

/** What is written down of a document. */
export interface Labels {
  readonly file: string
  readonly lang: string
  readonly part?: string
  readonly violations: readonly Violation[]
}

/** Labels the clauses of a document's text. Throws an Error where a quote stands in no clause. */
export function labelledDocument({ file, lang, part = '', violations }: Labels, text: string): LabelledDocument {
  const clauses = clausesOf(text, /\.html?$/.test(file) ? 'html' : file.endsWith('.md') ? 'md' : 'txt')
  const lines = text.split('\n')
  const labels = new Map<number, Map<string, boolean>>()
  const label = (number: number, rule: string, broken: boolean): void => {
    const own = labels.get(number) ?? new Map<string, boolean>()
    if (broken || !own.has(rule)) own.set(rule, broken)
    labels.set(number, own)
  }
  for (const { rule, line, quote, optional = false } of violations) {
    const from = lines[line - 1]?.indexOf(quote) ?? -1
    const number = from < 0 ? -1 : clauseAt(clauses, line, from + 1 + quote.length / 2)
    if (number < 0) throw new Error(`${file}:${line}: no clause holds “${quote}”`)
    label(number, rule, !optional)
    clauses.forEach(({ block }, other) => {
      if (other !== number && block === clauses[number]?.block) label(other, rule, false)
    })
  }
  return { file, lang, part, clauses, violations: violations.filter(each => each.optional !== true), labels }
}

/** The clauses of a document as texts to learn from: alone, and with what stands over them. */
export function examplesOf({ file, lang, clauses, labels }: LabelledDocument): readonly Example[] {
  return clauses.flatMap((clause, number): readonly Example[] => {
    if (!isJudged(clause)) return []
    const own = [...(labels.get(number) ?? [])]
    const rules = (broken: boolean): readonly string[] => own.flatMap(([rule, holds]) => (holds === broken ? [rule] : []))
    const shared = { scene: sceneOf(file), lang, role: 'policy', labels: rules(true), optional: rules(false), report: false } as const
    return [...new Set([topicOf(clause), ''])].map(topic => ({ ...shared, text: topic + clause.text }))
  })
}

/** The clause that covers a place of the raw file; −1 where none does. */
function clauseAt(clauses: readonly Clause[], line: number, column: number): number {
  const isBehind = (place: { readonly line: number; readonly column: number }): boolean =>
    place.line > line || (place.line === line && place.column > column)
  const number = clauses.findLastIndex(clause => !isBehind(clause))
  return number >= 0 && isBehind(clauses[number]?.at(clauses[number]?.text.length ?? 0) ?? { line: 0, column: 0 }) ? number : -1
}
