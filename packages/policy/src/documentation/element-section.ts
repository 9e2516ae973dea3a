import type {
  ChildDefinition,
  ElementDefinition,
  FieldCondition,
  FieldRule,
  NestedPolicies,
  ValueDefinition,
} from '../define-policy.js';
import { camelCase } from '../names.js';
import { code, table } from './markdown.js';

/**
 * What an element takes: attributes, text, children and policies, then the same for its children.
 *
 * @param path names of the elements around it and its own
 */
export function elementSection(definition: ElementDefinition, path: readonly string[]): readonly string[] {
  const { attributes = {}, text, children = {}, policies, rules = [] } = definition;
  const policy = path.length === 1;
  const fields = [
    ...(policy && !Object.hasOwn(attributes, 'id') ? [identifier] : []),
    ...Object.entries(attributes).map(([name, value]) => fieldRow(code(name), camelCase(name), value)),
    ...(text === undefined ? [] : [fieldRow('the text', text.key, text)]),
  ];
  const childRows = Object.entries(children).map(([name, child]) => [
    code(`<${name}>`),
    propertyOf(child),
    occurs(child),
    child.docs,
  ]);
  return [
    `## ${path.map((name) => code(`<${name}>`)).join(' / ')}`,
    '',
    ...(fields.length === 0 ? [] : [...table(fieldHead, fields), '']),
    ...(childRows.length === 0 ? [] : [...table(childHead, childRows), '']),
    ...(policies === undefined ? [] : [policiesLine(policies), '']),
    ...rules.flatMap((rule) => [ruleLine(rule), '']),
    ...Object.entries(children).flatMap(([name, child]) =>
      hasMore(child) ? elementSection(child.element, [...path, name]) : [],
    ),
  ];
}

const fieldHead = ['Attribute', 'In TypeScript', 'Value', 'Required', 'Default', 'Expression', ''];
const childHead = ['Child', 'In TypeScript', 'How often', ''];
const identifier = [
  code('id'),
  code('id'),
  'string',
  'no',
  '',
  'no',
  '`context.LastError.PolicyId` when this policy fails.',
];

function fieldRow(name: string, key: string, value: ValueDefinition): readonly string[] {
  return [
    name,
    key === '' ? '' : code(key),
    valueKind(value),
    value.required ? '**yes**' : 'no',
    value.default === undefined ? '' : code(String(value.default)),
    value.expression ? 'yes' : 'no',
    value.docs,
  ];
}

function valueKind({ type, values, minimum, maximum, duration }: ValueDefinition): string {
  if (values !== undefined) return values.map(code).join(', ');
  if (duration === true) {
    return `seconds or ISO 8601 duration${minimum === undefined ? '' : `, at least ${minimum} seconds or 0`}`;
  }
  if (type === 'boolean') return '`true`, `false`';
  if (minimum !== undefined && maximum !== undefined) return `${type}, ${minimum} to ${maximum}`;
  if (minimum !== undefined) return `${type}, at least ${minimum}`;
  return maximum === undefined ? type : `${type}, at most ${maximum}`;
}

function propertyOf({ key }: ChildDefinition): string {
  return key === '' ? '' : code(key);
}

function occurs({ minimum, maximum }: ChildDefinition): string {
  if (minimum === maximum) return minimum === 1 ? '**once**' : `${minimum} times`;
  if (Number.isFinite(maximum)) {
    return minimum === 0 ? `at most ${maximum === 1 ? 'once' : maximum}` : `${minimum} to ${maximum}`;
  }
  return minimum === 0 ? 'any number' : `**at least ${minimum}**`;
}

/** Whether there is more to say about a child than that it stands there. */
function hasMore({ shape, element }: ChildDefinition): boolean {
  return (
    shape === 'object' || shape === 'list' || (shape === 'policies' && element.policies?.only !== undefined)
  );
}

function policiesLine({ docs, only, minimum = 0 }: NestedPolicies): string {
  const least = minimum === 0 ? '' : ` At least ${minimum}.`;
  if (only === undefined) return `Holds policies. ${docs}${least}`;
  const allowed = Object.entries(only).map(([name, occurrence]) => {
    const { minimum: least = 0, maximum } = occurrence;
    const often = least > 0 ? ' (required)' : maximum === 1 ? ' (at most once)' : '';
    return `[${code(name)}](${name}.md)${often}`;
  });
  return `Holds policies. ${docs}${least} Only ${allowed.join(', ')}.`;
}

function ruleLine(rule: FieldRule): string {
  const fields = rule.fields.map(code).join(', ');
  switch (rule.kind) {
    case 'exactly-one':
      return `Exactly one of ${fields}.`;
    case 'at-least-one':
      return `At least one of ${fields}.`;
    case 'at-most-one':
      return `At most one of ${fields}.`;
    case 'needs':
      return `Needs ${fields}${condition(' when', rule.when)}${condition(' unless', rule.unless)}.`;
    case 'asked':
      return `Microsoft's page requires ${fields}${condition(' unless', rule.unless)}; the service's schema does not, and lint warns.`;
    case 'limited':
      return `At most ${rule.maximum} ${fields} with ${code(rule.having)}.`;
  }
}

function condition(word: string, value: FieldCondition | undefined): string {
  if (value === undefined) return '';
  return `${word} ${code(value.field)} is ${value.is === undefined ? 'given' : code(value.is)}`;
}
