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
/** A plan of a unit in a wave, of one round where everyone rates alone. */
const planOf = (unit: string, wave: string, round: object = { opened, closed }) =>
  write(
    `plan-${unit}-${wave}.json`,
    JSON.stringify({
      format: 'rubrikk/round-plan@1',
      unit,
      wave,
      rounds: [{ id: 'alone', round: 'individual', members: ['k1'], ...round }],
    }),
  );
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
  `plan.json: The ${round} round "${id}" of "north" isn't closed, and until it is nothing of it is shown to anybody. Close it first, in the app that keeps it, and name its new plan here. [open-round]\n1 problem; nothing was written.\n`;

describe('--round-plan', () => {
  it('lets nothing of an open round out, in a report or a comparison', async () => {
    expect(await run(reportCommand, '--only', 'wave=2026', '--only', 'round=plenum')).toBe(sealed('plenum', 'all'));
    expect(await run(compareCommand, '--rounds', 'individual,plenum', '--only', 'wave=2026')).toBe(
      sealed('plenum', 'all'),
    );
  });

  it('lets out what is closed', async () => {
    expect(await run(reportCommand, '--only', 'wave=2026', '--only', 'round=individual')).toBe('shown');
    const next = ['--round-plan', planOf('north', '2027')];
    expect(await run(compareCommand, '--waves', '2026,2027', ...next)).toBe('shown');
  });

  it('takes each of two files to be of the wave that it names, and wants a plan of both', async () => {
    const ofWave = (wave: string) => write(`${wave}.csv`, `wave,round,d1-1\n${alone(wave)}`);
    const compared = async (...plans: string[]) => {
      const own = plans.flatMap((one) => ['--round-plan', one]);
      const ran = await compareCommand([ofWave('2026'), ofWave('2027'), '--rubric', rubric, ...own], () => undefined);
      return ran.ok ? 'shown' : ran.problems.map(({ code }) => code);
    };
    expect(await compared(plan, planOf('north', '2027'))).toBe('shown');
    expect(await compared(plan, planOf('north', '2027', { opened }))).toEqual(['open-round']);
    expect(await compared(plan)).toEqual(['no-plan']);
    expect(await compared(plan, planOf('north', '2027'), planOf('north', '2028'))).toEqual(['wrong-plan']);
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
      'plan.json: This plan is of the wave "2026", and the answers are of "2027". Name the plan of that wave with --round-plan. [wrong-plan]\nrubrikk: No plan has the individual round in "2027", so nobody knows whether it is closed. Name each plan with --round-plan; where a unit above has it, name the tree of units with --organisation. [no-plan]\n2 problems; nothing was written.\n',
    );
    const given = [year, '--rubric', rubric, '--waves', '2026,2027', '--round-plan', rubric];
    const ran = await compareCommand(given, () => undefined);
    expect(ran.ok ? '' : printProblems(ran.problems)).toContain(
      'Expected a document with "format": "rubrikk/round-plan@1"; this one is of the kind rubric-document. [wrong-kind]',
    );
  });
});

