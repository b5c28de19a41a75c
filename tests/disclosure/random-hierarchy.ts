import { type Hierarchy, type LinkedCell, linkGroups, type Relation } from '@rubrikk/scoring';

/** Draws numbers from 0 up to 1 from a seed (Lehmer, 48271 modulo 2³¹ − 1). */
export type Draw = () => number;

export function drawFrom(seed: number): Draw {
  let state = (seed % 2147483646) + 1;
  const draw = () => {
    state = (state * 48271) % 2147483647;
    return (state - 1) / 2147483646;
  };
  // Neighbouring seeds begin alike.
  for (let at = 0; at < 9; at += 1) draw();
  return draw;
}

/** The ways in which groups hang together, one after the other. */
export const kinds = ['tree', 'networks', 'waves', 'cube'] as const;

export function randomHierarchy(kind: (typeof kinds)[number], draw: Draw): Hierarchy {
  if (kind === 'tree') return treeOfRoles(draw, false);
  if (kind === 'networks') return treeOfRoles(draw, true);
  if (kind === 'waves') return waves(draw);
  return cube(draw);
}

const below = (draw: Draw, count: number) => Math.floor(draw() * count);
const size = (draw: Draw) => (draw() < 0.5 ? below(draw, 8) : 4 + below(draw, 30));
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

/** A tree of units of up to three levels by up to three roles with totals, with networks across it where asked. */
function treeOfRoles(draw: Draw, hasNetworks: boolean): Hierarchy {
  const roles = 1 + below(draw, 3);
  const children = new Map<string, string[]>();
  const grow = (unit: string, depth: number) => {
    if (depth === 0) return;
    const below1 = Array.from({ length: 2 + below(draw, depth === 1 ? 4 : 3) }, (_, at) => `${unit}.${at}`);
    children.set(unit, below1);
    for (const child of below1) if (depth === 1 || draw() < 0.8) grow(child, depth - 1);
  };
  grow('all', 1 + below(draw, 3));
  const sizes = new Map<string, number[]>();
  const measure = (unit: string): number[] => {
    const parts = children.get(unit)?.map(measure);
    const own = Array.from({ length: roles }, (_, role) => (parts ? sum(parts.map((p) => p[role] ?? 0)) : size(draw)));
    sizes.set(unit, own);
    return own;
  };
  measure('all');
  for (let at = 0; hasNetworks && at < 1 + below(draw, 3); at += 1) {
    const members = [...sizes.keys()].filter((unit) => !children.has(unit) && draw() < 0.5);
    if (members.length === 0) continue;
    children.set(`network ${at}`, members);
    sizes.set(
      `network ${at}`,
      Array.from({ length: roles }, (_, role) => sum(members.map((m) => sizes.get(m)?.[role] ?? 0))),
    );
  }
  return crossed(children, sizes, roles);
}

function crossed(
  children: ReadonlyMap<string, readonly string[]>,
  sizes: ReadonlyMap<string, readonly number[]>,
  roles: number,
): Hierarchy {
  const columns = roles === 1 ? ['*'] : ['*', ...Array.from({ length: roles }, (_, role) => `role ${role}`)];
  const cells = [...sizes].flatMap(([unit, own]) =>
    columns.map((column, at): LinkedCell => ({ id: `${unit}|${column}`, n: at === 0 ? sum(own) : (own[at - 1] ?? 0) })),
  );
  const relations: Relation[] = [...children].flatMap(([unit, parts]) =>
    columns.map((column) => ({ total: `${unit}|${column}`, parts: parts.map((part) => `${part}|${column}`) })),
  );
  if (roles === 1) return { cells, relations };
  const acrossRoles = [...sizes.keys()].map((unit) => ({
    total: `${unit}|*`,
    parts: columns.slice(1).map((column) => `${unit}|${column}`),
  }));
  return { cells, relations: [...relations, ...acrossRoles] };
}

/** Two units and their total in up to three waves: most stay, some leave, and sometimes a single one joins. */
function waves(draw: Draw): Hierarchy {
  let staff = Array.from({ length: 6 + below(draw, 30) }, (_, at) => ({
    key: `r${at}`,
    unit: draw() < 0.4 ? 'a' : 'b',
  }));
  const groups: Record<string, string[]> = {};
  for (let wave = 1; wave <= 2 + below(draw, 2); wave += 1) {
    groups[`all ${wave}`] = staff.map(({ key }) => key);
    for (const unit of ['a', 'b'])
      groups[`${unit} ${wave}`] = staff.filter((r) => r.unit === unit).map(({ key }) => key);
    const leaving = draw() < 0.5 ? 0 : 0.2;
    const joining = draw() < 0.5 ? 1 : below(draw, 8);
    staff = staff.filter(() => draw() >= leaving);
    for (let at = 0; at < joining; at += 1)
      staff = [...staff, { key: `j${wave}.${at}`, unit: draw() < 0.5 ? 'a' : 'b' }];
  }
  return linkGroups(groups);
}

/** Units by roles by waves with every total: three ways, where sums have factors that two ways don't. */
function cube(draw: Draw): Hierarchy {
  const ways = [2 + below(draw, 2), 2 + below(draw, 2), 2];
  const cells: LinkedCell[] = [];
  const relations: Relation[] = [];
  const leaves = new Map<string, number>();
  const codes = (way: number) =>
    Array.from({ length: (ways[way] as number) + 1 }, (_, at) => (at === 0 ? '*' : `${at}`));
  for (const a of codes(0)) {
    for (const b of codes(1)) {
      for (const c of codes(2)) if (![a, b, c].includes('*')) leaves.set(`${a}|${b}|${c}`, size(draw));
    }
  }
  for (const a of codes(0)) {
    for (const b of codes(1)) {
      for (const c of codes(2)) {
        const place = [a, b, c];
        const fits = (leaf: string) => leaf.split('|').every((code, way) => place[way] === '*' || place[way] === code);
        cells.push({ id: place.join('|'), n: sum([...leaves].filter(([leaf]) => fits(leaf)).map(([, n]) => n)) });
        for (const way of [0, 1, 2]) {
          if (place[way] !== '*') continue;
          relations.push({
            total: place.join('|'),
            parts: codes(way)
              .slice(1)
              .map((code) => place.with(way, code).join('|')),
          });
        }
      }
    }
  }
  return { cells, relations };
}
