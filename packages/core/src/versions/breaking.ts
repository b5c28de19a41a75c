import type { RubricChange } from './rubric-change.ts';

/** Says of a change, where it is major, which indicators' ratings it makes incomparable. */
export const breaking =
  (breaks: readonly string[]) =>
  (change: RubricChange): RubricChange =>
    change.severity === 'major' ? { ...change, breaks } : change;
