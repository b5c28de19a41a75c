import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Comparison, compare, countValues, type Difference } from './compare.ts';
import { leftOut } from './left-out.ts';
import { leftOutOfCase } from './left-out-of-case.ts';
import { tolerances } from './tolerances.ts';

const here = dirname(fileURLToPath(import.meta.url));
const shared = join(here, '..', '..', '..', 'shared', 'reference');
const needData = ['real-data-alpha', 'real-data-groups'];

interface Case {
  readonly id: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly expected: unknown;
}

interface Family {
  readonly family: string;
  readonly tolerance: number;
  readonly cases: readonly Case[];
}

/** A family's file, and where the files that its cases name may be. */
interface Found {
  readonly family: Family;
  readonly folders: readonly string[];
}

interface FamilyModule {
  /** `input.file` is relative to the folder above `directory`; `given` is for families that judge what another did. */
  readonly compute: (input: unknown, directory: string, given: unknown) => unknown;
}

export interface FamilyResult {
  readonly family: string;
  readonly cases: number;
  readonly values: number;
  readonly leftOut: number;
  readonly off: readonly (Difference & { readonly id: string })[];
  /** What couldn't be run, and why. */
  readonly notes: readonly string[];
  readonly failed: number;
}

/** Whether somebody has written how we compute the family's values. */
export function hasModule(family: string): boolean {
  return existsSync(join(here, 'families', `${family}.ts`));
}

/** The families whose cases are in a folder or, for those about real data, beside the project. */
export function findFamilies(folder = here): ReadonlyMap<string, readonly Found[]> {
  const found = new Map<string, Found[]>();
  const files = jsonFiles(folder);
  for (const path of [...files, ...dataFiles(files)]) {
    const family: Partial<Family> = JSON.parse(readFileSync(path, 'utf8'));
    if (family.family === undefined || family.cases === undefined) continue;
    const list = found.get(family.family) ?? [];
    list.push({ family: { tolerance: 1e-9, ...family } as Family, folders: [folder, dirname(path)] });
    found.set(family.family, list);
  }
  return new Map([...found].toSorted(([first], [second]) => (first < second ? -1 : 1)));
}

/** The families about real data that `findFamilies` found nowhere. */
export function familiesWithoutData(found: ReadonlyMap<string, unknown>): readonly string[] {
  return needData.filter((family) => !found.has(family));
}

function jsonFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => join(folder, name));
}

function dataFiles(present: readonly string[]): string[] {
  return needData
    .filter((family) => !present.some((path) => basename(path).endsWith(`${family}.json`)))
    .map((family) => join(shared, `given-${family}.json`))
    .filter((path) => existsSync(path));
}

/** Compares all cases of one family with ours. */
export async function runFamily(name: string, found: readonly Found[]): Promise<FamilyResult> {
  const module: FamilyModule | undefined = hasModule(name) ? await import(`./families/${name}.ts`) : undefined;
  const result = {
    cases: 0,
    values: 0,
    leftOut: 0,
    off: [] as FamilyResult['off'][number][],
    notes: new Set<string>(),
  };
  let failed = 0;
  for (const { family, folders } of found) {
    for (const one of family.cases) {
      const directory = directoryOf(one.input, folders);
      if (directory === undefined) {
        result.notes.add(`left out, not here: ${one.input['file']}`);
        continue;
      }
      const ran = runCase(one, directory, module, {
        tolerance: family.tolerance,
        tolerances: tolerances[name] ?? {},
        leftOut: { ...leftOut[name], ...leftOutOfCase(name, one.input, one.expected) },
      });
      if (ran.error !== undefined) result.notes.add(ran.error);
      result.cases += 1;
      result.values += ran.values;
      result.leftOut += ran.leftOut;
      result.off.push(...ran.off.map((difference) => ({ id: one.id, ...difference })));
      failed += ran.failed;
    }
  }
  return { family: name, ...result, notes: [...result.notes], failed };
}

interface CaseResult extends Comparison {
  readonly failed: number;
  readonly error?: string;
}

function runCase(
  { id, input, expected }: Case,
  directory: string,
  module: FamilyModule | undefined,
  options: Parameters<typeof compare>[2],
): CaseResult {
  const nothing = { values: countValues(expected, options.leftOut), leftOut: 0, off: [] };
  if (module === undefined) return { ...nothing, failed: nothing.values, error: 'not yet: no module in families/' };
  try {
    const compared = compare(expected, module.compute(input, directory, expected), options);
    return { ...compared, failed: compared.off.length };
  } catch (error) {
    return { ...nothing, failed: nothing.values, error: `${id}: ${error}` };
  }
}

/** A folder beside or above the file that the input names, or `undefined` when that file is nowhere. */
function directoryOf(input: Case['input'], folders: readonly string[]): string | undefined {
  const file = input['file'];
  if (typeof file !== 'string') return folders[0];
  return folders
    .flatMap((folder) => [dirname(join(folder, file)), folder])
    .find((directory) => existsSync(join(directory, '..', file)));
}
