import { expect, it } from 'vitest';
import { outputFault } from './output-fault.ts';

it('outputFault says nothing of a reader that stops early, and what is wrong else', () => {
  expect(outputFault(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }))).toBeUndefined();
  const full = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
  expect(outputFault(full)).toBe(
    "rubrikk: The output can't be written: ENOSPC: no space left on device. [unwritable-output]\n",
  );
  expect(outputFault(new Error('odd'))).toBe("rubrikk: The output can't be written: odd. [unwritable-output]\n");
});
