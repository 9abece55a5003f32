import type { Classes, DialogueClass } from '../class-names.js'

/** Serbian words of what a message does in its dialogue, for both scripts. */
export const dialogueSr: Pick<Classes, DialogueClass> = {
  leave: {
    phrases: {
      '(raskinem|raskinite|raskidam|raskidamo|raskinuti|raskid|otkazujem|otkazujemo|otkažem|otkažite|otkazati|otkaz|gasim|ugasite|ugasim|ugasiti|isključite|isključim|isključiti|zatvorite|zatvorim|zatvoriti|zatvaram|obrišite|obrišem|obrisati|brisanje|prekidam|prekinem|prekinite|prekinuti|odjavite|odjavim|odjavljujem|odjavu|odustajem od|odustanem od|ispišite me|ispisujem se|ukinite|ukinem|gašenje) ~4 (pretplat*|ugovor*|članstv*|članarin*|nalog*|paket*|uslug*|profil*|osiguranj*|internet*|televizij*|kartic*|program*|polis*|broj|broja|tarif*|zakup*|najam*)':
        'Želim da raskinem ugovor.',
      '(pretplat*|ugovor*|članstv*|članarin*|nalog|paket|uslug*|profil|osiguranj*|internet|polis*|kartic*|broj) ~5 (raskinem|raskinite|raskidam|raskinuti|otkazujem|otkažem|otkažite|otkazati|gasim|ugasite|ugasim|isključite|isključim|zatvorite|zatvorim|obrišite|obrišem|prekidam|prekinem|prekinite|odjavite|ukinite|ukinem)':
        'Pretplatu otkazujem.',
      '(želim|hoću|molim|tražim|hteo|htela|zahtevam) ~3 (raskid|otkaz ugovora|ispis|da odem|da se ispišem|da se odjavim|izlazak)':
        'Tražim raskid.',
      '(prelazim|selim se) ~2 (drugog|drugom|kod konkurencije|kod drugih)': 'Prelazim kod drugog operatera.',
    },
    bad: ['Otkažite let.', 'Zatvorite vrata.'],
  },
  'leave-it': {
    phrases: {
      '(raskinite|otkažite|ugasite|gasite|isključite|obrišite|prekinite|odjavite|ispišite|ukinite|zatvorite)': 'Samo ugasite.',
      '(tražio|tražila|rekao|rekla|pisao|pisala|samo|hoću|želim|molim) ~3 (raskid|otkaz|da raskinem|da otkažem|da ugasim|gašenje|da raskinete|da otkažete|da ugasite|da se ispišem|odjavu|ispis)':
        'Tražila sam raskid.',
    },
    bad: ['Raskinuto je.'],
  },
  how: {
    phrases: {
      '(kako|gde|koliko|kada|kad|šta (se dešava|biva|ako)|da li (je moguće|moram|mogu|treba|može)|koji je|kakva|može li se|moram li)':
        'Kako se to radi?',
    },
    bad: ['Uradite to.'],
  },
  provided: { phrases: { '(ako|ukoliko|inače|u suprotnom|ili ću|ili ćemo|razmišljam)': 'Ako ne, odlazim.' }, bad: ['Odlazim.'] },
  decline: {
    phrases: {
      '(ne hvala|hvala ne|ne želim|neću|ne treba|ne zanima|nisam zainteresovan*|rekao sam ne|rekla sam ne|nisam (tražio|tražila|pitao|pitala)|ne menjam|odlučio sam|odlučila sam|ništa neću|ne interesuje|i dalje (želim|hoću)|ne dolazi u obzir|dosta ponuda|nemojte (više |)(nuditi|da nudite))':
        'Ne, hvala.',
    },
    bad: ['Da.'],
  },
  stay: {
    phrases: {
      '(dobro|u redu|važi|može|da|ok|ajde|onda) ~4 (ostajem|ostaću|pauzirajte|uzimam|prihvatam|neka ostane|ostavite|zadržaću)':
        'Važi, ostajem.',
      '(predomislio|predomislila|ostajem kod|ostajem ipak|nemojte gasiti|ne gasite|nemojte raskidati|neka ostane|prihvatam ponudu)':
        'Predomislila sam se.',
    },
    bad: ['Ugasite.'],
  },
  'person-wish': {
    phrases: {
      '(razgovaram|razgovarati|pričam|pričati|popričam|porazgovaram|razgovor|govorim|čujem|da se čujem|pišem) ~1 (sa|s) ~3 (čovek*|osob*|operater*|zaposlen*|službeni*|šef*|rukovodi*|živ*|agent*|menadžer*|nekim|ljud*|savetni*|konsultant*)':
        'Hoću da razgovaram sa čovekom.',
      '(dajte|spojite|povežite|prebacite|treba|hoću|želim|tražim|zovite|pozovite|trebam|molim) ~3 (čovek*|operater*|zaposlen*|službeni*|šef*|rukovodi*|živ*|agenta|menadžer*|savetni*|konsultant*)':
        'Dajte mi operatera.',
      '(ima li (tu |ovde |)(koga|nekog|živ*|ljudi)|ima li (koga|nekog)|(jel|jel li|je l) ima ~3 (živ*|čovek*)|imate li ~2 (živ*|čovek*)|(spojite|povežite|prebacite) me (sa|s) (njim|njom|nekim|kim)|jesi li (robot|bot|čovek)|jeste li (robot|bot|čovek)|je li (tu|ovde) neko|nisam za robot*|ne (bot|robot)*)':
        'Ima li tu koga?',
    },
    bad: ['Čovek živi ovde.'],
  },
  person: { phrases: { '(čovek*|operater*|službeni*|rukovodi*|šefa|zaposlen*|konsultant*|agenta)': 'Operatera!' }, bad: ['Paket!'] },
  grievance: {
    phrases: {
      '(bezobrazn*|neljubazn*|prljav*|užas*|grozn*|odvratn*|odvratan|razočaran*|razočarenj*|vikal*|vikao|sramota|sraman|najgor*|buđ*|smrd*|bučn*|buka|lepljiv*|nemarn*|ružn*|mrzim|hladn* (hran*|ručak|supa)|ljut*|drzak|drska|drsk*|nedopustiv*|neprihvatljiv*|nikad više|nikada više|nije mi se svide*|ne sviđa mi se|previše (dugo|glasn*|skup*|sporo|vruće|hladno|slano)|loš*|konfuzn*|nezgodn*|neudobn*|aljkav*|neukusn*|bahat*|osoran|osorn*|katastrof*)':
        'Radnica je bila neljubazna.',
      '(opasn*|opasan|nebezbed*|bez rukohvat*|nema rukohvat*|bez ograde|nema ogradu|neosvetljen*|mrak* na (stepen*|hodnik*)|okliznu*|saplet*|pao (sam |)na|pala (sam |)na|povredi*)':
        'Stepenice su opasne.',
    },
    bad: ['Radnica je bila ljubazna.'],
  },
  solved: {
    phrases: {
      '(radi|proradio|proradila|proradilo|stiglo|stigao|stigla|stigli|primio|primila|dobio|dobila|rešeno|sređeno|sve u redu|super|odlično|sjajno|uspelo|na računu|preuzeo|preuzela|uzeo|uzela|legle|leglo|legao|legla|vidim ga|vidim je|svetli|funkcioniše|perfektno|savršeno|našao sam|našla sam|nađoh|upalilo|tu je)':
        'Sada radi.',
    },
    bad: ['Pokvarilo se.'],
  },
  attached: {
    phrases: {
      '(u prilogu|prilažem|priložio|priložila|priložen*|prikačio|prikačila|prikačen*|dodao sam (sliku|račun)|dodala sam (sliku|račun)|šaljem (sliku|fotografij*|račun|potvrd*|dokument*)|slika (gore|dole|ispod))':
        'Račun je u prilogu.',
    },
    bad: ['Račun je izgubljen.'],
  },
  deed: {
    phrases: {
      '(poslao|poslala|poslali|poslat*|poslato|vratio|vratila|vratili|vraćen*|uplatio|uplatila|uplatili|uplaćen*|ispravio|ispravila|ispravili|ispravljen*|promenio|promenila|promenili|promenjen*|zamenio|zamenila|zamenili|zamenjen*|poručio|poručila|zakazao|zakazala|zakazali|zakazan*|dodao|dodala|dodali|dodat*|proverio|proverila|proverili|našao|našla|našli|pronašao|pronašla|pronašli|zvao|zvala|pozvao|pozvala|pitao|pitala|ažurirao|ažurirala|vraćeno|uključio|uključila|otključao|otključala|otključan*|obrisao|obrisala|obrisali|obrisan*|prosledio|prosledila|prosledili|prosleđen*|evidentirao|evidentirala|preračunao|preračunala|sredio|sredila|sredili|sređen*|rešio|rešila|rešili|rešen*|urađen*|napravio|napravila|skinuo|skinula|skinuli|skinut*|umanjio|umanjila|odobrio|odobrila|odobreno|odobren|popravio|popravila|popravili|popravljen*|isporučen*|rezervisao|rezervisala|razgovarao|razgovarala|pročitao|pročitala|stornirao|stornirala|stornirali|stornirano|raskinuo|raskinula|raskinut*|ugasio|ugasila|ugašen*|otkazao|otkazala|otkazano|pustio|pustila|pušten*|osposobljen*|preknjižen*|preknjižio|preknjižila)':
        'Novac je vraćen.',
      '(na putu je|je na putu|krenuo|krenula|krenulo|je spreman|je spremna|je spremno|evo|čeka vas|čekaju vas|u prilogu je|u prilogu vam|opet radi|ponovo radi|kod vas je)':
        'Paket je na putu.',
    },
    bad: ['Izvinite.'],
  },
  'save-offer': {
    phrases: {
      '(besplat* ~1 (mesec*|nedelj*|trening*)|pauz*|pola cene|pola članarine|upola|povoljnij*|manji paket|manj* (paket*|cen*|rat*)|niž* cen*|predomisli*|da ostanete|ostanite|ostanete|pre nego što (odete|odlučite)|razmislite još)':
        'Da li bi odgovarala pauza?',
    },
    bad: ['Zatvoreno je.'],
  },
  sale: {
    phrases: {
      '(učlan*|članov*|članstv*|klub*|krug*|premijum|plus|prv* (mesec|kvartal|godin*|nedelj*)|upola cene|pola cene|popust*|akcij*|ponud*|snižen*|samo danas|ove nedelje|noćas|od (1*|2*|3*|4*|5*|6*|7*|8*|9*) (evra|dinara)|za samo|samo (1*|2*|3*|4*|5*|6*|7*|8*|9*)|svega (1*|2*|3*|4*|5*|6*|7*|8*|9*)|mesečno|godišnje|ulaznic*|dodatn*|osiguranj*|garancij*|sledeć* (kupovin*|porudžbin*)|naš* (aplikacij*|kolekcij*|radnj*)|zapratite|prijatelj*|zanima*|želite malo|da vas upišem|prijavite se|naručite)':
        'Učlanite se u klub.',
    },
    bad: ['Popravili smo.'],
  },
  'reason-ask': {
    phrases: { '(zašto|zbog čega|razlog*|obrazlož*|šta (vam nije|vam ne|ne valja|nije valjalo|nije u redu|smeta))': 'Zašto odlazite?' },
    bad: ['Zatvoreno je.'],
  },
  ended: {
    phrases: {
      '(raskinuo|raskinula|raskinuli|raskinut*|otkazao|otkazala|otkazali|otkazan*|ugasio|ugasila|ugasili|ugašen*|isključio|isključila|isključili|isključen*|zatvorio|zatvorila|zatvorili|zatvoren|zatvorena|zatvoreno|obrisao|obrisala|obrisali|obrisan*|prekinuo|prekinula|prekinuli|prekinut*|odjavljen*|odjavio|odjavila|odjavili|ispisan*|ispisali|ukinuo|ukinula|ukinut*|oslobođen*)':
        'Ugovor je raskinut.',
      '((raskid|otkaz|gašenje|odjava|ispis) ~3 (potvrđen*|evidentiran*|prihvaćen*|sproveden*|potvrđujem*|upisan*)|neće (vam |)(se |)(više |)(biti |)naplać*|ništa (više |)se ne naplać*|(poslednj*|zadnj*) (račun|rata|dan)|ističe|istekl*|istekao|prestaje (da važi|danas|sa)|prestao je|prestala je|prestalo je|važi do|više ne važi)':
        'Raskid je potvrđen.',
    },
    bad: ['Važi i dalje.'],
  },
  closing: {
    phrases: {
      '(zatvaramo|zatvaram|zatvara se|zatvorićemo|završavamo|završavam|zatvoren*|zaključujemo|okončavamo) ~3 (zahtev*|upit*|prijav*|razgovor*|predmet*|tiket*|slučaj*|čet*|ćaskanj*)':
        'Zatvaramo zahtev.',
      '(zahtev*|upit*|prijav*|razgovor*|predmet*|tiket*|slučaj*|čet|ćaskanj*) ~3 (zatvaramo|zatvaram|zatvara|zatvoren*|zatvorićemo|završen*|završava|okončan*|rešenim)':
        'Razgovor je završen.',
    },
    bad: ['Ugovor je raskinut.'],
  },
  echo: {
    phrases: {
      '(u pravu ste|imate pravo da ste ljut*|hvala što ste (napisali|rekli|javili|ukazali|nam)|(preneo|prenela|preneli|prenećemo|preneću|razgovarao|razgovarala|razgovarali|razgovaraćemo|popričao|popričala) ~5 (sa|šef*|tim*|smen*|koleg*|osoblj*|kuhinj*|upravnik*|rukovodi*|kuvar*|im)|pročitao sam|pročitala sam|naša (greška|krivica)|moja (greška|krivica)|nije smelo|nije trebalo|sramota me|neprijatno mi|neprihvatljivo|ispričajte|šta tačno|recite nam više)':
        'U pravu ste, naša greška.',
    },
    bad: ['Prijatan dan.'],
  },
  notice: {
    phrases: {
      '(obaveštavamo|javljamo|upozoravamo|želimo da vas obavestimo) ~8 (kvar*|prekid*|smetnj*|havarij*|problem*|kašnjenj*|zastoj*)':
        'Obaveštavamo vas o kvaru.',
      '(trenutno|sada|danas) ~3 (je|imamo|postoji|traje|beležimo) ~3 (kvar*|prekid*|smetnj*|havarij*|problem*|zastoj*)':
        'Trenutno imamo kvar.',
      '(kvar|prekid|smetnje|havarija) ~4 (u vašem|na vašoj|pogođen*|zahvat*)': 'Kvar u vašem kraju.',
      '(plaćanj*|aplikacij*|sajt*|internet*|grejanje|voda|struja|veza|prijav*) ~4 (nisu radil*|nije radil*|ne radi|ne rade|nisu prolazil*|nije prolazil*|ne prolaz*|nisu uspel*|nije uspel*)':
        'Plaćanja u aplikaciji nisu radila.',
    },
    bad: ['Otvoreni smo.'],
  },
  safety: {
    phrases: {
      '(bezbednos*|sigurnosn*|radi (vaše |)(sigurnosti|zaštite)|zaštit* podataka|potvrd* identitet*|proverim* identitet|da (proverim|potvrdim) da ste|loša veza|nečitk*|ne otvara se|mutn*|prekinula se veza)':
        'Radi vaše bezbednosti.',
    },
    bad: ['Radi porudžbine.'],
  },
  demand: {
    phrases: {
      '(pošaljite|šaljite|recite|kažite|dajte|unesite|upišite|ukucajte|napišite|navedite|potvrdite|dostavite|ostavite|priložite|ponovite|objasnite|opišite|pojasnite|precizirajte|trebaće mi|treba mi|treba nam|potreban (mi|nam|je)|potrebna (mi|nam|je)|potrebno je da|molim (vas |)(vaš*|broj|ime|adres*|da (navedete|pošaljete|ponovite|opišete))|molimo (vas |)(da (navedete|pošaljete|ponovite|opišete|unesete|dostavite|priložite))|možete li ~3 (poslati|navesti|reći|ponoviti|opisati|napisati|potvrditi|dati|da (pošaljete|navedete|kažete|ponovite|opišete))|da li (biste|možete) ~3 (poslali|naveli|rekli|ponovili|opisali|poslati|navesti|da (pošaljete|navedete|kažete|ponovite))|koji je (vaš|broj|bio|datum)|koja je (vaša|adresa|šifra)|koji vam je|koja vam je|kad ste|kada ste|kako se zovete)':
        'Pošaljite broj.',
    },
    bad: ['Poslala sam.'],
  },
  'ask-matter': {
    phrases: {
      '(šta je (problem|u pitanju|bilo|se desilo)|u čemu je (problem|stvar)|o čemu (je reč|se radi)|kako (mogu|možemo) ~2 (pomoć*|pomognem*|da (pomognem|pomognemo))|koji je (problem|razlog obraćanja|vaš problem)|čime (mogu|možemo)|zašto (nas zovete|nam pišete|se javljate)|(opišite|objasnite|ponovite|ispričajte|navedite|pojasnite) ~3 (problem*|šta (je|se)|o čemu|situacij*|pitanj*|zahtev*)|(opišete|ponovite|objasnite|navedete) ~2 (problem*|o čemu)|ispočetka|iz početka|od početka)':
        'Šta je problem?',
    },
    bad: ['Postoji problem.'],
  },
  'n-order': {
    phrases: {
      '(broj|brojem|broja|šifr*) ~1 (porudžbin*|narudžbin*|pošiljk*|računa|rezervacij*|predmeta|prijave|karte|reklamacij*|zahteva|brojila|fakture)':
        'Broj porudžbine.',
      '(serijski broj|broj zahteva|poziv na broj|serijsk*)': 'Serijski broj?',
    },
    bad: ['Telefon.'],
  },
  'n-account': {
    phrases: {
      '(broj|šifr*) ~1 (klijenta|kupca|ugovora|korisnika|člansk*|naloga|korisničk*)': 'Broj ugovora.',
      '(korisnički broj|klijentski broj|članski broj)': 'Korisnički broj?',
    },
    bad: ['Porudžbina.'],
  },
  'n-email': { phrases: { '(mejl*|imejl*|email*|e mail*|e adres*|mail)': 'Mejl?' }, bad: ['Porudžbina.'] },
  'n-phone': { phrases: { '(broj telefona|telefon*|mobilni|kontakt telefon)': 'Broj telefona?' }, bad: ['Porudžbina.'] },
  'n-name': { phrases: { '(ime|imena|prezime|prezimena|kako se zovete)': 'Ime?' }, bad: ['Porudžbina.'] },
  'n-address': { phrases: { '(adres*|ulic*|poštanski broj|broj stana|broj sobe|koji (stan|ulaz))': 'Adresa?' }, bad: ['Porudžbina.'] },
  'n-date': {
    phrases: { '(datum*|kad ste (kupili|poručili|bili)|kada ste (kupili|poručili|bili)|kog dana|kojeg dana)': 'Datum?' },
    bad: ['Porudžbina.'],
  },
  'n-attachment': {
    phrases: {
      '(slik*|fotografij*|snim* ekrana|skrinšot*|fiskaln*|račun|dokument*|potvrd*|dokaz*|kopij*|skeniran*|izvod*|uverenj*)': 'Slika?',
    },
    bad: ['Porudžbina.'],
  },
}
