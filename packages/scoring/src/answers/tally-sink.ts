import type { Dimension, ScaledRubric } from '@rubrikk/core';
import type { CsvRow } from '../csv/csv-row.ts';
import { startCounting } from '../tally/start-counting.ts';
import type { TallyBuilder } from '../tally/start-tally.ts';
import type { Tally } from '../tally/tally.ts';
import type { AnswerColumns } from './answer-columns.ts';
import type { AnswerFault } from './answer-fault.ts';
import { cellValues } from './cell-values.ts';
import { earlierLine } from './earlier-line.ts';
import type { OpenSink } from './open-rows.ts';
import { sameRater } from './same-rater.ts';

/** What was counted, and how many rows were left out since none of their indicators was answered. */
interface CountedRows {
  readonly tally: Tally;
  readonly blank: number;
}

/** Counts rows by those of unit and role that have a column; holds the groups, and the raters' keys with their lines. */
export function tallySink(rubric: ScaledRubric, addFault: (fault: AnswerFault) => void): OpenSink<CountedRows> {
  return (columns) => {
    const by = (['unit', 'role'] as const).filter((attribute) => columns[attribute] !== undefined);
    const builder = startCounting(withIndicators(rubric, columns), by);
    const groupOf = groupFinder(
      builder,
      by.map((attribute) => columns[attribute] as number),
    );
    const lineBefore = earlierLine(columns);
    return {
      add(row, codes, isGood) {
        const earlier = lineBefore(row);
        if (earlier !== undefined) addFault(sameRater(row, columns, earlier));
        if (isGood) builder.add(groupOf(row), codes);
      },
      finish: (blank) => ({ tally: builder.finish(), blank }),
    };
  };
}

/** Finds the group of a row by the numbers of its values, which are told to the builder once. */
function groupFinder(builder: TallyBuilder, columns: readonly number[]): (row: CsvRow) => number {
  const [first, second] = columns;
  const [firstValues, secondValues] = [cellValues(), cellValues()];
  const groups: number[][] = [];
  return (row) => {
    const one = first === undefined ? 0 : firstValues.numberOf(row, first);
    const other = second === undefined ? 0 : secondValues.numberOf(row, second);
    if (one === groups.length) groups.push([]);
    const known = groups[one] as number[];
    let group = known[other];
    if (group === undefined) {
      const values = [firstValues.texts[one], secondValues.texts[other]];
      group = builder.group(values.slice(0, columns.length) as string[]);
      known[other] = group;
    }
    return group;
  };
}

/** The rubric with those indicators alone that the file asked about: not asked isn't skipped. */
function withIndicators(rubric: ScaledRubric, { indicators }: AnswerColumns): ScaledRubric {
  const asked = new Set(indicators);
  return { ...rubric, dimensions: rubric.dimensions.map((dimension) => withThose(dimension, asked)) };
}

function withThose({ indicators, dimensions, ...dimension }: Dimension, asked: ReadonlySet<string>): Dimension {
  return {
    ...dimension,
    ...(indicators && { indicators: indicators.filter(({ id }) => asked.has(id)) }),
    ...(dimensions && { dimensions: dimensions.map((narrower) => withThose(narrower, asked)) }),
  };
}
