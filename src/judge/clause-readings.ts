import type { Grammar, GrammarHit, Speaker, Statistics } from '../model/judge.js'
import type { Clause } from '../text/document/clauses.js'
import { modalityOf } from '../text/document/modality.js'
import { isDenied, signsOf } from '../text/document/signs.js'
import { beforeOf, titlesOf, topicOf } from './_clause-context.js'
import type { ClauseEvidence } from './_clause-evidence.js'

/** What both judges say of a text: the grammar's hits and facts, and margins of the statistics by rule. */
export interface HeardText {
  readonly hits: readonly GrammarHit[]
  readonly facts: readonly string[]
  readonly margins: ReadonlyMap<string, number>
}

/** Hears one text with both judges. */
export type Hear = (text: string, speaker: Speaker) => HeardText

/** Hears with the grammar and the statistics. */
export function hearing(grammar: Pick<Grammar, 'listen'>, statistics: Pick<Statistics, 'judge'>): Hear {
  return (text, speaker) => {
    const { hits, facts } = grammar.listen(text, speaker)
    return { hits, facts, margins: statistics.judge(text, speaker, facts) }
  }
}

/** A clause read with some words before it; hits touch the clause itself, with spans in it. */
export interface Reading extends HeardText {
  readonly text: string
}

/** A clause read alone, with its heading and lead, and with the sentence before as well; and what these readings tell of each rule. */
export interface ReadClause {
  readonly speaker: Speaker
  readonly alone: Reading
  readonly led: Reading
  readonly evidence: readonly ClauseEvidence[]
}

/** Rules about dialogue and about the customer's words, which no document can break. */
export const notOfClauses: ReadonlySet<string> = new Set(['promise', 'broken-promise', 'going-public'])

/** Whether a clause is judged at all: headings and single words only head others, but a figure in a table; what stands as a bad example is no rule. */
export function isJudged({ kind, example, text }: Clause): boolean {
  if (kind === 'heading' || example === 'bad') return false
  return /\p{L}\S*\s+\S*\p{L}/u.test(text) || (kind === 'cell' && /\d/.test(text))
}

/** Reads one clause of a document. */
export function readClause(clauses: readonly Clause[], number: number, clause: Clause, hear: Hear): ReadClause {
  const speaker: Speaker = clause.example === 'good' ? 'agent' : 'policy'
  const read = (before: string): Reading => {
    const text = before + clause.text
    const { hits, ...rest } = hear(text, speaker)
    return { text, ...rest, hits: hits.flatMap(hit => within(hit, before.length)) }
  }
  const alone = read('')
  const topic = topicOf(clause)
  const led = topic === '' ? alone : read(topic)
  const around = titlesOf(clause) + topic + beforeOf(clauses, number)
  const after = around === topic ? led : read(around)
  const modality = modalityOf(clause)
  const signs = signsOf(clause)
  const said = quotationsIn(clause.text).map(words => hear(words, 'agent'))
  const rules = new Set([alone, led, after, ...said].flatMap(each => [...each.margins.keys(), ...each.hits.map(hit => hit.rule)]))
  const evidence = [...rules].flatMap((rule): readonly ClauseEvidence[] => {
    if (notOfClauses.has(rule)) return []
    const hitsOf = (reading: Reading): readonly GrammarHit[] => reading.hits.filter(hit => hit.rule === rule)
    const own = hitsOf(alone)
    return [
      {
        ...{ rule, clause, modality, signs, facts: alone.facts },
        denied: isDenied(
          clause,
          own.map(hit => hit.span),
        ),
        margins: [alone.margins.get(rule), led.margins.get(rule), after.margins.get(rule)],
        rival: rivalOf(rule, alone, led),
        said: bestOf(rule, said),
        hits: [own, hitsOf(led), hitsOf(after)],
      },
    ]
  })
  return { speaker, alone, led, evidence }
}

/** What stands in quotation marks in a text and is more than a word: staff may be told to say it. */
function quotationsIn(text: string): readonly string[] {
  return [...text.matchAll(/[„“"«]([^„“”"«»]+)[“”"»]/gu)].flatMap(([, words = '']) => (/\p{L}\S*\s+\S*\p{L}/u.test(words) ? [words] : []))
}

/** The best margin of a rule; undefined where none has any. */
function bestOf(rule: string, heard: readonly HeardText[]): number | undefined {
  return heard.reduce<number | undefined>((best, { margins }) => {
    const margin = margins.get(rule)
    return margin === undefined || (best !== undefined && best > margin) ? best : margin
  }, undefined)
}

/** A hit in the clause behind so many characters; none where it does not reach it. */
function within(hit: GrammarHit, size: number): readonly GrammarHit[] {
  const [from, to] = hit.span
  return to <= size ? [] : [{ ...hit, span: [Math.max(0, from - size), to - size] }]
}

/** The best margin of another rule; undefined where none has any. */
function rivalOf(rule: string, ...readings: readonly Reading[]): number | undefined {
  let best: number | undefined
  for (const { margins } of readings)
    for (const [other, margin] of margins) if (other !== rule && other !== 'promise' && (best === undefined || margin > best)) best = margin
  return best
}
