// The words are data: what columns are called in nine languages (en de es fr it pt lt et sr) and the plainest names in two more (nl pl), best first. Long because the languages are many.
import type { Field, Kind } from '../model/format.js'
import { keyOf } from '../text/key.js'

const created = `created at, created, created date, created time, creation date, creation time, create date, date created, time created, created on, open time, opened at, opened, open date, opened date, date opened, date time opened, opened on,
  submitted at, submitted, submission date, date submitted, received at, received date, date received, reported date, reported at, created datetime, erstellt, erstellt am, erstellungsdatum, eröffnet, eröffnet am, angelegt am, eingang,
  fecha de creación, creado, creada, creado el, fecha de apertura, abierto el, créé le, créée le, création, date de création, ouvert le, date d’ouverture, data di creazione, creato il, data di apertura, aperto il,
  data de criação, criado em, criada em, data de abertura, aberto em, sukurta, sukūrimo data, sukūrimo laikas, užregistruota, registravimo data, gauta, loodud, loomise aeg, loomise kuupäev, avatud, registreeritud,
  kreirano, datum kreiranja, vreme kreiranja, otvoreno, datum otvaranja, datum prijave, raised, logged, entered, arrived, arrival, reported, reported on, received on, erfasst, gemeldet, eingegangen, anlagedatum, registrado, fecha de registro, fecha de alta,
  reçu le, date de réception, date de demande, ricevuto il, data segnalazione, recebido em, data de registro, gavimo data, pateikta, pateikimo data, esitatud, saabunud, prijavljeno, primljeno, datum prijema,
  aangemaakt, aanmaakdatum, geopend, ontvangen, utworzono, data utworzenia, zgłoszono, data zgłoszenia`
const moment = `timestamp, datetime, date time, date, time, event time, event date, at, zeitstempel, zeit, zeitpunkt, datum, fecha, fecha y hora, hora, date et heure, horodatage, data, data e ora, ora, data e hora, data hora,
  laikas, data ir laikas, aeg, kuupäev, vreme, datum i vreme`
const ended = `closed at, closed, closed date, close date, close time, closed time, date closed, closure date, time closed, date time closed, closed on, closed datetime, ended at, end time, end date, geschlossen, geschlossen am, schließdatum,
  abgeschlossen am, datum des schließens, cerrado, cerrado el, fecha de cierre, fermé le, clos le, date de fermeture, date de clôture, clôturé le, chiuso, chiuso il, data di chiusura, fechado, fechado em, data de fechamento,
  encerrado em, data de encerramento, uždaryta, uždarymo data, uždarymo laikas, suletud, sulgemise aeg, sulgemise kuupäev, zatvoreno, datum zatvaranja, vreme zatvaranja, gesloten, sluitdatum, zamknięto, data zamknięcia`
const updated = `updated at, updated, last updated, last updated at, last update, last update time, update time, modified, modified at, last modified, last modified date, date modified, changed at, changed, last activity, last activity date,
  updated datetime, aktualisiert, aktualisiert am, letzte aktualisierung, geändert, geändert am, actualizado, actualizada, última actualización, mis à jour, mise à jour, dernière mise à jour, aggiornato, ultimo aggiornamento,
  atualizado, atualizado em, última atualização, atnaujinta, atnaujinimo data, pakeista, uuendatud, muudetud, viimati muudetud, ažurirano, izmenjeno, poslednja izmena`
const score = `csat, csat score, satisfaction, satisfaction score, satisfaction rating, customer satisfaction, customer satisfaction rating, customer satisfaction score, survey score, survey result, survey rating, rating, review score, score, stars, nps, nps score,
  feedback score, zufriedenheit, kundenzufriedenheit, bewertung, satisfacción, calificación, valoración, puntuación, calificación de satisfacción, satisfaction client, niveau de satisfaction, évaluation, soddisfazione, valutazione, punteggio,
  satisfação, avaliação, nota, pasitenkinimas, įvertinimas, vertinimas, rahulolu, hinnang, hinne, zadovoljstvo, ocena, csat rating, csat result, satisfaction level, customer rating, feedback rating, happiness, happiness rating, note de satisfaction,
  satisfacción del cliente, valutazione cliente, beoordeling, klanttevredenheid, feedback, how satisfied were you, how satisfied are you, overall satisfaction, how would you rate`
