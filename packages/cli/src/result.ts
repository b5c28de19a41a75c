import type { Problem } from './problem.ts';

/** What a step gave: its value, or every problem that it met. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A step that went well. */
export function good<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

/** A step that met problems. */
export function bad(...problems: readonly Problem[]): Result<never> {
  return { ok: false, problems };
}

/** The problems that a step met; none when it went well or wasn't taken. */
export function problemsOf(result: Result<unknown> | undefined): readonly Problem[] {
  return result === undefined || result.ok ? [] : result.problems;
}
