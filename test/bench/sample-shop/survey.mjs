import { hour, local, minute } from './clock.mjs'

/** Who is asked, and what they answer. Nobody asked on Facebook in October: the survey was not switched on again after an update. */
export function rate({ scene, solved, status, rateAt, comment }, end, dice) {
  if (solved === undefined || scene.merged || scene.spam || scene.outbound) return []
  if (rateAt === undefined && (status === 'open' || !dice.chance(scene.f === undefined ? 0.8 : 0.7))) return []
  if (scene.ch === 'facebook' && solved.at >= local('2026-10-01')) return []
  const asked = rateAt === undefined ? solved.at + 5 * minute : rateAt - hour
  const answers = rateAt !== undefined || (scene.r !== undefined && dice.chance(scene.f === undefined ? 0.5 : 0.55))
  const score = scene.f === undefined && rateAt === undefined && dice.chance(0.12) ? 3 : scene.r
  const at = rateAt ?? Math.floor((asked + dice.between(0.1, 30) * hour) / 1000) * 1000
  const rows = [{ at: asked, score: 'offered', comment: '' }]
  if (answers)
    rows.push({
      at,
      score: String(score),
      comment: score === scene.r && (scene.f === undefined ? rateAt !== undefined : dice.chance(0.7)) ? (comment ?? '') : '',
    })
  return rows.filter(row => row.at <= end)
}
