// The words are data: one list a meaning, all languages side by side (en de es fr it pt lt et sr, and a few of nl pl). Long because the languages are many.
import type { Who } from '../model/conversation.js'
import type { Score, Status } from '../model/format.js'
import { keyOf } from './key.js'

type Words<Meaning extends string> = { readonly [M in Meaning]: string }

function index<Meaning extends string>(words: Words<Meaning>): ReadonlyMap<string, Meaning> {
  const map = new Map<string, Meaning>()
  for (const [meaning, list] of Object.entries<string>(words) as [Meaning, string][]) {
    for (const word of list.split(/[,\n]/)) {
      const key = keyOf(word)
      if (key !== '' && !map.has(key)) map.set(key, meaning)
    }
  }
  return map
}

/** Status words of every desk and language. "Awaiting" a customer is pending; awaiting anybody else is hold. */
export const statusWords: ReadonlyMap<string, Status> = index<Status>({
  new: `new, created, submitted, received, logged, registered, unassigned, init, neu, nuevo, nueva, nouveau, nouvelle, nuovo, nuova, novo, nova, novi, nov,
    naujas, nauja, užregistruota, uus, registreeritud, нов, ново, нови, nieuw, nieuwe, nowe, nowy`,
  open: `open, opened, reopened, re-opened, reopen, active, in progress, work in progress, in process, wip, assigned, accepted, acknowledged, working, started, ongoing, escalated,
    queued, triage, triaged, investigating, in review, under review, under investigation, under observation, in treatment, chatting, calling, unresolved, to do, todo, backlog,
    waiting on us, waiting for support, waiting on agent, waiting for agent, awaiting agent, awaiting support, customer responded, customer replied, user responded, responded by customer,
    selected for development, offen, geöffnet, in bearbeitung, in arbeit, wieder geöffnet, wiedereröffnet, erneut geöffnet, zugewiesen, aktiv,
    abierto, abierta, en curso, en progreso, en proceso, reabierto, reabierta, asignado, ouvert, ouverte, en cours, en cours de traitement, rouvert, rouverte, réouvert, réouverte, à faire, attribué,
    aperto, aperta, in corso, in lavorazione, riaperto, riaperta, assegnato, aberto, aberta, em andamento, em progresso, em atendimento, reaberto, reaberta, atribuído,
    atidaryta, atidarytas, atvira, atviras, vykdoma, vykdomas, nagrinėjama, pakartotinai atidaryta, iš naujo atidaryta, priskirta, avatud, töös, käsil, menetluses, taasavatud, uuesti avatud, määratud,
    otvoren, otvorena, otvoreno, u toku, u radu, u obradi, ponovo otvoren, ponovo otvorena, ponovo otvoreno, dodeljeno,
    warten auf uns, aguardando nós, in behandeling, otwarte, otwarty, w toku, w trakcie`,
  pending: `pending, waiting, waiting on customer, waiting for customer, waiting on contact, waiting on requester, waiting for reply, waiting for response, awaiting customer, awaiting customer response,
    awaiting reply, awaiting response, awaiting user, awaiting user info, awaiting user information, awaiting caller, awaiting info, awaiting information, awaiting requester, awaiting customer reply,
    pending customer, pending user, pending user info, pending customer response, pending reply, answered, replied, snoozed, info requested, needs info, needs more info, on hold customer,
    wartend, wartet, ausstehend, wartet auf kunde, wartet auf kunden, warten auf kunde, warten auf kunden, wartet auf antwort, beantwortet, pendiente, esperando al cliente, esperando cliente, en espera del cliente,
    pendiente del cliente, respondido, en attente, en attente du client, en attente de réponse, in attesa, in attesa del cliente, in attesa di risposta, pendente, aguardando, aguardando cliente,
    aguardando resposta, aguardando o cliente, aguardando resposta do cliente, laukiama, laukia, laukiama kliento, laukiama atsakymo, laukiama kliento atsakymo, ootel, ootab, ootab klienti, ootab vastust,
    kliendi ootel, na čekanju, čeka, čeka se, čeka se klijent, čeka se odgovor, čeka klijenta, čeka korisnika, warten auf kontakt, aguardando contato, wacht op klant, oczekujące, oczekuje na klienta`,
  hold: `hold, on hold, onhold, held, paused, suspended, parked, deferred, postponed, blocked, awaiting vendor, awaiting problem, awaiting evidence, awaiting third party, awaiting change, awaiting approval,
    waiting on third party, waiting for third party, waiting on vendor, waiting for vendor, waiting for approval, waiting, pending vendor, pending third party, pending approval, pending change, pending problem,
    third party, angehalten, zurückgestellt, pausiert, wartet auf dritte, gestoppt, en espera, en pausa, suspendido, esperando a terceros, en pause, suspendu, suspendue, en attente d’un tiers, mis en attente,
    in sospeso, sospeso, sospesa, in pausa, em espera, suspenso, suspensa, pausado, aguardando terceiros, sustabdyta, sustabdytas, atidėta, atidėtas, pristabdyta, peatatud, edasi lükatud, pausil,
    pauzirano, obustavljeno, odloženo, pauziran`,
  solved: `solved, resolved, done, fixed, completed, complete, finished, gelöst, erledigt, fertig, behoben, fertiggestellt, resuelto, resuelta, solucionado, solucionada, hecho, finalizado, finalizada, completado,
    résolu, résolue, terminé, terminée, fini, traité, traitée, risolto, risolta, completato, completata, finito, resolvido, resolvida, concluído, concluída, feito,
    išspręsta, išspręstas, atlikta, atliktas, baigta, įvykdyta, lahendatud, tehtud, valmis, lõpetatud, rešen, rešena, rešeno, završeno, završen, završena, gotovo,
    opgelost, rozwiązane, rozwiązany, rozwiązano`,
  closed: `closed, close, archived, archive, ended, canceled, cancelled, declined, rejected, withdrawn, expired, won’t do, wont do, won’t fix, auto closed, closed complete, closed incomplete, closed skipped,
    geschlossen, abgeschlossen, storniert, abgelehnt, archiviert, abgebrochen, cerrado, cerrada, cancelado, cancelada, archivado, rechazado, fermé, fermée, clos, close, clôturé, clôturée, annulé, annulée, archivé, rejeté,
    chiuso, chiusa, annullato, annullata, archiviato, rifiutato, fechado, fechada, encerrado, encerrada, arquivado, rejeitado, uždaryta, uždarytas, atšaukta, atšauktas, atmesta, archyvuota,
    suletud, tühistatud, arhiveeritud, tagasi lükatud, zatvoren, zatvorena, zatvoreno, otkazano, otkazan, arhivirano, odbijeno, gesloten, zamknięte, zamknięty, zamknięto`,
  deleted: `deleted, removed, trash, trashed, gelöscht, eliminado, eliminada, borrado, supprimé, supprimée, eliminato, cancellato, excluído, excluída, apagado, ištrinta, ištrintas, pašalinta, kustutatud,
    obrisan, obrisana, obrisano, izbrisano`,
  spam: 'spam, junk, junk mail, spam ticket, marked as spam, šlamštas, rämpspost, neželjena pošta',
  merged: `merged, duplicate, duplicated, zusammengeführt, duplikat, fusionado, fusionada, combinado, duplicado, fusionné, fusionnée, doublon, unito, unificato, duplicato, mesclado, mesclada, sujungta, sujungtas,
    dublikatas, ühendatud, liidetud, duplikaat, spojeno, spojen, duplikat`,
})

