import type { Rubric } from '@rubrikk/core';
import { afterAll, describe, expect, it } from 'vitest';
import { reportCommand } from './report-command.ts';
import { sampleRubric } from './testing/sample-document.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';
import { allWords } from './words/all-words.ts';
import { fill } from './words/fill.ts';

const { write, remove } = temporaryFolder();
afterAll(remove);

/** Two indicators, of which the levels of the first are described, or of both. */
function rubricIn(language: string, described: 1 | 2 = 1, more: Partial<Rubric> = {}): string {
  const { rubric, texts } = sampleRubric([2], 3, language);
  const [dimension] = rubric.dimensions;
  const indicators = dimension?.indicators?.map((indicator, at) => ({
    ...indicator,
    ...(at < described && { descriptors: true }),
  }));
  const looks = { a: 'It looks like a.', b: 'It looks like b.', c: 'It looks like c.' };
  const descriptors = { 'd1-1': looks, ...(described === 2 && { 'd1-2': looks }) };
  const document = {
    rubric: { ...rubric, ...more, dimensions: [{ ...dimension, indicators }] },
    texts: texts.map((text) => ({ ...text, descriptors })),
  };
  return write(`${language}-${described}${Object.keys(more).join('')}.json`, JSON.stringify(document));
}

const organisation = write(
  'organisation.json',
  JSON.stringify({
    format: 'rubrikk/organisation@1',
    id: 'coast',
    units: [
      { id: 'n', kind: 'school' },
      { id: 's', kind: 'school', name: 'South School' },
    ],
    networks: [
      { id: 'all', name: 'Both schools', units: ['n', 's'] },
      { id: 'south', units: ['s'] },
    ],
  }),
);

/** Six in each school. On the first all of n are on a and all of s on c; on the second all are on c. */
const twelve = `unit,d1-1,d1-2\n${'n,1,3\n'.repeat(6)}${'s,3,3\n'.repeat(6)}`;

async function reported(answers: string, language: string, ...given: string[]): Promise<string> {
  const file = write('answers.csv', answers);
  const ran = await reportCommand([file, '--rubric', rubricIn(language), ...given], () => undefined);
  if (!ran.ok) throw new Error(JSON.stringify(ran.problems));
  return [...ran.value.pieces].join('');
}

