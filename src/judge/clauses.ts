import type { Grammar, GrammarHit, Speaker, Statistics, Verdict } from '../model/judge.js'
import type { Clause } from '../text/document/clauses.js'
import { type Modality, modalityOf } from '../text/document/modality.js'
import { beforeOf, titlesOf, topicOf } from './_clause-context.js'
import { weigh } from './_clause-weight.js'

/** A verdict on one clause of a document; its span is in the clause's text. */
export interface ClauseVerdict extends Verdict {
  /** Its number among the clauses that were judged. */
  readonly clause: number
  /** How the clause speaks. */
  readonly mode: Modality['mode']
}

/** Judges the clauses of one document in their order. Pure. */
export type ClauseJudge = (clauses: readonly Clause[]) => readonly ClauseVerdict[]

/** What both judges say of a clause read with some words before it. */
interface Reading {
  readonly text: string
  readonly facts: readonly string[]
  readonly margins: ReadonlyMap<string, number>
  /** Those of them that touch the clause itself, spans in the clause. */
  readonly hits: readonly GrammarHit[]
}

/** Rules about dialogue and about the customer's words, which no document can break. */
export const notOfClauses: ReadonlySet<string> = new Set(['promise', 'broken-promise', 'going-public'])
const SURE = 0.95

/** Whether a clause is judged at all: headings and single words only head others, but a figure in a table; what stands as a bad example is no rule. */
export function isJudged({ kind, example, text }: Clause): boolean {
  if (kind === 'heading' || example === 'bad') return false
  return /\p{L}\S*\s+\S*\p{L}/u.test(text) || (kind === 'cell' && /\d/.test(text))
}

/** The two judges, for documents: they read a clause alone and with what stands over it, and its modality decides between them. */
export function clauseJudge(grammar: Grammar, statistics: Statistics): ClauseJudge {
  const read = (before: string, clause: Clause, speaker: Speaker): Reading => {
    const text = before + clause.text
    const { hits, facts } = grammar.listen(text, speaker)
    const size = before.length
    const touching = hits.flatMap(hit => {
      const [from, to] = hit.span
      return to <= size ? [] : [{ ...hit, span: [Math.max(0, from - size), to - size] as const }]
    })
    return { text, facts, margins: statistics.judge(text, speaker, facts), hits: touching }
  }
  return clauses => {
    const found: ClauseVerdict[] = []
    clauses.forEach((clause, number) => {
      if (!isJudged(clause)) return
      const speaker: Speaker = clause.example === 'good' ? 'agent' : 'policy'
      const alone = read('', clause, speaker)
      const topic = topicOf(clause)
      const led = topic === '' ? alone : read(topic, clause, speaker)
      const around = titlesOf(clause) + topic + beforeOf(clauses, number)
      const after = around === topic ? led : read(around, clause, speaker)
      const modality = modalityOf(clause)
      const rules = new Set([alone, led, after].flatMap(each => [...each.margins.keys(), ...each.hits.map(hit => hit.rule)]))
      for (const rule of rules) {
        if (notOfClauses.has(rule)) continue
        const hitsOf = (reading: Reading): readonly GrammarHit[] => reading.hits.filter(hit => hit.rule === rule)
        const probability = weigh({
          rule,
          clause,
          modality,
          facts: alone.facts,
          margin: alone.margins.get(rule),
          ledMargin: led.margins.get(rule),
          own: hitsOf(alone),
          led: hitsOf(led),
          after: hitsOf(after),
        })
        if (probability === undefined) continue
        const hits = [alone, led, after].map(hitsOf).find(list => list.length > 0) ?? []
        const better = (led.margins.get(rule) ?? -9) > (alone.margins.get(rule) ?? -9) ? led : alone
        found.push({
          clause: number,
          mode: modality.mode,
          rule,
          probability,
          confidence: probability >= SURE ? 'high' : 'low',
          span: hits[0]?.span ?? [0, clause.text.length],
          evidence: 'act',
          constructions: hits.map(hit => hit.construction),
          signals: [...new Set(hits.flatMap(hit => hit.signals))],
          vetoes: [...new Set(hits.flatMap(hit => hit.vetoes))],
          words: statistics.why(better.text, speaker, better.facts, rule),
        })
      }
    })
    return once(found, clauses)
  }
}

/** Of clauses that are one statement and break the same rule, the one that breaks it most plainly. */
function once(found: readonly ClauseVerdict[], clauses: readonly Clause[]): readonly ClauseVerdict[] {
  const kept: { verdict: ClauseVerdict; last: number }[] = []
  for (const verdict of found) {
    const number = verdict.clause
    const row = kept.findLast(each => each.verdict.rule === verdict.rule)
    if (row === undefined || number - row.last > 1 || !together(clauses[row.last], clauses[number])) kept.push({ verdict, last: number })
    else {
      row.last = number
      if (verdict.probability > row.verdict.probability) row.verdict = verdict
    }
  }
  return kept.map(({ verdict }) => verdict)
}

/** Whether two clauses in a row are one statement: of one paragraph, or a cell under the head of its row. */
function together(before: Clause | undefined, clause: Clause | undefined): boolean {
  if (before === undefined || clause === undefined) return false
  return before.block === clause.block || (clause.kind === 'cell' && clause.headings.includes(before.text))
}
