import { columnOptions } from './column-options.ts';

/** The options of `rubrikk report`. */
export const reportOptions = {
  single: [
    'rubric',
    ...columnOptions.single,
    'organisation',
    'invited',
    'round-plan',
    'draws',
    'language',
    'min-n',
    'rule',
    'format',
  ],
  repeated: [...columnOptions.repeated, 'only'],
} as const;
