import type { Report } from '../model/report.js'
import type { Reporter } from '../model/reporter.js'

/** What JSON allows raw but a terminal or an eye would stumble on: DEL, C1, bidirectional controls, zero width, separators. */
const hidden = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g

/**
 * The report as it is: keys in its own order, two spaces, a line feed at the end, every number with all its digits. Invisible
 * characters are written as `\uXXXX`, which every reader turns back into the same text.
 */
const json: Reporter = {
  ending: '.json',
  render: (report: Report): string =>
    `${JSON.stringify(report, undefined, 2).replace(hidden, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`,
}

export default json