const remark = `csat comment, satisfaction comment, rating comment, review comment, review comment message, feedback comment, survey comment, customer feedback, feedback, remark, kommentar zur bewertung, comentario de satisfacción, commentaire de satisfaction`
const agent = `assignee, assigned to, assignee name, assigned agent, agent, agent name, owner, ticket owner, case owner, handled by, resolved by, operator, operator name, representative, rep, staff, technician, employee, assignee id, agent id, bearbeiter, zugewiesen an, zugewiesen, zugewiesene person,
  sachbearbeiter, agent email, assignee email, handler, adviser, advisor, consultant, specialist, engineer, behandelaar, toegewezen aan, przypisany do, technicien, conseiller, operador,
  agente, asignado a, persona asignada, responsable, assigné à, personne assignée, attribué à, assegnato a, operatore, atribuído a, responsável, atendente, agentas, priskirta, vykdytojas, atsakingas, konsultantas, teenindaja, määratud, vastutaja, dodeljeno, operater, zadužen`
const customer = `requester id, customer id, client id, contact id, requester, customer, requester email, customer email, client, contact, caller, caller id, contact name, customer name, requester name, contact email, requestor id, requestor email, requestor name, client name, reporter, reported by, requestor, submitter, requested by, opened by, visitor, visitor name, visitor email,
  kunde, kunden id, kundennummer, kunden nr, melder, anfragender, antragsteller, cliente, id de cliente, solicitante, client, id client, demandeur, rapporteur, id cliente, richiedente, id do cliente, klientas, kliento id, kliento nr, pareiškėjas,
  klient, kliendi id, pöörduja, klijent, id klijenta, kupac, korisnik, podnosilac, raised by, submitted by, end user, email address, email, klant, aanvrager, zgłaszający`
const conversation = `ticket id, ticket number, ticket no, ticket nr, ticket #, ticket, case id, case number, case no, caseid, case, conversation id, thread id, issue key, issue id, incident id, incident number, request id, request number, service request id, unique key, chat id, session id, dialogue id, dialog id,
  complaint id, issue number, issue no, request no, request nr, incident no, case nr, reference number, reference, ref, ticket ref, case ref, unique id, uid, order id, review id, number, id, #, no, nr, key, vorgangsnummer, vorgangs id, vorgangsschlüssel, ticketnummer, fallnummer, número de ticket, número de caso, id de ticket, clave de incidencia, id del ticket, numéro de ticket, clé de ticket, n° ticket, numero ticket, numéro,
  id ticket, numero di ticket, número do chamado, id do ticket, número do ticket, protocolo, chamado, bilieto nr, bilieto numeris, bilieto id, užklausos nr, užklausos id, užklausos numeris, kreipinio nr, kreipinio id, kreipinio numeris, pokalbio id, pileti number, pileti id, pöördumise number, pöördumise id, vestluse id,
  conversation, thread, dialogue, meldingsnummer, nr zgłoszenia, numer zgłoszenia,
  incident, request, complaint, inquiry, enquiry, issue,
  broj tiketa, id tiketa, broj zahteva, broj prijave, broj slučaja, id razgovora, tiket`

const firstReply = `first reply at, first response at, first replied at, first responded at, first response, first reply, first reply time, first response time, initial response time, first response date, first reply date, time of first response, responded at, responded, first answer, response time, time to first response, time to first reply, frt,
  erste antwort, erste antwort am, erstantwort, zeit bis zur ersten antwort, erstreaktionszeit, primera respuesta, tiempo de primera respuesta, première réponse, délai de première réponse, prima risposta, tempo di prima risposta,
  primeira resposta, tempo da primeira resposta, pirmas atsakymas, pirmo atsakymo laikas, esimene vastus, esimese vastuse aeg, prvi odgovor, vreme prvog odgovora, first answered, first touch, first reaction, answered, replied,
  erste reaktion, eerste antwoord, eerste reactie, pierwsza odpowiedź, data pierwszej odpowiedzi`
