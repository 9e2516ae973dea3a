import { HeaderList } from '../../message/header-list.js';
import { isHopByHop } from '../../message/hop-by-hop.js';

/** The headers of a response, without those of the connection and those that `Connection` names. */
export function responseHeaders(raw: readonly Buffer[]): HeaderList {
  const flat: string[] = [];
  let named: string | undefined;
  for (let i = 0; i + 1 < raw.length; i += 2) {
    const name = raw[i]!.toString('latin1');
    const value = raw[i + 1]!.toString('latin1');
    if (!isHopByHop(name)) flat.push(name, value);
    else if (value !== 'keep-alive' && value !== 'close' && name.toLowerCase() === 'connection') {
      named = named === undefined ? value : `${named},${value}`;
    }
  }
  const headers = HeaderList.of(flat);
  if (named !== undefined) withoutNamed(headers, named);
  return headers;
}

/** What `Connection` may not take away: the message would mean something else without it. */
const kept: ReadonlySet<string> = new Set(['content-length', 'content-type', 'set-cookie']);

function withoutNamed(headers: HeaderList, named: string): void {
  for (const option of named.toLowerCase().split(',')) {
    const name = option.trim();
    if (!kept.has(name)) headers.delete(name);
  }
}
