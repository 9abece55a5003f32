import { foldOf } from './examples.js'

const PART = 32

/** Whether a scene, by its name alone, is kept out of training and of cross-validation: some three in a hundred, for a quick test of the weights. */
export function isHeldOut(scene: string): boolean {
  return foldOf(`held out ${scene}`, PART) === 0
}
