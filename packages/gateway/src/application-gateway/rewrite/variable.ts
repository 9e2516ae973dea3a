import type { Exchange } from '../exchange.js';
import type { Report } from '../findings.js';
import { cookieVariable, serverVariables, type ServerVariable } from './server-variables.js';

/** A variable of a rewrite rule by its full name: `var_uri_path`, `http_req_Accept`, `http_resp_Location`. */
export interface Variable {
  readonly name: string;
  readonly of: 'request' | 'response';
  /** Empty when the header or the certificate is absent. */
  readonly read: (exchange: Exchange) => string;
}

/** What compiling a name gave: a variable, one that is not supported here, or none at all (reported). */
export type VariableLookup = Variable | 'unsupported' | undefined;

/** Finds what a name stands for. */
export function findVariable(name: string, path: string, report: Report): VariableLookup {
  const [, kind, rest] = /^(var|http_req|http_resp)_(.+)$/s.exec(name) ?? [];
  switch (kind) {
    case 'http_req':
      return { name, of: 'request', read: ({ headers }) => headers.get(rest!) ?? '' };
    case 'http_resp':
      return { name, of: 'response', read: ({ response }) => response?.headers.get(rest!) ?? '' };
    case 'var': {
      const variable: ServerVariable | undefined = rest!.startsWith('cookie_')
        ? cookieVariable(rest!.slice('cookie_'.length))
        : serverVariables.get(rest!.toLowerCase());
      if (variable === undefined) break;
      if (!('unsupported' in variable)) return { name, of: variable.of, read: variable.read };
      report('UnsupportedVariable', path, rest!, variable.unsupported);
      return 'unsupported';
    }
  }
  report('UnknownVariable', path, name);
  return undefined;
}
