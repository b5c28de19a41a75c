// The whole job in DuckDB: a file of answers to eight statistics of every cell, as one writes it and as fast as it was found to go.
import { words } from './csv-file.ts';
import { indicators } from './made-up-responses.ts';
import { patternAgreement } from './pattern-agreement.ts';

const levels = [1, 2, 3, 4, 5];
const each = (text: (level: number) => string, glue: string) => levels.map(text).join(glue);

const missing = ['', ...Object.keys(words)].map((word) => `'${word}'`).join(', ');

/** The file as one reads it: DuckDB finds delimiter, quotes, header and types by itself. */
function plainFile(path: string): string {
  return `read_csv('${path}', nullstr = [${missing}])`;
}

/** The file with its types told, so that nothing is found out or cast. */
function typedFile(path: string): string {
  const types = ['unit', 'role', 'wave', 'rater'].map((name) => `${name}: 'varchar'`);
  const columns = [...types, ...indicators.map((id) => `"${id}": 'tinyint'`)].join(', ');
  return `read_csv('${path}', header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
    columns = {${columns}}, nullstr = [${missing}])`;
}

const named = indicators.map((id) => `"${id}"`);

/** What one writes first: a row for each rating, and five counts with a filter. */
function unpivoted(file: string): string {
  return `select unit, role, indicator, ${each((level) => `count(*) filter (level = ${level}) as c${level}`, ', ')}
    from (unpivot (select unit, role, ${named} from ${file}) on ${named} into name indicator value level)
    group by all`;
}

/** What was found to be fastest: no row for a rating, and five counts of twelve bits in one sum for each column. */
function packed(file: string): string {
  const sums = named.map((id) => `sum(1::bigint << (12 * (${id} - 1)))::bigint as ${id}`);
  const count = (level: number) => `(packed >> ${12 * (level - 1)}) & 4095 as c${level}`;
  return `select unit, role, indicator, ${each(count, ', ')}
    from (select unit, role, unnest([${indicators.map((id) => `'${id}'`)}]) as indicator, unnest([${named}]) as packed
      from (select unit, role, ${sums} from ${file} group by unit, role))
    where packed is not null`;
}

/** The levels that have more raters than one has, or as many and come before it: each is a bit. */
function above(level: number): string {
  const bits = levels.filter((other) => other !== level);
  return bits
    .map((other) => `(c${other} ${other < level ? '>=' : '>'} c${level})::int * ${1 << (other - 1)}`)
    .join(' + ');
}

/** Van der Eijk's layers without sorting: of each rater, what that level adds to those that have more. */
function layers(): string {
  const table = Array.from({ length: 32 }, (_, set) => patternAgreement(set, levels.length));
  const gain = (level: number) => {
    return `c${level} * (weights[1 + above${level} + ${1 << (level - 1)}] - weights[1 + above${level}])`;
  };
  return `(select unit, role, indicator, (${each(gain, ' + ')}) / n as agreement, * exclude (unit, role, indicator)
    from (select *, [${table}]::double[] as weights, ${each((level) => `${above(level)} as above${level}`, ', ')} from summed))`;
}

function statistics(counts: string): string {
  const cumulative = (level: number) => Array.from({ length: level }, (_, at) => `c${at + 1}`).join(' + ');
  const inner = levels.slice(0, -1).map((level) => `(${cumulative(level)})`);
  const halves = inner.map((below) => `(2 * ${below} < n)::int + (2 * ${below} <= n)::int`).join(' + ');
  const agreed = (level: number) =>
    `case when c${level} > 0 then c${level} * log2(1 - abs(${level} - mean) / 4) else 0 end`;
  return `create or replace table cells as
    with counted as (${counts}),
    summed as (select *, (${each((level) => `c${level}`, ' + ')})::double as n,
      (${each((level) => `${level} * c${level}`, ' + ')}) / n as mean, 1 + (${halves}) / 2 as median from counted)
    select unit, role, indicator, n, mean, median,
      case when n > 1 then (${each((level) => `c${level} * (${level} - mean) ** 2`, ' + ')}) / (n - 1) else 0 end as variance,
      1 + (${each(agreed, ' + ')}) / n as consensus, agreement,
      2 * (${inner.map((below) => `least(${below}, n - ${below})`).join(' + ')}) / (4 * n) as leik,
      (${each((level) => `c${level} * abs(${level} - median)`, ' + ')}) / n as deviation
    from ${layers()}`;
}

/** The job in SQL, by how the counts come about: a table `cells`, with unit, role, indicator and eight numbers. */
export function statisticsInSql(path: string): Readonly<Record<string, string>> {
  return {
    'DuckDB, as one writes it': statistics(unpivoted(plainFile(path))),
    'DuckDB, types told': statistics(unpivoted(typedFile(path))),
    'DuckDB, types told, a packed sum for each column': statistics(packed(typedFile(path))),
  };
}
