import { describe, expect, it } from 'vitest';
import { sampleDocument, sampleRubric } from '../testing/sample-document.ts';
import { nb } from '../words/nb.ts';
import { figureWords } from './figure-words.ts';

describe('figureWords', () => {
  const answers = `d1-1,d1-2,d1-3\n${'1,1,\n'.repeat(600)}${'3,2,\n'.repeat(600)}${',1,\n'.repeat(34)}`;
  const { results } = sampleDocument(sampleRubric([3]), answers).report;

  it('stands beneath one another', () => {
    const figures = figureWords(results, nb);
    expect(results.map((result) => (result.status === 'shown' ? figures(result) : ''))).toEqual([
      // Half on either end is no consensus.
      'n 1\u00A0200   median 1–3   enighet 0,00',
      // 634 on the lowest and 600 on the middle of three levels, mean 1.486:
      // 1 + .514·log2(1 − .243) + .486·log2(1 − .257) = .586
      'n 1\u00A0234   median 1     enighet 0,59',
      'n     0',
    ]);
  });

  it('has no width of nothing', () => {
    const figures = figureWords([], nb);
    const [first] = results;
    expect(first?.status === 'shown' && figures(first)).toBe('n 1\u00A0200   median 1–3   enighet 0,00');
  });
});
