/** By rule and reason: how many hits of conversation logic were right among how many, on conversations that the logic was not fitted to. */
const counts: ReadonlyMap<string, readonly [right: number, all: number]> = new Map([])

const UNMEASURED = 0.6

/** The precision of a way in which conversations break a rule, Laplace-smoothed; modest where it was not measured. */
export function precisionOf(rule: string, reason: string): number {
  const [right, all] = counts.get(`${rule}/${reason}`) ?? []
  return right === undefined || all === undefined ? UNMEASURED : (right + 1) / (all + 2)
}
