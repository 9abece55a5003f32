import type { Distribution, MetricFigures, Ratio } from '../model/metric.js'

/** The figures of a run or of one group: metric id → its parts. */
export type Figures = { readonly [id: string]: MetricFigures }

/** What stands at a path such as `resolution-time.full.calendar`; undefined where any step is missing. */
export function partAt(figures: Figures, path: string): unknown {
  let here: unknown = figures
  for (const step of path.split('.')) here = isRecord(here) && Object.hasOwn(here, step) ? here[step] : undefined
  return here
}

/** The distribution at a path, or undefined where there is none or it is empty. */
export function distributionAt(figures: Figures, path: string): Distribution | undefined {
  const part = partAt(figures, path)
  return isDistribution(part) && part.n > 0 ? part : undefined
}

/** The ratio at a path, or undefined where there is none or nothing was counted. */
export function ratioAt(figures: Figures, path: string): Ratio | undefined {
  const part = partAt(figures, path)
  return isRatio(part) && part.n > 0 ? part : undefined
}

/** The number at a path; of a part with a value or a rate, that. */
export function numberAt(figures: Figures, path: string): number | undefined {
  const part = partAt(figures, path)
  if (isNumber(part)) return part
  if (!isRecord(part)) return undefined
  return [part['value'], part['rate'], part['k'], part['count']].find(isNumber)
}

/** The named numbers directly under a path, in their own order. */
export function countsAt(figures: Figures, path: string): readonly (readonly [string, number])[] {
  const part = partAt(figures, path)
  if (!isRecord(part)) return []
  return Object.entries(part).flatMap(([name, value]) => (isNumber(value) ? [[name, value] as const] : []))
}

/** The text at a path. */
export function textAt(figures: Figures, path: string): string | undefined {
  const part = partAt(figures, path)
  return typeof part === 'string' ? part : undefined
}

/** Every `unknown` reason, with the path of the part that carries it. */
export function unknownParts(figures: Figures): readonly { readonly path: readonly string[]; readonly reason: string }[] {
  const found: { path: readonly string[]; reason: string }[] = []
  const look = (part: unknown, path: readonly string[]) => {
    if (!isRecord(part)) return
    const reason = part['unknown']
    if (typeof reason === 'string') found.push({ path, reason })
    else if (path.length < 4) for (const [name, inner] of Object.entries(part)) look(inner, [...path, name])
  }
  for (const [id, part] of Object.entries(figures)) look(part, [id])
  return found
}

/** True of an object that is no array. */
export function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}

function isDistribution(part: unknown): part is Distribution {
  return isRecord(part) && isNumber(part['n']) && !('k' in part)
}

function isRatio(part: unknown): part is Ratio {
  return isRecord(part) && isNumber(part['n']) && isNumber(part['k'])
}