const resolution = `solved at, solved, resolved at, resolved, resolved date, resolved time, resolution date, date resolved, date solved, solved date, resolved on, time resolved, resolution time, time to resolution, time to resolve, ttr, full resolution time, solve time, gelöst, gelöst am, erledigt, erledigt am, lösungszeit, lösungsdatum, resuelto, resuelta, fecha de resolución,
  tiempo de resolución, résolu, résolu le, date de résolution, temps de résolution, délai de résolution, risolto, risolto il, data di risoluzione, tempo di risoluzione, resolvido, resolvido em, data de resolução, tempo de resolução,
  išspręsta, išsprendimo data, sprendimo laikas, sprendimo data, lahendatud, lahendamise aeg, lahendamise kuupäev, rešeno, datum rešavanja, vreme rešavanja, fixed, completed, completion date, behoben, solucionado, fecha de solución,
  opgelost, oplosdatum, rozwiązano, data rozwiązania, czas rozwiązania`

type Phrases = { readonly [F in Field]?: string }

const tickets: Phrases = {
  ticket_id: conversation,
  created_at: created,
  first_reply_at: firstReply,
  first_reply_seconds: firstReply,
  solved_at: resolution,
  full_resolution_seconds: resolution,
  closed_at: ended,
  updated_at: updated,
  status: `status, state, ticket status, current status, stage, incident state, case status, estado, statut, état, stato, situação, zustand, būsena, statusas, olek, staatus, stanje, estado del ticket`,
  priority: `priority, ticket priority, priority level, severity, urgency, priorität, dringlichkeit, prioridad, priorité, priorità, prioridade, prioritetas, svarba, skubumas, prioriteet, kiireloomulisus, prioritet, hitnost`,
  channel: `channel, ticket channel, channel name, source, via, origin, contact channel, contact type, contact method, medium, created via, submitted via, contact via, received via, case origin, channel type, kanal, quelle, canal, origen, canale, origine, fonte, origem, kanalas, šaltinis, allikas, izvor`,
  group: `group, assigned group, assignment group, team, department, queue, support group, agency, inbox, division, assigned team, queue name, team name, group name, department name, gruppe, abteilung, grupo, equipo, departamento, groupe, équipe, service, gruppo, reparto, equipe, fila, grupė, komanda, skyrius, grupp, rühm, osakond, meeskond, grupa, tim, odeljenje, služba`,
  assignee: agent,
  requester: customer,
  subject: `subject, title, ticket subject, summary, ticket name, short description, topic, headline, betreff, titel, zusammenfassung, asunto, título, resumen, sujet, objet, titre, résumé, oggetto, titolo, assunto, tema, antraštė, pavadinimas, teema, pealkiri, naslov, predmet`,
  tags: `tags, labels, tag, label, keywords, etiketten, schlagwörter, etiquetas, étiquettes, libellés, etichette, marcadores, žymos, etiketės, sildid, märksõnad, oznake, tagovi`,
  language: `language, locale, lang, ticket language, sprache, idioma, langue, lingua, kalba, keel, jezik`,
  product: `product, product name, product purchased, complaint type, issue type, ticket type, request type, category, ticket category, produkt, kategorie, producto, categoría, produit, catégorie, prodotto, categoria, produto, produktas, prekė, kategorija, toode, kategooria, proizvod`,
  csat: score,
  csat_comment: remark,
  csat_at: 'satisfaction date, csat date, rated at, survey date, survey response date, rating date',
  reopens: `reopens, reopen count, reopened count, times reopened, number of reopens, reopened, reopen, reopened flag, reopen flag, was reopened, reopen time, reopened at, wiedereröffnungen, reaperturas, réouvertures, riaperture, reaberturas, anzahl wiedereröffnungen, número de reaperturas, nombre de réouvertures, numero riaperture, número de reaberturas, pakartotiniai atidarymai, taasavamised, ponovna otvaranja`,
  replies:
    'replies, reply count, number of replies, agent replies, agent interactions, public replies, replies sent, antworten, respuestas, réponses, risposte, respostas, atsakymai, vastused, odgovori',
  spam: 'spam, is spam, marked as spam',
  merged_into: 'merged into, merged into id, merged to, merge target, duplicate of',
  sla_met: 'sla met, made sla, within sla, sla achieved, sla ok',
  requester_wait_seconds: 'requester wait time, customer wait time, wait time, waiting time',
  hold_seconds: 'hold time, on hold time, time on hold',
}

