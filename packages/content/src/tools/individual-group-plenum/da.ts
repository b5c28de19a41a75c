import type { ProtocolText } from '@rubrikk/core';
import type { individualGroupPlenum } from './protocol.ts';

/** The words of «I-G-P (Individ-Gruppe-Plenum)» in Danish. All of it is worded by this project. */
export const da = {
  protocol: 'individual-group-plenum',
  language: 'da',
  title: 'I-G-P (Individ-Gruppe-Plenum)',
  steps: {
    individual: 'Tænk over spørgsmålet alene, og skriv ned, hvad du selv har erfaret, ved og mener.',
    group: 'Fortæl hinanden, hvad I har tænkt, og lær af det, de andre ser.',
    plenum: 'Saml jer i plenum, og lad hver gruppe fortælle, hvad den nåede frem til.',
  },
  outputs: {
    summary: 'Opsamling på tværs af grupperne',
  },
  gates: {
    'individual-first': 'Grupperne går i gang, når alle har tænkt alene.',
  },
} as const satisfies ProtocolText<typeof individualGroupPlenum>;