/** Priority words; bare digits mean different things on different desks and stand here only with a letter (P1). */
export const priorityWords: ReadonlyMap<string, 'urgent' | 'high' | 'normal' | 'low'> = index<'urgent' | 'high' | 'normal' | 'low'>({
  urgent: `urgent, critical, p0, p1, prio 1, priority 1, sev 0, sev 1, sev0, sev1, s1, severity 1, blocker, highest, emergency, immediate, very high, top, asap, dringend, kritisch, sehr hoch, höchste, sofort, urgente, crítico, crítica,
    muy alta, muy alto, más alta, urgente, critique, très haute, très élevée, la plus élevée, bloquant, critico, critica, molto alta, altissima, muito alta, mais alta, skubus, skubi, skubu, kritinis, kritinė, labai aukštas,
    labai aukšta, aukščiausias, kiire, kiireloomuline, kriitiline, väga kõrge, kõrgeim, hitno, hitan, hitna, kritičan, kritično, kritična, vrlo visok, najviši, veoma visok`,
  high: `high, p2, prio 2, priority 2, sev 2, sev2, s2, severity 2, major, important, elevated, hoch, wichtig, alta, alto, elevada, importante, haute, haut, élevé, élevée, majeur, majeure, aukštas, aukšta, didelis, svarbus, svarbi,
    kõrge, oluline, visok, visoka, visoko, visoki, važno`,
  normal: `normal, medium, moderate, standard, regular, default, average, p3, prio 3, priority 3, sev 3, sev3, s3, severity 3, mittel, mittlere, media, medio, moderada, moderado, moyenne, moyen, normale, modéré, modérée, média, médio,
    vidutinis, vidutinė, vidutiniškas, normalus, normali, įprastas, įprasta, keskmine, tavaline, normaalne, srednji, srednja, srednje, normalan, normalna, normalno, umeren`,
  low: `low, p4, p5, prio 4, prio 5, priority 4, priority 5, sev 4, sev4, sev 5, s4, severity 4, minor, trivial, lowest, planning, very low, niedrig, gering, niedrigste, sehr niedrig, baja, bajo, menor, muy baja, basse, bas, faible,
    mineur, mineure, la plus basse, bassa, basso, molto bassa, baixa, baixo, muito baixa, žemas, žema, mažas, maža, žemiausias, madal, väike, madalaim, nizak, niska, nisko, niski, najniži`,
})

