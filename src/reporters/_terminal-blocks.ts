import type { ChalkInstance } from 'chalk'
import { displayWidth, safeText } from '../text/safe.js'
import { type Column, type Facts, type List, ours, type Table, type Words } from './_block.js'
import { cut, painted, type Shown, shown, widthOf, wrapped } from './_terminal-lines.js'

const gap = 2
const indent = '  '

/** The table as aligned lines of at most `width` columns: minor columns go first, then the elastic one is cut, then the widest. */
export function tableLines(table: Table, width: number, chalk: ChalkInstance, title = ''): readonly string[] {
  const rows = table.rows.map(row => row.map(cell => shown(cell, 40)))
  let kept = table.columns.map((column, at) => ({ column, at, width: natural(column, at, rows) })).filter(one => one.width > 0)
  const total = () => kept.reduce((sum, one) => sum + one.width, 0) + gap * (kept.length - 1) + indent.length
  while (total() > width && kept.some(one => one.column.minor !== undefined && one.column.minor !== false)) {
    const last = kept.findLast(one => one.column.minor === true) ?? kept.findLast(one => one.column.minor === 'late')
    kept = kept.filter(one => one !== last)
  }
  while (total() > width) {
    const elastic = kept.filter(one => one.column.elastic && one.width > 12)
    const widest = (elastic.length > 0 ? elastic : kept).reduce((most, one) => (one.width > most.width ? one : most))
    if (widest.width <= 6) break
    widest.width -= 1
  }
  const line = (cells: (at: number) => Shown): string =>
    kept
      .map(({ column, at, width: columns }) => {
        const cell = cut(cells(at), columns)
        const blank = ' '.repeat(Math.max(0, columns - widthOf(cell)))
        return column.align === 'right' ? blank + painted(cell, chalk) : painted(cell, chalk) + blank
      })
      .join(' '.repeat(gap))
  const heads = headLines(kept, line).map(text => `${indent}${text}`.trimEnd())
  // The title stands where the first column has no head: on the last of the head lines, in the margin and the room of that column.
  if (title !== '') {
    const last = heads.pop() ?? ''
    heads.push(
      `${chalk.bold(title)}${' '.repeat(Math.max(0, indent.length + (kept[0]?.width ?? 0) - displayWidth(title)))}${last.slice(indent.length + (kept[0]?.width ?? 0))}`.trimEnd(),
    )
  }
  return [...heads, ...rows.map(row => `${indent}${line(at => row[at] ?? [])}`.trimEnd())]
}

/** Heads stand on the last line; a line feed in one puts its first word above. */
function headLines(kept: readonly { column: Column; at: number }[], line: (cells: (at: number) => Shown) => string): readonly string[] {
  const heads = new Map(kept.map(({ column, at }) => [at, column.head.split('\n')]))
  if (kept.every(({ column }) => column.head === '')) return []
  const height = Math.max(...[...heads.values()].map(head => head.length))
  return Array.from({ length: height }, (_, level) =>
    line(at => {
      const head = heads.get(at) ?? []
      return [{ text: head[level - (height - head.length)] ?? '', tone: 'dim' }]
    }),
  )
}

function natural(column: Column, at: number, rows: readonly (readonly Shown[])[]): number {
  const heads = column.head.split('\n').map(displayWidth)
  return Math.max(...heads, ...rows.map(row => widthOf(row[at] ?? [])))
}

/** Labelled statements, the labels in one column, long ones and what stands under them continued under their own beginning. */
export function factLines(facts: Facts, width: number, chalk: ChalkInstance): readonly string[] {
  const rows = facts.rows.map(row => ({ ...row, label: cut(shown([ours(row.label, row.tone)], 28), 28) }))
  const label = Math.max(0, ...rows.map(row => widthOf(row.label)))
  const room = width - indent.length - label - gap
  return rows.flatMap(row => {
    const lines = [row.words, ...(row.more ?? [])].flatMap(words => wrapped(shown(words, room), room))
    return lines.map((line, at) => {
      const head = at === 0 ? painted(row.label, chalk) + ' '.repeat(label - widthOf(row.label)) : ' '.repeat(label)
      return `${indent}${head}${' '.repeat(gap)}${painted(line, chalk)}`.trimEnd()
    })
  })
}

/** Items a line or more each; one that is a command is broken as a shell allows. */
export function listLines(list: List, width: number, chalk: ChalkInstance): readonly string[] {
  const room = width - indent.length - 2
  return list.items.flatMap(item => {
    const [first] = item
    if (first?.from === 'command') return commandLines(first.text, item.slice(1), width, chalk)
    return wrapped(shown(item, room), room).map((line, at) => `${indent}${at === 0 ? '' : '  '}${painted(line, chalk)}`)
  })
}

/** A command and its purpose in one line where they fit; else broken between arguments with a backslash, the purpose above it. */
function commandLines(text: string, why: Words, width: number, chalk: ChalkInstance): readonly string[] {
  const note = [{ text: '# ', tone: 'dim' as const }, ...shown(why, width)]
  const room = width - indent.length
  const safe = safeText(text)
  if (displayWidth(safe) + 2 + widthOf(note) <= room) return [`${indent}${chalk.cyan(safe)}  ${painted(note, chalk)}`]
  const lines: string[] = []
  for (const word of safe.match(/(?:'[^']*'|\\.|[^ '\\])+/g) ?? []) {
    const last = lines.at(-1)
    if (last !== undefined && displayWidth(last) + displayWidth(word) + 3 <= room) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(last === undefined ? word : `  ${word}`)
  }
  return [painted(note, chalk), ...lines.map((line, at) => chalk.cyan(at < lines.length - 1 ? `${line} \\` : line))].map(
    line => indent + line,
  )
}
