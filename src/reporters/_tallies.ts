import { humanCount } from '../text/human.js'
import { joined, ours, type Tone, type Words } from './_block.js'
import { word } from './_words.js'

const tones = new Map<string, Tone>([
  ['awaiting', 'warn'],
  ['closed-without-reply', 'bad'],
  ['met', 'good'],
  ['breached', 'bad'],
  ['positive', 'good'],
  ['negative', 'bad'],
  ['recovered', 'good'],
  ['kept', 'good'],
  ['soured', 'bad'],
  ['lost', 'bad'],
])

/** `replied 478 · awaiting 20`: the named counts that are there, coloured by what they mean; a zero is dim. */
export function tallies(counts: readonly (readonly [string, number])[], order: readonly string[]): Words {
  const byName = new Map(counts)
  return joined(
    order.flatMap((name): Words[] => {
      const count = byName.get(name)
      return count === undefined ? [] : [[ours(`${word(name)} ${humanCount(count)}`, count === 0 ? 'dim' : tones.get(name))]]
    }),
  )
}
