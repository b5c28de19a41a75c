/** Whether words end as a sentence does. */
export function endsSentence(text: string): boolean {
  let last = text.length - 1;
  while (last > 0 && '"»”’)]'.includes(text.charAt(last))) last -= 1;
  return last >= 0 && '.!?…'.includes(text.charAt(last));
}
