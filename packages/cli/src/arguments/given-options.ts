import { parseArgs } from 'node:util';
import { nearIds } from '@rubrikk/core';
import type { Problem } from '../problem.ts';
import { commandsWith } from './commands-with.ts';
import type { OptionSet } from './option-set.ts';

/** A command line taken apart. */
export interface GivenOptions<Single extends string = string, Repeated extends string = string> {
  /** The values of each option, in the order given, also empty ones; none for an option that wasn't given. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  /** What stands outside the options. */
  readonly positionals: readonly string[];
  /** What is wrong with the form of it. */
  readonly problems: readonly Problem[];
  /** The options that there are. */
  readonly options: OptionSet<Single, Repeated>;
}

/** Takes a command line apart, and tells of options that don't exist, lack their value or stand twice. */
export function givenOptions<Single extends string, Repeated extends string>(
  given: readonly string[],
  options: OptionSet<Single, Repeated>,
): GivenOptions<Single, Repeated> {
  const names: readonly string[] = [...options.single, ...options.repeated];
  const { optionTokens, outside } = tokensOf(given, names);
  const isKnown = ({ rawName, name }: OptionToken) => rawName.startsWith('--') && names.includes(name);
  const values = new Map<string, string[]>();
  for (const { name, value } of optionTokens.filter(isKnown)) {
    values.set(name, [...(values.get(name) ?? []), value ?? '']);
  }
  const unknown = [...new Set(optionTokens.filter((token) => !isKnown(token)).map(({ index }) => index))];
  const afterUnknown = new Set(unknown.map((index) => index + 1));
  // What follows an unknown option may be its value: no file too many.
  const files = outside.filter(({ index }) => !afterUnknown.has(index));
  return {
    values,
    positionals: (files.length > 0 ? files : outside.slice(0, 1)).map(({ value }) => value),
    problems: [
      ...unknown.map((index) => unknownOption(given[index] as string, names)),
      ...[...values].flatMap(([name, all]) => valueProblems(name, all, options.repeated)),
    ],
    options,
  };
}

/** The value of an option that is given once. */
export function singleValue<Single extends string>(
  { values }: GivenOptions<Single, string>,
  name: NoInfer<Single>,
): string | undefined {
  return values.get(name)?.find((value) => value !== '');
}

/** The values of an option that may be given again. */
export function repeatedValues<Repeated extends string>(
  { values }: GivenOptions<string, Repeated>,
  name: NoInfer<Repeated>,
): readonly string[] {
  return (values.get(name) ?? []).filter((value) => value !== '');
}

interface OptionToken {
  readonly index: number;
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
}

function tokensOf(given: readonly string[], names: readonly string[]) {
  const { tokens } = parseArgs({
    args: given.map((argument, at) => withOwnValue(argument, given[at + 1], names)),
    options: Object.fromEntries(names.map((name) => [name, { type: 'string', multiple: true }] as const)),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const optionTokens: OptionToken[] = tokens.flatMap((token) => (token.kind === 'option' ? [token] : []));
  return { optionTokens, outside: tokens.flatMap((token) => (token.kind === 'positional' ? [token] : [])) };
}

/** Keeps an option without a value from taking the next option as its value. */
function withOwnValue(argument: string, next: string | undefined, names: readonly string[]): string {
  return next?.startsWith('--') && names.some((name) => argument === `--${name}`) ? `${argument}=` : argument;
}

function unknownOption(argument: string, names: readonly string[]): Problem {
  const [option = ''] = argument.split('=');
  const name = option.replace(/^-+/, '');
  const commands = names.includes(name) ? [] : commandsWith(name);
  const [near] = commands.length > 0 ? [] : nearIds(name, names);
  const have = commands.length === 1 ? 'has' : 'have';
  const elsewhere = commands.length > 0 ? ` (rubrikk ${commands.join(' and ')} ${have} it)` : '';
  const others = names.map((one) => `--${one}`).sort();
  const mend = near === undefined ? `it takes ${others.join(', ')}.` : `did you mean --${near}?`;
  const message = `This command has no option ${option}${elsewhere}; ${mend} rubrikk --help says what they do.`;
  return { code: 'unknown-option', message };
}

function valueProblems(name: string, values: readonly string[], repeated: readonly string[]): Problem[] {
  const code = 'wrong-argument';
  if (values.includes('')) return [{ code, message: `--${name} expects a value after it.` }];
  if (values.length === 1 || repeated.includes(name)) return [];
  const all = values.map((value) => `"${value}"`).join(', ');
  return [{ code, message: `--${name} is given ${values.length} times (${all}); give it once.` }];
}
