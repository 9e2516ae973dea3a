import { SignatureReader } from './signature-reader.js';
import {
  typeNameText,
  type MemberSignature,
  type ParameterSignature,
  type TypeName,
  type TypeParameterSignature,
} from './signature.js';

const modifiers = new Set([
  'public',
  'static',
  'readonly',
  'const',
  'virtual',
  'override',
  'abstract',
  'sealed',
]);

/**
 * Parses the signature of a member of the type `typeName`.
 *
 * @throws ExpressionError `invalid-definition`
 * @example parseSignature('static string Join(string separator, params string[] values)', 'String').key
 * // 'Join(string,string[])'
 */
export function parseSignature(text: string, typeName: string): MemberSignature {
  const reader = new SignatureReader(text);
  const found = new Set<string>();
  while (modifiers.has(reader.token)) found.add(reader.next());
  const isStatic = found.has('static') || found.has('const');

  if (reader.token === 'implicit' || reader.token === 'explicit') return parseConversion(reader);
  const type = reader.typeName();
  if (reader.token === '(' && type.kind === 'name' && type.name === typeName) {
    const parameters = parseParameters(reader, '(', ')');
    return member({
      kind: 'constructor',
      name: '.ctor',
      returnType: type,
      parameters,
      key: `new${keyOf(parameters)}`,
    });
  }
  if (reader.token === 'operator') return parseOperator(reader, type);
  if (reader.token === 'this') {
    reader.next();
    const parameters = parseParameters(reader, '[', ']');
    const accessors = parseAccessors(reader);
    const key = `this[${keyOf(parameters).slice(1, -1)}]`;
    return member({
      kind: 'indexer',
      name: 'this[]',
      returnType: type,
      parameters,
      key,
      isStatic,
      ...accessors,
    });
  }

  const name = reader.name();
  if (reader.token === '{')
    return member({
      kind: 'property',
      name,
      returnType: type,
      key: name,
      isStatic,
      ...parseAccessors(reader),
    });
  if (reader.token === '' || reader.token === '=' || reader.token === ';') {
    const constant = reader.accept('=') ? reader.next() : null;
    const kind = constant === null ? 'field' : 'constant';
    const hasSetter = !found.has('readonly') && constant === null;
    return member({
      kind,
      name,
      returnType: type,
      key: name,
      isStatic,
      hasGetter: true,
      hasSetter,
      constant,
    });
  }

  const typeParameterNames: string[] = [];
  if (reader.accept('<')) {
    do typeParameterNames.push(reader.name());
    while (reader.accept(','));
    reader.expect('>');
  }
  const isExtension = { value: false };
  const parameters = parseParameters(reader, '(', ')', isExtension);
  const typeParameters = parseConstraints(reader, typeParameterNames);
  return member({
    kind: 'method',
    name,
    returnType: type,
    parameters,
    typeParameters,
    key: name + keyOf(parameters),
    isStatic,
    isExtension: isExtension.value,
  });
}

function member(
  parts: Partial<MemberSignature> & Pick<MemberSignature, 'kind' | 'name' | 'returnType' | 'key'>,
): MemberSignature {
  return Object.freeze({
    isStatic: false,
    isExtension: false,
    typeParameters: [],
    parameters: [],
    hasGetter: false,
    hasSetter: false,
    constant: null,
    ...parts,
  });
}

function parseConversion(reader: SignatureReader): MemberSignature {
  const name = reader.next();
  reader.expect('operator');
  const returnType = reader.typeName();
  const parameters = parseParameters(reader, '(', ')');
  const key = `${name} operator ${typeNameText(returnType)}${keyOf(parameters)}`;
  return member({ kind: 'conversion', name, returnType, parameters, key, isStatic: true });
}

function parseOperator(reader: SignatureReader, returnType: TypeName): MemberSignature {
  reader.next();
  let name = reader.next();
  if (name === '>' && reader.accept('>')) name = '>>';
  const parameters = parseParameters(reader, '(', ')');
  const key = `operator ${name}${keyOf(parameters)}`;
  return member({ kind: 'operator', name, returnType, parameters, key, isStatic: true });
}

function parseParameters(
  reader: SignatureReader,
  open: string,
  close: string,
  isExtension?: { value: boolean },
): readonly ParameterSignature[] {
  const parameters: ParameterSignature[] = [];
  reader.expect(open);
  while (reader.token !== close) {
    if (parameters.length > 0) reader.expect(',');
    if (reader.accept('this') && isExtension !== undefined) isExtension.value = true;
    const { token } = reader;
    const modifier = token === 'ref' || token === 'out' || token === 'params' ? token : null;
    if (modifier !== null) reader.next();
    const type = reader.typeName();
    const name = reader.name();
    const defaultValue = reader.accept('=') ? parseDefault(reader) : null;
    parameters.push({ name, type, modifier, defaultValue });
  }
  reader.expect(close);
  return parameters;
}

function parseDefault(reader: SignatureReader): string {
  const value = reader.next();
  if (value === 'default' && reader.accept('(')) {
    reader.typeName();
    reader.expect(')');
  }
  return value;
}

function parseAccessors(reader: SignatureReader): { hasGetter: boolean; hasSetter: boolean } {
  const found = { hasGetter: false, hasSetter: false };
  reader.expect('{');
  while (!reader.accept('}')) {
    const name = reader.name();
    if (name === 'get') found.hasGetter = true;
    else if (name === 'set' || name === 'init') found.hasSetter = true;
    else reader.fail('`get` or `set` expected');
    reader.expect(';');
  }
  return found;
}

function parseConstraints(
  reader: SignatureReader,
  names: readonly string[],
): readonly TypeParameterSignature[] {
  const constraints = new Map<string, 'class' | 'struct'>();
  while (reader.accept('where')) {
    const name = reader.name();
    reader.expect(':');
    const constraint = reader.typeName();
    if (constraint.kind === 'name' && (constraint.name === 'class' || constraint.name === 'struct'))
      constraints.set(name, constraint.name);
  }
  return names.map((name) => ({ name, constraint: constraints.get(name) ?? null }));
}

function keyOf(parameters: readonly ParameterSignature[]): string {
  const texts = parameters.map(({ modifier, type }) =>
    modifier === 'ref' || modifier === 'out' ? `${modifier} ${typeNameText(type)}` : typeNameText(type),
  );
  return `(${texts.join(',')})`;
}
