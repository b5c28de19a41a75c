import { protect } from '@rubrikk/scoring';
import { audit } from '@rubrikk/scoring/audit';
import { describe, expect, it } from 'vitest';
import { leaksOf } from './disclosure/leaks-of.ts';
import { drawFrom, kinds, randomHierarchy } from './disclosure/random-hierarchy.ts';

// 10,000 of them: node --conditions=@rubrikk/source tests/disclosure/audit-many.ts
const offset = Number(process.env['PROPERTY_SEED'] ?? 20261121) % 1_000_000;

/** What is drawn for a number: the same every time. */
function drawn(number: number, kind: (typeof kinds)[number]) {
  const draw = drawFrom(offset + number);
  const hierarchy = randomHierarchy(kind, draw);
  return { hierarchy, minimum: 2 + Math.floor(draw() * 9) };
}

describe.each(kinds)('random hierarchies: %s', (kind) => {
  it('nothing that is hidden can be bounded to a point or below the minimum, by trying', { timeout: 60_000 }, () => {
    for (let number = 0; number < 80; number += 1) {
      const { hierarchy, minimum } = drawn(number, kind);
      const reasons = protect(hierarchy, { name: 'drawn', source: 'drawn', minimum });
      expect(leaksOf(hierarchy, reasons, minimum), `number ${number}, minimum ${minimum}`).toEqual([]);
    }
  });
  it('the audit, with a solver of its own, finds nothing in them', { timeout: 60_000 }, () => {
    for (let number = 0; number < 80; number += 1) {
      const { hierarchy, minimum } = drawn(number, kind);
      const rule = { name: 'drawn', source: 'drawn', minimum };
      const reasons = protect(hierarchy, rule);
      const shown = hierarchy.cells.filter((cell, at) => reasons[at] === undefined && cell.isPublished !== false);
      const { findings } = audit(
        hierarchy,
        shown.map(({ id }) => id),
        rule,
      );
      expect(findings, `number ${number}, minimum ${minimum}`).toEqual([]);
    }
  });
  it('and both find it when one of the hidden groups is shown after all', { timeout: 60_000 }, () => {
    let tried = 0;
    for (let number = 0; tried < 40; number += 1) {
      const { hierarchy, minimum } = drawn(number, kind);
      const rule = { name: 'drawn', source: 'drawn', minimum };
      const reasons = protect(hierarchy, rule);
      const freed = hierarchy.cells.findIndex(
        ({ isPublished }, at) => isPublished !== false && reasons[at] === 'would-reveal',
      );
      if (freed < 0) continue;
      tried += 1;
      const leaking = reasons.with(freed, undefined);
      const shown = hierarchy.cells.filter((cell, at) => leaking[at] === undefined && cell.isPublished !== false);
      const { findings, intervals, withhold } = audit(
        hierarchy,
        shown.map(({ id }) => id),
        rule,
      );
      // It may be told by whole numbers alone, of which the audit says that to try them all took too long.
      const isFound = findings.some(({ code }) => code !== 'needless') || intervals.some(({ isWide }) => isWide);
      expect(isFound, `number ${number}`).toBe(true);
      expect(leaksOf(hierarchy, leaking, minimum), `number ${number}`).not.toEqual([]);
      const rest = shown.map(({ id }) => id).filter((id) => !withhold.includes(id));
      expect(audit(hierarchy, rest, rule).findings.filter(({ code }) => code !== 'needless')).toEqual([]);
    }
  });
  it('the order of the cells and of the sums makes no difference', () => {
    for (let number = 0; number < 40; number += 1) {
      const { hierarchy, minimum } = drawn(number, kind);
      const rule = { name: 'drawn', source: 'drawn', minimum };
      const turned = { cells: hierarchy.cells.toReversed(), relations: hierarchy.relations.toReversed() };
      expect(protect(turned, rule).reverse()).toEqual(protect(hierarchy, rule));
    }
  });
});
