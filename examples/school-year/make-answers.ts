// Makes the answers of the two waves of a made-up municipality, as a survey tool gives them out: one file a wave. Nothing
// here is drawn: each answer follows from the person, the indicator and the wave.
//   node --conditions=@rubrikk/source examples/school-year/make-answers.ts      writes the files beside it
import { writeFileSync } from 'node:fs';
import { firstThought, type IndicatorId, indicators, type LevelId, levels, type Person, staff } from './staff.ts';

export const waves = ['2026-autumn', '2027-spring'] as const;

export type WaveId = (typeof waves)[number];

/** Four people of the first school changed these to the next level, the evening before it closed. */
const secondThoughts = indicators.filter((_, place) => place >= 20 && place <= 28 && place % 2 === 0);

/** What the first school worked on in between: so many of ten went up a level there. */
const workedOn: { readonly [I in IndicatorId]?: number } = { 'data-analysis': 9, 'measuring-progress': 6 };

/** The second school has 16 teachers, 4 assistants and 2 leaders. */
const second = Array.from({ length: 22 }, (_, number) => ({
  number,
  key: `s${number + 1}`,
  role: number < 16 ? 'teacher' : number < 20 ? 'assistant' : 'leader',
}));

const teams = ['years-1-4', 'years-5-7', 'years-8-10'] as const;

type Answer = LevelId | undefined;

function northAutumn(number: number, indicator: IndicatorId): Answer {
  const person = staff[number];
  const thought = person && firstThought(person, indicator);
  if (thought === undefined || number > 3 || !secondThoughts.includes(indicator)) return thought;
  return levels[(levels.indexOf(thought) + 1) % 3];
}

/** The same people half a year later; six others have come in the place of six who left. */
function northSpring(number: number, indicator: IndicatorId): Answer {
  const before = northAutumn(number, indicator);
  if (number < 6) return levels[(number + indicators.indexOf(indicator)) % 3];
  const isMoved = (number * 7 + 3) % 10 < (workedOn[indicator] ?? 0);
  const steps = isMoved ? 1 : unrest(number, indicator);
  return before === undefined ? undefined : levels[Math.max(0, Math.min(2, levels.indexOf(before) + steps))];
}

/** Some think otherwise half a year later, as people do: about one in seven up, and as many down. */
function unrest(number: number, indicator: IndicatorId): number {
  const roll = (number * 31 + indicators.indexOf(indicator) * 17 + number * indicators.indexOf(indicator) * 3) % 14;
  return roll < 2 ? 1 : roll < 4 ? -1 : 0;
}

function southAnswer(number: number, indicator: IndicatorId, wave: WaveId): Answer {
  const place = indicators.indexOf(indicator);
  if ((number + place) % 23 === 7) return undefined;
  const roll = ((number * 53 + place * 29 + number * place * 7) % 241) % 10;
  const before = roll < 1 ? 0 : roll < 5 ? 1 : 2;
  if (wave === '2026-autumn') return levels[before];
  // Something happened there: most trust one another less.
  const steps = indicator === 'trust' ? (number < 17 ? -2 : 0) : unrest(number, indicator);
  return levels[Math.max(0, Math.min(2, before + steps))];
}

/** The owner's file of a wave: a row for each person, a column for each indicator, levels as numbers from 1. */
export function ownerAnswers(wave: WaveId): string {
  const north = staff.map((person) => ['north', ...northRow(person, wave)]);
  const south = second.map((person) => {
    const answers = indicators.map((indicator) => cellOf(southAnswer(person.number, indicator, wave)));
    return ['south', person.role, person.key, ...answers];
  });
  return fileOf([...north, ...south]);
}

/** The first school's own file of the same wave, in which the unit is the team. */
export function schoolAnswers(wave: WaveId): string {
  return fileOf(staff.map((person) => [teams[person.number % 3] as string, ...northRow(person, wave)]));
}

function northRow({ number, key, role }: Person, wave: WaveId): string[] {
  const isAutumn = wave === '2026-autumn';
  const answer = isAutumn ? northAutumn : northSpring;
  // Six have left, and six others have come.
  const rater = !isAutumn && number < 6 ? `n${number + 1}` : key;
  return [role, rater, ...indicators.map((indicator) => cellOf(answer(number, indicator)))];
}

function fileOf(rows: readonly (readonly string[])[]): string {
  return [['unit', 'role', 'rater', ...indicators], ...rows].map((cells) => `${cells.join(',')}\n`).join('');
}

function cellOf(answer: Answer): string {
  return answer === undefined ? 'do-not-know' : String(levels.indexOf(answer) + 1);
}

/** Every file of answers here, by its name. */
export function answerFiles(): ReadonlyMap<string, string> {
  return new Map(
    waves.flatMap((wave) => [
      [`owner-${wave}.csv`, ownerAnswers(wave)] as const,
      [`north-${wave}.csv`, schoolAnswers(wave)] as const,
    ]),
  );
}

if (process.argv[1]?.endsWith('make-answers.ts')) {
  for (const [name, content] of answerFiles()) writeFileSync(new URL(name, import.meta.url), content);
}
