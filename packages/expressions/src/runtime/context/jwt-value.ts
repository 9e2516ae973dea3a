import type { NamedEntries } from '../../context.js';
import { namedType } from '../../type-system/intern.js';
import { jwt } from '../../types/jwt.js';
import { DateTime } from '../date-time.js';
import { unixEpochTicks } from '../time/calendar.js';
import { namedEntries } from './named-entries.js';

/** The longest token that is read, in characters. */
const maximumLength = 256 * 1024;

/** A JSON Web Token's content; its signature is not looked at. */
export class JwtValue {
  readonly header: Readonly<Record<string, unknown>>;
  readonly payload: Readonly<Record<string, unknown>>;
  #claims: NamedEntries<readonly string[]> | undefined;
  readonly text: string;

  constructor(
    header: Readonly<Record<string, unknown>>,
    payload: Readonly<Record<string, unknown>>,
    text: string,
  ) {
    this.header = header;
    this.payload = payload;
    this.text = text;
  }

  get claims(): NamedEntries<readonly string[]> {
    return (this.#claims ??= namedEntries(
      Object.entries(this.payload).map(([name, value]) => [name, claimTexts(value)] as const),
    ));
  }

  get clrType() {
    return namedType(jwt);
  }

  toString(): string {
    return 'Microsoft.Azure.ApiManagement.Jwt';
  }

  claim(name: string): string | null {
    const value = Object.hasOwn(this.payload, name) ? this.payload[name] : undefined;
    return value === undefined || value === null ? null : claimText(value);
  }

  /** Seconds since 1970 as a UTC time; null when the claim is missing or no number. */
  time(name: string): DateTime | null {
    const value = Object.hasOwn(this.payload, name) ? this.payload[name] : undefined;
    if (typeof value !== 'number' || Math.abs(value) > 253_402_300_799) return null;
    return new DateTime(unixEpochTicks + BigInt(Math.trunc(value)) * 10_000_000n, 1);
  }

  get audiences(): readonly string[] {
    const value = Object.hasOwn(this.payload, 'aud') ? this.payload['aud'] : undefined;
    return value === undefined || value === null ? [] : claimTexts(value);
  }
}

const claimText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
const claimTexts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map(claimText) : [claimText(value)];

function readPart(text: string): Readonly<Record<string, unknown>> | undefined {
  if (!/^[A-Za-z0-9_-]+=*$/.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

interface Parts {
  readonly header: Readonly<Record<string, unknown>>;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** What tokens hold that were read last, by their texts: a caller shows the same one again and again. */
const known = new Map<string, Parts>();
const maximumKnown = 100;
const longestKnown = 4096;

function readParts(token: string): Parts | undefined {
  const before = known.get(token);
  if (before !== undefined) return before;
  const parts = token.split('.');
  if (parts.length !== 3) return undefined;
  const [header, payload] = [readPart(parts[0] ?? ''), readPart(parts[1] ?? '')];
  if (header === undefined || payload === undefined) return undefined;
  const read = { header, payload };
  if (token.length <= longestKnown) {
    if (known.size >= maximumKnown) known.delete(known.keys().next().value!);
    known.set(token, read);
  }
  return read;
}

/**
 * `text.AsJwt()`: null when the text is no token. `Bearer ` in front is tolerated.
 *
 * @returns a token that a context variable may hold as well
 */
export function parseJwt(text: string | null): JwtValue | null {
  if (text === null || text.length > maximumLength) return null;
  const bare = text.trim().replace(/^Bearer\s+/i, '');
  const parts = readParts(bare);
  return parts === undefined ? null : new JwtValue(parts.header, parts.payload, bare);
}
