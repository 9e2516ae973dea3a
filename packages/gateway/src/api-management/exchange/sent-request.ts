import { HeaderList } from '../../message/header-list.js';
import type { BackendProxy } from '../backend/backend-client.js';
import type { ClientIdentity } from '../installation/client-identity.js';
import { MessageBody } from './message-body.js';

/** A request beside the one to the backend, while the policies inside `send-request` make it. */
export class SentRequest {
  method = 'GET';
  /** Absolute; empty until `set-url` has run. */
  url = '';
  readonly headerList: HeaderList;
  readonly messageBody: MessageBody;
  clientIdentity: ClientIdentity | null = null;
  proxy: BackendProxy | null = null;

  constructor(headers: HeaderList = new HeaderList(), body: Uint8Array | null = null) {
    this.headerList = headers;
    this.messageBody = new MessageBody(body, 'request', headers);
  }
}
