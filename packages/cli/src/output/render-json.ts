import type { ReportDocument } from './report-document.ts';

/** Writes a report as JSON, one result a line, every number at full precision. */
export function renderJson({ report, text, raters }: ReportDocument): string {
  const { rubric, ...rest } = report;
  const document = { rubric: { ...rubric, title: text.title, language: text.language }, raters, ...rest };
  const parts = Object.entries(document).map(([key, value]) => `  ${JSON.stringify(key)}: ${part(value)}`);
  return `{\n${parts.join(',\n')}\n}\n`;
}

function part(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n${value.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n')}\n  ]`;
}
