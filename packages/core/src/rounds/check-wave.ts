import type { Issue } from '../shared/issue.ts';
import { isObject } from '../shared/objects-in.ts';
import { quote } from '../shared/quote.ts';
import type { Wave } from './wave.ts';

/**
 * Checks a wave: its last day comes no earlier than its first, and nobody answered who wasn't invited.
 *
 * @param wave - the wave
 * @returns every issue; none when the wave holds
 * @example
 * ```ts
 * import { checkWave, formatPath } from '@rubrikk/core';
 *
 * const days = { first: '2026-11-16', last: '2026-11-27' };
 * const [issue] = checkWave({ id: '2026', ...days, invited: { teacher: 30 }, answered: { teacher: 31 } });
 * if (issue) console.log(issue.code, formatPath(issue.path)); // => too-many $.answered.teacher
 * ```
 */
export function checkWave(wave: Wave): Issue[] {
  return checkWaveRules(wave);
}

/** The same over what was meant as a wave, whatever else is wrong with it. */
export function checkWaveRules(wave: unknown): Issue[] {
  if (!isObject(wave)) return [];
  const { first, last, invited, answered } = wave;
  return [
    ...dayIssues(first, last),
    ...(isObject(invited) && isObject(answered) ? answerIssues(invited, answered) : []),
  ];
}

function dayIssues(first: unknown, last: unknown): Issue[] {
  if (typeof first !== 'string' || typeof last !== 'string' || first <= last) return [];
  const message = `The wave ends on ${quote(last)}, before its first day ${quote(first)}; mend one of the days.`;
  return [{ code: 'wrong-days', path: ['last'], message }];
}

type Counts = Readonly<Record<string, unknown>>;

function answerIssues(invited: Counts, answered: Counts): Issue[] {
  return Object.entries(answered).flatMap(([role, count]): Issue[] => {
    const path = ['answered', role];
    if (!Object.hasOwn(invited, role)) {
      const message = `Nobody was invited as ${quote(role)}; say how many were, or remove this.`;
      return [{ code: 'unknown-role', path, message }];
    }
    const most = invited[role];
    if (typeof count !== 'number' || typeof most !== 'number' || count <= most) return [];
    const message = `${count} answered as ${quote(role)}, and ${most} were invited; mend one of the two.`;
    return [{ code: 'too-many', path, message }];
  });
}
