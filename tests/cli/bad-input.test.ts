import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { printProblems } from '../../packages/cli/src/output/print-problems.ts';
import { runCommand } from '../../packages/cli/src/run-command.ts';
import { runCli } from './run-cli.ts';

const optionsOfReport =
  'it takes --compare-roles, --draws, --format, --ignore, --invited, --language, --min-n, --missing, --only, --organisation, --rater, --role, --round, --round-plan, --round-word, --rubric, --rule, --scale, --target, --target-of, --unit, --wave. rubrikk --help says what they do. [unknown-option]';

const folder = mkdtempSync(join(tmpdir(), 'rubrikk-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

const rubric = (change: (text: string) => string = (text) => text) =>
  change(`{
  "rubric": {
    "id": "trust",
    "version": "1.0.0",
    "source": { "title": "Trust", "language": "en" },
    "scale": { "kind": "ordinal", "id": "steps", "levels": [{ "id": "no" }, { "id": "yes" }], "favourable": "yes" },
    "dimensions": [{ "id": "daily", "indicators": [{ "id": "a" }, { "id": "b" }] }]
  },
  "texts": [
    {
      "rubric": "trust", "language": "en", "title": "Trust",
      "levels": { "no": "Not yet", "yes": "Yes" },
      "dimensions": { "daily": "Every day" },
      "indicators": { "a": "We trust.", "b": "We tell." }
    }
  ]
}
`);
const files: Readonly<Record<string, string | Uint8Array>> = {
  'good.json': rubric(),
  'good.csv': 'unit,a,b\nn,1,2\n',
  'column.csv': 'unit,a,c\nn,1,2\n',
  'level.csv': 'a,b\nyes,perhaps\n3,1.5\n-1,\n',
  'twice.csv': 'unit,rater,a\nn,k1,1\ns,k1,1\nn,k1,2\n',
  'cells.csv': 'a,b\n1,2,1\n1\n',
  'quote.csv': 'unit,a\nn,1\n"s,1\n',
  'empty.csv': '',
  'header.csv': 'unit,a\n',
  'utf-16.csv': Buffer.from('\uFEFFunit,a\nn,1\n', 'utf16le'),
  'latin-1.csv': Buffer.from('unit,a\nBjørk,1\n', 'latin1'),
  'nothing.csv': 'x,y\n1,2\n',
  'many.csv': `a\n${'9\n'.repeat(107)}`,
  'steering.csv': 'a\n"\u001B[2J\r\n"\n',
  'ids.json': rubric((text) => text.replace('{ "id": "b" }', '{ "id": "a" }').replace('"yes": "Yes"', '"yes": " "')),
  'text.json': rubric((text) => text.replace(', "yes": "Yes"', '')),
  'syntax.json': rubric((text) => text.replace('"1.0.0",', '"1.0.0" // first').replace('"Every day"', "'Every day'")),
  'comment.json': rubric(
    (text) => `// Mine\n${text.replace('"b": "We tell." }', '"b": "We tell.", "b": "We say." },')}`,
  ),
  'classes.json': rubric((text) => text.replace('"ordinal"', '"classification"').replace(', "favourable": "yes"', '')),
  'utf-16.json': Buffer.from(rubric(), 'utf16le'),
  'broken.csv': 'unit,rater,a,x\nn,k,7,1\nn,k,1,1\nn,k,1,1,1\nn,k,perhaps,"1\n',
  'broken.json': rubric((text) => text.replace('"favourable": "yes"', '"favourable": "often"').replace('"1.0.0"', '1')),
};
for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
mkdirSync(join(folder, 'a-folder'));

const isFile = (argument: string) => /\.(csv|json)$|^a-folder$/.test(argument);
const answers = (name: string, ...given: string[]) => ['report', name, '--rubric', 'good.json', ...given];
const withRubric = (name: string) => ['report', 'good.csv', '--rubric', name];
const named = 'A column that holds something else is named with --unit, --role, --rater, --wave, --round or --ignore.';

const cases: readonly (readonly [what: string, given: readonly string[], problems: readonly string[]])[] = [
  [
    'an unknown column',
    answers('column.csv'),
    [
      `column.csv:1:8: The rubric "trust" has no indicator "c" (without a column: "b"). Mend the name, or leave the column out. ${named} [unknown-column]`,
    ],
  ],
  [
    'a level that the scale lacks and numbers out of range',
    answers('level.csv'),
    [
      `level.csv:2:5: "perhaps" for "b" isn't a level; expected no, yes, a level's label, 1 to 2, not-applicable, do-not-know, declined, skipped, or a word of --missing; empty is skipped. [unknown-level]`,
      `level.csv:3:1: 3 for "a" isn't on the scale; expected 1 to 2 (no, yes). If 3 stands for a missing answer, say so with --missing 3=do-not-know. [number-out-of-range]`,
      `level.csv:3:3: 1.5 for "b" isn't on the scale; expected 1 to 2 (no, yes). Write whole levels. [number-out-of-range]`,
      `level.csv:4:1: -1 for "a" isn't on the scale; expected 1 to 2 (no, yes). If -1 stands for a missing answer, say so with --missing -1=do-not-know. [number-out-of-range]`,
    ],
  ],
  [
    'the same rater twice',
    answers('twice.csv'),
    [
      'twice.csv:4:3: The rater "k1" in "n" has a row already, on line 2; keep one row for each rater, or name the column of the wave (--wave). [same-rater-twice]',
    ],
  ],
  [
    'rows with too many and too few cells',
    answers('cells.csv'),
    [
      'cells.csv:2:5: The row has 3 cells; the header has 2. Quote cells that hold a comma, such as numbers with decimals (2,5). [too-many-cells]',
      'cells.csv:3:1: The row has 1 cell; the header has 2. Give an empty cell its delimiter. [too-few-cells]',
    ],
  ],
  [
    'an unclosed quote',
    answers('quote.csv'),
    [
      'quote.csv:3:1: The quotation mark that begins this cell is not closed anywhere after it. Close it where the cell ends, or write the mark twice inside quotation marks if it belongs to the text. [unclosed-quote]',
    ],
  ],
  [
    'an empty file',
    answers('empty.csv'),
    [
      'empty.csv:1:1: The file has no rows. Save the table once more as CSV UTF-8, with its header in the first row, and read that file. [empty-file]',
    ],
  ],
  [
    'a header alone',
    answers('header.csv'),
    ['header.csv:2:1: There is a header and no answers; expected a row for each rater. [no-answers]'],
  ],
  [
    'UTF-16',
    answers('utf-16.csv'),
    [
      'utf-16.csv:1:1: The file is UTF-16 ("Unicode text"), which is not read here. Save the file as CSV UTF-8 (in Excel: Save As, file type "CSV UTF-8") and read it again. [utf-16]',
    ],
  ],
  [
    'Latin-1',
    answers('latin-1.csv'),
    [
      'latin-1.csv:2:3: The file has one character that is not UTF-8, the first one here. Save the file as CSV UTF-8 (in Excel: Save As, file type "CSV UTF-8") and read it again. [not-utf-8]',
    ],
  ],
  [
    'no indicator at all',
    answers('nothing.csv'),
    [
      `nothing.csv:1:1: The rubric "trust" has no indicator "x" (without a column: "a", "b"). Mend the name, or leave the column out. ${named} [unknown-column]`,
      'nothing.csv:1:1: No column is an indicator of the rubric "trust"; expected a header with some of "a", "b". [no-indicator]',
      `nothing.csv:1:3: The rubric "trust" has no indicator "y" (without a column: "a", "b"). Mend the name, or leave the column out. ${named} [unknown-column]`,
    ],
  ],
  [
    'a column that is not there',
    answers('good.csv', '--role', 'job'),
    [
      'good.csv:1:1: There is no column "job" for the role; the file has "unit", "a", "b". Name one of these with --role. [missing-column]',
    ],
  ],
  [
    'what would steer a terminal',
    answers('steering.csv'),
    [
      `steering.csv:2:1: "�[2J" for "a" isn't a level; expected no, yes, a level's label, 1 to 2, not-applicable, do-not-know, declined, skipped, or a word of --missing; empty is skipped. [unknown-level]`,
    ],
  ],
  [
    'a file that is not there and a folder',
    ['report', 'none.csv', '--rubric', 'a-folder'],
    [
      'a-folder: This is a folder; expected a file. Name a rubric file, or one of the rubrics that ship: learning-organisation, plc-results; or, with --scale, professional-development, sandnes-leadership-quality, sandnes-success-criteria. [unreadable-file]',
      "none.csv: There is no such file. Check the path; it's looked for from the folder that you stand in. [unreadable-file]",
    ],
  ],
  [
    'two indicators of one id, and a level without words',
    withRubric('ids.json'),
    [
      'ids.json:7:75: The indicator id "a" already stands at $.rubric.dimensions[0].indicators[0].id; give each indicator an id of its own. [duplicate-id at $.rubric.dimensions[0].indicators[1].id]',
      'ids.json:12:43: Expected words; received " ". [wrong-form at $.texts[0].levels.yes]',
      'ids.json:14:46: The rubric asks for no indicator "b"; remove the text, or mend the id. [surplus-text at $.texts[0].indicators.b]',
    ],
  ],
  [
    'a level without text',
    withRubric('text.json'),
    ['text.json:12:17: The level "yes" has no text; add one. [missing-text at $.texts[0].levels.yes]'],
  ],
  [
    'what is no JSON',
    withRubric('syntax.json'),
    [
      "syntax.json:4:24: This isn't JSON: comments are no part of it; remove this one. [not-json]",
      "syntax.json:5:5: This isn't JSON: expected a comma before this. [not-json]",
      "syntax.json:13:32: This isn't JSON: this is no value of it; a text stands in double quotation marks. [not-json]",
      "syntax.json:13:39: This isn't JSON: this is no value of it; a text stands in double quotation marks. [not-json]",
      "syntax.json:13:44: This isn't JSON: expected a value; after the last one there is no comma. [not-json]",
    ],
  ],
  [
    'a comment, a comma too many and a key that stands twice',
    withRubric('comment.json'),
    [
      "comment.json:1:1: This isn't JSON: comments are no part of it; remove this one. [not-json]",
      'comment.json:15:58: The key "b" stands twice in this object; keep one. [duplicate-key at $.texts[0].indicators.b]',
      "comment.json:16:5: This isn't JSON: expected a key in double quotation marks; after the last entry there is no comma. [not-json]",
    ],
  ],
  [
    'levels without an order',
    withRubric('classes.json'),
    [
      'classes.json:6:14: A report needs levels in order, and those of the scale "steps" have none: they are classes that things are sorted into, so there is no median, share or gap to tell. Count how many chose each class instead, as a spreadsheet does. Levels that have an order say so with "kind": "ordinal". [no-order at $.rubric.scale]',
    ],
  ],
  [
    'a rubric in UTF-16',
    withRubric('utf-16.json'),
    ['utf-16.json:1:1: The file is UTF-16; save it as UTF-8. [utf-16]'],
  ],
  [
    'a language that the rubric lacks and wrong values of options',
    answers(
      'good.csv',
      '--language',
      'fi',
      '--min-n',
      '1e3',
      '--format',
      'pdf',
      '--missing',
      '9',
      '--missing',
      '8=gone',
    ),
    [
      'rubrikk: --min-n expects a whole number from 1; received "1e3". [wrong-argument]',
      'rubrikk: --format expects text, json, csv, markdown, codebook; received "pdf". [wrong-argument]',
      'rubrikk: --missing expects CODE=KIND with one of not-applicable, do-not-know, declined, skipped; received "9". [wrong-argument]',
      'rubrikk: --missing expects CODE=KIND with one of not-applicable, do-not-know, declined, skipped; received "8=gone". [wrong-argument]',
      'rubrikk: The rubric has no text in "fi"; it has en. Choose one of these with --language. [no-text]',
    ],
  ],
  [
    'files too many, unknown options, options twice and without a value',
    answers('good.csv', 'good.csv', '--colour', 'red', '-x', '--role', 'a', '--role', 'b', '--unit'),
    [
      'rubrikk: One file of answers at a time; "good.csv" is one too many. Quote a value that has spaces. [unknown-argument]',
      `rubrikk: This command has no option --colour; ${optionsOfReport}`,
      `rubrikk: This command has no option -x; ${optionsOfReport}`,
      'rubrikk: --role is given 2 times ("a", "b"); give it once. [wrong-argument]',
      'rubrikk: --unit expects a value after it. [wrong-argument]',
    ],
  ],
  [
    'everything at once',
    ['report', 'broken.csv', '--rubric', 'broken.json', '--min-n', '0', '--language', '--ignore', 'none'],
    [
      'rubrikk: --language expects a value after it. [wrong-argument]',
      'rubrikk: --min-n expects a whole number from 1; received "0". [wrong-argument]',
      'broken.json:4:16: Expected a string; received 1. [wrong-type at $.rubric.version]',
      'broken.json:6:109: The scale has no level "often"; expected one of "no", "yes". [unknown-level at $.rubric.scale.favourable]',
      'broken.csv:3:3: The rater "k" in "n" has a row already, on line 2; keep one row for each rater, or name the column of the wave (--wave). [same-rater-twice]',
      'broken.csv:4:9: The row has 5 cells; the header has 4. Quote cells that hold a comma, such as numbers with decimals (2,5). [too-many-cells]',
      'broken.csv:5:13: The quotation mark that begins this cell is not closed anywhere after it. Close it where the cell ends, or write the mark twice inside quotation marks if it belongs to the text. [unclosed-quote]',
    ],
  ],
  [
    'no command',
    ['reprot'],
    [
      'rubrikk: There is no command "reprot"; did you mean report? rubrikk --help says what each does. [unknown-command]',
    ],
  ],
  [
    'no files',
    ['report'],
    [
      'rubrikk: Name the file of answers: rubrikk report ANSWERS.csv --rubric ID_OR_FILE. [missing-argument]',
      'rubrikk: Name the rubric: --rubric learning-organisation, or --rubric FILE.json. [missing-argument]',
    ],
  ],
];

const stderrOf = (problems: readonly string[]) => {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return `${problems.join('\n')}\n${count}; nothing was written.\n`;
};

describe('bad input goes to stderr, all of it, with status 2', () => {
  // A start takes a third of a second: some as processes, all of them as calls.
  const inProcesses = ['UTF-16', 'what is no JSON', 'everything at once', 'no command'];

  it.concurrent.each(cases.filter(([what]) => inProcesses.includes(what)))(
    '%s, in a process of its own',
    async (_, given, problems) => {
      expect(await runCli(given, folder)).toEqual({ status: 2, stdout: '', stderr: stderrOf(problems) });
    },
    30_000,
  );

  it.each(cases)('%s', async (_, given, problems) => {
    const inFolder = given.map((argument) => (isFile(argument) ? join(folder, argument) : argument));
    const result = await runCommand(inFolder, () => undefined);
    const printed = result.ok ? result : printProblems(result.problems).replaceAll(join(folder, '/'), '');
    expect(printed).toBe(stderrOf(problems));
  });

  it('more than a hundred problems are counted', async () => {
    const result = await runCommand(
      ['report', join(folder, 'many.csv'), '--rubric', join(folder, 'good.json')],
      () => undefined,
    );
    const lines = result.ok ? [] : printProblems(result.problems).split('\n');
    expect(lines.slice(100)).toEqual([
      `${join(folder, 'many.csv')}: And 7 more problems. [and-more]`,
      '107 problems; nothing was written.',
      '',
    ]);
  });
});
