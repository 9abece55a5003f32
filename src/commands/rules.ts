import type { Command } from 'commander'
import { loadOwnRules } from '../config/own-rules.js'
import { settle } from '../config.js'
import { type ExitCode, Refusal } from '../model/refusal.js'
import { loadRules, loadSignals } from '../shelf.js'
import type { OwnRule } from '../text/own-rules.js'
import type { Door } from './_door.js'
import { turnTo } from './_pages.js'
import { collect } from './_reading.js'
import { listNote, rulePages, signalPages } from './_rule-pages.js'
import { tryExamples } from './_rule-trial.js'

interface Options {
  readonly config?: string
  readonly rules?: readonly string[]
}

const examples = `Examples:
  $ care-audit rules                            all rules, one line each
  $ care-audit rules show penalty-for-review    its page: law, accuracy, examples
  $ care-audit rules test our-rules/            do rules of your own hold?
`

/** Adds what `rules` takes, and runs it. */
export function shape(command: Command, door: Door, done: (code: ExitCode) => void): void {
  command
    .argument('[action]', '“list” (also without a word), “show” or “test”')
    .argument('[what...]', 'the rule to show; the files and folders of rules to test (default: all rules)')
    .usage('[list | show <id> | test [paths…]] [options]')
    .addHelpText('before', examples)
    .option('--rules <path>', 'a file or folder of rules of your own; repeatable', collect)
    .option('--config <file>', 'configuration (default: care-audit.config.yaml, found upward)')
  command.action(async (action: string | undefined, what: readonly string[]) => {
    const options = command.opts<Options>()
    if (action === 'test') await door.print(await tested(what, options, door))
    else {
      const [id, next] = what
      if (next !== undefined) throw new Refusal(2, '“rules show” shows one rule.', `Write: care-audit rules show ${id}`)
      const [rules, signals, own] = await Promise.all([loadRules(), loadSignals(), ownRules(options, door)])
      const [note, more] = [listNote(signals.keys()), signalPages(signals)]
      await door.print(turnTo(rulePages(rules, own), 'rules', 'rule', action, id, note, more))
    }
    done(0)
  })
}

/** What was tried; a Refusal of code 2 where an example does not hold. */
async function tested(paths: readonly string[], options: Options, door: Door): Promise<string> {
  if (paths.length > 0) {
    const { rules, files } = await loadOwnRules(paths, door.folder)
    return told(files.length === 1 ? (files[0]?.path ?? '') : `${files.length} files`, rules)
  }
  const own = await ownRules(options, door)
  const rules = await loadRules()
  const faults = await tryExamples(rules)
  if (faults.length > 0) {
    await door.print(faults.map(fault => `${fault}\n`).join(''))
    throw new Refusal(
      2,
      `${faults.length} of the examples of built-in rules ${faults.length === 1 ? 'does' : 'do'} not hold.`,
      'This is a fault of the tool, not of your rules; please report it.',
    )
  }
  return `${told('Built in', rules)}${own.size === 0 ? '' : told('Your own', own)}`
}

async function ownRules({ config, rules }: Options, door: Door): Promise<ReadonlyMap<string, OwnRule>> {
  const asked = { ...(config === undefined ? {} : { config }), ...(rules === undefined ? {} : { rules }) }
  const { settings } = await settle(asked, door.folder, door.commandLine, [])
  return (await loadOwnRules(settings.rules.paths, door.folder)).rules
}

function told(where: string, rules: Awaited<ReturnType<typeof ownRules>> | Awaited<ReturnType<typeof loadRules>>): string {
  let count = 0
  for (const { examples: byLanguage } of rules.values())
    for (const { bad, good } of Object.values(byLanguage)) count += bad.length + good.length
  return `${where}: ${rules.size} ${rules.size === 1 ? 'rule' : 'rules'}, ${count} examples, all hold.\n`
}
