/** An element of a small XML document. */
export interface Element {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly Element[]
  readonly text: string
}

const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

/** The root of an XML 1.0 document without DTD, comments or CDATA; throws on what is not well-formed, forbidden characters included. */
export function parseXml(document: string): Element {
  const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(document)
  if (forbidden !== null) throw new Error(`U+${forbidden[0].codePointAt(0)?.toString(16)} is no character of XML`)
  const body = document.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '')
  let at = 0
  const eat = (pattern: RegExp, what: string): RegExpExecArray => {
    const sticky = new RegExp(pattern.source, 'uy')
    sticky.lastIndex = at
    const found = sticky.exec(body)
    if (found === null) throw new Error(`${what} expected at ${JSON.stringify(body.slice(at, at + 40))}`)
    at = sticky.lastIndex
    return found
  }
  const decoded = (text: string): string => {
    if (/&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(text)) throw new Error(`a bare & in ${text}`)
    return text.replace(/&([a-z]+|#\d+);/g, (_, name: string) =>
      name.startsWith('#') ? String.fromCodePoint(Number(name.slice(1))) : (entities.get(name) ?? ''),
    )
  }
  const element = (): Element => {
    const [, name = ''] = eat(/<([A-Za-z][\w.-]*)/, 'a start tag')
    const attributes = new Map<string, string>()
    while (/^\s+[\w-]/.test(body.slice(at, at + 40))) {
      const [, key = '', value = ''] = eat(/\s+([\w.:-]+)="([^"<]*)"/, 'an attribute')
      if (attributes.has(key)) throw new Error(`${key} stands twice`)
      attributes.set(key, decoded(value))
    }
    if (eat(/\s*(\/?)>/, 'the end of a tag')[1] === '/') return { name, attributes, children: [], text: '' }
    const children: Element[] = []
    let text = ''
    for (;;) {
      const [raw] = eat(/[^<]*/, 'text')
      if (raw.includes(']]>')) throw new Error('text holds ]]>')
      text += decoded(raw)
      if (body.startsWith('</', at)) break
      children.push(element())
    }
    eat(new RegExp(`</${name}>`), `the end of ${name}`)
    return { name, attributes, children, text }
  }
  const root = element()
  if (body.slice(at).trim() !== '') throw new Error('something stands after the root')
  return root
}
