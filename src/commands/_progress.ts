import type { Watch } from '../pipeline/travel.js'
import { humanDuration } from '../text/human.js'
import { safeText } from '../text/safe.js'
import type { Door } from './_door.js'
import type { Manners } from './_reading.js'

/** A Watch that speaks on standard error, and what erases its bar before anything else is printed. */
export interface Watcher {
  readonly watch: Watch
  end(): void
}

const patience = 1000
const pause = 100

/** Notices as lines on standard error; a bar with rows/s, MB/s and time left on a terminal once the work has taken a second. */
export function watcher(door: Door, manners: Manners, now: () => number = performance.now.bind(performance)): Watcher {
  const quiet = manners.quiet === true
  const drawn = !quiet && manners.progress !== false && door.stderrIsTerminal
  const said = new Set<string>()
  const begun = now()
  let firstRow: number | undefined
  let last = 0
  let visible = false
  const end = (): void => {
    if (visible) door.tell('\r\u001b[K')
    visible = false
  }
  return {
    end,
    watch: {
      notice(sentence) {
        if (quiet || said.has(sentence)) return
        said.add(sentence)
        end()
        door.tell(`care-audit: ${safeText(sentence)}\n`)
      },
      progress(done) {
        const at = now()
        // Speeds count from the first row, not from the look at the files before it.
        firstRow ??= at
        if (!drawn || at - begun < patience || at - last < pause || at - firstRow < 2 * pause) return
        last = at
        visible = true
        door.tell(`\r\u001b[K${bar(done, (at - firstRow) / 1000)}`)
      },
    },
  }
}

/** One line of at most 79 columns: bar, share, speeds and time left; without a bar where the total is not known. */
export function bar(done: Parameters<Watch['progress']>[0], seconds: number): string {
  const speed = `${thousands(done.rows / seconds)} rows/s · ${(done.bytes / 1e6 / seconds).toFixed(0)} MB/s`
  if (done.totalBytes === undefined || done.totalBytes === 0) return `${done.phase} · ${thousands(done.rows)} rows · ${speed}`.slice(0, 79)
  const share = Math.min(1, done.bytes / done.totalBytes)
  const full = Math.round(share * 20)
  const left = share > 0 ? `${humanDuration(Math.ceil((seconds * (1 - share)) / share))} left` : ''
  return `${'█'.repeat(full)}${'░'.repeat(20 - full)} ${String(Math.floor(share * 100)).padStart(3)} % · ${speed} · ${left}`.slice(0, 79)
}

function thousands(value: number): string {
  if (value >= 1e6) return `${(value / 1e6).toFixed(1)} M`
  return value >= 1e4 ? `${Math.round(value / 1e3)} k` : String(Math.round(value))
}
