import type { ProtocolText } from '@rubrikk/core';
import type { peerSupervision } from './protocol.ts';

/** The words of «Kollegabasert veiledning» in Danish. All of it is worded by this project. */
export const da = {
  protocol: 'peer-supervision',
  language: 'da',
  title: 'Kollegial vejledning',
  roles: {
    'conversation-leader': 'Samtaleleder',
    'case-owner': 'Caseejer',
    others: 'De andre i gruppen',
  },
  steps: {
    'form-groups': 'Del jer i grupper.',
    'choose-leader': 'Bliv enige om, hvem der leder samtalen i gruppen.',
    'pitch-cases': 'Hver af jer fortæller om sin case på højst ét minut.',
    'choose-case': 'Vælg sammen den case, I vil se nærmere på.',
    'present-case': 'Caseejeren fortæller mere om casen.',
    'clarifying-questions': 'De andre stiller spørgsmål, indtil de forstår casen, men giver ingen råd endnu.',
    'keep-focus':
      'Samtalelederen sørger for, at samtalen holder sig til problemet, og at ingen giver råd, før alle spørgsmål er stillet.',
    'owner-thoughts': 'Caseejeren deler sine tanker.',
    advice: 'De andre giver råd på skift.',
    'think-aloud': 'Caseejeren tænker højt om forslagene.',
    'sum-up': 'Samtalelederen samler op.',
    'write-down': 'Giv jer tid til at skrive, hver for sig.',
    'another-case': 'Afgør, om I vil tage en case til, og hvem der i så fald leder samtalen.',
  },
  prompts: {
    'case-done': 'Hvad har du gjort?',
    'case-learned': 'Hvad har du lært?',
    'owner-problem': 'Hvad tænker du om problemet?',
    'owner-solution': 'Hvad er efter din mening det rigtige at gøre?',
    'case-wise': 'Hvilke forslag er det klogt at prøve?',
    'own-learned': 'Hvad lærte du af samtalen?',
    'own-wise': 'Hvad er det klogt at gøre nu?',
  },
  gates: {
    'questions-before-advice': 'Ingen giver råd, før alle har stillet deres spørgsmål.',
  },
} as const satisfies ProtocolText<typeof peerSupervision>;
