/**
 * What is said of a change: the middle rose or fell; it didn't clearly, but the low and the high end both grew (`split`) or
 * both shrank (`closer`); or nothing clear.
 */
export type Change = 'no-clear-change' | 'up' | 'down' | 'split' | 'closer';
