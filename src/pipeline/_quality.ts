/** What each fault means for the figures, in a sentence for people: what stands in braces is said of one, or of several. */
const sentences = new Map<string, string>([
  ['ambiguous-local-time', '{local time happens|local times happen} twice on the night the clock goes back; the earlier one was taken'],
  [
    'nonexistent-local-time',
    '{local time falls|local times fall} into the hour that the clock skips; {it was|they were} moved forward by the gap',
  ],
  [
    'lonely-last-instant',
    '{day lies|days lie} between the latest instant and nearly all other rows; one wrong date would make every open ticket look late. Check it, or pass --as-of',
  ],
  [
    'conflicting-duplicate',
    '{row carries|rows carry} an id that another row has with other values and no time of update; the last row was taken',
  ],
  [
    'unknown-status',
    '{status word is|status words are} not known; {this conversation or event counts|these conversations or events count} without a status',
  ],
  [
    'unknown-role',
    '{message comes from an author|messages come from authors} whose role is not known; {it|they} neither {starts nor stops|start nor stop} a clock',
  ],
  [
    'auto-acknowledgement',
    'agent {message is an automatic acknowledgement|messages are automatic acknowledgements} (the same words within a minute of the start, over and over); {it counts as a bot message|they count as bot messages}',
  ],
  [
    'customer-auto-reply',
    'customer {message is an automatic reply|messages are automatic replies} (out of office, or the same body twice); {it counts as a system message|they count as system messages}',
  ],
  ['ticket-without-messages', '{ticket has|tickets have} no message in the messages files'],
  [
    'message-without-ticket',
    '{conversation has no ticket row; it begins with its|conversations have no ticket row; they begin with their} first event',
  ],
  ['no-close-time', '{conversation is|conversations are} finished at an unknown time; {it is|they are} left out of resolution times'],
  ['negative-span', '{duration runs backwards and was|durations run backwards and were} left out'],
  ['status-disagrees', '{ticket has|tickets have} a status column that disagrees with {its|their} status events; the events were believed'],
  ['after-as-of', '{event lies after the end of observation and was|events lie after the end of observation and were} not seen'],
  [
    'invalid-bytes',
    '{byte sequence is not valid UTF-8; it|byte sequences are not valid UTF-8; each} was read as the replacement character',
  ],
  ['nul-bytes', 'NUL {byte stands|bytes stand} in the text'],
  ['unreadable-rating', '{rating|ratings} could not be read on {its|their} scale'],
  [
    'negative-duration',
    '{duration in the desk’s own columns is negative and was|durations in the desk’s own columns are negative and were} left out',
  ],
  ['unused-file-row', '{row belongs to a file that holds|rows belong to files that hold} no facts about single conversations'],
  ['ignored-event', '{event changes|events change} something other than status, assignee or group'],
  [
    'unknown-message-type',
    '{message has a type that is not known; it was not counted as a message|messages have a type that is not known; they were not counted as messages}',
  ],
  ['stray-quote', '{quote stands inside a cell that is|quotes stand inside cells that are} not quoted; {it was|they were} read as text'],
  [
    'excel-mangled-id',
    '{column of ids holds|columns of ids hold} numbers that a spreadsheet shortened (1.23E+15): different tickets may have become one',
  ],
  [
    'ambiguous-dates',
    '{column holds|columns hold} dates whose day and month cannot be told apart; {it is|they are} not used. Tell the layout with --date-format',
  ],
  [
    'column-left-out',
    '{column holds something else than its name says; it is|columns hold something else than their name says; they are} not used',
  ],
  ['several-zones', '{header names|headers name} several time zones; the first was taken for all'],
  ['duplicate-header', '{column shares its name; it|columns share their name; each} was kept by its position'],
  ['empty-header', '{column has|columns have} no name'],
  ['preamble', '{line stands before the header and was|lines stand before the header and were} skipped'],
  ['no-rows', '{file has|files have} a header and no rows'],
  ['footer', '{line after the data is no record and was|lines after the data are no records and were} skipped'],
  ['unclosed-quote', '{quote is|quotes are} never closed; the record was left out'],
  ['truncated', '{file ends|files end} in the middle of a record; it was left out'],
])

/** The sentence for a quality code and how often it was met. */
export function qualitySentence(code: string, count: number): string {
  const sentence = sentences.get(code)
  if (sentence === undefined) return `${count} × ${code}`
  return `${count} ${sentence.replace(/\{(.*?)\|(.*?)\}/g, (_, one: string, several: string) => (count === 1 ? one : several))}.`
}
