import type { Parameter } from '@apim-kit/environment';
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
  const incorrect = (details: string): readonly ValidationFinding[] => [
    { name, type, rule: 'IncorrectMessage', details, publicResponse: details, action },
  ];
  const whose = type === 'ResponseHeader' ? 'Response' : 'Request';
  if (values.length === 0) {
    return definition.required === true && definition.defaultValue === undefined
      ? incorrect(`Value of the ${kind} ${name} does not conform to the definition. It is required.`)
      : [];
  }
  if (values.length > 1 && definition.type !== 'array') {
    return incorrect(`${whose} cannot contain multiple values for the ${kind} ${name}.`);
  }
  const parsed = parse(definition.type, values);
  if (parsed === undefined) {
    return incorrect(
      `Value of the ${kind} ${name} cannot be parsed according to the definition. A value of type ${definition.type} is expected.`,
    );
  }
  const allowed = definition.values ?? [];
  if (allowed.length > 0 && values.some((value) => !allowed.includes(value))) {
    return incorrect(
      `Value of the ${kind} ${name} does not conform to the definition. It must be one of: ${allowed.join(', ')}.`,
    );
  }
  const { schemaId, typeName } = definition;
  if (schemaId === undefined) return [];
  const check = schemas.document(schemaId)?.json(typeName ?? null);
  if (check === undefined) {
    const details = `API's schema does not contain definition ${typeName ?? schemaId}, which is associated with the ${kind} ${name}.`;
    return [{ name, type, rule: 'MissingDefinition', details, publicResponse: null, action }];
  }
  const [problem] = check(parsed);
  return problem === undefined
    ? []
    : incorrect(`Value of the ${kind} ${name} does not conform to the definition. ${problem}`);
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
