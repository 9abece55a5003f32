/**
 * Characters that steer a terminal, reorder text, or cannot be seen: C0, DEL, C1, bidirectional controls, zero width, fillers, tags,
 * line and paragraph separators, lone surrogates.
 */
const hidden =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Surrogate}/gu
const named = new Map([
  ['\n', '\\n'],
  ['\t', '\\t'],
  ['\r', '\\r'],
])
let segmenter: Intl.Segmenter | undefined

/**
 * Text from data made harmless and visible for every human format: control and invisible characters become escapes such as `\x1b` or
 * `\u202e`, lone surrogates U+FFFD, and what a CI would take for a command is split. `many-lines` keeps line feeds and tabs.
 */
export function safeText(text: string, lines: 'one-line' | 'many-lines' = 'one-line'): string {
  const seen = text.replace(hidden, character => {
    if (lines === 'many-lines' && (character === '\n' || character === '\t')) return character
    return named.get(character) ?? visible(character)
  })
  return defused(seen)
}

/**
 * Splits the command prefixes of GitHub (`::` where a line may come to begin), Azure (`##vso[`, `##[`) and TeamCity (`##teamcity[`).
 * The latter are taken anywhere in a line by their runners; `::` after a space might begin a line once it is wrapped.
 */
function defused(text: string): string {
  return text.replace(/(^|\s)::/g, '$1: :').replace(/##(?=(?:vso|teamcity)?\[)/gi, '# #')
}

function visible(character: string): string {
  const code = character.codePointAt(0) ?? 0xfffd
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd'
  if (code < 0x100) return `\\x${code.toString(16).padStart(2, '0')}`
  return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`
}

/** Columns a terminal gives the text: 2 for East Asian wide and emoji, 0 for bare combining marks, else 1 for each grapheme. */
export function displayWidth(text: string): number {
  if (singles.test(text)) return text.length
  let width = 0
  for (const { segment } of graphemes(text)) width += graphemeWidth(segment)
  return width
}

/** Texts whose every character is a grapheme of one column: European letters, the signs of prose and of sparklines. */
const singles = /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u0400-\u0482\u048a-\u04ff\u2010-\u2027\u2030-\u205e\u2580-\u259f]*$/

/** Made when first asked for: it takes some 15 ms, and most runs need none. */
function graphemes(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return segmenter.segment(text)
}

function graphemeWidth(grapheme: string): number {
  if (/^[\p{Mark}\p{Cf}\p{Cc}]+$/u.test(grapheme)) return 0
  if (/\p{Emoji_Presentation}|\ufe0f/u.test(grapheme)) return 2
  const code = grapheme.codePointAt(0) ?? 0
  return wide.some(([from, to]) => code >= from && code <= to) ? 2 : 1
}

/** East Asian Width W and F, in blocks (Unicode Standard Annex 11). */
const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2329, 0x232a],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x1b2ff],
  [0x1f200, 0x1f2ff],
  [0x20000, 0x3fffd],
]

/** The text cut to at most `width` columns, whole graphemes only, with `…` in the last column where something was cut. */
export function truncate(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  if (width < 1) return ''
  if (singles.test(text)) return `${text.slice(0, width - 1)}…`
  let kept = ''
  let used = 0
  for (const { segment } of graphemes(text)) {
    const next = graphemeWidth(segment)
    if (used + next > width - 1) break
    kept += segment
    used += next
  }
  return `${kept}…`
}

/** Text from data as a markdown code span, the only place where GitHub and GitLab link nothing; `|` is escaped as table cells need. */
export function markdownCode(text: string, where: 'table' | 'line' = 'table'): string {
  const shown = oneLine(text)
  if (shown === '') return '(empty)'
  const runs = shown.match(/`+/g) ?? []
  const fence = '`'.repeat(runs.reduce((longest, run) => Math.max(longest, run.length), 0) + 1)
  const padded = /^`|`$|^ .*\S.* $/.test(shown) ? ` ${shown} ` : shown
  return `${fence}${where === 'table' ? padded.replaceAll('|', '\\|') : padded}${fence}`
}

/**
 * A sentence that may hold words from data, for markdown outside code: `& < >` become entities, markup is escaped, and each word that
 * a forge would turn into a link or a mention (`@name`, `#12`, `!12`, `GH-1`, an address) becomes a code span.
 */
export function markdownText(text: string, where: 'table' | 'line' = 'table'): string {
  return oneLine(text)
    .split(/(\s+)/)
    .map(word => (/@|[#!$~%&]\d|^GH-\d|:\/\/|www\./i.test(word) ? markdownCode(word, where) : escapeMarkup(word)))
    .join('')
    .replace(/^(\s*\d+)(?=[.)](?:\s|$))/, '$1\\')
    .replace(/^(\s*)(?=[-+=])/, '$1\\')
}

/** Parentheses, braces and `!` are markup only beside a bracket, and brackets are escaped. */
function escapeMarkup(word: string): string {
  return word
    .replace(/[\\`*_[\]#|~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}

function oneLine(text: string): string {
  return safeText(text.replace(/\r\n?|\n/g, ' ⏎ '))
}
