import type { ProtocolText } from '@rubrikk/core';
import type { dialogueConference } from './protocol.ts';

/** The words of «Dialogkonferansemodellen» in nynorsk. All of it is worded by this project. */
export const nn = {
  protocol: 'dialogue-conference',
  language: 'nn',
  title: 'Dialogkonferansemodellen',
  roles: {
    'school-leaders': 'Skuleleiarar',
    'after-school-leaders': 'Leiarar i skulefritidsordninga (SFO)',
    'chief-union-representatives': 'Hovudtillitsvalde',
    others: 'Andre deltakarar',
  },
  steps: {
    'room-1-theory':
      'Det første rommet: Forankring av teori, omgrep og modellar. Bli kjende med teorien, og bli samde om kva omgrepa tyder.',
    'room-2-practice':
      'Det andre rommet: Døme frå praksis. Nokre av dykk fortel om god praksis og om praksis som haltar.',
    'room-3-alone': 'Det tredje rommet, først åleine: Tenk gjennom problemstillinga på eiga hand.',
    'room-3-networks':
      'Det tredje rommet: Nettverksarbeid i grupper. Bruk eit refleksjonsverktøy, og hjelp kvarandre å sjå problemstillinga i lys av eigne erfaringar, teorien og døma.',
    'room-4-own-team':
      'Det fjerde rommet: Refleksjon i eiga leiargruppe eller eige team. Set mål og bli samde om tiltak, og del dei gjerne i plenum til slutt.',
  },
  prompts: {
    'good-practice': 'Når har det gått bra hos oss?',
    'critical-practice': 'Når har det gått mindre bra?',
    done: 'Kva har vi gjort?',
    learned: 'Kva har vi lært?',
    wise: 'Kva er lurt å gjere vidare?',
  },
  outputs: {
    goals: 'Mål',
    actions: 'Tiltak',
    summary: 'Oppsummering til neste samling',
  },
  gates: {
    'alone-before-networks': 'Gruppene byrjar når kvar og ein har fått tenkje åleine.',
  },
} as const satisfies ProtocolText<typeof dialogueConference>;
