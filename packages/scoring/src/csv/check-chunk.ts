/** By name, not by `instanceof`: a chunk may come from another window or worker. */
export function checkChunk(chunk: Uint8Array): void {
  const name = Object.prototype.toString.call(chunk);
  if (name === '[object Uint8Array]') return;
  throw new TypeError(
    `Expected a chunk of bytes, a Uint8Array; received ${name}. Turn text into bytes with new TextEncoder().encode(text).`,
  );
}
