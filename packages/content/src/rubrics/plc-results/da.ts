import type { RubricText } from '@rubrikk/core';
import type { plcResults } from './rubric.ts';

/** The words of »Fokus på resultater (del 1)« in Danish. Title, dimension title and stage labels are the instrument's own. */
export const da = {
  rubric: 'plc-results',
  language: 'da',
  title: 'The Professional Learning Communities at Work™: Fokus på resultater (del 1)',
  instructions: {
    'alone-and-honestly':
      'Hver af jer vurderer alene og ærligt, hvor langt jeres skole i virkeligheden er med indikatoren.',
    evidence: 'Find et eksempel eller andet belæg, som du kan bygge din vurdering på.',
    'team-or-authority': 'I kan også bruge skemaet til at vurdere et enkelt team eller forvaltningen.',
  },
  levels: {
    'before-initiating': 'Før igangsættelse',
    initiating: 'Igangsættelse',
    implementing: 'Implementering',
    developing: 'Udvikling',
    sustaining: 'Vedligeholdelse',
  },
  dimensions: {
    'focus-on-results': 'Fokus på resultater',
  },
  principles: {
    'focus-on-results': 'Når vi ser på, hvor godt vi lykkes, vægter vi resultaterne højere end hensigterne.',
  },
  indicators: {
    'team-smart-goals':
      'I vores teams løfter medlemmerne i flok for at nå mindst ét SMART-mål, som hænger sammen med skolens mål, og hvert team har aftalt bestemte skridt og en fast måde at følge fremskridtene på. At teamene sætter SMART-mål og går efter dem, er afgørende for, at skolen hele tiden bliver bedre.',
  },
  descriptors: {
    'team-smart-goals': {
      'before-initiating': 'Hverken forvaltningen eller skolen har sat mål endnu, og ingen forventer det af teamene.',
      initiating:
        'Når teamene sætter mål, tænker de mest på undervisning og projekter og mindre på, hvad eleverne lærer.',
      implementing:
        'Teamene har fået til opgave at sætte SMART-mål, men mange lærere stritter imod, når målene handler om, at eleverne lærer mere. Nogle sætter så snævre mål, at de kan opfyldes, også hvis eleverne lærer mindre end før, nogle sætter mål, som ingen kan efterprøve, og nogle bliver ved med at sætte mål for lærernes egne projekter. Det står endnu ikke klart for alle, hvad SMART-mål er, og hvorfor teamene har dem.',
      developing:
        'Alle teams har sat SMART-mål for året, og målene er en vigtig del af deres samarbejde. Teamene har faste måder at følge fremskridtene på, og medlemmerne leder sammen efter strategier, der gør dem bedre til at nå målene.',
      sustaining:
        'Hvert team har både et SMART-mål for året og en række mål på kort sigt, så fremskridtene er lette at følge. Medlemmerne lægger konkrete handleplaner, bliver enige om, hvordan fremgangen kan ses på elevernes læring, og hjælpes ad hele vejen til målet. De synlige tegn på læring styrer teamenes arbejde og er afgørende for, at skolen bliver ved med at forbedre sig. Når indsatsen bliver anerkendt og fejret, giver det kræfter til at fortsætte.',
    },
  },
} as const satisfies RubricText<typeof plcResults>;
