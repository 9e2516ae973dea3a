/** Takes secrets out of text before it is kept. */
export interface Redactor {
  /** The text with every known secret replaced by `***`. */
  redact(text: string): string;
  /** A redactor that knows these secrets too. */
  with(secrets: Iterable<string>): Redactor;
}

/** What stands in place of a secret. */
export const redacted = '***';

/** A PFX in base64: `30 82 xx xx 02 01 03 30 82`, a SEQUENCE that begins with version 3 and another SEQUENCE. */
const pfx = /MI[I-L][A-Za-z0-9+/]{2}[AQgw]IBAzCC[A-Za-z0-9+/=\s]*/g;

/** Shorter secrets are only taken out where they stand as a word: `a` would take every text apart. */
const shortSecret = 4;

/**
 * A redactor for secrets in any of the forms in which expressions meet them: as they are, percent-encoded, in
 * base64, and escaped in JSON.
 */
export function createRedactor(secrets: Iterable<string>): Redactor {
  return redactorOf(new Set([...secrets].filter((secret) => secret !== '')));
}

function redactorOf(secrets: ReadonlySet<string>): Redactor {
  const pattern = patternOf(secrets);
  return {
    redact: (text) => {
      const plain = pattern === null ? text : text.replace(pattern, redacted);
      return plain.includes('IBAzCC') ? plain.replace(pfx, redacted) : plain;
    },
    with: (more) => {
      const added = [...more].filter((secret) => secret !== '' && !secrets.has(secret));
      return added.length === 0 ? redactorOf(secrets) : redactorOf(new Set([...secrets, ...added]));
    },
  };
}

function patternOf(secrets: ReadonlySet<string>): RegExp | null {
  const alternatives = [...new Set([...secrets].flatMap(formsOf))]
    .sort((a, b) => b.length - a.length)
    .map((form) => (form.length < shortSecret ? `(?<!\\w)${escape(form)}(?!\\w)` : escape(form)));
  return alternatives.length === 0 ? null : new RegExp(alternatives.join('|'), 'g');
}

function formsOf(secret: string): string[] {
  // Through UTF-8 first: encodeURIComponent refuses half of a surrogate pair.
  const encoded = encodeURIComponent(Buffer.from(secret).toString());
  const base64 = Buffer.from(secret).toString('base64');
  return [
    secret,
    encoded,
    // As forms encode it.
    encoded.replaceAll('%20', '+'),
    base64,
    // In a longer text the padding and the character before it are others.
    base64.replace(/.=+$/, ''),
    JSON.stringify(secret).slice(1, -1),
  ];
}

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
