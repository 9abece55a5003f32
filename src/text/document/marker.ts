/** What stands before an item or a numbered clause. */
export interface Marker {
  /** Its length with the blanks behind it. */
  readonly length: number
  readonly kind: 'bullet' | 'number' | 'letter' | 'roman' | 'clause'
  /** The number, letter or bullet itself, without points and brackets at its ends. */
  readonly label: string
}

const bullet = /^([-*+•–—·▪◦‣●○])[ \t\u00a0]+(?=\S)/
const box = /^\[[ xX✓]\]\s+/
const bracketed = /^\(?([A-Za-zА-Ша-ш]|[ivxIVX]{2,5}|\d{1,3})\)[ \t\u00a0]+(?=\S)/
const numbered = /^(\d{1,3})\.[ \t\u00a0]+(?=\S)/
const roman = /^([IVX]{1,5})\.[ \t\u00a0]+(?=\S)/
const clause =
  /^(\d{1,3}(?:\.\d{1,2}){1,4})[.)]?[ \t\u00a0]+(?=["„“«(]?\p{Lu})|^(§§?[ \t]*\d{1,4}(?:\.\d{1,2})*)\.?[ \t\u00a0]+(?=\S)|^(\d{1,3}(?:\.\d{1,2}){1,4})[.)][ \t\u00a0]+(?=\S)/u
const month =
  /^(?:jan|veeb|feb|märts|mart|apr|ma[ij]a?\b|jun|juun|jul|juul|aug|sept|okt|nov|det|dec|saus|vasar|kovo|baland|geguž|birž|liepos|rugp|rugs|spal|lapkr|gruod|јан|феб|март|апр|мај|јун|јул|авг|септ|окт|нов|дец)/

/** The marker that a line begins with: “-”, “•”, “1.”, “2.1”, “§ 3”, “a)”, “(iv)”; undefined where there is none. “1. maja” is a date. */
export function markerOf(line: string): Marker | undefined {
  const head = line.slice(0, 60)
  const sign = bullet.exec(head)
  if (sign !== null) {
    const length = sign[0].length
    return { length: length + (box.exec(head.slice(length))?.[0].length ?? 0), kind: 'bullet', label: sign[1] ?? '' }
  }
  const part = clause.exec(head)
  if (part !== null) return { length: part[0].length, kind: 'clause', label: part[1] ?? part[2] ?? part[3] ?? '' }
  const number = numbered.exec(head)
  if (number !== null) {
    return month.test(head.slice(number[0].length)) ? undefined : { length: number[0].length, kind: 'number', label: number[1] ?? '' }
  }
  const capital = roman.exec(head)
  if (capital !== null) return { length: capital[0].length, kind: 'roman', label: capital[1] ?? '' }
  const letter = bracketed.exec(head)
  if (letter === null) return undefined
  const label = letter[1] ?? ''
  const kind = /^\d/.test(label) ? 'number' : label.length > 1 || label === 'i' ? 'roman' : 'letter'
  return { length: letter[0].length, kind, label }
}

/** How deep items stand in each other, by their indentation and, at the same one, by the kind of their markers. */
export interface Nesting {
  /** The depth of the next item, from 0. */
  enter(indent: number, marker: Marker): number
  /** The depth of text indented so far below the last item; undefined where it is outside the list. */
  within(indent: number): number | undefined
  leave(): void
}

/** Begins outside any list. */
export function startNesting(): Nesting {
  let open: { indent: number; kind: string; label: string }[] = []
  return {
    enter(indent, { kind, label }) {
      while ((open.at(-1)?.indent ?? -1) > indent) open.pop()
      const like = label === 'i' && open.some(each => each.kind === 'letter' && each.label === 'h') ? 'letter' : kind
      const same = open.findIndex(each => each.indent === indent && each.kind === like)
      if (same >= 0) open = open.slice(0, same)
      open.push({ indent, kind: like, label })
      return open.length - 1
    },
    within(indent) {
      while (open.length > 0 && (open.at(-1)?.indent ?? 0) >= indent) open.pop()
      return open.length === 0 ? undefined : open.length - 1
    },
    leave() {
      open = []
    },
  }
}
