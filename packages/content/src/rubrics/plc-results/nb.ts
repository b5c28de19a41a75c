import type { RubricText } from '@rubrikk/core';
import type { plcResults } from './rubric.ts';

/** The words of »Fokus på resultater (del 1)« in bokmål. Only the English name in the title is the instrument's own: the rest of it, the dimension title and the stage labels are this project's. */
export const nb = {
  rubric: 'plc-results',
  language: 'nb',
  title: 'The Professional Learning Communities at Work™: Fokus på resultater (del 1)',
  instructions: {
    'alone-and-honestly':
      'Hver av dere vurderer alene og ærlig hvor langt skolen deres faktisk har kommet med kjennetegnet.',
    evidence: 'Finn et eksempel eller annet belegg som du kan bygge vurderingen på.',
    'team-or-authority': 'Dere kan også bruke skjemaet til å vurdere et enkelt team eller skoleeieren.',
  },
  levels: {
    'before-initiating': 'Før oppstart',
    initiating: 'Oppstart',
    implementing: 'Implementering',
    developing: 'Utvikling',
    sustaining: 'Videreføring',
  },
  dimensions: {
    'focus-on-results': 'Fokus på resultater',
  },
  principles: {
    'focus-on-results': 'Når vi ser på hvor godt vi lykkes, legger vi større vekt på resultatene enn på hensiktene.',
  },
  indicators: {
    'team-smart-goals':
      'I teamene våre løfter medlemmene i flokk for å nå minst ett SMART-mål som henger sammen med skolens mål, og hvert team har avtalt bestemte skritt og en fast måte å følge framgangen på. At teamene setter SMART-mål og arbeider mot dem, er avgjørende for at skolen stadig blir bedre.',
  },
  descriptors: {
    'team-smart-goals': {
      'before-initiating': 'Verken skoleeieren eller skolen har satt seg mål ennå, og ingen venter det av teamene.',
      initiating:
        'Når teamene setter mål, tenker de mest på undervisning og prosjekter og mindre på hva elevene lærer.',
      implementing:
        'Teamene har fått i oppgave å sette SMART-mål, men mange lærere stritter imot når målene handler om at elevene lærer mer. Noen setter så snevre mål at de kan nås også om elevene lærer mindre enn før, noen setter mål som ingen kan etterprøve, og noen fortsetter å sette mål for lærernes egne prosjekter. Det er ennå ikke klart for alle hva SMART-mål er, og hvorfor teamene har dem.',
      developing:
        'Alle team har satt SMART-mål for året, og målene er en viktig del av samarbeidet. Teamene har faste måter å følge framgangen på, og medlemmene leter sammen etter strategier som gjør dem bedre til å nå målene.',
      sustaining:
        'Hvert team har både et SMART-mål for året og en rekke mål på kort sikt, slik at det er lett å følge framgangen. Medlemmene lager konkrete handlingsplaner, blir enige om hvordan framgangen viser seg i elevenes læring, og hjelper hverandre hele veien til målet. De synlige tegnene på læring styrer arbeidet i teamene og er avgjørende for at skolen fortsetter å bli bedre. Når innsatsen blir anerkjent og feiret, gir det krefter til å fortsette.',
    },
  },
} as const satisfies RubricText<typeof plcResults>;
