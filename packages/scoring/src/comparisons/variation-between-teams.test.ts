import { describe, expect, it } from 'vitest';
import { suppressionOf } from '../disclosure/suppression-of.ts';
import { hidden, shownOf, sideOf } from './sides.test-data.ts';
import { variationBetweenTeams } from './variation-between-teams.ts';

const rubric = { id: 'own', version: '1.0.0' };

/** Every way to deal ratings out to teams of given sizes, each as counts per level. */
function* deals(ratings: readonly number[], sizes: readonly number[], levels: number): Generator<number[][]> {
  const teams = sizes.map(() => new Array<number>(levels).fill(0));
  const left = [...sizes];
  function* from(at: number): Generator<number[][]> {
    if (at === ratings.length) yield teams.map((team) => [...team]);
    else
      for (const [team, room] of left.entries()) {
        if (room === 0) continue;
        const counts = teams[team] as number[];
        const level = ratings[at] as number;
        left[team] = room - 1;
        counts[level] = (counts[level] as number) + 1;
        yield* from(at + 1);
        counts[level] = (counts[level] as number) - 1;
        left[team] = room;
      }
  }
  yield* from(0);
}

describe('variationBetweenTeams', () => {
  it('is the share of the variation that is not within teams', () => {
    const found = shownOf(variationBetweenTeams(rubric, [sideOf(6, 0, 0), sideOf(0, 6, 0), sideOf(0, 3, 3)]));
    // F(1 − F) below the second and below the third level: of all, and of the last team, which is a third of all.
    const all = (6 / 18) * (12 / 18) + (15 / 18) * (3 / 18);
    const within = (1 / 3) * 0.25;
    expect(found.share).toBeCloseTo(1 - within / all, 12);
    expect(found.byChance).toBeCloseTo(2 / 17, 12);
    expect(found.teams.map(({ n }) => n)).toEqual([6, 6, 6]);
    expect([found.withheld, found.interval]).toEqual([0, undefined]);
    expect(found.p).toBeLessThan(0.01);
  });

  it('has the mean over all ways to deal raters out beside it', () => {
    const ratings = [0, 0, 1, 1, 1, 2, 2];
    const found = [...deals(ratings, [4, 2, 1], 3)].map((teams) =>
      shownOf(
        variationBetweenTeams(
          rubric,
          teams.map((team) => sideOf(...team)),
        ),
      ),
    );
    // 7! / (4! 2! 1!)
    expect(found).toHaveLength(105);
    const mean = found.reduce((sum, { share }) => sum + share, 0) / found.length;
    expect(found[0]?.byChance).toBeCloseTo(mean, 12);
  });

  it('has an interval about it where draws are asked for', () => {
    const teams = [sideOf(9, 3, 0), sideOf(1, 8, 3), sideOf(0, 4, 8)];
    const ask = { bootstrap: { seed: 1, replicates: 500 } };
    const found = shownOf(variationBetweenTeams(rubric, teams, ask));
    expect(found.interval?.low).toBeLessThan(found.share);
    expect(found.interval?.high).toBeGreaterThan(found.share - found.byChance);
    expect(found.interval?.high).toBeLessThan(1);
    const wider = shownOf(variationBetweenTeams(rubric, teams, { ...ask, confidence: 0.99 }));
    expect(wider.interval?.low).toBeLessThan(found.interval?.low as number);
    expect([found.interval?.confidence, wider.interval?.confidence]).toEqual([0.95, 0.99]);
    // Each of the single draws from two teams of two may come out with all on one level, and then has no value.
    const single = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16].map((seed) => {
      const pair = [sideOf(1, 1), sideOf(1, 1)];
      return shownOf(variationBetweenTeams(rubric, pair, { bootstrap: { seed, replicates: 1 } })).interval;
    });
    expect(single).toContain(undefined);
    expect(single.filter((interval) => interval !== undefined).length).toBeGreaterThan(0);
    const alike = shownOf(variationBetweenTeams(rubric, [sideOf(5, 5), sideOf(5, 5)], ask));
    expect([alike.share, alike.interval?.low]).toEqual([0, 0]);
  });

  it('counts shown teams only, and is withheld where fewer than two are', () => {
    const [one, other] = [sideOf(3, 3), sideOf(1, 5)];
    const found = shownOf(variationBetweenTeams(rubric, [one, hidden, other]));
    expect(found).toEqual({ ...shownOf(variationBetweenTeams(rubric, [one, other])), withheld: 1 });
    expect(variationBetweenTeams(rubric, [one, hidden])).toEqual(suppressionOf(hidden));
    // A team without raters is shown, and is none: 2 − 1 of 12 − 1.
    expect(shownOf(variationBetweenTeams(rubric, [one, sideOf(0, 0), other])).byChance).toBeCloseTo(1 / 11, 12);
  });

  it('is nothing without two teams or without disagreement, and refused where units are', () => {
    expect(variationBetweenTeams(rubric, [])).toBeUndefined();
    expect(variationBetweenTeams(rubric, [sideOf(3, 3)])).toBeUndefined();
    expect(variationBetweenTeams(rubric, [sideOf(3, 0), sideOf(4, 0)], { bootstrap: { seed: 1 } })).toBeUndefined();
    const not = { ...rubric, comparable: { units: false, waves: true } };
    expect(variationBetweenTeams(not, [sideOf(3, 3), sideOf(1, 5)])?.status).toBe('refused');
  });
});
