const cyrillic: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    д: 'd',
    ђ: 'd',
    е: 'e',
    ж: 'z',
    з: 'z',
    и: 'i',
    ј: 'j',
    к: 'k',
    л: 'l',
    љ: 'lj',
    м: 'm',
    н: 'n',
    њ: 'nj',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    ћ: 'c',
    у: 'u',
    ф: 'f',
    х: 'h',
    ц: 'c',
    ч: 'c',
    џ: 'dz',
    ш: 's',
  }),
)

const memory = new Map<string, string>()

/**
 * The comparison form of a desk's word: without an anti-formula guard, case, diacritics and Serbian script; everything that is neither letter,
 * digit nor emoji is one blank ("On-hold" → "on hold", "Затворено" → "zatvoreno").
 */
export function keyOf(text: string): string {
  const known = memory.get(text)
  if (known !== undefined) return known
  const key = fold(text)
  if (memory.size < 4096 && text.length < 80) memory.set(text, key)
  return key
}

function fold(text: string): string {
  return text
    .replace(/^\s*'/, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/(?<=\p{L})[\u0300-\u036f]+/gu, '')
    .replace(/[а-џ]/g, letter => cyrillic.get(letter) ?? letter)
    .replace(/đ/g, 'd')
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/\ufe0f/g, '')
    .replace(/[^\p{L}\p{N}\p{So}\p{Sk}#]+/gu, ' ')
    .trim()
}

/** The words of a header, split at camelCase, snake_case, digits stay with their word ("FirstReplyAt" → "first reply at"). */
export function headerKey(header: string): string {
  return keyOf(header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2'))
}
