/** Words that tell nothing of a matter, in the four languages, folded as the matcher folds. */
export const stopWords = `
a about above after again all also always am an and another any anybody anyone anything are arent as ask asked at away back be because been before being below between both but by
can cannot cant come could couldnt day days did didnt do does doesnt doing done dont down during each else even ever every everything few first for from further get gets getting give go going gone good
got great had has hasnt have havent having he hello help her here hers hey hi him his hope how however i id if ill im in into is isnt it its ive just keep kind kindly know last let like long look lot made make many
may me might mine more most much must my myself need needs never new next no nobody nor not nothing now of off ok okay on once one only or other our ours out over own per please possible quite rather really
regards regarding right said same say see seem send sent shall she should since so some somebody someone something soon sorry still such sure take team tell than thank thanks that thats the their them then there these they thing
things think this those though through time times to today told tomorrow too two under until up us use very via want wanted wants was wasnt way we well went were what when where which while who whom whose why will wish with within without
wont would wouldnt write wrote yes yesterday yet you youd youll your youre yours youve dear sincerely best morning afternoon evening monday tuesday wednesday thursday friday saturday sunday
ar arba as asmeniskai aciu be bei bet buti buvo buvau buvome butu dabar dar daug del deja dekoju dekojame diena dienos dienas gal galbut gali galima galiu galite gerai geros gera gerb gerbiamas gerbiama i ir is ivyko iki ja jai jam jau jei jeigu ji jie jis jo jos ju juos jums jus jusu
jau ka kad kada kai kaip kam kas kita kiti kol koks kokia kur kuri kuris kurie labai labas laba laukiu lauksime man mane mano manes manim mes mums mus musu nebe neb ne nei nes net niekas nieko nors noriu norime noreciau nuo o pas pagal pagarbiai
per po prasau prasome pries prie rytoj sau savo siandien sita sis siu su sveiki sveika sveikas ta tai taip tada tam tas tie tik tikrai to todel tu tuo turi turiu turime uz vakar vakare vel visada visi viskas viso vis yra
aga aitah alles asja eest ega ehk ei ees et enam esimene hetkel homme hommikust ikka ilma ilus ilusat ise ja jah jargi juba just juures ka kas kahjuks keegi kes kogu koos korra kuhu kui kuid kuidas kus kuni kohe
lihtsalt ma mida miks mille millal mina minu mind mis moni mul mulle muu mida meie meid meil meile naha nad need neid nii niisama nuud nagu ning oleks oleksin olema olen oleme olete oli olid olla olnud on ole oma paeva paev palju palun paraku parast peab pean
peale poole praegu rohkem saab saada saaks saan saame saate sain see seda seal sellest selle siia siin siis soovin soovime ta tagasi tahan tahaks tana tanan taname teie teid teil teile teha tema tere tervist tundi tuleb vaga veel voi voib voiks voin vist uks ule ule
a ako ali ba bez bi biti bih bila bili bilo bio bismo biste ce cemo cete ci cu da dan dana danas dobar dobro do dok evo ga gde gospodine gospodjo hocu hteo htela hvala i ih ili im ima imam imamo imate iz ja jako jer jedan jedna jedno jeste je jos ju juce
kad kada kako kao koja koje koji kojem kroz ko li lep lepo pozdrav ma me mene meni mi mnogo mogu moze mozete moj moja moje mora moram na nam nama nas nasa nase nasi ne neka neki nema nemam nego ni nije nijedan nisam nisu niste nismo nista njega njih o od odmah on ona
oni opet oko ovaj ova ovo ovde po pod pored posto postovani pre preko pri prvi sa sad sada sam samo se sebe si smo ste su sutra sta sto sve svi svoj ta taj tako takodje tamo te tek ti to tog toga toj tom tu u uvek uz va vam vama vas vasa vase vasu vi vise vec zar za zasto
zelim zeleo zelela zbog zato molim
`
  .trim()
  .split(/\s+/)

/** Five letters with which words begin that name an opinion but not what it is about: survey, feedback, rating and their like. */
export const stopStems =
  'surve feedb comme ratin revie quest apkla atsil komen anket kusit tagas hinna ocena utisa recen zinut laisk kirja poruk mejlu'.split(' ')
