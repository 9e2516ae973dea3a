import { namedEntries } from './named-entries.js';
import type { NamedEntries } from '../../context.js';
import { urlDecode } from '../web-utility.js';

const defaultPorts: ReadonlyMap<string, number> = new Map(
  Object.entries({ http: 80, https: 443, ws: 80, wss: 443 }),
);

/** The parts of a URL as `IUrl` shows them. */
export class UrlParts {
  readonly scheme: string;
  readonly host: string;
  readonly port: number;
  readonly path: string;
  /** With its `?`; empty without a query. */
  readonly queryString: string;
  #query: NamedEntries<readonly string[]> | undefined;

  constructor(text: string) {
    const match =
      /^([A-Za-z][A-Za-z0-9+.-]*):\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^:/?#]*)(?::(\d*))?([^?#]*)(\?[^#]*)?/.exec(
        text,
      );
    const [, scheme = '', host = '', port = '', path = '', query = ''] = match ?? ['', '', '', '', text];
    this.scheme = scheme.toLowerCase();
    this.host = host;
    this.port = port === '' ? (defaultPorts.get(this.scheme) ?? -1) : Number(port);
    this.path = path === '' ? '/' : path;
    this.queryString = query === '?' ? '' : query;
  }

  get query(): NamedEntries<readonly string[]> {
    return (this.#query ??= readQuery(this.queryString.slice(1)));
  }

  toString(): string {
    const port = this.port < 0 || this.port === defaultPorts.get(this.scheme) ? '' : `:${this.port}`;
    return `${this.scheme}://${this.host}${port}${this.path}${this.queryString}`;
  }
}

/** Names and decoded values of `a=1&b=x+y&a=2`; a name without `=` has an empty value. */
export function readQuery(text: string): NamedEntries<readonly string[]> {
  const values = new Map<string, { name: string; values: string[] }>();
  for (const part of text.split('&')) {
    if (part === '') continue;
    const equals = part.indexOf('=');
    const name = urlDecode(equals < 0 ? part : part.slice(0, equals));
    const value = equals < 0 ? '' : urlDecode(part.slice(equals + 1));
    const known = values.get(name.toLowerCase());
    if (known === undefined) values.set(name.toLowerCase(), { name, values: [value] });
    else known.values.push(value);
  }
  return namedEntries([...values.values()].map((entry) => [entry.name, entry.values] as const));
}

const parsed = new Map<string, UrlParts>();
const maximumParsed = 256;

/** The parts of a URL, parsed once as long as it is among the last few. */
export function urlParts(text: string): UrlParts {
  let parts = parsed.get(text);
  if (parts === undefined) {
    parts = new UrlParts(text);
    if (parsed.size >= maximumParsed) parsed.clear();
    parsed.set(text, parts);
  }
  return parts;
}
