import { afterAll, describe, expect, it } from 'vitest';
import { auditCommand } from './audit-command.ts';
import { printProblems } from './output/print-problems.ts';
import { reportCommand } from './report-command.ts';
import { sampleRubric } from './testing/sample-document.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const { path, write, remove } = temporaryFolder();
afterAll(remove);
const rubric = write('rubric.json', JSON.stringify(sampleRubric([2])));

function audited(given: readonly string[]) {
  const ran = auditCommand(given);
  if (!ran.ok) return { status: 2, text: printProblems(ran.problems).replaceAll(`${path}/`, '') };
  return { status: ran.value.status ?? 0, text: [...ran.value.pieces].join('').replaceAll(`${path}/`, '') };
}

/** Twelve teachers, six assistants, three leaders: leaders are withheld, and assistants lest they give them away. */
const answers = write(
  'answers.csv',
  `role,d1-1,d1-2\n${'teacher,1,2\n'.repeat(12)}${'assistant,2,2\n'.repeat(6)}${'leader,3,3\n'.repeat(3)}`,
);
async function made(): Promise<string> {
  const ran = await reportCommand([answers, '--rubric', rubric, '--format', 'json'], () => undefined);
  return ran.ok ? [...ran.value.pieces].join('') : '';
}
const shown = '"status":"shown","n":6';

