import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { auditCommand } from './audit-command.ts';
import { checkCommand } from './check-command.ts';
import { compareCommand } from './compare-command.ts';
import { printProblems } from './output/print-problems.ts';
import { reportCommand } from './report-command.ts';
import { sampleRubric } from './testing/sample-document.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const { path, write, remove } = temporaryFolder();
afterAll(remove);
const rubric = write('rubric.json', JSON.stringify(sampleRubric([1])));

function audited(...given: readonly string[]) {
  const ran = auditCommand(given);
  if (!ran.ok) return { status: 2, text: printProblems(ran.problems).replaceAll(`${path}/`, '') };
  return { status: ran.value.status ?? 0, text: [...ran.value.pieces].join('').replaceAll(`${path}/`, '') };
}

/** So many of each unit in a wave, who don't all say the same as in another, with or without a column that names it. */
function answersOf(wave: string, units: Readonly<Record<string, number>>, isNamed = true): string {
  const rows = Object.entries(units).flatMap(([unit, raters]) =>
    Array.from(
      { length: raters },
      (_, rater) => `${unit},k${rater}${isNamed ? `,${wave}` : ''},${1 + ((rater + Number(wave)) % 3)}\n`,
    ),
  );
  return `unit,rater${isNamed ? ',wave' : ''},d1-1\n${rows.join('')}`;
}

async function written(name: string, command: typeof reportCommand, ...given: string[]): Promise<string> {
  const ran = await command([...given, '--rubric', rubric, '--format', 'json'], () => undefined);
  if (!ran.ok) throw new Error(printProblems(ran.problems));
  return write(name, [...ran.value.pieces].join(''));
}

/** A file with something in it replaced, where it is met first. */
function changed(name: string, file: string, ...[from, to]: readonly [RegExp, string]): string {
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(from);
  return write(name, text.replace(from, to));
}

// Autumn: twelve, ten, six and four; the last is too few, and the six are withheld lest they give them away. Spring: all shown.
const autumn = { north: 12, east: 10, south: 6, west: 4 };
const spring = { north: 12, east: 11, south: 7, west: 6 };
const shown = (n: number) => ({ n, missing: {}, setAside: 0 });

async function year(isNamed = true) {
  const kind = isNamed ? 'named' : 'plain';
  const first = write(`a-${kind}.csv`, answersOf('2026', autumn, isNamed));
  const second = write(`s-${kind}.csv`, answersOf('2027', spring, isNamed));
  return {
    first: await written(`a-${kind}.json`, reportCommand, first),
    second: await written(`s-${kind}.json`, reportCommand, second),
    both: await written(`both-${kind}.json`, compareCommand, first, second, '--rater', 'rater'),
  };
}

