/** As core's schema has it: a day that there is, a time with seconds, and its offset from UTC. */
const form =
  /^(?:(?:\d\d[2468][048]|\d\d[13579][26]|\d\d0[48]|[02468][048]00|[13579][26]00)-02-29|\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|(?:02)-(?:0[1-9]|1\d|2[0-8])))T(?:(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d))$/;

/** Whether a value is a moment (ISO 8601); the usual form without a regular expression. */
export function isTime(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  return (value.length === 20 && isUsual(value)) || form.test(value);
}

/** `YYYY-MM-DDTHH:MM:SSZ`, on one of the days that every month has. */
function isUsual(text: string): boolean {
  return (
    text.charCodeAt(19) === 0x5a &&
    text.charCodeAt(10) === 0x54 &&
    text.charCodeAt(4) === 0x2d &&
    text.charCodeAt(7) === 0x2d &&
    text.charCodeAt(13) === 0x3a &&
    text.charCodeAt(16) === 0x3a &&
    pairAt(text, 0) < 100 &&
    pairAt(text, 2) < 100 &&
    (pairAt(text, 5) - 1) >>> 0 < 12 &&
    (pairAt(text, 8) - 1) >>> 0 < 28 &&
    pairAt(text, 11) < 24 &&
    pairAt(text, 14) < 60 &&
    pairAt(text, 17) < 60
  );
}

/** The number that two digits make; 100 or more where one of them is no digit. */
function pairAt(text: string, at: number): number {
  const tens = (text.charCodeAt(at) - 0x30) >>> 0;
  const ones = (text.charCodeAt(at + 1) - 0x30) >>> 0;
  return tens < 10 && ones < 10 ? tens * 10 + ones : 100;
}
