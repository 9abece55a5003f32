import { describe, expect, it } from 'vitest'
import { clauseLogit, clauseParts, clausePartsOf } from '../src/judge/_clause-evidence.js'
import { type Hear, readClause } from '../src/judge/clause-readings.js'
import { once } from '../src/judge/clauses.js'
import { labelledDocument } from '../src/judge/documents.js'
import { clauseRows, fitClauses, tallyOf } from '../src/judge/fit-clauses.js'
import { clausesOf } from '../src/text/document/clauses.js'

const labels = ['no-human', 'penalty-for-review']
// The grammar finds what costs a fine, the statistics like every word of a fine.
const hear: Hear = text => {
  const at = text.indexOf('fine')
  const told = { construction: 'costs', signals: [], vetoes: [], evidence: 'act' } as const
  return {
    hits: at < 0 ? [] : [{ rule: 'penalty-for-review', span: [at, at + 4], ...told }],
    facts: [],
    margins: new Map([['penalty-for-review', at < 0 ? -3 : 3]]),
  }
}

describe('a labelled document', () => {
  const text = '# Rules\n\nDogs on a lead. Bad reviews cost\na fine of 100 euro. Thank you.\n\n- Quiet after ten.\n'
  const violation = { rule: 'penalty-for-review', line: 4, quote: 'a fine of 100 euro' }

  it('has its breaches at the clause that covers the quote, and its neighbours in the paragraph undecided', () => {
    const { clauses, labels: found } = labelledDocument({ file: 'a.md', lang: 'en', violations: [violation] }, text)
    const told = [...found].map(([number, rules]) => [clauses[number]?.text, rules.get('penalty-for-review')])
    expect(told).toContainEqual(['Bad reviews cost a fine of 100 euro.', true])
    expect(told).toContainEqual(['Dogs on a lead.', false])
    expect(told.map(([clause]) => clause)).not.toContain('Quiet after ten.')
  })

  it('is refused where a quote stands in no clause', () => {
    const wrong = { ...violation, line: 3 }
    expect(() => labelledDocument({ file: 'a.md', lang: 'en', violations: [wrong] }, text)).toThrow(
      'a.md:3: no clause holds “a fine of 100 euro”',
    )
  })
})

describe('what a clause is read with', () => {
  it('is nothing, its heading, and the sentence before; hits before the clause do not count', () => {
    const clauses = clausesOf('# Terms\n\n## Opinions and a fine\n\nWe read them. They are free.\n', 'md')
    const number = clauses.findIndex(clause => clause.text === 'They are free.')
    const heard: string[] = []
    const listening: Hear = (text, speaker) => {
      heard.push(text)
      return hear(text, speaker)
    }
    const clause = clauses[number]
    if (clause === undefined) throw new Error('no clause')
    const { evidence } = readClause(clauses, number, clause, listening)
    expect(heard).toEqual([
      'They are free.',
      'Opinions and a fine: They are free.',
      'Terms: Opinions and a fine: We read them. They are free.',
    ])
    expect(evidence).toMatchObject([{ rule: 'penalty-for-review', margins: [-3, 3, 3], hits: [[], [], []] }])
  })
})

describe('weights of clauses', () => {
  const made = (name: string, broken: boolean) =>
    labelledDocument(
      { file: `${name}.txt`, lang: 'en', violations: broken ? [{ rule: 'penalty-for-review', line: 2, quote: 'fine' }] : [] },
      `The house is open all year for everybody.\n${broken ? 'Whoever writes a bad review pays a fine.' : 'Whoever writes a bad review is thanked.'}\n`,
    )
  const documents = Array.from({ length: 40 }, (_, i) => made(`d${i}`, i % 2 === 0))
  const rows = clauseRows(documents, hear)
  const { weights, told } = fitClauses(rows, [], documents, labels, 5)

  it('are learnt from other documents than those that they tell of', () => {
    expect(tallyOf(documents, told)).toEqual({ right: 20, wrong: 0, missed: 0 })
    expect(tallyOf(documents, told, 'both', 'no-human')).toEqual({ right: 0, wrong: 0, missed: 0 })
  })

  it('are the same whenever they are learnt', () => {
    expect(fitClauses(clauseRows(documents, hear), [], documents, labels, 5).weights).toEqual(weights)
  })

  it('put every breach over every decent clause, and are sure only of what the grammar found', () => {
    const parts = new Float64Array(clauseParts)
    const logits = rows.map(({ evidence, truth }) => ({ truth, logit: clauseLogit(weights, 1, clausePartsOf(evidence, parts)) }))
    const least = Math.min(...logits.filter(row => row.truth > 0).map(row => row.logit))
    expect(least).toBeGreaterThan(Math.max(...logits.filter(row => row.truth < 0).map(row => row.logit)))
    const blind = rows.map(row => ({ ...row, evidence: { ...row.evidence, hits: [[], [], []] as const } }))
    expect(tallyOf(documents, fitClauses(blind, [], documents, labels, 5).told, 'high')).toEqual({ right: 0, wrong: 0, missed: 20 })
  })
})

describe('clauses in a row that are one statement', () => {
  it('are told once a rule, at the likeliest', () => {
    const clauses = clausesOf('One is so. Two is so. Three is not.\n\nFour is so.\n', 'txt')
    const verdict = (clause: number, probability: number, rule = 'no-human') => ({ rule, clause, probability })
    const found = [verdict(0, 0.6), verdict(1, 0.8), verdict(1, 0.7, 'basic-only'), verdict(3, 0.5)]
    expect(once(found, clauses)).toEqual([verdict(1, 0.8), verdict(1, 0.7, 'basic-only'), verdict(3, 0.5)])
  })
})