/** Who an author word names; "assistant" is a bot, as chat logs use it. */
export const roleWords: ReadonlyMap<string, Who> = index<Who>({
  customer: `customer, client, end user, enduser, user, requester, requestor, visitor, contact, lead, consumer, caller, buyer, shopper, guest, patient, member, subscriber, passenger, inbound, incoming, from customer, sender customer,
    kunde, kundin, benutzer, besucher, anfragesteller, cliente, usuario, visitante, solicitante, client, cliente, utilisateur, visiteur, demandeur, utente, visitatore, richiedente, usuário, klientas, klientė, vartotojas, lankytojas,
    pirkėjas, pareiškėjas, klient, kasutaja, külastaja, ostja, pöörduja, klijent, kupac, korisnik, posetilac, stranka`,
  agent: `agent, admin, administrator, operator, support, support agent, staff, employee, representative, rep, csr, teammate, team member, advisor, adviser, consultant, specialist, technician, moderator, human agent, human, light agent,
    collaborator, help desk, outbound, outgoing, to customer, mitarbeiter, mitarbeiterin, bearbeiter, berater, techniker, agente, asesor, operador, técnico, empleado, conseiller, opérateur, technicien, collaborateur, operatore, tecnico,
    addetto, atendente, analista, agentas, konsultantas, konsultantė, darbuotojas, operatorius, specialistas, teenindaja, klienditeenindaja, töötaja, konsultant, spetsialist, operater, zaposleni, podrška, služba podrške, savetnik`,
  bot: `bot, chatbot, chat bot, ai, ai agent, assistant, virtual assistant, virtual agent, automation, automated, robot, workflow, answer bot, fin, ai assistant, digital assistant, virtueller assistent, asistente virtual, assistant virtuel,
    assistente virtuale, assistente virtual, robotas, virtualus asistentas, virtuaalne assistent, virtualni asistent`,
  system:
    'system, automatic, auto, rule, trigger, event, info, notification, integration, system message, sistema, système, sistemos, sistemos pranešimas, süsteem, sistem',
})

