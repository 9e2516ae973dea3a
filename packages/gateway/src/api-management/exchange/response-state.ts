import type { BodyContext, NamedEntries, ResponseContext } from '@apim-kit/expressions';
import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { HeaderList } from '../../message/header-list.js';
import type { Body } from '../../message/message.js';
import { HeaderEntries } from './header-entries.js';
import { MessageBody } from './message-body.js';

/** A response as policies change it, and as expressions see it. */
export class ResponseState implements ResponseContext {
  status: number;
  /** Empty for the standard reason phrase. */
  reason: string;
  readonly headerList: HeaderList;
  readonly messageBody: MessageBody;
  /** The connection of a handshake that was answered with 101; the exchange lets go of it. */
  readonly socket: Duplex | null;

  constructor(
    status: number,
    reason = '',
    headers: HeaderList = new HeaderList(),
    body: Body = null,
    socket: Duplex | null = null,
  ) {
    this.status = status;
    this.reason = reason;
    this.headerList = headers;
    this.messageBody = new MessageBody(body, 'response', headers);
    this.socket = socket;
  }

  get body(): BodyContext | null {
    return this.messageBody.content === null ? null : this.messageBody;
  }

  get headers(): NamedEntries<readonly string[]> {
    return new HeaderEntries(this.headerList);
  }

  get statusCode(): number {
    return this.status;
  }

  get statusReason(): string {
    return this.reason === '' ? (STATUS_CODES[this.status] ?? '') : this.reason;
  }
}
