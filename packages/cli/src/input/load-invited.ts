import { parseWave } from '@rubrikk/core';
import type { Invited, Tally } from '@rubrikk/scoring';
import type { Problem } from '../problem.ts';
import { bad, good, type Result } from '../result.ts';
import { loadKind } from './load-kind.ts';

/** Says how many were asked: a number stands for all, and the file of a wave says it by role. */
export function loadInvited(given: string): Result<readonly Invited[]> {
  if (/^\d{1,9}$/.test(given)) return good([{ invited: Number(given) }]);
  const mend = 'Give --invited a number, or the file of a wave.';
  const wave = loadKind(given, { kind: 'wave', parse: parseWave, instead: 'a number', mend });
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
