import type { CsvFault } from './csv-fault.ts';

const saveAsUtf8 = 'Save the file as CSV UTF-8 (in Excel: Save As, file type "CSV UTF-8") and read it again.';

function counted(count: number, one: string, many: string): string {
  return count === 1 ? one : `${count} ${many}`;
}

/** Says what is wrong and how to mend it; `count` is for the faults that are counted over the file. */
export function faultMessage(code: CsvFault['code'], count: number): string {
  switch (code) {
    case 'unclosed-quote':
      return 'The quotation mark that begins this cell is not closed anywhere after it. Close it where the cell ends, or write the mark twice inside quotation marks if it belongs to the text.';
    case 'text-after-quote':
      return 'The cell goes on after the quotation mark that closes it. Put the whole cell inside the quotation marks, and write each quotation mark inside it twice.';
    case 'not-utf-8':
      return `The file has ${counted(count, 'one character that is', 'characters that are')} not UTF-8, the first one here. ${saveAsUtf8}`;
    case 'nul-byte':
      return `The file has ${counted(count, 'one NUL byte', 'NUL bytes')}, the first one here, which no text has: the file is damaged or is not a CSV file. ${saveAsUtf8}`;
    case 'utf-16':
      return `The file is UTF-16 ("Unicode text"), which is not read here. ${saveAsUtf8}`;
    case 'workbook':
      return `The file is an Excel workbook (or another zip archive), which is not read here. ${saveAsUtf8}`;
    case 'not-text':
      return 'The file is a PDF or a picture, which is not read here. Save the table that it was made of as CSV UTF-8, and read that file.';
    case 'row-too-long':
      return 'The row that begins here is longer than 16 MiB and is left out. Look for a quotation mark that opens in it and is not closed, or shorten the row.';
    case 'empty-file':
      return 'The file has no rows. Save the table once more as CSV UTF-8, with its header in the first row, and read that file.';
  }
}
