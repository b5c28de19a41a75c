import type { CrosswalkText } from '@rubrikk/core';
import type { successCriteriaLearningOrganisation } from './crosswalk.ts';

/** The reasons of «Suksesskriteriene og skolen som lærende organisasjon» in bokmål. */
export const nb = {
  crosswalk: 'success-criteria-learning-organisation',
  language: 'nb',
  title: 'Suksesskriteriene og skolen som lærende organisasjon',
  reasons: {
    'same-time': 'Begge spør om skolen gir tid og ressurser til samarbeid og felles læring.',
    'same-trust': 'Begge spør om tillit og respekt i arbeidsmiljøet.',
    'pupils-teaching-and-learning':
      'Begge spør om elevene er med på å planlegge og vurdere undervisningen. Kjennetegnet spør også om elevenes egen læring.',
    'development-and-learning':
      'Begge spør om lederne holder utviklingsarbeidet i gang. Kriteriet ser etter læring på alle nivåer, kjennetegnet også etter endring og nytenkning.',
    'theory-and-experience':
      'Begge bygger læringen på teori. Kriteriet spør etter teori og erfaringer som er felles på skolen, kjennetegnet etter teori og kompetanse utenfra.',
    'results-and-data':
      'Begge spør om skolen bruker det den vet om resultatene. Kriteriet spør om vurdering av hele skolen, kjennetegnet om analyse av data og flytting av ressurser.',
    'sharing-across-schools':
      'Alle tre spør om deling av erfaringer. Kriteriet spør om arenaene hos skoleeieren, kjennetegnene om faste ordninger og om lærernes egne nettverk.',
    'learning-and-teams':
      'Kriteriet spør om to ting på én gang: egen læring og godt teamarbeid. Kjennetegnene spør hver for seg hvem som setter målene, og om teamene lærer å samarbeide.',
    'good-or-close': 'Kriteriet spør om samarbeidet med de foresatte er godt, kjennetegnet om det er tett.',
    'own-strategy': 'Kriteriene hører til strategien i Sandnes, og ingen kjennetegn spør om den.',
    'people-around': 'Ingen kjennetegn spør om ressursgrupper, støttetjenester eller tillitsvalgte.',
    'effect-and-tools':
      'Kjennetegnene spør om skolen vurderer virkninger. De spør ikke om undervisningen er endret, eller hvilke verktøy som er i bruk.',
    'owner-only': 'Kriteriene gjelder skoleeieren. Kjennetegnene gjelder én skole.',
    'indicators-only': 'Ingen av suksesskriteriene spør om dette.',
  },
} as const satisfies CrosswalkText<typeof successCriteriaLearningOrganisation>;
