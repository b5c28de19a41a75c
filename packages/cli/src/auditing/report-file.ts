import type { PublishedReport } from './published-group.ts';

/** A report with the file that it stands in. */
export interface ReportFile {
  readonly file: string;
  readonly published: PublishedReport;
}
