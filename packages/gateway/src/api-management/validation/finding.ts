/** What a validation policy does with what it finds. */
export type ValidationAction = 'ignore' | 'detect' | 'prevent';

/**
 * Something that is not as the definition of the API says.
 *
 * @see https://learn.microsoft.com/azure/api-management/validation-policies
 */
export interface ValidationFinding {
  /** Of the parameter, header, content type or status; empty for a body. */
  readonly name: string;
  readonly type: FindingType;
  /** Empty where the definition itself is at fault. */
  readonly rule:
    | 'SizeLimit'
    | 'Unspecified'
    | 'MissingDefinition'
    | 'IncorrectMessage'
    | 'ValidationException'
    | 'ValidationError'
    | '';
  readonly details: string;
  /** What the caller is told; null where that is none of the caller's business. */
  readonly publicResponse: string | null;
  readonly action: Exclude<ValidationAction, 'ignore'>;
}

export type FindingType =
  | 'RequestBody'
  | 'ResponseBody'
  | 'QueryParameter'
  | 'PathParameter'
  | 'RequestHeader'
  | 'ResponseHeader'
  | 'StatusCode'
  | 'ApiSchema';
