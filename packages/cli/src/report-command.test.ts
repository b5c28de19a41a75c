import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { reportCommand } from './report-command.ts';
import { eightAndOne } from './testing/eight-and-one.ts';
import { sampleRubric } from './testing/sample-document.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const { write, remove } = temporaryFolder();
afterAll(remove);
const sample = sampleRubric([2, 1]);
const rubric = write('rubric.json', JSON.stringify(sample));

async function report(answers: string, ...given: string[]) {
  const file = write('answers.csv', answers);
  const shares: number[] = [];
  const result = await reportCommand([file, '--rubric', rubric, ...given], (share) => shares.push(share));
  return { result, shares, file };
}
async function printed(answers: string, ...given: string[]): Promise<string> {
  const { result } = await report(answers, ...given);
  if (!result.ok) throw new Error(`Expected a report; received ${JSON.stringify(result.problems)}.`);
  return [...result.value.pieces].join('');
}
async function problems(given: readonly string[]) {
  const result = await reportCommand(given, () => undefined);
  return result.ok
    ? []
    : result.problems.map(({ file, code }) => [file?.split('/').at(-1), code].filter(Boolean).join(' '));
}

interface Told {
  readonly role: string | null;
  readonly indicator: string;
  readonly status: string;
  readonly counts?: readonly number[];
}

