/** First character, and what it and the ones that follow stand for (Unicode's Numeric_Value, the common blocks). */
const runs: readonly (readonly [first: number, values: readonly number[]])[] = [
  [0xb2, [2, 3]],
  [0xb9, [1]],
  [0xbc, [1 / 4, 1 / 2, 3 / 4]],
  [0x2070, [0]],
  [0x2074, [4, 5, 6, 7, 8, 9]],
  [0x2080, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
  [0x2153, [1 / 3, 2 / 3, 1 / 5, 2 / 5, 3 / 5, 4 / 5, 1 / 6, 5 / 6, 1 / 8, 3 / 8, 5 / 8, 7 / 8, 1]],
  [0x2160, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 50, 100, 500, 1000]],
  [0x2170, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 50, 100, 500, 1000]],
  [0x2460, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]],
  [0x3007, [0]],
];
const digit = /^\p{Nd}$/u;

/** `char.GetNumericValue`: the digit, fraction or Roman number that a character is; -1 for others. */
export function numericValue(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (digit.test(character)) {
    // Digits stand in tens, 0 first.
    let zero = code;
    while (zero > code - 9 && digit.test(String.fromCodePoint(zero - 1))) zero--;
    return code - zero;
  }
  for (const [first, values] of runs) {
    const value = values[code - first];
    if (code >= first && value !== undefined) return value;
  }
  return -1;
}
