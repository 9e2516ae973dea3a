/** What went wrong outside a request: a state directory, a schema or a fault that can't be read. */
export type ResourceManagerErrorCode = 'StateUnreadable' | 'SchemasUnreadable' | 'FaultInvalid' | 'PortInUse';

/** Base of the errors that this package throws to its caller; what a request got wrong is an answer instead. */
export class ResourceManagerError extends Error {
  override readonly name = 'ResourceManagerError';
  readonly code: ResourceManagerErrorCode;

  constructor(code: ResourceManagerErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
