import { describeValue } from '@apim-kit/expressions';
import type { HeaderList } from '../../message/header-list.js';
import type { MessageChange } from '../../trace/trace.js';
import type { Exchange } from '../exchange/exchange.js';

/** What policies can change about a message but its body: values by what they are and by name. */
type MessageSnapshot = ReadonlyMap<
  string,
  readonly [what: MessageChange['what'], name: string, value: string]
>;

/** Takes down the messages and variables of an exchange as they are now. */
export function messageSnapshot(exchange: Exchange): MessageSnapshot {
  const entries = new Map<string, readonly [MessageChange['what'], string, string]>();
  const put = (what: MessageChange['what'], name: string, value: string) => {
    const key = `${what} ${name.toLowerCase()}`;
    const earlier = entries.get(key);
    entries.set(key, [what, name, earlier === undefined ? value : `${earlier[2]}, ${value}`]);
  };
  const putHeaders = (what: MessageChange['what'], headers: HeaderList) => {
    for (const [name, value] of headers) put(what, name, value);
  };
  const { request } = exchange;
  put('request', 'method', request.method);
  put('request', 'url', request.url);
  putHeaders('request header', request.headerList);
  const response = exchange.returned ?? exchange.response;
  if (response !== null) {
    put('response', 'status', `${response.statusCode} ${response.statusReason}`.trim());
    putHeaders('response header', response.headerList);
  }
  for (const [name, value] of exchange.variables.entries()) {
    put('variable', name, describeValue(value).value ?? 'null');
  }
  return entries;
}

/** What differs between two snapshots, in the order of the later one, what is gone at the end. */
export function changesBetween(before: MessageSnapshot, after: MessageSnapshot): readonly MessageChange[] {
  const changes: MessageChange[] = [];
  for (const [key, [what, name, to]] of after) {
    const from = before.get(key)?.[2] ?? null;
    if (from !== to) changes.push({ what, name, from, to });
  }
  for (const [key, [what, name, from]] of before) {
    if (!after.has(key)) changes.push({ what, name, from, to: null });
  }
  return changes;
}
