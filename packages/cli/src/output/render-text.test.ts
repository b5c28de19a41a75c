import { describe, expect, it } from 'vitest';
import { eightAndOne } from '../testing/eight-and-one.ts';
import { sampleDocument, sampleRubric } from '../testing/sample-document.ts';
import { allWords } from '../words/all-words.ts';
import { renderText } from './render-text.ts';

const sample = sampleRubric([2, 1]);

describe('renderText', () => {
  it('says everything about nine raters', () => {
    // Consensus, 1 + Σ p·log2(1 − |level − mean| / 2): d1-1 1 + ⅛·log2 ¼ + (¼ + ⅝)·log2 ¾ = 0.387;
    // d1-2 1 + log2 ½ = 0; d2-1 1 + ¼·log2 ⅝ + ¾·log2 ⅞ = 0.686.
    // Pairs, of 3 leaders with 5 teachers: d1-1 9 of 15 higher, d1-2 2 higher and 6 lower, d2-1 6 higher.
    // Units: north d1 the mean of 2/5 and 1/5, south of 3/3 and 3/3.
    const compare = ['leader', 'teacher'] as const;
    expect(renderText(sampleDocument(sample, eightAndOne, { minimum: 1, compare }))).toBe(`Sample
======
9 answered, across 2 units.

░░ 1 Level a
▒▒ 2 Level b
██ 3 Level c

n is how many chose a level. The median is the middle answer. Consensus is 1 when all
chose the same level, and 0 when half chose the lowest and half the highest.

Dimension d1
------------
Statement d1-1.
  ░░░░▒▒▒▒▒▒▒███████████████████  n 8   median 3     consensus 0.39
                                  not answered 1
Statement d1-2.
  ░░░░░░░░░░░░░░░███████████████  n 8   median 1–3   consensus 0.00
                                  don’t know 1

Dimension d2
------------
Statement d2-1.
  ░░░░░░░░▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒  n 8   median 2     consensus 0.69
                                  prefer not to say 1

Strengths: where the largest share chose “Level c”
--------------------------------------------------
  – 63%: Statement d1-1.
  – 50%: Statement d1-2.

What must change: more chose “Level a” than “Level c”
-----------------------------------------------------
  – 25%: Statement d2-1.

Where we disagree most: start the conversation here
---------------------------------------------------
  – consensus 0.00: Statement d1-2.
  – consensus 0.39: Statement d1-1.
  – consensus 0.69: Statement d2-1.

Where leaders and teachers see it differently
---------------------------------------------
A pair is one leader and one teacher. The figures show which of the two chose the higher
level.
  – Statement d1-1.
      the leader higher in 60% of pairs, the teacher higher in 0%, equal in 40%
  – Statement d2-1.
      the leader higher in 40% of pairs, the teacher higher in 0%, equal in 60%
  – Statement d1-2.
      the leader higher in 13% of pairs, the teacher higher in 40%, equal in 47%

Unit by unit: share who chose “Level c”
---------------------------------------
  1 Dimension d1
  2 Dimension d2

           1      2
north    30%     0%
south   100%     0%
`);
  });

  it('says only that nothing can be shown where everything is withheld', () => {
    expect(renderText(sampleDocument(sample, 'd1-1,d1-2\n1,2\n3,2\n', { minimum: 5 }))).toBe(`Sample
======
The number of answers is not shown (fewer than 5, or the answers of a smaller group
could be worked out). Groups in which fewer than 5 answered are not shown.

No results can be shown for everyone together.
`);
  });

  it('shows one rater, when that is asked for, without a word of what is withheld', () => {
    const printed = renderText(sampleDocument(sample, 'd1-1\n3\n'));
    expect(printed).toMatch(/^Sample\n======\n1 answered\.\n\n/);
    expect(printed).toContain(`  ${'█'.repeat(30)}  n 1   median 3   consensus 1.00\n`);
    expect(printed).toContain('What must change: more chose “Level a” than “Level c”\n');
    expect(printed.match(/\nNo indicators\.\n/g)).toHaveLength(2);
    expect(printed).not.toContain('Unit by unit');
    expect(printed).not.toContain('leaders');
  });

  it('shows that nobody chose a level', () => {
    const printed = renderText(sampleDocument(sample, 'unit,d1-1\nn,declined\nn,do-not-know\n'));
    expect(printed).toContain('2 answered.\n');
    expect(printed).toContain(
      `Statement d1-1.\n  ${' '.repeat(30)}  n 0\n${' '.repeat(34)}don’t know 1   prefer not to say 1\n`,
    );
    expect(printed.match(/\nNo indicators\.\n/g)).toHaveLength(3);
    expect(printed).toMatch(/\nn {6}–\n$/);
  });

  it('does not count raters without a unit as one', () => {
    expect(renderText(sampleDocument(sample, 'unit,d1-1\nn,1\n,2\ns,2\n'))).toContain('3 answered, across 2 units.');
    const printed = renderText(sampleDocument(sample, 'unit,d1-1\nn,1\n,2\n'));
    expect(printed).toContain('\n2 answered.\n');
    expect(printed).toMatch(/\n\(not given\) +0%\n$/);
  });

  it.each(allWords)('fills every sentence in $language', ({ language }) => {
    const inLanguage = sampleRubric([2, 1], 4, language);
    const shown = renderText(sampleDocument(inLanguage, eightAndOne, { minimum: 1, compare: ['leader', 'teacher'] }));
    const withheld = renderText(
      sampleDocument(inLanguage, eightAndOne, { minimum: 4, compare: ['leader', 'teacher'] }),
    );
    for (const printed of [shown, withheld]) {
      expect(printed).not.toMatch(/[{}]|undefined|NaN|null/);
      for (const line of printed.split('\n')) {
        expect(line.length).toBeLessThanOrEqual(88);
        expect(line).not.toMatch(/\s$/);
      }
    }
  });

  it('steers no terminal, whatever the rubric and the answers are called', () => {
    const { rubric, texts } = sampleRubric([1]);
    const steering = (words: Readonly<Record<string, string>>) =>
      Object.fromEntries(Object.entries(words).map(([id, word]) => [id, `\u001B[31m${word}\u009B0m\n\u202E`]));
    const [text] = texts;
    if (text === undefined) throw new Error('Expected a text.');
    const odd = {
      ...text,
      title: 'Sam\u001Bple',
      levels: steering(text.levels),
      dimensions: steering(text.dimensions),
      indicators: steering(text.indicators),
    };
    const answers = 'unit,role,d1-1\n"\u001B]0;x\u0007",leader,1\n"a\nb",teacher,3\n';
    const printed = renderText(
      sampleDocument({ rubric, texts: [odd] }, answers, { minimum: 1, compare: ['leader', 'teacher'] }),
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    expect(printed.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u202E]/);
    expect(printed).toContain('\na b ');
    expect(printed).toContain('�]0;x�');
  });
});
