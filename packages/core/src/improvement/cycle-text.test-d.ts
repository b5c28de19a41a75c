import { expectTypeOf, test } from 'vitest';
import type { Cycle } from './cycle.ts';
import type { CycleText } from './cycle-text.ts';
import { moveToPhase } from './move-to-phase.ts';
import type { Plan } from './plan.ts';

const cycle = { id: 'ours', phases: [{ id: 'try' }, { id: 'keep' }] } as const satisfies Cycle;
declare const plan: Plan;

test('a phase without a name, or a phase that is not there, does not compile', () => {
  const words = { cycle: 'ours', language: 'en', title: 'Ours' } as const;
  expectTypeOf({ ...words, phases: { try: 'Try', keep: 'Keep' } }).toExtend<CycleText<typeof cycle>>();
  // @ts-expect-error "keep" has no name
  const holed: CycleText<typeof cycle> = { ...words, phases: { try: 'Try' } };
  // @ts-expect-error no such phase
  moveToPhase(plan, 'a1', cycle, 'look');
  expectTypeOf(holed).not.toBeAny();
});
