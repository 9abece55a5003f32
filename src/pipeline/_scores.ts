import type { Scale, Score, Table } from '../model/format.js'
import { findScale, scoreOf } from '../text/words.js'

interface Group {
  readonly scale: Scale
  readonly own: Table['scores']
  readonly words: string[]
  readonly codes: Map<string, number>
}

/**
 * Ratings as written, per column, until every value is known: only then can a scale be told from its values.
 * A code stands for one word of one column; 0 is "nothing".
 */
export class Scores {
  private readonly groups = new Map<string, Group>()
  private readonly entries: { readonly group: Group; readonly word: string }[] = []
  private meanings: (Score | undefined)[] | undefined

  /** A column's reader: word → code; ask once for each distinct word. Columns of one name and format share their scale. */
  column(key: string, scale: Scale, own: Table['scores']): (word: string) => number {
    let group = this.groups.get(key)
    if (group === undefined) {
      group = { scale, own, words: [], codes: new Map() }
      this.groups.set(key, group)
    }
    const mine = group
    return word => {
      const known = mine.codes.get(word)
      if (known !== undefined) return known
      mine.words.push(word)
      this.entries.push({ group: mine, word })
      mine.codes.set(word, this.entries.length)
      return this.entries.length
    }
  }

  /** Every word found, with the key of its column. */
  tell(): readonly (readonly [key: string, word: string])[] {
    return [...this.groups].flatMap(([key, { words }]) => words.map(word => [key, word] as const))
  }

  /** Takes the words that another part of the run found, so that both parts understand them alike; ask for a column before. */
  learn(told: ReturnType<Scores['tell']>): void {
    for (const [key, word] of told) {
      const group = this.groups.get(key)
      if (group !== undefined) this.column(key, group.scale, group.own)(word)
    }
    this.meanings = undefined
  }

  /** What a code means once all rows are read; undefined: no score, or a scale that cannot be told. */
  meaning(code: number): Score | undefined {
    this.meanings ??= this.settle()
    return this.meanings[code]
  }

  /** A column has ratings whose scale its values do not tell. */
  get scaleUnknown(): boolean {
    return [...this.groups.values()].some(group => group.words.length > 0 && scaleOf(group) === 'auto')
  }

  get any(): boolean {
    return this.entries.length > 0
  }

  /** Somebody was asked and did not answer, and the export tells so. */
  get hasOffers(): boolean {
    this.meanings ??= this.settle()
    return this.meanings.includes('offered')
  }

  private settle(): (Score | undefined)[] {
    const scales = new Map([...this.groups.values()].map(group => [group, scaleOf(group)]))
    const meanings: (Score | undefined)[] = [undefined]
    for (const { group, word } of this.entries) {
      const meaning = scoreOf(word, scales.get(group) ?? 'auto', group.own)
      meanings.push(meaning === 'unknown-scale' ? undefined : meaning)
    }
    return meanings
  }
}

function scaleOf(group: Group): Scale {
  return group.scale === 'auto' ? findScale(group.words) : group.scale
}
