/** A seeded source of chance (mulberry32), so that every difference can be seen again. */
export interface Chance {
  /** A fraction in [0, 1). */
  fraction(): number
  /** A whole number in [from, to]. */
  whole(from: number, to: number): number
  /** True in this share of the draws. */
  often(share: number): boolean
  /** One of the values. */
  one<T>(values: readonly T[]): T
  /** The values in another order. */
  shuffled<T>(values: readonly T[]): T[]
}

/** The chance that belongs to a seed. */
export function chance(seed: number): Chance {
  let state = (seed * 2_654_435_761) >>> 0
  const fraction = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const whole = (from: number, to: number) => from + Math.floor(fraction() * (to - from + 1))
  const one = <T>(values: readonly T[]): T => {
    const value = values[whole(0, values.length - 1)]
    if (value === undefined) throw new Error('nothing to choose from')
    return value
  }
  return {
    fraction,
    whole,
    one,
    often: share => fraction() < share,
    shuffled: values =>
      values
        .map(value => ({ value, key: fraction() }))
        .sort((a, b) => a.key - b.key)
        .map(item => item.value),
  }
}
