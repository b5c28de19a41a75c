/** The form of every id, for files that bring no zod along. */
export const idForm = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
