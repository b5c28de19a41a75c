import { describe, expect, it } from 'vitest';
import { progressLine } from './progress-line.ts';

function watched(isTTY: boolean | undefined) {
  const written: string[] = [];
  const output = { write: (text: string) => written.push(text), ...(isTTY === undefined ? {} : { isTTY }) };
  return { ...progressLine(output), written };
}

describe('progressLine', () => {
  it('writes over itself on a terminal, as often as the per cent changes, and leaves nothing behind', () => {
    const { show, clear, written } = watched(true);
    for (const share of [0.001, 0.009, 0.5, 0.509, 1]) show(share);
    clear();
    expect(written).toEqual(['\rreading 0 %', '\rreading 50 %', '\rreading 100 %', `\r${' '.repeat(13)}\r`]);
  });

  it.each([false, undefined])('is silent where there is no terminal (%s)', (isTTY) => {
    const { show, clear, written } = watched(isTTY);
    show(0.5);
    clear();
    expect(written).toEqual([]);
  });

  it('clears what is there, once', () => {
    const { show, clear, written } = watched(true);
    clear();
    show(1);
    clear();
    clear();
    expect(written).toHaveLength(2);
  });
});
