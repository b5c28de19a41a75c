import { columnOptions } from './column-options.ts';

/** The options of `rubrikk check`. */
export const checkOptions = {
  single: ['rubric', 'scale', ...columnOptions.single, 'format'],
  repeated: columnOptions.repeated,
} as const;
