import type { CsvFault } from './csv-fault.ts';
import { faultMessage } from './fault-message.ts';
import type { Scan } from './scan.ts';

export function reportFault(scan: Scan, code: CsvFault['code'], line: number, column: number, count = 1): void {
  scan.hasOutput = true;
  scan.handlers.onFault({ code, line, column, message: faultMessage(code, count) });
}
