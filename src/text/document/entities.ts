const named = new Map(
  (
    'amp & lt < gt > quot " apos \' ndash – mdash — hellip … lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ laquo « raquo » lsaquo ‹ rsaquo › bull • middot · ' +
    'sect § para ¶ copy © reg ® trade ™ euro € pound £ cent ¢ times × deg ° plusmn ± frac12 ½ larr ← rarr → check ✓ cross ✗ ' +
    'scaron š Scaron Š zcaron ž Zcaron Ž ccaron č Ccaron Č cacute ć Cacute Ć dstrok đ Dstrok Đ auml ä Auml Ä ouml ö Ouml Ö uuml ü Uuml Ü otilde õ Otilde Õ ' +
    'aogon ą Aogon Ą eogon ę Eogon Ę edot ė Edot Ė iogon į Iogon Į uogon ų Uogon Ų umacr ū Umacr Ū szlig ß eacute é Eacute É egrave è aacute á oacute ó'
  )
    .split(' ')
    .map((word, index, all): [string, string] => [word, all[index + 1] ?? ''])
    .filter((_, index) => index % 2 === 0),
)
const blanks = new Set(['nbsp', 'ensp', 'emsp', 'thinsp', 'Tab', 'NewLine'])
const unseen = new Set(['shy', 'zwnj', 'zwj'])
const form = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]\w{1,11}));?/y

/** Reads the entity that begins at `at` (an “&”): what it stands for and its raw length; undefined where it is none that we know. */
export function entityAt(raw: string, at: number): { readonly text: string; readonly length: number } | undefined {
  form.lastIndex = at
  const found = form.exec(raw)
  if (found === null) return undefined
  const [whole, decimal, hexadecimal, name] = found
  if (name !== undefined) {
    if (!whole.endsWith(';')) return undefined
    const text = blanks.has(name) ? ' ' : unseen.has(name) ? '' : named.get(name)
    return text === undefined ? undefined : { text, length: whole.length }
  }
  const point = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
  if (!(point > 0 && point <= 0x10ffff) || (point >= 0xd800 && point <= 0xdfff)) return undefined
  const text = point === 0xa0 || point < 32 ? ' ' : point === 0xad ? '' : String.fromCodePoint(point)
  return { text, length: whole.length }
}
