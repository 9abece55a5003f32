/** Options that say how files are read: whoever reads them again needs the same. */
const reading: ReadonlySet<string> = new Set([
  ...['--format', '--kind', '--map', '--encoding', '--delimiter', '--quote', '--date-format', '--tz', '--as-of', '--config'],
  ...['--max-bad-rows', '--max-input'],
])

/** Options that say what is measured, and with which rules. */
const measuring: ReadonlySet<string> = new Set([
  ...['--since', '--until', '--by', '--where', '--attribute-by', '--min-cell', '--definitions'],
  ...['--rules', '--only', '--skip', '--confidence'],
])

const readingFlags: ReadonlySet<string> = new Set(['--allow-truncated'])
const measuringFlags: ReadonlySet<string> = new Set(['--no-individuals'])

/** The words of the options of an earlier command line that the same question asked anew needs: of reading alone, or of measuring too. */
export function carried(commandLine: string, which: 'reading' | 'measuring'): readonly string[] {
  const words = wordsOf(commandLine)
  const all = which === 'measuring'
  const isValued = (name: string): boolean => reading.has(name) || (all && measuring.has(name))
  const isFlag = (name: string): boolean => readingFlags.has(name) || (all && measuringFlags.has(name))
  const kept: string[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (word === '--') break
    const cut = word.indexOf('=')
    const name = cut < 0 ? word : word.slice(0, cut)
    if (isFlag(word)) kept.push(word)
    if (!isValued(name)) continue
    if (cut < 0) at++
    kept.push(name, cut < 0 ? (words[at] ?? '') : word.slice(cut + 1))
  }
  return kept
}

/** True where findings of low confidence were asked to count for the exit code and the gate. */
export function countsLow(commandLine: string): boolean {
  const words = carried(commandLine, 'measuring')
  return words[words.lastIndexOf('--confidence') + 1] === 'low' && words.includes('--confidence')
}

/** The words of a line that was written for a POSIX shell: bare, or in single quotes. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:'[^']*'|\\.|[^\s'\\])+/g)].map(([word]) =>
    word.replace(/'([^']*)'|\\(.)/g, (_, quoted?: string, escaped?: string) => quoted ?? escaped ?? ''),
  )
}
