import { canonicalJson } from '../shared/canonical-json.ts';
import type { Assessment } from './assessment.ts';
import type { Superseded } from './superseded.ts';

/** What a copy says last of one cell, or that it emptied it, and when. */
export interface Register {
  readonly part: Superseded['part'];
  readonly key: string;
  /** Nothing where the cell was emptied. */
  readonly value?: Superseded['value'];
  readonly at: string;
}

/** The rule that chose between what two copies say. */
export type MergeRule = 'later-time' | 'canonical-order';

const parts = ['ratings', 'comments', 'targets', 'evidence'] as const;

/** The registers of a copy, each by its place. */
export function registersOf(assessment: Assessment): ReadonlyMap<string, Register> {
  const status = assessment.status === undefined ? {} : { status: assessment.status };
  const registers = [
    ...parts.flatMap((part) => [...filled(part, assessment[part]), ...emptied(part, assessment.cleared?.[part])]),
    ...filled('status', status),
  ];
  return new Map(registers.map((register) => [placeOf(register), register]));
}

/** Names a cell; no part has a space in it. */
export const placeOf = ({ part, key }: Pick<Register, 'part' | 'key'>) => `${part} ${key}`;

function filled(
  part: Register['part'],
  cells: Readonly<Record<string, Superseded['value'] | undefined>> = {},
): Register[] {
  // A key that isn't there has no value; one that is there has.
  const there = Object.entries(cells as Readonly<Record<string, Superseded['value']>>);
  return there.map(([key, value]) => ({ part, key, value, at: value.at }));
}

function emptied(part: Register['part'], times: Readonly<Record<string, string>> = {}): Register[] {
  return Object.entries(times).map(([key, at]) => ({ part, key, at }));
}

/** Which of two registers of a cell has the last word, by which rule; neither where they are the same. */
export function lastOf(one: Register, other: Register): { readonly last: Register; readonly rule: MergeRule } {
  const apart = instantOf(one) - instantOf(other);
  if (apart !== 0) return { last: apart > 0 ? one : other, rule: 'later-time' };
  return { last: inOrder(one) >= inOrder(other) ? one : other, rule: 'canonical-order' };
}

/** When a copy said it; what is no time comes before every other. */
export function instantOf({ at }: Register): number {
  const time = Date.parse(at);
  return Number.isNaN(time) ? Number.MIN_SAFE_INTEGER : time;
}

// What says something comes after what was emptied, so that nothing said goes away on a tie.
const inOrder = ({ value, at }: Register) => (value === undefined ? at : canonicalJson(value));
