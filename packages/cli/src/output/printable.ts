/**
 * A text from a file as it may go to a terminal, on one line: a line break or a tab becomes a space, and other control
 * characters, which could steer the terminal or turn what stands beside them, become `�`.
 */
export function printable(text: string): string {
  return (
    text
      .replace(/[\t\n\r\u2028\u2029]+/g, ' ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
      .replace(/[\u0000-\u001F\u007F-\u009F\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g, '\uFFFD')
  );
}
