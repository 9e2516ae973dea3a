import type { Finding } from '@apim-kit/environment';

/** What can go wrong in the command itself. */
export type CliErrorCode =
  | 'EnvironmentNotFound'
  | 'EnvironmentInvalid'
  | 'FileNotFound'
  | 'FileNotReadable'
  | 'FileExists'
  | 'FileNotWritten'
  | 'InputInvalid'
  | 'PortInUse'
  | 'FunctionAppFailed'
  | 'NothingRunning';

/** Ends a command with exit code 1 and a message that says what, where and what to do. */
export class CliError extends Error {
  override readonly name = 'CliError';
  readonly code: CliErrorCode;
  /** What to do about it. */
  readonly help: string | undefined;

  /** Files in which the mistake may be, absolute; empty when it is in none. */
  readonly files: readonly string[];
  /** What is wrong in detail, each with its place. */
  readonly findings: readonly Finding[];

  constructor(
    code: CliErrorCode,
    message: string,
    help?: string,
    options: ErrorOptions & {
      readonly files?: readonly string[];
      readonly findings?: readonly Finding[];
    } = {},
  ) {
    super(message, options);
    this.code = code;
    this.help = help;
    this.files = options.files ?? [];
    this.findings = options.findings ?? [];
  }
}
