import { isatty, type ReadStream, type WriteStream } from 'node:tty'
import { Refusal } from '../model/refusal.js'
import type { EarlyThread } from '../pipeline/second-thread.js'
import { codeOf, wordsOf } from '../text/system-error.js'

/** What a command may see and do of the outside world: nothing else in it touches the process. */
export interface Door {
  readonly version: string
  /** The version of the time zone data that this machine has, e.g. "2025c". */
  readonly timeZoneData: string
  /** The command line as typed, for the report's manifest. */
  readonly commandLine: string
  readonly folder: string
  readonly stdin: ReadStream
  readonly stdinIsTerminal: boolean
  readonly stdoutIsTerminal: boolean
  readonly stderrIsTerminal: boolean
  /** True where a build server runs us: nothing may be asked. */
  readonly ci: boolean
  /** The file whose text GitHub Actions shows under the step; undefined elsewhere. */
  readonly stepSummary: string | undefined
  /** Columns of the terminal, 80 where there is none. */
  readonly width: number
  /** True where colour is wanted on standard output; `told` is the answer of --no-color. */
  colour(told: boolean): boolean
  /** A second thread that was started ahead. */
  readonly early?: EarlyThread
  /** Writes to standard output; a reader that has gone away is no error, a full disk is a Refusal of code 4. */
  print(text: string): Promise<void>
  /** Writes to standard error, as it stands. */
  tell(text: string): void
}

type Surroundings = Pick<NodeJS.Process, 'argv' | 'env' | 'cwd' | 'versions'> & {
  readonly stdin: ReadStream
  readonly stdout: WriteStream
  readonly stderr: WriteStream
}

/** Opens the door onto a process; listens for readers that go away. */
export function openDoor(surroundings: Surroundings, version: string, early?: EarlyThread): Door {
  const { argv, env, stdout, stderr } = surroundings
  let gone = false
  stdout.on('error', () => {})
  stderr.on('error', () => {})
  return {
    ...(early === undefined ? {} : { early }),
    version,
    timeZoneData: surroundings.versions['tz'] ?? 'unknown',
    commandLine: ['care-audit', ...argv.slice(2)].map(quoted).join(' '),
    folder: surroundings.cwd(),
    // Opened only where somebody reads it.
    get stdin() {
      return surroundings.stdin
    },
    stdinIsTerminal: isatty(0),
    stdoutIsTerminal: stdout.isTTY === true,
    stderrIsTerminal: stderr.isTTY === true,
    ci: (env['CI'] ?? '') !== '' && env['CI'] !== 'false',
    stepSummary: env['GITHUB_STEP_SUMMARY'] === '' ? undefined : env['GITHUB_STEP_SUMMARY'],
    width: stdout.isTTY === true ? stdout.columns : 80,
    colour(told) {
      if (!told || (env['NO_COLOR'] ?? '') !== '') return false
      const forced = env['FORCE_COLOR']
      if (forced !== undefined) return forced !== '0' && forced !== 'false'
      return stdout.isTTY === true && env['TERM'] !== 'dumb'
    },
    async print(text) {
      if (gone) return
      await new Promise<void>((resolve, reject) => {
        stdout.write(text, error => {
          if (error === undefined || error === null) return resolve()
          if (['EPIPE', 'ERR_STREAM_DESTROYED'].includes(codeOf(error))) {
            gone = true
            return resolve()
          }
          reject(
            new Refusal(
              4,
              `The report could not be written to standard output: ${wordsOf(error)}.`,
              'Free the space, or write elsewhere with -o.',
            ),
          )
        })
      })
    },
    tell(text) {
      stderr.write(text)
    },
  }
}

function quoted(word: string): string {
  return /^[\w./:=,@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}
