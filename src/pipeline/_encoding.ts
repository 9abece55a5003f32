import { Refusal } from '../model/refusal.js'
import type { Dialect } from '../model/row.js'
import { bomSize, countLeads, createUtf8Check, wholeCharacters } from './_utf8.js'

const known = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'iso-8859-2',
  'iso-8859-4',
  'iso-8859-5',
  'iso-8859-7',
  'iso-8859-9',
  'iso-8859-10',
  'iso-8859-13',
  'iso-8859-15',
  'koi8-r',
  'koi8-u',
  'macintosh',
  'gbk',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'windows-874',
]

/** The proper name of an encoding people gave; Refusal 2 with likely names where there is no such encoding. */
export function checkLabel(label: string): string {
  const spelled = label
    .trim()
    .toLowerCase()
    .replace(/^utf_?(?=8|16)/, 'utf-')
  try {
    return new TextDecoder(spelled).encoding
  } catch {
    const digits = /\d+/.exec(label)?.[0]
    const letters = spelled.replace(/[^a-z]/g, '').slice(0, 3)
    const alike = known.filter(name => (digits !== undefined ? name.includes(digits) : letters !== '' && name.startsWith(letters)))
    const shown = (alike.length > 0 ? alike : ['utf-8', 'utf-16le', 'windows-1250', 'windows-1251', 'windows-1252', 'windows-1257']).slice(
      0,
      6,
    )
    throw new Refusal(2, `There is no encoding “${label}”.`, `Did you mean ${shown.join(', ')}?`)
  }
}

/** What a file's first bytes say of its encoding; `whole` tells that they are all of it. Refusal 3 for binary content and for what nobody can tell. */
export function detectEncoding(
  path: string,
  sample: Buffer,
  whole: boolean,
  told: string | undefined,
): Pick<Dialect, 'encoding' | 'encodingBy'> {
  const option = told === undefined ? undefined : checkLabel(told)
  const bom = sample[0] === 0xff && sample[1] === 0xfe ? 'utf-16le' : sample[0] === 0xfe && sample[1] === 0xff ? 'utf-16be' : undefined
  if (bom !== undefined) return { encoding: bom, encodingBy: 'bom' }
  if (bomSize(sample) > 0) return { encoding: 'utf-8', encodingBy: 'bom' }
  if (option?.startsWith('utf-16')) return { encoding: option, encodingBy: 'option' }
  const nuls = [0, 0]
  let controls = 0
  const size = Math.min(sample.length, 1 << 16)
  for (let i = 0; i < size; i++) {
    const byte = sample[i] ?? 0
    if (byte === 0) nuls[i & 1] = (nuls[i & 1] ?? 0) + 1
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++
  }
  const [even = 0, odd = 0] = nuls.map(count => count / (size / 2))
  if (option === undefined && size > 3 && odd > 0.3 && even < 0.05) return { encoding: 'utf-16le', encodingBy: 'utf-16-pattern' }
  if (option === undefined && size > 3 && even > 0.3 && odd < 0.05) return { encoding: 'utf-16be', encodingBy: 'utf-16-pattern' }
  if (even + odd > 0.1 || controls > size * 0.05) {
    throw new Refusal(3, `“${path}” is binary, not CSV text.`, 'Export it as CSV, or name its encoding with --encoding.')
  }
  if (option !== undefined) return { encoding: option, encodingBy: 'option' }
  const check = createUtf8Check(path, true)
  check.take(sample, 0, whole ? sample.length : wholeCharacters(sample, 0, sample.length), 1)
  check.finish(countLeads(sample))
  return { encoding: 'utf-8', encodingBy: 'valid-utf8' }
}

/** Chunks in any encoding as UTF-8 chunks; `replaced` hears how often something had no meaning. */
export async function* transcode(
  chunks: AsyncIterable<Buffer>,
  encoding: string,
  replaced: (count: number) => void,
): AsyncIterable<Buffer> {
  const decoder = new TextDecoder(encoding)
  const decode = (chunk?: Buffer) => {
    const text = chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true })
    let count = 0
    for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count++
    if (count > 0) replaced(count)
    return Buffer.from(encoding === 'windows-1252' ? mendWestern(text) : text)
  }
  for await (const chunk of chunks) yield decode(chunk)
  yield decode()
}

const western = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Some releases of Node decode windows-1252 as if it were Latin-1: euro sign, dashes and curly quotes come out as control characters. */
function mendWestern(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, char => western[char.charCodeAt(0) - 0x80] ?? char)
}
