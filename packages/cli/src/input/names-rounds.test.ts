import { describe, expect, it } from 'vitest';
import { namesRounds } from './names-rounds.ts';

const names = (beginning: string) => namesRounds(new TextEncoder().encode(beginning));

describe('namesRounds', () => {
  it.each([
    ['wave,d1-1\n1,2\n'],
    ['unit;Round;d1-1\r\n'],
    ['\n\n\uFEFFd1-1,WAVE\n'],
    ['"d1\n1","wave"\n'],
    ['"a ""quoted"" word\r\nand a line","round"\n'],
    ['wave'],
  ])('finds either in the header of %j', (beginning) => {
    expect(names(beginning)).toBe(true);
  });

  it.each([['d1-1\nwave\n'], ['unit,d1-1\r\nRound Hill,1\n'], [''], ['unit\rround\r'], ['"unit","d1"\nx,"wave\n']])(
    'finds neither in the header of %j',
    (beginning) => {
      expect(names(beginning)).toBe(false);
    },
  );
});
