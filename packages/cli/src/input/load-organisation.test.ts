import { afterAll, describe, expect, it } from 'vitest';
import { auditCommand } from '../audit-command.ts';
import type { CommandOutput } from '../command-output.ts';
import { printProblems } from '../output/print-problems.ts';
import { reportCommand } from '../report-command.ts';
import type { Result } from '../result.ts';
import { sampleRubric } from '../testing/sample-document.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { loadOrganisation } from './load-organisation.ts';

const { path, write, remove } = temporaryFolder();
afterAll(remove);
const rubric = write('rubric.json', JSON.stringify(sampleRubric([1])));
const units = [
  { id: 'owner', kind: 'owner', name: 'The coast' },
  { id: 'n', kind: 'school', parent: 'owner', name: 'North' },
  { id: 's', kind: 'school', parent: 'owner', name: 'South' },
  { id: 'new', kind: 'school', parent: 'owner' },
];
const format = 'rubrikk/organisation@1';
const networks = [{ id: 'readers', units: ['n'] }];
const tree = write('tree.json', JSON.stringify({ format, id: 'coast', units }));
const withNetwork = write('networks.json', JSON.stringify({ format, id: 'coast', units, networks }));
const answers = write('answers.csv', `unit,d1-1\n${'n,1\n'.repeat(8)}${'s,3\n'.repeat(9)}`);

const shown = (ran: Result<CommandOutput>) =>
  (ran.ok ? [...ran.value.pieces].join('') : printProblems(ran.problems)).replaceAll(`${path}/`, '');
const report = async (file: string, ...given: string[]) =>
  shown(await reportCommand([file, '--rubric', rubric, ...given], () => undefined));

describe('the tree of units', () => {
  it('gives reports of the units above as well, each by its name', async () => {
    const text = await report(answers, '--organisation', tree);
    expect(text).toContain('17 answered, across 2 units.');
    expect(text).toMatch(/\nThe coast +53%\nNorth +0%\nSouth +100%\n\nThe units differ most on /);
    const { results, groups } = JSON.parse(await report(answers, '--organisation', tree, '--format', 'json'));
    expect(results.map(({ unit, n }: { unit: string; n: number }) => [unit, n])).toEqual([
      [null, 17],
      ['owner', 17],
      ['n', 8],
      ['s', 9],
    ]);
    expect(groups.map(({ name }: { name: string }) => name)).toEqual([null, 'The coast', 'North', 'South']);
  });

  it('tells an audit what adds up', async () => {
    const made = write('made.json', await report(answers, '--organisation', tree, '--format', 'json'));
    expect(shown(auditCommand([made, '--organisation', tree]))).toMatch(/^ok: made\.json: 4 results, 0 withheld;/);
    // Without the tree the owner looks like a third school.
    expect(shown(auditCommand([made]))).toContain('The numbers shown on "d1-1" don\'t add up');
    const networked = write('networked.json', await report(answers, '--organisation', withNetwork, '--format', 'json'));
    expect(shown(auditCommand([networked]))).toContain('name the file of their units with --organisation');
    expect(shown(auditCommand([networked, '--organisation', withNetwork]))).toMatch(/^ok: networked\.json: 5 results/);
  });

  it('finds what a network tells of a school that is withheld', async () => {
    const few = write('few.csv', `unit,d1-1\n${'n,1\n'.repeat(8)}${'s,3\n'.repeat(2)}`);
    const json = await report(few, '--organisation', withNetwork, '--format', 'json');
    // The network of the one school is withheld with it: shown, it would tell of the other.
    expect(shown(auditCommand([write('few.json', json), '--organisation', withNetwork]))).toMatch(/^ok: /);
    const told = json.replace(/("network":"readers".*?"status":)"suppressed".*?(?=\})/, '$1"shown","n":8');
    expect(told).not.toBe(json);
    const found = shown(auditCommand([write('told.json', told), '--organisation', withNetwork]));
    // Ten in all, eight of them in the network, so that two at most are at the other school.
    expect(found).toContain('"s" is withheld, but what is shown tells that from 0 to 2 answered on "d1-1"');
    expect(found).toContain('To mend it, withhold "readers" as well. [told-too-few at $.results[3]]');
  });

  it('must have the units that the answers name', async () => {
    const strange = write('strange.csv', 'unit,d1-1\nx,1\n,1\nn,1\n');
    expect(await report(strange, '--organisation', tree)).toBe(
      'strange.csv: The organisation "coast" has no unit "x", an empty cell; mend the answers, or add the unit to its file. [unknown-unit]\n1 problem; nothing was written.\n',
    );
    expect(await report(write('none.csv', 'd1-1\n1\n'), '--organisation', tree)).toContain(
      'name the column with --unit',
    );
  });

  it('is told of with all that is wrong with it', () => {
    const codes = (file: string) => {
      const loaded = loadOrganisation(file);
      return loaded.ok ? [] : loaded.problems.map(({ code }) => code);
    };
    expect(codes(tree)).toEqual([]);
    expect(codes('none.json')).toEqual(['unreadable-file']);
    expect(codes(write('odd.json', '{}'))).toEqual(['missing-key']);
    expect(codes(write('plan.json', '{"format":"rubrikk/plan@1"}'))).toEqual(['wrong-kind']);
    const circle = { format, id: 'x', units: [{ id: 'a', kind: 'school', parent: 'a' }], extra: 1 };
    expect(codes(write('circle.json', JSON.stringify(circle)))).toEqual(['circle', 'unknown-key']);
  });
});
