import { createScanner } from 'jsonc-parser';

/** Far more than a rubric needs, and far less than what a parser that calls itself can bear. */
const deepest = 100;

/** Whether a JSON text has more objects and arrays inside one another than can be read. */
export function isNestedTooDeep(content: string): boolean {
  const scanner = createScanner(content, true);
  let depth = 0;
  while (scanner.getPosition() < content.length && depth <= deepest) {
    scanner.scan();
    const sign = content[scanner.getTokenOffset()];
    if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') depth -= 1;
  }
  return depth > deepest;
}
