import type {
  ChildDefinition,
  ElementDefinition,
  NestedPolicies,
  PolicyDefinition,
  TextDefinition,
  ValueDefinition,
} from '../define-policy.js';
import { camelCase, pascalCase } from '../names.js';
import { docComment } from './doc-comment.js';

/** The file `generated/configs.ts`: one interface a policy, from the registry. */
export function generateConfigs(definitions: readonly PolicyDefinition[]): string {
  return [
    '// Generated from the definitions in `policies/`; see CONTRIBUTING.md. Do not edit.',
    "import type { Policy } from '../document/policy-document.js';",
    "import type { Literal, Markup, Value } from '../document/value.js';",
    '',
    ...definitions.flatMap((definition) => [
      ...elementInterface(
        `${pascalCase(definition.name)}Config`,
        pascalCase(definition.name),
        `Config of \`<${definition.name}>\`: ${definition.summary}`,
        definition,
      ),
    ]),
    docComment('The config of each policy, by the name of its element.'),
    'export interface PolicyConfigs {',
    ...definitions.map(({ name }) => `  readonly '${name}': ${pascalCase(name)}Config;`),
    '}',
    '',
    docComment('The name of an element that API Management knows as a policy.'),
    'export type PolicyName = keyof PolicyConfigs;',
    '',
    docComment("The name of a policy that is the root of a GraphQL resolver's document."),
    `export type ResolverName = ${definitions.flatMap(({ name, resolver }) => (resolver ? [`'${name}'`] : [])).join(' | ')};`,
    '',
  ].join('\n');
}

/** The interface of an element, and before it those of its children. */
function elementInterface(
  name: string,
  prefix: string,
  docs: string,
  definition: ElementDefinition,
): readonly string[] {
  const inner: string[] = [];
  const properties = [
    ...Object.entries(definition.attributes ?? {}).map(([attribute, value]) =>
      property(camelCase(attribute), valueDocs(value), valueType(value), value.required),
    ),
    ...(definition.text === undefined ? [] : [textProperty(definition.text)]),
    ...Object.entries(definition.children ?? {}).map(([child, childDefinition]) => {
      const { key, minimum } = childDefinition;
      const type = childType(child, childDefinition, prefix, inner);
      return property(key, childDocs(childDefinition), type, minimum > 0);
    }),
    ...(definition.policies === undefined ? [] : [policiesProperty(definition.policies)]),
  ];
  if (properties.length === 0) {
    return [...inner, docComment(docs), `export type ${name} = Readonly<Record<never, never>>;`, ''];
  }
  return [...inner, docComment(docs), `export interface ${name} {`, ...properties, '}', ''];
}

function property(key: string, docs: string, type: string, required: boolean): string {
  return `${docComment(docs)}\n  readonly ${key}${required ? '' : '?'}: ${type};`;
}

function textProperty(text: TextDefinition): string {
  const type = valueType(text) + (text.markup === true ? ' | Markup' : '');
  return property(text.key, valueDocs(text), type, text.required);
}

function policiesProperty({ key, docs, only }: NestedPolicies): string {
  const names =
    only === undefined
      ? ''
      : ` One of ${Object.keys(only)
          .map((name) => `\`<${name}>\``)
          .join(', ')}.`;
  return property(key, docs + names, 'readonly Policy[]', true);
}

function childType(name: string, child: ChildDefinition, prefix: string, inner: string[]): string {
  const type = singleType(name, child, prefix, inner);
  return child.maximum > 1 ? `readonly ${/[|&]/.test(type) ? `(${type})` : type}[]` : type;
}

function singleType(name: string, child: ChildDefinition, prefix: string, inner: string[]): string {
  switch (child.shape) {
    case 'text':
      return child.element.text === undefined ? 'never' : valueType(child.element.text);
    case 'markup':
      return 'Markup';
    case 'policies':
      return 'readonly Policy[]';
    case 'list': {
      const [item] = Object.entries(child.element.children ?? {});
      return item === undefined ? 'never' : childType(item[0], item[1], prefix, inner);
    }
    case 'object': {
      const own = prefix + pascalCase(name);
      inner.push(...elementInterface(own, own, `\`<${name}>\`: ${child.docs}`, child.element));
      return own;
    }
  }
}

function valueType({ type, values, expression }: ValueDefinition): string {
  const plain = type === 'integer' ? 'number' : type;
  const literal = values === undefined ? plain : values.map((value) => `'${value}'`).join(' | ');
  return `${expression ? 'Value' : 'Literal'}<${literal}>`;
}

function valueDocs(value: ValueDefinition): string {
  return [
    value.docs,
    ...(value.minimum === undefined ? [] : [`At least ${value.minimum}.`]),
    ...(value.maximum === undefined ? [] : [`At most ${value.maximum}.`]),
    ...(value.default === undefined ? [] : [`Default \`${value.default}\`.`]),
    ...(value.expression ? [] : ['No expression.']),
  ].join(' ');
}

function childDocs({ docs, maximum, shape, element }: ChildDefinition): string {
  const [item] = shape === 'list' ? Object.values(element.children ?? {}) : [];
  const most = item?.maximum ?? maximum;
  return most > 1 && Number.isFinite(most) ? `${docs} At most ${most}.` : docs;
}
