import type { ProtocolText } from '@rubrikk/core';
import type { dialogueConference } from './protocol.ts';

/** The words of «Dialogkonferansemodellen» in Swedish. All of it is worded by this project. */
export const sv = {
  protocol: 'dialogue-conference',
  language: 'sv',
  title: 'Dialogkonferensmodellen',
  roles: {
    'school-leaders': 'Skolledare',
    'after-school-leaders': 'Ledare för fritidshem',
    'chief-union-representatives': 'Fackliga kommunombud',
    others: 'Andra deltagare',
  },
  steps: {
    'room-1-theory':
      'Det första rummet: Förankring av teori, begrepp och modeller. Lär känna teorin och kom överens om vad begreppen betyder.',
    'room-2-practice':
      'Det andra rummet: Exempel från praktiken. Några av er berättar om sådant som fungerar väl och sådant som haltar.',
    'room-3-alone': 'Det tredje rummet, först på egen hand: Tänk igenom frågeställningen var och en för sig.',
    'room-3-networks':
      'Det tredje rummet: Nätverksarbete i grupper. Använd ett reflektionsverktyg och hjälp varandra att se frågeställningen i ljuset av era egna erfarenheter, teorin och exemplen.',
    'room-4-own-team':
      'Det fjärde rummet: Reflektion i den egna ledningsgruppen eller det egna arbetslaget. Sätt upp mål och kom överens om insatser, och dela dem gärna i plenum till sist.',
  },
  prompts: {
    'good-practice': 'När har det gått bra hos oss?',
    'critical-practice': 'När har det gått mindre bra?',
    done: 'Vad har vi gjort?',
    learned: 'Vad har vi lärt oss?',
    wise: 'Vad är klokt att göra härnäst?',
  },
  outputs: {
    goals: 'Mål',
    actions: 'Insatser',
    summary: 'Sammanfattning till nästa träff',
  },
  gates: {
    'alone-before-networks': 'Grupperna börjar när var och en har fått tänka på egen hand.',
  },
} as const satisfies ProtocolText<typeof dialogueConference>;
