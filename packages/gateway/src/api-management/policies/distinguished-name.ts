/** A quoted value, a separator with the blanks around it, or anything else. */
const piece = /"(?:[^"]|"")*"|\s*[,+;]\s*|[^",+;]+/g;

/** Other spellings of the types of attributes, as Windows reads them beside those that .NET writes. */
const synonyms: Readonly<Record<string, string>> = { ST: 'S', EMAIL: 'E', EMAILADDRESS: 'E' };

/**
 * Whether two names are the same text but for blanks at their separators and the spelling of types:
 * `CN=a,ST=b` and `cn=a, S=b`.
 *
 * @see https://learn.microsoft.com/windows/win32/api/wincrypt/nf-wincrypt-certstrtonamew
 */
export const sameDistinguishedName = (actual: string, wanted: string): boolean =>
  actual === wanted || normalized(actual) === normalized(wanted);

const normalized = (name: string): string =>
  (name.match(piece) ?? []).map((text) => (text.startsWith('"') ? text : withType(text.trim()))).join('');

const withType = (text: string): string =>
  text.replace(
    /^([a-z]+)\s*=\s*/i,
    (_, type: string) => `${synonyms[type.toUpperCase()] ?? type.toUpperCase()}=`,
  );
