import { escapeHtml } from './_html-text.js'

/** The plot within a chart: its edges in the units of the drawing. */
export interface Frame {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** A drawing that a screen reader tells as one picture: a name and a sentence that says what there is to see. */
export function svg(
  frame: { readonly width: number; readonly height: number },
  name: string,
  says: string,
  parts: readonly string[],
): string {
  const label = escapeHtml(`${name}: ${says}`)
  return `<svg viewBox="0 0 ${frame.width} ${frame.height}" role="img" aria-label="${label}">\n${parts.join('\n')}\n</svg>`
}

/** A text anchored at a point. */
export function label(x: number, y: number, text: string, anchor: 'start' | 'middle' | 'end' = 'middle'): string {
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}">${escapeHtml(text)}</text>`
}

/** A bar that tells its own value where the pointer rests on it. */
export function bar(x: number, y: number, width: number, height: number, says: string, kind = 'bar', opacity?: number): string {
  const faint = opacity === undefined ? '' : ` fill-opacity="${opacity.toFixed(2)}"`
  return `<rect class="${kind}" x="${round(x)}" y="${round(y)}" width="${round(Math.max(0.5, width))}" height="${round(Math.max(0, height))}"${faint}><title>${escapeHtml(says)}</title></rect>`
}

/** Grid lines with their labels at the left. */
export function gridLines(frame: Frame, ticks: readonly { readonly y: number; readonly text: string }[]): readonly string[] {
  return ticks.flatMap(({ y, text }) => [
    `<path class="grid" d="M${frame.left} ${round(y)}H${frame.width - frame.right}"/>`,
    label(frame.left - 6, y + 4, text, 'end'),
  ])
}

/** A line through points, broken where there is none, with a dot at each that tells its value. */
export function lineThrough(
  points: readonly ({ readonly x: number; readonly y: number; readonly says: string } | undefined)[],
  kind: 1 | 2,
): readonly string[] {
  let path = ''
  let open = false
  for (const point of points) {
    if (point !== undefined) path += `${open ? 'L' : 'M'}${round(point.x)} ${round(point.y)}`
    open = point !== undefined
  }
  const dots = points.flatMap(point =>
    point === undefined
      ? []
      : [
          `<circle class="dot${kind}" cx="${round(point.x)}" cy="${round(point.y)}" r="2.5"><title>${escapeHtml(point.says)}</title></circle>`,
        ],
  )
  return [`<path class="line ${kind === 1 ? 'one' : 'two'}" d="${path}"/>`, ...dots]
}

/** Round values from 0 to at least the largest, some four of them. */
export function ticksTo(most: number): readonly number[] {
  const rough = Math.max(1, most) / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = Math.max(1, ([1, 2, 5, 10].find(factor => factor * power >= rough) ?? 10) * power)
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, at) => at * step)
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
