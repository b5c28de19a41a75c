import type { Assessment } from './assessment.ts';
import { refuseNoWords } from './refuse-no-words.ts';

/** What a group's or a plenum's judgement says beside its level, or the kind of missing. */
export interface Judgement {
  /** How many were present. */
  readonly present: number;
  /** Why they judged so. */
  readonly reason: string;
  /** When (ISO 8601), from the caller's clock. */
  readonly at: string;
}

/** The judgement with no more than it has; throws where it isn't one, or a person alone has nobody to judge with. */
export function judged(
  { id, round }: Pick<Assessment, 'id' | 'round'>,
  { present, reason, at }: Judgement,
  edit: string,
  alone: string,
): Judgement {
  if (round === 'individual') {
    throw new RangeError(
      `${edit} takes the assessment of a group or a plenum; received one of the individual round, "${id}". Call ${alone}.`,
    );
  }
  if (!Number.isSafeInteger(present) || present < 1) {
    throw new RangeError(`${edit} takes how many were present, 1 or more; received ${present}. Count them.`);
  }
  refuseNoWords('A judgement', reason, 'Say why those present judged so.');
  return { present, reason, at };
}
