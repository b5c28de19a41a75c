import type { ProtocolText } from '@rubrikk/core';
import type { individualGroupPlenum } from './protocol.ts';

/** The words of «I-G-P (Individ-Gruppe-Plenum)» in nynorsk. All of it is worded by this project. */
export const nn = {
  protocol: 'individual-group-plenum',
  language: 'nn',
  title: 'I-G-P (Individ-Gruppe-Plenum)',
  steps: {
    individual: 'Tenk gjennom spørsmålet åleine, og skriv ned kva du sjølv har erfart, veit og meiner.',
    group: 'Fortel kvarandre kva de har tenkt, og lær av det dei andre ser.',
    plenum: 'Samle dykk i plenum, og lat kvar gruppe fortelje kva ho kom fram til.',
  },
  outputs: {
    summary: 'Oppsummering på tvers av gruppene',
  },
  gates: {
    'individual-first': 'Gruppene byrjar når alle har tenkt åleine.',
  },
} as const satisfies ProtocolText<typeof individualGroupPlenum>;
