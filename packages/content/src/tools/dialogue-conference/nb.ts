import type { ProtocolText } from '@rubrikk/core';
import type { dialogueConference } from './protocol.ts';

/** The words of «Dialogkonferansemodellen» in bokmål. Names and labels are the source’s own; the sentences are worded by this project. */
export const nb = {
  protocol: 'dialogue-conference',
  language: 'nb',
  title: 'Dialogkonferansemodellen',
  roles: {
    'school-leaders': 'Skoleledere',
    'after-school-leaders': 'Ledere i skolefritidsordningen (SFO)',
    'chief-union-representatives': 'Hovedtillitsvalgte',
    others: 'Andre deltakere',
  },
  steps: {
    'room-1-theory':
      'Det første rommet: Forankring av teori, begreper og modeller. Bli kjent med teorien, og bli enige om hva begrepene betyr.',
    'room-2-practice':
      'Det andre rommet: Eksempler fra praksis. Noen av dere forteller om god praksis og om praksis som halter.',
    'room-3-alone': 'Det tredje rommet, først alene: Tenk gjennom problemstillingen på egen hånd.',
    'room-3-networks':
      'Det tredje rommet: Nettverksarbeid i grupper. Bruk et refleksjonsverktøy, og hjelp hverandre å se problemstillingen i lys av egne erfaringer, teorien og eksemplene.',
    'room-4-own-team':
      'Det fjerde rommet: Refleksjon i egen ledergruppe eller eget team. Sett mål og bli enige om tiltak, og del dem gjerne i plenum til slutt.',
  },
  prompts: {
    'good-practice': 'Når har det gått godt hos oss?',
    'critical-practice': 'Når har det gått mindre godt?',
    done: 'Hva har vi gjort?',
    learned: 'Hva har vi lært?',
    wise: 'Hva er lurt å gjøre videre?',
  },
  outputs: {
    goals: 'Mål',
    actions: 'Tiltak',
    summary: 'Oppsummering til neste samling',
  },
  gates: {
    'alone-before-networks': 'Gruppene begynner når hver enkelt har fått tenke alene.',
  },
} as const satisfies ProtocolText<typeof dialogueConference>;
