#!/usr/bin/env node
// Checks that every package that ships with the tool has a licence of the list, and every tool of its makers too: node test/bench/licences.mjs
import { readFileSync } from 'node:fs'

const allowed = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'Unlicense',
  'CC0-1.0',
  'BlueOak-1.0.0',
  'Python-2.0',
])
// What only builds and tests may use beside these.
const forMakers = new Set(['MPL-2.0', 'CC-BY-4.0', 'CC-BY-3.0'])

/** The packages of a lock file whose licence is not on the list. */
export function unlicensed(lock) {
  return Object.entries(lock.packages).flatMap(([path, { license, dev, optional, devOptional }]) => {
    if (path === '') return []
    const choices = String(license ?? 'none')
      .replace(/[()]/g, '')
      .split(/ OR /i)
    const fits = choices.some(choice =>
      choice.split(/ AND /i).every(one => allowed.has(one) || ((dev || devOptional || optional) && forMakers.has(one))),
    )
    return fits ? [] : [`${path.replace(/^.*node_modules\//, '')}: ${license ?? 'none'}`]
  })
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const lock = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'))
  const wrong = unlicensed(lock)
  process.stdout.write(
    wrong.length === 0 ? `${Object.keys(lock.packages).length - 1} packages, every licence on the list\n` : `${wrong.join('\n')}\n`,
  )
  process.exitCode = wrong.length === 0 ? 0 : 1
}
