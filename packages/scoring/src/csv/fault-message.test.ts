import { expect, test } from 'vitest';
import { faultMessage } from './fault-message.ts';

test.each([
  ['unclosed-quote', 1, /^The quotation mark that begins this cell is not closed .* Close it /],
  ['text-after-quote', 1, /^The cell goes on after the quotation mark that closes it\. Put the whole cell /],
  ['not-utf-8', 1, /^The file has one character that is not UTF-8, the first one here\. Save the file as CSV UTF-8 /],
  ['not-utf-8', 1200, /^The file has 1200 characters that are not UTF-8, the first one here\. /],
  ['nul-byte', 1, /^The file has one NUL byte, the first one here, .* Save the file as CSV UTF-8 /],
  ['nul-byte', 2, /^The file has 2 NUL bytes, /],
  ['utf-16', 1, /^The file is UTF-16 .* Save the file as CSV UTF-8 /],
  ['row-too-long', 1, /^The row that begins here is longer than 16 MiB .* Look for a quotation mark /],
  ['empty-file', 1, /^The file has no rows\. Save the table once more as CSV UTF-8/],
] as const)('%s (%i) says what is wrong and how to mend it', (code, count, sentence) => {
  expect(faultMessage(code, count)).toMatch(sentence);
  expect(faultMessage(code, count)).toMatch(/\.$/);
});
