import type { Command } from 'commander'
import type { ExitCode } from '../model/refusal.js'
import { Refusal } from '../model/refusal.js'
import { suggest } from '../text/suggest.js'
import type { Door } from './_door.js'

/** A shelf as pages: a line for the list, and a page for `show`. */
export interface Page {
  readonly title: string
  page(): string
}

const width = 80

/** Makes a command that lists a shelf, one line each, and shows the page of one thing: `formats`, `metrics`. */
export function shapeShelf(
  command: Command,
  door: Door,
  done: (code: ExitCode) => void,
  thing: string,
  example: string,
  load: () => Promise<ReadonlyMap<string, Page>>,
): void {
  const name = command.name()
  command
    .argument('[action]', '“list” (also without a word) or “show”')
    .argument('[id]', `the ${thing} to show`)
    .usage(`[list | show <id>]`)
    .addHelpText('before', `Examples:\n  $ care-audit ${name}\n  $ care-audit ${name} show ${example}\n`)
  command.action(async (action: string | undefined, id: string | undefined) => {
    await door.print(turnTo(await load(), name, thing, action, id))
    done(0)
  })
}

/** The list of a shelf, with `note` below it, or the page asked for, be it listed or not; a Refusal of code 2 where neither is. */
export function turnTo(
  pages: ReadonlyMap<string, Page>,
  name: string,
  thing: string,
  action: string | undefined,
  id: string | undefined,
  note = '',
  unlisted: ReadonlyMap<string, Page> = new Map(),
): string {
  if (action === undefined || (action === 'list' && id === undefined))
    return `${listOf(pages)}\n${note}One of them: care-audit ${name} show <id>\n`
  // Whoever writes the id alone, or “list <id>”, wants its page.
  const wanted = id ?? action
  if (action === 'show' && id === undefined)
    throw new Refusal(2, `“${name} show” was not told which ${thing}.`, `Run “care-audit ${name}” to see them all.`)
  if (id !== undefined && action !== 'show')
    throw new Refusal(2, `“${action}” is nothing that “${name}” can do.`, `Write: care-audit ${name} show ${id}`)
  const found = pages.get(wanted) ?? unlisted.get(wanted)
  if (found !== undefined) return found.page()
  const near = suggest(wanted, [...pages.keys(), ...unlisted.keys()])
  throw new Refusal(
    2,
    `There is no ${thing} “${wanted}”.`,
    `${near === undefined ? '' : `Did you mean “${near}”? `}All of them: care-audit ${name}`,
  )
}

function listOf(pages: ReadonlyMap<string, Page>): string {
  const wide = Math.max(...[...pages.keys()].map(id => id.length))
  return [...pages].map(([id, { title }]) => `${id.padEnd(wide)}  ${title}\n`).join('')
}

/** Text broken at blanks to at most 80 columns: the first line starts with `first`, the others with as many blanks, or with `rest`. */
export function wrapped(text: string, first = '', rest = ' '.repeat(first.length)): string {
  const lines: string[] = []
  let start = first
  for (const paragraph of text.trim().split('\n')) {
    let line = ''
    for (const word of paragraph.trim().split(/\s+/)) {
      const longer = line === '' ? word : `${line} ${word}`
      if (line !== '' && start.length + longer.length > width) {
        lines.push(`${start}${line}`)
        start = rest
        line = word
      } else line = longer
    }
    lines.push(`${start}${line}`.trimEnd())
    start = rest
  }
  return lines.join('\n')
}
