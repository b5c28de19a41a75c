import type { Issue, Parsed, ScaledRubric } from '@rubrikk/core';
import { isBlank } from './is-blank.ts';
import { isObject } from './is-object.ts';
import { quoted } from './quoted.ts';
import { ratingCode } from './rating-code.ts';
import { responseCodes } from './response-codes.ts';
import type { ResponseOptions } from './response-options.ts';
import type { ResponseRow } from './response-row.ts';
import type { ResponseTable } from './response-table.ts';
import { rowAttributes } from './row-attributes.ts';
import { rowKeys } from './row-keys.ts';
import { secondCopy } from './second-copy.ts';
import { startTable } from './table-builder.ts';

/** Takes rows of responses one by one, as a stream brings them. */
export interface ResponseBuilder<Own extends string = never> {
  /** Checks the next row, and keeps it where nothing is wrong with it and any indicator is answered. */
  readonly add: (row: ResponseRow) => void;
  /** Ends the rows: the table, or everything that is wrong, each with the position of its row. */
  readonly finish: () => Parsed<ResponseTable<Own>>;
}

/**
 * Starts a response table that takes flat rows one at a time: from a stream, a cursor of a database, or a queue.
 *
 * A row of which no indicator is answered is no response: it's left out and counted as `blank` of the table, also beside
 * another one of its rater. Who answers "do not know" has answered.
 *
 * Memory: a byte for each rating, two or four for each attribute of a response, four for its position, and each rater's key
 * once; the rows themselves aren't kept.
 *
 * @param rubric - the rubric that was rated
 * @param options - under which keys a row holds what
 * @returns a builder; a problem's path is the position of the row, from 0, and the key
 * @throws RangeError when a key stands for two things, the rubric's indicators don't share one scale, or it has more than
 *   251 levels
 * @example
 * ```ts
 * import { plcResults } from '@rubrikk/content';
 * import { startResponses } from '@rubrikk/scoring';
 *
 * const indicator = plcResults.dimensions[0].indicators[0].id;
 * async function* cursor() {
 *   yield { school: 'north', key: 'k1', [indicator]: 'implementing' };
 *   yield { school: 'north', key: 'k2', [indicator]: 'never' };
 * }
 * const builder = startResponses(plcResults, { unit: 'school', rater: 'key', given: { wave: '2026' } });
 * for await (const row of cursor()) builder.add(row);
 * const read = builder.finish();
 * if (!read.ok) console.log(read.issues[0]?.code, read.issues[0]?.path[0]); // => unknown-level 1
 * ```
 */
export function startResponses<const Own extends string = never>(
  rubric: ScaledRubric,
  options: ResponseOptions<Own> = {},
): ResponseBuilder<Own> {
  const table = startTable<Own>(rubric, options.attributes ?? []);
  const codes = responseCodes(table.levels);
  const keys = rowKeys(table.indicators, options);
  const attributes = rowAttributes(table.columns, options);
  const codeOf = ratingCode(codes, table.levels);
  const issues: Issue[] = [];
  let position = 0;
  let blank = 0;

  const read = (row: ResponseRow, at: number) => {
    const { codes: room, start } = table.room();
    room.fill(codes.skipped, start, start + table.indicators.length);
    attributes.reset();
    for (const name of Object.keys(row)) {
      const key = keys.get(name);
      const value = row[name];
      if (key === undefined) {
        if (!keys.has(name)) issues.push(unknownKey(name, [at, name]));
      } else if ('column' in key) {
        const issue = attributes.put(key.column, value);
        if (issue !== undefined) issues.push({ ...issue, path: [at, name] });
      } else {
        const code = codeOf(value);
        if (typeof code === 'number') room[start + key.indicator] = code;
        else issues.push({ ...code, path: [at, name] });
      }
    }
  };

  return {
    add(row) {
      const at = position;
      const before = issues.length;
      position += 1;
      if (isObject(row)) read(row, at);
      else issues.push({ code: 'wrong-type', path: [at], message: `Expected an object; received ${quoted(row)}.` });
      if (issues.length > before) return;
      const { codes: room, start } = table.room();
      if (isBlank(room, start, start + table.indicators.length, codes.skipped)) {
        blank += 1;
        return;
      }
      const values = attributes.codes();
      const earlier = table.keep(values, at);
      if (earlier !== undefined) issues.push(secondCopy(table.columns, values, { position: at, earlier }, tellApart));
    },
    finish: () => (issues.length > 0 ? { ok: false, issues } : { ok: true, value: table.finish(blank) }),
  };
}

const tellApart = 'name the key that tells their waves or rounds apart (`wave`, `round`)';

function unknownKey(name: string, path: Issue['path']): Issue {
  const message = `${quoted(name)} is no indicator of the rubric and no attribute; mend its spelling, name it in \`attributes\`, or pass over it with \`ignore\`.`;
  return { code: 'unknown-key', path, message };
}
