// What a text is known by: its length and some of its units, from either end.
const LOOKED = 6
const SPREAD = 0x9e3779b1

/**
 * What was made of texts seen lately, more than once: at most 2 ** `bits` of them, of those that look alike the last one alone. Looking a text up costs
 * next to nothing where it was not seen, and nothing is kept of what was seen once.
 */
export function remember<T>(bits: number, make: (text: string) => T): (text: string) => T {
  const known: ({ readonly text: string; readonly made: T } | undefined)[] = Array.from({ length: 2 ** bits }, () => undefined)
  // By place: what the text seen last that is not kept is known by.
  const seen = new Int32Array(2 ** bits)
  return text => {
    const { length } = text
    let hash = length
    for (let i = 0; i < LOOKED && i < length; i++) {
      hash = Math.imul(hash ^ text.charCodeAt(i), SPREAD)
      hash = Math.imul((hash >>> 15) ^ hash ^ text.charCodeAt(length - 1 - i), SPREAD)
    }
    const place = hash >>> (32 - bits)
    const last = known[place]
    if (last?.text === text) return last.made
    const made = make(text)
    if (seen[place] === hash) known[place] = { text, made }
    seen[place] = hash
    return made
  }
}
