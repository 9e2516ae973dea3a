import type { AuthenticationBasicConfig } from '@apim-kit/policy';
import type { Handler } from '../pipeline/handler.js';

/** Shows the backend a name and a password. */
export const authenticationBasic: Handler<AuthenticationBasicConfig> = ({ username, password }, compile) => {
  const readName = compile.text(username);
  const readPassword = compile.text(password);
  return (exchange) => {
    const secret = readPassword(exchange);
    const credentials = Buffer.from(`${readName(exchange)}:${secret}`).toString('base64');
    compile.message(exchange).headerList.set('Authorization', `Basic ${credentials}`);
    for (const hidden of [secret, credentials]) exchange.recorder.hide(hidden);
    return undefined;
  };
};
