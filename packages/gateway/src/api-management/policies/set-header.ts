import type { SetHeaderConfig } from '@apim-kit/policy';
import { invalidValue } from '../errors/policy-failures.js';
import type { Exchange } from '../exchange/exchange.js';
import type { HeaderList } from '../../message/header-list.js';
import type { Handler } from '../pipeline/handler.js';
import { existsActionOf, type ExistsAction } from './exists-action.js';
import { checkHeaderName, checkHeaderValue, headerLines, isForbiddenHeader } from './header-values.js';

const policy = 'set-header';

/** Adds, replaces or deletes a header of the request or the response. */
export const setHeader: Handler<SetHeaderConfig> = (
  { name, existsAction = 'override', values = [] },
  compile,
) => {
  const readName = compile.text(name);
  const readAction = compile.text(existsAction);
  const readValues = values.map((value) => compile.text(value));
  return (exchange) => {
    const header = readName(exchange);
    checkHeaderName(policy, header);
    const { headerList } = compile.message(exchange);
    const action = existsActionOf(policy, readAction(exchange));
    if (action === 'skip' && headerList.has(header)) return undefined;
    const given = action === 'delete' ? [] : readValues.map((read) => read(exchange));
    for (const value of given) checkHeaderValue(policy, header, value);
    refuseForbidden(header, action, compile.target === 'response' || compile.target === 'returned');
    if (compile.target === 'request') {
      if (exchange.request.webSocket && isOfHandshake(header)) {
        exchange.note(() => `left ${header} alone: API Management sets it in a handshake`);
        return undefined;
      }
      keepAddress(exchange, header);
    }
    change(headerList, header, action, given);
    exchange.note(() =>
      given.length === 0 ? `deleted ${header}` : `${action} ${header}: ${given.join(',')}`,
    );
    return undefined;
  };
};

function refuseForbidden(header: string, action: ExistsAction, response: boolean): void {
  if (isForbiddenHeader(header)) {
    throw invalidValue(policy, `The header ${header} belongs to the connection; no policy may change it.`);
  }
  if (action !== 'delete') return;
  const name = header.toLowerCase();
  if (name === (response ? 'server' : 'x-forwarded-for')) {
    throw invalidValue(policy, `The header ${header} can't be deleted.`);
  }
}

/** @see https://learn.microsoft.com/azure/api-management/websocket-api#limitations */
const isOfHandshake = (header: string): boolean =>
  /^(?:host|upgrade|sec-websocket-(?:key|version|extensions))$/i.test(header);

/** The URL that the client used and the Host that the backend gets must survive the change. */
function keepAddress(exchange: Exchange, header: string): void {
  if (header.toLowerCase() !== 'host') return;
  void exchange.request.host;
  exchange.request.hostIsSet = true;
}

function change(headers: HeaderList, name: string, action: ExistsAction, values: readonly string[]): void {
  if (action === 'append') {
    const lines = headerLines(name, [...headers.values(name), ...values]);
    if (lines.length > 0) replace(headers, name, lines);
    return;
  }
  replace(headers, name, headerLines(name, values));
}

function replace(headers: HeaderList, name: string, lines: readonly string[]): void {
  const [first, ...rest] = lines;
  if (first === undefined) {
    headers.delete(name);
    return;
  }
  headers.set(name, first);
  for (const line of rest) headers.append(name, line);
}
