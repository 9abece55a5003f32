import type { Report } from '../model/report.js'
import type { Look } from '../model/reporter.js'
import { loadReporter } from '../shelf.js'
import { appendTo, sizeOf } from '../write.js'
import type { Door } from './_door.js'

/** GitHub refuses a step's summary that is larger, in bytes. */
const most = 1 << 20

/** Tells GitHub Actions: annotations as workflow commands on standard error, so that `--json` stays pure, and the step's summary where there is one. */
export async function tellGitHub(report: Report, look: Look, door: Door): Promise<void> {
  const [annotations, summary] = await Promise.all([loadReporter('github-annotations'), loadReporter('github-summary')])
  door.tell(annotations.render(report, look))
  if (door.stepSummary === undefined) return
  const text = fitting(summary.render(report, look), most - sizeOf(door.stepSummary))
  if (text !== '') appendTo(door.stepSummary, text)
}

/** As many whole blocks of the markdown as fit into so many bytes, with a word where some do not; nothing where not even that fits. */
export function fitting(markdown: string, room: number): string {
  if (Buffer.byteLength(markdown) <= room) return markdown
  const note = '\n\n_The rest did not fit here; the report has all of it._\n'
  let left = room - Buffer.byteLength(note)
  let kept = ''
  for (const block of markdown.split(/(?<=\n\n)/)) {
    left -= Buffer.byteLength(block)
    if (left < 0) break
    kept += block
  }
  return kept === '' ? '' : kept.trimEnd() + note
}
