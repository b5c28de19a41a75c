// Every command that a page prints runs as it stands there: on files of examples, or on those that the page itself gives.
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { allWords } from '../packages/cli/src/words/all-words.ts';
import { type Ran, runCli } from './cli/run-cli.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (page: string) => readFileSync(join(root, page), 'utf8');
const pages = globSync(['README.md', 'docs/*.md', 'packages/*/README.md', 'examples/*/README.md'], { cwd: root })
  .sort()
  .map((page) => [page.replaceAll('\\', '/'), commandsOf(page)] as const)
  .filter(([, commands]) => commands.length > 0);

/** The lines of a page that call the command with something, as words. */
function commandsOf(page: string): string[][] {
  const lines = read(page).matchAll(/^ *(?:npx rubrikk|npm start (?:-s )?--) (.+)$/gm);
  return [...lines].map(([, given = '']) => given.split(' '));
}

/** A folder with what the commands of a page may read. */
function folderFor(page: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'rubrikk-commands-'));
  cpSync(join(root, 'examples'), join(folder, 'examples'), { recursive: true });
  for (const [, name = '', content = ''] of read(page).matchAll(/^```\w+ (\S+\.\w+)\n(.*?)^```/gms)) {
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Runs a command as a shell would, which may write to a file what it prints. */
async function run(words: readonly string[], folder: string): Promise<Ran> {
  const to = words.indexOf('>');
  const ran = await runCli(to < 0 ? words : words.slice(0, to), folder);
  if (to >= 0) writeFileSync(join(folder, words[to + 1] as string), ran.stdout);
  return ran;
}

test('the pages that tell of the command show how it is called', () => {
  expect(pages.map(([page]) => page)).toEqual(expect.arrayContaining(['README.md', 'packages/cli/README.md']));
});

test.each(pages)('the commands of %s run', { timeout: 60_000 }, async (page, commands) => {
  const folder = folderFor(page);
  for (const words of commands) {
    const { status, stdout, stderr } = await run(words, folder);
    expect([words.join(' '), status, stderr]).toEqual([words.join(' '), 0, '']);
    expect(stdout).not.toBe('');
  }
  rmSync(folder, { recursive: true });
});

test('no page of a package leads out of it, where npm has nothing to show', () => {
  const packages = globSync('packages/*/README.md', { cwd: root });
  expect(packages.length).toBeGreaterThan(0);
  expect(packages.filter((page) => read(page).includes('](../'))).toEqual([]);
});

describe('the page of the command', () => {
  const [, table = ''] = read('packages/cli/README.md').split('| | leaders | teachers |\n|---|---|---|\n');
  const rows = (table.split('\n\n')[0] as string).split('\n').map((line) => line.split('|').map((cell) => cell.trim()));

  test.each(allWords)(
    'says which words of $language for leaders and teachers are understood',
    ({ language, roles }) => {
      const row = rows.find(([, name]) => name === language);
      expect(row?.slice(2, 4)).toEqual([roles.leaders.join(', '), roles.teachers.join(', ')]);
    },
  );
});
