import type { Speaker } from '../model/judge.js'

/** A labelled text to learn from. */
export interface Example {
  /** Texts of one scene, translations included, never stand on both sides of a cross-validation. */
  readonly scene: string
  readonly lang: string
  readonly role: Speaker
  readonly text: string
  /** Rules the text breaks. */
  readonly labels: readonly string[]
  /** Rules about which people would argue: neither learnt nor counted. */
  readonly optional: readonly string[]
  /** A customer tells first-hand that it was done; counted neither as found nor as missed. */
  readonly report: boolean
}

const roles: readonly Speaker[] = ['agent', 'customer', 'bot', 'policy']

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []
}

/** The examples of a JSON-lines text. Throws an Error that names the line where one lacks its scene, language, role or text. */
export function parseExamples(lines: string, name: string): readonly Example[] {
  return lines.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return []
    const raw: unknown = JSON.parse(line)
    const { scene, lang, role, text, labels, optional, evidence } = Object(raw)
    const speaker = roles.find(one => one === role)
    if (typeof scene !== 'string' || typeof lang !== 'string' || typeof text !== 'string' || speaker === undefined)
      throw new Error(`${name}, line ${at + 1}: an example needs scene, lang, role and text`)
    const found = strings(labels)
    const arguable = strings(optional).filter(one => !found.includes(one))
    return [{ scene, lang, role: speaker, text, labels: found, optional: arguable, report: evidence === 'report' }]
  })
}

/** Whether a scene is a minimal pair. */
export function isPair(scene: string): boolean {
  return scene.startsWith('pair-')
}

/** The scene of a labelled document, whose clauses are learnt from. */
export function sceneOf(file: string): string {
  return `document-${file}`
}

/** Whether a scene is a labelled document. */
export function isDocument(scene: string): boolean {
  return scene.startsWith('document-')
}

/**
 * Whether thresholds are set and accuracy is told by a scene: not by what was written for its contrast alone (minimal pairs, and twins that stand among
 * the texts to learn from), which is far from what people write by the hundred; and not by documents, of which whole documents tell.
 */
export function isUsual(scene: string): boolean {
  return !isPair(scene) && !scene.startsWith('twins-') && !isDocument(scene)
}

/** A fold of a scene, 0 to folds − 1, by its name alone: scenes added later leave the others where they are. */
export function foldOf(scene: string, folds: number): number {
  let h = 0x811c9dc5
  for (let i = 0; i < scene.length; i++) h = Math.imul(h ^ scene.charCodeAt(i), 0x01000193)
  h ^= h >>> 16
  h = Math.imul(h, 0x45d9f3b)
  return ((h ^ (h >>> 15)) >>> 0) % folds
}
