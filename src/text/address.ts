/** An id as it may be shown: one that holds an e-mail address or is a telephone number is masked as “[EMAIL]” or “[PHONE]”, with its number where one is given. */
export function shownId(id: string, number?: number): string {
  const kind = /[^\s@]@[^\s@]+\.[^\s@]/.test(id) ? 'EMAIL' : phone.test(id) ? 'PHONE' : undefined
  if (kind === undefined) return id
  return number === undefined ? `[${kind}]` : `[${kind}-${number}]`
}

/** Only what says itself that it is one: bare digits are most desks' own ids. */
const phone = /^(?:whatsapp|tel|sms|viber)?:?\s*(?:\+|00)[1-9](?:[\s().-]?\d){7,14}$/i
