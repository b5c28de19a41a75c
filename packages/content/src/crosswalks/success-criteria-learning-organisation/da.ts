import type { CrosswalkText } from '@rubrikk/core';
import type { successCriteriaLearningOrganisation } from './crosswalk.ts';

/** The reasons of «Suksesskriteriene og skolen som lærende organisasjon» in Danish. */
export const da = {
  crosswalk: 'success-criteria-learning-organisation',
  language: 'da',
  title: 'Succeskriterierne og skolen som lærende organisation',
  reasons: {
    'same-time': 'Begge spørger, om skolen giver tid og ressourcer til samarbejde og fælles læring.',
    'same-trust': 'Begge spørger til tillid og respekt i arbejdsmiljøet.',
    'pupils-teaching-and-learning':
      'Begge spørger, om eleverne er med til at planlægge og evaluere undervisningen. Indikatoren spørger også til elevernes egen læring.',
    'development-and-learning':
      'Begge spørger, om lederne holder udviklingsarbejdet i gang. Kriteriet ser efter læring på alle niveauer, indikatoren også efter forandring og nytænkning.',
    'theory-and-experience':
      'Begge bygger læringen på teori. Kriteriet spørger til den teori og de erfaringer, vi er fælles om på skolen, indikatoren til teori og viden udefra.',
    'results-and-data':
      'Begge spørger, om skolen bruger det, den ved om resultaterne. Kriteriet spørger, om skolen evaluerer sig selv, indikatoren, om den analyserer data og flytter ressourcer.',
    'sharing-across-schools':
      'Alle tre spørger til deling af erfaringer. Kriteriet spørger til forvaltningens arenaer, indikatorerne til faste rammer og til lærernes egne netværk.',
    'learning-and-teams':
      'Kriteriet spørger om to ting på én gang: egen læring og godt teamarbejde. Indikatorerne spørger hver for sig, hvem der sætter målene, og om teamene lærer at samarbejde.',
    'good-or-close': 'Kriteriet spørger, om samarbejdet med forældrene er godt, indikatoren, om det er tæt.',
    'own-strategy': 'Kriterierne hører til strategien i Sandnes, og ingen indikator spørger til den.',
    'people-around': 'Ingen indikator spørger til ressourcegrupper, til støtte udefra eller til tillidsfolk.',
    'effect-and-tools':
      'Indikatorerne spørger, om skolen vurderer virkninger. De spørger ikke, om undervisningen er ændret, eller hvilke redskaber der er i brug.',
    'owner-only': 'Kriterierne gælder forvaltningen. Hver indikator gælder én skole.',
    'indicators-only': 'Ingen af succeskriterierne spørger til dette.',
  },
} as const satisfies CrosswalkText<typeof successCriteriaLearningOrganisation>;
