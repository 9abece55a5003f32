/** The months as exports write them, January first: languages side by side, short forms first. Compared without case, accents and dots. */
const names: readonly string[] = [
  'jan janv jann ene gen sty saus jaan jän styczen january januar january janvier enero gennaio janeiro januari stycznia sausio sausis jaanuar januara januarja january jänner јан јануар јануара',
  'feb fév févr fev veebr vas lut february februar février febrero febbraio fevereiro februari luty lutego vasario vasaris veebruar februara феб фебруар фебруара',
  'mar mär mrz mrt märz kov kovo march mars marzo março maart marzec marca kovas märts mart marta мар март марта',
  'apr avr abr kwi bal april avril abril aprile kwiecien kwietnia balandžio balandis aprill aprila апр април априла',
  'may mai mag maj mei geg mayo maggio maio maja gegužės gegužė мај маја',
  'jun juin giu cze birž june juni junio giugno junho czerwiec czerwca birželio birželis juuni juun jún juna јун јуна јуни',
  'jul juil lug lip liep july juli juillet julio luglio julho lipiec lipca liepos liepa juuli juul jula јул јула јули',
  'aug août ago sie rugp avg august agosto augustus sierpien sierpnia rugpjūčio rugpjūtis avgust avgusta augusta авг август августа',
  'sep sept set wrz rugs september septembre septiembre setiembre settembre setembro wrzesien września rugsėjo rugsėjis septembar septembra сеп септ септембар септембра',
  'oct okt ott out paź spal october oktober octobre octubre ottobre outubro październik października spalio spalis oktoober oktobar oktobra окт октобар октобра',
  'nov lis lapkr lapk november novembre noviembre novembro listopad listopada lapkričio lapkritis novembar novembra нов новембар новембра',
  'dec dez déc dic dets gru gruod december dezember décembre diciembre dicembre dezembro grudzien grudnia gruodžio gruodis detsember decembar decembra дец децембар децембра',
]

const months = new Map(names.flatMap((line, index) => line.split(' ').map(name => [plain(name), index + 1] as const)))

/** The month (1–12) that a word names in English, German, Spanish, French, Italian, Portuguese, Dutch, Polish, Lithuanian, Estonian or Serbian; else undefined. */
export function monthNamed(word: string): number | undefined {
  return months.get(plain(word))
}

function plain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase()
}
