import type { ProtocolText } from '@rubrikk/core';
import type { individualGroupPlenum } from './protocol.ts';

/** The words of «I-G-P (Individ-Gruppe-Plenum)» in bokmål. Names and labels are the source’s own; the sentences are worded by this project. */
export const nb = {
  protocol: 'individual-group-plenum',
  language: 'nb',
  title: 'I-G-P (Individ-Gruppe-Plenum)',
  steps: {
    individual: 'Tenk gjennom spørsmålet alene, og skriv ned hva du selv har erfart, vet og mener.',
    group: 'Fortell hverandre hva dere har tenkt, og lær av det de andre ser.',
    plenum: 'Samle dere i plenum, og la hver gruppe fortelle hva den kom fram til.',
  },
  outputs: {
    summary: 'Oppsummering på tvers av gruppene',
  },
  gates: {
    'individual-first': 'Gruppene begynner når alle har tenkt alene.',
  },
} as const satisfies ProtocolText<typeof individualGroupPlenum>;
