import type { OrdinalRubric } from '@rubrikk/core';
import { describe, expect, it } from 'vitest';
import { startTally } from '../tally/start-tally.ts';
import { turnReverse } from '../tally/turn-reverse.ts';
import { weighTally } from '../tally/weigh-tally.ts';
import { report } from './report.ts';
import { targetGaps } from './target-gaps.ts';

const rubric: OrdinalRubric = {
  id: 'made-up',
  version: '1.0.0',
  source: { title: 'Made up', language: 'en' },
  scale: { kind: 'ordinal', id: 'steps', levels: [{ id: 'a' }, { id: 'b' }, { id: 'c' }], favourable: 'c' },
  dimensions: [{ id: 'd', indicators: [{ id: 'calm' }, { id: 'noise', reverse: true }, { id: 'other' }] }],
};
const organisation = {
  id: 'coast',
  units: ['north', 'south'].map((id) => ({ id, kind: 'school' as const })),
  networks: [{ id: 'readers', units: ['north'] }],
};

/** Six in the north, of whom two are on each level of calm and all on the lowest of noise; one in the south. */
function tallied() {
  const builder = startTally(rubric, ['unit']);
  for (const code of [0, 0, 1, 1, 2, 2]) builder.add(builder.group(['north']), [code, 0, 3]);
  builder.add(builder.group(['south']), [0, 2, 3]);
  return turnReverse(rubric, builder.finish());
}

describe('targetGaps', () => {
  const targets = { calm: 'c', noise: 'a' };

  it('say of every group how far it is from the target, and nothing of one that is withheld', () => {
    const made = report(rubric, tallied(), { minimum: 2, organisation });
    const found = targetGaps(made, { targets, of: 'owner' });
    // South alone is withheld, and with it what it could be worked out from.
    const shown = found.filter(({ gap }) => gap?.status === 'shown');
    const hidden = made.results.flatMap(({ status, unit, indicator }) =>
      status === 'suppressed' && indicator !== 'other' ? [[unit, indicator]] : [],
    );
    expect(hidden.length).toBeGreaterThan(0);
    expect(
      found.flatMap(({ gap, unit, indicator }) => (gap?.status === 'suppressed' ? [[unit, indicator]] : [])),
    ).toEqual(expect.arrayContaining(hidden));
    expect(JSON.stringify(found.filter(({ gap }) => gap?.status !== 'shown'))).not.toMatch(/"n"|share/);
    expect(shown.every(({ gap }) => gap?.status === 'shown' && gap.target.of === 'owner')).toBe(true);
  });

  it('turn the target of a statement that is worded in reverse with its ratings, and name networks', () => {
    const made = report(rubric, tallied(), { minimum: 1, organisation });
    const found = targetGaps(made, { targets, of: 'school' }).map(({ unit, network, indicator, gap }) => {
      return [
        unit,
        network,
        indicator,
        gap?.status === 'shown' ? [gap.target.level, gap.below.share, gap.ratings.n] : gap,
      ];
    });
    // Four of six in the north are below the third level of calm, and none below the highest of noise when it is turned; the
    // one in the south is below both.
    expect(found).toEqual([
      [null, null, 'calm', [3, 5 / 7, 7]],
      [null, null, 'noise', [3, 1 / 7, 7]],
      ['north', null, 'calm', [3, 4 / 6, 6]],
      ['north', null, 'noise', [3, 0, 6]],
      ['south', null, 'calm', [3, 1, 1]],
      ['south', null, 'noise', [3, 1, 1]],
      [null, 'readers', 'calm', [3, 4 / 6, 6]],
      [null, 'readers', 'noise', [3, 0, 6]],
    ]);
  });

  it('have the interval of the staff where it is known how many were asked, and no gap where nobody chose a level', () => {
    const invited = [
      { unit: 'north', invited: 6 },
      { unit: 'south', invited: 1 },
    ];
    const made = report(rubric, tallied(), { minimum: 1, invited });
    const [calm] = targetGaps(made, { targets, of: 'school' });
    // Everyone answered, so nothing is uncertain.
    expect(calm?.gap).toMatchObject({ below: { share: 5 / 7, low: 5 / 7, high: 5 / 7 } });
    const other = targetGaps(made, { targets: { other: 'b' }, of: 'school' });
    expect(other.map(({ gap }) => gap)).toEqual([undefined, undefined, undefined]);
  });

  it('refuse targets that are not there, and weights', () => {
    const made = report(rubric, tallied(), { minimum: 1 });
    expect(() => targetGaps(made, { targets: { calm: 'd' }, of: 'own' })).toThrow('received "d" of "calm"');
    expect(() => targetGaps(made, { targets: { clam: 'a' }, of: 'own' })).toThrow('received "a" of "clam"');
    const weighted = report(
      rubric,
      weighTally(tallied(), () => 2),
      { minimum: 1 },
    );
    expect(() => targetGaps(weighted, { targets, of: 'own' })).toThrow('Expected ratings without weights');
  });
});
