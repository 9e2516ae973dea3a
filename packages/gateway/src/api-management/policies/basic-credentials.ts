import type { Exchange } from '../exchange/exchange.js';

/**
 * The value of an Authorization header with a user name and a password, which no trace shows.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7617
 * @example basicCredentials(exchange, 'user', 'password') // 'Basic dXNlcjpwYXNzd29yZA=='
 */
export function basicCredentials({ recorder }: Exchange, userName: string, password: string): string {
  const credentials = Buffer.from(`${userName}:${password}`).toString('base64');
  recorder.hide(password);
  recorder.hide(credentials);
  return `Basic ${credentials}`;
}
