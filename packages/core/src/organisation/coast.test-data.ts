import type { Organisation } from './organisation.ts';

/** Two schools of an owner, two teams in one of them, and networks across; some units stand before their parent. */
export const coast: Organisation = {
  id: 'coast',
  units: [
    { id: 'north-5-7', kind: 'team', parent: 'north' },
    { id: 'municipality', kind: 'owner' },
    { id: 'south', kind: 'school', parent: 'municipality' },
    { id: 'north', kind: 'school', parent: 'municipality' },
    { id: 'north-1-4', kind: 'team', parent: 'north' },
  ],
  networks: [
    { id: 'leaders', units: ['south', 'north'] },
    { id: 'reading', units: ['north-1-4', 'south'] },
    { id: 'new', units: [] },
  ],
};
