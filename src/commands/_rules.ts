import type { Settled } from '../config.js'
import { measured } from '../judge/measured.js'
import { Refusal } from '../model/refusal.js'
import type { Rule } from '../model/rule.js'
import { figureAt, isFigure } from '../pipeline/figure-path.js'
import type { Plugins } from '../pipeline/travel.js'
import { loadJudge, loadRules } from '../shelf.js'
import type { OwnRule } from '../text/own-rules.js'
import { ownSignalsOf } from '../text/own-signals.js'
import { didYouMean } from '../text/suggest.js'

const FEW = 20
const known = '“care-audit rules” lists them.'

/**
 * The rules of a run with its severities, the user's own among them (paths stand relative to `folder`), and the judges behind them.
 * Refusal 2 for a rule that there is not, and for a broken file of rules.
 */
export async function activeRules(
  { settings: { rules: settings, waivers, gate }, refusalOf }: Settled,
  folder: string,
): Promise<Pick<Plugins, 'rules' | 'judge' | 'judgeId' | 'precisionOf' | 'own'>> {
  const own = settings.paths.length === 0 ? new Map<string, OwnRule>() : await loadOwn(settings.paths, folder)
  const all = new Map<string, Rule>([...(await loadRules()), ...own])
  const ids = [...all.keys()]
  for (const [where, names] of [
    ['--only', settings.only],
    ['--skip', settings.skip],
  ] as const)
    for (const name of names)
      if (!all.has(name)) throw new Refusal(2, `There is no rule “${name}”, which ${where} names.`, didYouMean(name, ids, known))
  for (const [path, name] of [
    ...[...settings.severities.keys()].map(name => [['rules', name], name] as const),
    ...waivers.map(({ rule }, index) => [['waivers', index, 'rule'], rule] as const),
    ...waivers.map(({ of }, index) => [['waivers', index, 'of'], ruleIn(of)] as const),
    ...(gate?.conditions ?? []).map(({ of }, index) => [['gate', index, 'of'], ruleIn(of)] as const),
  ])
    if (name !== undefined && !all.has(name)) {
      const [sentence, hint] = [`There is no rule “${name}”.`, didYouMean(name, ids, known)]
      throw refusalOf?.({ path, onKey: path[0] === 'rules', sentence, hint }) ?? new Refusal(2, sentence, hint)
    }
  const rules = [...all].flatMap(([id, rule]) => {
    const told = settings.severities.get(id)
    const wanted = settings.only.length === 0 ? told !== 'off' : settings.only.includes(id)
    if (!wanted || settings.skip.includes(id)) return []
    return [{ id, rule, severity: told === 'off' ? undefined : told }]
  })
  return { rules, judge: loadJudge, judgeId: measured.weights, precisionOf, own: ownSignalsOf(own) }
}

/** The rule whose figure a path names. */
function ruleIn(path: string | undefined): string | undefined {
  const figure = path === undefined ? undefined : figureAt(path)
  return figure !== undefined && isFigure(figure) && figure.of === 'rules' ? figure.container[0] : undefined
}

/** Whoever has no rules of their own does not wait for what reads them. */
async function loadOwn(paths: readonly string[], folder: string): Promise<ReadonlyMap<string, OwnRule>> {
  const { loadOwnRules } = await import('../config/own-rules.js')
  return (await loadOwnRules(paths, folder)).rules
}

/** Measured precision of a rule's verdicts of high confidence on messages; undefined where there were too few to say. */
function precisionOf(rule: string): number | undefined {
  const high = measured.rules[rule]?.all.high
  if (high === undefined || high.right + high.wrong < FEW) return undefined
  return Math.round((high.right / (high.right + high.wrong)) * 1000) / 1000
}
