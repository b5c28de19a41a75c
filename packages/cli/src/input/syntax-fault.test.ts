import { type ParseError, type ParseErrorCode, parseTree, printParseErrorCode } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { syntaxFault } from './syntax-fault.ts';

const faults = (content: string) => {
  const errors: ParseError[] = [];
  parseTree(content, errors, { disallowComments: true });
  return errors.map(syntaxFault);
};

describe('syntaxFault', () => {
  it.each([
    ['[nope]', 1, 'this is no value of it; a text stands in double quotation marks.'],
    ["['a']", 1, 'this is no value of it; a text stands in double quotation marks.'],
    ['{"a":1,}', 7, 'expected a key in double quotation marks; after the last entry there is no comma.'],
    ['[1,]', 3, 'expected a value; after the last one there is no comma.'],
    ['{"a" 1}', 5, 'expected a colon between the key and its value.'],
    ['[1 2]', 3, 'expected a comma before this.'],
    ['{"a":1', 6, 'expected a }, to close the object.'],
    ['[1', 2, 'expected a ], to close the array.'],
    ['[1]]', 3, 'the document is closed before this; remove what follows, or the bracket too many.'],
    ['[1/* a */]', 2, 'comments are no part of it; remove this one.'],
    ['[1] /* a', 4, 'comments are no part of it; remove this one.'],
    ['["a]', 1, 'this text is not closed on its line; close it with a double quotation mark.'],
    ['[1.]', 1, 'this number ends too early; write it whole, like 12, -3 or 1.5.'],
    ['["\\u12"]', 1, 'after \\u stand four digits of 0 to 9 and a to f.'],
    ['["\\x"]', 1, 'after \\ stands one of " \\ / b f n r t u.'],
    ['["a\tb"]', 1, 'this character may not stand in a text as it is; write a line break as \\n, a tab as \\t.'],
  ])('says how to mend %s', (content, offset, sentence) => {
    expect(() => JSON.parse(content)).toThrow(SyntaxError);
    expect(faults(content)).toContainEqual({ offset, code: 'not-json', message: `This isn't JSON: ${sentence}` });
  });

  it('has a sentence for each of the parser’s errors, and one for errors to come', () => {
    const unknown = "This isn't JSON: this was not understood.";
    const named = Array.from({ length: 16 }, (_, at) =>
      syntaxFault({ error: (at + 1) as ParseErrorCode, offset: 0, length: 0 }),
    );
    const without = named.flatMap(({ message }, at) =>
      message === unknown ? [printParseErrorCode((at + 1) as ParseErrorCode)] : [],
    );
    // A parser that refuses comments never says that one isn't closed.
    expect(without).toEqual(['UnexpectedEndOfComment']);
    expect(new Set(named.map(({ message }) => message)).size).toBe(16);
  });
});
