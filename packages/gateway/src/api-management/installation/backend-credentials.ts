import type { Backend } from '@apim-kit/environment';
import { withNamedValues, type NamedValues } from './with-named-values.js';

/** Adds the credentials of a backend to requests for it. */
export interface AddCredentials {
  /** @param raw Names and values in turn; a header of the credentials takes the place of the client's. */
  headers(raw: readonly string[]): string[];
  /** @param target Path and query. */
  target(target: string): string;
}

/** What a backend asks for, named values put in. */
export function backendCredentials(
  { credentials }: Backend,
  namedValues: NamedValues,
): AddCredentials | null {
  if (credentials === undefined) return null;
  const { authorization, header = {}, query = {} } = credentials;
  const resolve = (text: string): string => withNamedValues(text, namedValues);
  const own = Object.entries(header).flatMap(([name, values]) =>
    values.flatMap((value) => [name, resolve(value)]),
  );
  if (authorization !== undefined) {
    own.push('Authorization', `${resolve(authorization.scheme)} ${resolve(authorization.parameter)}`);
  }
  const names = new Set(own.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase()));
  const parameters = Object.entries(query).flatMap(([name, values]) =>
    values.map((value) => `${encodeURIComponent(name)}=${encodeURIComponent(resolve(value))}`),
  );
  const added = parameters.join('&');
  return {
    headers: (raw) => [...others(raw, names), ...own],
    target: (target) => (added === '' ? target : `${target}${target.includes('?') ? '&' : '?'}${added}`),
  };
}

/** The texts of credentials that must not be shown. */
export function credentialSecrets(
  { credentials = {} }: Backend,
  namedValues: NamedValues,
): readonly string[] {
  const { authorization, header = {}, query = {} } = credentials;
  return [
    authorization?.parameter ?? '',
    ...Object.values(header).flat(),
    ...Object.values(query).flat(),
  ].map((text) => withNamedValues(text, namedValues));
}

function others(raw: readonly string[], names: ReadonlySet<string>): string[] {
  const kept: string[] = [];
  for (let i = 0; i < raw.length; i += 2) {
    if (!names.has(raw[i]!.toLowerCase())) kept.push(raw[i]!, raw[i + 1]!);
  }
  return kept;
}
