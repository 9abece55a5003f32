import type { Judge } from '../model/judge.js'
import { type Clause, clausesOf } from '../text/document/clauses.js'
import { notOfClauses } from './clause-readings.js'
import type { ClauseJudge, ClauseVerdict } from './clauses.js'

/** A verdict on a macro, with the clause that it points to. */
export interface MacroVerdict {
  readonly clause: Clause
  readonly verdict: ClauseVerdict
}

/** Judges one prepared answer by its title and body, tags allowed. Pure. */
export type MacroJudge = (title: string, body: string) => readonly MacroVerdict[]

/** The judges, for macros: the body is what agents will say, and each clause of it may also be an order to them. */
export function macroJudge(make: () => Judge, clauses: ClauseJudge): MacroJudge {
  let judge: Judge | undefined
  return (title, body) => {
    judge ??= make()
    const parts = clausesOf(body, /<(?:p|br|div|span|ul|li|strong|em|a)\b/i.test(body) ? 'html' : 'txt')
    const found = new Map<string, MacroVerdict>()
    const { text, starts } = joined(parts)
    for (const verdict of judge.listen(text, 'agent').verdicts) {
      const number = starts.findLastIndex(start => start <= verdict.span[0])
      const clause = parts[number]
      const start = starts[number] ?? 0
      if (clause === undefined || notOfClauses.has(verdict.rule)) continue
      const span = [Math.max(0, verdict.span[0] - start), Math.min(clause.text.length, verdict.span[1] - start)] as const
      found.set(verdict.rule, { clause, verdict: { ...verdict, span, clause: number, mode: 'describes' } })
    }
    const titled = title === '' ? parts : parts.map(part => ({ ...part, headings: [title, ...part.headings] }))
    for (const verdict of clauses(titled)) {
      const clause = parts[verdict.clause]
      const before = found.get(verdict.rule)
      if (clause === undefined || verdict.constructions.length === 0 || (before?.verdict.probability ?? 0) >= verdict.probability) continue
      found.set(verdict.rule, { clause, verdict })
    }
    return [...found.values()]
  }
}

function joined(parts: readonly Clause[]): { readonly text: string; readonly starts: readonly number[] } {
  const starts: number[] = []
  let text = ''
  for (const part of parts) {
    starts.push(text.length)
    text += `${part.text}\n`
  }
  return { text, starts }
}
