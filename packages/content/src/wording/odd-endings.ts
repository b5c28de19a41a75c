import type { DoubtCode } from './wording-reading.ts';

/** Which of the strings that belong together end otherwise than most of them: with a full stop, or without. */
export function oddEndings(strings: readonly string[]): (DoubtCode | undefined)[] {
  const stopped = strings.map((words) => words.endsWith('.'));
  const stops = stopped.filter(Boolean).length;
  const most = Math.sign(stops * 2 - strings.length);
  return stopped.map((stop) => {
    if (most > 0 && !stop) return 'no-full-stop';
    return most < 0 && stop ? 'full-stop' : undefined;
  });
}
