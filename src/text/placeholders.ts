import type { PrivateKind } from './_private-words.js'

/** Values and their placeholders, as another thread can take them: the kind and the value, with a space between, and the placeholder. */
export type TellPlaceholders = readonly (readonly [string, string])[]

/** Gives each private value a placeholder such as `[EMAIL-1]`, counted from 1 by kind; equal values have the same one. */
export class Placeholders {
  private readonly known = new Map<string, string>()
  private readonly counts = new Map<PrivateKind, number>()

  /** The placeholder of a value in its one spelling. */
  of(kind: PrivateKind, value: string): string {
    const key = `${kind} ${value}`
    const before = this.known.get(key)
    if (before !== undefined) return before
    const count = (this.counts.get(kind) ?? 0) + 1
    this.counts.set(kind, count)
    const made = `[${kind}-${count}]`
    this.known.set(key, made)
    return made
  }

  tell(): TellPlaceholders {
    return [...this.known]
  }

  /** What puts our placeholders in the place of another part's in a text that was masked there. */
  adopt(told: TellPlaceholders): (text: string) => string {
    const ours = new Map<string, string>()
    for (const [key, theirs] of told) {
      const space = key.indexOf(' ')
      ours.set(theirs, this.of(key.slice(0, space) as PrivateKind, key.slice(space + 1)))
    }
    if (ours.size === 0) return text => text
    return text => (text.includes('[') ? text.replace(/\[[A-Z]+-\d+\]/g, theirs => ours.get(theirs) ?? theirs) : text)
  }
}
