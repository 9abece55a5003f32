import { classNames } from './class-names.js'

/** Who looks for classes in every text. */
export interface Seeker {
  /** By number of class: 1 where it is sought. */
  readonly sought: Uint8Array
}

/** A seeker of classes by number. */
export function seekerOf(classes: Iterable<number>): Seeker {
  const sought = new Uint8Array(classNames.length)
  for (const index of classes) sought[index] = 1
  return { sought }
}
