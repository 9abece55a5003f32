/** Whole seconds of a span in milliseconds. */
export function whole(millis: number): number {
  return Math.floor(millis / 1000)
}
