import { safeText } from '../text/safe.js'

/** What XML 1.0 does not allow even as a character reference, but tab, line feed and carriage return. */
const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu
const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
])

/** Text for an attribute or an element, in visible lines, without the characters XML forbids; `]]>` cannot come to be. */
function xmlText(text: string): string {
  return safeText(text.replace(illegal, ''), 'many-lines')
    .replace(illegal, '')
    .replace(/[&<>"']/g, character => entities.get(character) ?? '')
}

/** An element on its own line; attributes that are undefined are left out, children stand a step in, text is escaped. */
export function element(
  name: string,
  attributes: { readonly [name: string]: string | number | undefined },
  inner: readonly string[] | string = [],
): string {
  const told = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${xmlText(String(value)).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')}"`],
  )
  const open = `<${name}${told.join('')}`
  if (typeof inner === 'string') return inner === '' ? `${open}/>` : `${open}>${xmlText(inner)}</${name}>`
  return inner.length === 0 ? `${open}/>` : `${open}>\n${inner.map(child => child.replace(/^(?= *<)/gm, '  ')).join('\n')}\n</${name}>`
}
