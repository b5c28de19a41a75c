/** What to say of an output that can't be written to; nothing of a reader that stops early, such as head. */
export function outputFault(error: Error): string | undefined {
  if ('code' in error && error.code === 'EPIPE') return undefined;
  return `rubrikk: The output can't be written: ${error.message}. [unwritable-output]\n`;
}
