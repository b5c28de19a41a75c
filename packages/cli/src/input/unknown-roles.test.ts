import { afterAll, describe, expect, it } from 'vitest';
import { printProblems } from '../output/print-problems.ts';
import { reportCommand } from '../report-command.ts';
import { sampleRubric } from '../testing/sample-document.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

const { path, write, remove } = temporaryFolder();
afterAll(remove);
const rubric = write('rubric.json', JSON.stringify(sampleRubric([1])));
const rows = (role: string, level: number) => `${role},${level}\n`.repeat(5);
const answers = write(
  'answers.csv',
  `role,d1-1\n${rows('ST', 1)}${rows('{rektor}', 3)}${rows('lærer', 2)}${rows('', 2)}`,
);

async function report(...given: string[]): Promise<string> {
  const ran = await reportCommand([...given, '--rubric', rubric], () => undefined);
  return ran.ok ? [...ran.value.pieces].join('') : printProblems(ran.problems).replaceAll(`${path}/`, '');
}

describe('--compare-roles', () => {
  it('compares two roles by the file’s own words, in that order', async () => {
    expect(await report(answers)).not.toContain('differently');
    const text = await report(answers, '--compare-roles', '{rektor}, ST');
    expect(text).toContain('\nWhere “{rektor}” and “ST” see it differently\n');
    expect(text.replace(/\s+/g, ' ')).toContain('one person with the role “{rektor}” and one with the role “ST”.');
    expect(text).toContain('“{rektor}” higher in 100% of pairs, “ST” higher in 0%, equal in 0%');
    const { gaps } = JSON.parse(await report(answers, '--compare-roles', 'ST,{rektor}', '--format', 'json'));
    expect(gaps[0]).toMatchObject({ roles: ['ST', '{rektor}'], higher: 0, lower: 1, equal: 0 });
  });

  it('calls them leaders and teachers where the file does, of whom it has several words', async () => {
    const file = write('leaders.csv', `role,d1-1\n${rows('leder', 1)}${rows('rektor', 3)}${rows('lærer', 2)}`);
    const text = await report(file, '--compare-roles', 'rektor,lærer');
    expect(text).toContain('\nWhere leaders and teachers see it differently\n');
    expect(text).toContain('the leader higher in 100% of pairs');
  });

  it('says which roles there are, where nobody has one', async () => {
    expect(await report(answers, '--compare-roles', 'st,Lærer')).toBe(
      'answers.csv: Nobody has the role "st", "Lærer"; the file has "ST", "{rektor}", "lærer". Name two of these, as they are written, with --compare-roles LEADER,TEACHER. [unknown-role]\n1 problem; nothing was written.\n',
    );
    const roleless = write('roleless.csv', `d1-1\n${'1\n'.repeat(5)}`);
    expect(await report(roleless, '--compare-roles', 'a,b')).toContain(
      'The answers name no role, so there are none to compare; name the column of the roles with --role. [unknown-role]',
    );
  });
});
