const risky = /^[\s\u0000-\u001f\u00a0\ufeff]*[=+\-@|%＝＋－＠]/
const plainNumber = /^[-+]?\d+([.,]\d+)?$/

/**
 * A cell that no spreadsheet takes for a formula: text that starts, after blanks and controls, with one of `= + - @ | %` or their
 * full-width forms gets an apostrophe before it, unless it is a plain number (OWASP, CSV injection).
 */
export function formulaSafe(value: string | number | boolean | undefined): string {
  if (value === undefined) return ''
  if (typeof value !== 'string') return String(value)
  return risky.test(value) && !plainNumber.test(value) ? `'${value}` : value
}
