import type { Law } from '../model/rule.js'

// Only what was read in a source or is common knowledge. What was vacated (the click-to-cancel rule of 2024) and what is not yet in force is not here.

/** Gag and review-penalty clauses in form contracts. */
export const reviewFairness: Law = {
  cite: 'Consumer Review Fairness Act, 15 USC 45b',
  jurisdiction: 'US',
  says: 'A form contract may not bar reviews, put a fee or penalty on them, or take over the rights in them; such a clause is void, and offering it is itself a breach.',
  effectiveFrom: '2017-03-14',
}

/** Threats that are to stop or remove a negative review. */
export const reviewSuppression: Law = {
  cite: '16 CFR 465.7',
  jurisdiction: 'US',
  says: 'Nobody may use an unfounded legal threat, a physical threat, intimidation or a false public accusation to stop or remove a negative review.',
  effectiveFrom: '2024-10-21',
}

/** Rewards for reviews of a wanted sentiment. */
export const boughtReviews: Law = {
  cite: '16 CFR 465.4',
  jurisdiction: 'US',
  says: 'Nothing may be given for a review on the condition that it is positive, or negative.',
  effectiveFrom: '2024-10-21',
}

/** Online subscriptions. */
export const onlineSubscriptions: Law = {
  cite: 'ROSCA, 15 USC 8401-8405',
  jurisdiction: 'US',
  says: 'Who sells online with automatic renewal must give a simple way to stop the recurring charges.',
}

/** Automatic renewals in California. */
export const californiaRenewals: Law = {
  cite: 'Automatic Renewal Law, Bus. & Prof. Code 17600 ff.',
  jurisdiction: 'California',
  says: 'A customer may cancel in the medium that was used to sign up, without obstruction or delay; an offer to stay may be made once if the way out stays open beside it.',
  effectiveFrom: '2025-07-01',
}

/** Unfair standard terms. */
export const unfairTerms: Law = {
  cite: 'Directive 93/13/EEC',
  jurisdiction: 'EU',
  says: 'An unfair standard term does not bind the consumer; disproportionate sums and hindering the right to complain are on its list.',
}

/** Misleading statements to consumers. */
export const misleadingActions: Law = {
  cite: 'Directive 2005/29/EC, art. 6',
  jurisdiction: 'EU',
  says: 'A trader may not mislead consumers about what will be done for them, or when.',
}

/** Pressure on consumers. */
export const aggressivePractices: Law = {
  cite: 'Directive 2005/29/EC, art. 8-9',
  jurisdiction: 'EU',
  says: 'A trader may not press consumers by threats, nor put onerous or disproportionate barriers in the way of their rights, such as ending a contract.',
}

/** The withdrawal function on the interface. */
export const withdrawalFunction: Law = {
  cite: 'Directive 2011/83/EU, art. 11a',
  jurisdiction: 'EU',
  says: 'Who sells online must keep a clear function to withdraw from the contract on the same interface for the whole withdrawal period, and confirm its use without delay.',
  effectiveFrom: '2026-06-19',
}

/** Dark patterns on online platforms. */
export const darkPatterns: Law = {
  cite: 'Regulation (EU) 2022/2065, art. 25',
  jurisdiction: 'EU',
  says: 'An online platform may not be built so that ending a service is harder than joining it.',
  effectiveFrom: '2024-02-17',
}

/** Complaints on online platforms that only a machine decides. */
export const humanComplaintDecisions: Law = {
  cite: 'Regulation (EU) 2022/2065, art. 20(6)',
  jurisdiction: 'EU',
  says: 'An online platform may not decide complaints by automated means alone.',
  effectiveFrom: '2024-02-17',
}

/** No more personal data than needed. */
export const dataMinimisation: Law = {
  cite: 'GDPR, art. 5(1)(c)',
  jurisdiction: 'EU',
  says: 'Personal data must be limited to what the purpose needs.',
}

/** Personal data must be kept secure. */
export const dataSecurity: Law = {
  cite: 'GDPR, art. 5(1)(f) and 32',
  jurisdiction: 'EU',
  says: 'Personal data must be kept secure, by means that fit the risk.',
}

/** Decisions by machines alone. */
export const automatedDecisions: Law = {
  cite: 'GDPR, art. 22',
  jurisdiction: 'EU',
  says: 'Whom a decision by machine alone affects seriously may ask that a person looks at it.',
}

/** Telling the authority of a breach. */
export const breachToAuthority: Law = {
  cite: 'GDPR, art. 33',
  jurisdiction: 'EU',
  says: 'A breach of personal data goes to the authority within 72 hours of becoming aware of it, unless a risk is unlikely.',
}

/** Telling the people of a breach. */
export const breachToPeople: Law = {
  cite: 'GDPR, art. 34',
  jurisdiction: 'EU',
  says: 'The people whose data were breached are told without undue delay where the risk to them is high.',
}

/** Card numbers in messages; a contract of the card networks. */
export const cardDataInMessages: Law = {
  cite: 'PCI DSS 4.0.1, requirement 4.2.2',
  jurisdiction: 'standard',
  says: 'A full card number is never sent unprotected by chat, mail or SMS, even when the customer sends it; card networks ask this by contract.',
}

/** Unfair practices in the United Kingdom. */
export const britishPractices: Law = {
  cite: 'Digital Markets, Competition and Consumers Act 2024, part 4 chapter 1',
  jurisdiction: 'UK',
  says: 'Unfair commercial practices are barred, fake or misleading reviews among them.',
  effectiveFrom: '2025-04-06',
}

/** Customer service in Spain. */
export const spanishCustomerService: Law = {
  cite: 'Ley 10/2025',
  jurisdiction: 'Spain',
  says: 'Large firms and basic services must let a customer speak to a person on request, give each matter a code to follow it by, and answer in 15 working days; there were twelve months to adapt.',
  effectiveFrom: '2025-12-28',
}

/** Answers to consumers' claims in Lithuania. */
export const lithuanianClaims: Law = {
  cite: 'Consumer claims, as VVTAT explains them',
  jurisdiction: 'Lithuania',
  says: 'A seller answers a consumer’s claim in writing within 14 calendar days; then the consumer may turn to VVTAT.',
}

/** Answers to consumers' claims in Serbia. */
export const serbianClaims: Law = {
  cite: 'Zakon o zaštiti potrošača, Sl. glasnik RS 88/2021',
  jurisdiction: 'Serbia',
  says: 'A seller answers a reklamacija at the latest 8 days after it came in, and names the out-of-court body on a refusal.',
}

/** Complaints handling guidance. */
export const complaintsHandling: Law = {
  cite: 'ISO 10002:2018',
  jurisdiction: 'standard',
  says: 'Complaints should be easy to make, acknowledged at once, handled objectively and free of charge, and answered with their result.',
}
