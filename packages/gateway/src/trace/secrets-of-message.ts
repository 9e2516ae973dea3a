import type { HeaderList } from '../message/header-list.js';
import type { Body } from '../message/message.js';
import { secretsInText } from './secrets-in-text.js';
import type { SensitiveNames } from './sensitive-names.js';

/** What of a message can hold credentials. */
export interface SeenMessage {
  readonly headers: HeaderList;
  /** Path and query, or the whole URL. */
  readonly target?: string;
  /** Looked at when it is in memory. */
  readonly body?: Body;
}

/** Bytes of a body up to which it is looked through. */
const maximumBytes = 64 * 1024;

/** The secrets that a message carries: credentials, cookies and keys, whole and in their parts. */
export function secretsOf({ headers, target, body }: SeenMessage, names: SensitiveNames): string[] {
  const secrets: string[] = [];
  for (const [name, value] of headers) {
    if (names.isHeader(name)) secrets.push(value, ...partsOf(name.toLowerCase(), value));
  }
  if (target !== undefined) secrets.push(...secretsInText(target, names));
  if (body instanceof Uint8Array && body.length <= maximumBytes) {
    secrets.push(...secretsInText(Buffer.from(body.buffer, body.byteOffset, body.length).toString(), names));
  }
  return secrets;
}

/** `Bearer x` hides x, `Basic x` user name and password too, a cookie its value. */
function partsOf(name: string, value: string): string[] {
  if (name.endsWith('cookie')) {
    const pairs = name === 'set-cookie' ? [value.split(';')[0]!] : value.split(';');
    return pairs.map((pair) => pair.slice(pair.indexOf('=') + 1).trim());
  }
  const [scheme, ...rest] = value.split(' ');
  const credentials = rest.join(' ').trim();
  if (credentials === '') return [];
  if (scheme!.toLowerCase() !== 'basic') return [credentials];
  const plain = Buffer.from(credentials, 'base64').toString();
  return [credentials, plain, plain.slice(plain.indexOf(':') + 1)];
}