describe('an audit of a comparison', () => {
  it.each([true, false])(
    'finds nothing in one of the command, beside the reports of its waves (named: %s)',
    async (isNamed) => {
      const { first, second, both } = await year(isNamed);
      const kind = isNamed ? 'named' : 'plain';
      const [before, after] = isNamed ? ['2026', '2027'] : ['a-plain', 's-plain'];
      expect(audited(both)).toEqual({
        status: 0,
        text: [before, after]
          .map(
            (wave) =>
              `ok: both-${kind}.json: 5 results of "${wave}", 2 withheld; nothing that is withheld can be worked out from what is shown (smallest group 5).\n`,
          )
          .join(''),
      });
      const beside = audited(both, '--earlier', second, '--earlier', first);
      expect(beside.status).toBe(0);
      expect(beside.text).toContain(
        `ok: both-${kind}.json, beside a-${kind}.json: 5 results of "${before}", 2 withheld;`,
      );
      expect(beside.text).toContain(
        `ok: both-${kind}.json, beside s-${kind}.json: 5 results of "${after}", 2 withheld;`,
      );
      // Which wave of the comparison an earlier report is of, or the other way round, is told by its numbers at least.
      expect(audited(first, '--earlier', both)).toMatchObject({
        status: 0,
        text: expect.stringMatching(/^ok: .*beside both/),
      });
    },
  );

  it('finds what it shows of a group that the report of that wave withholds, and what both tell together', async () => {
    const { first, both } = await year();
    const result = { status: 'shown', change: 'no-clear-change', before: shown(6), after: shown(7), linked: null };
    const told = changed(
      'told.json',
      both,
      /("group": \{"unit":"south"\}[\s\S]*?"result":)\{"status":"suppressed".*?\}/,
      `$1${JSON.stringify(result)}`,
    );
    // Without a report it tells west by itself: 32 less 12, 10 and 6, and 36 less 12, 11 and 7, of whom it may be shown.
    const alone = audited(told);
    expect(alone.status).toBe(1);
    expect(alone.text).toMatch(
      /"west" is withheld, but what is shown tells that exactly 4 answered on "d1-1"; .*\[told-exactly at \$\.groups\[4\]\.changes\[0\], of "2026"\]\n1 finding; mend the comparison/,
    );
    const { status, text } = audited(told, '--earlier', first);
    expect(status).toBe(1);
    expect(text).toMatch(
      /told\.json:\d+:9: "south" is shown in told\.json on "d1-1", and a-named\.json withholds it\. Withhold "south" in told\.json\. \[withheld-elsewhere at \$\.groups\[3\]\.changes\[0\], of "2026"\]\n/,
    );
    expect(text).toMatch(
      /"west" is withheld, but what told\.json and a-named\.json show together tells that exactly 4 answered/,
    );
    const json = JSON.parse(audited(told, '--earlier', first, '--format', 'json').text);
    expect(json).toMatchObject({ ok: false, results: 10, earlier: ['a-named.json'] });
    expect(json.findings).toContainEqual({
      ...{ code: 'withheld-elsewhere', unit: 'south', role: null, network: null, indicator: 'd1-1', isNew: true },
      ...{ file: 'told.json', path: '$.groups[3].changes[0]', withheldIn: 'a-named.json', part: '2026' },
      withhold: [{ unit: 'south', role: null, network: null }],
    });
    // Once it is out, nothing that the report withholds helps.
    const late = audited(first, '--earlier', told);
    expect(late.text).toContain(
      '"south" is shown in told.json on "d1-1", and a-named.json withholds it. It is out, and nothing that a-named.json withholds takes it back. [withheld-elsewhere',
    );
  });

  it('finds a change without a figure of a group that a report withholds, and counts nothing by it', async () => {
    const { first, both } = await year();
    const told = changed(
      'null.json',
      both,
      /("group": \{"unit":"south"\}[\s\S]*?"result":)\{"status":"suppressed".*?\}/,
      '$1null',
    );
    const { status, text } = audited(told, '--earlier', first);
    expect([status, text.match(/\[[a-z-]+ at/g)]).toEqual([1, ['[withheld-elsewhere at']]);
    expect(audited(told).status).toBe(0);
  });

  it('finds that few were followed, or came or went', async () => {
    const { both } = await year();
    const few = changed('few.json', both, /"linked":(null|\{[^}]*\})/, '"linked":{"n":28,"left":4,"joined":8}');
    expect(audited(few)).toMatchObject({
      status: 1,
      text: expect.stringContaining(
        'The change of everyone together on "d1-1" tells of fewer than 5: those who answered both times, or one time only. Withhold everyone together. [few-linked at $.groups[0].changes[0], of "2026"]',
      ),
    });
  });

  it('looks at the staff of a comparison of rounds', async () => {
    const judged = `${answersOf('2026', autumn).replace('wave,', 'wave,round,').replaceAll(',2026,', ',2026,individual,')}`;
    const groups = ['north', 'east', 'south', 'north'].map((unit, at) => `${unit},g${at},2026,group,2\n`).join('');
    const file = write('judged.csv', judged + groups);
    const rounds = await written('rounds.json', compareCommand, file, '--rounds', 'individual,group');
    const report = await written('alone.json', reportCommand, file, '--only', 'round=individual');
    expect(audited(rounds, '--earlier', report)).toEqual({
      status: 0,
      text: 'ok: rounds.json, beside alone.json: 3 results of "individual", 1 withheld; nothing that is withheld can be worked out from what they show together (smallest group 5).\n',
    });
    const told = changed(
      'told-rounds.json',
      rounds,
      /\{"status":"suppressed".*?\}/,
      JSON.stringify({ status: 'shown', round: 'group', level: 2, ratings: shown(6) }),
    );
    expect(audited(told).status).toBe(0);
    const { text } = audited(told, '--earlier', report);
    expect(text).toContain('"south" is shown in told-rounds.json on "d1-1", and alone.json withholds it.');
    expect(text).toContain(
      '"west" is withheld, but what told-rounds.json and alone.json show together tells that exactly 4',
    );
  });

  it('says what can’t be read, and so does a check', async () => {
    const { both } = await year();
    const broken = changed('broken.json', both, /"before":\{"n":\d+/, '"before":{"n":"many"');
    const message =
      /^broken\.json:\d+:9: Expected how many chose a level, a whole number from 0; received "many"\. \[wrong-type at \$\.groups\[0\]\.changes\[0\]\]\n1 problem/;
    expect(audited(broken)).toMatchObject({ status: 2, text: expect.stringMatching(message) });
    const none = write('none.json', '{ "format": "rubrikk/comparison@1" }');
    expect(audited(none).text).toContain(
      'Expected a comparison with its "groups", as rubrikk compare --format json writes it.',
    );
    const bare = write('bare.json', '{ "format": "rubrikk/rounds-comparison@1" }');
    expect(audited(bare).text).toContain('Expected a comparison with its "judgements", as rubrikk compare');
    const newer = write('newer.json', '{ "format": "rubrikk/comparison@2", "groups": [] }');
    const checked = async (file: string) => {
      const ran = await checkCommand([file], () => undefined);
      const text = ran.ok ? [...ran.value.pieces].join('') : printProblems(ran.problems);
      return text.replaceAll(`${path}/`, '');
    };
    expect(await checked(both)).toBe('ok: both-named.json: comparison "sample", 5 results, 2 withheld\n');
    expect(await checked(broken)).toMatch(message);
    expect(await checked(newer)).toContain(
      'Written by a newer version of Rubrikk (format 2); this one reads 1: update.',
    );
  });
});
