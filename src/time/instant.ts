import { isoReader } from './iso.js'
import { numberReader } from './numbers.js'
import { patternReader } from './pattern.js'
import type { Zone } from './zone.js'

/** Reads instants of one layout straight from UTF-8 bytes. */
export interface InstantReader {
  /** Milliseconds since 1970 UTC of bytes[from … to); NaN where that is no instant of the layout, or its year is outside 1990–2100. */
  read(bytes: Uint8Array, from: number, to: number): number
  readonly layout: string
}

/**
 * A reader of a layout: "iso", "epoch-s", "epoch-ms", "excel-serial", or tokens as date-fns writes them ("dd.MM.yyyy HH:mm").
 * Times without an offset are local times of the zone. Throws a Refusal for a layout that cannot be understood.
 */
export function instantReader(layout: string, zone: Zone): InstantReader {
  if (layout === 'iso') return { layout, read: isoReader(zone) }
  return { layout, read: numberReader(layout, zone) ?? patternReader(layout, zone) }
}

const encoder = new TextEncoder()
const readers = new WeakMap<Zone, Map<string, InstantReader>>()

/** One instant of a layout from a string; NaN and Refusal as with instantReader, which is the faster way where there are bytes. */
export function readInstant(text: string, layout: string, zone: Zone): number {
  const ofZone = readers.get(zone) ?? new Map<string, InstantReader>()
  const reader = ofZone.get(layout) ?? instantReader(layout, zone)
  readers.set(zone, ofZone.set(layout, reader))
  const bytes = encoder.encode(text)
  return reader.read(bytes, 0, bytes.length)
}
