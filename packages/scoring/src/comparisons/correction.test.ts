import { describe, expect, it } from 'vitest';
import { type Correction, correctionOf } from './correction.ts';

describe('correctionOf', () => {
  it('raises probabilities as the one named does', () => {
    // Holm: three times the least, then twice the next. Benjamini & Hochberg: three times the least, then 3/2 of the next.
    const raised = (name: Correction) => correctionOf(name).adjust([0.02, 0.01, 0.5]);
    expect(raised('holm')).toEqual([0.04, 0.03, 0.5]);
    expect(raised('benjamini-hochberg')).toEqual([0.03, 0.03, 0.5]);
  });

  it('says where it is written', () => {
    expect(correctionOf('holm')).toMatchObject({ name: 'holm', source: expect.stringContaining('Holm (1979)') });
    expect(correctionOf('benjamini-hochberg')).toMatchObject({
      name: 'benjamini-hochberg',
      source: expect.stringContaining('Benjamini & Hochberg (1995)'),
    });
  });
});
