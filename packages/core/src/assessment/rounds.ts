/**
 * The rounds, in their order.
 *
 * @example
 * ```ts
 * import { rounds } from '@rubrikk/core';
 *
 * console.log(rounds.join(', ')); // => individual, group, plenum
 * ```
 */
export const rounds = ['individual', 'group', 'plenum'] as const;
