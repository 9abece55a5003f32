import type { Classes, DocumentClass } from '../class-names.js'

/** English words of terms, house rules and instructions to staff. */
export const documentsEn: Pick<Classes, DocumentClass> = {
  press: {
    phrases: {
      '(offer|offers|offered|offering|present|presents|presented|mention|mentions|pitch*|suggest|suggests|suggested|propos*|promot*|advertis*|recommend*|upsell*|cross sell*|read out|name one|sell|sells|selling|sales opportunit*|leads|opening to|contain* ~2 banner|include* ~3 (banner|advert*|offer|voucher)|reply ~5 with ~5 (banner|code)|attach ~2 (leaflet|brochure)|point out the|draw attention to|talk ~2 into|(close|closes|open|opens|end|ends|begin|begins) ~3 with ~4 (pitch|offer|banner|promotion|product|advert*)|introduce|scored on|reminded of)':
        'Offer it.',
    },
    bad: ['Answer it.'],
  },
  settled: {
    phrases: {
      '((once|when|after|until|unless) ~6 (solved|resolved|settled|fixed|satisfied|content|closed|repaired)|(complaint|problem|issue|matter|fault) is (solved|resolved|settled|fixed)|if they ask|at the (customers|members|callers|guests) (own |)request|asks about it|free of charge|at no (extra |)cost|at no charge|nothing for sale)':
        'Once the complaint is solved.',
    },
    bad: ['While it is open.'],
  },
  take: {
    phrases: {
      '(ask|asks|asked|asking|note|notes|noted|write|writes|written|record|records|recorded|collect|collects|collected|state|states|stated|store|stores|stored|hand over|photograph|photographs|photo|photocop*|demand|demands|request|requests|requested|take|takes|taken|enter|enters|read out|reads out|dictate|dictates|tell|tells|give|gives|provide|provides|send|sends|submit*|supply|supplies|enclose*|confirm|confirms|verif*|require|requires|required|keep|kept|keeps|copied|scanned|needs|need|quote|quotes|spell*|obtain*)':
        'Ask for it.',
    },
    bad: ['Mask it.'],
  },
  pry: {
    phrases: {
      '(look|looks|looked|check|checks|search*|browse|browses|study|studies|scan|scans|note|notes|read|reads|review|reviews|follow|follows|use|uses|used|screen|screens|go|goes) ~7 (social media|social network*|facebook|instagram|linkedin|tiktok|public profile*|private profile*|online profile*|browsing history|location data|camera data|map and camera)':
        'Look the customer up on social media.',
      '(camera|location|browsing|gps|movement*|search) ~2 (data|history|footage|records) ~6 (used|use|shown|shared|sold|conversation|evaluated)':
        'Camera data may be used.',
      '(recording*|debt*|arrears|address*|names|salary|salaries|chats|conversations|files|lists|list) ~6 (shared with|passed to|sold to|posted|published|displayed|pinned|told to|shown to|read out to|handed to) ~8 (partner*|neighbour*|door|board|entrance|public|examples|employer*|relative*|family|advertis*|website|others|group|third part*|lobby)':
        'The list of debts is posted at the entrance.',
    },
    bad: ['Look at the order.'],
  },
  hush: {
    phrases: {
      '(no|without a|without any) (mailing|general mailing|notice|push message|push|blog post|shelf notice|announcement|public notice|note on|note to|message to|circular|warning|recall|statement|banner|posting|press release|letter to)':
        'No notice.',
      '((not|never) ~5 (be contacted|be informed|be told|be notified|be posted|be published|be mentioned|be announced|contact|inform|tell|notify|announce|mention|raise|bring up|confirm|admit|disclose|volunteer|refer to|acknowledge|warn|publish|post|alert|reveal)|arent (posted|told|informed|contacted|notified|announced|published)|isnt (posted|announced|published|mentioned)|(is|are|were|was) ~1 (kept|to be kept) ~2 (quiet|internal|secret|confidential|from)|(stay*|remain*|kept|keep|keeps) (internal|quiet|confidential|secret|silent|green|in house)|internal only|keep ~6 (out of|away from|to ourselves|to yourself|from (the|our) (customers|public|press|guests))|neither confirm nor deny|(deny|denies|denied) (that|any|all|it|the)|say ~4 (not aware|know nothing|no reports|isolated)|nothing is said|say nothing|say that (you|we) (know|are aware) of no|treat ~3 as (an isolated|a single|single)|isolated (case|incident)|receive* the answer|(tell|told|ask|asked|advise*) ~4 (restart|reset|check|reboot) ~2 (own|their)|are told to restart|(fault|problem|error|cause) ~2 (lies|is) ~2 (theirs|their own|with (them|their))|gives no reason|in silence|quietly)':
        'They are not to be contacted.',
      '(only|solely|exclusively|just) (if|when|on|to|for|where|those|the ones|complainants|people|customers|members|guests|after) ~5 (ask*|complain*|complaint*|request*|raise*|notic*|insist*|ring|rings|call|calls|write|writes|claim|claims|claimed|query|queries|bring*|brings|enquire*)':
        'Refund only on complaint.',
      '((refund*|replace*|repair*|compensat*|credit*|exchang*|correct*|repeat*|pay|paid|reimburse*) ~6 (on (request|complaint|demand) ~1 only|on complaint|those who (complain|ask|ring|call|notice|write)|whoever (complains|asks|rings))|(speak|talk|reply|answer) only to|unless ~4 (asks|ask|does|raises|raise|notices|complains|brings|mention*|bring))':
        'Replace on complaint.',
    },
    bad: ['All were told.'],
  },
  trouble: {
    phrases: {
      '(bug|bugs|mix up|mixup|leak*|breach*|defect*|fault*|contaminat*|allergen*|outage*|disruption*|recall*|batch*|overcharg*|double charg*|surcharge|error*|asbestos|poisoning|intrusion|failure*|incident*|affected|corrupt*|swelling|swollen|limit|limits|mould|legionella|bacteria|water quality|samples|hacked|stolen|short weight|miscalculat*|wrong (amount*|bill*|price*|data|dose)|glitch*|vulnerab*|exposed|unsafe|danger*|virus|crash*|down|delay*|cancelled (flights|trains)|lost data|problem*|issue|issues|valve*|brake*|battery|batteries|strap|straps|data|known|pest*|bed bugs|lice|rats|mice|gas|fire)':
        'A bug.',
    },
    bad: ['A gift.'],
  },
  'turn-away': {
    phrases: {
      '((no|nobody|none|neither) ~1 (employee*|staff|human*|person|people|operator*|telephone|phone|number)|play* ~3 menu|repeat* ~4 (menu|options)|(back|return|returned|returns) to ~3 (menu|bot|start|queue|node|assistant|beginning)|(end|ends|ended|close|closes|closed|drop|drops|dropped|cut|disconnect*|terminate*|finish*) ~2 (call|calls|chat|chats|session|conversation|line)|(call|calls|chat|chats|session|sessions|conversation|conversations|line) ~3 (ended|dropped|cut off|disconnected|terminated|closed|ends)|disconnect*|hang up|hangs up|kept in the bot|stay* in the (bot|automated|flow)|no (routing|transfer|transfers|call back|callback|exit|hand over|handover|escalation|escalations)|only (support |help |)(channel|contact|way)|sole (support |)(channel|contact)|automated flow|however often|poses as|pretend to be|none is available|not available|unavailable|in a meeting|hide|hides|hidden|bury|off the (receipts|invoices|site|website|page*)|remove* from the (site|website|invoices|page*)|(not|never) ~4 (display*|publish*|given out|give out|hand out|handed out|disclos*|shown|show|surface|print*|listed|reveal*|offer* |passed|put through|transfer*|connect*|escalat*)|no reply address|answered (only |)by the (bot|assistant|machine|robot)|by the (assistant|bot|robot|machine) (only|alone)|(assistant|bot|robot|machine|chatbot) (only|alone)|wait until they|nobody answers|(does not|do not|goes|leads|lead) ~1 (lead anywhere|nowhere)|(show|shows|offer|offers|present|presents) ~4 (topics|options|menu|questions) ~1 (again|once more)|do not (respond|speak|talk|reply) to|staff do not|no member of staff|are final|is final|cannot be appealed|no appeal|resolved by bot|must not disclose|at least (three|five|ten|twenty|3|5|10|20) (minutes|times)|call* is passed|no call* is|no call* are)':
        'Play the menu again.',
    },
    bad: ['Answer the call.'],
  },
  seek: {
    phrases: {
      '(human|person|people|agent|agents|representative|operator|supervisor|supervisors|manager|managers|employee|employees|officer|officers|staff|somebody|someone|colleague|colleagues|team leader|speak|talk|phone|phones|telephone|number|numbers|call|calls|caller|callers|call me|call back|real|live|helpline|hotline|contact|coach|coaches|adviser|advisers|advisor|decision|decisions)':
        'A human.',
    },
    bad: ['A parcel.'],
  },
  soothe: {
    phrases: {
      '(apolog*|regret*|sorry|empath*|sympath*|condol*|thank|thanks|thanking|gratitude|grateful|we value you|understanding|heartfelt|heart template|kind words|warm words|soothing|comforting|hear you|inconvenience|calming)':
        'An apology.',
    },
    bad: ['A refund.'],
  },
  bare: {
    phrases: {
      '((nothing|no) (ticket|case) is (opened|made)|(nothing|no) (else|more|further|other|explanation*|compensation|follow up|reason*|facts|remedy|solution*|date*|details|step*|action*|information|commitment*|offer)|no further|adds no|contains no|gives no|without ~2 (explanation*|details|reasons|remedy|promis*|commit*|facts|substance|stating|giving|naming|offering|going into|touching|comment*|answering|further)|(do not|dont|never|not|nor) ~3 (say what|discuss|promise|announce|offer|explain|mention|give|state|name|go into|commit|touch|comment|add|propose|engage|describe|investigate|answer the)|(three|3|two|four|five|several) times|at least (twice|three|two)|(and|then) close|close (the|it|and)|(set|mark|marked|sets) ~4 (solved|closed|resolved|done)|(ticket|case|chat|file|complaint|request|matter) is (closed|solved|resolved)|then (close|set|mark)|close ticket|only|solely|exclusively|merely|alone|whatever the cause|on purpose|standard (text|reply|answer)|and nothing)':
        'No further action.',
    },
    bad: ['Refund it.'],
  },
  slip: {
    phrases: {
      '(survey*|questionnaire*|evaluation*|score*|scoring|rating*|faces|face presses|remark*|comment*|feedback|suggestion*|criticism*|critical|stars|star|opinion*|slips|guest book|guestbook|open questions|free text|box|nps|smiley*|poll*|detractor*|complaint* about|answers)':
        'A survey.',
    },
    bad: ['A parcel.'],
  },
  discard: {
    phrases: {
      '(bin|binned|waste paper|wastepaper|paper basket|shredd*|delete|deleted|deletes|deleting|destroy*|discard*|dispos*|thrown|throw|withheld|emptied|reset|left out|leave out|omitted|excluded|archive|archived|archives|filed|ignored|unread|unanswered|statistic*|do not log|nobody reads|automatic* closed|closed automatically|closed without)':
        'Deleted.',
      '(not|never|no|nor|without|nobody|arent|isnt|dont) ~4 (answer|answered|answering|reply|replied|replies|read|respond*|response*|reported|report|followed up|follow up|forwarded|forward|logged|log|passed on|pass on|reviewed|considered|evaluated|investigated|recorded|looked|analysed|acknowledged|action|list is kept|reaction)':
        'They are not answered.',
    },
    bad: ['They are answered.'],
  },
  'own-fault': {
    phrases: {
      '((their|his|her|your|the customers|the members|the callers|the tenants|the guests|own) (own |)(fault|mistake|doing|making|error|omission|negligence|oversight|carelessness|responsibility|duty|failure)|(of|is|was|were) ~2 own making|(own|sole) (fault|mistake|doing|making|error|duty|responsibility)|no excuse|excuses nothing|does not excuse|(himself|herself|themselves|yourself|themself|itself) to blame|(blame|fault|error|responsibility|mistake) ~2 (lies|rests|is) (with|on) (them|him|her|the (customer|caller|guest|member|sender|buyer|user|tenant|applicant))|(ought to|should|could) have (known|read|informed|checked|used|asked|followed|looked|noticed|registered|applied|listened|prepared)|(failed|neglected|omitted|refused|did not bother|could not be bothered) to (follow|read|observe|use|check|comply|register|inform|keep|heed|note|study)|(had|if) (they|he|she|you) ~1 (observed|read|followed|checked|listened)|ignorance of|for ignoring|(is|was) up to (them|you|the (customer|member|tenant|guest|visitor|caller|buyer)) to (know|read|learn|find|check|study|inform)|(told|sent|asked) ~6 (study|read) the (sign*|rules|notice*|leaflet|terms|instructions|page|manual)|there for everyone to read|for all to read|plain* (stated|written|printed)|clearly (stated|written|says)|through (their|his|her|your) own|expected to know|supposed to know|obliged to know|duty to know|must know (our|the) (rule*|procedure*|process*|terms|hours|form*)|has neglected|they have neglected|he has neglected)':
        'It is their own fault.',
    },
    bad: ['It is our fault.'],
  },
  'every-transfer': {
    phrases: {
      '((each|every|any) ~2 (transfer*|hand over*|handover*|handoff*|hand off*|contact*|call*|desk*|department*|window*|counter*|agent*|adviser*|colleague*|officer*|employee*|team*|level*|shift*|stage*|clerk*|message*|mail*|visit*|member of staff|person|ticket*|conversation*)|(transfer*|handed over|hand over*|handover*|passed on|passed to|forwarded) ~5 (caller*|customer*|call|calls|between|department*|desk*|colleague*|guest*|patient*|from|to)|(caller*|customer*|guest*|patient*|member*) ~3 (transferred|passed|handed|forwarded|put through)|returning (caller*|customer*|guest*)|(earlier|previous|prior|former|old|past) (email*|e mail*|ticket*|note*|message*|letter*|chat*|conversation*|call*|case*|correspondence)|(between|to another|to the next|to a new|second|next|new) (department*|desk*|colleague*|agent*|team*|line|level|adviser*|window*|counter*|shift)|notes of (colleague*|other*)|chat logs|(notes|history|logs|files) ~4 (passed|shared|kept|carried|handed|visible))':
        'At each transfer.',
    },
    bad: ['At the door.'],
  },
  afresh: {
    phrases: {
      '(again|anew|afresh|once more|from (zero|scratch|the start|the beginning|the top)|start* over|starts over|starts from|starts a|start fresh|fresh (intake|start|ticket|case)|restate*|restates|retell*|repeat|repeats|repeated|in full|new description|new case|new ticket|treated as new|as new (callers|customers)|identif* ~2 again|verified again|states (name|their|his)|gives (name|their|his)|give (name|their)|confirm (identity|name|their))':
        'Again.',
    },
    bad: ['Once.'],
  },
  unread: {
    phrases: {
      '((not|no|never|arent|isnt|dont|nor|without|remain*) ~3 (read|passed on|passed|shared|carried|looked|look into|looked at|consulted|opened|open|taken over|kept|transferred|visible|handed|history|unread|considered|used)|unread)':
        'The notes are not passed on.',
    },
    bad: ['Once.'],
  },
  narrow: {
    phrases: {
      '(only|solely|exclusively|just|nothing but|nothing else|limited to|restricted to|confined to|scope|general|simple|basic|standard|easy|straightforward|everyday|routine|listed|script|list|price list|opening hours|timetable*|anything (further|else|beyond|about|that|more)|everything (else|further|beyond)|all (further|other|else)|other (question*|matter*|enquir*|inquir*|quer*|topic*)|further (question*|matter*)|second level|(takes|take|last*) (longer|more) than|longer than ~2 minutes|complex|complicated|difficult|individual|in depth|detailed|technical|specialist|calculation*|legal question*|tax question*|interpretation|how to fill)':
        'Only simple ones.',
    },
    bad: ['Open at nine.'],
  },
  declined: {
    phrases: {
      '(declin*|refus*|reject*|turned down|turn down|turned away|(not|never) ~2 (answered|dealt with|handled|provided|taken|discussed|considered|processed|covered|part of)|cannot help|cant help|(no|without) ~1 (answer|help|reply|advice)|out of scope|beyond (our|the) (scope|service|remit)|link to|(own|their) (expense|cost|choice|adviser|lawyer|accountant)|at (their|your|his) (own |)(expense|cost)|for a fee|paid (help|adviser*|expert*|planner*|consult*|support|counsel*|professional*)|private (consult*|advis*|counsel*|lawyer*|tutor*|expert*)|of their own|(pay|hire|engage|consult|find|seek|contact|see|ask|use|get|recommend*|suggest*|refer*|point*|told|directed|advised) ~5 (accountant*|lawyer*|solicitor*|consultant*|specialist*|professional*|professional advice|expert*|advis*|planner*|partner*|counsel*|bookkeeper*|tutor*|forum*|community|search engine|directory|internet|professional help|legal help))':
        'It is declined.',
    },
    bad: ['It is answered.'],
  },
  exit: {
    phrases: {
      '(cancel|cancels|cancelling|cancellation*|terminat*|unsubscrib*|leave request*|leaving|leavers|opt out|opt outs|opt outs from|closure*|closing (the|an|their|your) account|account deletion|delet* ~2 account*|exit|exits|quit|quits|quitting|resign*|withdrawal*|withdraw from|wants out|want out|want to leave|wants to leave|wish to leave|wishes to leave|in order to leave|to leave|stop order*|end* ~2 (membership*|subscription*|contract*|agreement*|plan|policy|service)|(membership*|subscription*|contract*|agreement*|plan) ~3 (end|ends|ended|ending)|notice of (termination|leaving)|give notice|giving notice|notice to (leave|quit|end)|downgrade request*|departure*|disconnect* request*|going|goodbye)':
        'Cancellation.',
    },
    bad: ['Closing time.'],
  },
  barrier: {
    phrases: {
      '((only|solely|exclusively|must|shall|has to|have to|needs to|need to|required|requires) ~8 (in person|registered|recorded delivery|by post|by letter|by phone|by telephone|in writing|notar*|counter|front desk|reception|branch|head office|office|form|original|signature|signed|witness*|reason|reasons|certificate*|proof|consent|approval|interview|call|meeting|appointment|talk|consultation|replacement|questionnaire|survey|id card|passport|hardship|fax)|in person|notari*|registered (post|letter|mail)|wet ink)':
        'Only by registered post.',
      '((reason|reasons|why) ~6 (until|again|must|required|compulsory|stated|given|each|every)|(ask*|asks|state*|give*|stating|giving) ~3 (reason|reasons|why)|waiting (period|time|list)|cooling period|(first|before|until|only after|not before|prior to) ~8 (offer*|refusal|refusals|questionnaire|interview|talk|call|consultation|survey|discount|form|reason|win back|freeze|pause|attempt*|request|approval|meeting|paid|settled)|find ~2 (replacement|successor)|win back|(two|three|four|five|six|several|all|every|2|3|4|5|6) ~2 (offers|attempts|calls|steps|refusals|discounts|save*)|(offer|offers) ~4 (again|twice|even|also where|although|regardless|whatever)|(second|third|fourth|fifth|repeated) (request*|time|refusal|attempt|call|demand)|even (if|when|where|after|though) ~5 (no|declin*|refus*|said no|turned)|retention|save desk|saves desk|loyalty (team|desk|department)|(reads|read|list|lists) ~6 (lost|losing|benefits|advantages|lose)|(keep|keeps|put|puts|leave|leaves|hold) ~3 (on hold|talking|waiting)|act as if|pretend*|change the subject|(hide|hidden|bury|buried|move|remove) ~4 (button|link|page|form|option|number)|(button|link|page|form|option) ~5 (hidden|removed|buried|not shown|not linked|not visible|only to)|continues as usual|as usual|charged as usual|billing continues|log* ~4 as|treated as|recorded as|registered as|talk ~3 out of|discourag*|persuad*|convince|delay*|postpone*|stall*|drag*|slow*)':
        'Ask for the reason until one is given.',
    },
    bad: ['One click.'],
  },
  'not-taken': {
    phrases: {
      '((not|never|no|nor|arent|isnt|neither) ~3 (accept*|process*|recogni*|valid|effective|actioned|action|considered|executed|confirm*|answer*|entertain*|honour*|carried out|acted on|taken|registered|forwarded|binding|effect|passed|sent|send|tell*|mention*|disclos*|offer*|show*|point*|reveal*)|void|deemed not|disregard*|returned (unopened|to)|unopened|ignored|indicative only|informative only|no authority|not authorised|not entitled|without effect|invalid|remain* unanswered|rejected|refused)':
        'Letters are not accepted.',
    },
    bad: ['Letters are accepted.'],
  },
  silenced: {
    phrases: {
      '((undertake*|agree*|promise*|shall|must|may|will|obliged|bound|accept*|commit*) ~2 (not|never|refrain|abstain|to refrain|to abstain|to keep silent|to stay silent) ~5 (say|publish|post|write|comment|speak|review|rate|state|express|share|disparag*|critici*|make|discuss|mention|anything|any)|(copyright|rights|ownership|title) ~6 (review*|rating*|comment*|photo*|testimonial*|opinion*)|(review*|rating*|testimonial*|comment*) ~4 (become|becomes|property|belong*|assigned|transfer*)|(show|submit|send|present) ~3 (any |every |each |)(comment|review|rating|post|opinion|text) ~8 (before|prior|publish*|approv*|first)|(stay|keep|remain) (silent|quiet)|exclusively in private|not to (disparage|criticise|criticize|badmouth)|disparag*|(without|subject to|only with) ~3 (consent|approval|permission) ~10 (review*|rating*|opinion*|comment*|post*|photo*))':
        'The guest agrees not to publish anything.',
    },
    bad: ['The guest pays.'],
  },
  costs: {
    phrases: {
      '(lose|loses|losing|lost|forfeit*|void|voids|voided|lapse*|fine|fines|fined|penalt*|charge|charges|charged|damages|liable|suspend*|terminat*|evict*|excluded|expelled|barred|banned|ban|removed|blocked|locked|refuse*|not renewed|not be renewed|non renewal|no refund|no longer|withheld|withhold|deduct*|kept|keeps the deposit|pay|pays|owe|owes|owed|euro|euros|eur|court|sue|sued|legal (action|steps|claim*)|lawyer*|solicitor*|breach|default|revok*|downgrad*|disembark*|asked to leave|own expense|cancelled|surcharge|last (place|in line|in the queue)|restricted|reduced|consequences|strike|strikes|struck off|points)':
        'He loses the deposit.',
    },
    bad: ['He gets a gift.'],
  },
  paid: {
    phrases: {
      '(compensat*|goodwill|refund*|settle*|voucher*|discount*|credit|payment|payout|gift|free|percent|off the bill|on the house|bonus|reward*|cash|reimburs*|coupon*|drink|dessert|upgrade) ~14 (review is|review has|reviews are|rating is|deleted|removed|withdrawn|taken down|amended|changed|corrected|no negative|silent|silence|not to (post|publish|write|comment)|five stars|5 stars|five star|positive|undertak*|confidential*)':
        'Compensation is paid once the review is deleted.',
      '(five stars|5 stars|five star|positive (review*|rating*|comment*)|top (mark*|rating*|score*)|delete*|remove*|withdraw*|take* down|amend*|silen*|not (post|publish|write|comment)) ~14 (compensat*|goodwill|refund*|voucher*|discount*|credit|payment|gift|free|on the house|bonus|reward*|reimburs*|coupon*|percent|drink|dessert)':
        'Five stars earn a discount.',
    },
    bad: ['A refund is paid.'],
  },
  'kept-exit': {
    phrases: {
      '(one click|two clicks|single click|at any time|any time|any day|without (giving |stating |any |a |)reason*|no reason*|no questions|without questions|is enough|enough|confirm* ~6 (once|writing|mail|email|day|minutes)|(confirm|confirmation) ~3 (sent|mail|writing|day)|at once|on the spot|straight away|same (call|chat|day)|immediately|voluntary|optional|after the cancellation|if (the|they|he|she) ~3 (decline*|no) ~5 (close*|cancel*|process*|end*)|(close*|cancel*|process*|end*) ~5 (if|when) ~3 (decline*|no)|counts as|equally valid|as valid|whichever|by any|or by (email|e mail|post|phone|mail|letter)|by (email|e mail|note|mail) or|nobody will|right of withdrawal|moment you|the moment|not paid back)':
        'One click is enough.',
    },
    bad: ['Only by post.'],
  },
  'kept-person': {
    phrases: {
      '((first|very first|one|single) (request|ask|word)|on request|gets one|get one|gets a (person|human)|put through|puts through|puts them through|(hand*|transfer*|pass*|connect*|put|route*) ~8 (within|straight|at once|immediately|directly|minutes|first free|without (discussion|further|additional|question*)|warm|notes|by name|same day|at the first|right away)|takes over|taken over by|reviewed by (a person|an employee|a colleague|staff|a human)|(a colleague|an employee|a person|a human|somebody|an adviser|a specialist|an expert) (takes|handles|explains|checks|calls|answers|decides|reviews|takes|looks)|call* ~2 (back|you) ~4 (same|within|minutes|hour*|day|morning)|an agent calls|may always|name of the colleague|stay on the line)':
        'At the first request.',
    },
    bad: ['Never.'],
  },
  'kept-opinion': {
    phrases: {
      '(whatever you (like|want|think)|(publish|publishes|show|shows|display|displays|keep|keeps) ~1 (all|every)|(bad|negative|critical) ones|what you like|anything you like|welcome|feel free|honest|honestly|(not|never|no|nor|nobody|none) ~4 (removed|deleted|remove|delete|penalis*|penaliz*|punish*|hidden|edited|effect|bearing|influence|consequence*|impact|condition*|change*|fined|charged)|has no|have no|regardless of|independent of|stay up|stay*|as they are written|is fine|are fine|is (their|his|her|your) affair|good or bad|positive or negative|like to hear|we read it|answer* (each|every|all|them|to)|in either case|no matter)':
        'Write whatever you like.',
    },
    bad: ['A fine is due.'],
  },
  'kept-answer': {
    phrases: {
      '((is|are|gets|get|we|manager|owner|head|team|answer|answers|answered|reply|replies|replied|responds|respond) ~4 (answered|answer|answers|replied|reply|replies|read|respond|responds|personally|by name|within|discussed|each|every|considered) ~6 (days|day|week|hours|personally|meeting|month|by name|changed|changes|them|person|writing|author)|answered (personally|within|by|at)|reply within|replies within|author is (told|informed)|what (has |was |we |)(been |)(changed|change)|thank* by name|say* what|call ~3 back|followed up (within|by)|published in full)':
        'Each is answered within three days.',
    },
    bad: ['Nobody reads it.'],
  },
  'kept-deed': {
    phrases: {
      '((say|says|state|states|name|names|write|tell|explain) ~2 what ~5 (done|did|happens|next|happened|changed|doing)|next step*|what (was|has been|is being|have we|you have) ~2 done|is (not an|no) answer|is not enough|on its own|what happens next|not an apology|when ~4 (hear|hears) from)':
        'Say what was done.',
    },
    bad: ['Say sorry.'],
  },
  'kept-notice': {
    phrases: {
      '((inform|notify|tell|phone|write|email|mail|contact|call|announce*|text|warn|alert) ~5 (all|every|everyone|everybody|each|whole)|(all|every|everyone|each) ~4 (is told|are told|informed|notified|phoned|written to|warned|contacted)|(is|are|we) ~2 (announced|posted|published|put|notice) ~4 (website|site|status page|door|entrance|hour|day)|not (only|just) (those|to those|the ones|those who)|status page ~3 (updated|shows|within)|within (the|an|one) (hour|day))':
        'We phone everyone.',
    },
    bad: ['Nobody was phoned.'],
  },
  'kept-help': {
    phrases: {
      '((forward*|pass* on|redirect*|hand* on|correct*|fill* in|enter|enters) ~3 (it |them |this |)(ourselves|himself|themselves|itself|yourself|for them)|((do|does) not|need not|dont|doesnt) ~2 (need to |have to |)know (our|the|which|how|what)|is not expected to know|nobody needs to know|we find out|without reproach)':
        'We forward it ourselves.',
    },
    bad: ['They should know.'],
  },
}
