import {
  cryptographicException,
  formatException as format,
  invalidCastException,
  invalidOperationException,
  keyNotFoundException,
  notSupportedException,
  overflowException,
} from './clr/exceptions.js';
import type { ClrException } from './clr/clr-exception.js';

export { argumentNull, argumentOutOfRange, invalidArgument } from './clr/exceptions.js';

/** A new `FormatException`, to be thrown. */
export const formatException = (message: string): ClrException => format.create(message);

/** A new `OverflowException`, to be thrown. */
export const overflow = (message?: string): ClrException => overflowException.create(message);

/** A new `InvalidCastException`, to be thrown. */
export const invalidCast = (message?: string): ClrException => invalidCastException.create(message);

/** A new `InvalidOperationException`, to be thrown. */
export const invalidOperation = (message: string): ClrException => invalidOperationException.create(message);

/** A new `NotSupportedException`, to be thrown. */
export const notSupported = (message?: string): ClrException => notSupportedException.create(message);

/** A new `CryptographicException`, to be thrown. */
export const cryptographic = (message: string): ClrException => cryptographicException.create(message);

/** A new `KeyNotFoundException` that names the key, to be thrown. */
export const keyNotFound = (key: string): ClrException =>
  keyNotFoundException.create(`The given key '${key}' was not present in the dictionary.`);
