import { expect, test } from 'vitest';
import type { Disclosure } from '../auditing/disclosure.ts';
import type { LoadedReport } from '../auditing/load-published.ts';
import { renderAudit } from './render-audit.ts';

const place = { network: null, indicator: 'trust', missing: 0 } as const;
const report: LoadedReport = {
  file: 'report.json',
  published: {
    minimum: 5,
    wave: null,
    round: null,
    groups: [
      { ...place, unit: 'north', role: 'leader', n: undefined, path: ['results', 0] },
      { ...place, unit: 'north', role: 'teacher', n: 9, path: ['results', 1] },
    ],
    dimensions: [],
    toldReasons: [],
  },
  placeOf: () => ({ line: 7, column: 3 }),
};
const leaders = {
  unit: 'north',
  role: 'leader',
  network: null,
  withhold: [],
  report: 0,
  path: ['results', 0],
} as const;
const unsettled = (indicator: string): Disclosure => ({ ...leaders, code: 'unsettled', indicator, isNew: false });

test('a group of which not all numbers were tried is named, and the last line says no more than was found', () => {
  const found = [unsettled('trust'), unsettled('plan')];
  expect(renderAudit([{ reports: [report], others: [], found }])).toBe(
    `report.json:7:3: "leader" of "north" is withheld on "trust" (and the like on 1 more). Nothing was found that tells it, but to try all numbers takes too long to be sure; to be on the safe side, withhold another group of its network as well. [unsettled at $.results[0]]
ok: report.json: 2 results, 1 withheld; nothing that is withheld can, as far as was tried, be worked out from what is shown (smallest group 5).
`,
  );
});

test('it is told apart whether no numbers add up or none were found that do', () => {
  const words = (code: 'no-sum' | 'no-sum-found') => {
    const found = [{ ...leaders, code, indicator: 'trust', isNew: true }];
    return renderAudit([{ reports: [report], others: [], found }]).split('\n');
  };
  const last = '1 finding; mend the report before it is published.';
  expect(words('no-sum')).toEqual([
    'report.json:7:3: The numbers shown on "trust" don\'t add up over units, roles and networks, whatever the withheld ones are. Mend them, or name the right tree of units with --organisation. [no-sum at $.results[0]]',
    last,
    '',
  ]);
  expect(words('no-sum-found')).toEqual([
    'report.json:7:3: Whether the numbers shown on "trust" add up over units, roles and networks isn\'t known, and so nor is what they tell: no numbers of the withheld ones were found with which they do, but to try all takes too long. Check them, and the tree of units that --organisation names. [no-sum-found at $.results[0]]',
    last,
    '',
  ]);
});

test('where all was tried, nothing can be worked out', () => {
  expect(renderAudit([{ reports: [report], others: [], found: [] }])).toBe(
    'ok: report.json: 2 results, 1 withheld; nothing that is withheld can be worked out from what is shown (smallest group 5).\n',
  );
});
