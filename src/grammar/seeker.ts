import { classNames } from './class-names.js'
import type { Mesh } from './sieve.js'

/** Who looks for classes in every text. */
export interface Seeker {
  /** By number of class: 1 where it is sought. */
  readonly sought: Uint8Array
  /** By language, as a bit: the mesh of what is sought; at 0 that for several languages. Made when first needed. */
  readonly meshes: (Mesh | undefined)[]
}

/** A seeker of classes by number. */
export function seekerOf(classes: Iterable<number>): Seeker {
  const sought = new Uint8Array(classNames.length)
  for (const index of classes) sought[index] = 1
  return { sought, meshes: [] }
}
