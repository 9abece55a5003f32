import type { PromiseWords } from './words-of-promise.js'

/** The words of commitments in Estonian, folded. */
export const estonian: PromiseWords = {
  commits:
    '*an, *en, *un, *lin, *rin, *nin, *tin, *jin, *ame, *eme, *ime, *takse, *dakse, *akse, luban, lubame, garanteeri*, kohustu*, andke, andke mulle, oodake, minu vastus*, meie vastus*, votan, viin, toon, jouan, kusin, saate, saate minu',
  except:
    'olen, tean, naen, palun, vabandan, loodan, kahetsen, ootan, kordan, usun, arvan, tanan, moistan, oskan, pean, oleme, teame, naeme, vabandame, tanam*, loodame, ootame, kahetseme, pole, *sin, *sime, teen ette, mitte, homme, seitsme, kolme, ulehomme, pakume, pakun, soovitan, soovitame, kaastunnet, tunnen, tunneme, avaldame, panin, panime, jain, jaime, sain, saime, olin, olime, tulin, andsin, tootame, olen, reede, plaan, lugesin, kuulen, sama, esime, enne, *kumne, teine, kahe, mina, meie, hakkan, uks, loen, nime, dame, ilmne, ajan, kogemuse, soovin, soovime, tahame, tahan, laen, maksan',
  comes:
    'jouab, jouavad, tuleb, tulevad, helistab, helistavad, kirjutab, kirjutavad, toob, toovad, taastub, saabub, saabuvad, vastab, vastavad, kaes, korras, kohal, valmis, votab uhendust, laekub, kannab, lahendab, parandab, annab, saab korda, saab valmis, vahetab, paneb, otsustab, helistatakse, makstakse, votab teiega, votab sinuga, votavad teiega, votavad uhendust, laheb, lahevad, soidab, soidavad, naete',
  stands: 'on, saavad, laheb, tagasi, ootab, ilmub',
  done: '*tud, *dud',
  deadline: 'hiljemalt, enne, jooksul, *ks, *ga, parast, kuni',
  you: 'teile, teie, teil, teid, teieni, sulle, sinu, sul, teilt',
  never:
    'palun, peate, peab, pidite, pidi, pidid, voite, voib, vaja, tavaliselt, uldjuhul, harilikult, iga, *iti, kehtib, aegub, lopeb, lopevad, uueneb, algab, algavad, suletud, avatud, avaneb, sulgub, valjub, allahindlus*, hinnaga, hind, soodsam*, tahtaeg, ei saa, ei, pole, kas, pikendada, tuleb teil, oleme kinni, maksab, tasu, tasuta, maksetahtaeg, kampaania*, kehtiv, viimane, alates, pakkum*, jatke, andke teada, vastake, tulge, poole hinnaga, kuni te, enam, hiljem kui teie, muidu, arge, kestab, laheb aega, laheb vaja, laheb maksma, jargmine aeg, esimene aeg, vaba aeg, koigile, esitada, tasuda, allkirjastada, poorduda, registreerida, juurde maksta, hinnatud, soodus*, broneering*, vaba, broneeritud, tootame, ulevaatus, kirjas, reedeti, ootel, oodata, tagastage, esitage, saatke, valige, tellimus',
  allowed: '',
  told: 'utlesin, utlesime, lubasin, lubasime, oeldi, kirjutasime, lubas, utles',
  past: '*sin, *sime, *site, oli, olid, laks, laksid, kirjutas, pidi, joudis, jouti, tuli, tulid, andis, andsime, panin, jain, jaime, saatis, toodi, utles, oeldi, lubasime, lubasin, sai, said, lugesin, raakis*, vahetati, leidsin, leidsime',
  joins: 'ja, muidu, aga, kuid, sest, ning, et, kes, mis, siis, kus, ent',
  conditions: 'kui, kas, juhul, tavaliselt, uldjuhul, harilikult, iga, seadus*',
}
