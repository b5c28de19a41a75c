import { describe, expect, it } from 'vitest';
import { sampleDocument, sampleRubric } from '../testing/sample-document.ts';
import { gapList } from './gap-list.ts';
import { textLayout } from './text-layout.ts';

/** A file of leaders and teachers: for each indicator the levels of either. */
function gapsOf(indicators: readonly (readonly [leaders: string, teachers: string])[], minimum = 1, language = 'en') {
  const header = ['role', ...indicators.map((_, at) => `d1-${at + 1}`)].join(',');
  const rows = ['head', 'staff'].flatMap((role, side) =>
    Array.from(indicators[0]?.[side] ?? '', (_, rater) =>
      [role, ...indicators.map((one) => one[side]?.[rater])].join(','),
    ),
  );
  const document = sampleDocument(sampleRubric([indicators.length], 3, language), `${[header, ...rows].join('\n')}\n`, {
    minimum,
    compare: ['head', 'staff'],
  });
  return gapList(document, textLayout);
}
const entries = (sections: readonly string[]) => (sections[0] ?? '').split('\n').slice(2);

describe('gapList', () => {
  it('is left out where no roles are compared', () => {
    expect(gapList(sampleDocument(sampleRubric([1]), 'role,d1-1\na,1\nb,2\n'), textLayout)).toEqual([]);
  });

  it('lists the five largest gaps, in either direction', () => {
    // Of 4 pairs: +2, −4, +1, −3, +3, −1, +4 quarters; the two smallest are left out.
    const lines = entries(
      gapsOf(
        [
          ['33', '23'],
          ['11', '33'],
          ['23', '23'],
          ['12', '23'],
          ['23', '12'],
          ['12', '12'],
          ['33', '11'],
        ],
        1,
        'sv',
      ),
    );
    expect(lines).toEqual([
      'Ett par är en ledare och en lärare. Siffrorna visar vem av de två som valde högst nivå.',
      '  – Statement d1-2.',
      '      ledaren högre i 0\u00A0% av paren, läraren högre i 100\u00A0%, lika i 0\u00A0%',
      '  – Statement d1-7.',
      '      ledaren högre i 100\u00A0% av paren, läraren högre i 0\u00A0%, lika i 0\u00A0%',
      '  – Statement d1-4.',
      '      ledaren högre i 0\u00A0% av paren, läraren högre i 75\u00A0%, lika i 25\u00A0%',
      '  – Statement d1-5.',
      '      ledaren högre i 75\u00A0% av paren, läraren högre i 0\u00A0%, lika i 25\u00A0%',
      '  – Statement d1-1.',
      '      ledaren högre i 50\u00A0% av paren, läraren högre i 0\u00A0%, lika i 50\u00A0%',
    ]);
  });

  it('says so where both see it the same', () => {
    expect(entries(gapsOf([['12', '12']]))).toEqual(['No indicators.']);
  });

  it('says so where one of the groups is too small', () => {
    expect(entries(gapsOf([['12', '12312']], 5))).toEqual([
      'Not shown: fewer than 5 answered, or the answers of a smaller group could be worked out.',
    ]);
  });
});
