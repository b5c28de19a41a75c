/** How many of the same raters chose each level before, and how many after. */
export function marginsOf(table: readonly (readonly number[])[]): [before: number[], after: number[]] {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  return [table.map(sum), table.map((_, level) => sum(table.map((row) => row[level] as number)))];
}
