import type { ReportDocument } from './report-document.ts';

/**
 * Writes a report as JSON, one result a line, every number at full precision; `null` where there is nothing to measure.
 *
 * It comes in pieces, since that of a large municipality is long.
 */
export function* renderJson({ report, text, raters }: ReportDocument): Generator<string> {
  const { rubric, ...rest } = report;
  const document = { rubric: { ...rubric, title: text.title, language: text.language }, raters, ...rest };
  let before = '{\n';
  for (const [key, value] of Object.entries(document)) {
    yield `${before}  ${JSON.stringify(key)}: `;
    yield* part(value);
    before = ',\n';
  }
  yield '\n}\n';
}

function* part(value: unknown): Generator<string> {
  if (!Array.isArray(value) || value.length === 0) {
    yield line(value);
    return;
  }
  for (const [at, entry] of value.entries()) yield `${at === 0 ? '[\n' : ',\n'}    ${line(entry)}`;
  yield '\n  ]';
}

function line(value: unknown): string {
  const json = JSON.stringify(value, (_, part: unknown) => (part === undefined ? null : part));
  // JSON leaves some control characters as they are, and this may be read on a terminal.
  return json.replace(/[\u007F-\u009F\u200E\u200F\u061C\u2028-\u202E\u2066-\u2069]/g, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
