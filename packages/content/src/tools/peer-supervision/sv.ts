import type { ProtocolText } from '@rubrikk/core';
import type { peerSupervision } from './protocol.ts';

/** The words of «Kollegabasert veiledning» in Swedish. All of it is worded by this project. */
export const sv = {
  protocol: 'peer-supervision',
  language: 'sv',
  title: 'Kollegial handledning',
  roles: {
    'conversation-leader': 'Samtalsledare',
    'case-owner': 'Fallägare',
    others: 'De andra i gruppen',
  },
  steps: {
    'form-groups': 'Dela in er i grupper.',
    'choose-leader': 'Kom överens om vem som leder samtalet i gruppen.',
    'pitch-cases': 'Var och en berättar om sitt fall på högst en minut.',
    'choose-case': 'Välj tillsammans det fall som ni vill titta närmare på.',
    'present-case': 'Fallägaren berättar mer om fallet.',
    'clarifying-questions': 'De andra ställer frågor tills de förstår fallet, men ger inga råd ännu.',
    'keep-focus':
      'Samtalsledaren ser till att samtalet håller sig till problemet och kontrollerar att alla frågor är ställda innan någon ger råd.',
    'owner-thoughts': 'Fallägaren delar med sig av sina tankar.',
    advice: 'De andra ger råd i tur och ordning.',
    'think-aloud': 'Fallägaren tänker högt om förslagen.',
    'sum-up': 'Samtalsledaren sammanfattar.',
    'write-down': 'Ge er tid att skriva, var och en för sig.',
    'another-case': 'Bestäm om ni vill ta ett fall till, och vem som i så fall leder samtalet.',
  },
  prompts: {
    'case-done': 'Vad har du gjort?',
    'case-learned': 'Vad har du lärt dig?',
    'owner-problem': 'Hur tänker du om problemet?',
    'owner-solution': 'Vad tycker du är rätt att göra?',
    'case-wise': 'Vilka förslag är det klokt att pröva?',
    'own-learned': 'Vad lärde du dig av samtalet?',
    'own-wise': 'Vad är klokt att göra nu?',
  },
  gates: {
    'questions-before-advice': 'Ingen ger råd förrän alla har ställt sina frågor.',
  },
} as const satisfies ProtocolText<typeof peerSupervision>;
