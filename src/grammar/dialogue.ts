import type { Dialogue, Speaker } from '../model/judge.js'
import type { Scene } from './scene.js'

/** What a message does in its dialogue. */
export function dialogueOf(_scene: Scene, _speaker: Speaker): Dialogue {
  return { acts: 0, gives: 0, asks: 0 }
}
