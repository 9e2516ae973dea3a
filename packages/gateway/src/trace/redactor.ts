import { replaceSecrets } from './secrets-in-text.js';
import { sensitiveNames, type SensitiveNames } from './sensitive-names.js';

/** Takes secrets out of text before it is kept. */
export interface Redactor {
  /** Which headers and parameters are secrets whatever their values. */
  readonly names: SensitiveNames;
  /** The text with every secret, known or to be seen as one, replaced by `***`. */
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
 * base64, and escaped in JSON; letters in any case.
 */
export function createRedactor(
  secrets: Iterable<string>,
  names: SensitiveNames = sensitiveNames(),
): Redactor {
  const known = new Set([...secrets].filter((secret) => secret !== ''));
  return redactorOf(known, [...known].flatMap(formsOf), names);
}

function redactorOf(
  secrets: ReadonlySet<string>,
  allForms: readonly string[],
  names: SensitiveNames,
): Redactor {
  const patterns = patternsOf(allForms);
  const self: Redactor = {
    names,
    redact: (text) => {
      const plain = patterns.reduce<string>((rest, pattern) => rest.replaceAll(pattern, redacted), text);
      const shown = replaceSecrets(plain, names, () => redacted);
      return shown.includes('IBAzCC') ? shown.replace(pfx, redacted) : shown;
    },
    with: (more) => {
      const added = [...more].filter((secret) => secret !== '' && !secrets.has(secret));
      if (added.length === 0) return self;
      return redactorOf(new Set([...secrets, ...added]), [...allForms, ...added.flatMap(formsOf)], names);
    },
  };
  return self;
}

/** Characters of one pattern, and of one form in it: the engine takes no more than a few times as much. */
const longestPattern = 50_000;
const longestForm = 10_000;

/** What to look for, the longest forms first. A form that is too long for a pattern is looked for in its own case. */
function patternsOf(allForms: readonly string[]): readonly (RegExp | string)[] {
  const forms = [...new Set(allForms)].sort((a, b) => b.length - a.length);
  const long = forms.filter((form) => form.length > longestForm);
  const groups: string[][] = [];
  let room = 0;
  for (const form of forms.slice(long.length)) {
    const alternative = form.length < shortSecret ? `(?<!\\w)${escape(form)}(?!\\w)` : escape(form);
    if (alternative.length > room) {
      groups.push([]);
      room = longestPattern;
    }
    groups.at(-1)!.push(alternative);
    room -= alternative.length;
  }
  return [...long, ...groups.map((alternatives) => new RegExp(alternatives.join('|'), 'gi'))];
}

function formsOf(secret: string): string[] {
  // Through UTF-8 first: encodeURIComponent refuses half of a surrogate pair.
  const encoded = encodeURIComponent(Buffer.from(secret).toString());
  return [
    secret,
    encoded,
    // As forms encode it.
    encoded.replaceAll('%20', '+'),
    ...base64FormsOf(secret),
    JSON.stringify(secret).slice(1, -1),
  ];
}

/** Alone, and as the part of a longer text that none of its neighbours touches, `user:password` for one. */
function base64FormsOf(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const inside = [0, 1, 2].map((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    return text.slice(before === 0 ? 0 : before + 1).replace(/.=+$/, '');
  });
  const forms = [bytes.toString('base64'), ...inside.filter((form) => form.length >= shortSecret)];
  return forms.flatMap((form) => [form, form.replaceAll('+', '-').replaceAll('/', '_')]);
}

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
