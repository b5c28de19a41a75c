// Protects random hierarchies and looks for leaks in each by trying: `node --conditions=@rubrikk/source
// tests/disclosure/audit-many.ts [how many] [first seed]`. Prints what it found; ends with 1 when anything leaks.
import { protect } from '@rubrikk/scoring';
import { leaksOf } from './leaks-of.ts';
import { drawFrom, kinds, randomHierarchy } from './random-hierarchy.ts';

const [count = 10_000, firstSeed = 1] = process.argv.slice(2).map(Number);
const seen = new Map(kinds.map((kind) => [kind, { hierarchies: 0, cells: 0, small: 0, beside: 0, milliseconds: 0 }]));
let leaking = 0;

for (let at = 0; at < count; at += 1) {
  const seed = firstSeed + at;
  const draw = drawFrom(seed);
  const kind = kinds[(seed - 1) % kinds.length] as (typeof kinds)[number];
  const hierarchy = randomHierarchy(kind, draw);
  const minimum = 2 + Math.floor(draw() * 9);
  const start = performance.now();
  const reasons = protect(hierarchy, { name: 'random', source: 'drawn', minimum });
  const sums = seen.get(kind);
  if (sums !== undefined) {
    sums.milliseconds += performance.now() - start;
    sums.hierarchies += 1;
    sums.cells += reasons.length;
    sums.small += reasons.filter((reason) => reason === 'too-few').length;
    sums.beside += hierarchy.cells.filter((cell, index) => {
      return cell.isPublished !== false && reasons[index] === 'would-reveal';
    }).length;
  }
  const leaks = leaksOf(hierarchy, reasons, minimum);
  if (leaks.length === 0) continue;
  leaking += 1;
  process.stdout.write(`seed ${seed}, ${kind}, minimum ${minimum}: ${leaks.join('; ')}\n`);
}

for (const [kind, { hierarchies, cells, small, beside, milliseconds }] of seen) {
  const each = (milliseconds / Math.max(1, hierarchies)).toFixed(2);
  process.stdout.write(
    `${kind}: ${hierarchies} hierarchies of ${cells} cells; ${small} too small, ${beside} hidden beside; ${each} ms each\n`,
  );
}
process.stdout.write(`${count} hierarchies, ${leaking} leaking\n`);
process.exitCode = leaking === 0 ? 0 : 1;
