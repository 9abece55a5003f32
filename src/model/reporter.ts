import type { Report } from './report.js'

/** What a person asked of the look of a report; never of its figures. */
export interface Look {
  /** Columns of the terminal. */
  readonly width: number
  readonly colour: boolean
  readonly verbose: boolean
  /** True where findings and conditions that are waived shall be listed too. */
  readonly waived?: boolean
  readonly audience?: 'ops' | 'product' | 'legal' | 'leadership'
}

/** A reporter: one file in src/reporters. A pure function of the report. */
export interface Reporter {
  /** The file ending that picks it in `-o`, e.g. ".md"; absent where the terminal shows it or an option of its own asks for it. */
  readonly ending?: string
  render(report: Report, look: Look): string
}
