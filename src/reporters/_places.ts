import type { FindingReport } from '../model/report.js'

/** A path as forges want it: relative where it was told so, without a leading `./`, with forward slashes; standard input is named. */
export function repositoryPath(path: string): string {
  const slashed = path.replace(/\p{Surrogate}/gu, '\ufffd').replaceAll('\\', '/')
  const bare = slashed.replace(/^(?:\.\/+)+/, '').replace(/\/{2,}/g, '/')
  return bare === '-' || bare === '' ? 'stdin' : bare
}

/** The path as a URI reference, every segment percent-encoded; an absolute path becomes a `file:` URI. */
export function uriOf(path: string): string {
  const whole = repositoryPath(path)
  const uri = whole
    .split('/')
    .map(segment => encodeURIComponent(segment))
    .join('/')
  return whole.startsWith('/') ? `file://${uri}` : uri
}

/** Where a finding begins and ends, 1-based, the end exclusive in its column; what is not known is taken as the first character of its line. */
export function regionOf(place: FindingReport['place']): {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
} {
  const startLine = Math.max(1, place.line)
  const startColumn = Math.max(1, place.column ?? 1)
  const endLine = Math.max(startLine, place.endLine ?? startLine)
  const least = endLine === startLine ? startColumn + 1 : 1
  return { startLine, startColumn, endLine, endColumn: Math.max(least, place.endColumn ?? least) }
}

/** Gives out fingerprints that no two things share: the second of the same one gets an ordinal more. */
export function uniqueFingerprints(): (fingerprint: string) => string {
  const taken = new Set<string>()
  const free = new Map<string, number>()
  return fingerprint => {
    const [base = '', told] = /^(.*):(\d+)$/s.exec(fingerprint)?.slice(1) ?? [fingerprint]
    let ordinal = Number(told ?? 1)
    if (taken.has(`${base}:${ordinal}`)) {
      ordinal = free.get(base) ?? 1
      while (taken.has(`${base}:${ordinal}`)) ordinal += 1
      free.set(base, ordinal + 1)
    }
    taken.add(`${base}:${ordinal}`)
    return `${base}:${ordinal}`
  }
}
