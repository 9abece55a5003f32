import type { Command } from 'commander'
import { Refusal } from '../model/refusal.js'
import type { Report } from '../model/report.js'
import type { Look, Reporter } from '../model/reporter.js'
import { loadReporter, loadReporters } from '../shelf.js'
import { checkTargets } from '../targets.js'
import { openDraft } from '../write.js'
import type { Door } from './_door.js'
import { tellGitHub } from './_github.js'
import { collect } from './_reading.js'

/** Where a report shall go, as asked on the command line. */
export interface Outlets {
  readonly output?: readonly string[]
  readonly json?: boolean
  readonly audience?: string
  readonly github?: boolean
  readonly gitlab?: string
  readonly showWaived?: boolean
  readonly color: boolean
  readonly verbose?: boolean
}

/** Adds what every command takes that makes a report. */
export function addOutlets(command: Command): void {
  command
    .optionsGroup('What comes out:')
    .option(
      '-o, --output <file>',
      'also write a report: .md .html .json .sarif .junit.xml, or the findings: .csv .ndjson; repeatable',
      collect,
    )
    .option('--json', 'the JSON report on standard output')
    .option('--audience <reader>', 'ops, product, legal or leadership: what .md and .html put first')
    .option('--github', 'annotations and the step summary of GitHub Actions')
    .option('--gitlab <file>', 'also write a code quality report for GitLab')
    .option('--show-waived', 'list what is waived too')
}

/** The reporters a run needs, found before any work is done, so that a wrong ending costs no time. */
interface Press {
  /** Writes the files first, then prints; nothing is renamed into place unless all was rendered. */
  publish(report: Report): Promise<void>
}

const audiences = ['ops', 'product', 'legal', 'leadership'] as const

/**
 * Makes the press for these outlets; refuses an unknown ending, audience or place. `others` are outputs written by somebody else; `onScreen` is
 * the reporter for the terminal.
 */
export async function press(
  outlets: Outlets,
  door: Door,
  inputs: readonly string[],
  others: readonly string[] = [],
  onScreen: 'terminal' | 'policy' = 'terminal',
): Promise<Press> {
  const paths = outlets.output ?? []
  const audience = audienceFrom(outlets.audience)
  const files = paths.length === 0 ? [] : await filesFor(paths)
  const gitlab = outlets.gitlab === undefined ? [] : [{ path: outlets.gitlab, reporter: await loadReporter('gitlab') }]
  const all = [...files, ...gitlab]
  checkTargets([...all.map(({ path }) => path), ...others], inputs)
  const screen = await loadReporter(outlets.json === true ? 'json' : onScreen)
  const look: Look = {
    width: door.width,
    colour: outlets.json !== true && door.colour(outlets.color),
    verbose: outlets.verbose === true,
    waived: outlets.showWaived === true,
    ...(audience === undefined ? {} : { audience }),
  }
  return {
    async publish(report) {
      const drafts = all.map(({ path }) => openDraft(path))
      try {
        all.forEach(({ reporter }, index) => {
          drafts[index]?.append(reporter.render(report, { ...look, width: 80, colour: false }))
        })
        for (const draft of drafts) draft.commit()
      } finally {
        for (const draft of drafts) draft.discard()
      }
      await door.print(screen.render(report, look))
      if (outlets.github === true) await tellGitHub(report, look, door)
    },
  }
}

async function filesFor(paths: readonly string[]): Promise<readonly { readonly path: string; readonly reporter: Reporter }[]> {
  const reporters = [...(await loadReporters()).values()].filter(reporter => reporter.ending !== undefined)
  const endings = reporters.map(reporter => reporter.ending ?? '').sort()
  return paths.map(path => {
    const fitting = reporters.filter(reporter => path.toLowerCase().endsWith(reporter.ending ?? ' '))
    const reporter = fitting.sort((a, b) => (b.ending ?? '').length - (a.ending ?? '').length)[0]
    if (reporter !== undefined) return { path, reporter }
    const all = `${endings.slice(0, -1).join(', ')} or ${endings.at(-1) ?? ''}`
    throw new Refusal(2, `The ending of “${path}” tells no report format.`, `A report can be written as ${all}.`)
  })
}

function audienceFrom(told: string | undefined): Look['audience'] {
  if (told === undefined) return undefined
  const audience = audiences.find(known => known === told)
  if (audience === undefined) throw new Refusal(2, `“${told}” is no audience.`, `Choose one of: ${audiences.join(', ')}.`)
  return audience
}
