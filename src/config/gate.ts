import type { Amount, ConditionSettings } from '../model/settings.js'
import { type Figure, figureAt, isFigure } from '../pipeline/figure-path.js'
import type { Fault } from './locate.js'
import type { Configuration } from './schema.js'
import { readDuration } from './values.js'

type Written = NonNullable<Configuration['gate']>[number]
type Fail = (fault: Fault) => never

/** The conditions of the gate, their paths, amounts and keys checked against the figure each names; `lineOf` tells where each stands. */
export function conditionsOf(
  written: Configuration['gate'],
  fail: Fail,
  lineOf: (path: readonly (string | number)[]) => number | undefined,
): readonly ConditionSettings[] {
  return (written ?? []).map((condition, index) => {
    const path = ['gate', index]
    const line = lineOf(path)
    return { ...conditionOf(condition, path, fail), ...(line === undefined ? {} : { line }) }
  })
}

function conditionOf(written: Written, path: readonly (string | number)[], fail: Fail): ConditionSettings {
  const { of, ratchet = false, minN, on, by, onInsufficient = 'pass' } = written
  const figure = figureAt(of)
  if (!isFigure(figure)) return fail({ path: [...path, 'of'], onKey: false, sentence: `${figure.wrong}.`, hint: figure.hint })
  const wrong = (key: string, sentence: string, hint: string): never => fail({ path: [...path, key], onKey: true, sentence, hint })
  checkKeys(written, figure, wrong)
  const amounts = Object.fromEntries(
    (['max', 'min', 'warn', 'worse'] as const).flatMap(key => {
      const value = written[key]
      return value === undefined
        ? []
        : [[key, amountOf(key, value, figure, (sentence, hint) => fail({ path: [...path, key], onKey: false, sentence, hint }))]]
    }),
  )
  const { max, min, warn } = amounts
  if (warn !== undefined && ((max !== undefined && warn.value > max.value) || (min !== undefined && warn.value < min.value)))
    wrong('warn', `“warn” lies beyond the limit, so it could never be reached first.`, 'Let it lie before the limit.')
  if (max !== undefined && min !== undefined && min.value > max.value)
    wrong('min', '“min” lies above “max”: nothing could pass.', 'Swap the two.')
  return {
    of,
    ...(by === undefined ? {} : { by }),
    ...amounts,
    ratchet,
    ...(minN === undefined ? {} : { minN }),
    ...(on === undefined ? {} : { on }),
    onInsufficient,
  }
}

function checkKeys(written: Written, figure: Figure, wrong: (key: string, sentence: string, hint: string) => never): void {
  const { max, min, warn, worse, ratchet, on, by, minN } = written
  if (max === undefined && min === undefined && worse === undefined && ratchet !== true)
    wrong('of', 'This condition asks for nothing.', 'Add max, min, worse or ratchet: true.')
  if (ratchet === true && figure.of !== 'findings')
    wrong('ratchet', 'Only findings can be ratcheted.', 'For a figure write worse: 10%, or worse: 1pp.')
  if (worse !== undefined && figure.of === 'findings')
    wrong('worse', 'Findings are compared one by one, not by their number.', 'Write ratchet: true.')
  if (worse !== undefined && (figure.of === 'ledger' || figure.of === 'quality'))
    wrong('worse', 'A baseline holds no counts of the ledger or of data faults.', 'Use max or min.')
  if (warn !== undefined && (max === undefined) === (min === undefined))
    wrong('warn', '“warn” goes before one limit.', 'Give it either a max or a min.')
  if (on === 'bound' && figure.kind === 'point') wrong('on', `“${figure.path}” has no interval, so no bound either.`, 'Take “on” out.')
  if (minN !== undefined && figure.kind === 'point' && figure.unit === 'count' && figure.of !== 'metrics')
    wrong('minN', 'A count needs no least n.', 'Take “minN” out.')
  if (by !== undefined && figure.of !== 'metrics') wrong('by', 'Only metrics are broken down.', 'Take “by” out.')
}

function amountOf(key: string, value: string | number, figure: Figure, wrong: (sentence: string, hint: string) => never): Amount {
  const examples = { seconds: '8h', ratio: '95%', count: '10' }
  const example = key === 'worse' ? (figure.unit === 'ratio' ? '1pp or 10%' : '10%') : examples[figure.unit]
  const amount = readAmount(value) ?? wrong(`“${value}” in “${key}” is no amount.`, `Write, for example, ${key}: ${example}`)
  const named = { seconds: 'a duration', ratio: 'a share', count: 'a count' }[figure.unit]
  const fits =
    amount.unit === 'share'
      ? key === 'worse' || (figure.unit === 'ratio' && amount.value <= 1)
      : amount.unit === 'points'
        ? key === 'worse' && figure.unit === 'ratio' && amount.value <= 1
        : amount.unit === 'seconds'
          ? figure.unit === 'seconds'
          : figure.unit === 'count' || (figure.unit === 'ratio' && key !== 'worse' && amount.value <= 1)
  return fits
    ? amount
    : wrong(`“${value}” in “${key}” does not fit: “${figure.path}” is ${named}.`, `Write, for example, ${key}: ${example}`)
}

/** An amount such as `95%`, `1pp`, `8h` or `10`; undefined where it is none, or under 0. */
function readAmount(value: string | number): Amount | undefined {
  const [, digits, sign] = /^\s*(\d+(?:\.\d+)?)\s*(%|pp)?\s*$/.exec(String(value)) ?? []
  if (digits === undefined) {
    const seconds = typeof value === 'string' ? readDuration(value) : undefined
    return seconds === undefined ? undefined : { value: seconds, unit: 'seconds' }
  }
  if (sign === undefined) return { value: Number(digits), unit: 'number' }
  // 1.1 / 100 is not 0.011: decimal digits are moved, not divided.
  return { value: Number(`${digits}e-2`), unit: sign === '%' ? 'share' : 'points' }
}
