import type { Parameter } from '@apim-kit/environment';
import { errorMessage } from '../../error-message.js';
import { schemaMissing } from './content-findings.js';
import type { FindingType, ValidationAction, ValidationFinding } from './finding.js';
import type { SchemaSet } from './schema-set.js';

/** What a kind of parameter is called. */
export const parameterKinds = {
  QueryParameter: 'query parameter',
  PathParameter: 'path parameter',
  RequestHeader: 'header',
  ResponseHeader: 'header',
} as const satisfies Partial<Record<FindingType, string>>;

export type ParameterType = keyof typeof parameterKinds;

interface Place {
  readonly name: string;
  readonly type: ParameterType;
  readonly action: ValidationAction;
  readonly schemas: SchemaSet;
}

/** Checks the values of a parameter that the API defines; no values where it is not there. */
export function checkParameter(
  definition: Parameter,
  values: readonly string[],
  { name, type, action, schemas }: Place,
): readonly ValidationFinding[] {
  if (action === 'ignore') return [];
  const kind = parameterKinds[type];
  const whose = type === 'ResponseHeader' ? 'Response' : 'Request';
  const finding = (
    rule: ValidationFinding['rule'],
    details: string,
    publicResponse: string | null,
  ): readonly ValidationFinding[] => [{ name, type, rule, details, publicResponse, action }];
  const incorrect = (why: string): readonly ValidationFinding[] => {
    const text = (start: string): string =>
      `${start} of the ${kind} ${name} does not conform to the definition. ${why}`;
    return finding('IncorrectMessage', text('Value'), text('The value'));
  };

  if (values.length === 0) {
    const missing = definition.required === true && definition.defaultValue === undefined;
    return missing ? incorrect('It is required.') : [];
  }
  if (values.length > 1 && definition.type !== 'array') {
    const details = `${whose} cannot contain multiple values for the ${kind} ${name}.`;
    return finding('IncorrectMessage', details, details);
  }
  const parsed = parse(definition.type, values);
  if (parsed === undefined) {
    const text = (how: string): string =>
      `Value of the ${kind} ${name} ${how} be parsed according to the definition. A value of type ${definition.type} is expected.`;
    return finding('IncorrectMessage', text('cannot'), text("couldn't"));
  }
  const allowed = definition.values ?? [];
  if (allowed.length > 0 && values.some((value) => !allowed.includes(value))) {
    return incorrect(`It must be one of: ${allowed.join(', ')}.`);
  }
  const { schemaId, typeName } = definition;
  if (schemaId === undefined) return [];
  const document = schemas.document(schemaId);
  if (document === null) return [schemaMissing({ action })];
  try {
    const check = document.json(typeName ?? null, { fromText: true });
    if (check === undefined) {
      const details = `API's schema does not contain definition ${typeName ?? schemaId}, which is associated with the ${kind} ${name}.`;
      return finding('MissingDefinition', details, null);
    }
    const [problem] = check(parsed);
    return problem === undefined ? [] : incorrect(problem);
  } catch (error) {
    const why = errorMessage(error);
    const subject = kind.charAt(0).toUpperCase() + kind.slice(1);
    return finding('ValidationError', `${subject} ${name} cannot be validated. ${why}`, null);
  }
}

/** A parameter that the API does not define. */
export function unspecified(
  name: string,
  type: ParameterType,
  action: ValidationAction,
): readonly ValidationFinding[] {
  if (action === 'ignore') return [];
  const details = `Unspecified ${parameterKinds[type]} ${name} is not allowed.`;
  return [{ name, type, rule: 'Unspecified', details, publicResponse: details, action }];
}

/** The value as JSON has it; undefined when the text can't be one of that type. */
function parse(type: string, values: readonly string[]): unknown {
  const [text = ''] = values;
  switch (type.toLowerCase()) {
    case 'integer':
      return /^[+-]?\d+$/.test(text) ? Number(text) : undefined;
    case 'number':
      return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : undefined;
    case 'boolean':
      return /^(?:true|false)$/i.test(text) ? text.toLowerCase() === 'true' : undefined;
    case 'array':
      return values.length > 1 ? values : text.split(',');
    case 'object':
      return parseObject(text);
    default:
      return text;
  }
}

function parseObject(text: string): unknown {
  try {
    const value = JSON.parse(text) as unknown;
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
