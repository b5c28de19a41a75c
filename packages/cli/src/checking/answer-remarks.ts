import type { ResponseColumn, ResponseTable } from '@rubrikk/scoring';

/** The longest list of names that is told in full. */
const longest = 20;

/** What isn't wrong with answers and may still not be meant: whom they are of, as far as names tell it. */
export function answerRemarks({ blank = 0, unit, role, wave, rater }: ResponseTable): string[] {
  const columns = Object.entries({ unit, role, wave }).map(([what, column]) => ({ what, names: countedNames(column) }));
  return [
    ...columns.flatMap(({ what, names }) => listed(what, names)),
    ...(blank > 0 ? [`${rowsHave(blank)} no answer and ${blank === 1 ? 'is' : 'are'} left out.`] : []),
    ...unnamed(countedNames(unit), 'no unit; mend the cell, if all should have one.'),
    ...unnamed(countedNames(rater), "no rater's key; each counts as a rater of its own."),
    ...columns.flatMap(({ what, names }) => alike(what, names)),
  ];
}

/** How many rows each name has. */
type CountedNames = ReadonlyMap<string, number>;

function countedNames({ values, codes }: ResponseColumn): CountedNames {
  const counts = new Uint32Array(values.length);
  for (const code of codes) counts[code] = (counts[code] as number) + 1;
  return new Map(values.map((value, code) => [value, counts[code] as number]));
}

function listed(what: string, names: CountedNames): string[] {
  const named = [...names].filter(([name]) => name !== '');
  if (named.length === 0 || named.length > longest) return [];
  return [`${what}s: ${named.map(([name, count]) => `"${name}" ${count}`).join(', ')}.`];
}

/** Tells of rows that don't say, where others do. */
function unnamed(names: CountedNames, what: string): string[] {
  const count = names.get('') ?? 0;
  return count > 0 && names.size > 1 ? [`${rowsHave(count)} ${what}`] : [];
}

/** Tells of names that are one when case and spaces don't count. */
function alike(what: string, names: CountedNames): string[] {
  const spellings = new Map<string, string[]>();
  for (const name of names.keys()) {
    const key = name.normalize('NFC').toLowerCase().replaceAll(/\s+/g, '');
    spellings.set(key, [...(spellings.get(key) ?? []), name]);
  }
  return [...spellings.values()]
    .filter(({ length }) => length > 1)
    .map((some) => {
      const told = some.map((name) => `"${name}" (${names.get(name)})`).join(' and ');
      return `${told} differ in case or spaces alone and count as ${some.length} ${what}s; mend them, if they are one.`;
    });
}

function rowsHave(count: number): string {
  return count === 1 ? '1 row has' : `${count} rows have`;
}
