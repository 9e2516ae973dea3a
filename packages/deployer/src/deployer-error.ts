/** What can go wrong in a deployment as a whole. */
export type DeployerErrorCode =
  | 'AzureFailed'
  | 'Canceled'
  | 'CloudUnknown'
  | 'DependencyMissing'
  | 'DeploymentFailed'
  | 'EndpointInvalid'
  | 'ExportFolderNotEmpty'
  | 'ExportNotWritten'
  | 'LoginFailed'
  | 'NotFound'
  | 'OperationChangedMeanwhile'
  | 'PreflightFailed'
  | 'ResourceGroupMissing'
  | 'SelectionEmpty'
  | 'StateForeign'
  | 'StateInvalid'
  | 'StateLocked'
  | 'StateNewer'
  | 'StateNotWritten'
  | 'SubscriptionMissing'
  | 'SubscriptionNotFound';

/** The base of all errors that this package throws: a code, what happened, and what to do about it. */
export class DeployerError extends Error {
  override readonly name: string = 'DeployerError';
  readonly code: DeployerErrorCode;
  /** What to do about it. */
  readonly help: string | undefined;

  constructor(code: DeployerErrorCode, text: ErrorText, options: ErrorOptions = {}) {
    super(text.message, options);
    this.code = code;
    this.help = text.help;
  }
}

/** What an error says. */
export interface ErrorText {
  readonly message: string;
  readonly help?: string;
}
