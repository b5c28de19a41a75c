import { afterAll, describe, expect, it } from 'vitest';
import { compareCommand } from './compare-command.ts';
import { printProblems } from './output/print-problems.ts';
import { reportCommand } from './report-command.ts';
import { sampleRubric } from './testing/sample-document.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const { path, write, remove } = temporaryFolder();
afterAll(remove);
const rubric = write('rubric.json', JSON.stringify(sampleRubric([1])));
const alone = (wave: string) => `${wave},individual,2\n`.repeat(6);
const year = write('year.csv', `wave,round,d1-1\n${alone('2026')}${alone('2027')}2026,plenum,3\n`);

const opened = { at: '2026-11-16T08:00:00Z' };
const closed = { at: '2026-11-20T16:00:00Z' };
const later = { opened: { at: '2026-11-23T08:00:00Z' } };
/** The plan of 2026: everyone alone, one of two groups still at it, and a plenum that is planned. */
const plan = write(
  'plan.json',
  JSON.stringify({
    format: 'rubrikk/round-plan@1',
    unit: 'north',
    wave: '2026',
    rounds: [
      { id: 'alone', round: 'individual', members: ['k1', 'k2'], opened, closed },
      { id: 'g1', round: 'group', members: ['k1'], ...later, closed: { at: '2026-11-24T16:00:00Z' } },
      { id: 'g2', round: 'group', members: ['k2'], ...later },
      { id: 'all', round: 'plenum', members: ['k1', 'k2'] },
    ],
  }),
);

async function run(command: typeof reportCommand, ...given: string[]): Promise<string> {
  const ran = await command([year, '--rubric', rubric, '--round-plan', plan, ...given], () => undefined);
  return ran.ok ? 'shown' : printProblems(ran.problems).replaceAll(`${path}/`, '');
}
const sealed = (round: string, id: string) =>
  `plan.json: The ${round} round "${id}" of "north" isn't closed, and until it is nothing of it is shown to anybody. Close it first (closeRound of @rubrikk/core), and name its new plan here. [open-round]\n1 problem; nothing was written.\n`;

describe('--round-plan', () => {
  it('lets nothing of an open round out, in a report or a comparison', async () => {
    expect(await run(reportCommand, '--only', 'wave=2026', '--only', 'round=plenum')).toBe(sealed('plenum', 'all'));
    expect(await run(compareCommand, '--rounds', 'individual,plenum', '--only', 'wave=2026')).toBe(
      sealed('plenum', 'all'),
    );
  });

  it('lets out what is closed', async () => {
    expect(await run(reportCommand, '--only', 'wave=2026', '--only', 'round=individual')).toBe('shown');
    expect(await run(compareCommand, '--waves', '2026,2027')).toBe('shown');
  });

  it('takes each of two files to be of the wave that it names', async () => {
    const ofWave = (wave: string) => write(`${wave}.csv`, `wave,round,d1-1\n${alone(wave)}`);
    const compared = async (own: string) => {
      const given = [ofWave('2026'), ofWave('2027'), '--rubric', rubric, '--round-plan', own];
      const ran = await compareCommand(given, () => undefined);
      return ran.ok ? 'shown' : ran.problems.map(({ code }) => code);
    };
    expect(await compared(plan)).toBe('shown');
    const other = { format: 'rubrikk/round-plan@1', unit: 'north', wave: '2028', rounds: [] };
    expect(await compared(write('other.json', JSON.stringify(other)))).toEqual(['wrong-plan']);
  });

  it('takes answers that name no round for individual ones', async () => {
    const plain = write('plain.csv', `d1-1\n${'2\n'.repeat(6)}`);
    const ran = (own: string) => reportCommand([plain, '--rubric', rubric, '--round-plan', own], () => undefined);
    expect((await ran(plan)).ok).toBe(true);
    const rounds = [{ id: 'alone', round: 'individual', members: ['k1'], opened }];
    const open = { format: 'rubrikk/round-plan@1', unit: 'north', wave: '2026', rounds };
    const refused = await ran(write('open.json', JSON.stringify(open)));
    expect(refused.ok ? [] : refused.problems.map(({ code }) => code)).toEqual(['open-round']);
  });

  it('has to be of the wave, and a plan', async () => {
    expect(await run(reportCommand, '--only', 'wave=2027')).toBe(
      'plan.json: This plan is of the wave "2026", and the answers are of "2027". Name the plan of that wave with --round-plan. [wrong-plan]\n1 problem; nothing was written.\n',
    );
    const given = [year, '--rubric', rubric, '--waves', '2026,2027', '--round-plan', rubric];
    const ran = await compareCommand(given, () => undefined);
    expect(ran.ok ? '' : printProblems(ran.problems)).toContain(
      'Expected a document with "format": "rubrikk/round-plan@1"; this one is of the kind rubric-document. [wrong-kind]',
    );
  });
});
