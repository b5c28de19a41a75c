// npm run bench:tally: what it costs to get from answers to a tally, each beside a bare loop and its peers, in one run.
import { availableParallelism } from 'node:os';
import { type Organisation, parseAssessment } from '@rubrikk/core';
import {
  type ResponseTable,
  responsesFromAssessments,
  rollUp,
  rollUpUnits,
  selectGroups,
  tally,
  tallyAssessments,
} from '@rubrikk/scoring';
import {
  madeUpDocument,
  madeUpRubric,
  randomBelow,
} from '../../packages/scoring/src/responses/made-up-assessments.test-data.ts';
import { compare, type Timing } from './compare.ts';
import { asAssessments, indicators, madeUpTable, rubric, width } from './made-up-responses.ts';
import {
  bareRollUp,
  bareTally,
  byteSum,
  handWrittenCheck,
  leanCheck,
  nestedMap,
  nestedObjects,
  rated,
  sortedRows,
} from './tally-loops.ts';

console.log(`Node ${process.version} on ${process.platform} ${process.arch}, ${availableParallelism()} cores`);
console.log('Columns: the fastest round, the middle one, and the fastest as a multiple of the first line');

const refusal = { code: 'wrong-form', path: [], message: 'Left to the parser.' } as const;
const held: boolean[] = [];
/** Says whether a bar holds; the bench fails when one doesn't. */
function bar(words: string, holds: boolean): void {
  held.push(holds);
  console.log(`  ${holds ? 'holds' : 'MISSED'}: ${words}`);
}
const of = (timings: readonly Timing[], name: string) => {
  return (timings.find((timing) => timing.name.startsWith(name)) as Timing).fastest;
};
const by = ['unit', 'role', 'wave'] as const;
const counted = (table: ResponseTable) => tally(table, { round: 'individual', by });

const costs = new Map<string, readonly number[]>();
for (const [raters, units, rounds] of [
  [2150, 20, 100],
  [21_500, 200, 40],
  [214_500, 1000, 20],
] as const) {
  const ratings = raters * width;
  const grouped = madeUpTable(raters, units, 'grouped');
  const mixed = madeUpTable(raters, units, 'as they came');
  const [groupedRows, mixedRows] = [sortedRows(grouped), sortedRows(mixed)];
  const timings = compare(
    `${ratings.toLocaleString('en')} ratings of ${units} units, 4 roles, 2 waves, from columns`,
    'rating',
    [
      { name: 'tally, rows grouped', units: ratings, run: () => counted(grouped) },
      { name: 'bare loop, rows grouped', units: ratings, run: () => bareTally(grouped.codes, groupedRows) },
      { name: 'tally, rows as they came', units: ratings, run: () => counted(mixed) },
      { name: 'bare loop, rows as they came', units: ratings, run: () => bareTally(mixed.codes, mixedRows) },
      { name: 'sum of the bytes', units: ratings, run: () => byteSum(grouped.codes) },
    ],
    rounds,
    true,
  );
  for (const how of ['rows grouped', 'rows as they came']) {
    const ratio = of(timings, `tally, ${how}`) / of(timings, `bare loop, ${how}`);
    bar(`${how}: at most 1.2 times the bare loop (${ratio.toFixed(2)})`, ratio <= 1.2);
  }
  bar('and counts the same', rated(counted(mixed).counts) === rated(bareTally(mixed.codes, mixedRows)));
  for (const { name, fastest } of timings) costs.set(name, [...(costs.get(name) ?? []), fastest]);
  if (raters > 2150) rollUps(grouped);
  if (raters === 214_500) {
    const bytes = grouped.codes.byteLength / ratings;
    const columns = [grouped.unit, grouped.role, grouped.wave, grouped.round, grouped.rater];
    const beside = columns.reduce((sum, { codes }) => sum + codes.byteLength, 0) / ratings;
    console.log(`  bytes a rating: ${bytes}, and ${beside.toFixed(2)} for the five attributes of its response`);
  }
}
const told = (name: string) => (costs.get(name) ?? []).map((cost) => cost.toFixed(2)).join(', ');
const ofGrouped = costs.get('tally, rows grouped') ?? [];
bar(
  `cost a rating is flat from 10⁵ to 10⁷: ${told('tally, rows grouped')} ns`,
  Math.max(...ofGrouped) <= 1.5 * Math.min(...ofGrouped),
);
// Ten million ratings in no order don't stay in the processor, for whoever counts them.
console.log(
  `  rows as they came: ${told('tally, rows as they came')} ns; the bare loop: ${told('bare loop, rows as they came')} ns`,
);

