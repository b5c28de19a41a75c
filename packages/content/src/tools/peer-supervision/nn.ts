import type { ProtocolText } from '@rubrikk/core';
import type { peerSupervision } from './protocol.ts';

/** The words of «Kollegabasert veiledning» in nynorsk. All of it is worded by this project. */
export const nn = {
  protocol: 'peer-supervision',
  language: 'nn',
  title: 'Kollegabasert rettleiing',
  roles: {
    'conversation-leader': 'Samtaleleiar',
    'case-owner': 'Caseeigar',
    others: 'Dei andre i gruppa',
  },
  steps: {
    'form-groups': 'Del dykk inn i grupper.',
    'choose-leader': 'Bli samde om kven som leier samtalen i gruppa.',
    'pitch-cases': 'Kvar av dykk fortel om sitt case på høgst eitt minutt.',
    'choose-case': 'Vel saman det caset de vil sjå nærare på.',
    'present-case': 'Caseeigaren fortel meir om caset.',
    'clarifying-questions': 'Dei andre stiller spørsmål til dei forstår caset, men gir ingen råd enno.',
    'keep-focus':
      'Samtaleleiaren passar på at samtalen held seg til problemet, og sjekkar at alle spørsmåla er stilte før nokon gir råd.',
    'owner-thoughts': 'Caseeigaren deler tankane sine.',
    advice: 'Dei andre gir råd etter tur.',
    'think-aloud': 'Caseeigaren tenkjer høgt om forslaga.',
    'sum-up': 'Samtaleleiaren oppsummerer.',
    'write-down': 'Ta dykk tid til å skrive, kvar for seg.',
    'another-case': 'Avgjer om de vil ta eit case til, og kven som i så fall leier samtalen.',
  },
  prompts: {
    'case-done': 'Kva har du gjort?',
    'case-learned': 'Kva har du lært?',
    'owner-problem': 'Kva tenkjer du om problemet?',
    'owner-solution': 'Kva meiner du er rett å gjere?',
    'case-wise': 'Kva forslag er det lurt å prøve?',
    'own-learned': 'Kva lærte du av samtalen?',
    'own-wise': 'Kva er lurt å gjere no?',
  },
  gates: {
    'questions-before-advice': 'Ingen gir råd før alle har stilt spørsmåla sine.',
  },
} as const satisfies ProtocolText<typeof peerSupervision>;
