import type { AuthenticationBasicConfig } from '@apim-kit/policy';
import type { Handler } from '../pipeline/handler.js';

/** Shows the backend a name and a password. */
export const authenticationBasic: Handler<AuthenticationBasicConfig> = ({ username, password }, compile) => {
  const readName = compile.text(username);
  const readPassword = compile.text(password);
  return (exchange) => {
    const credentials = Buffer.from(`${readName(exchange)}:${readPassword(exchange)}`).toString('base64');
    compile.message(exchange).headerList.set('Authorization', `Basic ${credentials}`);
    exchange.recorder.hide(credentials);
    return undefined;
  };
};
