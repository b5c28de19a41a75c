// Bullets in private-use characters are those of a symbol font; letters and dashes count where a space follows.
const marks = /^(?:([\uE000-\uF8FF•●▪■◦‣⁃·∙➢✓❖►])|([-–—*]|o|\d{1,2}[.)])(?= ))/u;

/** What marks a line as an item of a list, `undefined` where nothing does; numbers are all one mark. */
export function itemMark(text: string): string | undefined {
  const mark = marks.exec(text)?.[0];
  return mark !== undefined && /^\d/.test(mark) ? '1' : mark;
}

/** The words of an item, without its mark. */
export function withoutMark(text: string): string {
  return text.replace(marks, '').trimStart();
}
