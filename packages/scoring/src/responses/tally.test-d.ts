import { expectTypeOf, test } from 'vitest';
import { rollUp } from '../tally/roll-up.ts';
import type { Tally } from '../tally/tally.ts';
import type { ResponseTable } from './response-table.ts';
import { tally } from './tally.ts';

declare const table: ResponseTable<'subject'>;

test('a round is chosen, or told apart', () => {
  tally(table, { round: 'group', by: ['unit', 'subject'] });
  tally(table, { by: ['unit', 'round'] });
  // @ts-expect-error: rounds would be counted together
  tally(table, { by: ['unit'] });
  // @ts-expect-error: rounds would be counted together
  tally(table, { by: [] });
  // @ts-expect-error: chosen and told apart
  tally(table, { round: 'group', by: ['round'] });
  // @ts-expect-error: no such round
  tally(table, { round: 'all', by: ['unit'] });
});

test('attributes are those of the table', () => {
  // @ts-expect-error: not one of the table's
  tally(table, { round: 'group', by: ['colour'] });
  // @ts-expect-error: raters are no group
  tally(table, { round: 'group', by: ['rater'] });
  // @ts-expect-error: networks need an organisation
  tally(table, { round: 'group', by: ['network'] });
  // @ts-expect-error: this rule needs targets
  tally(table, { round: 'group', by: [], rule: 'not-applicable-at-target' });
});

test('a roll-up keeps the rounds', () => {
  const rounds = tally(table, { by: ['unit', 'round', 'role'] });
  expectTypeOf(rounds).toEqualTypeOf<Tally<'unit' | 'round' | 'role'>>();
  rollUp(rounds, ['round']);
  rollUp(rounds, ['unit', 'round']);
  // @ts-expect-error: rounds would be added up
  rollUp(rounds, ['unit']);
  // @ts-expect-error: not an attribute of the tally
  rollUp(rounds, ['subject', 'round']);
  const alone = tally(table, { round: 'group', by: ['unit', 'role'] });
  rollUp(alone, ['unit']);
  const by: readonly string[] = ['unit'];
  rollUp(alone as Tally, by);
});
