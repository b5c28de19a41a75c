import { parseArgs } from 'node:util';
import type { Problem } from '../problem.ts';
import { type RepeatedOption, repeatedOptions, type SingleOption, singleOptions } from './report-options.ts';

/** A command line taken apart. */
export interface GivenOptions {
  /** The values of each option, in the order given, also empty ones; none for an option that wasn't given. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  /** What stands outside the options. */
  readonly positionals: readonly string[];
  /** What is wrong with the form of it. */
  readonly problems: readonly Problem[];
}

const names: readonly string[] = [...singleOptions, ...repeatedOptions];

/** Takes a command line apart, and tells of options that don't exist, lack their value or stand twice. */
export function givenOptions(given: readonly string[]): GivenOptions {
  const { tokens } = parseArgs({
    args: given.map((argument, at) => withOwnValue(argument, given[at + 1])),
    options: Object.fromEntries(names.map((name) => [name, { type: 'string', multiple: true }] as const)),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const options = tokens.flatMap((token) => (token.kind === 'option' ? [token] : []));
  const known = options.filter(({ rawName, name }) => isKnown(rawName, name));
  const values = new Map<string, string[]>();
  for (const { name, value } of known) values.set(name, [...(values.get(name) ?? []), value ?? '']);
  const unknown = [
    ...new Set(options.filter(({ rawName, name }) => !isKnown(rawName, name)).map(({ index }) => index)),
  ];
  const afterUnknown = new Set(unknown.map((index) => index + 1));
  const outside = tokens.flatMap((token) => (token.kind === 'positional' ? [token] : []));
  // What follows an unknown option may be its value: no file too many.
  const files = outside.filter(({ index }) => !afterUnknown.has(index));
  return {
    values,
    positionals: (files.length > 0 ? files : outside.slice(0, 1)).map(({ value }) => value),
    problems: [
      ...unknown.map((index) => unknownOption(given[index] as string)),
      ...[...values].flatMap(([name, all]) => valueProblems(name, all)),
    ],
  };
}

/** The value of an option that is given once. */
export function singleValue({ values }: GivenOptions, name: SingleOption): string | undefined {
  return values.get(name)?.find((value) => value !== '');
}

/** The values of an option that may be given again. */
export function repeatedValues({ values }: GivenOptions, name: RepeatedOption): readonly string[] {
  return (values.get(name) ?? []).filter((value) => value !== '');
}

/** Keeps an option without a value from taking the next option as its value. */
function withOwnValue(argument: string, next: string | undefined): string {
  return next?.startsWith('--') && names.some((name) => argument === `--${name}`) ? `${argument}=` : argument;
}

function isKnown(rawName: string, name: string): boolean {
  return rawName.startsWith('--') && names.includes(name);
}

function unknownOption(argument: string): Problem {
  const [name] = argument.split('=');
  return { code: 'unknown-option', message: `There is no option ${name}; rubrikk --help lists them.` };
}

function valueProblems(name: string, values: readonly string[]): Problem[] {
  const code = 'wrong-argument';
  if (values.includes('')) return [{ code, message: `--${name} expects a value after it.` }];
  if (values.length === 1 || repeatedOptions.some((repeated) => repeated === name)) return [];
  const all = values.map((value) => `"${value}"`).join(', ');
  return [{ code, message: `--${name} is given ${values.length} times (${all}); give it once.` }];
}
