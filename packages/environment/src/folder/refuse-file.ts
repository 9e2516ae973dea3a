import { EnvironmentError } from '../environment-error.js';
import type { FindingCode, FindingParameters } from '../finding/catalogue.js';
import { finding } from '../finding/finding.js';

/** Ends the reading of a folder at a file that can't be understood. */
export function refuseFile<C extends FindingCode>(
  file: string,
  code: C,
  ...parameters: FindingParameters<C>
): never {
  throw new EnvironmentError('InvalidEnvironment', [{ ...finding(code, [], ...parameters), path: file }]);
}
