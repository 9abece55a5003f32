import type { Run } from '../model/conversation.js'

/** Why a run cannot support a figure: when it is so, and the sentence for people. */
const reasons = {
  'no-timestamps': { is: (run: Run) => !run.hasTimes, why: 'the files hold no date that could be read' },
  'no-status': {
    is: (run: Run) => !run.hasStatus,
    why: 'nothing in the files tells whether a conversation is solved: add a status or a solve date',
  },
  'no-close-time': {
    is: (run: Run) => run.hasSolveTimes === false,
    why: 'nothing in the files tells when a conversation was solved: add a solve date',
  },
  'no-messages': { is: (run: Run) => !run.hasMessages, why: 'the files hold no messages: add the messages export' },
  'no-text': {
    is: (run: Run) => run.judged !== true,
    why: 'nobody listened to the words of the messages: the files hold no text, or every rule is off',
  },
  'unknown-role': {
    is: (run: Run) => run.rolesUnknown,
    why: 'of more than 5 % of the messages nobody can tell whether a customer or an agent wrote them: add the users file or a role column',
  },
  'no-replies-column': {
    is: (run: Run) => !run.hasMessages && !run.hasReplyColumn,
    why: 'the files hold neither messages nor the time of a first reply',
  },
  'no-reply-count': {
    is: (run: Run) => !run.hasMessages && !run.hasRepliesColumn,
    why: 'the files hold neither messages nor a count of replies',
  },
  'no-wait': {
    is: (run: Run) => !run.hasMessages && run.hasWaitColumn !== true,
    why: 'the files hold neither messages nor the time the requester waited',
  },
  'no-hold': { is: (run: Run) => !run.hasHold, why: 'nothing tells how long a conversation stood on hold' },
  'no-reopens': {
    is: (run: Run) => !run.hasStatusEvents && !run.hasReopensColumn && !run.hasMessages,
    why: 'the files hold neither changes of status, nor a count of reopens, nor messages that follow a solve',
  },
  'no-requester': { is: (run: Run) => !run.hasRequester, why: 'the files do not tell who asked, so nobody can be seen to come back' },
  'no-chats': { is: (run: Run) => !run.hasChats, why: 'the files hold no chats' },
  'no-scores': { is: (run: Run) => !run.hasScores, why: 'the files hold no ratings' },
  'no-offers': { is: (run: Run) => !run.hasOffers, why: 'the files do not tell to whom a survey was offered' },
  'no-assignments': {
    is: (run: Run) => !(run.hasAssignments ?? run.hasStatusEvents),
    why: 'the files hold no changes of assignee or group',
  },
  scale: { is: (run: Run) => run.scaleUnknown, why: 'the ratings do not tell their own scale: name it with --map or in the configuration' },
} as const

/** A reason's code; `inspect` and the report show it before the sentence. */
type Reason = keyof typeof reasons

/** The first of these reasons that holds for the run, as "code: sentence", or undefined where none does. */
export function whyNot(run: Run, ...codes: readonly Reason[]): string | undefined {
  const code = codes.find(candidate => reasons[candidate].is(run))
  return code === undefined ? undefined : `${code}: ${reasons[code].why}`
}