describe('reportCommand', () => {
  it('counts everyone, for every format', async () => {
    const json = JSON.parse(await printed(eightAndOne, '--min-n', '1', '--format', 'json'));
    expect(json.raters).toBe(9);
    expect(json.results.slice(0, 3).map(({ counts }: { counts: number[] }) => counts)).toEqual([
      [1, 2, 5],
      [4, 0, 4],
      [2, 6, 0],
    ]);
    expect(await printed(eightAndOne, '--min-n', '1')).toMatch(
      /^Sample\n======\n9 answered, across 2 units\. Groups in which fewer than 2 answered are not shown\.\n/,
    );
    expect(await printed(eightAndOne, '--min-n', '1', '--format', 'markdown')).toMatch(/^# Sample\n\n9 answered/);
    expect(await printed(eightAndOne, '--min-n', '1', '--format', 'codebook')).toMatch(/^kind,name,meaning,/);
    expect(await printed(eightAndOne, '--min-n', '1', '--format', 'csv')).toMatch(
      /^group,unit,role,.*\neveryone,,,d1,d1-1,n,,8,shown,,\neveryone,,,d1,d1-1,answered,,9,shown,,\n/,
    );
  });

  it('shows one person alone by no number that is asked for', async () => {
    // With the head known, the six teachers wouldn't be needed; without either role, everyone is seven.
    const head = `role,d1-1\nhead,3\n${'teacher,1\n'.repeat(6)}`;
    for (const given of [
      ['--min-n', '1'],
      ['--min-n', '1', '--rule', 'ssb'],
    ]) {
      const { results, minimum } = JSON.parse(await printed(head, ...given, '--format', 'json'));
      expect(minimum).toBe(2);
      const ofRoles = results.filter(({ role, indicator }: Told) => role !== null && indicator === 'd1-1');
      expect(ofRoles).toHaveLength(2);
      for (const { status, counts } of ofRoles) expect([status, counts]).toEqual(['suppressed', undefined]);
      expect(results[0]).toMatchObject({ role: null, status: 'shown', counts: [6, 0, 1] });
      expect(await printed(head, ...given)).toContain(
        '\n7 answered. Groups in which fewer than 2 answered are not shown.\n',
      );
    }
    const two = `role,d1-1\n${'head,3\n'.repeat(2)}${'teacher,1\n'.repeat(6)}`;
    const shown = JSON.parse(await printed(two, '--min-n', '1', '--format', 'json')).results;
    expect(shown.map(({ status }: Told) => status)).not.toContain('suppressed');
  });

  it('compares leaders with teachers by itself, whichever word has more raters', async () => {
    const answers = `role,d1-1\n${'rektor,1\n'.repeat(6)}${'leder,3\n'.repeat(5)}${'lærer,2\n'.repeat(5)}${'assistent,1\n'.repeat(5)}`;
    const { gaps } = JSON.parse(await printed(answers, '--format', 'json'));
    expect(gaps).toHaveLength(1);
    expect(gaps[0]).toMatchObject({ roles: ['leder', 'lærer'], status: 'shown', higher: 1, lower: 0, equal: 0 });
    expect(await printed('role,d1-1\na,1\nb,2\n')).not.toContain('leaders');
  });

  it('compares the same word for leaders, whichever of two withheld roles is the larger', async () => {
    const comparedRoles = async (principals: number, leaders: number) => {
      const all = [...Array(principals).fill('rektor'), ...Array(leaders).fill('leder'), ...Array(9).fill('lærer')];
      const answers = `role,d1-1\n${all.map((role) => `${role},2\n`).join('')}`;
      const { gaps } = JSON.parse(await printed(answers, '--format', 'json'));
      return gaps.map(({ roles, status }: { roles: string[]; status: string }) => [...roles, status]);
    };
    const expected = [['leder', 'lærer', 'suppressed']];
    expect([await comparedRoles(3, 1), await comparedRoles(1, 3)]).toEqual([expected, expected]);
  });

  it('takes columns by the names given, codes by their kinds, and passes over others', async () => {
    const answers = 'skole;stilling;nøkkel;merknad;d1-1\nn;leder;k1;god;9\nn;leder;k2;;2\nn;leder;k3;;2\n';
    const given =
      '--unit skole --role stilling --rater nøkkel --ignore merknad --missing 9=declined --min-n 1 --format json';
    const { results } = JSON.parse(await printed(answers, ...given.split(' ')));
    expect(results).toHaveLength(4);
    expect(results[3]).toMatchObject({ unit: 'n', role: 'leder', n: 2, counts: [0, 2, 0], missing: { declined: 1 } });
  });

  it('understands the words for missing in every language', async () => {
    const cells = [
      'vet ikke',
      'Veit ikkje',
      'VED IKKE',
      ' vet ej ',
      'don’t know',
      'not applicable',
      'ikke besvart',
      '"ønsker ikke å svare"',
    ];
    const { results } = JSON.parse(
      await printed(`d1-1,d1-2\n${cells.join(',1\n')},1\n1,1\n1,1\n`, '--min-n', '1', '--format', 'json'),
    );
    expect(results[0]).toMatchObject({
      n: 2,
      missing: { 'not-applicable': 1, 'do-not-know': 5, declined: 1, skipped: 1 },
    });
  });

  it('reads levels by their label in any text of the rubric, and statements as headers', async () => {
    const { results } = JSON.parse(
      await printed('Statement d1-2.\nlevel B\nc\n3\n', '--min-n', '1', '--format', 'json'),
    );
    expect(results[0]).toMatchObject({ indicator: 'd1-2', counts: [0, 1, 2] });
  });

  it('withholds by a rule that has a name, and never says why a group is withheld', async () => {
    const seven = `unit,d1-1\n${'n,1\n'.repeat(7)}${'s,3\n'.repeat(9)}`;
    const withRule = JSON.parse(await printed(seven, '--rule', 'au-general', '--format', 'json'));
    expect([withRule.minimum, withRule.disclosure.name]).toEqual([10, 'au-general']);
    const reasons = withRule.results.map(({ status, reason }: Record<string, string>) => `${status} ${reason ?? ''}`);
    expect(reasons).toEqual(['shown ', 'suppressed withheld', 'suppressed withheld']);
    const lowered = JSON.parse(await printed(seven, '--rule', 'au-general', '--min-n', '7', '--format', 'json'));
    expect(lowered.results.map(({ status }: { status: string }) => status)).toEqual(['shown', 'shown', 'shown']);
    expect(await problems(['a.csv', '--rubric', rubric, '--rule', 'mine'])).toEqual([
      'wrong-argument',
      'a.csv unreadable-file',
    ]);
  });

  it('does not say how many answered when they are too few to be shown', async () => {
    const few = 'd1-1\n1\n2\n3\n';
    expect(JSON.parse(await printed(few, '--format', 'json')).raters).toBeNull();
    expect(await printed(few)).not.toMatch(/3 answered/);
    expect(JSON.parse(await printed(few, '--format', 'json', '--min-n', '3')).raters).toBe(3);
  });

  it('tells how far the reading is', async () => {
    expect((await report(eightAndOne)).shares).toEqual([1]);
  });

  it('tells what is wrong with the arguments, the rubric and the answers at once', async () => {
    const broken = write('broken.json', '{"rubric": 1, "texts": [], "texts": []}');
    const answers = write('wrong.csv', 'unit,rater,d1-1\nn,k,2\nn,k,2,3\n"');
    const given = [answers, '--rubric', broken, '--min-n', '0', '--format', 'xml', '--missing', '9=maybe'];
    expect(await problems(given)).toEqual([
      'wrong-argument',
      'wrong-argument',
      'wrong-argument',
      'broken.json wrong-type',
      'broken.json too-few',
      'broken.json duplicate-key',
      'wrong.csv too-many-cells',
      'wrong.csv unclosed-quote',
    ]);
    expect(await problems(['none.csv', '--rubric', 'none.json', '--unit', '--colour', 'red'])).toEqual([
      'unknown-option',
      'wrong-argument',
      'none.json unreadable-file',
      'none.csv unreadable-file',
    ]);
    expect(await problems(['none.csv'])).toEqual(['missing-argument', 'none.csv unreadable-file']);
    expect(await problems(['--rubric', 'none.json'])).toEqual(['missing-argument', 'none.json unreadable-file']);
  });

  it('tells of a language that the rubric lacks together with the rest', async () => {
    const { result } = await report('d1-1\n7\n', '--language', 'xx');
    expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(['no-text', 'number-out-of-range']);
  });

  it('does not tell of columns that a wrong option may have named, nor of each cell with a wrong code', async () => {
    const answers = write('named.csv', 'skole,d1-1\nn,9\nn,8\n');
    expect(await problems([answers, '--rubric', rubric, '--unit', '--missing', '9=unknown'])).toEqual([
      'wrong-argument',
      'wrong-argument',
      'named.csv number-out-of-range',
    ]);
    expect(
      await problems([
        answers,
        '--rubric',
        rubric,
        '--units',
        'skole',
        '--missing',
        '8=declined',
        '--missing',
        '9=skipped',
      ]),
    ).toEqual(['unknown-option']);
  });
});

describe('whatever the answers', () => {
  const cell = fc.constantFrom('1', '2', '3', '', 'do-not-know');
  const row = fc.tuple(fc.constantFrom('n', 's', 'e'), fc.constantFrom('leader', 'teacher', 'other'), cell, cell, cell);
  const files = fc
    .array(row, { minLength: 1, maxLength: 40 })
    .map((rows) => `unit,role,d1-1,d1-2,d2-1\n${rows.map((cells) => `${cells.join(',')}\n`).join('')}`);
  const named = ['unit', 'role', 'dimension', 'indicator', 'status', 'reason', 'minimum', 'roles'];

  it('no withheld result holds a number of its group, in JSON or CSV', async () => {
    await fc.assert(
      fc.asyncProperty(files, async (answers) => {
        const json = JSON.parse(await printed(answers, '--min-n', '4', '--format', 'json'));
        const all = [...json.results, ...json.dimensions, ...json.gaps];
        const withheld = all.filter(({ status }: { status: string }) => status !== 'shown');
        for (const result of withheld) {
          expect(result.status).toBe('suppressed');
          expect(named).toEqual(expect.arrayContaining(Object.keys(result)));
          expect(result.minimum).toBe(4);
        }
        const rows = (await printed(answers, '--min-n', '4', '--format', 'csv')).trimEnd().split('\n');
        expect(rows.filter((one) => one.includes(',suppressed,'))).toHaveLength(withheld.length);
        for (const one of rows.filter((line) => line.includes(',suppressed,'))) {
          const [statistic, category, ...rest] = one.split(',').slice(5);
          expect(['n ', 'roles.cliffsDelta teacher']).toContain(`${statistic} ${category}`);
          expect(rest).toEqual(['', 'suppressed', 'withheld', '']);
        }
        expect((json.raters ?? 4) >= 4).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
