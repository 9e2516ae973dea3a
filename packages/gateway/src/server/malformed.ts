import { STATUS_CODES } from 'node:http';
import { refusalPage } from '../application-gateway/refusal-page.js';
import { HeaderList } from '../message/header-list.js';
import type { GatewayResponse } from '../message/message.js';

/** What a server answers to bytes that are no request, or to a hop that failed. */
export type MalformedAnswer = (
  kind: 'malformed' | 'header too large' | 'timeout' | 'failed',
) => GatewayResponse;

/** As Application Gateway words it. */
export const malformedPage: MalformedAnswer = (kind) => {
  switch (kind) {
    case 'malformed':
      return refusalPage(400);
    case 'header too large':
      return refusalPage(400, 'Request Header Or Cookie Too Large');
    case 'timeout':
      return refusalPage(408, undefined, { close: true });
    case 'failed':
      return refusalPage(500);
  }
};

const statuses = { malformed: 400, 'header too large': 431, timeout: 408, failed: 500 } as const;

/** As API Management words its errors. */
export const malformedJson: MalformedAnswer = (kind) => platformError(statuses[kind]);

/** An error of the platform itself. */
export function platformError(statusCode: number): GatewayResponse {
  const reason = STATUS_CODES[statusCode] ?? '';
  return {
    status: statusCode,
    reason,
    headers: new HeaderList([['Content-Type', 'application/json']]),
    body: Buffer.from(JSON.stringify({ statusCode, message: reason })),
    close: true,
  };
}

/** The bytes of a response for a socket on which no HTTP message can be written any more. */
export function responseBytes({ status, reason, headers, body }: GatewayResponse, date: Date): Buffer {
  const bytes = body as Uint8Array;
  const fields = headers.clone();
  fields.set('Content-Length', String(bytes.length));
  fields.set('Date', date.toUTCString());
  fields.set('Connection', 'close');
  const lines = [
    `HTTP/1.1 ${status} ${reason}`,
    ...Array.from(fields, ([name, value]) => `${name}: ${value}`),
  ];
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), bytes]);
}
