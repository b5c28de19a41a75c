import { afterAll, describe, expect, it } from 'vitest';
import { parseColumns } from '../arguments/parse-columns.ts';
import { problemsOf } from '../result.ts';
import { sampleRubric } from '../testing/sample-document.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { answerReading } from './answer-reading.ts';
import { loadAnswers } from './load-answers.ts';

const { write, remove } = temporaryFolder();
afterAll(remove);
const sample = sampleRubric([2]);
const { columns } = parseColumns({
  values: new Map(),
  positionals: [],
  problems: [],
  options: { single: [], repeated: [] },
});

describe('answerReading', () => {
  it('has columns and levels asked about that are nearly called so', async () => {
    const file = write('near.csv', 'd1-1,d1-22\nLevl b,1\nved ike,1\n');
    const loaded = await loadAnswers(
      file,
      sample.rubric,
      answerReading(columns, sample, () => undefined),
    );
    const meant = problemsOf(loaded).map(({ message }) => /Did you mean ("[^"]+")\?/.exec(message)?.[1]);
    expect(meant).toEqual(['"d1-2"', '"Level b"', '"ved ikke"']);
  });

  it('reads nothing into a file whose rubric is not known', () => {
    expect(answerReading(columns, undefined, () => undefined).options.texts).toEqual([]);
  });
});
