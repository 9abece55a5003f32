/** A place in a raw file: line and column from 1; columns count UTF-16 units, a byte order mark left out. */
export interface RawPlace {
  readonly line: number
  readonly column: number
}

/** Text with the raw offset of each of its UTF-16 units. */
export interface Mapped {
  readonly text: string
  readonly from: Int32Array
}

/** One line of a raw text: [from, to) without its end. */
export interface RawLine {
  readonly from: number
  readonly to: number
}

const BREAK = /\r\n|\n|\r/g

/** The lines of a text in order; "\n", "\r\n" and "\r" end a line, and a byte order mark belongs to none. */
export function linesOf(raw: string): readonly RawLine[] {
  const lines: RawLine[] = []
  let from = raw.startsWith('\ufeff') ? 1 : 0
  for (const { index, 0: end } of raw.matchAll(BREAK)) {
    lines.push({ from, to: index })
    from = index + end.length
  }
  lines.push({ from, to: raw.length })
  return lines
}

/** Gives the place of a raw offset. */
export function placesOf(lines: readonly RawLine[]): (offset: number) => RawPlace {
  return offset => {
    let low = 0
    let high = lines.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((lines[middle]?.from ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: Math.max(offset - (lines[low]?.from ?? 0), 0) + 1 }
  }
}

/** Part of a mapped text, without the blanks at its ends. */
export function slice({ text, from }: Mapped, begin: number, end: number): Mapped {
  let first = begin
  let last = end
  while (first < last && isBlank(text.charCodeAt(first))) first++
  while (last > first && isBlank(text.charCodeAt(last - 1))) last--
  return { text: text.slice(first, last), from: from.subarray(first, last) }
}

/** Whether a UTF-16 unit is a blank of any width or a line end. */
export function isBlank(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200b) || code === 0xfeff
  )
}

/** Gathers pieces of raw text into one mapped text. */
export interface Writing {
  /** Adds raw[from, to) as it stands. */
  copy(from: number, to: number): void
  /** Adds text that stands for the raw text at `at`. */
  put(text: string, at: number): void
  /** Adds one blank, or a line end that the split into sentences respects, unless a blank is there already. */
  blank(sign: ' ' | '\n', at: number): void
  /** What was gathered, without the blanks at its ends; the next text begins empty. */
  take(): Mapped
}

/** Begins a writing over a raw text. */
export function writingOver(raw: string): Writing {
  let pieces: string[] = []
  let from = new Int32Array(256)
  let length = 0
  let pending: { sign: ' ' | '\n'; at: number } | undefined
  const reserve = (more: number): void => {
    if (length + more <= from.length) return
    const wider = new Int32Array(Math.max(from.length * 2, length + more))
    wider.set(from)
    from = wider
  }
  const settle = (): void => {
    if (pending === undefined || length === 0) return
    reserve(1)
    pieces.push(pending.sign)
    from[length++] = pending.at
  }
  return {
    copy(begin, end) {
      settle()
      pending = undefined
      reserve(end - begin)
      pieces.push(raw.slice(begin, end))
      for (let at = begin; at < end; at++) from[length++] = at
    },
    put(text, at) {
      settle()
      pending = undefined
      reserve(text.length)
      pieces.push(text)
      from.fill(at, length, length + text.length)
      length += text.length
    },
    blank(sign, at) {
      if (pending === undefined) pending = { sign, at }
      else if (sign === '\n') pending = { sign, at: pending.at }
    },
    take() {
      const taken = slice({ text: pieces.join(''), from: from.slice(0, length) }, 0, length)
      pieces = []
      length = 0
      pending = undefined
      return taken
    },
  }
}
