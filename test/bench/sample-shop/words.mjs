/** Fills a hand-written line: `<a|b|c>` is told by the use, `{la|o}` by the customer's sex, `[la|o]` by the agent's, `{n}` and the like by name. */
export function fill(line, use, slots) {
  return line
    .replace(/\{([^{}|]*)\|([^{}|]*)\}/g, (_, she, he) => (slots.sex === 'f' ? she : he))
    .replace(/\[([^[\]|]*)\|([^[\]|]*)\]/g, (_, she, he) => (slots.agentSex === 'f' ? she : he))
    .replace(/<([^<>]*\|[^<>]*)>/g, (_, options) => {
      const all = options.split('|')
      return all[use % all.length]
    })
    .replace(/\{(\w+)\}/g, (whole, name) => slots[name] ?? whole)
}

const pairs = { lj: 'љ', nj: 'њ', dž: 'џ', Lj: 'Љ', Nj: 'Њ', Dž: 'Џ' }
const latin = 'ėabvgdđežzijklmnoprstćufhcčšABVGDĐEŽZIJKLMNOPRSTĆUFHCČŠ'
const cyrillic = 'еабвгдђежзијклмнопрстћуфхцчшАБВГДЂЕЖЗИЈКЛМНОПРСТЋУФХЦЧШ'
const letters = new Map([...latin].map((letter, at) => [letter, cyrillic[at]]))
const kept = /Amber & Pine|Amber Box|Pine Pass|Pinecone|CVV|VIP|Plus|Basic|Android|R-\d+|LT\w+|\S+@\S+|https?:\S+/g

/** Serbian Latin → Cyrillic; names of products and codes stay as they are written. */
export function toCyrillic(text) {
  let out = ''
  let from = 0
  for (const match of text.matchAll(kept)) {
    out += plain(text.slice(from, match.index)) + match[0]
    from = match.index + match[0].length
  }
  return out + plain(text.slice(from))
}

function plain(text) {
  return text.replace(/[Ll]j|[Nn]j|[Dd]ž/g, pair => pairs[pair]).replace(/./gsu, letter => letters.get(letter) ?? letter)
}
