import type { Json, JsonObject } from '../json.js';
import type { ArmResponse } from './arm-response.js';

/** One entry of `details` in an error of Azure. */
export interface ArmErrorDetail {
  readonly code: string;
  readonly message: string;
  readonly target?: string;
}

/** A refusal as Azure words it: status, code, message and details. */
export class ArmError extends Error {
  override readonly name = 'ArmError';
  readonly status: number;
  readonly code: string;
  readonly details: readonly ArmErrorDetail[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    code: string,
    message: string,
    details: readonly ArmErrorDetail[] = [],
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.details = details;
    this.headers = headers;
  }

  /** The value of `error` in a body. */
  toJson(): JsonObject {
    return {
      code: this.code,
      message: this.message,
      ...(this.details.length > 0 && { details: this.details.map((detail) => ({ ...detail })) as Json }),
    };
  }

  /** The whole answer. */
  toResponse(): ArmResponse {
    return { status: this.status, headers: this.headers, body: { error: this.toJson() } };
  }
}
