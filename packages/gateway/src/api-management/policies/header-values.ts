import { validateHeaderName, validateHeaderValue } from 'node:http';
import type { Literal } from '@apim-kit/policy';
import { messages } from '../diagnostics.js';
import { invalidValue } from '../errors/policy-failures.js';
import type { PolicyCompiler } from '../pipeline/handler.js';

/** Headers that belong to the connection and the framing: no policy may touch them. */
const forbidden: ReadonlySet<string> = new Set([
  'connection',
  'content-length',
  'keep-alive',
  'transfer-encoding',
]);

/** Headers whose values are lines of their own; those of all others are joined by a comma. */
const separate: ReadonlySet<string> = new Set([
  'user-agent',
  'www-authenticate',
  'proxy-authenticate',
  'cookie',
  'set-cookie',
  'warning',
  'date',
  'expires',
  'if-modified-since',
  'if-unmodified-since',
  'last-modified',
  'retry-after',
]);

/** Whether no policy may change a header. */
export const isForbiddenHeader = (name: string): boolean => forbidden.has(name.toLowerCase());

/** The lines that several values of one header make. */
export const headerLines = (name: string, values: readonly string[]): readonly string[] =>
  values.length < 2 || separate.has(name.toLowerCase()) ? values : [values.join(',')];

/** @throws PolicyError for a name that no HTTP message can carry */
export function checkHeaderName(policy: string, name: string): void {
  if (!isHeaderName(name)) throw invalidValue(policy, `'${name}' is no name of a header.`);
}

function isHeaderName(name: string): boolean {
  try {
    validateHeaderName(name);
    return true;
  } catch {
    return false;
  }
}

/** The name of a header that a policy sets; one that no policy can set is reported. */
export function settableHeader(value: Literal<string>, compile: PolicyCompiler): string {
  const name = compile.literal(value);
  if (!isHeaderName(name) || isForbiddenHeader(name)) compile.report(messages.invalidHeaderName(name));
  return name;
}

/** @throws PolicyError for a value that no HTTP message can carry, for example one with a line break */
export function checkHeaderValue(policy: string, name: string, value: string): void {
  try {
    validateHeaderValue(name, value);
  } catch {
    throw invalidValue(policy, `The value of header ${name} holds a character that no header can carry.`);
  }
}
