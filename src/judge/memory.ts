// What a text is known by: its length and some of its units, from either end.
const LOOKED = 6
const SPREAD = 0x9e3779b1

/**
 * What was made of texts seen lately: at most 2 ** `bits` of them, of those that look alike the last one alone. Looking a text up costs next to
 * nothing where it was not seen.
 */
export function remember<T>(bits: number, make: (text: string) => T): (text: string) => T {
  const known: ({ readonly text: string; readonly made: T } | undefined)[] = Array.from({ length: 2 ** bits }, () => undefined)
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
    known[place] = { text, made }
    return made
  }
}
