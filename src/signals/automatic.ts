import type { SignalPlugin } from '../model/signal.js'

/** Nobody wrote this: an out-of-office notice or a delivery failure. */
export default {
  about: 'Nobody wrote this: an out-of-office notice, an automatic reply, or a message that a mail server returned.',
  by: ['customer'],
  effect: { kind: 'automatic' },
  phrases: {
    en: [
      '(automatic reply|auto reply|autoreply|auto response|autoresponse|automated response|this is an (automatic|automated) (reply|response|message)|out of office)',
      '((i am|im|i will be) (currently |now |)(out of (the |)office|on (annual |maternity |parental |sick |) (leave|vacation|holiday)) ~8 (until|till|return*|back|access|urgent|contact)|(limited|no) access to (my |)(email|emails|mail))',
      '(delivery has failed|delivery status notification|undeliverable|undelivered mail|mail delivery (failed|failure|subsystem)|message could not be delivered|returned mail|mailbox (is |)full)',
    ],
    lt: [
      '(automatinis (atsakymas|pranešimas)|automatinis laiškas)',
      '((šiuo metu|dabar|esu|būsiu) (esu |) (atostogauju|atostogose|ne biure|nesu biure|komandiruotėje)|atostogauju (iki|nuo)|(nesu|nebūsiu) (darbe|biure) (iki|nuo))',
      '((laiško|pranešimo|žinutės) (nepavyko|negalima) (pristatyti|išsiųsti)|nepristatyt* laišk*)',
    ],
    et: [
      '(automaatvastus|automaatne vastus|automaatne teade|see on automaatne)',
      '((viibin|olen) ~3 (puhkusel|kontorist väljas|lähetusel|lapsehoolduspuhkusel)|(ei viibi|ei ole) (hetkel |praegu |) kontoris)',
      '((kirja|sõnumi|teate) (kohaletoimetamine|edastamine) ebaõnnestus|(kirja|sõnumit) ei (õnnestunud|saanud) (kohale |)(toimetada|edastada))',
    ],
    sr: [
      '(automatski odgovor|automatska poruka|ovo je automatski)',
      '((trenutno |)(sam|nisam|biću|bicu) (trenutno |) (na (godišnjem |) odmoru|na bolovanju|na službenom putu|van kancelarije|u kancelariji) ~6 (do|od|vraćam|vracam|hitno|obratite))',
      '((poruka|isporuka poruke|isporuka) nije (uspela|isporučena|isporucena)|vraćena pošta)',
    ],
  },
  examples: {
    en: {
      good: [
        'Automatic reply: thank you for your message.',
        'I am currently out of the office until Monday. For urgent matters contact my colleague.',
        'Delivery has failed to these recipients.',
      ],
      bad: ['I was out when the courier came', 'Can I get an automatic invoice each month?', 'The delivery failed again, nobody rang'],
    },
    lt: {
      good: ['Automatinis atsakymas', 'Šiuo metu atostogauju iki rugpjūčio 5 d.', 'Laiško nepavyko pristatyti gavėjui.'],
      bad: ['Atostogų metu siuntos atsiimti negalėsiu', 'Siuntos nepavyko pristatyti, kurjeris nepaskambino'],
    },
    et: {
      good: ['Automaatvastus: täname kirja eest', 'Viibin augusti lõpuni puhkusel.', 'Kirja kohaletoimetamine ebaõnnestus.'],
      bad: ['Paki kohaletoimetamine ebaõnnestus jälle', 'Kas saan automaatse arve?'],
    },
    sr: {
      good: [
        'Automatski odgovor',
        'Аутоматски одговор',
        'Trenutno sam na godišnjem odmoru do petka, hitno pišite kolegi.',
        'Poruka nije isporučena primaocu.',
      ],
      bad: ['Isporuka nije stigla', 'Bio sam na odmoru kad je paket došao'],
    },
  },
} satisfies SignalPlugin
