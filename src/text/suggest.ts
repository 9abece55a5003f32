/** Optimal string alignment distance (Damerau–Levenshtein with adjacent swaps), in edits. */
function distance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, change)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (before[j - 2] ?? 0) + 1)
      row.push(best)
    }
    before = last
    last = row
  }
  return last[b.length] ?? 0
}

/** The candidate a person probably meant: at most two edits away (three in long words), compared without case; undefined where none is near. */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.trim().toLowerCase()
  const limit = wanted.length > 8 ? 3 : wanted.length > 3 ? 2 : 1
  let best: string | undefined
  let least = limit + 1
  for (const candidate of candidates) {
    const edits = distance(wanted, candidate.trim().toLowerCase())
    if (edits < least) {
      least = edits
      best = candidate
    }
  }
  return best
}

/** A hint that names the near candidate ("Did you mean “created”?"), or the fallback sentence. */
export function didYouMean(word: string, candidates: Iterable<string>, otherwise: string): string {
  const near = suggest(word, candidates)
  return near === undefined ? otherwise : `Did you mean “${near}”? ${otherwise}`
}
