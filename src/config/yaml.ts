import { isCollection, isScalar, LineCounter, parseDocument, visit } from 'yaml'
import { Refusal } from '../model/refusal.js'
import { refuseAt, type Source } from './locate.js'

/** Characters of a YAML file of ours: it is written by people. */
const LONGEST = 1 << 20

/**
 * Reads YAML text; `name` stands in messages. Every fault is a Refusal of code 2 that shows the file's own lines: syntax, a key that stands twice,
 * aliases that would grow without bound, nesting too deep to read.
 */
export function readYaml(name: string, text: string): { readonly source: Source; readonly value: unknown } {
  if (text.length > LONGEST) throw new Refusal(2, `“${name}” is longer than 1 MiB.`, 'Split it into several files.')
  const lines = new LineCounter()
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
    const broken = document.errors[0]
    if (broken !== undefined) {
      const why = `the file is no valid YAML: ${broken.message.split('\n')[0]}.`.replace('..', '.')
      throw refuseAt(
        { name, text, lines },
        broken.pos[0],
        broken.pos[1],
        why,
        'Mend this line; indentation and quotes are the usual causes.',
      )
    }
    visit(document, {
      Pair(_, { key }) {
        if (isCollection(key))
          throw refuseAt({ name, text, lines }, ...begin(key.range), 'a list or a map cannot be a key.', 'Write the key as plain text.')
        // What an object would take for its prototype is no name of anything.
        if (isScalar(key) && key.value === '__proto__')
          throw refuseAt({ name, text, lines }, ...begin(key.range), '“__proto__” cannot be a key.', 'Choose another name.')
      },
    })
    return { source: { name, text, document, lines }, value: document.toJS() }
  } catch (error) {
    if (error instanceof Refusal) throw error
    const why = error instanceof RangeError ? 'is nested too deeply' : 'repeats aliases without bound'
    throw new Refusal(2, `“${name}” ${why}.`, 'Write it out plainly.')
  }
}

function begin(range: readonly [number, number, number] | null | undefined): [number, number] {
  return [range?.[0] ?? 0, range?.[1] ?? 1]
}
