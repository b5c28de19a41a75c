import type { WaveFile } from './two-waves.ts';

/** Each wave's own word, else the name of its file; the whole path where those are the same. */
export function waveNames(files: readonly [WaveFile, WaveFile]): readonly [string, string] {
  const [before, after] = files.map(
    ({ file, table, wave }) => wave ?? table.wave.values.find((one) => one !== '') ?? baseName(file),
  );
  if (before !== undefined && after !== undefined && before !== after) return [before, after];
  return [files[0].file, files[1].file];
}

function baseName(file: string): string {
  const name = file.split(/[\\/]/).at(-1) as string;
  return name.replace(/\.[^.]+$/, '');
}
