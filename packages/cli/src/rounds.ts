import type { Round } from '@rubrikk/core';

/** The rounds, in their order. */
export const rounds: readonly Round[] = ['individual', 'group', 'plenum'];