describe('auditCommand', () => {
  it('finds nothing in a report of the command', async () => {
    expect(audited([write('good.json', await made())])).toEqual({
      status: 0,
      text: 'ok: good.json: 8 results, 4 withheld; nothing that is withheld can be worked out from what is shown (smallest group 5).\n',
    });
  });

  it('says what was told after all, where, and how to mend it', async () => {
    const lines = (await made()).split('\n').map((line) => {
      const isTold = line.includes('"role":"assistant","dimension":"d1","indicator"');
      return isTold ? line.replace(/"status":"suppressed".*?(?=\})/, shown) : line;
    });
    const file = write('told.json', lines.join('\n'));
    const line = lines.findIndex((one) => one.includes('"role":"leader","dimension":"d1","indicator"')) + 1;
    expect(audited([file])).toEqual({
      status: 1,
      text: `told.json:${line}:5: "leader" of all units is withheld, but what is shown tells that exactly 3 answered on "d1-1" (and the like on 1 more); the smallest group shown is 5. To mend it, withhold "assistant" of all units as well. [told-exactly at $.results[6]]\n1 finding; mend the report before it is published.\n`,
    });
    const json = JSON.parse(audited([file, '--format', 'json']).text);
    expect([json.ok, json.results, json.withheld]).toEqual([false, 8, 2]);
    expect(json.findings[1]).toEqual({
      ...{ code: 'told-exactly', unit: null, role: 'leader', indicator: 'd1-2', lowest: 3, highest: 3 },
      ...{ network: null, isNew: true, file: 'told.json', path: '$.results[7]' },
      withhold: [{ unit: null, role: 'assistant', network: null }],
    });
  });

  it('finds what no indicator tells alone, and all of them tell together', () => {
    // Of five leaders on the second level of d1-1 only three can be of the north, and of the five on d1-2 only two of the south.
    const counted = {
      'd1-1': { 'null leader': [0, 5, 0], 'north null': [9, 3, 0], 'south null': [4, 8, 0] },
      'd1-2': { 'null leader': [3, 2, 0], 'north null': [5, 4, 3], 'south null': [2, 0, 10] },
    };
    const missing = { 'not-applicable': 0, 'do-not-know': 0, declined: 0, skipped: 0 };
    const results = Object.entries(counted).flatMap(([indicator, shown]: [string, Record<string, number[]>]) =>
      [null, 'north', 'south'].flatMap((unit) =>
        [null, 'leader', 'teacher'].map((role) => {
          const counts = shown[`${unit} ${role}`];
          const n = counts?.reduce((a, b) => a + b, 0);
          const place = { unit, role, indicator };
          return counts === undefined
            ? { ...place, status: 'suppressed', reason: 'withheld', minimum: 5 }
            : { ...place, status: 'shown', n, counts, missing };
        }),
      ),
    );
    const file = write('together.json', JSON.stringify({ minimum: 5, results }));
    const { status, text } = audited([file]);
    expect(status).toBe(1);
    expect(text.split('\n')).toHaveLength(4);
    expect(text).toContain(
      '"leader" of "north" is withheld on every indicator, but what is shown tells on "d1-2" and "d1-1" that exactly 3 are in it; the smallest group shown is 5. To mend it, withhold "leader" of all units on "d1-2" as well. [told-together at $.results[13]]\n',
    );
    expect(text).toContain('"leader" of "south"');
  });

  it('finds a dimension that is shown while its indicators are withheld', async () => {
    const withDimension = async (role: string, values: string) => {
      const lines = (await made()).split('\n').map((line) => {
        const isOwn = line.includes(`"role":"${role}","dimension":"d1"`) && !line.includes('"indicator"');
        return isOwn ? line.replace(/"status":"suppressed".*?(?=\})/, `"status":"shown",${values}`) : line;
      });
      return audited([write('dimension.json', lines.join('\n'))]);
    };
    // Six assistants gave two ratings each: with the twelve teachers that leaves three of 21.
    const { status, text } = await withDimension('assistant', '"n":6,"indicators":2,"counts":[0,12,0]');
    expect(status).toBe(1);
    expect(text).toContain(
      '"leader" of all units is withheld, but what is shown tells that exactly 3 answered on "d1-1" (and the like on 1 more); the smallest group shown is 5. To mend it, withhold dimension "d1" of "assistant" of all units as well. [told-exactly at $.results[6]]\n1 finding;',
    );
    const leaders = await withDimension('leader', '"n":3,"indicators":2,"counts":[0,0,6]');
    expect(leaders.text).toContain(
      '"leader" of all units is withheld, but dimension "d1", which is made of it, is shown and tells that exactly 3 answered on "d1-1" (and the like on 1 more); the smallest group shown is 5. To mend it, withhold dimension "d1" of "leader" of all units as well. [told-exactly at $.results[6]]\n1 finding;',
    );
    // One assistant gave one rating only. Of 2 x 21 ratings, the teachers gave 24 and the assistants 11: 7 are left.
    const uneven = await withDimension('assistant', '"n":5,"indicators":2,"counts":[0,11,0]');
    expect(uneven.text).toContain(
      '"leader" of all units is withheld, but what is shown tells that exactly 7 ratings were given on all of dimension "d1", fewer than 5 an indicator; the smallest group shown is 5. To mend it, withhold dimension "d1" of "assistant" of all units as well. [told-exactly at $.results[6]]\n1 finding;',
    );
    const few = await withDimension('leader', '"n":2,"indicators":2,"counts":[0,0,5]');
    expect(few.text).toContain(
      'Dimension "d1" of "leader" of all units is shown, and fewer than 5 are in it, on an indicator of dimension "d1". Withhold dimension "d1" of "leader" of all units. [shown-against-rule at $.dimensions[3]]\n',
    );
    expect((await withDimension('leader', '"n":"3","indicators":2.5,"counts":[0,0,-6]')).text).toMatch(
      /\.n\]\n.*\.indicators\]\n.*\.counts\]\n3 problems/,
    );
  });

  it('has a sentence for everything that it finds', () => {
    const results = [
      [null, null, 'shown', 30],
      [null, 'a', 'suppressed', null],
      [null, 'b', 'shown', 28],
      ['x', null, 'shown', 26],
      ['y', null, 'shown', 4],
      ['x', 'a', 'suppressed', null],
      ['x', 'b', 'suppressed', null],
      ['y', 'a', 'suppressed', null],
      ['y', 'b', 'suppressed', null],
    ].map(([unit, role, status, n]) => ({ unit, role, indicator: 'i', status, n }));
    const { status, text } = audited([write('all.json', JSON.stringify({ minimum: 5, results }))]);
    expect(status).toBe(1);
    // Two of role a in all, four at y.
    expect(text.match(/(?<=: )"[^,]+? is (?:shown|withheld)/g)).toEqual([
      '"a" of all units is withheld',
      '"y" is shown',
      '"a" of "x" is withheld',
      '"a" of "y" is withheld',
      '"b" of "y" is withheld',
    ]);
    expect(text).toContain('"y" is shown, and fewer than 5 are in it, on "i". Withhold "y", and everyone together.');
    expect(text).toContain('tells that from 0 to 2 answered on "i"');
    const apart = results.map((result) =>
      result.unit === 'x' && result.role === null ? { ...result, n: 40 } : result,
    );
    expect(audited([write('apart.json', JSON.stringify({ minimum: 5, results: apart }))]).text).toContain(
      `The numbers shown on "i" don't add up over units, roles and networks, whatever the withheld ones are.`,
    );
    const alone = [{ unit: null, role: null, indicator: 'i', status: 'shown', n: 3 }];
    expect(audited([write('alone.json', JSON.stringify({ minimum: 5, results: alone }))]).text).toContain(
      'Everyone together is shown, and fewer than 5 are in it',
    );
    const one = [{ unit: null, role: null, indicator: 'i', status: 'shown', n: 1 }];
    expect(audited([write('one.json', JSON.stringify({ minimum: 1, results: one }))]).text).toContain(
      'Everyone together is shown, and one person alone is in it',
    );
  });

  it('says that a reason tells a size', async () => {
    const file = write('reasons.json', (await made()).replace('"reason":"withheld"', '"reason":"too-few"'));
    expect(audited([file])).toMatchObject({ status: 1, text: expect.stringContaining('Give the reason "withheld"') });
  });

  it('tells of everything that it cannot read', () => {
    const result = { unit: 1, status: 'hidden', n: 2 };
    const again = { unit: null, role: null, indicator: 'a', status: 'shown', n: -1 };
    const file = write('wrong.json', JSON.stringify({ minimum: 0, results: [result, again] }));
    expect(audited([file, 'b.json', '--rule', 'x', '--format', 'csv'])).toEqual({
      status: 2,
      text: [
        'rubrikk: One report at a time; "b.json" is one too many. If it is out already, name it with --earlier. [unknown-argument]',
        'rubrikk: This command has no option --rule (rubrikk report and compare have it); it takes --earlier, --format, --organisation. rubrikk --help says what they do. [unknown-option]',
        'rubrikk: --format expects text, json; received "csv". [wrong-argument]',
        'wrong.json:1:12: Expected the smallest number of raters that is shown, a whole number from 1; received 0. [wrong-type at $.minimum]',
        'wrong.json:1:25: Expected the role as a text, or null for all together; received nothing. [wrong-type at $.results[0].role]',
        'wrong.json:1:25: Expected the id of an indicator; received nothing. [wrong-type at $.results[0].indicator]',
        'wrong.json:1:33: Expected the unit as a text, or null for all together; received 1. [wrong-type at $.results[0].unit]',
        'wrong.json:1:44: Expected "shown" or "suppressed"; received "hidden". [wrong-type at $.results[0].status]',
        'wrong.json:1:122: Expected how many chose a level, a whole number from 0; received -1. [wrong-type at $.results[1].n]',
        '9 problems; nothing was written.',
        '',
      ].join('\n'),
    });
  });

  it.each([
    ['', 'empty-file'],
    ['{', 'not-json'],
    ['[]', 'no-report'],
    ['null', 'no-report'],
    ['{"results":[],"networks":[{"network":"n"}]}', 'wrong-type'],
  ])('refuses %j', (content, code) => {
    expect(audited([write('odd.json', content)])).toMatchObject({
      status: 2,
      text: expect.stringContaining(`[${code}`),
    });
  });

  it('refuses a group that stands twice, and a file that is not there', () => {
    const group = { unit: null, role: null, indicator: 'a', status: 'suppressed' };
    const twice = write('twice.json', JSON.stringify({ minimum: 5, results: [group, group] }));
    expect(audited([twice]).text).toContain('[duplicate-result at $.results[1]]');
    expect(audited([`${path}/none.json`]).text).toContain('[unreadable-file]');
    expect(audited([]).text).toContain('Name the report to be published: rubrikk audit REPORT.json.');
  });
});
