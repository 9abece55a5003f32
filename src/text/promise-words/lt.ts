import type { PromiseWords } from './words-of-promise.js'

/** The words of commitments in Lithuanian, folded. */
export const lithuanian: PromiseWords = {
  commits:
    '*siu, *sime, *sim, *siau, isipareigo*, pazadu, zadu, garantuoj*, duokit*, duok, leiskit*, palaukit*, bus, pervedu, pervedame, siunciu, siunciam*, skambinu, rasau, grazinu, grazinam*, isleidziu, tikrinu, tikrinam*, keiciam*, taisau, taisom, taisome, tuoj, gausite, gausit, turesite, turesit, sulauksite, sulauksit, matysite, matysit, darau, vezu, vezam*, atvezu, paleidziam*',
  except: 'sesiu, *iausiu, visim, visiu, desim, busim*, nebus, mokesit*, tiesiu, esim*, trisim, garsiu, lauksi*',
  comes:
    '*iuos, *ngs, *ins, *dys, padarys, atidarys, uzdarys, perduos, informuos, kompensuos, atvyks, atvyksta, atvaziuos, prisijungs, paskambins, skambins, gris, grizta, ateis, ateina, atves, atveza, atsakys, atsako, susisieks, parasys, paims, pateiks, atsius, pasieks, pasiekia, veiks, iskeliaus, iskeliauja, isvyksta, isvyks, bus, skambina, pakeis, sutvarkys, atkurs, laukia, lauks, atiduos, praves, sumontuos, ijungs, atnes, perskambins, gauna, atsiras, atsidurs, pristatys, pristato, prijungs, stovi, stoves, stos, pataisys, pasitiks, ikrenta, iskris, pervedama, grazinama, siunciama, sieks, atkeliaus, atkeliauja, iteiks, uzsuks, pasakys, pranes, isduos, sutaisys, sumokes, apmokes, perves, persius, pasiims, priims, suremontuos, pakeicia, tvarko',
  stands: 'bus, yra, stovi, veikia, sutvarkyta, turesite, turesit, galesit*, galesite',
  done: '*tas, *tos, *tus, atsaukta, perkelta, pristatyta, isjungta, grazinta',
  deadline: 'iki, per, po, uz, ne veliau, veliausiai, pries',
  you: 'jus, jums, jusu, jusiske*, pas jus, tau, tavo',
  never:
    'jei, jeigu, jei tik, prasom*, prasau, *kite, *kit, turite, turit, galite, galit, galima, privalo*, reikia, reikejo, reikes, turesite moketi, paprastai, dazniausiai, iprastai, kasdien, kasmet, kiekvien*, *dieniais, galioja, galios, baigiasi, baigsis, atsinaujina, atsinaujins, dirba, dirbam*, priimam*, vyksta, isplaukia, nuolaid*, akcij*, kaina, kainuoja, negal*, nezad*, nebe*, terminas, kol, atidaryt*, atidar*, uzdar*, nemok*, ne, ar, negausit*, pigiau, ispardavim*, skust*, pateikt*, registracij*, prasideda, nereik*, neims*, nera, neveik*, leidziam*, siulom*, domin*, linkim*, paskelbt*, uz tai, ginc*, seansas, jums tinka, tinka, minut* kelio, praso, gal, artimiausias laik*, kitas laik*, pirmas laik*, laisvas laik*, paskutine diena, paskutine saskait*, visiems',
  allowed: 'duokit*, leiskit*, palaukit*, atleiskit*, luktel*',
  told: 'sakiau, sakem*, zadejo*, zadejau, rasem*, rasiau, rase, sake, patikinau, patikinom*',
  past: '*jau, *jome, *jom, buvo, *jote, *jot, turejo, turejom*, sakiau, sakem*, zadejo*, zadejau, rasem*, rase, *iau, *inom, *inome, atvyko, isvyko, *eme, *ote, *ome, nuskait*, gavo, gavom*, nutiko, *ejo',
  joins: 'ir, kitaip, bet, o, tad, todel, nes, kad, kuris, kuri, taciau, tai, ar',
  conditions: 'jei, jeigu, gal, kol, paprastai, dazniausiai, iprastai, kasdien, kiekvien*, istatym*',
}
