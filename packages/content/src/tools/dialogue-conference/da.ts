import type { ProtocolText } from '@rubrikk/core';
import type { dialogueConference } from './protocol.ts';

/** The words of «Dialogkonferansemodellen» in Danish. All of it is worded by this project. */
export const da = {
  protocol: 'dialogue-conference',
  language: 'da',
  title: 'Dialogkonferencemodellen',
  roles: {
    'school-leaders': 'Skoleledere',
    'after-school-leaders': 'Ledere af skolefritidsordninger (SFO)',
    'chief-union-representatives': 'Fællestillidsrepræsentanter',
    others: 'Andre deltagere',
  },
  steps: {
    'room-1-theory':
      'Det første rum: Forankring af teori, begreber og modeller. Lær teorien at kende, og bliv enige om, hvad begreberne betyder.',
    'room-2-practice':
      'Det andet rum: Eksempler fra praksis. Nogle af jer fortæller om god praksis og om praksis, der halter.',
    'room-3-alone': 'Det tredje rum, først alene: Tænk problemstillingen igennem på egen hånd.',
    'room-3-networks':
      'Det tredje rum: Netværksarbejde i grupper. Brug et refleksionsredskab, og hjælp hinanden med at se problemstillingen i lyset af jeres egne erfaringer, teorien og eksemplerne.',
    'room-4-own-team':
      'Det fjerde rum: Refleksion i egen ledergruppe eller eget team. Sæt mål, og bliv enige om tiltag, og del dem gerne i plenum til sidst.',
  },
  prompts: {
    'good-practice': 'Hvornår er det gået godt hos os?',
    'critical-practice': 'Hvornår er det gået mindre godt?',
    done: 'Hvad har vi gjort?',
    learned: 'Hvad har vi lært?',
    wise: 'Hvad er det klogt at gøre fremover?',
  },
  outputs: {
    goals: 'Mål',
    actions: 'Tiltag',
    summary: 'Opsamling til næste møde',
  },
  gates: {
    'alone-before-networks': 'Grupperne går i gang, når hver enkelt har haft tid til at tænke alene.',
  },
} as const satisfies ProtocolText<typeof dialogueConference>;
