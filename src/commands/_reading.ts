import type { Command } from 'commander'
import type { Asked } from '../config/options.js'
import { Refusal } from '../model/refusal.js'
import type { Door } from './_door.js'

/** The options that say what files are and how their times are meant, the same for every command that reads exports. */
export function addReading(command: Command): void {
  command
    .optionsGroup('What the files are:')
    .option('--format <id>', 'the format, instead of recognising it (care-audit formats)')
    .option('--kind <kind>', 'tickets, messages, events, ratings, chats or users; “file=kind” for one of several files', collect)
    .option('--map <field=Column>', 'which column holds a field; repeatable', collect)
    .option('--encoding <label>', 'the encoding, such as windows-1257 (default: detected)')
    .option('--delimiter <character>', 'what separates cells: “;”, tab, … (default: detected)')
    .option('--quote <character>', 'the quote character; “none” where quotes mean nothing')
    .option('--date-format <layout>', 'how dates are written, such as dd.MM.yyyy HH:mm')
    .optionsGroup('Time:')
    .option('--tz <zone>', 'zone of times written without one, such as Europe/Vilnius (default: UTC)')
    .option('--as-of <instant>', 'end of observation (default: the latest instant in the data)')
    .option('--since <date>', 'only conversations created on this local date or later')
    .option('--until <date>', 'only conversations created on this local date or earlier')
    .optionsGroup('How careful to be:')
    .option('--max-bad-rows <share>', 'rows of a file that may be rejected (default: 1%)')
    .option('--max-input <size>', 'refuse more than this, unpacked (default: 10GiB)')
    .option('--allow-truncated', 'accept a file that is cut off at its end')
    .option('--strict', 'any rejected row fails (exit 3)')
    .optionsGroup('Other:')
    .option('--config <file>', 'configuration (default: care-audit.config.yaml, found upward)')
}

/** The options that say which rules run and what of them counts. */
export function addRules(command: Command): void {
  command
    .optionsGroup('Which rules:')
    .option('--only <rule>', 'only this rule; repeatable (care-audit rules)', collect)
    .option('--skip <rule>', 'without this rule; repeatable', collect)
    .option('--rules <path>', 'a file or folder of rules of your own; repeatable', collect)
    .option('--confidence <tier>', 'lowest confidence that counts for --fail-on and the gate: high or low (default: high)')
}

/** The options that say whether private text may be shown. */
export function addPrivacy(command: Command): void {
  command.optionsGroup('Privacy:').option('--unmask', 'show private text as it is written; never where CI is set')
}

/** The notice that private text will be shown, or undefined; on a build server, whose log many can read, --unmask is refused (2). */
export function unmaskNotice(manners: Manners, door: Door): string | undefined {
  if (manners.unmask !== true) return undefined
  if (door.ci)
    throw new Refusal(2, '--unmask is refused where CI is set: many can read the log of a build.', 'Run it on a machine of your own.')
  return 'Private text is shown as it is written (--unmask): do not hand on what this run prints or writes.'
}

/** The options every command has: how much is said, and how it looks. */
export function addManners(command: Command): void {
  command
    .optionsGroup('Other:')
    .option('--quiet', 'no notices, no progress')
    .option('--verbose', 'say more')
    .option('--no-color', 'plain text (also: NO_COLOR)')
}

/** `addManners`, for the commands whose work may take long. */
export function addLongManners(command: Command): void {
  addManners(command)
  command
    .option('--progress', 'show progress (default: on a terminal, when it takes over a second)')
    .option('--no-progress', 'show no progress')
}

/** Gathers the values of an option that may be repeated. */
export function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value]
}

/** What commander hands over for the options above. */
export interface Manners extends Asked {
  readonly quiet?: boolean
  readonly verbose?: boolean
  readonly color: boolean
  readonly progress?: boolean
}
