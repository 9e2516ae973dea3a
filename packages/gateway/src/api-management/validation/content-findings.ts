import type { ValidationAction, ValidationFinding } from './finding.js';

/** A body that was checked. */
export interface CheckedBody {
  readonly action: Exclude<ValidationAction, 'ignore'>;
  readonly type: 'RequestBody' | 'ResponseBody';
  readonly contentType: string;
}

/** The schema that a representation, or the policy, names is not there. */
export const schemaMissing = ({ action }: Pick<CheckedBody, 'action'>): ValidationFinding => ({
  name: '',
  type: 'ApiSchema',
  rule: '',
  details: "API's schema does not exist or it could not be resolved.",
  publicResponse: null,
  action,
});

/** The schema does not have the definition. */
export const definitionMissing = (
  { action, type, contentType }: CheckedBody,
  definition: string,
): ValidationFinding => ({
  name: contentType,
  type,
  rule: 'MissingDefinition',
  details: `API's schema does not contain definition ${definition}, which is associated with the content type ${contentType}.`,
  publicResponse: null,
  action,
});

/** A body that does not fit its definition. */
export function incorrect(
  { action, type, contentType }: CheckedBody,
  definition: string,
  problem: string,
): ValidationFinding {
  const whose = type === 'RequestBody' ? 'request' : 'response';
  const details = `Body of the ${whose} does not conform to the definition ${definition}, which is associated with the content type ${contentType}. ${problem}`;
  return { name: contentType, type, rule: 'IncorrectMessage', details, publicResponse: details, action };
}

/** A body that is not in its own format, or a schema that is none. */
export const unreadable = ({ action, type, contentType }: CheckedBody, why: string): ValidationFinding => ({
  name: '',
  type,
  rule: 'ValidationException',
  details: `Body of the ${type === 'RequestBody' ? 'request' : 'response'} cannot be validated for the content type ${contentType}. ${why}`,
  publicResponse: null,
  action,
});
