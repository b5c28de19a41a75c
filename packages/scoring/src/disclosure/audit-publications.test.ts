import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditPublications } from './audit-publications.ts';
import { disclosureRules } from './disclosure-rules.ts';
import { linkGroups } from './link-groups.ts';
import { protect } from './protect.ts';
import type { FigureName, Publication } from './publication.ts';

const rule = disclosureRules.noStrict;
const people = (name: string, count: number) => Array.from({ length: count }, (_, at) => `${name}${at}`);

/** Groups by their raters, each shown on one indicator unless it is named as hidden. */
function publication(
  name: string,
  groups: Readonly<Record<string, readonly string[]>>,
  hidden: readonly string[] = [],
): Publication {
  const figures = Object.entries(groups).map(([group, trust]) => {
    return { group, raters: { trust }, isShown: !hidden.includes(group) };
  });
  return { name, figures };
}

const place = ({ publication: name, group }: FigureName) => `${name} ${group}`;
const found = (fresh: Publication, ...earlier: readonly Publication[]) => {
  const { findings, withhold } = auditPublications(fresh, earlier, rule);
  return {
    findings: findings.map(({ code, within }) => `${code}: ${within.map(place).join(' & ')}`),
    isNew: findings.map(({ isNew }) => isNew),
    withhold: withhold.map(place),
  };
};
const nothing = { findings: [], isNew: [], withhold: [] };

