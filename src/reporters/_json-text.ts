/** What JSON allows raw but a terminal or an eye would stumble on: DEL, C1, bidirectional controls, zero width, separators. */
const hidden = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g

/** JSON in which invisible characters are written as `\uXXXX`, which every reader turns back into the same text. */
export function jsonText(value: unknown, indent: number | undefined): string {
  return JSON.stringify(value, undefined, indent).replace(
    hidden,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
