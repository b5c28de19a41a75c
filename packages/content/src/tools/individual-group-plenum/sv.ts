import type { ProtocolText } from '@rubrikk/core';
import type { individualGroupPlenum } from './protocol.ts';

/** The words of «I-G-P (Individ-Gruppe-Plenum)» in Swedish. All of it is worded by this project. */
export const sv = {
  protocol: 'individual-group-plenum',
  language: 'sv',
  title: 'I-G-P (Individ-Grupp-Plenum)',
  steps: {
    individual: 'Tänk igenom frågan på egen hand och skriv ner vad du själv har erfarit, vet och tycker.',
    group: 'Berätta för varandra hur ni har tänkt, och lär av det som de andra ser.',
    plenum: 'Samlas i plenum och låt varje grupp berätta vad den kom fram till.',
  },
  outputs: {
    summary: 'Sammanfattning av gruppernas tankar',
  },
  gates: {
    'individual-first': 'Grupperna börjar när alla har tänkt på egen hand.',
  },
} as const satisfies ProtocolText<typeof individualGroupPlenum>;
