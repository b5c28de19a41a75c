import { type ParseError, printParseErrorCode } from 'jsonc-parser';
import type { RubricFault } from './rubric-fault.ts';

/** What is wrong, by the parser's name for it, and how to mend it. */
const sentences: Readonly<Record<string, string>> = {
  InvalidSymbol: 'this is no value of it; a text stands in double quotation marks.',
  InvalidNumberFormat: "this number isn't written as it should be; write it like 12, -3 or 1.5.",
  PropertyNameExpected: 'expected a key in double quotation marks; after the last entry there is no comma.',
  ValueExpected: 'expected a value; after the last one there is no comma.',
  ColonExpected: 'expected a colon between the key and its value.',
  CommaExpected: 'expected a comma before this.',
  CloseBraceExpected: 'expected a }, to close the object.',
  CloseBracketExpected: 'expected a ], to close the array.',
  EndOfFileExpected: 'the document is closed before this; remove what follows, or the bracket too many.',
  InvalidCommentToken: 'comments are no part of it; remove this one.',
  UnexpectedEndOfString: 'this text is not closed on its line; close it with a double quotation mark.',
  UnexpectedEndOfNumber: 'this number ends too early; write it whole, like 12, -3 or 1.5.',
  InvalidUnicode: 'after \\u stand four digits of 0 to 9 and a to f.',
  InvalidEscapeCharacter: 'after \\ stands one of " \\ / b f n r t u.',
  InvalidCharacter: 'this character may not stand in a text as it is; write a line break as \\n, a tab as \\t.',
};

/** Says where a file isn't JSON, and how to mend it. */
export function syntaxFault({ error, offset }: ParseError): RubricFault {
  const sentence = sentences[printParseErrorCode(error)] ?? 'this was not understood.';
  return { offset, code: 'not-json', message: `This isn't JSON: ${sentence}` };
}
