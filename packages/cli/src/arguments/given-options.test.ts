import { describe, expect, it } from 'vitest';
import { givenOptions as givenOf, repeatedValues, singleValue } from './given-options.ts';
import { reportOptions } from './report-options.ts';

const givenOptions = (given: readonly string[]) => givenOf(given, reportOptions);

describe('givenOptions', () => {
  it('takes values after the option and behind an equals sign, and what stands outside', () => {
    const given = givenOptions(['a.csv', '--unit', 'my school', '--role=job=x', '--ignore', 'x', '--ignore=y']);
    expect(given.positionals).toEqual(['a.csv']);
    expect(singleValue(given, 'unit')).toBe('my school');
    expect(singleValue(given, 'role')).toBe('job=x');
    expect(singleValue(given, 'rater')).toBeUndefined();
    expect(repeatedValues(given, 'ignore')).toEqual(['x', 'y']);
    expect(repeatedValues(given, 'missing')).toEqual([]);
    expect(given.problems).toEqual([]);
  });

  it('lets a value begin with a dash, but not be an option', () => {
    expect(singleValue(givenOptions(['--min-n', '-1']), 'min-n')).toBe('-1');
    expect(singleValue(givenOptions(['--unit=--role']), 'unit')).toBe('--role');
    expect(givenOptions(['--unit', '--odd']).problems.map(({ code }) => code)).toEqual([
      'unknown-option',
      'wrong-argument',
    ]);
    const given = givenOptions(['--unit', '--role', 'job']);
    expect(singleValue(given, 'unit')).toBeUndefined();
    expect(singleValue(given, 'role')).toBe('job');
    expect(given.problems.map(({ message }) => message)).toEqual(['--unit expects a value after it.']);
    expect(givenOptions(['--unit', '--role=job']).problems).toHaveLength(1);
  });

  it.each([[['--unit']], [['--unit=']], [['--unit', '']], [['--missing', '9=declined', '--missing=']]])(
    'tells of %j, where a value lacks',
    (given) => {
      const { problems } = givenOptions(given);
      expect(problems).toHaveLength(1);
      expect(problems[0]?.code).toBe('wrong-argument');
    },
  );

  it('tells of an option that is given twice', () => {
    expect(givenOptions(['--unit', 'a', '--unit', 'b', '--unit=a']).problems).toEqual([
      { code: 'wrong-argument', message: '--unit is given 3 times ("a", "b", "a"); give it once.' },
    ]);
  });

  it('tells of every option that does not exist, with its dashes', () => {
    const { problems } = givenOptions(['--units', 'x', '-u', '--constructor', '--__proto__=1', '-unit']);
    expect(problems.map(({ message }) => /option ([^ ;]+)/.exec(message)?.[1])).toEqual([
      '--units',
      '-u',
      '--constructor',
      '--__proto__',
      '-unit',
    ]);
  });

  it('asks whether one was meant that is nearly called so, and lists all where none is', () => {
    const told = (option: string) => givenOptions([option, 'x']).problems[0]?.message;
    expect(told('--languge')).toBe(
      'This command has no option --languge; did you mean --language? rubrikk --help says what they do.',
    );
    expect(told('-unit')).toContain('no option -unit; did you mean --unit?');
    expect(told('--colour=red')).toMatch(/no option --colour; it takes --compare-roles, --draws, .*, --wave\. rubrikk/);
  });

  it('says which command has an option that this one lacks', () => {
    expect(givenOptions(['--rounds', 'x']).problems[0]?.message).toMatch(
      /^This command has no option --rounds \(rubrikk compare has it\); it takes --compare-roles, /,
    );
    const audit = givenOf(['--min-n', '3'], { single: ['format'], repeated: [] });
    expect(audit.problems[0]?.message).toBe(
      'This command has no option --min-n (rubrikk report and compare have it); it takes --format. rubrikk --help says what they do.',
    );
  });

  it('calls what follows an unknown option a file only when there is no other', () => {
    expect(givenOptions(['--units', 'x', 'a.csv', 'b.csv']).positionals).toEqual(['a.csv', 'b.csv']);
    expect(givenOptions(['--verbose', 'a.csv']).positionals).toEqual(['a.csv']);
  });

  it('takes everything after -- as it is', () => {
    const given = givenOptions(['--unit', 'a', '--', '--odd.csv', '-x']);
    expect(given.positionals).toEqual(['--odd.csv', '-x']);
    expect(given.problems).toEqual([]);
  });
});
