import type { Scene } from './scene.js'

const runs = /\d(?:[ -]?\d){8,18}/g

/** Where a whole payment card, or a personal code of Estonia, Lithuania, Serbia or the United States, stands in the text: bytes [from, to). */
export function secretNumber(scene: Scene): readonly [number, number] | undefined {
  for (const run of scene.text.matchAll(runs)) {
    const digits = run[0].replace(/\D/g, '')
    if (isCard(digits) || isBalticCode(digits, run[0]) || isYugoslavCode(digits, run[0]) || isSocialSecurity(run[0])) {
      const from = Buffer.byteLength(scene.text.slice(0, run.index))
      return [from, from + run[0].length]
    }
  }
  return undefined
}

/** 13–19 digits of a card network, with the check digit of Luhn. */
function isCard(digits: string): boolean {
  if (digits.length < 13 || !/^(4|5[0-5]|2[2-7]|3[4-7]|6[0245])/.test(digits)) return false
  let sum = 0
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at])
    const twice = at % 2 === 1 ? digit * 2 : digit
    sum += twice > 9 ? twice - 9 : twice
  }
  return sum % 10 === 0
}

function weigh(digits: string, weights: string): number {
  return [...weights].reduce((sum, weight, at) => sum + Number(weight) * Number(digits[at]), 0)
}

/** Isikukood and asmens kodas: eleven digits, a date, and the check digit of two rounds modulo 11. */
function isBalticCode(digits: string, run: string): boolean {
  if (run.length !== 11 || !/^[1-6]\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])/.test(digits)) return false
  const first = weigh(digits, '1234567891') % 11
  const check = first < 10 ? first : (weigh(digits, '3456789123') % 11) % 10
  return check === Number(digits[10])
}

/** JMBG: thirteen digits, a date, check digit modulo 11. */
function isYugoslavCode(digits: string, run: string): boolean {
  if (run.length !== 13 || !/^(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])[09]\d\d/.test(digits)) return false
  const rest = 11 - (weigh(digits, '765432765432') % 11)
  return (rest > 9 ? 0 : rest) === Number(digits[12])
}

function isSocialSecurity(run: string): boolean {
  return /^(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}$/.test(run)
}
