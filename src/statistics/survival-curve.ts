/**
 * The Kaplan–Meier curve (Kaplan & Meier 1958): for each time of an event, in order, the share S for which the event is later still. `censored`
 * holds the times after which nothing is known; at a tie events come first. Times in any order and any one unit; no points without events.
 */
export function survivalCurve(events: readonly number[], censored: readonly number[]): readonly (readonly [time: number, share: number])[] {
  const ended = Float64Array.from(events).sort()
  const lost = Float64Array.from(censored).sort()
  const points: [number, number][] = []
  let [share, left] = [1, 0]
  for (let i = 0; i < ended.length; ) {
    const time = ended[i] ?? 0
    const from = i
    while ((lost[left] ?? Number.POSITIVE_INFINITY) < time) left += 1
    while (ended[i] === time) i += 1
    const atRisk = ended.length - from + lost.length - left
    share *= (atRisk - (i - from)) / atRisk
    points.push([time, share])
  }
  return points
}
