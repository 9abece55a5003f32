import type { Clause } from '../text/document/clauses.js'

const LONGEST = 160

/** What stands over a clause and tells its topic: the nearest headings and the lead of its list, to be read before it; empty where nothing does. */
export function topicOf(clause: Clause): string {
  const lead = clause.lead?.replace(/\s*[:–—-]+$/, '')
  const heading = clause.headings.findLast(each => each !== lead)
  return [heading, lead].flatMap(part => (part === undefined || part === '' ? [] : [`${part.slice(0, LONGEST)}: `])).join('')
}

/** All headings over a clause but the nearest, which tell what the document is about, to be read before them. */
export function titlesOf(clause: Clause): string {
  const lead = clause.lead?.replace(/\s*[:–—-]+$/, '')
  return clause.headings
    .filter(each => each !== lead)
    .slice(0, -1)
    .map(each => `${each.slice(0, LONGEST)}: `)
    .join('')
}

/** The clause before it in the same paragraph, item or cell, to be read before it; empty where there is none. */
export function beforeOf(clauses: readonly Clause[], number: number): string {
  const clause = clauses[number]
  const before = clauses[number - 1]
  if (
    clause === undefined ||
    before === undefined ||
    before.block !== clause.block ||
    before.kind === 'heading' ||
    before.example === 'bad'
  )
    return ''
  return `${before.text} `
}
