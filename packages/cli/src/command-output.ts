/** What a command that could do its work leaves behind. */
export interface CommandOutput {
  /** What goes to stdout, in pieces. */
  readonly pieces: Iterable<string>;
  /** The exit status where it isn't 0: 1 when something was found that has to be mended, 2 as for problems. */
  readonly status?: 1 | 2;
}