const messages: Phrases = {
  ticket_id: conversation,
  sent_at: `sent at, sent, when, sent time, sent on, message date, message time, message created at, posted at, gesendet am, gesendet, enviado, enviado el, envoyé le, inviato il, enviado em, išsiųsta, saadetud, poslato, ${moment}, ${created}`,
  author_role:
    'author role, role, sender role, sender type, author type, from type, user type, speaker, speaker role, participant, sent by type, direction, rolle, rol, rôle, ruolo, função, vaidmuo, roll, uloga, sender, from, author',
  author:
    'author, sender, from, who, author name, sender name, from name, user name, username, author id, sender id, user id, author email, user, name, agent name, verfasser, absender, autor, remitente, auteur, expéditeur, autore, mittente, remetente, autorius, siuntėjas, saatja, pošiljalac',
  public: 'public, is public, visibility, visible, öffentlich, público, publique, pubblico, viešas, avalik, javno',
  text: `text, message, body, message text, message body, content, utterance, plain body, comment, comment body, reply, description, nachricht, nachrichtentext, inhalt, mensaje, texto, contenido, contenu, texte, corps, messaggio, testo, contenuto, mensagem, conteúdo, žinutė, tekstas, pranešimas, sõnum, tekst, sisu, poruka, sadržaj`,
  message_id: 'message id, comment id, utterance id, post id, tweet id, part id, id',
  in_reply_to: 'in reply to, in reply to id, reply to id, parent id, parent message id',
  message_type:
    'private, is private, internal, is internal, internal note, is internal note, private note, message type, part type, comment type, type',
  sequence:
    'sequence, seq, turn number, turn, turn id, turn index, message number, message index, index, position, order, line number, sequence number',
}

/** An activity without a value is its own word, so it stands in `field`; a status column alone is a status change. */
const events: Phrases = {
  ticket_id: conversation,
  at: `changed at, event time, event timestamp, occurred at, complete timestamp, completed at, start timestamp, ${moment}, ${updated}, ${created}`,
  field: `field, field name, changed field, attribute, property, activity, activity name, event, event name, event type, action, task, concept name, feld, aktivität, campo, actividad, champ, activité, attività, atividade,
    laukas, veikla, väli, tegevus, polje, aktivnost`,
  value: 'value, new value, to, to value, wert, neuer wert, valor, nuevo valor, valeur, valore, reikšmė, väärtus, vrednost',
  status:
    'status, new status, to status, state, new state, ticket status, zustand, estado, statut, état, stato, būsena, staatus, olek, stanje',
  author: 'user id, changed by, actor, user, resource, org resource',
  sequence: 'sequence, seq, order, event number',
}

const ratings: Phrases = {
  ticket_id: conversation,
  score,
  rated_at: `rated at, rating date, survey date, responded at, response date, recorded date, ${moment}, ${created}`,
  comment: `comment, comments, your comment, your comments, ${remark}, text, message, kommentar, comentario, commentaire, commento, comentário, komentaras, kommentaar, komentar`,
}

