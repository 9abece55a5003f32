/**
 * first × (1 + ratio(0) + ratio(0) ratio(1) + …): a tail of a distribution whose terms fall, summed from its largest
 * until nothing more can change the sum. `ratio(i)` gives term i + 1 over term i, and 0 where the distribution ends.
 */
export function sumTail(first: number, ratio: (index: number) => number): number {
  let term = first
  let sum = first
  for (let index = 0; term > sum * 1e-18; index += 1) {
    term *= ratio(index)
    sum += term
  }
  return sum
}
