import { Refusal } from '../model/refusal.js'
import type { Report } from '../model/report.js'
import type { Settings } from '../model/settings.js'
import { shownId } from '../text/address.js'
import { suggest } from '../text/suggest.js'
import { type Explained, explain } from '../timeline/explain.js'
import { CaseView } from './_case.js'
import { Dimensions } from './_dimensions.js'
import { hiddenNames } from './_hidden-names.js'
import { RulesFold } from './_rules-fold.js'
import { veil } from './_veil.js'
import type { Input } from './read.js'
import { type Plugins, travel, type Watch } from './travel.js'

/** One conversation's whole story. Refusal 2 where no file has it. */
export async function explainOne(
  id: string,
  inputs: readonly Input[],
  settings: Settings,
  plugins: Plugins,
  watch: Watch,
): Promise<Explained & { readonly findings: Report['findings'] }> {
  const { store, gathering, zone } = await travel(inputs, settings, plugins, watch, id)
  let found: (Explained & { readonly findings: Report['findings'] }) | undefined
  const near: string[] = []
  const item = new CaseView(gathering.run, gathering.view, settings, zone, new Dimensions(store, zone))
  await gathering.each(view => {
    if (near.length < 20_000) near.push(view.id)
    if (view.rawId !== id && view.id !== id) return
    item.show()
    const rules = new RulesFold(plugins.rules, plugins.precisionOf, store.heard?.masker)
    rules.add(item)
    // What shows only in many conversations is not asked of one.
    const { findings } = rules.finish(true, 'of one conversation')
    const told = veil({ findings, metrics: {} }, () => hiddenNames(store, settings.individuals))
    found = { ...explain(view, gathering.run, item.business, at => zone.offsetAt(at)), findings: told.findings }
  })
  if (found !== undefined) return found
  const guess = suggest(id, near)
  throw new Refusal(
    2,
    `No conversation “${shownId(id)}” is in the files.`,
    guess === undefined ? 'Check the id; --conversations lists all of them.' : `Did you mean “${guess}”?`,
  )
}
