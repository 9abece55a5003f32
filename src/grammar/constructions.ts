import type { RuleGrammar } from './construction.js'
import { basicOnly } from './constructions/basic-only.js'
import { blockedCancellation } from './constructions/blocked-cancellation.js'
import { brokenPromise } from './constructions/broken-promise.js'
import { dismissiveTone } from './constructions/dismissive-tone.js'
import { emptyApology } from './constructions/empty-apology.js'
import { goingPublic } from './constructions/going-public.js'
import { ignoredFeedback } from './constructions/ignored-feedback.js'
import { noHuman } from './constructions/no-human.js'
import { penaltyForReview } from './constructions/penalty-for-review.js'
import { privacyIntrusion } from './constructions/privacy-intrusion.js'
import { processBlame } from './constructions/process-blame.js'
import { promise } from './constructions/promise.js'
import { repeatYourself } from './constructions/repeat-yourself.js'
import { silentIncident } from './constructions/silent-incident.js'
import { upsellWhileUpset } from './constructions/upsell-while-upset.js'

/** The constructions of all rules, and of the label `promise`. */
export const rules: readonly RuleGrammar[] = [
  blockedCancellation,
  penaltyForReview,
  processBlame,
  basicOnly,
  noHuman,
  upsellWhileUpset,
  privacyIntrusion,
  silentIncident,
  emptyApology,
  promise,
  brokenPromise,
  goingPublic,
  repeatYourself,
  dismissiveTone,
  ignoredFeedback,
]
