import type { CrosswalkText } from '@rubrikk/core';
import type { successCriteriaLearningOrganisation } from './crosswalk.ts';

/** The reasons of «Suksesskriteriene og skolen som lærende organisasjon» in nynorsk. */
export const nn = {
  crosswalk: 'success-criteria-learning-organisation',
  language: 'nn',
  title: 'Suksesskriteria og skulen som lærande organisasjon',
  reasons: {
    'same-time': 'Begge spør om skulen gir tid og ressursar til samarbeid og felles læring.',
    'same-trust': 'Begge spør om det er tillit og respekt i arbeidsmiljøet.',
    'pupils-teaching-and-learning':
      'Begge spør om elevane er med på å planleggje og vurdere undervisninga. Kjenneteiknet spør òg om læringa til elevane sjølve.',
    'development-and-learning':
      'Begge spør om leiarane held utviklingsarbeidet i gang. Kriteriet ser etter læring på alle nivå, kjenneteiknet òg etter endring og nytenking.',
    'theory-and-experience':
      'Begge byggjer læringa på teori. Kriteriet spør etter teori og erfaringar som er felles på skulen, kjenneteiknet etter teori og kompetanse utanfrå.',
    'results-and-data':
      'Begge spør om skulen brukar det han veit om resultata. Kriteriet spør om vurdering av heile skulen, kjenneteiknet om analyse av data og flytting av ressursar.',
    'sharing-across-schools':
      'Alle tre spør om deling av erfaringar. Kriteriet spør om arenaene hos skuleeigaren, kjenneteikna om faste ordningar og om nettverka til lærarane.',
    'learning-and-teams':
      'Kriteriet spør om to ting på éin gong: eiga læring og godt teamarbeid. Kjenneteikna spør kvart for seg kven som set måla, og om teama lærer å samarbeide.',
    'good-or-close': 'Kriteriet spør om samarbeidet med dei føresette er godt, kjenneteiknet om det er tett.',
    'own-strategy': 'Kriteria høyrer til strategien i Sandnes, og ingen kjenneteikn spør om han.',
    'people-around': 'Ingen kjenneteikn spør om ressursgrupper, støttetenester eller tillitsvalde.',
    'effect-and-tools':
      'Kjenneteikna spør om skulen vurderer verknader. Dei spør ikkje om undervisninga er endra, eller kva verktøy som er i bruk.',
    'owner-only': 'Kriteria gjeld skuleeigaren. Kjenneteikna gjeld éin skule.',
    'indicators-only': 'Ingen av suksesskriteria spør om dette.',
  },
} as const satisfies CrosswalkText<typeof successCriteriaLearningOrganisation>;