describe('--round-plan of several units', () => {
  const ofUnits = (...units: string[]) =>
    units.flatMap((unit) => Array<string>(6).fill(`${unit},2026,individual,2\n`)).join('');
  const header = 'unit,wave,round,d1-1\n';
  const judged = 'south,2026,plenum,3\nnorth,2026,plenum,2\n';
  const owner = write('owner.csv', header + ofUnits('south', 'north', 'east'));
  const both = write('both.csv', header + ofUnits('south', 'north') + judged);
  const next = write('next.csv', header + ofUnits('south', 'north').replaceAll('2026', '2027'));
  const tree = write(
    'tree.json',
    JSON.stringify({
      format: 'rubrikk/organisation@1',
      id: 'coast',
      units: ['coast', 'north', 'south', 'east'].map((id) => ({
        id,
        kind: 'school',
        ...(id !== 'coast' && { parent: 'coast' }),
      })),
    }),
  );
  async function told(command: typeof reportCommand, files: string[], plans: string[], ...more: string[]) {
    const own = plans.flatMap((one) => ['--round-plan', one]);
    const ran = await command([...files, '--rubric', rubric, ...own, ...more], () => undefined);
    return ran.ok
      ? 'shown'
      : ran.problems.map(({ file, code, message }) => [file?.replace(`${path}/`, ''), code, message]);
  }

  it('wants one of every unit, and says which have none, sorted', async () => {
    const plans = [planOf('south', '2026')];
    const message =
      'No plan has the individual round of "east", "north" in "2026", so nobody knows whether it is closed. Name each plan with --round-plan; where a unit above has it, name the tree of units with --organisation.';
    expect(await told(reportCommand, [owner], plans)).toEqual([[undefined, 'no-plan', message]]);
    expect(await told(reportCommand, [owner], [...plans, planOf('north', '2026'), planOf('east', '2026')])).toBe(
      'shown',
    );
  });

  it('takes that of a unit above, with the tree', async () => {
    const above = planOf('coast', '2026');
    expect(await told(reportCommand, [owner], [above], '--organisation', tree)).toBe('shown');
    const codes = (ran: Awaited<ReturnType<typeof told>>) => (ran === 'shown' ? ran : ran.map(([, code]) => code));
    expect(codes(await told(reportCommand, [owner], [above]))).toEqual(['wrong-plan', 'no-plan']);
    // A unit's own plan doesn't take back that the owner's is open.
    const still = planOf('coast', '2026', { opened });
    const own = ['south', 'north', 'east'].map((unit) => planOf(unit, '2026'));
    expect(codes(await told(reportCommand, [owner], [still, ...own], '--organisation', tree))).toEqual(['open-round']);
  });

  it('refuses a plan of nothing that is shown, and every open round', async () => {
    const open = planOf('north', '2026', { opened });
    const west = planOf('west', '2026');
    expect(await told(reportCommand, [owner], [planOf('south', '2026'), open, west, planOf('east', '2026')])).toEqual([
      [
        'plan-north-2026.json',
        'open-round',
        'The individual round "alone" of "north" isn\'t closed, and until it is nothing of it is shown to anybody. Close it first, in the app that keeps it, and name its new plan here.',
      ],
      [
        'plan-west-2026.json',
        'wrong-plan',
        'This plan is of "west", and the answers are of "east", "north", "south". Leave it out; if it is the plan of a unit above them, name the tree of units with --organisation.',
      ],
    ]);
  });

  it('holds for comparisons, of waves and of rounds', async () => {
    const plans = ['south', 'north'].flatMap((unit) => ['2026', '2027'].map((wave) => planOf(unit, wave)));
    const waves = ['--only', 'round=individual'];
    expect(await told(compareCommand, [both, next], plans, ...waves)).toBe('shown');
    expect(await told(compareCommand, [both, next], plans.slice(1), ...waves)).toEqual([
      [undefined, 'no-plan', expect.stringContaining('"south" in "2026"')],
    ]);
    // Where a file doesn't name its wave, any plan may be its own, but not one of the wave that the other is of.
    const unnamed = write('unnamed.csv', `unit,d1-1\n${'south,2\n'.repeat(6)}${'north,2\n'.repeat(6)}`);
    expect(await told(compareCommand, [unnamed, next], plans)).toBe('shown');
    const first = plans.filter((one) => one.includes('2027'));
    expect(await told(compareCommand, [unnamed, next], first)).toEqual([
      [
        undefined,
        'no-plan',
        'All plans are of the wave "2027", and two waves are compared, of which the answers don\'t name both. Name the plans of the other with --round-plan as well.',
      ],
    ]);
    // The plenum isn't in these plans.
    const rounds = await told(
      compareCommand,
      [both],
      plans.slice(0, 3).filter((one) => one.includes('2026')),
      '--rounds',
      'individual,plenum',
    );
    expect(rounds).toEqual([
      [undefined, 'no-plan', expect.stringContaining('No plan has the plenum round of "north", "south" in "2026"')],
    ]);
  });

  it('asks for the unit of a row that has none, as no plan can be of it', async () => {
    const withPlenum = write(
      'plan-plenum.json',
      JSON.stringify({
        format: 'rubrikk/round-plan@1',
        unit: 'north',
        wave: '2026',
        rounds: [
          { id: 'alone', round: 'individual', members: ['k1'], opened, closed },
          { id: 'all', round: 'plenum', members: ['k1'], ...later, closed: { at: '2026-11-24T16:00:00Z' } },
        ],
      }),
    );
    const nobodys = write('nobodys.csv', `${header}${ofUnits('north')},2026,plenum,3\n`);
    const mend = 'name no unit where others do, so no plan can be theirs. Write in each the unit that it is of.';
    const rounds = ['--rounds', 'individual,plenum'];
    expect(await told(compareCommand, [nobodys], [withPlenum], ...rounds)).toEqual([
      ['nobodys.csv', 'no-unit', `Rows of the plenum round in "2026" ${mend}`],
    ]);
    const alone = write('alone.csv', `unit,d1-1\n${'north,2\n'.repeat(6)},2\neast,1\n`);
    expect(await told(reportCommand, [alone], [withPlenum])).toEqual([
      ['alone.csv', 'no-unit', `Rows of the individual round ${mend}`],
      [undefined, 'no-plan', expect.stringContaining('No plan has the individual round of "east", so')],
    ]);
  });
});