function rollUps(table: ResponseTable): void {
  const schools = Array.from({ length: 40 }, (_, at) => ({ id: `s${at}`, kind: 'school', parent: 'owner' }) as const);
  const teams = table.unit.values.map((id, at) => ({ id, kind: 'team', parent: `s${at % 40}` }) as const);
  const organisation: Organisation = { id: 'coast', units: [{ id: 'owner', kind: 'owner' }, ...schools, ...teams] };
  const whole = counted(table);
  const ratings = table.size * width;
  const timings = compare('Rolling that up from teams to schools to the owner, roles and waves apart', 'rating', [
    { name: 'the tally itself', units: ratings, run: () => counted(table) },
    {
      name: 'all levels above the teams',
      units: ratings,
      run: () => rollUpUnits(whole, organisation, { kinds: ['school', 'owner'] }),
    },
    { name: 'all levels and the teams once more', units: ratings, run: () => rollUpUnits(whole, organisation) },
    { name: 'roles together', units: ratings, run: () => rollUp(whole, ['unit', 'wave']) },
    {
      name: 'bare loop over the same counters',
      units: ratings,
      run: () => bareRollUp(whole.counts, 8, schools.length),
    },
  ]);
  const ratio = of(timings, 'all levels') / of(timings, 'the tally itself');
  const againstLoop = of(timings, 'all levels') / of(timings, 'bare loop');
  const perRating = whole.counts.length / ratings;
  console.log(
    `  ${perRating.toFixed(2)} counters a rating; ${againstLoop.toFixed(2)} times the bare loop that adds them up`,
  );
  const rolled = rollUpUnits(whole, organisation, { kinds: ['school', 'owner'] });
  bar('and adds the same up', rated(rolled.counts) === rated(bareRollUp(whole.counts, 8, schools.length)));
  bar(`all levels take at most half of the tally (${ratio.toFixed(2)})`, ratio <= 0.5);
  const owner = selectGroups(rollUpUnits(rollUp(whole, ['unit', 'wave']), organisation), { wave: '2026' });
  console.log(`  the owner's raters in 2026: ${owner.raters[owner.groups.findIndex(({ unit }) => unit === 'owner')]}`);
}

const staff = madeUpTable(21_500, 200, 'as they came');
const assessments = asAssessments(staff);
const ratings = staff.size * width;
const ids = new Set(indicators);
const names = new Set(staff.levels);
const objects = compare(
  `${ratings.toLocaleString('en')} ratings as assessments`,
  'rating',
  [
    {
      name: 'tallyAssessments, of checked ones',
      units: ratings,
      run: () => tallyAssessments(rubric, assessments as never, { round: 'individual', by }),
    },
    {
      name: 'responsesFromAssessments, with every check, and tally',
      units: ratings,
      run: () => counted(tableOf(assessments)),
    },
    { name: 'nested Map', units: ratings, run: () => nestedMap(assessments) },
    { name: 'object with joined keys', units: ratings, run: () => nestedObjects(assessments) },
  ],
  7,
);
const againstMap = of(objects, 'nested Map') / of(objects, 'tallyAssessments');
bar(`at least 6 times faster than a nested Map (${againstMap.toFixed(1)})`, againstMap >= 6);

const some = assessments.slice(0, 2000);
const checks = compare(
  'Assessments of 49 ratings checked against the rubric',
  'assessment',
  [
    { name: 'responsesFromAssessments', units: some.length, run: () => tableOf(some) },
    {
      name: 'check by hand',
      units: some.length,
      run: () => some.filter((data) => handWrittenCheck(data, ids, names)).length,
    },
    {
      name: 'check by hand, lean',
      units: some.length,
      run: () => some.filter((data) => leanCheck(data, ids, names)).length,
    },
    {
      name: 'parseAssessment (zod)',
      units: 200,
      run: () => some.slice(0, 200).map((data) => parseAssessment(rubric, data)),
    },
  ],
  15,
);
const mine = of(checks, 'responsesFromAssessments');
for (const hand of ['check by hand', 'check by hand, lean']) {
  const ratio = mine / (checks.find(({ name }) => name === hand) as Timing).fastest;
  bar(`at most 1.5 times a ${hand} (${ratio.toFixed(2)})`, ratio <= 1.5);
}
const againstZod = of(checks, 'parseAssessment') / mine;
bar(`at least 15 times faster than zod (${againstZod.toFixed(0)})`, againstZod >= 15);

const small = madeUpRubric(5, 3);
const next = randomBelow(20261121);
const documents = 100_000;
let different = 0;
let good = 0;
for (let document = 0; document < documents; document += 1) {
  const made = madeUpDocument(next, small);
  const { ok } = parseAssessment(small, made);
  // A parser that refuses everything lets through what the check takes by itself.
  const alone = responsesFromAssessments(small, [made], () => ({ ok: false, issues: [refusal] }));
  if (alone.ok !== ok) different += 1;
  if (ok) good += 1;
}
bar(
  `takes what parseAssessment takes: ${documents.toLocaleString('en')} documents, ${good.toLocaleString('en')} of them good, ${different} told apart otherwise`,
  different === 0,
);

function tableOf(all: Iterable<unknown>): ResponseTable {
  const read = responsesFromAssessments(rubric, all, parseAssessment);
  if (!read.ok) throw new Error(JSON.stringify(read.issues[0]));
  return read.value;
}

const passed = held.filter(Boolean).length;
console.log(`\nbars: ${passed} hold, ${held.length - passed} missed`);
process.exit(passed === held.length ? 0 : 1);