/** Rating words that are a score. */
export const scoreWords: ReadonlyMap<string, Score> = index<Score>({
  positive: `good, great, satisfied, very satisfied, extremely satisfied, highly satisfied, completely satisfied, happy, very happy, excellent, awesome, amazing, perfect, rated good, good with comment, goodwithcomment, positive, very good, thumbs up, thumb up, like, liked,
    gut, sehr gut, zufrieden, sehr zufrieden, ausgezeichnet, super, positiv, bueno, buena, muy bueno, satisfecho, satisfecha, muy satisfecho, excelente, positivo, positiva, bon, bonne, très bon, satisfait, satisfaite, très satisfait, positif,
    buono, buona, soddisfatto, soddisfatta, molto soddisfatto, ottimo, bom, boa, muito bom, satisfeito, satisfeita, muito satisfeito, ótimo, gerai, geras, gera, patenkintas, patenkinta, labai patenkintas, puiku, labai gerai, teigiamas,
    hea, rahul, väga hea, väga rahul, suurepärane, positiivne, dobro, dobar, zadovoljan, zadovoljna, veoma zadovoljan, vrlo zadovoljan, odlično, odličan, vrlo dobro, pozitivno,
    👍, 😀, 😃, 😄, 😁, 😊, 🙂, 😍, 🤩, 🥰, ❤, 💚, 😎, 🎉, ☺`,
  neutral: `okay, ok, neutral, average, fair, neither, neither satisfied nor dissatisfied, so so, mixed, mittelmäßig, regular, ni satisfecho ni insatisfecho, neutre, moyen, correct, neutro, neutra, neutrale, discreto, neutralus, neutrali,
    vidutiniškai, vidutiniškas, neutraalne, rahuldav, keskmine, neutralno, neutralan, osrednje, 😐, 😑, 😶`,
  negative: `bad, very bad, not good, badwithcomment, bad with comment, poor, very poor, terrible, awful, horrible, unsatisfied, dissatisfied, very dissatisfied, extremely dissatisfied, highly dissatisfied, completely dissatisfied, very unsatisfied, unhappy, very unhappy, rated bad, negative,
    thumbs down, thumb down, dislike, disliked, schlecht, sehr schlecht, unzufrieden, sehr unzufrieden, negativ, malo, mala, muy malo, insatisfecho, insatisfecha, muy insatisfecho, negativo, negativa, mauvais, mauvaise, insatisfait,
    insatisfaite, très insatisfait, négatif, pas bon, cattivo, insoddisfatto, insoddisfatta, scarso, pessimo, ruim, mau, insatisfeito, insatisfeita, muito insatisfeito, péssimo, blogai, blogas, bloga, nepatenkintas, nepatenkinta,
    labai blogai, neigiamas, halb, väga halb, rahulolematu, ei ole rahul, negatiivne, loše, loš, nezadovoljan, nezadovoljna, veoma nezadovoljan, užasno, negativno, 👎, 🙁, ☹, 😞, 😟, 😕, 😠, 😡, 🤬, 😢, 😭, 😣, 💔`,
  offered: 'offered, survey sent, survey offered, requested',
})

/** Words for yes and no, public and private, kept and broken. */
export const booleanWords: ReadonlyMap<string, 'yes' | 'no'> = index<'yes' | 'no'>({
  yes: `true, yes, y, t, 1, on, public, external, visible, within sla, sla met, met, achieved, in time, on time, completed on time, ja, wahr, öffentlich, sí, verdadero, público, pública, oui, vrai, publique, vero, pubblico, pubblica, sim, verdadeiro,
    taip, viešas, vieša, jah, tõene, avalik, da, tačno, javno, javna, ✓, ✔`,
  no: `false, no, n, f, 0, off, private, internal, note, internal note, hidden, sla violated, violated, breached, missed, not met, overdue, failed, nein, falsch, intern, privat, falso, interno, interna, privado, privada, non, faux, privé, privée, interne,
    privato, privata, não, ne, netiesa, vidinis, vidinė, privatus, ei, väär, sisemine, netačno, privatno, interno, ✗, ✘`,
})
