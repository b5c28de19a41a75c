import type { OrdinalRubric } from '@rubrikk/core';
import { startTally } from '../tally/start-tally.ts';
import type { Tally } from '../tally/tally.ts';

export const twoRolesRubric: OrdinalRubric = {
  id: 'made-up',
  version: '1.0.0',
  source: { title: 'Made up', language: 'en' },
  scale: { kind: 'ordinal', id: 'steps', levels: [{ id: 'low' }, { id: 'mid' }, { id: 'high' }], favourable: 'mid' },
  dimensions: [{ id: 'd0', indicators: [{ id: 'i0' }, { id: 'i1' }] }],
};

const codes = {
  leader: [1, 2, 2, 2, 2, 5],
  teacher: [0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 3, 3, 6],
};

/**
 * Five leaders on i0, 0 1 4, and one who declines; ten teachers, 4 4 2, two to whom it doesn't apply and one who left it
 * open. All are on mid on i1.
 */
export function twoRoles(): Tally {
  const builder = startTally(twoRolesRubric, ['unit', 'role']);
  for (const [role, chosen] of Object.entries(codes)) {
    for (const code of chosen) builder.add(builder.group(['north', role]), [code, 1]);
  }
  return builder.finish();
}
