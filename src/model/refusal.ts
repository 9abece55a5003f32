/** The exit codes of the tool; the meaning of each stands in the README. */
export type ExitCode = 0 | 1 | 2 | 3 | 4 | 70 | 130 | 143

/**
 * Something a person can mend: a full sentence that names the thing, and the mend.
 * Thrown anywhere, caught at the door alone, printed as two lines on stderr.
 */
export class Refusal extends Error {
  readonly code: 2 | 3 | 4
  readonly hint: string

  constructor(code: 2 | 3 | 4, sentence: string, hint: string) {
    super(sentence)
    this.name = 'Refusal'
    this.code = code
    this.hint = hint
  }
}
