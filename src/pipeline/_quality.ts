/** What each fault means for the figures, in a sentence for people. */
const sentences = new Map<string, string>([
  ['ambiguous-local-time', 'local times happen twice on the night the clock goes back; the earlier one was taken'],
  ['nonexistent-local-time', 'local times fall into the hour that the clock skips; they were moved forward by the gap'],
  [
    'lonely-last-instant',
    'days lie between the latest instant and nearly all other rows; one wrong date would make every open ticket look late. Check it, or pass --as-of',
  ],
  ['conflicting-duplicate', 'rows carry an id that another row has with other values and no time of update; the last row was taken'],
  ['unknown-status', 'status words are not known; these conversations or events count without a status'],
  ['unknown-role', 'messages come from authors whose role is not known; they neither start nor stop a clock'],
  [
    'auto-acknowledgement',
    'agent messages are automatic acknowledgements (the same words within a minute of the start, over and over); they count as bot messages',
  ],
  ['customer-auto-reply', 'customer messages are automatic replies (out of office, or the same body twice); they count as system messages'],
  ['ticket-without-messages', 'tickets have no message in the messages files'],
  ['message-without-ticket', 'conversations have no ticket row; they begin with their first event'],
  ['no-close-time', 'conversations are finished at an unknown time; they are left out of resolution times'],
  ['negative-span', 'durations run backwards and were left out'],
  ['status-disagrees', 'tickets have a status column that disagrees with their status events; the events were believed'],
  ['after-as-of', 'events lie after the end of observation and were not seen'],
  ['invalid-bytes', 'byte sequences are not valid UTF-8; each was read as the replacement character'],
  ['nul-bytes', 'NUL bytes stand in the text'],
  ['unreadable-rating', 'ratings could not be read on their scale'],
  ['negative-duration', 'durations in the desk\u2019s own columns are negative and were left out'],
  ['unused-file-row', 'rows belong to files that hold no facts about single conversations'],
  ['ignored-event', 'events change something other than status, assignee or group'],
  ['unknown-message-type', 'messages have a type that is not known; they were not counted as messages'],
  ['stray-quote', 'quotes stand inside cells that are not quoted; they were read as text'],
  ['excel-mangled-id', 'columns of ids hold numbers that a spreadsheet shortened (1.23E+15): different tickets may have become one'],
  ['ambiguous-dates', 'columns hold dates whose day and month cannot be told apart; they are not used. Tell the layout with --date-format'],
  ['column-left-out', 'columns hold something else than their name says; they are not used'],
  ['several-zones', 'headers name several time zones; the first was taken for all'],
  ['duplicate-header', 'columns share their name; each was kept by its position'],
  ['empty-header', 'columns have no name'],
  ['preamble', 'lines stand before the header and were skipped'],
  ['no-rows', 'files have a header and no rows'],
  ['footer', 'lines after the data are no records and were skipped'],
  ['unclosed-quote', 'quotes are never closed; the record was left out'],
  ['truncated', 'files end in the middle of a record; it was left out'],
])

/** The sentence for a quality code and how often it was met. */
export function qualitySentence(code: string, count: number): string {
  const sentence = sentences.get(code)
  return sentence === undefined ? `${count} × ${code}` : `${count} ${sentence}.`
}
