import type { CheckRequest, LoadedPfx } from '@apim-kit/environment';
import type { Answer } from './answer.js';

/** A request of a check with everything that it names put in. */
export interface OutgoingRequest {
  readonly to: CheckRequest['to'];
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly clientCertificate: LoadedPfx | undefined;
}

/** Sends requests of checks to one place: sockets of this machine, a gateway in process, or Azure. */
export interface Sender {
  /** Why what a request asks for does not exist there; undefined when it does. */
  unreachable(to: CheckRequest['to']): string | undefined;
  send(request: OutgoingRequest): Promise<Answer>;
}
