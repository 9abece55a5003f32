import { createHmac } from 'node:crypto'
import type { PrivateKind } from '../text/mask.js'

/** Stands in for private values: the same value under the same key always has the same pseudonym, and nobody without the key can count values out. */
export class Pseudonyms {
  private readonly key: Uint8Array
  private readonly known = new Map<string, string>()

  constructor(key: Uint8Array) {
    this.key = key
  }

  /** A person's name or number, compared as the audit compares names: without case and outer blanks. */
  person(value: string): string {
    return `person-${this.letters('person', plain(value))}`
  }

  /** An id that is itself private, such as an address. */
  id(value: string): string {
    return `id-${this.letters('id', value.trim().toLowerCase())}`
  }

  /** A private word of a text; an address stays an address, and addresses of one domain keep a domain in common. */
  word(kind: PrivateKind, value: string): string {
    if (kind !== 'EMAIL') return `[${kind}-${this.letters(kind, kind === 'PHONE' ? value.replace(/\D/g, '').replace(/^00/, '') : value)}]`
    const address = plain(value)
    const domain = address.slice(address.lastIndexOf('@') + 1)
    return `${this.letters('EMAIL', address)}@${this.letters('domain', domain)}.invalid`
  }

  /** 56 bits of the keyed hash as letters that make no word and no number. */
  private letters(kind: string, value: string): string {
    const text = `${kind}\u0000${value}`
    const before = this.known.get(text)
    if (before !== undefined) return before
    const hash = createHmac('sha256', this.key).update(text).digest()
    let letters = ''
    for (const byte of hash.subarray(0, 7)) letters += (alphabet[byte >> 4] ?? '') + (alphabet[byte & 15] ?? '')
    // A pseudonym can always be made again.
    if (this.known.size > mostRemembered) this.known.clear()
    this.known.set(text, letters)
    return letters
  }
}

const alphabet = 'bcdfghjkmnpqrstv'
const mostRemembered = 500_000

function plain(value: string): string {
  return value.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()
}
