import type { Organisation } from '@rubrikk/core';

/** A school with a team, and a school beside it. */
export const coast: Organisation = {
  id: 'coast',
  units: [
    { id: 'north', kind: 'school' },
    { id: 'team', kind: 'team', parent: 'north' },
    { id: 'south', kind: 'school' },
  ],
};
