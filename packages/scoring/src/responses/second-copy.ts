import type { Issue } from '@rubrikk/core';

/** Says that a rater would count twice; the same for every source of responses. */
export function secondCopy(position: number): Issue {
  const message =
    'This rater has a response for the same unit, wave and round already; keep one of them, or merge them first.';
  return { code: 'duplicate-id', path: [position], message };
}
