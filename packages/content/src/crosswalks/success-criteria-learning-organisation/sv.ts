import type { CrosswalkText } from '@rubrikk/core';
import type { successCriteriaLearningOrganisation } from './crosswalk.ts';

/** The reasons of «Suksesskriteriene og skolen som lærende organisasjon» in Swedish. */
export const sv = {
  crosswalk: 'success-criteria-learning-organisation',
  language: 'sv',
  title: 'Framgångskriterierna och skolan som lärande organisation',
  reasons: {
    'same-time': 'Båda frågar om skolan ger tid och resurser till samarbete och gemensamt lärande.',
    'same-trust': 'Båda frågar om tillit och respekt i arbetsmiljön.',
    'pupils-teaching-and-learning':
      'Båda frågar om eleverna är med och planerar och utvärderar undervisningen. Indikatorn frågar också om elevernas eget lärande.',
    'development-and-learning':
      'Båda frågar om ledarna håller i gång utvecklingsarbetet. Kriteriet ser efter lärande på alla nivåer, indikatorn också efter förändring och nytänkande.',
    'theory-and-experience':
      'Båda bygger lärandet på teori. Kriteriet frågar efter teori och erfarenheter som är gemensamma på skolan, indikatorn efter teori och kompetens utifrån.',
    'results-and-data':
      'Båda frågar om skolan använder vad den vet om resultaten. Kriteriet frågar om utvärdering av hela skolan, indikatorn om analys av data och omfördelning av resurser.',
    'sharing-across-schools':
      'Alla tre frågar om att dela erfarenheter. Kriteriet frågar om huvudmannens arenor, indikatorerna om fasta former och om lärarnas egna nätverk.',
    'learning-and-teams':
      'Kriteriet frågar om två saker på en gång: eget lärande och gott lagarbete. Indikatorerna frågar var för sig vem som sätter målen och om arbetslagen lär sig att samarbeta.',
    'good-or-close': 'Kriteriet frågar om samarbetet med vårdnadshavarna är gott, indikatorn om det är nära.',
    'own-strategy': 'Kriterierna hör till strategin i Sandnes, och ingen indikator frågar om den.',
    'people-around': 'Ingen indikator frågar om resursgrupper, stödfunktioner eller fackliga ombud.',
    'effect-and-tools':
      'Indikatorerna frågar om skolan utvärderar effekter. De frågar inte om undervisningen har ändrats eller vilka verktyg som används.',
    'owner-only': 'Kriterierna gäller huvudmannen. Indikatorerna gäller en enda skola.',
    'indicators-only': 'Inget av framgångskriterierna frågar om detta.',
  },
} as const satisfies CrosswalkText<typeof successCriteriaLearningOrganisation>;
