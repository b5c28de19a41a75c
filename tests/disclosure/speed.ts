// How long protecting takes, once cold and then the fastest of five: `node --conditions=@rubrikk/source
// tests/disclosure/speed.ts`. Most schools have small groups, so that much is hidden.
import { disclosureRules, type LinkedCell, protectEach, type Relation } from '@rubrikk/scoring';
import { type Draw, drawFrom } from './random-hierarchy.ts';

const roles = ['leader', 'teacher', 'assistant'];
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

/** Schools of teams, each by role; without teams when `teams` is 0. */
function owner(schools: number, teams: number, draw: Draw) {
  const children = new Map<string, string[]>();
  const names = Array.from({ length: schools }, (_, at) => `school ${at}`);
  children.set('all', names);
  for (const school of names) {
    if (teams > 0)
      children.set(
        school,
        Array.from({ length: teams }, (_, at) => `${school} team ${at}`),
      );
  }
  const leaves = [...children.values()].flat().filter((unit) => !children.has(unit));
  const most = teams > 0 ? [1, 9, 4] : [3, 40, 12];
  const sizes = new Map(leaves.map((unit) => [unit, most.map((size) => Math.ceil(draw() * size))]));
  return { children, sizes };
}

type Owner = ReturnType<typeof owner>;

function relationsOf({ children, sizes }: Owner): Relation[] {
  const units = [...children.keys(), ...sizes.keys()];
  return [
    ...units.map((unit) => ({ total: `${unit}|all`, parts: roles.map((role) => `${unit}|${role}`) })),
    ...[...children].flatMap(([unit, parts]) =>
      ['all', ...roles].map((role) => ({ total: `${unit}|${role}`, parts: parts.map((part) => `${part}|${role}`) })),
    ),
  ];
}

/** One indicator: everyone answers it, but for those who skip it. */
function cellsOf({ children, sizes }: Owner, skipping: number, draw: Draw): LinkedCell[] {
  const answered = new Map<string, number[]>();
  const count = (unit: string): number[] => {
    const parts = children.get(unit)?.map(count);
    const stay = (size: number) => sum(Array.from({ length: size }, () => (draw() < skipping ? 0 : 1)));
    const own = roles.map((_, role) =>
      parts ? sum(parts.map((part) => part[role] ?? 0)) : stay(sizes.get(unit)?.[role] ?? 0),
    );
    answered.set(unit, own);
    return own;
  };
  count('all');
  return [...answered].flatMap(([unit, own]) => [
    { id: `${unit}|all`, n: sum(own) },
    ...roles.map((role, at) => ({ id: `${unit}|${role}`, n: own[at] ?? 0 })),
  ]);
}

for (const [schools, teams, skipping] of [
  [40, 0, 0],
  [40, 0, 0.02],
  [40, 0, 0.1],
  [50, 4, 0],
] as const) {
  const draw = drawFrom(7);
  const made = owner(schools, teams, draw);
  const relations = relationsOf(made);
  const tables = Array.from({ length: 49 }, () => cellsOf(made, skipping, draw));
  const times: number[] = [];
  let hidden = 0;
  for (let run = 0; run < (teams > 0 ? 1 : 6); run += 1) {
    const start = performance.now();
    const reasons = protectEach(tables, relations, disclosureRules.noStrict);
    times.push(performance.now() - start);
    hidden = sum(reasons.map((one) => one.filter((reason) => reason !== undefined).length));
  }
  const [cold = 0, ...warm] = times.map(Math.round);
  process.stdout.write(
    `49 indicators, ${schools} schools of ${teams} teams, 3 roles, ${skipping * 100} % skip: ${cold} ms cold, ` +
      `${Math.min(cold, ...warm)} ms; ${hidden} of ${49 * (tables[0]?.length ?? 0)} cells hidden\n`,
  );
}
