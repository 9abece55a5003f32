import type { Rows } from './logistic.js'

/** Log ratio of how often a column is seen in rows with a target and in rows without, smoothed; one per column and target, column by column. */
export function logRatios(rows: Rows, smoothing: number): Float32Array {
  const { count, offsets, columns, columnCount, width, targets } = rows
  const yes = new Float32Array(columnCount * width)
  const no = new Float32Array(columnCount * width)
  const yesRows = new Float64Array(width)
  const noRows = new Float64Array(width)
  for (let row = 0; row < count; row++) {
    for (let t = 0; t < width; t++) {
      const target = targets[row * width + t] ?? 0
      if (target > 0) yesRows[t] = (yesRows[t] ?? 0) + 1
      else if (target < 0) noRows[t] = (noRows[t] ?? 0) + 1
    }
    for (let k = offsets[row] ?? 0; k < (offsets[row + 1] ?? 0); k++) {
      const at = (columns[k] ?? 0) * width
      for (let t = 0; t < width; t++) {
        const target = targets[row * width + t] ?? 0
        if (target > 0) yes[at + t] = (yes[at + t] ?? 0) + 1
        else if (target < 0) no[at + t] = (no[at + t] ?? 0) + 1
      }
    }
  }
  const share = (seen: number, of: number): number => Math.log((seen + smoothing) / (of + 2 * smoothing))
  return yes.map((seen, at) => share(seen, yesRows[at % width] ?? 0) - share(no[at] ?? 0, noRows[at % width] ?? 0))
}
