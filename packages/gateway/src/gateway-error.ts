import type { GatewayReport } from './gateway-report.js';

/**
 * Why a gateway could not start or change.
 *
 * - `PortInUse`: another process listens on the port; `ListenFailed`: the system refused it for another reason.
 * - `InvalidEnvironment`: something that a request would need is missing or wrong; `report` says what.
 * - `UnknownListener`: a request to a listener that the environment does not have.
 * - `Closed`: the gateway was closed before.
 */
export type GatewayErrorCode =
  'PortInUse' | 'ListenFailed' | 'InvalidEnvironment' | 'UnknownListener' | 'Closed';

/** An environment that can't run, or a gateway used against its rules; never thrown for a request. */
export class GatewayError extends Error {
  readonly code: GatewayErrorCode;
  /** The port that could not be opened. */
  readonly port: number | undefined;
  /** What is wrong with the environment. */
  readonly report: GatewayReport | undefined;

  constructor(
    code: GatewayErrorCode,
    message: string,
    options: { port?: number; report?: GatewayReport; cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'GatewayError';
    this.code = code;
    this.port = options.port;
    this.report = options.report;
  }
}
