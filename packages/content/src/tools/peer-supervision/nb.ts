import type { ProtocolText } from '@rubrikk/core';
import type { peerSupervision } from './protocol.ts';

/** The words of «Kollegabasert veiledning» in bokmål. Names and labels are the source’s own; the sentences are worded by this project. */
export const nb = {
  protocol: 'peer-supervision',
  language: 'nb',
  title: 'Kollegabasert veiledning',
  roles: {
    'conversation-leader': 'Samtaleleder',
    'case-owner': 'Caseeier',
    others: 'De andre i gruppa',
  },
  steps: {
    'form-groups': 'Del dere inn i grupper.',
    'choose-leader': 'Bli enige om hvem som leder samtalen i gruppa.',
    'pitch-cases': 'Hver av dere forteller om sitt case på høyst ett minutt.',
    'choose-case': 'Velg sammen det caset dere vil se nærmere på.',
    'present-case': 'Caseeieren forteller mer om caset.',
    'clarifying-questions': 'De andre stiller spørsmål til de forstår caset, men gir ingen råd ennå.',
    'keep-focus':
      'Samtalelederen passer på at samtalen holder seg til problemet, og sjekker at alle spørsmålene er stilt før noen gir råd.',
    'owner-thoughts': 'Caseeieren deler tankene sine.',
    advice: 'De andre gir råd etter tur.',
    'think-aloud': 'Caseeieren tenker høyt om forslagene.',
    'sum-up': 'Samtalelederen oppsummerer.',
    'write-down': 'Ta dere tid til å skrive, hver for seg.',
    'another-case': 'Bestem om dere vil ta et case til, og hvem som i så fall leder samtalen.',
  },
  prompts: {
    'case-done': 'Hva har du gjort?',
    'case-learned': 'Hva har du lært?',
    'owner-problem': 'Hva tenker du om problemet?',
    'owner-solution': 'Hva mener du er riktig å gjøre?',
    'case-wise': 'Hvilke forslag er det lurt å prøve?',
    'own-learned': 'Hva lærte du av samtalen?',
    'own-wise': 'Hva er lurt å gjøre nå?',
  },
  gates: {
    'questions-before-advice': 'Ingen gir råd før alle har stilt spørsmålene sine.',
  },
} as const satisfies ProtocolText<typeof peerSupervision>;
