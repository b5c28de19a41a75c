/** Refuses counts of which nobody says the round, or which say it twice. */
export function checkCountRound({ by, round }: { readonly by: readonly string[]; readonly round?: string }): void {
  if ((round === undefined) === by.includes('round')) return;
  const received = round === undefined ? 'neither' : 'both';
  throw new RangeError(
    `Expected one round, such as \`round: 'individual'\`, or 'round' in \`by\`; received ${received}. Rounds are different facts, and are never counted together.`,
  );
}
