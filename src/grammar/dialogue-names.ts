// Serbian, Lithuanian and Estonian greet in the vocative or with a comma too.
const greeted =
  /(?:^|\n)\s*(?:hi|hello|dear|hey|good (?:morning|afternoon|evening)|labas|sveik[ai]s?|laba diena|gerb(?:iam(?:as|a)|\.)|miel(?:as|a)|tere|tervist|lugupeetud|hea|zdravo|poštovan[aiio]|dobar dan|ćao|здраво|поштован[аи]|добар дан)[,!]?\s+(?:mr\.?|mrs\.?|ms\.?|dr\.?|pone|ponia|härra|proua|gospodine|gospođo|господине|госпођо)?\s*(\p{Lu}\p{Ll}+)/iu
const nobodysName =
  /^(?:customer|guest|sir|madam|all|there|team|member|client|passenger|resident|subscriber|user|traveller|patient|kliente?|klientai?|svečiai?|skaitytojau?|klient|külaline|kasutaja|reisija|korisniče|korisnici|goste|gosti|kupci?|kupče|putniče|корисниче|корисници|госте|гости|купче|путниче|we|thank|thanks|your|the|this|i|it|dėkojame|ačiū|jūsų|atsiprašome|mes|täname|aitäh|vabandame|teie|me|hvala|žao|izvinite|vaš|vaša|хвала|жао|извините|ваш|ваша)$/iu

/** Whether a message greets somebody by name. */
export function namesSomebody(text: string): boolean {
  const name = greeted.exec(text.slice(0, 120))?.[1]
  return name !== undefined && /^\p{Lu}/u.test(name) && !nobodysName.test(name)
}
