import type { Wave } from './wave.ts';

/** How many of a role, or of all, answered. */
export interface ResponseRate {
  /** How many were invited. */
  readonly invited: number;
  /** How many of them answered. */
  readonly answered: number;
  /** Their share; `undefined` where nobody was invited. */
  readonly rate: number | undefined;
}

/** The response rates of a wave. */
export interface ResponseRates {
  /** Of each role that was invited. */
  readonly roles: ReadonlyMap<string, ResponseRate>;
  /** Of all roles together. */
  readonly all: ResponseRate;
}

/**
 * The share of those invited who answered, of each role and of all.
 *
 * @remarks
 * answered / invited, from 0 to 1. Who has several roles is counted in one of them by the caller. A count of answers says
 * nothing of what was answered, but where a role is one person it says who: give it out by the same rules as results.
 *
 * @param wave - the wave, without issues (`checkWave`)
 * @returns the rates; `undefined` as the rate where nobody was invited
 * @example
 * ```ts
 * import { responseRates } from '@rubrikk/core';
 *
 * const days = { first: '2026-11-16', last: '2026-11-27' };
 * const wave = { id: '2026', ...days, invited: { teacher: 30, leader: 2, assistant: 0 }, answered: { teacher: 24 } };
 * const { roles, all } = responseRates(wave);
 * console.log(roles.get('teacher')?.rate, roles.get('leader')?.rate, roles.get('assistant')?.rate); // => 0.8 0 undefined
 * console.log(all.rate); // => 0.75
 * ```
 */
export function responseRates(wave: Wave): ResponseRates {
  const answered = new Map(Object.entries(wave.answered ?? {}));
  const roles = Object.entries(wave.invited).map(([role, invited]) => {
    return [role, rateOf(invited, answered.get(role) ?? 0)] as const;
  });
  const sum = (key: 'invited' | 'answered') => roles.reduce((total, [, rate]) => total + rate[key], 0);
  return { roles: new Map(roles), all: rateOf(sum('invited'), sum('answered')) };
}

function rateOf(invited: number, answered: number): ResponseRate {
  return { invited, answered, rate: invited === 0 ? undefined : answered / invited };
}
