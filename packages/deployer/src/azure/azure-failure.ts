import { DeployerError } from '../deployer-error.js';
import { isObject, type Json } from '../json.js';
import { messages } from '../messages/messages.js';
import { remedyFor } from '../messages/remedies.js';

/** What is known of a request that Azure refused, or that never got an answer. */
export interface FailureDetails {
  /** Azure’s own code, `ServiceLocked`, or the SDK’s for a connection that failed. */
  readonly azureCode: string;
  readonly text: string;
  /** Null where no answer came; below 400 where an operation failed that Azure had taken. */
  readonly statusCode: number | null;
  /** What Azure’s support asks for. */
  readonly requestId: string | null;
  /** What the answer said about when to come back, in milliseconds. */
  readonly retryAfterMs: number | null;
  /** `type name` of the resource. */
  readonly subject: string;
}

/** Azure refused, or could not be reached: names the resource, Azure’s code, the request id and the remedy. */
export class AzureFailure extends DeployerError {
  override readonly name = 'AzureFailure';
  readonly details: FailureDetails;

  constructor(details: FailureDetails, options: ErrorOptions = {}) {
    const help = remedyFor(details.azureCode);
    super(
      'AzureFailed',
      { message: messages.azureFailed(details).message, ...(help ? { help } : {}) },
      options,
    );
    this.details = details;
  }
}

/** The error of an SDK as an {@link AzureFailure}; `body` is the last answer of a long-running operation. */
export function toAzureFailure(error: unknown, subject: string, last?: LastResponse): AzureFailure {
  if (error instanceof AzureFailure) return error;
  const { code, statusCode, message, response } = error as RestErrorLike;
  // A failed operation is an Error without a code: what Azure said stands in the answer to the last poll.
  const answer = response ?? (last?.failed ? last : undefined);
  const said = errorOf(parse(answer?.bodyAsText));
  return new AzureFailure(
    {
      azureCode: said.code ?? code ?? (statusCode === undefined ? 'NoAnswer' : String(statusCode)),
      text: said.message ?? message ?? String(error),
      statusCode: statusCode ?? answer?.status ?? null,
      requestId: header(answer, 'x-ms-request-id') ?? header(answer, 'x-ms-correlation-request-id') ?? null,
      retryAfterMs: retryAfterMs(answer),
      subject,
    },
    { cause: error },
  );
}

/** The last answer of an operation, kept because the SDK does not put it into its error. */
export interface LastResponse extends ResponseLike {
  /** True when the body says that the operation failed or was canceled. */
  readonly failed: boolean;
}

interface ResponseLike {
  readonly status?: number;
  readonly bodyAsText?: string | null;
  readonly headers?: { get(name: string): string | undefined };
}

interface RestErrorLike {
  readonly code?: string;
  readonly statusCode?: number;
  readonly message?: string;
  readonly response?: ResponseLike;
}

/** JSON of an answer; undefined where it is none. */
export function parse(text: string | null | undefined): Json | undefined {
  if (text == null || text === '') return undefined;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** Code and message of `{ error: { code, message, details } }`, the innermost detail where there is one. */
function errorOf(body: Json | undefined): { code?: string; message?: string } {
  if (!isObject(body)) return {};
  const error = isObject(body['error']) ? body['error'] : body;
  const inner = Array.isArray(error['details']) ? (error['details'] as readonly Json[])[0] : undefined;
  const code = text(error['code']);
  const message = [text(error['message']), isObject(inner) ? text(inner['message']) : undefined]
    .filter((each) => each !== undefined)
    .join(' ');
  return { ...(code === undefined ? {} : { code }), ...(message === '' ? {} : { message }) };
}

function text(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function header(response: ResponseLike | undefined, name: string): string | undefined {
  return response?.headers?.get(name);
}

/** `Retry-After` in milliseconds, given in seconds or as a date. */
export function retryAfterMs(
  response: ResponseLike | undefined,
  now: () => number = Date.now,
): number | null {
  const value = header(response, 'retry-after');
  if (value === undefined) return null;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return seconds * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, date - now());
}
