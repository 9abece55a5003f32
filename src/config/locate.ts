import { type Document, isMap, isScalar, type LineCounter, type Node, type Pair } from 'yaml'
import { Refusal } from '../model/refusal.js'

/** Something wrong in the configuration: where, what, and the mend. `onKey` points at the key instead of its value. */
export interface Fault {
  readonly path: readonly (string | number)[]
  readonly onKey: boolean
  readonly sentence: string
  readonly hint: string
}

/** The configuration file's text and how to find a place in it. */
export interface Source {
  readonly name: string
  readonly text: string
  readonly document: Document
  readonly lines: LineCounter
}

/** The Refusal (code 2) for a fault: its sentence names file, line and column and shows the lines with a mark under the fault. */
export function refuse(source: Source, fault: Fault): Refusal {
  const [from, to] = rangeOf(source.document, fault)
  return refuseAt(source, from, to, fault.sentence, fault.hint)
}

/** As `refuse`, for a stretch of the file's characters. */
export function refuseAt(
  source: Pick<Source, 'name' | 'text' | 'lines'>,
  from: number,
  to: number,
  sentence: string,
  hint: string,
): Refusal {
  const { line, col } = source.lines.linePos(Math.min(from, source.text.length))
  const all = source.text.split(/\r?\n/)
  const shown = all[line - 1] ?? ''
  const length = Math.max(
    1,
    Math.min(to - from, shown.length - col + 1, [...source.text.slice(from, to).split(/\r?\n/, 1).join('')].length),
  )
  const wide = String(line).length
  const before = line > 1 ? [`  ${String(line - 1).padStart(wide)} | ${all[line - 2] ?? ''}`] : []
  const mark = `  ${' '.repeat(wide)} | ${shown.slice(0, col - 1).replace(/[^\t]/g, ' ')}${'^'.repeat(length)}`
  return new Refusal(2, [`${source.name}:${line}:${col}: ${sentence}`, ...before, `  ${line} | ${shown}`, mark].join('\n'), hint)
}

/** The line, 1-based, on which the value at a path begins. */
export function lineOf(source: Source, path: readonly (string | number)[]): number {
  return source.lines.linePos(rangeOf(source.document, { path, onKey: false, sentence: '', hint: '' })[0]).line
}

function rangeOf(document: Document, fault: Fault): readonly [number, number] {
  const last = fault.path.at(-1)
  if (fault.onKey && last !== undefined) {
    const parent = fault.path.length === 1 ? document.contents : document.getIn(fault.path.slice(0, -1), true)
    const pair = isMap(parent) ? parent.items.find(item => keyOf(item) === String(last)) : undefined
    if (pair !== undefined && isScalar(pair.key) && pair.key.range) return [pair.key.range[0], pair.key.range[1]]
  }
  // A key that is missing has no place of its own: its nearest parent stands for it.
  for (let depth = fault.path.length; depth >= 0; depth--) {
    const node: unknown = depth === 0 ? document.contents : document.getIn(fault.path.slice(0, depth), true)
    if (hasRange(node)) return [node.range[0], node.range[1]]
  }
  return [0, 1]
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : String(pair.key)
}

function hasRange(node: unknown): node is Node & { readonly range: readonly [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
}
