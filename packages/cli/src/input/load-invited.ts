import { readFileSync } from 'node:fs';
import { parseWave, type Wave } from '@rubrikk/core';
import type { Invited, Tally } from '@rubrikk/scoring';
import { openDocument } from '../checking/open-document.ts';
import type { Problem } from '../problem.ts';
import { bad, good, type Result } from '../result.ts';
import { fileProblem } from './file-problem.ts';
import { issueFault } from './issue-fault.ts';
import { placedProblems } from './placed-problems.ts';

/** Says how many were asked: a number stands for all, and the file of a wave says it by role. */
export function loadInvited(given: string): Result<readonly Invited[]> {
  if (/^\d{1,9}$/.test(given)) return good([{ invited: Number(given) }]);
  const wave = loadWave(given);
  if (!wave.ok) return wave;
  return good(Object.entries(wave.value.invited).map(([role, invited]) => ({ role, invited })));
}

/** Puts the numbers in the form that the answers can be held against, or says where more answered than were asked. */
export function fittingInvited(invited: readonly Invited[], tally: Tally): Result<readonly Invited[]> {
  const hasRoles = tally.by.includes('role');
  const all = invited.reduce((sum, part) => sum + part.invited, 0);
  const parts = hasRoles ? invited : [{ invited: all }];
  const problems = parts.flatMap(({ role, invited: asked }): Problem[] => {
    const answered = ratersOf(tally, role);
    if (answered <= asked) return [];
    const who = role === undefined ? '' : ` with the role "${role}"`;
    const message = `--invited says that ${asked} were asked${who}, and ${answered} answered; mend the number.`;
    return [{ code: 'wrong-argument', message }];
  });
  return problems.length > 0 ? bad(...problems) : good(parts);
}

function ratersOf({ groups, raters }: Tally, role: string | undefined): number {
  const own = groups.map((group, at) => (role === undefined || group['role'] === role ? (raters[at] as number) : 0));
  return own.reduce((sum, one) => sum + one, 0);
}

function loadWave(file: string): Result<Wave> {
  const opened = openFile(file);
  if (!opened.ok) return opened;
  const { content, tree, faults, kind, data } = opened.value;
  if (kind !== 'wave') {
    const message = `Expected a number, or a document with "format": "rubrikk/wave@1"; this one is of the kind ${kind}.`;
    return bad({ file, code: 'wrong-kind', message });
  }
  const parsed = parseWave(data);
  const issues = parsed.ok ? [] : parsed.issues.map((issue) => issueFault(tree, issue));
  const problems = placedProblems(file, content, [...faults, ...issues]);
  return problems.length > 0 || !parsed.ok ? bad(...problems) : good(parsed.value);
}

function openFile(file: string) {
  try {
    const opened = openDocument(file, readFileSync(file));
    return 'tree' in opened ? good(opened) : bad(...opened.problems);
  } catch (error) {
    return bad(fileProblem(file, error, 'Give --invited a number, or the file of a wave.'));
  }
}
