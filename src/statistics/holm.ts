/** Probabilities adjusted by Holm (1979), in the order given: the chance of any false alarm among them stays at the level. For the conditions of a gate. */
export function holm(probabilities: readonly number[]): readonly number[] {
  const adjusted = new Array<number>(probabilities.length).fill(0)
  let largest = 0
  for (const [rank, index] of inOrder(probabilities).entries()) {
    largest = Math.max(largest, Math.min(1, (probabilities.length - rank) * (probabilities[index] ?? 0)))
    adjusted[index] = largest
  }
  return adjusted
}

/**
 * Probabilities adjusted by Benjamini & Hochberg (1995), in the order given: the expected share of false alarms among those told stays at the level.
 * For lists to look at, never for a gate.
 */
export function benjaminiHochberg(probabilities: readonly number[]): readonly number[] {
  const adjusted = new Array<number>(probabilities.length).fill(0)
  let least = 1
  for (const [rank, index] of [...inOrder(probabilities).entries()].reverse()) {
    least = Math.min(least, ((probabilities[index] ?? 0) * probabilities.length) / (rank + 1))
    adjusted[index] = least
  }
  return adjusted
}

/** The indexes of the probabilities from the least to the largest. */
function inOrder(probabilities: readonly number[]): readonly number[] {
  return [...probabilities.keys()].sort((a, b) => (probabilities[a] ?? 0) - (probabilities[b] ?? 0))
}
