import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** True where a path holds `*`, `?`, `[…]` or `{a,b}`. */
export function hasGlob(path: string): boolean {
  return /[*?[{]/.test(path)
}

/** The files a pattern fits, sorted: `*` and `?` within a name, `[a-z]`, `{a,b}`, and `**` for any folders between. */
export async function expandGlob(pattern: string): Promise<readonly string[]> {
  const parts = pattern.split('/')
  const root = parts[0] === '' ? '/' : ''
  return (await descend(root, root === '' ? parts : parts.slice(1))).sort()
}

async function descend(folder: string, parts: readonly string[]): Promise<string[]> {
  const [part, ...rest] = parts
  if (part === undefined) return []
  if (!hasGlob(part) && rest.length > 0) return descend(join(folder, part), rest)
  const entries = await readdir(folder === '' ? '.' : folder, { withFileTypes: true }).catch(() => [])
  const visible = entries.filter(({ name }) => !name.startsWith('.') || part.startsWith('.'))
  const found: string[] = part === '**' ? await descend(folder, rest) : []
  const fits = part === '**' ? /^/ : toRegExp(part)
  for (const entry of visible) {
    if (!fits.test(entry.name)) continue
    const path = join(folder, entry.name)
    if (part === '**') {
      if (entry.isDirectory()) found.push(...(await descend(path, parts)))
    } else if (rest.length > 0) found.push(...(await descend(path, rest)))
    else if (!entry.isDirectory()) found.push(path)
  }
  return found
}

function toRegExp(part: string): RegExp {
  const source = part.replace(/\[[^\]]+\]|\{[^}]*\}|./gsu, piece => {
    if (piece === '*') return '.*'
    if (piece === '?') return '.'
    if (piece.length > 1 && piece.startsWith('[')) return `[${piece.slice(1, -1).replace(/^!/, '^').replace(/\\/g, '\\\\')}]`
    if (piece.startsWith('{') && piece.endsWith('}')) return `(?:${piece.slice(1, -1).split(',').map(escapeRegExp).join('|')})`
    return escapeRegExp(piece)
  })
  return new RegExp(`^${source}$`, 'u')
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, char => `\\${char}`)
}
