import type { ProxyConfig } from '@apim-kit/policy';
import { invalidValue } from '../errors/policy-failures.js';
import type { Handler } from '../pipeline/handler.js';
import { basicCredentials } from './basic-credentials.js';

const policy = 'proxy';

/** Sends the request through an HTTP proxy, with Basic authentication where a user is named. */
export const proxy: Handler<ProxyConfig> = ({ url, username, password }, compile) => {
  const readUrl = compile.text(url);
  const readName = username === undefined ? null : compile.text(username);
  const readPassword = compile.text(password ?? '');
  return (exchange) => {
    const address = readUrl(exchange);
    if (!URL.canParse(address) || new URL(address).protocol !== 'http:') {
      throw invalidValue(policy, `'${address}' is no absolute http URL.`);
    }
    const authorization = readName && basicCredentials(exchange, readName(exchange), readPassword(exchange));
    (compile.target === 'sent' ? exchange.sent! : exchange).proxy = { url: address, authorization };
    return undefined;
  };
};
