import { STATUS_CODES } from 'node:http';
import { HeaderList } from '../message/header-list.js';
import type { GatewayResponse } from '../message/message.js';

/** How the gateway names itself on its pages and in `Server`. */
export const serverName = 'Microsoft-Azure-Application-Gateway/v2';

/** The server that Application Gateway is modelled on words two phrases in its own way. */
const phrases: Readonly<Record<number, string>> = { 414: 'Request-URI Too Large', 504: 'Gateway Time-out' };

const phraseOf = (status: number): string => phrases[status] ?? STATUS_CODES[status] ?? 'Unknown';

/**
 * The HTML of a page that the gateway itself answers.
 *
 * @param detail What stands in the title and in a line of its own, for example `No required SSL certificate was sent`.
 */
export function refusalPageHtml(status: number, detail?: string): string {
  const heading = `${status} ${phraseOf(status)}`;
  return [
    '<html>',
    `<head><title>${detail === undefined ? heading : `${status} ${detail}`}</title></head>`,
    '<body>',
    `<center><h1>${heading}</h1></center>`,
    ...(detail === undefined ? [] : [`<center>${detail}</center>`]),
    `<hr><center>${serverName}</center>`,
    '</body>',
    '</html>',
    '',
  ].join('\r\n');
}

/**
 * A page that the gateway itself answers: nothing is rewritten on it.
 *
 * @param options `close`: default true for 400, as a client that got that far wrong is not trusted with a second try.
 */
export function refusalPage(
  status: number,
  detail?: string,
  options: { readonly close?: boolean } = {},
): GatewayResponse {
  const body = Buffer.from(refusalPageHtml(status, detail), 'latin1');
  return {
    status,
    reason: phraseOf(status),
    headers: new HeaderList([
      ['Server', serverName],
      ['Content-Type', 'text/html'],
      ['Content-Length', String(body.length)],
    ]),
    body,
    close: options.close ?? status === 400,
  };
}
