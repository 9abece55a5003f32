import { readdirSync, readFileSync } from 'node:fs'
import { parseExamples } from '../../dist/judge/examples.js'

const folder = new URL('../../src/judge/training/', import.meta.url)

/** Every training example, files in the order of their names. */
export function readExamples() {
  const names = readdirSync(folder)
    .filter(name => name.endsWith('.jsonl'))
    .sort()
  return names.flatMap(name => parseExamples(readFileSync(new URL(name, folder), 'utf8'), name))
}

/** What the grammar computes of a text; nothing where the script was called with --plain. */
export async function factsWanted() {
  if (process.argv.includes('--plain')) return () => []
  const { createGrammar } = await import('../../dist/grammar/grammar.js')
  const grammar = createGrammar()
  return (text, speaker) => grammar.facts(text, speaker)
}
