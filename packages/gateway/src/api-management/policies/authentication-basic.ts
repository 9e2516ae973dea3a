import type { AuthenticationBasicConfig } from '@apim-kit/policy';
import type { Handler } from '../pipeline/handler.js';
import { basicCredentials } from './basic-credentials.js';

/** Shows the backend a name and a password. */
export const authenticationBasic: Handler<AuthenticationBasicConfig> = ({ username, password }, compile) => {
  const readName = compile.text(username);
  const readPassword = compile.text(password);
  return (exchange) => {
    const credentials = basicCredentials(exchange, readName(exchange), readPassword(exchange));
    compile.message(exchange).headerList.set('Authorization', credentials);
    return undefined;
  };
};
