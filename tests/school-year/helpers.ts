type Good<Outcome> = Extract<Outcome, { readonly ok: true }>;

/** What came of it, where all went well; the story stops where it didn't. */
export function the<Outcome extends { readonly ok: boolean }>(outcome: Outcome): Good<Outcome> {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome as Good<Outcome>;
}

/** The data as JSON, and read again. */
export const stored = (data: unknown): unknown => JSON.parse(JSON.stringify(data));

/** The same data, which nobody can change any more. */
export function frozen<Data>(data: Data): Data {
  if (typeof data === 'object' && data !== null) for (const part of Object.values(Object.freeze(data))) frozen(part);
  return data;
}