describe('auditPublications', () => {
  const staff = people('a', 9);

  it('finds the one who joined between two waves, and lets enough who joined be', () => {
    const autumn = publication('autumn', { school: staff });
    const joined = publication('spring', { school: [...staff, 'b0'] });
    expect(found(joined, autumn)).toEqual({
      findings: ['told-exactly: spring school'],
      isNew: [true],
      withhold: ['spring school'],
    });
    expect(auditPublications(joined, [autumn], rule).findings[0]).toMatchObject({
      indicator: 'trust',
      kind: 'part',
      n: 1,
    });
    expect(found(joined)).toEqual(nothing);
    expect(found(publication('spring', { school: [...staff, ...people('b', 5)] }), autumn)).toEqual(nothing);
  });

  it('leaves one who joined and one who left be where nobody can tell how many did', () => {
    const autumn = publication('autumn', { school: [...staff, 'c0'] });
    expect(found(publication('spring', { school: [...staff, 'b0'] }), autumn)).toEqual(nothing);
  });

  it('finds what two groupings of the same people tell of those whom they divide otherwise', () => {
    // Two of the upper department are in languages, which the whole lower one is in.
    const [lower, upper] = [people('a', 6), people('b', 8)];
    const departments = publication('departments', { lower, upper });
    const subjects = { languages: [...lower, 'b0', 'b1'], sciences: upper.slice(2) };
    const { findings, withhold } = found(publication('subjects', subjects), departments);
    expect(findings).toEqual(['told-exactly: departments upper & subjects languages']);
    expect(withhold).toEqual(['subjects languages', 'subjects sciences']);
    const mixed = {
      languages: [...lower.slice(0, 3), ...upper.slice(0, 4)],
      sciences: [...lower.slice(3), ...upper.slice(4)],
    };
    expect(found(publication('subjects', mixed), departments)).toEqual(nothing);
  });

  it('says on which indicators trying whole numbers took too long', () => {
    // Sixteen raters, each by the groups of seven that they are in: 1 for the first, 2 for the second, 4 for the third …
    const raters = [124, 107, 49, 116, 46, 79, 73, 34, 88, 106, 47, 26, 94, 72, 46, 13];
    const isIn = (rater: number, group: number) => Math.floor(rater / 2 ** group) % 2 === 1;
    const groups = Array.from({ length: 7 }, (_, group) =>
      raters.flatMap((rater, at) => (isIn(rater, group) ? [`r${at}`] : [])),
    );
    const overlapping = publication('new', Object.fromEntries(groups.entries()));
    const parts = [...new Set(raters)].sort((a, b) => Number(b === 116) - Number(a === 116));
    const isThinkable = (left: readonly number[], at: number, least: number): boolean => {
      const part = parts[at];
      if (part === undefined) return left.every((n) => n === 0);
      const most = Math.min(...left.filter((_, group) => isIn(part, group)));
      return Array.from({ length: most + 1 }, (_, n) => n).some((n) => {
        return (
          n >= least &&
          isThinkable(
            left.map((all, group) => (isIn(part, group) ? all - n : all)),
            at + 1,
            0,
          )
        );
      });
    };
    // By whole numbers the one who is in the third, fifth, sixth and seventh can only be one of two; by parts of raters, of three.
    const sizes = groups.map(({ length }) => length);
    expect([2, 3].map((least) => isThinkable(sizes, 0, least))).toEqual([true, false]);
    const { findings, unsettled } = auditPublications(overlapping, [], { ...rule, minimum: 3 });
    expect(findings.map(({ code, within }) => [code, within.map(({ group }) => group).join()])).toEqual([
      ['told-too-few', '1,3,4'],
    ]);
    expect(unsettled).toEqual(['trust']);
    expect(auditPublications(publication('all', { all: staff }), [], rule).unsettled).toEqual([]);
  });

  it('finds a nested group that is smaller by few than one that was shown before', () => {
    const before = publication('2026', { staff: [...staff, 'head', 'deputy'] });
    const after = publication('extra', { teachers: staff });
    expect(found(after, before)).toEqual({
      findings: ['told-exactly: 2026 staff'],
      isNew: [true],
      withhold: ['extra teachers'],
    });
  });

  it('tells of what three publications say together, though no two do', () => {
    const [a, b] = [people('a', 7), people('b', 7)];
    const all = publication('all', { all: [...a, ...b, 'x'] });
    const east = publication('east', { east: a });
    const west = publication('west', { west: b });
    expect(found(west, all)).toEqual(nothing);
    expect(found(west, east)).toEqual(nothing);
    expect(found(west, all, east)).toEqual({
      findings: ['told-exactly: all all'],
      isNew: [true],
      withhold: ['west west'],
    });
  });

  it('says what earlier ones gave away already, and takes nothing of them back', () => {
    const leaking = publication('old', { all: [...staff, 'x'], most: staff, x: ['x'] }, ['x']);
    const other = publication('new', { others: people('o', 8) });
    const { findings, isNew, withhold } = found(other, leaking);
    expect(findings).toEqual(['told-exactly: old x', 'told-exactly: old all & old x']);
    expect([isNew, withhold]).toEqual([[false, false], []]);
  });

  it('takes it for new when the earlier ones told that it is few and now it is told how many', () => {
    // Of the whole 2 and 1 are withheld; then the 2 together with others that are known.
    const old = publication('old', { all: [...staff, 'x', 'y', 'z'], most: staff, two: ['x', 'y'], one: ['z'] }, [
      'two',
      'one',
    ]);
    const fresh = publication('new', { more: [...staff, 'x', 'y'] });
    const isNewOf = (name: string) => {
      const { findings } = auditPublications(fresh, [old], rule);
      return findings
        .filter(({ kind, within }) => kind === 'figure' && within[0]?.group === name)
        .map(({ code, isNew }) => [code, isNew]);
    };
    expect(
      auditPublications(publication('none', {}), [old], rule).findings.every(({ code }) => code === 'told-too-few'),
    ).toBe(true);
    expect(isNewOf('one')).toEqual([['told-exactly', true]]);
  });

  it('counts what is withheld in the new one, and looks at nothing that is withheld as shown', () => {
    const autumn = publication('autumn', { school: staff });
    const spring = publication('spring', { school: [...staff, 'b0'], others: people('o', 6) }, ['school']);
    expect(found(spring, autumn)).toEqual(nothing);
  });

  it('lets be what is withheld for nothing', () => {
    const [lower, upper] = [people('a', 6), people('b', 8)];
    expect(found(publication('new', { all: [...lower, ...upper], lower, upper }, ['upper']))).toEqual(nothing);
  });

  describe('dimensions', () => {
    const [trust, learning] = [people('a', 9), people('a', 3)];
    const figure = (raters: Readonly<Record<string, readonly string[]>>, isShown = true, group = 'school') => {
      return { group, raters, isShown };
    };
    const named = (fresh: Publication, ...earlier: readonly Publication[]) => {
      const { findings, withhold } = auditPublications(fresh, earlier, rule);
      const name = ({ publication: of, indicators }: FigureName) => `${of} ${indicators.join('+')}`;
      return {
        findings: findings.map(({ code, kind, within }) => `${code}: ${kind} ${within.map(name).join(' & ')}`),
        withhold: withhold.map(name),
      };
    };

    it('finds the withheld indicator that a dimension is made of', () => {
      const figures = [figure({ trust }), figure({ learning }, false)];
      expect(found({ name: 'report', figures })).toEqual(nothing);
      expect(named({ name: 'report', figures: [...figures, figure({ trust, learning })] })).toEqual({
        findings: [
          'told-exactly: figure report learning',
          'shown-against-rule: figure report learning+trust',
          'told-exactly: part report learning & report learning+trust',
        ],
        withhold: ['report learning+trust'],
      });
    });

    it('lets a dimension be that is made of what is shown', () => {
      const figures = [figure({ trust }), figure({ learning }, false), figure({ time: trust })];
      expect(found({ name: 'report', figures: [...figures, figure({ trust, time: trust })] })).toEqual(nothing);
    });

    it('finds who joined between the dimension of one wave and the indicator of the next', () => {
      const autumn = { name: 'autumn', figures: [figure({ trust, time: trust })] };
      const spring = { name: 'spring', figures: [figure({ trust: [...trust, 'b'] })] };
      expect(named(spring, autumn)).toEqual({
        findings: ['told-exactly: part spring trust'],
        withhold: ['spring trust'],
      });
      const more = { name: 'spring', figures: [figure({ trust: [...trust, ...people('b', 5)] })] };
      expect(named(more, autumn).findings).toEqual([]);
    });

    it('finds by whom two groups differ, however many ratings these gave, and names each figure once', () => {
      const raters = (all: readonly string[]) => ({ time: all, trust: all });
      const figures = [figure(raters([...trust, 'x', 'y', 'z'])), figure(raters(trust), true, 'teachers')];
      const { findings, withhold } = auditPublications({ name: 'new', figures }, [], rule);
      expect(findings.map(({ indicator, kind, n }) => [indicator, kind, n])).toEqual([
        ['time', 'part', 3],
        ['trust', 'part', 3],
      ]);
      expect(withhold).toEqual([{ publication: 'new', group: 'teachers', indicators: ['time', 'trust'] }]);
    });

    it('takes any name for that of an indicator', () => {
      const figures = [figure({ constructor: trust }), figure({ trust })];
      expect(found({ name: 'report', figures })).toEqual(nothing);
    });

    it('holds indicators apart', () => {
      const autumn = { name: 'autumn', figures: [figure({ trust: staff })] };
      expect(found({ name: 'spring', figures: [figure({ learning: [...staff, 'b0'] })] }, autumn)).toEqual(nothing);
    });
  });

  it('refuses a figure that is there twice, and a minimum that is none', () => {
    const twice = {
      name: 'a',
      figures: [...publication('a', { x: staff }).figures, ...publication('a', { x: staff }).figures],
    };
    expect(() => auditPublications(twice, [], rule)).toThrow(
      'received {"publication":"a","group":"x","indicators":["trust"]} twice',
    );
    for (const groups of [{ x: staff }, {}]) {
      expect(() => auditPublications(publication('a', groups), [], { ...rule, minimum: 0 })).toThrow(RangeError);
    }
  });
});

