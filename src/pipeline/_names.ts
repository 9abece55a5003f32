import { keyOf } from '../text/key.js'

/** The words of people's names met while reading, so that no excerpt shows them; of an address the part before the @. */
export class Names {
  private readonly words = new Set<string>()

  /** Learns a cell that names a person. */
  add(cell: string): void {
    const at = cell.indexOf('@')
    for (const word of keyOf(at < 0 ? cell : cell.slice(0, at)).split(/[\s\d]+/)) if (word.length > 2) this.words.add(word)
  }

  all(): Iterable<string> {
    return this.words
  }
}
