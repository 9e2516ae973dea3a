import type { TypeEntry } from '../../define-type.js';
import type { ClrException } from './clr-exception.js';
import { defineException, type ExceptionType } from './exception-types.js';

// Default messages are those of .NET (System.Private.CoreLib, en-US).
const system = (
  name: string,
  baseType: string,
  message?: string,
  parameterName?: 'first' | 'last',
): ExceptionType =>
  defineException(name, {
    baseType,
    ...(message === undefined ? {} : { message }),
    ...(parameterName === undefined ? {} : { parameterName }),
  });

export const exception = defineException('Exception', { baseType: null });
export const systemException = system('SystemException', 'Exception', 'System error.');
export const applicationException = system('ApplicationException', 'Exception', 'Error in the application.');
export const aggregateException = system('AggregateException', 'Exception', 'One or more errors occurred.');
export const argumentException = system(
  'ArgumentException',
  'SystemException',
  'Value does not fall within the expected range.',
  'last',
);
export const argumentNullException = system(
  'ArgumentNullException',
  'ArgumentException',
  'Value cannot be null.',
  'first',
);
export const argumentOutOfRangeException = system(
  'ArgumentOutOfRangeException',
  'ArgumentException',
  'Specified argument was out of the range of valid values.',
  'first',
);
export const arithmeticException = system(
  'ArithmeticException',
  'SystemException',
  'Overflow or underflow in the arithmetic operation.',
);
export const arrayTypeMismatchException = system(
  'ArrayTypeMismatchException',
  'SystemException',
  'Attempted to access an element as a type incompatible with the array.',
);
export const divideByZeroException = system(
  'DivideByZeroException',
  'ArithmeticException',
  'Attempted to divide by zero.',
);
export const overflowException = system(
  'OverflowException',
  'ArithmeticException',
  'Arithmetic operation resulted in an overflow.',
);
export const formatException = system(
  'FormatException',
  'SystemException',
  'One of the identified items was in an invalid format.',
);
export const uriFormatException = system(
  'UriFormatException',
  'FormatException',
  'Invalid URI: The format of the URI could not be determined.',
);
export const indexOutOfRangeException = system(
  'IndexOutOfRangeException',
  'SystemException',
  'Index was outside the bounds of the array.',
);
export const invalidCastException = system(
  'InvalidCastException',
  'SystemException',
  'Specified cast is not valid.',
);
export const invalidOperationException = system(
  'InvalidOperationException',
  'SystemException',
  'Operation is not valid due to the current state of the object.',
);
export const objectDisposedException = system(
  'ObjectDisposedException',
  'InvalidOperationException',
  'Cannot access a disposed object.',
);
export const notImplementedException = system(
  'NotImplementedException',
  'SystemException',
  'The method or operation is not implemented.',
);
export const notSupportedException = system(
  'NotSupportedException',
  'SystemException',
  'Specified method is not supported.',
);
export const nullReferenceException = system(
  'NullReferenceException',
  'SystemException',
  'Object reference not set to an instance of an object.',
);
export const outOfMemoryException = system(
  'OutOfMemoryException',
  'SystemException',
  'Insufficient memory to continue the execution of the program.',
);
export const rankException = system(
  'RankException',
  'SystemException',
  'Attempted to operate on an array with the incorrect number of dimensions.',
);
export const timeoutException = system('TimeoutException', 'SystemException', 'The operation has timed out.');
export const keyNotFoundException = defineException('KeyNotFoundException', {
  namespace: 'System.Collections.Generic',
  baseType: 'SystemException',
  message: 'The given key was not present in the dictionary.',
});
export const cryptographicException = defineException('CryptographicException', {
  namespace: 'System.Security.Cryptography',
  baseType: 'SystemException',
  message: 'Error occurred during a cryptographic operation.',
});
export const regexMatchTimeoutException = defineException('RegexMatchTimeoutException', {
  namespace: 'System.Text.RegularExpressions',
  baseType: 'TimeoutException',
});
export const decoderFallbackException = defineException('DecoderFallbackException', {
  namespace: 'System.Text',
  baseType: 'ArgumentException',
});
export const timeZoneNotFoundException = system('TimeZoneNotFoundException', 'Exception');
export const ioException = defineException('IOException', {
  namespace: 'System.IO',
  baseType: 'SystemException',
  message: 'I/O error occurred.',
});
export const xmlException = defineException('XmlException', {
  namespace: 'System.Xml',
  baseType: 'SystemException',
  message: 'An XML error has occurred.',
});
export const jsonException = defineException('JsonException', {
  namespace: 'Newtonsoft.Json',
  baseType: 'Exception',
});
export const jsonReaderException = defineException('JsonReaderException', {
  namespace: 'Newtonsoft.Json',
  baseType: 'JsonException',
});
export const jsonSerializationException = defineException('JsonSerializationException', {
  namespace: 'Newtonsoft.Json',
  baseType: 'JsonException',
});

/** `ArgumentNullException` as .NET words it for a parameter. */
export function argumentNull(parameterName: string): ClrException {
  return argumentNullException.create(`Value cannot be null. (Parameter '${parameterName}')`);
}

/** `ArgumentOutOfRangeException` as .NET words it for a parameter. */
export function argumentOutOfRange(parameterName: string, message?: string): ClrException {
  const text = message ?? 'Specified argument was out of the range of valid values.';
  return argumentOutOfRangeException.create(`${text} (Parameter '${parameterName}')`);
}

/** `ArgumentException` as .NET words it, for a parameter if it names one. */
export function invalidArgument(message: string, parameterName?: string): ClrException {
  return argumentException.create(
    parameterName === undefined ? message : `${message} (Parameter '${parameterName}')`,
  );
}

/** All of them, for the registry. */
export const exceptionTypes: readonly TypeEntry[] = [
  exception,
  systemException,
  applicationException,
  aggregateException,
  argumentException,
  argumentNullException,
  argumentOutOfRangeException,
  arithmeticException,
  arrayTypeMismatchException,
  divideByZeroException,
  overflowException,
  formatException,
  uriFormatException,
  indexOutOfRangeException,
  invalidCastException,
  invalidOperationException,
  objectDisposedException,
  notImplementedException,
  notSupportedException,
  nullReferenceException,
  outOfMemoryException,
  rankException,
  timeoutException,
  keyNotFoundException,
  cryptographicException,
  regexMatchTimeoutException,
  decoderFallbackException,
  timeZoneNotFoundException,
  ioException,
  xmlException,
  jsonException,
  jsonReaderException,
  jsonSerializationException,
];
