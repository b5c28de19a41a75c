/** How titles, paragraphs and lists are laid out: for a terminal, or in Markdown. */
export interface Layout {
  /** The title of a document and what it opens with. */
  readonly opening: (title: string, paragraphs: readonly string[]) => string;
  readonly paragraph: (text: string) => string;
  /** A title with a list under it, after what explains the list. */
  readonly section: (title: string, entries: readonly string[], explained?: string) => string;
  /** An entry of a list. */
  readonly entry: (text: string, more?: EntryParts) => string;
  /** The last line of a list that isn't whole. */
  readonly rest: (text: string) => string;
}

/** What stands in an entry beside its text. */
export interface EntryParts {
  /** The figure before the text. */
  readonly lead?: string;
  /** The lines beneath it. */
  readonly beneath?: readonly (string | undefined)[];
}
