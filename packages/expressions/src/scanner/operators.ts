/** How tightly binary operators bind, by the token's text. Higher binds tighter; all group from the left but `??`. */
export const binaryPrecedence: Readonly<Record<string, number>> = {
  '??': 1,
  '||': 2,
  '&&': 3,
  '|': 4,
  '^': 5,
  '&': 6,
  '==': 7,
  '!=': 7,
  '<': 8,
  '>': 8,
  '<=': 8,
  '>=': 8,
  is: 8,
  as: 8,
  '<<': 9,
  '>>': 9,
  '+': 10,
  '-': 10,
  '*': 11,
  '/': 11,
  '%': 11,
};

export const assignmentOperators: ReadonlySet<string> = new Set(
  '= += -= *= /= %= &= |= ^= <<= >>='.split(' '),
);

/** Punctuators, longest first within a first character. A `>` is never joined here. */
export const punctuators: ReadonlyMap<string, readonly string[]> = groupByFirst(
  (
    '{ } [ ] ( ) . , ; : :: + - * / % & | ^ ! ~ = < > ? ?? ?. ++ -- && || == != <= += -= *= /= %= &= |= ^= << ' +
    '<<= => -> .. ??='
  ).split(' '),
);

function groupByFirst(texts: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const text of [...texts].sort((a, b) => b.length - a.length)) {
    const first = text.charAt(0);
    groups.set(first, [...(groups.get(first) ?? []), text]);
  }
  return groups;
}
