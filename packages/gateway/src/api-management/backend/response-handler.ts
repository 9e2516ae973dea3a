import { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
import { longestDelayMs } from '../../server/timers.js';
import type { BackendRequest, BackendResponse } from './backend-client.js';
import { BackendError } from './backend-error.js';
import { backendErrorOf } from './backend-error-of.js';
import { stopWatching, watchConnecting, type Connecting } from './late-connections.js';
import { responseHeaders } from './response-headers.js';

type Controller = Dispatcher.DispatchController;

/**
 * Pieces in which a buffered response is handed on.
 *
 * @see https://learn.microsoft.com/azure/api-management/forward-request-policy `buffer-response`
 */
const bufferSize = 8192;

/** Longer time-outs may be late by the little that watching many connections together costs. */
const exactBelowMs = 1000;

/**
 * Takes what undici reports of one exchange and makes a response of it: whole when it fits the buffer, otherwise
 * a stream that holds the backend back while nobody reads.
 */
export class ResponseHandler implements Dispatcher.DispatchHandler, Connecting {
  readonly #request: BackendRequest;
  protected readonly resolve: (response: BackendResponse) => void;
  protected readonly reject: (error: BackendError) => void;
  readonly #leave = (): void => this.#giveUp(new BackendError('Aborted', 'The client left.'));
  #controller: Controller | undefined;
  #givenUp: BackendError | undefined;
  #ended = false;
  /** Runs while undici's own does not: until there is a connection, and once interim answers have come. */
  #timer: NodeJS.Timeout | undefined;
  #head: Omit<BackendResponse, 'body'> | undefined;
  #chunks: Buffer[] = [];
  #size = 0;
  #stream: Readable | undefined;

  constructor(
    request: BackendRequest,
    resolve: (response: BackendResponse) => void,
    reject: (error: BackendError) => void,
  ) {
    this.#request = request;
    this.resolve = resolve;
    this.reject = reject;
    request.signal.addEventListener('abort', this.#leave, { once: true });
    if (request.signal.aborted) this.#leave();
  }

  /** To be called when the request was handed to undici. */
  dispatched(): void {
    if (this.#controller !== undefined || this.#ended) return;
    if (this.#request.timeoutMs < exactBelowMs) this.waitForConnection();
    else watchConnecting(this);
  }

  waitForConnection(): void {
    if (this.#controller === undefined && !this.#ended) {
      this.#startTimer('The backend gave no connection in time.');
    }
  }

  onRequestStart(controller: Controller): void {
    stopWatching(this);
    this.#stopTimer();
    this.#controller = controller;
    if (this.#givenUp !== undefined) controller.abort(this.#givenUp);
    else if (this.#request.signal.aborted) this.#leave();
  }

  onResponseStart(controller: Controller, status: number, _headers: unknown, reason = ''): void {
    if (status < 200) {
      // undici begins to wait anew with each interim answer; a backend must not go on like that for ever.
      if (this.#timer === undefined) this.#startTimer('The backend gave interim answers only.');
      return;
    }
    this.#stopTimer();
    this.#head = { status, reason, headers: responseHeaders(controller.rawHeaders as Buffer[]) };
    if (!this.#request.bufferResponse && hasBody(this.#request.method, status)) this.#openStream(controller);
  }

  onResponseData(controller: Controller, chunk: Buffer): void {
    if (this.#stream !== undefined) {
      if (!this.#stream.push(chunk)) controller.pause();
      return;
    }
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    if (this.#size >= bufferSize) this.#openStream(controller);
  }

  onResponseEnd(): void {
    this.done();
    if (this.#stream !== undefined) this.#stream.push(null);
    else this.resolve(this.#response(this.#wholeBody()));
  }

  onResponseError(_controller: Controller, error: Error): void {
    this.done();
    const failure = backendErrorOf(error);
    if (this.#stream !== undefined) this.#stream.destroy(failure);
    else this.reject(failure);
  }

  #wholeBody(): Buffer | null {
    if (this.#chunks.length === 0) return null;
    return this.#chunks.length === 1 ? this.#chunks[0]! : Buffer.concat(this.#chunks);
  }

  #openStream(controller: Controller): void {
    const stream = new Readable({
      read: () => controller.resume(),
      destroy: (error, callback) => {
        controller.abort(error ?? new BackendError('Aborted', 'The response was given up.'));
        callback(error);
      },
    });
    this.#stream = stream;
    for (const chunk of this.#chunks) if (!stream.push(chunk)) controller.pause();
    this.#chunks = [];
    this.resolve(this.#response(stream));
  }

  /** Written out: spreading the head costs more than all else here. */
  #response(body: BackendResponse['body']): BackendResponse {
    const { status, reason, headers } = this.#head!;
    return { status, reason, headers, body };
  }

  /** Nobody waits any longer, whatever the connection does: it may not even be there yet. */
  #giveUp(error: BackendError): void {
    this.done();
    this.#givenUp = error;
    this.#controller?.abort(error);
    if (this.#stream !== undefined) this.#stream.destroy(error);
    else this.reject(error);
  }

  #startTimer(message: string): void {
    const { timeoutMs } = this.#request;
    if (timeoutMs <= 0 || this.#givenUp !== undefined) return;
    const expire = (): void => this.#giveUp(new BackendError('Timeout', message));
    this.#timer = setTimeout(expire, Math.min(timeoutMs, longestDelayMs));
  }

  #stopTimer(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Nothing is waited for any more. */
  protected done(): void {
    this.#ended = true;
    stopWatching(this);
    this.#stopTimer();
    this.#request.signal.removeEventListener('abort', this.#leave);
  }
}

function hasBody(method: string, status: number): boolean {
  return method !== 'HEAD' && status !== 204 && status !== 304;
}
