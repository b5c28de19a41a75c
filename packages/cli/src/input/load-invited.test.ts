import { afterAll, describe, expect, it } from 'vitest';
import { printProblems } from '../output/print-problems.ts';
import { reportCommand } from '../report-command.ts';
import { sampleRubric } from '../testing/sample-document.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const { path, write, remove } = temporaryFolder();
afterAll(remove);
const rubric = write('rubric.json', JSON.stringify(sampleRubric([1])));
const answers = write('answers.csv', `role,d1-1\n${'teacher,1\n'.repeat(9)}${'leader,3\n'.repeat(6)}`);
const wave = { format: 'rubrikk/wave@1', id: '2026', first: '2026-11-16', last: '2026-11-27' };
const waveFile = (invited: object) => write('wave.json', JSON.stringify({ ...wave, invited }));

async function report(invited: string, ...given: string[]): Promise<string> {
  const ran = await reportCommand([answers, '--rubric', rubric, '--invited', invited, ...given], () => undefined);
  return ran.ok ? [...ran.value.pieces].join('') : printProblems(ran.problems).replaceAll(`${path}/`, '');
}

describe('--invited', () => {
  it('says how many of all answered', async () => {
    expect(await report('20')).toContain('15 of 20 answered (75%).');
    expect(await report('20', '--format', 'markdown')).toContain('15 of 20 answered (75%).');
    const { results } = JSON.parse(await report('20', '--format', 'json'));
    expect(results.map(({ invited }: { invited: number }) => invited)).toEqual([20, null, null]);
    // Six of fifteen chose the highest level; of twenty at least six would, and at most eleven.
    expect(results[0].favourable.bounds).toEqual({ low: 6 / 20, high: 11 / 20 });
    const csv = await report('20', '--format', 'csv');
    expect(csv).toContain('everyone,,,d1,d1-1,responseRate,,0.75,shown,,\n');
    expect(csv).toContain('everyone,,,d1,d1-1,favourable.most,,0.55,shown,,\n');
  });

  it('says it by role, as a wave does', async () => {
    const file = waveFile({ teacher: 12, leader: 8 });
    const { results } = JSON.parse(await report(file, '--format', 'json'));
    const rates = results.map(({ role, responseRate }: { role: string; responseRate: number }) => [role, responseRate]);
    expect(rates).toEqual([
      [null, 0.75],
      ['teacher', 0.75],
      ['leader', 0.75],
    ]);
  });

  it('adds the roles up where the answers name none', async () => {
    const plain = write('plain.csv', `d1-1\n${'1\n'.repeat(9)}`);
    const given = [plain, '--rubric', rubric, '--invited', waveFile({ teacher: 8, leader: 4 })];
    const ran = await reportCommand(given, () => undefined);
    expect(ran.ok && [...ran.value.pieces].join('')).toContain('9 of 12 answered (75%).');
  });

  it('is told of where it is wrong', async () => {
    expect(await report('14')).toBe(
      'rubrikk: --invited says that 14 were asked, and 15 answered; mend the number. [wrong-argument]\n1 problem; nothing was written.\n',
    );
    expect(await report(waveFile({ teacher: 8, leader: 6 }))).toContain(
      '--invited says that 8 were asked with the role "teacher", and 9 answered; mend the number.',
    );
    expect(await report('many')).toContain('Give --invited a number, or the file of a wave. [unreadable-file]');
    expect(await report(waveFile({ teacher: -1 }))).toMatch(/^wave\.json:1:\d+: .* at \$\.invited\.teacher\]/);
    expect(await report(write('odd.json', '{}'))).toContain('[missing-key at $.format]');
    expect(await report(answers)).toContain(
      "answers.csv:1:1: This isn't JSON, which begins with { and ends with }; expected a document as JSON. [not-json]",
    );
    expect(await report(write('plan.json', '{"format":"rubrikk/plan@1"}'))).toContain('[wrong-kind]');
  });
});
