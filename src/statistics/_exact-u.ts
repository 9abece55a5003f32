/**
 * P(U ≥ u) when `n` of the values are dealt to the current sample at random, given the sizes of the groups of equal values in rising order:
 * all ways are counted group by group, which is exact in whole numbers while they are under 2^53 (50 values).
 */
export function exactUpper(sizes: readonly number[], n: number, u: number): number {
  // ways[dealt][2U]: twice U, so that ties stay whole.
  let ways: Map<number, number>[] = [new Map([[0, 1]])]
  let below = 0
  for (const size of sizes) {
    const next: Map<number, number>[] = []
    for (const [dealt, counts] of ways.entries()) {
      for (let taken = 0; taken <= size && dealt + taken <= n; taken += 1) {
        const gain = taken * (2 * (below - dealt) + size - taken)
        const choices = choose(size, taken)
        for (let missing = next.length; missing <= dealt + taken; missing += 1) next.push(new Map())
        const into = next[dealt + taken]
        for (const [twice, count] of counts) into?.set(twice + gain, (into.get(twice + gain) ?? 0) + count * choices)
      }
    }
    ways = next
    below += size
  }
  let [hits, all] = [0, 0]
  for (const [twice, count] of ways[n] ?? []) {
    all += count
    if (twice >= 2 * u) hits += count
  }
  return hits / all
}

function choose(n: number, k: number): number {
  let ways = 1
  for (let i = 1; i <= k; i += 1) ways = (ways * (n - k + i)) / i
  return ways
}
