import type { DocumentKind } from './document-kind.ts';
import type { Migrations } from './migrations.ts';

/** What stands under "format" in a document of a kind that is written now. */
export function formatLine(kind: DocumentKind, migrations: Migrations): string {
  return `rubrikk/${kind}@${migrations[kind].length + 1}`;
}
