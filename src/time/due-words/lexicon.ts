/** What a word of time does in a phrase. */
export type Meaning =
  | 'number' // a count, an hour or a day of the month
  | 'ordinal' // a day of the month, or an hour where a language counts hours so
  | 'fraction' // half a unit, or one and a half
  | 'plus-half' // "and a half" behind a unit
  | 'unit' // minutes; days and more are whole days of 1440
  | 'unit-within' // a unit in a case that itself says "within"
  | 'work' // makes a day a working day
  | 'length' // a whole length in minutes: "fortnight", "pusvalandis"
  | 'within'
  | 'by'
  | 'before'
  | 'after'
  | 'since'
  | 'between'
  | 'and'
  | 'at'
  | 'glue' // words that may stand within a phrase and say nothing
  | 'clock' // says that a number is an hour
  | 'morning'
  | 'evening' // "am" and "pm", "ryto" and "vakaro": which half of the day
  | 'past-hour' // "half past" (30), "quarter past" (15): the hour follows
  | 'day' // days from today
  | 'weekday' // 0 is Monday
  | 'week-or-sunday'
  | 'month' // 1 to 12
  | 'part' // a part of the day, by the hour at which it ends
  | 'part-of' // the same, where other words must say which day's ("the morning")
  | 'this'
  | 'next'
  | 'last'
  | 'end'
  | 'weekend'
  | 'late' // behind a phrase: "at the latest", "tops"
  | 'length-suffix' // behind a length: "from now", "jooksul", "pärast"
  | 'ago' // behind a length: it is over
  | 'give' // "give me": a length follows
  | 'past' // "yesterday"
  | 'soon'

/** One line of a lexicon: a meaning, its value, and words parted by commas; several words are a phrase, `stem*` takes any ending. */
export type Line = readonly [Meaning, number, string]

/** Minutes of the units. */
export const HOUR = 60
export const DAY_MINUTES = 1440
export const WEEK = 7 * DAY_MINUTES
/** A month stands for itself: it is counted by the calendar. */
export const MONTH = 30 * DAY_MINUTES
/** A working day stands for itself: it is counted by the calendar. */
export const WORKDAY = 1441
