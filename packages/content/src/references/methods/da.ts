import type { TagSetText } from '@rubrikk/core';
import type { methods } from './tag-set.ts';

/** The words of «Metoder og verktøy i skoleutvikling» in Danish. All of it is worded by this project. */
export const da = {
  tagSet: 'methods',
  language: 'da',
  title: 'Metoder og redskaber i skoleudvikling',
  groups: {
    dialogue: 'Samtale og refleksion',
    practice: 'Praksis på tæt hold',
    digital: 'Digitale redskaber',
    frameworks: 'Rammer for fælles arbejde',
  },
  tags: {
    'cafe-dialogue': 'Cafédialog',
    'gallery-walk': 'Gallery walk',
    'speed-dating': 'Speed dating',
    'lotus-diagram': 'Lotusskema',
    'open-space': 'Open Space',
    'reflecting-team': 'Reflekterende team',
    'dialogue-game': 'Dialogspil',
    'lesson-study': 'Lesson study',
    'school-walk': 'Skolevandring og observation',
    'demonstration-teaching': 'Demonstrationsundervisning',
    'marte-meo': 'Marte Meo',
    'todays-meet': 'TodaysMeet',
    padlet: 'Padlet',
    bti: 'Bedre tværfaglig indsats (BTI)',
    pa: 'Pædagogisk analyse (PA)',
    smtte: 'SMTTE-modellen',
  },
  descriptions: {
    'cafe-dialogue': 'Små grupper skifter bord og bygger videre på det, de forrige har skrevet.',
    'gallery-walk': 'Grupperne hænger deres resultater op, og alle går rundt og kommenterer.',
    'speed-dating': 'Deltagerne deler to og to en tanke på kort tid og skifter så makker.',
    'lotus-diagram': 'Ét emne i midten giver otte idéer, og hver idé kan få otte nye.',
    'open-space': 'Deltagerne laver selv programmet og går derhen, hvor de har noget at bidrage med.',
    'reflecting-team': 'Nogle lytter til en samtale og deler så deres tanker, mens de andre hører på.',
    'dialogue-game': 'Kort eller spilleplader med udsagn sætter samtalen i gang, og alle kommer til orde.',
    'lesson-study': 'Lærere planlægger en lektion sammen, gennemfører den, evaluerer den og gør den bedre.',
    'school-walk': 'Lederen besøger timer og taler med læreren bagefter.',
    'demonstration-teaching':
      'Én lærer viser en god lektion, mens kollegaerne ser på, og så tænker de den igennem sammen.',
    'marte-meo': 'Vejledning ud fra korte filmklip af samspillet mellem voksne og børn.',
    'todays-meet': 'Et digitalt mødelokale, hvor mange kunne skrive på én gang. Tjenesten er lukket.',
    padlet: 'En digital opslagstavle, hvor alle kan hænge tekst og billeder op.',
    bti: 'En model for, hvordan kommunens tjenester samarbejder om børn, de er bekymrede for.',
    pa: 'Vi finder ud af, hvad der holder en udfordring i live, før vi vælger tiltag.',
    smtte: 'Vi tænker sammenhæng, mål, tiltag, tegn og evaluering igennem i én model.',
  },
} as const satisfies TagSetText<typeof methods>;