/** Who of a staff was in which team and answered, in each of two or three waves. */
const rater = fc.array(fc.constantFrom('', 'east', 'west'), { minLength: 3, maxLength: 3 });
const staffOf = fc.array(rater, { minLength: 4, maxLength: 40 });

function wavesOf(raters: readonly (readonly string[])[]): Record<string, string[]> {
  const groups: Record<string, string[]> = {};
  for (const wave of [0, 1, 2]) {
    for (const team of ['east', 'west', 'all']) {
      const isIn = (own: readonly string[]) => own[wave] === team || (team === 'all' && own[wave] !== '');
      groups[`${wave} ${team}`] = raters.flatMap((own, at) => (isIn(own) ? [`r${at}`] : []));
    }
  }
  return groups;
}

/** The groups as publications, wave by wave, less what is withheld. */
function publicationsOf(groups: Readonly<Record<string, readonly string[]>>, hidden: readonly string[]): Publication[] {
  return ['0', '1', '2'].map((wave) => {
    const own = Object.entries(groups).filter(([name]) => name.startsWith(wave));
    return publication(wave, Object.fromEntries(own), hidden);
  });
}

describe('waves that were protected as linked', () => {
  it('tell nothing by the audit, together or one after the other', () => {
    let hiddenBeside = 0;
    fc.assert(
      fc.property(staffOf, (raters) => {
        const groups = wavesOf(raters);
        const hierarchy = linkGroups(groups);
        const reasons = protect(hierarchy, rule);
        const hidden = hierarchy.cells.flatMap(({ id, isPublished }, at) => (isPublished && reasons[at] ? [id] : []));
        hiddenBeside += reasons.filter(
          (reason, at) => reason === 'would-reveal' && hierarchy.cells[at]?.isPublished,
        ).length;
        const [first, second, third] = publicationsOf(groups, hidden) as [Publication, Publication, Publication];
        expect(found(third, first, second)).toEqual(nothing);
        expect(found(second, first)).toEqual(nothing);
      }),
      { numRuns: 60 },
    );
    expect(hiddenBeside).toBeGreaterThan(10);
  });

  it('can be told from those that were protected each by itself', () => {
    const isFine = (raters: readonly (readonly string[])[]) => {
      const groups = wavesOf(raters);
      const hidden = ['0', '1', '2'].flatMap((wave) => {
        const own = Object.fromEntries(Object.entries(groups).filter(([name]) => name.startsWith(wave)));
        const hierarchy = linkGroups(own);
        const reasons = protect(hierarchy, rule);
        return hierarchy.cells.flatMap(({ id }, at) => (reasons[at] ? [id] : []));
      });
      const [first, second] = publicationsOf(groups, hidden) as [Publication, Publication];
      return found(second, first).findings.length === 0;
    };
    const stays = (team: string) => [team, team, team];
    const east = Array.from({ length: 9 }, () => stays('east'));
    const west = Array.from({ length: 9 }, () => stays('west'));
    expect(isFine([...east, ...west])).toBe(true);
    expect(isFine([...east, ...west, ['', 'east', 'east']])).toBe(false);
  });

  it('keep what was published before, where the next wave can be withheld instead', () => {
    fc.assert(
      fc.property(staffOf, (raters) => {
        const groups = wavesOf(raters);
        const [first, second] = [0, 1].map((wave) =>
          Object.fromEntries(Object.entries(groups).filter(([name]) => name.startsWith(`${wave}`))),
        ) as [Record<string, string[]>, Record<string, string[]>];
        const alone = linkGroups(first);
        const own = protect(alone, rule);
        const out = alone.cells.flatMap(({ id, isPublished }, at) =>
          isPublished && own[at] === undefined ? [id] : [],
        );
        const together = linkGroups({ ...first, ...second });
        const withheld = Object.keys(first).filter((id) => !out.includes(id));
        const reasons = protect(together, rule, { published: out, withheld });
        expect(together.cells.filter(({ id }, at) => out.includes(id) && reasons[at] !== undefined)).toEqual([]);
        const hidden = together.cells.flatMap(({ id, isPublished }, at) => (isPublished && reasons[at] ? [id] : []));
        const [before, after] = publicationsOf(groups, hidden) as [Publication, Publication];
        expect(found(after, before)).toEqual(nothing);
      }),
      { numRuns: 60 },
    );
  });
});
