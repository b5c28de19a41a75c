/**
 * How much two ratings count as agreeing: only when they are equal (`identity`), less with each step between them
 * (`linear`), or less with the square of the steps (`quadratic`).
 */
export type AgreementWeights = 'identity' | 'linear' | 'quadratic';
