/** A Markdown code span. */
export const code = (text: string): string => `\`${text}\``

/** A row of a Markdown table; a bar would end a cell. */
export const row = (...cells: readonly string[]): string => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`

/** A Markdown table. */
export function table(header: readonly string[], rows: readonly string[]): string {
  return [row(...header), row(...header.map(() => '---')), ...rows].join('\n')
}
