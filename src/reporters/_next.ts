import type { Report } from '../model/report.js'
import { safeText } from '../text/safe.js'
import { command, ours, type Section, type Words } from './_block.js'
import { carried } from './_carried.js'
import { partAt } from './_figures.js'
import { isOfDocuments } from './_headline.js'

/** The next commands that this very report suggests, each with what it shows and the options that it rests on; words are quoted for a POSIX shell. */
export function nextSteps(report: Report, most: number): Section | undefined {
  const { metrics } = report
  const paths = report.inputs.map(input => input.path).filter(path => path !== '-')
  const read = optionsOf(report, 'reading')
  const measured = optionsOf(report, 'measuring')
  const files = argumentsOf(paths)
  const steps: Words[] = []
  const step = (line: string, why: string) => steps.push([command(`care-audit ${line}`), ours(why, 'dim')])
  const suspect = report.worst
    .flatMap(one => one.conversations.map(conversation => typed(conversation.conversation)))
    .find(id => id !== undefined)
  if (files !== undefined && suspect !== undefined) step(`explain ${suspect} ${files}${read}`, 'how the worst figure came about')
  const broken = argumentsOf(report.inputs.filter(input => input.rejected > 0).map(input => input.path))
  if (broken !== undefined) step(`inspect ${broken}${read}`, 'which rows were rejected, and why')
  else if (files !== undefined && Object.values(metrics).some(metric => metric.unknown !== undefined))
    step(`inspect ${files}${read}`, 'what would make the rest measurable')
  if (files !== undefined && report.timeZone === 'UTC' && report.quality.some(note => /zone/.test(note.code))) {
    step(`analyze ${files}${measured} --tz Europe/Vilnius`, 'if the times are local: name their zone')
  }
  if (partAt(metrics, 'first-response-time.calendar') !== undefined && partAt(metrics, 'first-response-time.business') === undefined) {
    step('init', 'business hours and targets')
  }
  if (files !== undefined)
    step(`${isOfDocuments(report) ? 'policy' : 'analyze'} ${files}${measured} -o report.html`, 'this report to hand on')
  return steps.length === 0 ? undefined : { title: 'Next', blocks: [{ kind: 'list', items: steps.slice(0, most) }] }
}

/** The options of this run that another needs to see the same, each after a blank; those that nobody can type are left out. */
function optionsOf({ manifest }: Report, which: 'reading' | 'measuring'): string {
  const words = carried(manifest.commandLine, which).map(word => (/^--[a-z-]+$/.test(word) ? word : typed(word)))
  return words.includes(undefined) ? '' : words.map(word => ` ${word}`).join('')
}

/** The paths as arguments; the folder they share where there are more than three; undefined where one of them cannot be typed. */
function argumentsOf(paths: readonly string[]): string | undefined {
  if (paths.length === 0) return undefined
  const folders = new Set(paths.map(path => path.slice(0, path.lastIndexOf('/') + 1)))
  const [folder = ''] = folders
  const shown = paths.length > 3 && folders.size === 1 && folder !== '' ? [folder] : paths
  const words = shown.map(path => typed(path.startsWith('-') ? `./${path}` : path))
  return words.length > 8 || words.includes(undefined) ? undefined : words.join(' ')
}

/** A word for a POSIX shell, in single quotes where it needs them; undefined where nobody would type it or it would be an option. */
function typed(word: string): string | undefined {
  if (word === '' || word.length > 74 || word.startsWith('-') || safeText(word) !== word) return undefined
  return /^[\w.,:@%+=/-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}
