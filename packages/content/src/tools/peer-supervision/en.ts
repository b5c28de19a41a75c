import type { ProtocolText } from '@rubrikk/core';
import type { peerSupervision } from './protocol.ts';

/** The words of «Kollegabasert veiledning» in British English. All of it is worded by this project. */
export const en = {
  protocol: 'peer-supervision',
  language: 'en',
  title: 'Peer supervision',
  roles: {
    'conversation-leader': 'Conversation leader',
    'case-owner': 'Case owner',
    others: 'The others in the group',
  },
  steps: {
    'form-groups': 'Divide into groups.',
    'choose-leader': 'Agree on who leads the conversation in the group.',
    'pitch-cases': 'Each of you describes a case of your own, in one minute at most.',
    'choose-case': 'Choose together the case that you want to look into.',
    'present-case': 'The case owner tells you more about the case.',
    'clarifying-questions': 'The others ask questions until they understand the case, but give no advice yet.',
    'keep-focus':
      'The conversation leader keeps the talk on the problem and checks that every question has been asked before anyone gives advice.',
    'owner-thoughts': 'The case owner shares some thoughts with you.',
    advice: 'The others give advice in turn.',
    'think-aloud': 'The case owner thinks aloud about the suggestions.',
    'sum-up': 'The conversation leader sums up.',
    'write-down': 'Take time to write, each of you alone.',
    'another-case': 'Decide whether to take another case and, if so, who leads the conversation.',
  },
  prompts: {
    'case-done': 'What have you done?',
    'case-learned': 'What have you learned?',
    'owner-problem': 'What do you think about the problem?',
    'owner-solution': 'What do you think is the right thing to do?',
    'case-wise': 'Which suggestions is it wise to try?',
    'own-learned': 'What did you learn from the conversation?',
    'own-wise': 'What is it wise to do now?',
  },
  gates: {
    'questions-before-advice': 'Nobody gives advice until everyone has asked their questions.',
  },
} as const satisfies ProtocolText<typeof peerSupervision>;
