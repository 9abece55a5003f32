import { judgeOf } from '../judge/judge.js'
import { Refusal } from '../model/refusal.js'
import type { RuleSettings } from '../model/settings.js'
import type { Plugins } from '../pipeline/run.js'
import { loadRules, readWeights } from '../shelf.js'
import { didYouMean } from '../text/suggest.js'

/** The rules of a run with its severities, and the judges behind them. Refusal 2 for a rule that there is not. */
export async function activeRules(settings: RuleSettings): Promise<Pick<Plugins, 'rules' | 'judge' | 'precisionOf'>> {
  const all = await loadRules()
  const ids = [...all.keys()]
  for (const [where, names] of [
    ['--only', settings.only],
    ['--skip', settings.skip],
    ['“rules” in the configuration', [...settings.severities.keys()]],
  ] as const)
    for (const name of names)
      if (!all.has(name))
        throw new Refusal(2, `There is no rule “${name}”, which ${where} names.`, didYouMean(name, ids, '“care-audit rules” lists them.'))
  const rules = [...all].flatMap(([id, rule]) => {
    const told = settings.severities.get(id)
    const wanted = settings.only.length === 0 ? told !== 'off' : settings.only.includes(id)
    if (!wanted || settings.skip.includes(id)) return []
    return [{ id, rule, severity: told === 'off' ? undefined : told }]
  })
  return { rules, judge: () => judgeOf(readWeights()), precisionOf: () => undefined }
}