describe('the printed report', () => {
  it('has the next step of what is described: of twelve, the sixth stands on a', async () => {
    expect(await reported(twelve, 'en')).toContain(`
The next step
-------------
We stand on the level of the median; where two levels share the middle, on the lower
one, as half of us have not passed it.
  – Statement d1-1.
      Where we stand, “Level a”: It looks like a.
      The next step, “Level b”: It looks like b.
`);
    expect(await reported(twelve, 'en', '--format', 'markdown')).toContain(`
## The next step

We stand on the level of the median; where two levels share the middle, on the lower one, as half of us have not passed it.

- Statement d1-1.\\
  Where we stand, “Level a”: It looks like a.\\
  The next step, “Level b”: It looks like b.
`);
  });

  it('has in the handout the step first of what must change', async () => {
    // All are on c of the first and on a of the second.
    const answers = write('answers.csv', `d1-1,d1-2\n${'3,1\n'.repeat(6)}`);
    const given = [answers, '--rubric', rubricIn('en', 2)];
    const orderIn = async (...more: string[]) => {
      const ran = await reportCommand([...given, ...more], () => undefined);
      const [, after = ''] = (ran.ok ? [...ran.value.pieces].join('') : '').split('The next step\n');
      return after.match(/Statement d1-\d/g);
    };
    expect(await orderIn('--format', 'markdown')).toEqual(['Statement d1-2', 'Statement d1-1']);
    expect(await orderIn()).toEqual(['Statement d1-1', 'Statement d1-2']);
  });

  it('says where there is no step after, and nothing of what is withheld', async () => {
    const highest = `d1-1,d1-2\n${'3,3\n'.repeat(6)}`;
    expect(await reported(highest, 'en')).toContain(
      '      Where we stand, “Level c”: It looks like c.\n      There is no level above this one.\n',
    );
    const few = `d1-1,d1-2\n${',3\n'.repeat(6)}1,3\n`;
    for (const format of ['text', 'markdown']) {
      expect(await reported(few, 'en', '--format', format)).not.toContain('It looks like');
    }
    const { nextSteps } = JSON.parse(await reported(few, 'en', '--format', 'json'));
    expect(nextSteps).toEqual([
      { unit: null, dimension: 'd1', indicator: 'd1-1', status: 'suppressed', reason: 'withheld', minimum: 5 },
    ]);
  });

  it('has the networks beside one another: a half and all of twelve, and all of six', async () => {
    expect(await reported(twelve, 'en', '--organisation', organisation)).toContain(`
Network by network: share who chose “Level c”
---------------------------------------------
  1 Dimension d1

                  1
Both schools    75%
south          100%

A unit may be in several networks.
`);
    expect(await reported(twelve, 'en', '--organisation', organisation, '--format', 'markdown')).toContain(`
## Network by network: share who chose “Level c”

| Dimension | Both schools | south |
| :-- | --: | --: |
| Dimension d1 | 75% | 100% |

A unit may be in several networks.
`);
  });

  it('marks what a network may not show', async () => {
    const few = `unit,d1-1,d1-2\n${'n,1,3\n'.repeat(9)}${'s,3,3\n'.repeat(2)}`;
    const note = '* Not shown: fewer than 5 answered, or the answers of a smaller group could be worked out.';
    const text = await reported(few, 'en', '--organisation', organisation);
    expect(text).toMatch(/\nsouth +\*\n/);
    expect(text.replaceAll('\n', ' ')).toContain(note);
    const markdown = await reported(few, 'en', '--organisation', organisation, '--format', 'markdown');
    expect(markdown).toMatch(/\| Dimension d1 \| .+ \| \\\* \|\n/);
    expect(markdown).toContain(`\\${note}`);
  });

  it('has a dash where nobody in a network chose a level', async () => {
    const none = `unit,d1-1,d1-2\n${'n,1,3\n'.repeat(9)}${'s,declined,\n'.repeat(9)}`;
    const markdown = await reported(none, 'en', '--organisation', organisation, '--format', 'markdown', '--min-n', '1');
    expect(markdown).toMatch(/\| Dimension d1 \| 50% \| – \|\n/);
  });

  it.each(allWords)(
    'sets no units side by side that the rubric says can’t be compared, in $language',
    async (words) => {
      const own = rubricIn(words.language, 1, { comparable: { units: false, waves: true } });
      const answers = write('answers.csv', twelve);
      const given = [answers, '--rubric', own, '--organisation', organisation, '--format'];
      for (const format of ['text', 'markdown']) {
        const ran = await reportCommand([...given, format], () => undefined);
        const text = (ran.ok ? [...ran.value.pieces].join('') : '').replaceAll(/\s+/g, ' ');
        expect(text.split(words.unitsNotComparable)).toHaveLength(2);
        expect(text).not.toContain('South School');
        expect(text).not.toContain('Both schools');
      }
    },
  );

  it('says how firm places are where it is asked, and only there', async () => {
    // Two indicators are always among the first five, and one that all put on the highest level is never disagreed on.
    const text = await reported(twelve, 'en', '--draws', '20');
    expect(text).toContain('How firm a place is: the answers were drawn anew many times,');
    expect(text).toContain('  – 100%: Statement d1-2.\n      Among the first five in 100% of the draws.\n');
    const markdown = await reported(twelve, 'en', '--draws', '20', '--format', 'markdown');
    expect(markdown).toContain('- **100%:** Statement d1-2.\\\n  Among the first five in 100% of the draws.\n');
    expect(markdown).toContain('\n\nHow firm a place is:');
    expect(await reported(twelve, 'en', '--draws', '20')).toBe(text);
    for (const format of ['text', 'markdown']) {
      expect(await reported(twelve, 'en', '--format', format)).not.toMatch(/How firm|draws/);
    }
  });

  it.each(allWords)('says all of it in $language', async (words) => {
    const levels = `${words.report.quotes[0]}Level c${words.report.quotes[1]}`;
    for (const format of ['text', 'markdown']) {
      const given = ['--organisation', organisation, '--draws', '9', '--format', format];
      const text = (await reported(twelve, words.language, ...given)).replaceAll(/\s+/g, ' ');
      const level = `${words.report.quotes[0]}Level a${words.report.quotes[1]}`;
      for (const sentence of [
        words.stabilityExplained,
        words.report.nextSteps.title,
        words.report.nextSteps.explained,
        `${words.report.nextSteps.here}, ${level}: It looks like a.`,
        fill(words.networks, { levels }),
        words.networksExplained,
      ]) {
        expect(text).toContain(sentence.replaceAll(/\s+/g, ' '));
      }
      expect(text).not.toMatch(/[{}]|undefined|NaN/);
    }
  });
});
