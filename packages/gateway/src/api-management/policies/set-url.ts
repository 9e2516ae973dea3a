import type { SetUrlConfig } from '@apim-kit/policy';
import type { Handler } from '../pipeline/handler.js';

/** Says where the request inside `send-request` goes. */
export const setUrl: Handler<SetUrlConfig> = ({ url }, compile) => {
  if (compile.target !== 'sent') return compile.unsupported('it stands outside of send-request.');
  const readUrl = compile.text(url);
  return (exchange) => {
    exchange.sent!.url = readUrl(exchange).trim();
    return undefined;
  };
};
