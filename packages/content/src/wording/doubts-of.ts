import { doubtsIn } from './doubts-in.ts';
import { oddEndings } from './odd-endings.ts';
import type { Place, Section } from './sections-of.ts';
import type { Statement } from './statements.ts';
import type { DoubtCode, WordingNote } from './wording-reading.ts';

const endings: Readonly<Partial<Record<DoubtCode, string>>> = {
  'no-full-stop': 'It ends without a full stop, and most of those beside it end with one. It was kept.',
  'full-stop': 'It ends with a full stop, and most of those beside it end without. It was kept.',
};

/** What looks like a slip in the strings that were read; statements are held up against those of their own section. */
export function doubtsOf(
  statements: readonly Statement[],
  sections: readonly Section[],
  isWord: (word: string) => boolean,
): WordingNote<DoubtCode>[] {
  const odd = oddOnes(statements, sections);
  return statements.flatMap((statement) => {
    const { place, line, words } = statement;
    const code = odd.get(statement);
    const ending = code === undefined ? [] : [{ code, message: endings[code] as string }];
    return [...doubtsIn(words, isWord), ...ending].map((doubt) => ({
      code: doubt.code,
      path: place,
      line,
      message: doubt.message,
    }));
  });
}

function oddOnes(statements: readonly Statement[], sections: readonly Section[]): Map<Statement, DoubtCode> {
  const byKey = new Map(statements.map((statement) => [keyOf(statement.place), statement]));
  const odd = new Map<Statement, DoubtCode>();
  for (const { slots } of sections) {
    const beside = slots
      .flatMap(({ place, below }) => [place, ...below])
      .flatMap((place) => byKey.get(keyOf(place)) ?? []);
    oddEndings(beside.map(({ words }) => words)).forEach((code, index) => {
      if (code !== undefined) odd.set(beside[index] as Statement, code);
    });
  }
  return odd;
}

function keyOf(place: Place): string {
  return place.join(' ');
}
