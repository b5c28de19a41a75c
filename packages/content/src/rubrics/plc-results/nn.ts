import type { RubricText } from '@rubrikk/core';
import type { plcResults } from './rubric.ts';

/** The words of »Fokus på resultater (del 1)« in nynorsk. Only the English name in the title is the instrument's own: the rest of it, the dimension title and the stage labels are this project's. */
export const nn = {
  rubric: 'plc-results',
  language: 'nn',
  title: 'The Professional Learning Communities at Work™: Fokus på resultat (del 1)',
  instructions: {
    'alone-and-honestly':
      'Kvar av dykk vurderer åleine og ærleg kor langt skulen dykkar faktisk har kome med kjenneteiknet.',
    evidence: 'Finn eit døme eller anna belegg som du kan byggje vurderinga på.',
    'team-or-authority': 'De kan òg bruke skjemaet til å vurdere eit einskilt team eller skuleeigaren.',
  },
  levels: {
    'before-initiating': 'Før oppstart',
    initiating: 'Oppstart',
    implementing: 'Implementering',
    developing: 'Utvikling',
    sustaining: 'Vidareføring',
  },
  dimensions: {
    'focus-on-results': 'Fokus på resultat',
  },
  principles: {
    'focus-on-results': 'Når vi ser på kor godt vi lukkast, legg vi større vekt på resultata enn på intensjonane.',
  },
  indicators: {
    'team-smart-goals':
      'I teama våre løftar alle i flokk for å nå minst eitt SMART-mål som heng saman med måla til skulen, og kvart team har avtalt konkrete steg og ein fast måte å følgje framgangen på. At teama set SMART-mål og arbeider mot dei, er avgjerande for at skulen stadig blir betre.',
  },
  descriptors: {
    'team-smart-goals': {
      'before-initiating': 'Verken skuleeigaren eller skulen har sett seg mål enno, og ingen ventar det av teama.',
      initiating: 'Når teama set mål, tenkjer dei mest på undervisning og prosjekt og mindre på kva elevane lærer.',
      implementing:
        'Teama har fått i oppgåve å setje SMART-mål, men mange lærarar strittar imot når måla handlar om at elevane lærer meir. Nokre set så snevre mål at dei kan nåast også om elevane lærer mindre enn før, nokre set mål som ingen kan etterprøve, og nokre held fram med å setje mål for lærarane sine eigne prosjekt. Det er enno ikkje klart for alle kva SMART-mål er, og kvifor teama har dei.',
      developing:
        'Alle team har sett SMART-mål for året, og måla er ein viktig del av samarbeidet. Teama har faste måtar å følgje framgangen på, og alle på teamet leitar saman etter strategiar som gjer dei betre til å nå måla.',
      sustaining:
        'Kvart team har både eit SMART-mål for året og ei rekkje mål på kort sikt, slik at det er lett å følgje framgangen. Saman lagar dei konkrete handlingsplanar, blir samde om korleis framgangen viser seg i det elevane lærer, og hjelper kvarandre heile vegen til målet. Dei synlege teikna på læring styrer arbeidet i teama og er avgjerande for at skulen held fram med å bli betre. Når innsatsen blir anerkjend og feira, gir det krefter til å halde fram.',
    },
  },
} as const satisfies RubricText<typeof plcResults>;
