// Over 250 lines, since it is a dictionary: every class of one language beside its examples.
import type { Classes } from '../class-names.js'
import { dialogueEn } from './dialogue-en.js'
import { documentsEn } from './documents-en.js'

/** English. Apostrophes are dropped by the fold: “I'll” is `ill`, “we'll” is `well`. */
export const en: Classes = {
  ...dialogueEn,
  ...documentsEn,
  undone: {
    phrases: { '(yet|about) to be (sent|refunded|cancelled|closed|fixed)': 'The money is yet to be refunded.' },
    bad: ['The money was refunded.'],
  },
  'said-already': {
    phrases: { '(gave|told|sent) (it|that|this|them) to your colleague*': 'I gave that to your colleague.' },
    bad: ['I gave it to my mother.'],
  },
  'sent-away': {
    phrases: { 'take (it|this|that) up with (the|our|your) (branch|office|store)': 'Please take it up with the branch.' },
    bad: ['Done here, in the chat.'],
  },
  here: {
    phrases: { 'nowhere (else |)to go (in person|by phone|by post)': 'There is nowhere to go in person.' },
    bad: ['Come in person.'],
  },
  nobody: { phrases: { 'nobody (here |)(to|who can) talk': 'There is nobody to talk to.' }, bad: ['Somebody will call.'] },
  not: {
    phrases: {
      '(not|never|no|dont|doesnt|didnt|wont|cant|cannot|isnt|arent|wasnt|werent|havent|hasnt|hadnt|without|nobody|none|nor|neither|nothing|wouldnt|shouldnt|mustnt|neednt|rather than)':
        'It is not so.',
    },
    bad: ['It is so.'],
  },
  forbid: {
    phrases: {
      '(never|must not|mustnt|may not|shall not|do not|dont|not to|should not|shouldnt|cannot|is not to|are not to|under no circumstances|prohibited|forbidden|refrain*|not allowed to|not permitted to|nobody may|no one may)':
        'Staff must not ask for it.',
      '(nor|no) (agent|staff|employee|adviser|advisor|colleague|one) (may|shall|should|is|can)': 'No agent may ask for it.',
    },
    bad: ['Staff must ask for it.'],
  },
  'no-need': {
    phrases: {
      '(no need|dont need|do not need|neednt|need not|dont have to|do not have to|wont need|wont have to|without (having|needing) to|nothing to (pay|do)|no charge|not be charged|free of charge|well never|we never|ill never|i never|please dont|please do not|never (share|send|ask|give|tell)|not necessary|isnt (needed|necessary)|arent needed)':
        'You don’t need to call.',
    },
    bad: ['You need to call.'],
  },
  condition: {
    phrases: { '(if|unless|in case|whether|suppose|should you|would)': 'If you like.' },
    bad: ['You like it.'],
  },
  right: {
    phrases: {
      '(right to|entitled to|free to|welcome to|at any time|any time|anytime|may cancel|can cancel|no reason|without giving|without a reason|whichever|as you (like|prefer)|any (way|channel) you)':
        'You may leave at any time.',
    },
    bad: ['You may not leave.'],
  },
  staff: {
    phrases: {
      '(staff|agent|agents|adviser*|advisor*|colleagues|employee*|operator*|clerk*|team|representative*|handlers|reps)': 'Staff wait.',
    },
    bad: ['The customer waits.'],
  },
  customers: {
    phrases: {
      '(customer*|caller*|client*|guest*|user*|subscriber*|member*|tenant*|passenger*|patient*|policyholder*|resident*|applicant*|traveller*|cardholder*|claimant*|owner*|people)':
        'Customers wait.',
    },
    bad: ['Staff wait.'],
  },
  elsewhere: {
    phrases: {
      '(my|our) (last|old|previous|former|other) (provider|company|firm|bank|hotel|landlord|gym|insurer|employer|operator|shop|agency)':
        'My old provider did that.',
      '(another|a different|some other|other|rival) (provider*|company|companies|firm*|bank*|hotel*|gym*|insurer*|operator*|shop*|agency|airline*)':
        'It was another company, not you.',
      '(unlike (you|them|my|the)|scam*|phishing|fraudster*|not from us|pretending to be|competitor*|in the (news|film|series|book)|read (about|that)|a friend of mine|my (friend|neighbour|colleague) (says|said|told|had))':
        'It was a scam.',
    },
    bad: ['It was you.'],
  },
  'bad-example': {
    phrases: {
      '(bad example*|wrong example*|do not say|dont say|never say|never write|avoid phrases|avoid (saying|writing|sentences|wording)|not like this|instead of (saying|writing)|instead of|phrases to avoid|banned phrases|what not to|rather than|wording to avoid|was removed|were removed|no longer (say|allowed|used|part)|(has|have) been (abolished|removed|deleted|dropped|scrapped)|we used to)':
        'Do not say “should have”.',
    },
    bad: ['Say this.'],
  },
  done: {
    phrases: {
      '(ive|weve|i have|we have|i|we|has|have|been|is|are|its|was|were|now|all|hereby) ~2 (cancelled|canceled|terminated|refunded|credited|reversed|replaced|fixed|corrected|unsubscribed|deactivated|waived|stopped|ended|closed|reactivated|reimbursed|sorted|resolved|repaired|reinstated|removed|deleted|booked|switched off)':
        'I’ve now cancelled it.',
      '(all done|done and dusted|is off now|confirmation (is|of|was)|no further (payments|charges|debits)|last (invoice|bill|payment) (is|was|will)|ended (today|as of|with)|confirm (that |)(your|the) (cancellation|termination)|(cancellation|termination) (confirmed|confirmation|is confirmed|is in|takes effect|goes through))':
        'All done.',
    },
    bad: ['I will look at it.'],
  },
  handover: {
    phrases: {
      '(connecting|transferring|transfer you|transferred you|connect you|put you (through|on to)|putting you|hand you|handing|pass you|passing (you|this|it)|pass (it|them|this|these) ~2 to|passed (it|this|your) ~3 to|ive (asked|forwarded|passed)|over to (my|our|a)|fetch*|joining|join us|take over|taking over|call you (back|at|on|today|tomorrow)|ring you|phone you|(will|ill|well|can|to) ~2 (call|ring|phone) you|shes|he will|she will|my colleague|our (specialist*|expert*|lawyer*|accountant*|tax team|second line)|in house)':
        'I’m connecting you.',
      '(speak|talk|chat) ~2 (to|with) ~4 (now|today|by (phone|chat)|right away|during|from monday)': 'You can speak with her today.',
    },
    bad: ['Nobody is here.'],
  },
  instruct: {
    phrases: {
      '(please|kindly|just|simply) (send|reply|check|try|let|call|confirm|use|open|tell|give|see|click|note|contact|visit|write|go|choose|select|fill|attach|log|restart|bring|follow|allow|keep)':
        'Please try it.',
      '(heres|here is|here are|you can|you could|you may|go to|click|under settings|in the menu|in the app under|try)': 'Here is how.',
      '(let me|ill|i will|we will|shall i|can i|may i|could you|can you|would you (mind|like|please)|let us know|get in touch)':
        'Let me look.',
    },
    bad: ['Sorry about that.'],
  },
  open: {
    phrases: {
      '(sorry|apolog*|unfortunately|still|regret|condolences|frustrat*|annoy*|upset*|disappoint*|inconvenien*|understand|hear you|i know)':
        'Sorry about that.',
      '(complain*|problem*|issue|issues|fault*|outage|broken|delay*|lost|missing|damaged|late|failed|pending|stuck|stranded|double charge|wrong|down|leak*|cancelled|frozen|blocked|waiting|wait|grief|bereave*|unresolved|angry|dispute*|claim|investigat*|looking into|looked at|refund)':
        'Your parcel is missing.',
      '(no news|not (yet|found|resolved|working|fixed|here|back|arrived)|cant (do|find|fix|say|see)|hasnt|havent|nothing (yet|new)|no trace|no update)':
        'No news yet.',
    },
    bad: ['All is well.'],
  },
  cancel: {
    phrases: {
      '(cancel|cancels|cancelling|canceling|cancellation*|terminat*|unsubscrib*|deregister*|disenrol*|resign*|leavers|opt out|opting out)':
        'I want to cancel.',
      '(end|ends|ending|close|closes|closing|closure of|stop|stops|stopping|delete|deleting|quit|quitting|discontinue|deactivat*|exit|exiting|withdraw* from|get out of|leave|leaving|out of|terminate|switch off|turn off) ~3 (subscription*|membership*|contract*|plan|plans|policy|account*|agreement*|package|tariff|renewal*|service|cover|licence*|card|cards|line|mailbox|profile|scheme|fund|auto renew*|pass|tenancy|box|programme|club)':
        'Please close my account.',
      '(subscription*|membership*|contract*|plan|plans|policy|account*|agreement*|package|tariff|service|card|cards|licence*) ~4 (be|being|get|to) (ended|cancelled|canceled|closed|terminated|stopped|deleted|cancel|end|close)':
        'Memberships can be ended here.',
      '(let|letting) you (go|leave|out)': 'We cannot let you go.',
      '(wish*|want*|ask*|like|decision|request*|trying|going|intend*) ~2 (to|of|for|about) ~1 (leave|leaving|quit|go|exit|end|stop|out)':
        'You want to leave.',
      '(leave us|leaving us|walk away|wants out|want out|way out|give notice|giving notice|notice of termination|notice period|notice to (leave|end|quit)|rid of|release (you|me)|handed in (my |your |the |)notice|to leave|departure request*|exit request*)':
        'I want out.',
    },
    bad: ['I leave home at nine.', 'Close the door.'],
  },
  contract: {
    phrases: {
      '(subscription*|membership*|contract*|plan|plans|policy|account*|agreement*|package|tariff|renewal*|service|cover|licence*|license*|line|mailbox|direct debit|auto renew*|trial|tenancy|billing|fees|cardholder*|premium|pass|club|programme|profile)':
        'Your plan.',
    },
    bad: ['Your flight.'],
  },
  booking: {
    phrases: {
      '(flight*|order|orders|invoice*|appointment*|booking|reservation*|parcel*|shipment*|ticket|tickets|event|class|lesson*|visit|delivery|meeting|transfer|train|hotel|room|table|trip|excursion|noise|courier|dispatched|shipped|standing order|bank payment|dinner|workshop|seat|seats|consultation|slot|return|repair|hotel|concert|ride|stay|check in|engineer|reminder|technician|kit)':
        'Cancel my flight.',
    },
    bad: ['Cancel my plan.'],
  },
  refuse: {
    phrases: {
      '(cant|cannot|can not|unable|impossible|wont|refus*|declin*|reject*|denied|disregarded|ineligible|no way to|no option to|no provision|not (possible|able|accept*|allow*|permitted|prepared|entitled|willing|available|valid|process*|recogni*|eligible|honour*|approved|minded|in a position|going to|something (we|i)|enough|sufficient|good enough|provided for|foreseen|effective|count*|deal*|handle*|actioned)|isnt (possible|accepted|valid|available|enough|something|an option|supported|allowed)|arent (accepted|able|allowed|valid|processed|handled)|doesnt (count|allow|work like|accept)|(dont|wont|will not|do not) (let|be (stopping|ending|closing|cancelling))|only the person|isnt a reason|not a reason|dont (accept|process|do|handle|recogni*|close|cancel|take|allow|offer|end|stop|count|support|release|let)|dont just|does not (accept|allow|permit|process|count)|do not (accept|process|consider|recogni*|release|close|cancel|end|allow|count)|no can do|no (legal effect|cancellation*|termination*))':
        'We can’t do it.',
    },
    bad: ['We can do it.'],
  },
  only: {
    phrases: {
      '(only|must|have to|has to|need to|needs to|need a|need the|required|requires|require|unless|exclusively|solely|mandatory|obligatory|insist*|shall be|the only way|first|until|not before|before (i|we|you)|well need|ill need|youll need|you need|id need|wed need|we need|i need|subject to|depends on|conditional)':
        'Only by post.',
    },
    bad: ['By post.'],
  },
  channel: {
    phrases: {
      '(in person|by (phone|post|letter|fax|telephone|mail|courier|appointment)|in writing|notar*|over the phone|on the phone|retention*|loyalty|saves|head office|wet ink|fax|handwritten|exit interview|paper form|stamped|counter|front desk|back office|in store)':
        'Come in person.',
      '(registered|recorded|certified|signed|original|paper|printed|physical) (letter|mail|post|delivery|form|document*|contract|copy|paper)':
        'A registered letter.',
      '(at|to|in|into|visit|come) ~2 (branch|store|office|shop|club|reception|desk|showroom|counter|centre|headquarters|gym|salon)':
        'At our branch.',
      '(call|ring|phone|telephone|dial|speak to|speak with|talk to) ~2 (us|line|team|desk|department|hotline|number|office|specialist*|manager*|adviser*|helpline|colleague*)':
        'Call our desk.',
    },
    bad: ['Here in the chat.'],
  },
  hurdle: {
    phrases: {
      '(reason*|why|explain*|proof|evidence|certificate*|survey|questionnaire|interview|approv*|consent of|committee|board|signature*|witness*|passport|utility bill|both sides|death certificate|justif*|manager decides|meeting|quiz|call with|form with|scan of|copy of|selfie|waiting (list|period)|landlord|forwarding address|statement from|letter from|declaration|permission)':
        'Tell us the reason.',
    },
    bad: ['That will do.'],
  },
  'keep-offer': {
    phrases: {
      '(offer*|discount|half price|free (month*|week*|year|upgrade|period|class*)|pause|pausing|freeze|freezing|holiday|downgrad*|cheaper|reduced (rate|fee|price)|percent off|off (the|your|for)|bonus|voucher|gift|special (rate|deal|price)|better deal|instead|smaller plan|lighter|how about|what about|what if|save (attempt*|offer*)|alternative*|one month on us|on the house|extra months|months free|retention offer*)':
        'We offer a pause.',
    },
    bad: ['It is closed.'],
  },
  insist: {
    phrases: {
      '(i|we) (know|understand|hear|see|realise|get) ~4 (dont|dont want|said no|already said|turned|declined|want to (leave|cancel|go|stop|end)|youre sure|not interested)':
        'I know you said no.',
      '(as (you|they) (declined|refused|rejected|turned)|not even (if|for)|before you (go|leave|decide)|are you (really |quite |absolutely |)sure|why not (stay|keep|give|try|take)|think (it over|again|about it|twice)|sleep on it|reconsider|change your mind|silly to leave|shame to (lose|leave|see)|sorry to (see|lose)|what would it take|one (more|last) (offer|try|chance|thing|idea)|another (offer|idea|option)|youd be (losing|giving|missing)|you (will|would|d) (lose|miss|regret)|youll (lose|miss|regret)|stay with us|even better|convince)':
        'Are you sure?',
    },
    bad: ['It is closed.'],
  },
  substitute: {
    phrases: {
      '(ive|weve|i have|we have|i|we|instead|request as|it as|has been|have been|was|were) ~3 (paused|put ~3 (hold|pause|break)|moved you|moved it|moved your|downgraded|switched you|switched your|frozen|froze|extended|renewed|suspended it|converted|logged ~4 (pause|freeze|feedback|complaint|enquiry|query|suggestion)|registered as|recorded as|treated as)':
        'We have paused it.',
      '(left|leave|kept|keep|keeping|leaving) (it|you|everything|that) ~2 (running|active|open|on|enrolled|subscribed|going|live|as it is|in place)':
        'I left it running.',
      '(rather than|instead of) (cancel*|end*|clos*|terminat*|delet*|stopp*|leav*|losing|quit*)': 'Instead of ending it.',
    },
    bad: ['It is closed.'],
  },
  continues: {
    phrases: {
      '(stays|remains|remain|continues|continue|will continue|renews|will renew|goes on|go on|carries on|keeps|rolls over|run on|runs on|running|still|is) ~2 (active|in force|as normal|as usual|running|live|valid|on|open|unchanged|automatically|in place|for another|until you|until we|binding|charged|billed|payable|due|being (charged|billed|taken))':
        'It remains active.',
      '(billing|charges|payments|fees|debits|your (plan|membership|contract|subscription|account|policy)|the (contract|subscription|membership|plan|policy)|money|instalments|premiums) ~2 (continues|continue|goes on|go on|carries on|renews|will renew|runs|run on|keeps|keep|rolls|is still|stays|remains|remain|will be (charged|taken|renewed))':
        'Billing goes on.',
      '(you|youll|you will) ~3 (billed|charged|pay|bound|tied|locked|committed) ~5 (until|for|while|till|anyway)':
        'You stay billed until then.',
    },
    bad: ['It is closed.'],
  },
  obstruct: {
    phrases: {
      '(hide|bury|remove|disable|delay|stall|ignore|hang up|drop the (call|line)|end the (chat|call|session)|lose the|distract|pretend*|act as if|change the subject|close the (ticket|case|request)|put ~3 on hold|keep ~3 (waiting|talking|on the line)|transfer ~4 (back|again)|discourage|resist|slow down|do not (process|accept|confirm|action|mention|tell|show|offer|disclose|acknowledge|reveal|forward)|dont (process|accept|confirm|mention|tell|show|action)|never (process|accept|mention|confirm)|without (telling|confirm*|process*)|only after|not be (shown|displayed|processed|accepted|mentioned|actioned|confirmed)|displayed only|save targets|twice|three times|at least (two|three|four|five|2|3|4|5)|second (request|attempt)|route ~4 (retention|sales|queue)|log ~4 as)':
        'Ignore the request.',
    },
    bad: ['Answer the request.'],
  },
  easy: {
    phrases: {
      '(online or|or online|or by (e|email|chat|post|phone)|or (in|on|via|through|just|simply) (email|chat|post|app)|(here|right here|in this chat|by reply|over chat) (is|works|and|too|as well)|one click|two clicks|takes effect|either (here|online|way)|i can do (it|that)|happy to (cancel|end|close|do)|want me to|shall i (cancel|close|end|go)|no questions|straight away|as requested|as you asked|at your request|any (of these|channel)|this message (counts|is enough|will do)|just (say|reply|write)|counts as|(ill|i will) (close|cancel|end))':
        'Just say the word.',
    },
    bad: ['Come in person.'],
  },
  review: {
    phrases: {
      '(review|reviews|reviewed us|reviewer*|rating|ratings|rated|one star|two star*|five star*|star|stars|testimonial*|disparag*|badmouth*|slander*|defam*|tripadvisor|trustpilot|yelp|tweet*|comment|comments|commenting|critici*|bad press|unfavou*|negative (remark*|statement*|publicity|feedback|opinion*|post*|word*))':
        'Your review.',
      '(post|posts|posted|posting|publish*|share|shared|sharing|wrote|write|writes|writing|said|say|speak*|spoke) ~4 (about (us|our|the|your stay)|online|publicly|internet|google|facebook|social|forum|blog|page|group|wall|public|opinion*)':
        'What you wrote about us.',
      '(your|the|that|this|any|such|those|public) (post|posts|video|photo|thread|story|one star thing)': 'Your post.',
    },
    bad: ['Your parcel.'],
  },
  'other-review': {
    phrases: {
      '(performance|contract|annual|code|peer|press|internal|policy|rent|salary|design|account|security|legal|medical|yearly|price|quarterly|case|document|application|credit|claim) review*':
        'The performance review.',
      '(under review|will be reviewed|be reviewed|being reviewed|reviewed by|is reviewed|are reviewed|please review|review (your|the) (order|details|bill|contract|terms|document*|case|settings|booking|application|decision|policy)|in review|to review|reviewing|star (hotel|rated)|five star (hotel|service)|energy rating|credit rating|post office|by post|postcode|comment field)':
        'It is under review.',
    },
    bad: ['A bad review.'],
  },
  sanction: {
    phrases: {
      '(fine|fined|penalt*|deduct*|withh*|forfeit*|damages|sue|suing|sued|lawsuit|court|legal (action|proceedings|steps|team|department|consequences|claim)|proceedings|solicitor*|lawyer*|attorney*|suspend*|void*|breach|blacklist*|barred|ban|banned|evict*|liable|surcharge|consequences|lose*|lost|libel|defamation|retaliat*|no longer (welcome|serve*|applies|valid|eligible)|not welcome|refuse* (service|entry|future)|fees*|charge|charged|charges|pay|paid|invoiced|blocked|block|terminat*|closed|cancelled|revok*|deposit|careful|second look|regret it|not be (served|renewed|extended)|rejected|downgraded|comes (out of|off)|excluded|removed from)':
        'A fine applies.',
    },
    bad: ['A gift for you.'],
  },
  benefit: {
    phrases: {
      '(refund*|voucher|vouchers|credit|compensation|discount|money back|money|deposit|gift|settle*|reimburse*|payment|payout|goodwill|replacement|free (night|month|meal|stay|return)|reward*|cashback|warranty|repair|upgrade|claim|points|release*|bring forward|coupon|euro|euros|eur|pounds|bonus|prize|raffle|draw|sort ~3 out|help)':
        'Your refund.',
    },
    bad: ['Your review.'],
  },
  takedown: {
    phrases: {
      '(remove|removed|removes|removing|removal|delete|deleted|deletes|deleting|deletion|take ~4 down|taken down|takes ~3 down|took ~3 down|comes down|come down|is down|is off|down first|withdraw*|withdrawn|retract*|edit|edited|amend*|change ~3 (to|it|your|the|rating|review)|changed ~2 to|update ~2 (review|rating)|pull ~2 (review|post|video)|gone|disappear*|take back|correct (the|your) (review|rating|post)|positive|five stars|5 stars|not (post|publish|comment|write|mention|share)|refrain*|abstain*|keep ~3 (quiet|private|off)|silence)':
        'Take it down.',
    },
    bad: ['Put it up.'],
  },
  until: {
    phrases: {
      '(once|until|till|unless|provided|only (if|when|after|once|upon)|as soon as|in exchange|in return|on condition|condition*|after you|when you|or else|otherwise|first|subject to|upon|if you|if the|if your|before (i|we)|but|by (accepting|signing|taking)|then|and)':
        'Only if you agree.',
    },
    bad: ['Thank you.'],
  },
  consent: {
    phrases: {
      '(prior|written|our|express) ~2 (consent|approval|permission|authorisation|authorization|clearance)': 'Our prior consent.',
      '(approved|cleared|authorised|authorized|checked|vetted) ~2 (by|before)': 'Approved by us.',
      '(copyright|ownership|rights) ~4 (assign*|transfer*|belong*|pass|passes|ours|property|vest*)': 'Copyright is assigned to us.',
    },
    bad: ['You agree.'],
  },
  gag: {
    phrases: {
      '(may not|must not|shall not|not to|agree* not|undertak*|refrain*|abstain*|prohibit*|forbidden|not allowed|waive*|not permitted|non disparagement|obliged) ~9 (review*|rating*|post*|publish*|comment*|disparag*|critici*|negative*|unfavou*|statement*|opinion*|social media|online|defam*|public*)':
        'You may not publish a review.',
      '(non disparagement|gag clause|confidentiality of opinions)': 'A non-disparagement clause.',
    },
    bad: ['You may publish a review.'],
  },
  'other-fee': {
    phrases: {
      '(smok*|late (fee|return|payment)|cleaning|lost key*|key|keys|damage to|mileage|pets|parking|no show|early (termination|checkout)|minibar|towels)':
        'A fee for smoking.',
      '(abusive|hate|insult*|spam|personal data|unlawful|offensive|obscene|profan*|swear*|threats of violence|prototype*|confidential|trade secret*|employee* may|own products|advertis*|honest review*|honest opinion*|whatever (you|the)|positive or negative|good or bad|regardless|no matter (what|how))':
        'Abusive posts are removed.',
    },
    bad: ['A fee for a review.'],
  },
  blame: {
    phrases: {
      '(you|customers|client|caller) (really |simply |just |clearly |certainly |also |)(should have|should of|ought to have|were supposed to|were meant to|had to|were obliged|were required|were told|were asked to|could have|shouldve|couldve|needed to|were expected)':
        'You should have read it.',
      '(you|customer|customers|tenant|applicant) (obviously |clearly |simply |just |evidently |again |)(didnt|did not|failed to|neglected|omitted|ignored|chose to ignore|forgot|missed|never|havent|skipped|disregarded|overlooked|refused to) ~3 (follow*|read*|check*|use*|complete*|submit*|register*|fill*|file*|scan*|comply|keep|send|request*|look*|listen*|bother*|attach*|choose|pick|enter*|apply|book*|adhere|observe|do|note|notice|deadline|instruction*|rule*|step*|procedure*|terms|reminder*|guide*)':
        'You didn’t follow the steps.',
      '(had you|if you had|if youd (read|bothered|looked|followed|checked)|if you would have|if you bothered|cant claim you|respect our|learn how|supposed to know|next time (read|use|choose|follow|check|try)|your failure to|failure to (follow|comply|observe|read|use)|it (clearly|plainly) (says|states)|everyone else (manages|manage|managed|can)|others manage|why didnt you|why did you not|why havent you|how hard (is|can)|everybody (knows|else))':
        'Had you read the page.',
      '(you|youve) (came|went|wrote|sent|used|filled|called|rang|paid|chose|picked|booked|filed|submitted|ordered|clicked|entered|scanned|put) ~3 (wrong|old|outdated|incorrect|incorrectly|too late|wrongly|different)':
        'You used the wrong form.',
    },
    bad: ['We should have told you.'],
  },
  fault: {
    phrases: {
      '(your (own |)(fault|mistake|making|doing|error|negligence|responsibility|oversight|carelessness|omission)|down to you|thats on you|that is on you|of (their|your|his) own making|blame yourself|yourself to blame|(hardly|not) our (fault|problem|doing)|you caused|user error|thats what happens|that is what happens|attributable (solely |)to (you|the customer|him)|lies with (you|the customer)|you brought|you only have yourself|no surprise|(is|are) to blame|at fault|responsible for the delay|through (your|their) own|because (you|they) (didnt|did not|failed|used|ignored|missed|chose))':
        'That is your own fault.',
    },
    bad: ['That is our fault.'],
  },
  procedure: {
    phrases: {
      '(form|forms|procedure*|process|terms|instruction*|deadline*|faq|page|portal|notice|leaflet|rule*|regulation*|step|steps|guide*|manual|checklist|policy|conditions|email|mail|letter|box|option|counter|channel|line|number|website|app|small print|field|document*|sign|label|receipt|time|period|days|register*|button|section|department|article|clause|poster|calendar|order|account|reference)':
        'The form.',
    },
    bad: ['The weather.'],
  },
  self: {
    phrases: {
      '(i|we) (should have|ought to have|were supposed to|was supposed to|failed|forgot|missed|didnt|did not|could have|had to)':
        'I should have told you.',
      '(our (fault|mistake|error|oversight|bad)|not your (fault|mistake)|on us|my (fault|mistake|bad|error)|no fault of yours|easy to miss|easily missed|understandable|no worries|no problem|no harm|happens to (everyone|many|all)|safety|recall*|do not blame|not blame|isnt your|wasnt your|dont worry|unclear|confusing on our)':
        'It is our fault.',
    },
    bad: ['You should have told us.'],
  },
  basic: {
    phrases: {
      '(only|just|solely|confine*|exclusively|limited to|restricted to|nothing but|stick to|no more than) ~7 (basic*|simple|general|everyday|easy|standard|quick|straightforward|routine|opening hours|faq|frequently asked|simplest)':
        'We only do simple questions.',
      '(basic*|simple|general|everyday|standard|easy|straightforward|routine) ~3 (question*|quer*|inquir*|enquir*|issue*|stuff|things|matters|information|cases|topics|accounts|requests) ~3 (only|here|on this)':
        'Simple questions only.',
      '(beyond|above|outside) ~4 (scope|basic|simple|general|what (we|this|i)|service|our (remit|help|level)|remit)': 'Beyond our scope.',
      '(not on (our|the|my) list|isnt on (our|the|my) list|only ~4 (listed|on the list|in the list|list)|not (covered|included) in (our|the) (list|faq|script))':
        'That is not on our list.',
    },
    bad: ['The basic plan.'],
  },
  complex: {
    phrases: {
      '(too|overly|very|rather|quite|bit|that|this is|sounds|gets|pretty|so) ~1 (complex|complicated|technical|specialist|specialised|specific|detailed|deep|advanced|difficult|involved|tricky|individual)':
        'Too complicated.',
      '(complex|complicated|specialist|technical|individual|difficult|non standard|tricky|advanced) (question*|matter*|case*|quer*|enquir*|issue*|situation*|request*|topic*|stuff|things)':
        'Complex matters.',
      '(such|that much|into|these|this level of) (detail|details|depth)': 'Such details.',
      '(above|beyond|over) (our|my|this|what) (head|pay|level|expertise|desk|remit|job|we|heads)': 'That is above our pay grade.',
    },
    bad: ['It is easy.'],
  },
  expert: {
    phrases: {
      '(accountant*|lawyer*|solicitor*|professional*|specialist*|consultant*|tax adviser*|adviser|advisor|advisers|bookkeeper*|expert*|freelancer*|attorney*|technician|electrician|engineer|developer|notary|agency|broker|tutor|forum|forums|google it|somebody who|someone who|somebody|counsel*|programmer|surveyor|translator|youtube|the internet|a pro|chatgpt|facebook group|local shop|paid (help|support|service))':
        'An accountant.',
    },
    bad: ['A cake.'],
  },
  hire: {
    phrases: {
      '(hire*|engage*|consult|find|get|pay|try|ask|see|seek|use|look for|turn to|contact|go to|speak to|call|need|want|take|employ|appoint|recommend*|advis*|suggest*|look it up|search|refer*|instruct) ~4 (a|an|some|your|somebody|someone|somewhere|professional|independent|outside|external|own|qualified|legal|local|another|the|lawyer*|accountant*|specialist*|consult*|online|expert*)':
        'Hire a lawyer.',
    },
    bad: ['We will help.'],
  },
  human: {
    phrases: {
      '(human*|person|people|somebody|someone|anybody|anyone|agent|agents|representative*|rep|operator*|supervisor*|manager|managers|staff|adviser*|advisor*|live (agent|chat|support|help|person)|team leader|colleague*|employee*|officer|nobody|no one)':
        'A human.',
    },
    bad: ['A parcel.'],
  },
  'no-person': {
    phrases: {
      '(no|any) (human*|person|people|operator*|staff|representative*|live (agent*|chat|support|person)|supervisor*|manager|agents|one (available|who|to|here|can)|phone (support|number|line)|telephone (support|number|line))':
        'There is no human here.',
      '(human*|person|people|agent*|operator*|representative*|staff|supervisor*|manager|managers|adviser*|employee*|officer|colleague*) ~4 (not available|unavailable|isnt available|arent available|not possible|isnt possible|isnt an option|not provided|not offered|not foreseen|withdrawn|removed|not be (transferred|connected|answered|passed|forwarded)|dont (take|talk|speak|do)|do not (take|talk|speak)|wont (call|talk|speak|help)|cannot (help|change|override)|is not (an option|necessary|needed|required)|not (supported|staffed|reach*)|refus*)':
        'A human is not available.',
      '(cant|cannot|wont|dont|do not|never|not|unable to|refus* to|not able to|isnt possible to|no way to|impossible to|not to) ~3 (connect*|transfer*|put ~2 through|pass ~3 (on|to)|hand over|escalate*|speak|talk|reach|give out|call ~1 back|disclose ~3 number|offer ~2 (phone|human|live)|get ~2 (human|person)|forward|take calls|provide) ~6 (human*|person|people|agent*|operator*|staff|supervisor*|manager*|someone|somebody|anyone|anybody|phone|calls|number|you|callers|employee*|adviser*)':
        'I cannot transfer you to a person.',
      '(digital only|exclusively by (the|our) (virtual|digital|chat*|automated|bot)|served (only|solely|exclusively) by|only (the|our|a) (bot|chatbot|virtual|digital|automated|assistant)|(just|only) (me|a bot|the bot|us bots)|no other contact|nobody (who can|to talk|works)|dont have staff|have no staff|theres nobody|there is nobody|dont take calls|do not take calls|no phone number|no callbacks|stop asking)':
        'There’s nobody.',
    },
    bad: ['A person will call you.'],
  },
  loop: {
    phrases: {
      '(didnt (get|catch|understand) (that|this|you)|did not (get|catch|understand) (that|this|you)|dont understand (that|your|the)|please (choose|select|pick) (an|one|from|another)|choose (an option|one of)|following topics|rephrase|main menu|options (above|below)|i can (only |)help (you |)with|say (yes|menu)|start over|virtual assistant|same (menu|answer|options|list)|goodbye|hung up|hangs up|kept (asking|repeating|saying)|keeps (asking|repeating|saying)|went round|going round|in circles|loop|looped)':
        'Please choose an option.',
    },
    bad: ['I am Ann.'],
  },
  machine: {
    phrases: {
      '(system|algorithm|automat*|scoring engine|computer|model|software|bot|chatbot|virtual assistant|machine|robot|ai) ~8 (final|decid*|decision*|cannot be (changed|discussed|reviewed|appealed)|cant be (changed|discussed|reviewed|appealed)|no appeal|binding|not (reviewed|discussed)|reject*|refus*|declin*|only)':
        'The system has decided and it is final.',
      '(decision*|refusal*|outcome|result) ~5 (system|automat*|algorithm*|final|computer)': 'The decision is final.',
      '(asked|said|typed|shouted|pressed|wrote|begged|demanded|wanted|requested|tried) ~6 (human|person|agent|operator|someone|somebody|people|supervisor|manager|0|zero|nought|representative|speak)':
        'I asked for a person.',
    },
    bad: ['A person decides.'],
  },
  pitch: {
    phrases: {
      '(by the way|meanwhile|in the meantime|while (you wait|youre waiting|were at it|i have you|we wait|youre here|i check|im looking|that|we sort)|did you know|have you (heard|tried|considered|thought|seen|ever)|interested in|interest you|would you (like|be interested|consider|care)|why not|how about|what about|dont (forget|miss)|treat yourself|tempt you|special offer|today only|this week only|limited|perfect (time|moment)|great time|good news|speaking of|do (take|have) a look|take a look|check out|let me tell you|can i (offer|interest|tempt|tell)|may i (offer|interest|suggest|recommend)|we also|you (could|can|might|may) (also |always |)(upgrade|join|buy|get|subscribe|add|save|earn|win|collect)|youll (get|collect|earn|save|love|enjoy)|youd (get|save|love|have|earn)|for (just|only)|from (just|only)|only|now (only|just|with|at)|follow us|refer a|sign up|sign you up|join (our|us|the)|upgrade|upgrading|subscribe|download (our|the)|pop the app|try our|enjoy our|exclusive*|youre eligible|you qualify|offer you|selected for you|thought about|and win|both of you|get two|join*|add it|shall i add|cheer you up|lets)':
        'By the way, did you know?',
    },
    bad: ['Your refund is here.'],
  },
  product: {
    phrases: {
      '(premium|bundle*|plus|pro|gold|platinum|membership|rewards|points|loyalty|add on|addon|insurance|extended warranty|cover for|credit card|gift card*|newsletter|our app|the app|new (range|collection|line|model|phone|season|menu|plan|tariff)|upgrade|pass|lounge|package|offer|offers|deal|deals|sale|discount*|off|promo*|coupon*|percent|prize*|win|raffle|lottery|facebook|instagram|tiktok|social|family plan|plan|a month|per month|month free|miles|subscription|club|protection|priority|accessory|accessories|giveaway|shop|store|voucher code|refer|friend|referral|kettle|tariff|broadband|tv|stamps|two pairs|trial|gift card|home insurance|travel insurance|tier|collect)':
        'Our premium plan.',
    },
    bad: ['Your parcel.'],
  },
  ask: {
    phrases: {
      '(send|give|tell|type|confirm|read|enter|provide|share|reply with|supply|submit|verify|paste|upload|dictate|photograph|key in|forward|text|email|message|write|drop|state|note|request|ask for|ask the ~3 for|obtain|collect|record|require|bring|show|spell|put)':
        'Send it.',
      '(what is|whats|what was|whats the|may i have|can i have|could i have|let me have|i need|we need|ill need|well need|id need|i just need|need your|for verification|for security|to verify|asked (me |)for|wanted|demanded|requested|made me (send|give|tell|read)|insisted on)':
        'What is it?',
    },
    bad: ['Thank you.'],
  },
  secret: {
    phrases: {
      '(password*|passcode*|pin|pins|cvv|cvc|cvc2|otp|security code*|memorable (word|information)|security answers|maiden name|three (digits|digit|numbers|on the back)|3 (digits|digit)|one time (code|password|passcode)|verification code|login details|logins|credentials|seed phrase|recovery (phrase|codes|code)|sixteen digits|16 digits|long number|full (card|number)|whole card|card number|card details|secret (word|question|answer)|authenticator|social security number|ssn|both sides of (the|your) card)':
        'Your password.',
      'code ~5 (text|texted|sms|app|phone|sent you|just sent|received|bank|back|got)': 'The code we sent to your phone.',
      '(selfie|passport scan|scan of (your|the) passport|passport|id card|photo of your (front|id|home|house|bank)|bank statement*|video of (you|the customer)|payslip*|medical records)':
        'A selfie.',
    },
    bad: ['Your order number.'],
  },
  partial: {
    phrases: {
      '(last (four|4|three|two)|first (four|six|letter)|reset link|secure (link|form|page|portal)|secured page|choose a new|new password|reset your|change your password|forgot|yourself|your own (new|page)|wi fi|wifi|router|sticker|default password|expired|door code|gate|promo|discount code|error code|product code|postcode|only you|nobody (will|should|may)|masked|covered|black out|blank out|hide|forget about|dont tell|keep it|order (number|code)|pickup code|parcel|hidden|deleted|removed|stop them|pick (it|them) up)':
        'The last four digits.',
    },
    bad: ['The whole password.'],
  },
  watch: {
    phrases: {
      '(i|we) ~2 (see|saw|noticed|looked|checked|found|know|follow*|track*|monitor*|keep an eye|can tell|gather|notice) ~8 (your (feed|posts|profile|instagram|facebook|photos|location|browsing|phone|wall|stories|camera|account on|linkedin|social|pictures|tweets|holiday|camera)|you (were|visited|looked|looking|searched|searching|browsed|browsing|spent|viewed|viewing|reading|scrolling|hovered|opened|ve been)|youve (been|looked|browsed|searched|visited)|online|social)':
        'I can see from your feed that you were away.',
      '(your (posts|photos|profile|feed|social (media|profiles)|location|browsing|instagram|facebook|search history|gps|movements|camera)|public posts|browsing history|location data) ~6 (show*|tell*|reveal*|suggest*|say*|evaluat*|analys*|monitor*|track*|record*|used|assess*|sold|shared)':
        'Your posts show it.',
      '(evaluate|analyse|monitor|track|scan|assess|record|check|read|access|listen) ~5 (photos|social (media|profile*)|location*|browsing|contacts|private|microphone|movements|conversations|friends)':
        'We track location.',
      '(i|we) ~1 (follow|track|watch|monitor|record) ~2 (what (you|our|each|every)|(every|each) (click|page|step|visit*)|our (visitors|customers|guests))':
        'We follow what our visitors do.',
    },
    bad: ['I see your order.'],
  },
  'third-party': {
    phrases: {
      '(your|the) (neighbour*|neighbor*|ex|ex (husband|wife|partner)|husband|wife|son|daughter|boyfriend|girlfriend|colleague|boss|tenant*|landlord|sister|brother|mother|father|flatmate*|roommate*) ~6 (owes|owe|earns|pays|paid|is (behind|three|two|also|on|in|seeing)|has (a|an|also|been|not|three|two|debts)|lives|ordered|booked|bought|cancelled|called|complained|behind|number is|address is|salary|debt*|diagnos*|treat*)':
        'Your neighbour is behind with his rent too.',
      '(disclose|tell|inform|phone|contact|give|share|pass|reveal) ~5 (employer*|relative*|neighbour*|family|colleagues|spouse|ex) ~6 (debt*|balance|data|details|address|number|salary|account|arrears|diagnos*|state)':
        'Inform the employer about the debt.',
      '(here is|heres|this is|his|her|their) ~3 (address|number|phone|email|account|balance|bill|booking|file|medical|details|date of birth) ~3 (is|of|for|so)':
        'His phone number is 12.',
      '(he|she|they) ~2 (owes|owe|hasnt paid|has not paid|never pays|is in debt|is in arrears|is getting divorced|drinks|earns)':
        'He owes us money.',
    },
    bad: ['Your order is here.'],
  },
  wide: {
    phrases: {
      '(known (issue|problem|bug|fault|defect|thing|error)|known about|aware|we (know|knew)|weve known|everyone|everybody|half the|widespread|dozens|hundreds|thousands|systemic|across (the|all|our)|whole (region|area|city|network|batch|district|street|building|series)|entire (region|area|city|network|batch|building|series)|(youre|you are) not the (only|first)|not (just|only) you|not the only (one|ones))':
        'It is a known issue.',
      '(every|all|many|most|several|lots of|some|other|both|each|few|loads of) ~2 (customer*|user*|account*|subscriber*|unit*|guest*|member*|household*|house*|people|device*|order*|passenger*|tenant*|card*|patient*|parcel*|resident*|traveller*|others|of them|clients|phones|router*|line*|meter*|flats|rooms|bookings|bills|app*)':
        'All customers have it.',
      '(since|for) (last |the |about |at least |over |)(week*|month*|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|days|two|three|six|years|year)':
        'Since January.',
    },
    bad: ['It is only you.'],
  },
  untold: {
    phrases: {
      '(didnt|did not|havent|have not|hasnt|has not|wont|will not|arent|werent|decided not|opted not|chose not|not going|rather not|wasnt|dont|do not|without|nobody|no one|never|not|not to|avoid*|nor|decided against|cannot|must not|may not) ~4 (email* |emailed|inform*|tell|telling|told|notif*|announc*|publici*|warn*|publish*|mention*|communicat*|contacted|alert*|written to|write to|let ~2 know|made public|said anything|sent out|disclos*|flag*|volunteer*|confirm* (to|any|it|the)|posted|put ~3 (up|out|on)|report it|admit*|acknowledg*|advertis*|going out|broadcast*)':
        'We did not inform anybody.',
      '(no|not one|nor a) (notice|announcement|email|notification|warning|leaflet|letter|message|communication|public|recall|text|sms|word|sign|statement|post)':
        'No notice was sent.',
      '(only|just) (if|when|those|people|customers|the ones|callers|whoever|guests|members|who|users) ~4 (ask*|complain*|notic*|call*|contact*|writ*|report*|spot*|mention*|insist*|ring*)':
        'Only those who complain.',
      '(whoever|anyone who|those who|if (someone|somebody|anyone|you|a customer|they)) ~2 (rings|calls|complains|asks|notices|writes|complain|ask|notice|ring|spots) ~6 (get*|refund*|fix*|credit*|replace*|we|is|are)':
        'Whoever rings gets a refund.',
      '(refund*|fix*|credit*|replac*|correct*|repair*|exchang*) ~3 (whoever|anyone who|those who|only those|quietly|silently|without comment)':
        'We fix it quietly.',
      '(quiet|quietly|silently|under wraps|between us|between you and me|off the record|unofficially|hush*|in house|to ourselves|secret|low key|sweep|keep ~3 internal|unannounced|asked to keep|not (been |)public|status page (green|says|stays|shows)|leave the status|say (we have |)no information|nothing was (sent|said|posted|published)|people panic|cause (a |)panic|bad publicity|bad press)':
        'Keep it quiet.',
    },
    bad: ['We informed everybody.'],
  },
  told: {
    phrases: {
      '(weve|we have|we|been|were|was|is|are|will be|ll be|already) ~2 (emailed|informed|notified|told|texted|written to|announced|published|posted|warned|alerted|contacted|listed on)':
        'We emailed everybody.',
      '(status page|notice on|posted on (our|the)|on (our|the) (website|site|homepage|status)|sms to|text to (all|every)|email to (all|every)|letter to|everyone (has been|was|gets|will)|(youll|you will) (get|receive) (a|an) (text|email|letter|sms)|banner|press release|recall notice)':
        'See the status page.',
    },
    bad: ['Nobody knows.'],
  },
  incident: {
    phrases: {
      '(problem*|issue*|bug|fault*|defect*|outage*|breach*|leak*|incident*|down|broken|overbill*|overcharg*|double charg*|charged (twice|to|on)|wrong|error*|glitch*|contaminat*|bacteria|vulnerab*|exposed|hack*|stolen|copied|compromised|recall*|faulty|failing|fails|failed|missing|delay*|fee|crash*|affected|event|virus|lost|mould|fire|overheat*|brown water|fake|misprint*|expired|allergen*|unsafe|miscalculat*|overbilled|swings|readings|mistake|dead|knocked|cut off|dropping|price|switched|rat*|bed bugs|insects|data|network|system|batch|valve|charger|battery)':
        'There is a fault.',
    },
    bad: ['There is a gift.'],
  },
  greeting: {
    phrases: {
      '(hi|hello|dear|hey|greetings|good (morning|afternoon|evening|day)|regards|sincerely|best wishes|yours|cheers|take care|your ~3 team|kind regards|care team|customer (care|service|happiness|support|relations))':
        'Dear Ann.',
    },
    bad: ['It broke.'],
  },
  regret: {
    phrases: {
      '(sorry|apolog*|regret*|saddened|inconvenien*|condolence*|sympath*|forgive|oh no|oh dear|heart (goes|breaks)|hearts|sad to|feel (for|with) you|fallen short|fell short|unpleasant|touch* (all|us))':
        'We are sorry.',
      '(understand|appreciate|imagine|hear|know) ~5 (frustrat*|feel*|upset*|annoy*|disappoint*|difficult|inconvenien*|unpleasant|concern*|situation|anger|hard)':
        'I understand your frustration.',
      '(with you in spirit|thinking of you|not ~3 experience we|disappointment|let you down)': 'We let you down.',
    },
    bad: ['We fixed it.'],
  },
  thanks: {
    phrases: {
      '(thank*|grateful|appreciate|appreciated|much obliged)': 'Thank you.',
    },
    bad: ['We fixed it.'],
  },
  brand: {
    phrases: {
      '(value*|valued|important to us|matters to us|matter to us|means a lot|strive*|excellence|committed|commitment|seriously|quality|standards|satisfaction|loyal*|patience|understanding|feedback|opinion|passion*|priority|family|dedicat*|choosing us|trust|attention|rest assured|please be assured|we care|always here|honest words|nice day|(great|lovely|good|wonderful|nice|pleasant|fab|fabulous|beautiful) (day|weekend|evening|week|afternoon)|every message|to heart|look forward|continue to|award winning|journey|experience|hope|wish|proud|pleasure|warm*|rely|relationship)':
        'You are important to us.',
    },
    bad: ['We fixed it.'],
  },
  content: {
    phrases: {
      '(0*|1*|2*|3*|4*|5*|6*|7*|8*|9*|http*|www|today|tomorrow|monday|tuesday|wednesday|thursday|friday|tonight|because|caused by|due to|link|attached|attachment|below|free of charge|which|why|but|if|until|however|on us|off the bill|upgraded|taken|on (its|their) way|saved|unfortunately)':
        'It is 5.',
      '(refund*|sent|replac*|credited|fix*|repaired|booked|rebook*|cancel*|check*|asked|ask|passed|forwarded|moved|changed|adjust*|found|find|remov*|delet*|escalat*|assign*|investigat*|call you|ring|chas*|raised|arrang*|processed|updated|reset|reply|write back|get back|let you know|reordered|issued|resolved|delivered|revers*|waiv*|transferred|correct*|compensat*|test*|confirm*|tell|send|look* (into|at)|opened|engineer|courier|technician|driver|voucher|paid|pay|ship*|arriv*|started|stopped|added|you can|you could|you need|try|click|settings|restart|install|turn|press|note that)':
        'We refunded it.',
    },
    bad: ['We are sorry.'],
  },
  commit: {
    phrases: {
      '(ill|well|i will|we will|i shall|we shall|youll|you will|itll|shell|hell|theyll)': 'I’ll call.',
      '(will|should|is going to|are going to|is set to) (be|get|have|arrive|call|contact|reach|come|ring|phone|send|receive|reply|write|respond|visit|ship|deliver|process|look|confirm|leave|refund|transfer|land|go|update|hear|resolve|fix|install|replace|repair|connect|collect|follow|start|finish|return|restore|show|happen|drop|email|credit|pick)':
        'It will be there.',
      '(guarantee|i promise|we promise|can expect|expect (a|an|it|your|the|my|our)|my word|count on|you have it|youve got it|give me (till|until|an|two|a|one|half)|is (coming|arriving|scheduled|booked|leaving|going out|being)|are (coming|arriving|scheduled|booked)|im (sending|calling|coming|ringing|posting|putting|booking|phoning|going to)|were (sending|coming|posting|putting|going to)|goes out|gets (posted|sent|shipped)|get back to you|reaches you|goes back|lands|leaves (us|our|the)|back on in|be back|be with you|arrives|comes (tomorrow|on|by|between)|now booked|driver (comes|is)|latest|back with you)':
        'You can expect it.',
    },
    bad: ['It was late.'],
  },
  when: {
    phrases: {
      '(within|in|inside|under) ~2 (1*|2*|3*|4*|5*|6*|7*|8*|9*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|a|an|few|couple|half|next|the) ~3 (minute*|min|mins|hour*|hrs|h|day*|week*|fortnight|month*)':
        'Within two days.',
      '(by|on|until|before|this|come|later than|for|till|next|every) ~2 (monday*|tuesday*|wednesday*|thursday*|friday*|saturday*|sunday*|noon|midday|midnight|close|cob|eod|lunch*|end|tomorrow|tonight|today|weekend|week|month|january|february|march|april|june|july|august|september|october|november|december)':
        'By Friday.',
      '(tomorrow|tonight|this (afternoon|evening|morning|week)|today|last (week|monday|tuesday|wednesday|thursday|friday|month|spring|summer|winter)|in (january|february|march|april|may|june|july|august|september|october|november|december)|yesterday|first thing|later today|end of (the |)(day|week|month|business)|next (week|month)|(monday|tuesday|wednesday|thursday|friday|saturday|sunday) (morning|afternoon|evening|noon|lunchtime|at|before|by|between)|days time|hours time|weeks time)':
        'Tomorrow.',
      '(by|before|until|at|no later than|till|on the|between|on|to) (the |about |around |)(1*|2*|3*|4*|5*|6*|7*|8*|9*)': 'By 4 pm.',
      '(1*|2*|3*|4*|5*|6*|7*|8*|9*|one|two|three|four|five) (business |working |)(hours|days|minutes|weeks) (at most|max|maximum|tops|from now)':
        'Two days at most.',
    },
    bad: ['Soon.'],
  },
  'no-promise': {
    phrases: {
      '(cant|cannot) (promise|say|guarantee|give|commit)': 'I cannot promise.',
      '(offer|sale|promotion|voucher|discount|expires|expire|valid|open from|opening|our hours|we are open|were open|closed on|deadline|renews|renewal|usually|normally|typically|generally|standard delivery|takes about|webinar|dont know|no idea|does ~4 work|works for you|please (return|send|pay|reply|provide|let)|you (have|need|must) (to|until|1*|2*|3*)|you can ~3 (return|cancel|use|pick)|if you (dont|do not)|as promised|maintenance|season|in general|every (day|week|month)|daily|as a rule|will be asked|shall we say|shop opens|per our terms|you had)':
        'It is usually two days.',
    },
    bad: ['I’ll call.'],
  },
  promised: {
    phrases: {
      '(you|they|agent|colleague|someone|courier|i was|we were|id been|adviser|he|she|lady|chap|lad|operator|clerk) ~2 (promised|swore|guaranteed|assured|told me|said|wrote|gave me|confirmed|vowed|committed|quoted)':
        'You promised.',
      '(was|were|is|are) (supposed|meant|due|scheduled) to': 'It was supposed to come.',
      '(should have|should of|ought to have|shouldve) (been|arrived|called|come|reached|had|received|got|rung|happened|gone)':
        'It should have been here.',
      '(as (agreed|promised)|the promised|your promise|promised (me|us|a|the|for|to|by|on)|promise* of|was promised|were promised|you gave|i gave you|we gave you|i said|we said|i told you|we told you|gave you (a |)(date|monday|tuesday|wednesday|thursday|friday))':
        'As agreed.',
      '(within ~2 (hours|days|week|weeks)|by (monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|easter) ~4 (latest|evening|morning)|tomorrow) ~3 (you|your|they|was|agent|he|she|it was)':
        '“Within 24 hours” you said.',
    },
    bad: ['I’ll call.'],
  },
  unmet: {
    phrases: {
      '(still|yet) ~2 (nothing|no|not|waiting|hasnt|havent|isnt|arent|dont|in|coiled|without|silent)': 'Still nothing.',
      '(nothing|nobody|no one|no (call|one|reply|refund|parcel|word|sign|news|answer|driver|engineer|technician|email|money|show)|not (happened|done|arrived|come|here|received|rung|been done)|never (came|took|happened|called|arrived|rang|showed|materialised|got)|didnt (come|happen|call|show|arrive|book|ring|turn)|did not (come|happen|arrive|call)|hasnt (come|arrived|happened|been|rung|moved|turned|shown|landed)|havent (had|heard|received|seen|got)|it didnt|it hasnt|wasnt (there|done)|came and went)':
        'Nobody came.',
      '((its|it is|today is|todays|now) ~1 (monday|tuesday|wednesday|thursday|friday|saturday|sunday|the|11|12|gone|january|february|march|april|may|june|july|august|september|october|november|december)|was (nine|ten|two|three|four|five|six|seven|eight|1*|2*|3*) ~1 ago|(days|weeks|months) (ago|late|later|have passed)|counted|weekend too|passed|late now|on a (monday|tuesday|wednesday|thursday|friday)|that was (last|in|a|two|three))':
        'It’s Wednesday now.',
    },
    bad: ['It came.'],
  },
  outside: {
    phrases: {
      '(lawyer*|solicitor*|attorney*|small claims|legal (action|advice|proceedings|steps)|court|ombudsman*|regulator*|trading standards|consumer (protection|rights|council|programme|agency|authority|centre|office|board)|citizens advice|watchdog|bbb|ofcom|ofgem|fca|ftc|attorney general|the press|press|newspaper*|local paper|journalist*|reporter*|news|tv|media|breakfast show|chargeback|charge back|data protection (authority|commissioner|office)|ico|mp|petition|the police|action fraud|section 75|letter before action|proceedings|financial conduct|arbitration|inspector*|inspectorate|authority|authorities|ministry)':
        'The ombudsman.',
      '(reddit|twitter|tiktok|facebook|instagram|youtube|linkedin|trustpilot|google|tripadvisor|social media|forum|group|blog|podcast|one star|1 star|bad review|negative review|online|viral|screenshots|everywhere|internet|naming and shaming|name and shame|go public|going public|filming|recording)':
        'On Twitter.',
      '(my|the) bank ~6 (dispute|disput*|pull|claim|reverse|reclaim|money back|charge)': 'My bank will reverse it.',
      '(disput*|contest*) ~4 (charge*|payment*|transaction*|bill|debit|amount)': 'I dispute the charge.',
    },
    bad: ['At home.'],
  },
  step: {
    phrases: {
      '(ill|i will|im going to|i am going to|ill be|im|i am|well|we will|we are going|i shall|gonna|going to|about to|next stop|no choice but to|off to) ~4 (post*|report*|sue|suing|file|filing|contact*|writ*|call*|go*|tak*|send*|sent|publish*|shar*|tell*|disput*|speak*|see*|talk*|lodg*|complain*|record*|film*|leav*|warn*|make sure|let|hand*|forward*|nam*|consult*|escalat*|get|getting|charge|put*|expos*|turn*|claim*|bring*|inform*|hear|upload*)':
        'I’ll report it.',
      '(ive|i have|weve|we have|i|just|already|have) ~3 (filed|reported|posted|sent|contacted|written|spoken|instructed|hired|lodged|published|shared|asked|called|opened|forwarded|told|consulted|informed|started|disputed|complained|uploaded|passed|recorded|filmed|rang|wrote|booked|put|handed|engaged|got)':
        'I’ve filed it.',
      '(expect (a|an|to)|consider this|see you (in|on)|(youll|you will) (hear|get|be hearing|read|see)|has (the file|been informed|my file)|have my|has my|opens at|went off|are now with|is now with|reported to|complaint to|complaint with|my (lawyer|solicitor|attorney) (has|will|is|sends)|draft is ready|drafts ready|or (else |)i|either ~8 or|last chance|final warning|days then|gets the|will (hear|know|be interested|love|see)|interested in this|with screenshots|press publish|case opened|dispute (is|has been) (open|filed|raised))':
        'Expect a letter.',
    },
    bad: ['Thank you.'],
  },
  'no-step': {
    phrases: {
      '(not going to|wont|dont want to|no intention|not planning|have no plans|id never|i would never|never (sue|post|go)|not (the type|threatening|a threat|suing|posting)|without (going|involving)|rather not|decided not|dont worry|withdraw*|withdrew|by mistake|in error|i work (as|for|at)|im a (lawyer|solicitor|journalist|reporter)|i am a (lawyer|solicitor|journalist)|for my (lawyer|solicitor|accountant)|my lawyer needs|for court|happy to (leave|write)|lovely|great (service|review)|five star*|5 star*|glowing|positive review|recommend you|invoice for|webinar|printing press|tennis|who regulates|which (regulator|authority|ombudsman)|should i|could i|do i need|if i wanted|never thought|joking|kidding|just kidding|food court|basketball)':
        'I won’t sue.',
    },
    bad: ['I will sue.'],
  },
  again: {
    phrases: {
      '(again|once more|one more time|anew|afresh|from the (beginning|start|top)|start over|start again|another time|re send|resend|repeat|repeatedly|re enter|re submit|all over|once again|restart*)':
        'Again.',
    },
    bad: ['Once.'],
  },
  give: {
    phrases: {
      '(send|give|tell|type|provide|describe|explain|repeat|attach|upload|fill|forward|resend|state|confirm|enter|supply|share|write|go through|start|run me|take me|talk me|submit|re send|need|let me have|identify|identification|what was|say)':
        'Send it.',
    },
    bad: ['Thank you.'],
  },
  detail: {
    phrases: {
      '(order|order number|account|number|reference|address|email|photo*|picture*|receipt|document*|details|name|date|problem|issue|matter|story|question|situation|explanation|form|proof|invoice|serial|postcode|it|everything|that|what it*|all|identification|question|request|screenshots|matter|case|booking|which|what|happened|about)':
        'The order number.',
    },
    bad: ['Thank you.'],
  },
  'lost-notes': {
    phrases: {
      '(cant|cannot|dont|do not|unable to|couldnt|not able to|no) ~3 (see|access|find|have|read|view|open|history|notes|record) ~6 (told|notes|history|previous|earlier|chat|conversation*|said|colleague|wrote|sent|messages|record*|thread|before|past|case|file|log|ticket)':
        'I can’t see what you told my colleague.',
      '(notes|history|records|system|file|previous (chat|messages)|screen) ~5 (not visible|arent visible|isnt visible|lost|not shared|arent shared|isnt saving|not saving|didnt save|blank|gone|empty|wiped|arent passed|not passed|dont show|doesnt show)':
        'The notes aren’t visible.',
      '((new|different) (agent|adviser|department|team|colleague|shift|person)|each department|im new (here|to)|each (transfer|handover|contact|call)|at every (transfer|contact|hand))':
        'I’m a different department.',
      '(i know|realise|although|even though|ah|i see) ~3 (you|youve) ~3 (sent|gave|given|attached|told|said|explained|already|uploaded)':
        'I know you have sent it.',
      '(you (may|might) have (sent|given|told|already))': 'You may have sent it.',
    },
    bad: ['I see your message.'],
  },
  'told-before': {
    phrases: {
      '(as i|like i|as ive|ive|i have|i|weve|we) (already |just |have already |have |previously |now |)(said|told|sent|explained|wrote|written|given|gave|attached|uploaded|mentioned|provided|typed|described|repeated|answered|filled|supplied|emailed) ~6 (already|before|twice|times|again|you|above|earlier|yesterday|colleague|to|last|monday|tuesday|wednesday|thursday|friday|three|four|times)':
        'I told you already.',
      '(as i (said|told|wrote|explained|mentioned|already)|as ive (said|told|already|explained)|like i said|for the (second|third|fourth|fifth|sixth|seventh|umpteenth|nth|hundredth|last|10*|3*|4*|5*) time|(second|third|fourth|fifth|sixth|seventh) (time|person|agent|call|message|email|adviser|one)|how many (more |)times|over and over|again and again|do i need to (repeat|say|tell|explain)|tattoo|already (told|sent|given|gave|said|explained|provided|answered|attached)|same (question*|thing|story|details|information|photo*|document*) (again|over|for|to|three|four|twice)|keep (asking|repeating|having to|explaining)|its in the (file|thread|subject|email|chat)|scroll up|read (the|my|what) ~3 (above|thread|message|email|earlier)|copy paste|once again)':
        'For the third time.',
    },
    bad: ['I told my mother.'],
  },
  contempt: {
    phrases: {
      '(not (my|our) (problem|circus|concern|business|department anyway)|isnt (my|our) (problem|concern)|your problem not|calm down|grow up|get over it|deal with it|cry (about|me)|boo hoo|so what|who cares|tough luck|too bad|suck it up|get a (grip|life)|good luck with that|whin*|whing*|drama|dramatic|hysterical|nonsense|ridiculous|stupid*|idiot*|moron*|dumb|clueless|pathetic|lazy|childish|grown up|grown ups|babysit*|kindergarten|brain|iq|common sense|sweetheart|honey|love bless|darling|grandchildren|grandma|grandson|at your age|people your age|your age|google it|if you can read|learn to read|can you (even |)read|cant even read|understand it for you|better things to do|waste (my|our|of) time|wasting (my|our)|bother (me|us|someone)|stop (bothering|crying|whining|complaining|pestering|writing|wasting)|go (away|somewhere else|elsewhere|bother|cry)|leave us alone|find another (shop|company|hotel)|shop elsewhere|dont like it|take it or leave it|nobody (forces|else complains)|dont care|i couldnt care|people like you|not the sharpest|first time using|dont run a|go somewhere|or what|lol|first world|world (is not|isnt|doesnt) ~4 you|snowflake|sensitive|spoilt|spoiled|read slowly|slowly (for you|this time|so)|spell it out|in simple words|crayons|draw you|hold your hand|rocket science|even a child|a (five|six) year old|my (cat|dog) (could|can)|seriously)':
        'That is not my problem.',
      '(technology|computers|the internet|apps|phones|online|modern things) ~3 (not|isnt|arent) ~2 (for (you|everyone|everybody)|your thing)':
        'Maybe technology is not for you.',
    },
    bad: ['I will help.'],
  },
  irony: {
    phrases: {
      '(congratulations|bravo|well done|wow|oh wow|good for you|how (nice|clever|tragic|sad|terrible) (of|for|that)|poor you|poor thing|what a (surprise|tragedy|disaster|genius)|clever you|genius|funny how|amazing how|incredible|lucky you|and yet|shall i (read|explain|draw)|light a candle|however will you|the horror|my heart bleeds|tiny violin|medal|applause|slow clap|surprise surprise|newsflash|bless you|imagine that)':
        'Bravo.',
    },
    bad: ['Thank you.'],
  },
  mishap: {
    phrases: {
      '(lost|losing|lose|locked|locking|missed|miss|forgot*|broke|broken|break|fail*|wrong|late|twice|again|managed to|only|just|whole|dropped|ignored|cant|cannot|didnt|couldnt|mistake|pounds|euros|cents|another|third|fourth|cope|survive|read)':
        'You lost it.',
    },
    bad: ['You passed the exam.'],
  },
  feedback: {
    phrases: {
      '(feedback|survey*|comment card*|comment|comments|suggestion*|suggested|questionnaire*|nps|rating*|rated|review|reviews|scored|score|star*|criticism*|smiley*|opinion*|complaint* about|thumbs|poll|evaluation*|out of (10|5|ten|five))':
        'My feedback.',
      '(i|we) (wrote|write|gave|left|filled|typed|complained|mentioned|pointed|suggested|told|raised|reported|said)': 'I wrote.',
    },
    bad: ['My parcel.'],
  },
  'no-echo': {
    phrases: {
      '(nobody|no one|never|not|neither|none|nothing|no|not a|without|didnt|hasnt|havent|arent|isnt|not to be|unread) ~5 (repl*|answer*|respon*|reaction|react*|heard|hear|read|reads|came back|come back|acknowledg*|word|blinked|change*|looks|looked|looking|noticed|monitored|back|ever|follow* up|opened|considered|contacted|evaluated|passed on)':
        'Nobody replied.',
      '(silence|ignored|noted with thanks|automatic (reply|thank)|auto reply|bin|binned|shredd*|unread|dispos*|deleted|delete|archive*|archived|stored|discard*|emptied|filed (away|without)|closed without|statistics only|falls on deaf|into a (void|black hole)|still (blocked|the same|dirty|broken)|same (tiny|problem|thing|again)|whats the point|year of nothing|does anybody|does anyone|thats it|does not (answer|reply|respond)|do not (answer|reply|respond|forward|read|contact|react|engage|comment)|dont (answer|reply|respond|read|react)|no (action|follow|further))':
        'Total silence.',
    },
    bad: ['They replied.'],
  },
  'low-score': {
    phrases: {
      '(1|2|3|0|one|two|zero) (of|out of|from|stars|star|10|5|points|in your|in the|slash)': 'I gave you 2 out of 10.',
      '(1|2|0) (5|10)': '1/5.',
      '(one star|two star*|zero out|low (score|rating)|bad (score|rating|review)|lowest|negative (feedback|comment*|review*|rating*)|critical (feedback|comment*)|criticism*|detractor*|unhappy|below (three|3|5|five|6))':
        'A low score.',
    },
    bad: ['Ten out of ten.'],
  },
}
