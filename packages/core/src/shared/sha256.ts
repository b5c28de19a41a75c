import { sha256 as hash } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';

/** The SHA-256 (FIPS 180-4) of a text in UTF-8, as `sha256:` and 64 hexadecimal digits. */
export function sha256(text: string): string {
  return `sha256:${bytesToHex(hash(text))}`;
}
