/** A quoted value, a separator with the blanks around it, or anything else. */
const piece = /"(?:[^"]|"")*"|\s*[,+;]\s*|[^",+;]+/g;

/** Whether two names are the same text but for blanks at their separators: `CN=a,O=b` and `CN=a, O=b`. */
export const sameDistinguishedName = (actual: string, wanted: string): boolean =>
  actual === wanted || normalized(actual) === normalized(wanted);

const normalized = (name: string): string =>
  (name.match(piece) ?? []).map((text) => (text.startsWith('"') ? text : text.trim())).join('');