const chats: Phrases = {
  chat_id: conversation,
  started_at: `started at, start time, chat start, chat started, start date, started, chat start time, beginn, startzeit, inicio, hora de inicio, début, heure de début, inizio, início, pradžia, pradžios laikas, algus, algusaeg, početak, vreme početka, ${created}, ${moment}`,
  ended_at: `ended at, chat end, chat ended, ended, finished at, ende, endzeit, fin, hora de fin, heure de fin, fine, fim, pabaiga, lõpp, kraj, ${ended}`,
  agent,
  visitor: customer,
  rating: score,
  transcript:
    'transcript, chat transcript, conversation transcript, chat history, conversation, messages, chat log, verlauf, transkript, transcripción, transcription, trascrizione, transcrição, pokalbis, vestlus, razgovor',
  ended_by: 'ended by, closed by, chat ended by',
  duration_seconds: 'duration, chat duration, dauer, duración, durée, durata, duração, trukmė, kestus, trajanje',
  group: `group, team, department`,
  channel: 'channel, source, canal, kanal',
  language: 'language, locale',
  tags: 'tags, labels',
}

const users: Phrases = {
  user_id: 'user id, id, agent id, contact id, customer id, author id',
  role: 'role, user role, user type, type, rolle, rol, rôle, ruolo, função, vaidmuo, roll, uloga',
  name: 'name, full name, user name, display name, alias',
  email: 'email, e mail, email address, mail',
}

/** One meaning a header phrase may have in a kind of file; a smaller rank is a better name. */
export interface Meaning {
  readonly field: Field
  readonly rank: number
}

function index(phrases: Phrases, formOf: (key: string) => string = key => key): ReadonlyMap<string, readonly Meaning[]> {
  const map = new Map<string, Meaning[]>()
  for (const [field, list] of Object.entries(phrases) as [Field, string][]) {
    for (const [rank, phrase] of list
      .split(/[,\n]/)
      .map(name => formOf(keyOf(name)))
      .filter(key => key !== '')
      .entries()) {
      const meanings = map.get(phrase) ?? []
      if (!meanings.some(meaning => meaning.field === field)) meanings.push({ field, rank })
      map.set(phrase, meanings)
    }
  }
  return map
}

/** Header phrases (folded) → fields, for each kind of file. */
export const meanings: { readonly [K in Kind]: ReadonlyMap<string, readonly Meaning[]> } = {
  tickets: index(tickets),
  messages: index(messages),
  events: index(events),
  ratings: index(ratings),
  chats: index(chats),
  users: index(users),
}

/** What names of times carry without being told apart by it: "Opened at", "Date opened", "Data di apertura", "opened_ts". */
const idle = new Set(
  'when date time datetime timestamp ts dt dttm at on of the utc local de du des d la le les di del della da do dos data ora hora heure uhrzeit fecha el il em am um datum vreme laikas aeg kuupaev op'.split(
    ' ',
  ),
)

/** The words of a time's name that tell it from other times. */
export function bareOf(key: string): string {
  return key
    .split(' ')
    .filter(word => !idle.has(word))
    .join(' ')
}

const ofTime = /(?:^|_)at$|_seconds$/
/** Too bare: "Response date" may be that of a survey, "Response time" is not. */
const tooBare = new Set(['response'])
function timesOf(phrases: Phrases): ReadonlyMap<string, readonly Meaning[]> {
  const map = new Map(index(Object.fromEntries(Object.entries(phrases).filter(([field]) => ofTime.test(field))), bareOf))
  for (const name of tooBare) map.delete(name)
  return map
}

/** The bare names of instants and durations → fields, for each kind of file. */
export const times: { readonly [K in Kind]: ReadonlyMap<string, readonly Meaning[]> } = {
  tickets: timesOf(tickets),
  messages: timesOf(messages),
  events: timesOf(events),
  ratings: timesOf(ratings),
  chats: timesOf(chats),
  users: timesOf(users),
}

/** The most words that any of them has. */
export const longestMeaning = Math.max(...Object.values(meanings).flatMap(kind => [...kind.keys()].map(key => key.split(' ').length)))
