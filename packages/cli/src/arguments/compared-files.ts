import type { Problem } from '../problem.ts';
import type { GivenOptions } from './given-options.ts';
import { wrongArgument } from './wrong-argument.ts';

/** What is wrong with the files that are to be compared: two, or one of which it is said what to compare in it. */
export function comparedFiles(given: GivenOptions): Problem[] {
  const { values, positionals } = given;
  const missing = (message: string): Problem => ({ code: 'missing-argument', message });
  return [
    ...(isOneFile(given) ? oneFile(positionals) : twoFiles(positionals)),
    ...(values.has('waves') && values.has('rounds')
      ? [wrongArgument('--waves and --rounds each say what to compare; give one of them.')]
      : []),
    ...(values.has('rounds') && values.has('labels')
      ? [wrongArgument('--labels names waves, and --rounds compares rounds; leave --labels out.')]
      : []),
    ...(values.has('rubric')
      ? []
      : [missing('Name the rubric: --rubric learning-organisation, or --rubric FILE.json.')]),
  ];
}

/** Whether what is to be compared stands in one file. */
export function isOneFile({ values }: GivenOptions): boolean {
  return values.has('waves') || values.has('rounds');
}

function oneFile([file, ...others]: readonly string[]): Problem[] {
  const message = 'Name the file of answers that holds both: rubrikk compare ANSWERS.csv --rubric ID_OR_FILE.';
  return [
    ...(file === undefined ? [{ code: 'missing-argument', message }] : []),
    ...others.map((other) => ({
      code: 'unknown-argument',
      message: `--waves and --rounds compare what one file holds; "${other}" is one too many. Leave them out to compare two files.`,
    })),
  ];
}

function twoFiles([before, after, ...others]: readonly string[]): Problem[] {
  const named = 'two files of answers, the wave before and the wave after: rubrikk compare A.csv B.csv';
  const inOne = 'Of one file, --waves BEFORE,AFTER or --rounds individual,plenum says what to compare in it.';
  const message = `Name ${named} --rubric ID_OR_FILE. ${inOne}`;
  return [
    ...(after === undefined ? [{ code: 'missing-argument', message }] : []),
    ...(before !== undefined && before === after
      ? [wrongArgument(`"${before}" is named twice; name ${named}. ${inOne}`)]
      : []),
    ...others.map((other) => ({
      code: 'unknown-argument',
      message: `Two files of answers at a time; "${other}" is one too many. Quote a value that has spaces.`,
    })),
  ];
}
