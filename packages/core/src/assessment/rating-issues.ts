import type { Issue } from '../shared/issue.ts';

type Data = Readonly<Record<string, unknown>>;

/** What is wrong between the keys of a rating. */
export function ratingIssues(rating: Data, path: Issue['path'], round: unknown): Issue[] {
  const isTogether = round === 'group' || round === 'plenum';
  return [
    ...eitherIssues(rating, path),
    ...(round === 'individual' ? aloneIssues(rating, path) : []),
    ...(isTogether && Object.hasOwn(rating, 'level') ? togetherIssues(rating, path) : []),
  ];
}

/** A rating says its level or why it has none. */
function eitherIssues(rating: Data, path: Issue['path']): Issue[] {
  const hasLevel = Object.hasOwn(rating, 'level');
  if (hasLevel !== Object.hasOwn(rating, 'missing')) return [];
  if (hasLevel) {
    const message = 'A rating has a "level" or says why it is "missing", not both; remove one of them.';
    return [{ code: 'unknown-key', path: [...path, 'missing'], message }];
  }
  const message = 'A rating has a "level" or says why it is "missing"; add one of them.';
  return [{ code: 'missing-key', path: [...path, 'level'], message }];
}

/** Who rates alone has nobody present to count, and says why in a comment. */
function aloneIssues(rating: Data, path: Issue['path']): Issue[] {
  return ['present', 'reason'].flatMap((key) => {
    if (!Object.hasOwn(rating, key)) return [];
    const message = `A rating of the individual round has no ${key}; remove it, or mend the round.`;
    return [{ code: 'unknown-key' as const, path: [...path, key], message }];
  });
}

/** Who judges together says how many were present, and why they judged so. */
function togetherIssues(rating: Data, path: Issue['path']): Issue[] {
  return ['present', 'reason'].flatMap((key) => {
    if (Object.hasOwn(rating, key)) return [];
    const message = `A group's or plenum's judgement says its "${key}"; add it.`;
    return [{ code: 'missing-key' as const, path: [...path, key], message }];
  });
}
