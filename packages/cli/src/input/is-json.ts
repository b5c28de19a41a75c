import { closeSync, openSync, readSync } from 'node:fs';

/** Whether a file is meant as JSON: by its name, else by how it begins. It may be missing: then its name decides. */
export function isJson(file: string): boolean {
  if (/\.json$/i.test(file)) return true;
  return !/\.(csv|tsv|txt)$/i.test(file) && /^[\s\uFEFF]*[[{]/.test(beginning(file));
}

function beginning(file: string): string {
  const bytes = new Uint8Array(64);
  try {
    const descriptor = openSync(file, 'r');
    try {
      return new TextDecoder().decode(bytes.subarray(0, readSync(descriptor, bytes)));
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return '';
  }
}
