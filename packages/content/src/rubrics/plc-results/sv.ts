import type { RubricText } from '@rubrikk/core';
import type { plcResults } from './rubric.ts';

/** The words of »Fokus på resultater (del 1)« in Swedish. Only the English name in the title is the instrument's own: the rest of it, the dimension title and the stage labels are this project's. */
export const sv = {
  rubric: 'plc-results',
  language: 'sv',
  title: 'The Professional Learning Communities at Work™: Fokus på resultat (del 1)',
  instructions: {
    'alone-and-honestly':
      'Var och en av er bedömer på egen hand och ärligt hur långt er skola faktiskt har kommit med indikatorn.',
    evidence: 'Ta fram ett exempel eller annat underlag som du kan grunda din bedömning på.',
    'team-or-authority': 'Ni kan också använda formuläret för att bedöma ett enskilt arbetslag eller huvudmannen.',
  },
  levels: {
    'before-initiating': 'Före initiering',
    initiating: 'Initiering',
    implementing: 'Implementering',
    developing: 'Utveckling',
    sustaining: 'Vidmakthållande',
  },
  dimensions: {
    'focus-on-results': 'Fokus på resultat',
  },
  principles: {
    'focus-on-results': 'När vi ser på hur väl vi lyckas väger resultaten tyngre än avsikterna.',
  },
  indicators: {
    'team-smart-goals':
      'I våra arbetslag hjälps alla åt för att nå minst ett SMART-mål som hänger ihop med skolans mål, och varje lag har kommit överens om bestämda steg och ett fast sätt att följa framstegen. Att arbetslagen sätter upp SMART-mål och arbetar mot dem är avgörande för att skolan hela tiden blir bättre.',
  },
  descriptors: {
    'team-smart-goals': {
      'before-initiating':
        'Varken huvudmannen eller skolan har satt upp några mål ännu, och ingen förväntar sig det av arbetslagen.',
      initiating:
        'När arbetslagen sätter upp mål tänker de mest på undervisning och projekt och mindre på vad eleverna lär sig.',
      implementing:
        'Arbetslagen har fått i uppgift att sätta upp SMART-mål, men många lärare spjärnar emot när målen handlar om att eleverna lär sig mer. En del sätter upp så snäva mål att de kan nås även om eleverna lär sig mindre än förut, en del sätter upp mål som ingen kan kontrollera, och en del fortsätter att sätta upp mål för lärarnas egna projekt. Det är ännu inte klart för alla vad SMART-mål är och varför arbetslagen har dem.',
      developing:
        'Alla arbetslag har satt upp SMART-mål för året, och målen är en viktig del av samarbetet. Arbetslagen har fasta sätt att följa framstegen, och medlemmarna letar tillsammans efter strategier som gör dem bättre på att nå målen.',
      sustaining:
        'Varje arbetslag har både ett SMART-mål för året och en rad mål på kort sikt, så att det är lätt att följa framstegen. Medlemmarna gör upp konkreta handlingsplaner, kommer överens om hur framstegen syns i elevernas lärande och hjälps åt hela vägen till målet. De synliga tecknen på lärande styr arbetslagens arbete och är avgörande för att skolan fortsätter att bli bättre. När insatserna uppmärksammas och firas ger det kraft att fortsätta.',
    },
  },
} as const satisfies RubricText<typeof plcResults>;
