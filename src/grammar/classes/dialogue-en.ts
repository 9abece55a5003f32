import type { Classes, DialogueClass } from '../class-names.js'

/** English words of what a message does in its dialogue. */
export const dialogueEn: Pick<Classes, DialogueClass> = {
  leave: {
    phrases: {
      '(cancel|terminate|close|delete|end|stop|discontinue|deactivate) ~4 (membership*|subscription*|contract*|plan|account*|policy|service|line|cover|renewal|auto renew*|trial|profile|package|tariff|pass|licence|agreement|direct debit|broadband|insurance|tenancy|mailbox)':
        'Please cancel my membership.',
      '(i|we|im|id|ill|well|were|weve) ~4 (leaving you|leave you|giving notice|give notice|opt out|opting out|unsubscribe|unsubscribing|quitting|quit|terminating|moving to another|want out|switching to another|out of (this|the|my) (contract|plan|subscription|membership)|be let out)':
        'I am giving notice.',
      '(need|want|like|have|get) ~4 (membership*|subscription*|contract*|plan|account*|policy|service|line|cover|tariff|insurance) ~1 (cancelled|canceled|terminated|closed|ended|deleted|stopped|switched off)':
        'I need her contract ended.',
      '(want|wish|like|need|asked|asking|decided|writing|trying|request*) ~2 (to cancel|to terminate|cancelled|terminated|you to cancel|you to terminate|cancellation|termination)':
        'I want to cancel.',
      '(this is my|consider this|accept this as|take this as) ~3 (notice|cancellation|termination|resignation)': 'This is my notice.',
      '(membership*|subscription*|contract*|plan|account*|policy|service|line|cover|tariff|insurance) ~4 (cancelled|canceled|terminated|closed|ended|deleted|switched off) please':
        'I want my account deleted, please.',
    },
    bad: ['Please cancel my flight.', 'Close the door.'],
  },
  'leave-it': {
    phrases: {
      '(cancel|terminate|close|delete|end|stop|unsubscribe) (it|this|that|now|please|me|everything|immediately|today|the thing|as i asked)':
        'Just cancel it.',
      '(cancel|terminate|close) (and|then|full stop)': 'Cancel, full stop.',
      '(i asked|i said|i wrote|just|only want|only|simply|please|again) ~2 (cancel|cancelled|terminate|cancellation|to end|to leave)':
        'I asked you to cancel.',
    },
    bad: ['It was cancelled.'],
  },
  how: {
    phrases: {
      '(how|where|what happens|how much|how long|when|what is|whats|is it possible|which|should i|do i have to|who) ~3 (do|can|could|to|does|would|i|we|you|the|notice)':
        'How do I do that?',
    },
    bad: ['Do that.'],
  },
  provided: {
    phrases: { '(if|unless|in case|or i|or we|otherwise|or else|before i|thinking of|thinking about)': 'If not, I go.' },
    bad: ['I go.'],
  },
  decline: {
    phrases: {
      '(no thanks|no thank you|not interested|i said no|dont want|do not want|didnt ask for|did not ask for|no more offers|rather not|i declined|dont need|do not need|wont change|no i (want|dont|said|asked|just)|not what i asked|wouldnt help|my decision|made up my mind|stop offering|no deal|still want to|mind is made)':
        'No thanks.',
    },
    bad: ['Yes please.'],
  },
  stay: {
    phrases: {
      '(ok|okay|yes|sure|fine|deal|alright|great|then|oh) ~4 (keep|stay|staying|pause it|take it|take that|do that|go with|sounds good|lets do|a pause|i will take|ill take|that works for me|leave it)':
        'Ok, I will stay.',
      '(ill|i will|well|we will) (stay|keep it|take the|take that|take it|go with|carry on)': 'I’ll take the pause.',
      '(forget|scrap|drop|withdraw|ignore) ~3 (cancellation|request|notice)': 'Forget the cancellation.',
      '(changed my mind|lets keep it|can we keep it|happy to stay|dont cancel)': 'I changed my mind.',
    },
    bad: ['Cancel it.'],
  },
  'person-wish': {
    phrases: {
      '(speak|talk|chat|speaking|talking|write) (to|with) ~4 (human|person|someone|somebody|agent|operator|representative|adviser|advisor|manager|supervisor|people|colleague|staff|rep)':
        'I want to speak to a person.',
      '(connect|transfer|put|pass|get|give|fetch|find|send|hand) (me|us|this) ~5 (human|person|someone|somebody|agent|operator|representative|adviser|advisor|manager|supervisor|rep)':
        'Connect me with an operator.',
      '(human|person|operator|agent|representative|someone real|live agent|live person|adviser|rep|real one) (please|now|pls)':
        'Human please.',
      '(want|need|wanted|like|prefer|asking for|asked for|request) ~2 (human|real person|person|operator|live agent|someone real|manager|supervisor|representative)':
        'I need a real person.',
      '(is (anyone|anybody|somebody|someone) (there|real|alive)|anyone human|anybody human|a human being|not a (bot|robot|machine)|are you a (bot|robot|machine))':
        'Is anyone there?',
    },
    bad: ['A person lives here.'],
  },
  person: {
    phrases: { '(human|person|operator|agent|representative|somebody|someone|people|supervisor|manager)': 'Operator!' },
    bad: ['Parcel!'],
  },
  grievance: {
    phrases: {
      '(rude|dirty|filthy|awful|terrible|disgusting|horrible|appalling|disappoint*|unacceptable|shouted|shouting|yelled|snapped at|ashamed|disgrace*|worst|mould|mouldy|smelled|smelt|smelly|noisy|stank|sticky|grumpy|unfriendly|unhelpful|sloppy|careless|ugly|confusing|hate|shabby|inedible|undercooked|overcooked|freezing|crowded|never again|lukewarm|bland|patronising|dismissive|cramped|clumsy|useless|unreadable|overpriced|annoying|let down|not impressed|way too (long|loud|slow|small|hot|cold)|too (loud|slow|small|cold|hot|salty|dark))':
        'The clerk was rude.',
      '(dangerous|unsafe|hazard*|unlit|death trap|no (hand|)rail*|without a (hand|)rail*|(my|our|i|he|she|we) ~3 (slipped|tripped|fell (down|over|on|off))|(get|got|be|was) (hurt|injured))':
        'The stairs are dangerous.',
    },
    bad: ['The clerk was kind.'],
  },
  solved: {
    phrases: {
      '(works|working|worked|sorted|resolved|solved|fixed|received|got it|got the|have it|here now|its here|in my account|perfect|brilliant|all good|wonderful|excellent|problem gone|back on|up again|is up|running again|landed|came today|came this|cheers|lifesaver|that did it|did the trick|spot on|collected|found it|appreciate it|thats great|thats all)':
        'It works.',
      '(it|its|they|has|have|just|finally|parcel*|package*|order*|box|letter|refund|money|replacement|everything|all|one|today|now) ~2 arrived':
        'The parcel arrived.',
      'arrived (and|safely|intact|this morning|this afternoon|thank*)': 'Arrived safely.',
    },
    bad: ['It broke.'],
  },
  attached: {
    phrases: {
      '(attached|attaching|attachment|enclosed|see photo|see the (photo|picture|screenshot)|photo (above|below)|(ive|i) (uploaded|added|included|put) ~3 (photo*|picture*|screenshot*|receipt|document*|proof|scan)|(photo*|picture*|screenshot*|receipt|document|scan|proof) ~3 (attached|enclosed|above|below|uploaded|included))':
        'The receipt is attached.',
    },
    bad: ['The receipt is lost.'],
  },
  deed: {
    phrases: {
      '(ive|weve|i have|we have|just|i|we|has|have) ~2 (sent|shipped|posted|booked|changed|added|attached|moved|checked|spoken|asked|ordered|issued|found|set|put|updated|corrected|refunded|paid|arranged|reset|applied|restored|unlocked|switched|transferred|raised|cleared|adjusted|forwarded|fixed|repaired|replaced|removed|cancelled|canceled|collected|delivered|printed|tested|rang|called|emailed|registered|credited|waived|rebooked|reversed|traced|reserved|mended|recalculated|swapped|renewed|merged|taken|escalated|signed|dispatched|deleted|closed|extended|blocked|frozen|opened|looked|read|compared|retrieved|reprinted|confirmed|scheduled)':
        'I’ve sent it.',
      '(is|are|its|was|were|been|has|have|theyre|now) ~3 (sent|on (its|the|their) way|in your inbox|back in your|done|ready|fixed|restored|shipped|attached|booked|out for delivery|waiting for you|replaced|repaired|refunded|delivered|paid|unlocked|corrected|credited|reversed|rebooked|removed|sorted|resolved|at the (counter|desk|door|reception)|working again|back (on|up)|activated|signed|changed|updated|dispatched|mended|cleared)':
        'It is on its way.',
      '(here is|heres|here are|attached is|attached are|done|all done|please find)': 'Here is the code.',
    },
    bad: ['We are sorry.'],
  },
  'save-offer': {
    phrases: {
      '(free (month*|week*|guest|class*|weeks|session*)|a pause|pause it|pausing|half price|half fees|months for the price|money off|cheaper plan|smaller plan|lower (rate|price|fee)|loyalty (price|rate|bonus)|change your mind|tempt you to stay|what would make you stay|give us another|instead of leaving|stay with us|before you go)':
        'Would a pause help?',
    },
    bad: ['It is closed.'],
  },
  sale: {
    phrases: {
      '(join|joining|sign (you |)up|signing up|upgrade|upgrading|subscribe|membership|member|members|club|circle|premium|plus|gold|first (month|quarter|year|week)|half off|half price|percent off|discount*|deal|deals|offer|offers|sale|special price|limited|today only|this week only|starts at|start at|starting at|from (1*|2*|3*|4*|5*|6*|7*|8*|9*) (a|per|tonight|each|euro*|pound*|dollar*)|for just|for only|only (1*|2*|3*|4*|5*|6*|7*|8*|9*)|just (1*|2*|3*|4*|5*|6*|7*|8*|9*)|pass|passes|a month|per month|a year|per year|bundle|insurance|warranty|add on|next (purchase|order|stay|visit)|our (app|shop|store|range|collection|newsletter)|follow us|friend|interest you|interested|treat yourself|tempted|fancy|shall i (set|add|register|sign))':
        'Join our club.',
    },
    bad: ['We fixed it.'],
  },
  'reason-ask': {
    phrases: {
      '(why ~4 (leaving|leave|cancel|cancelling|going|want|wish|unhappy)|reason (for|why|you|behind)|(your|the|a|which|what) reason*|what made you|what went wrong|whats wrong|what is wrong|what didnt you)':
        'Why are you leaving?',
    },
    bad: ['It is closed.'],
  },
  ended: {
    phrases: {
      '(is|are|its|has|have|been|was|ive|weve|i|we|now|all|hereby|membership|subscription|contract|account|plan|policy|service|line|pass|box) ~3 (cancelled|canceled|terminated|closed|ended|deleted|deactivated|unsubscribed|stopped|released|switched off|erased|discontinued)':
        'Your plan has been cancelled.',
      '(cancellation|termination|your notice|your exit) ~3 (confirmed|complete|completed|done|processed|in place|accepted|registered|recorded|confirmation)':
        'Your cancellation is confirmed.',
      '(no (further|more) (payments|charges|debits|invoices|bills)|nothing (more|further|else) will be (charged|taken|billed)|(last|final) (invoice|bill|payment|day) (is|was|will)|(ends|expires|finishes|finish|runs out|will end|stops) (on|today|at|with|tomorrow|this)|end date is)':
        'No further charges.',
    },
    bad: ['It stays open.'],
  },
  closing: {
    phrases: {
      '(closing|closed|close|closes|ending|end|archiving) ~3 (ticket|case|request|chat|conversation|enquiry|inquiry|query|session|thread|complaint)':
        'We are closing this request.',
      '(ticket|case|request|chat|conversation|enquiry|inquiry|query|session|thread|complaint) ~4 (closed|ended|resolved|close|closes|end|ends|archived|completed|closing|solved)':
        'This chat will now close.',
    },
    bad: ['Your plan is closed.'],
  },
  echo: {
    phrases: {
      '(youre right|you are right|youre quite right|thanks for (being|pointing|telling|flagging|raising|the detail)|thank you for (pointing|telling|being|flagging|raising)|(passed|passing|shared|sharing|raised|raising|discussed|taken|taking) ~6 (with|to) (the|our)|(ive|i have|weve) (spoken|talked)|ive read|i have read|i read|should not have|shouldnt have|our fault|my fault|our mistake|embarrass*|fair (point|comment)|not good enough|not acceptable|not how|tell me more|what (exactly |)(went wrong|happened)|could you (tell|say) ~3 more|happened because|was because)':
        'You are right, it was our fault.',
    },
    bad: ['Have a nice day.'],
  },
  notice: {
    phrases: {
      '(we are|were|we|are) ~2 (experiencing|aware|investigating|having|seeing|facing) ~6 (outage*|problem*|issue*|fault*|disruption*|delay*|interruption*|failure*|breakdown)':
        'We are experiencing an outage.',
      '(outage|disruption|interruption|incident|recall|breakdown|failure) ~5 (affect*|notice|in your|may|today|at the moment|currently|which)':
        'An outage affects your area.',
      '(letting you know|wanted to tell you|to inform you|writing to warn|heads up|please be aware) ~8 (outage|problem|issue|fault|disruption|delay*|recall|interruption|breakdown|failure)':
        'To inform you: there is an outage.',
      '(payments|orders|bookings|logins|messages|deliveries|app|website|service|line|power|heating|water) ~4 (failed|were failing|are failing|was down|were down|is down|are down|did not work|does not work|do not work|unavailable)':
        'Payments in our app failed.',
    },
    bad: ['We are open.'],
  },
  safety: {
    phrases: {
      '(for (your |)(security|safety)|security (check|reasons|question*)|to protect your|data protection|verify (its|that|your)|to (make sure|confirm|check) ~2 (its|it is|im|that its) ~2 you|identity check|bad line|didnt come through|did not come through|is unreadable|too blurry|cut off)':
        'For your security.',
    },
    bad: ['For your order.'],
  },
  demand: {
    phrases: {
      '(please|kindly|could you|can you|would you|will you|just) ~2 (send|give|tell|provide|state|enter|type|confirm|share|attach|upload|supply|quote|repeat|resend|forward|describe|explain|fill in|let (me|us) have|submit|specify)':
        'Please send your number.',
      '(what is|whats|what was|what are|may i have|can i have|could i have|can i get|could i get|let me have|let us have|send (me|us|your|the|a|over)|give (me|us)|tell (me|us)|provide (your|the|a|us)|enter (your|the)|type (your|the)|i need (your|the|a)|we need (your|the|a)|well need|ill need|id need|need to know|which is your|confirm your|quote your|attach (a|the|your)|upload (a|the|your)|and your|when did you|what date|do you have (a|the|your)|have you got)':
        'What is your number?',
    },
    bad: ['I sent it.', 'We will post it.'],
  },
  'ask-matter': {
    phrases: {
      '(what (is|was|seems to be) (the|your) (problem|issue|question|matter|concern|trouble|request|enquiry)|whats (the|your) (problem|issue|question|matter|concern|trouble|request|enquiry)|what (is it|its|this is|is this) (about|regarding)|how (can|may|could) (i|we) (help|assist)|what (can|could) (i|we) (do|help) ~3 you|(describe|explain|outline|summarise|repeat) (the|your) (problem|issue|situation|matter|question|request|concern)|(describe|explain|tell me|tell us) ~2 what (happened|the (problem|issue) is|went wrong|this is about|you need)|name order issue|what seems to be|from the (beginning|start))':
        'What is the problem?',
    },
    bad: ['There is a problem.'],
  },
  'n-order': {
    phrases: {
      '(order|ticket|booking|reference|invoice|tracking|serial|parcel|case|reservation|confirmation|claim|model|meter|policy|receipt|article) ~1 (number|no|id|code|reference|ref)':
        'The order number.',
      '(order|serial|reference|ref)': 'Order?',
    },
    bad: ['The phone.'],
  },
  'n-account': {
    phrases: { '(account|customer|client|contract|membership|member) (number|no|id|code)': 'The account number.' },
    bad: ['The order.'],
  },
  'n-email': { phrases: { '(email|e mail|mail address)': 'The email.' }, bad: ['The order.'] },
  'n-phone': {
    phrases: { '(phone number|phone|telephone|mobile number|mobile|contact number|number to (reach|call) you)': 'The phone number.' },
    bad: ['The order.'],
  },
  'n-name': { phrases: { '(name|names|surname|who (am i|are you|is this))': 'The name.' }, bad: ['The order.'] },
  'n-address': {
    phrases: {
      '(address|postcode|post code|zip code|street|house number|flat number|room number|which (flat|room|building))': 'The address.',
    },
    bad: ['The order.'],
  },
  'n-date': { phrases: { '(date|dates|when (did|was|were) (you|it|the)|which day|what day|day of)': 'The date.' }, bad: ['The order.'] },
  'n-attachment': {
    phrases: {
      '(photo*|picture*|screenshot*|receipt|document*|proof|scan|copy of|attachment|image*|certificate|form|invoice)': 'The photo.',
    },
    bad: ['The order.'],
  },
}
