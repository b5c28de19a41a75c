import { library } from '@rubrikk/content/library';
import { afterAll, describe, expect, it } from 'vitest';
import { checkCommand } from './check-command.ts';
import type { CommandOutput } from './command-output.ts';
import { compareCommand } from './compare-command.ts';
import { reportCommand } from './report-command.ts';
import { problemsOf, type Result } from './result.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const { write, remove } = temporaryFolder();
afterAll(remove);
const { stems, indicators } = library['professional-development'].texts.en;
const statement = indicators['knowledge-in-use'];
const file = (name: string, levels: readonly string[]) =>
  write(name, `${[`"${stems.staff} ${statement}"`, ...levels].join('\n')}\n`);
const before = file('before.csv', ['1', 'can-improve', 'Practice must change', '2', '1']);
const after = file('after.csv', ['3', '3', 'satisfactory', '2', '3']);
const asked = ['--rubric', 'professional-development', '--scale', 'practice'];
const pieces = (ran: Result<CommandOutput>) => (ran.ok ? [...ran.value.pieces].join('').replace(/\s+/g, ' ') : ran);

describe('--scale', () => {
  it('reports a rubric that has no scale of its own, its statements whole', async () => {
    const text = pieces(await reportCommand([before, ...asked, '--language', 'en'], () => undefined));
    expect(text).toContain(' 1 Practice must change ');
    expect(text).toContain(` 60%: Staff ${statement} `);
  });

  it('compares and checks it', async () => {
    const compared = pieces(await compareCommand([before, after, ...asked, '--format', 'json'], () => undefined));
    expect(compared).toContain('"knowledge-in-use"');
    expect(pieces(await checkCommand([after, ...asked], () => undefined))).toContain('5 answers, 1 indicator');
  });

  it('is asked for by each of them', async () => {
    const without = asked.slice(0, 2);
    const all = [
      await reportCommand([before, ...without], () => undefined),
      await compareCommand([before, after, ...without], () => undefined),
      await checkCommand([after, ...without], () => undefined),
    ];
    expect(all.map((ran) => problemsOf(ran).map(({ code }) => code))).toEqual(all.map(() => ['no-scale']));
  });
});
