import type { ChildDefinition, ElementDefinition, TextDefinition, ValueDefinition } from './define-policy.js';

/** What a field says besides its type and its sentence. */
interface Options<T> {
  readonly required?: true;
  /** No expression may stand here. */
  readonly literal?: true;
  readonly default?: T;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly whole?: true;
  readonly duration?: true;
}

function value(
  type: ValueDefinition['type'],
  docs: string,
  { required, literal, ...rest }: Options<string | number | boolean>,
): ValueDefinition {
  return { type, docs, required: required === true, expression: literal !== true, ...rest };
}

/** A string. */
export const string = (docs: string, options: Options<string> = {}): ValueDefinition =>
  value('string', docs, options);

/** A whole number. */
export const integer = (docs: string, options: Options<number> = {}): ValueDefinition =>
  value('integer', docs, options);

/** A number, fractions allowed. */
export const number = (docs: string, options: Options<number> = {}): ValueDefinition =>
  value('number', docs, options);

/** `true` or `false`. */
export const boolean = (docs: string, options: Options<boolean> = {}): ValueDefinition =>
  value('boolean', docs, options);

/** One of the strings. */
export const oneOf = (
  values: readonly string[],
  docs: string,
  options: Options<string> = {},
): ValueDefinition => ({ ...value('string', docs, options), values });

/** The text of an element, as the property `key` of the config. */
export const text = (
  key: string,
  definition: ValueDefinition,
  options: Pick<TextDefinition, 'keepBlanks' | 'markup'> = {},
): TextDefinition => ({ key, ...definition, ...options });

/** How often a child stands. Default: any number of times. */
interface Occurs {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly unordered?: true;
}

const child = (
  shape: ChildDefinition['shape'],
  key: string,
  docs: string,
  element: ElementDefinition,
  { minimum = 0, maximum = Number.POSITIVE_INFINITY, unordered }: Occurs,
): ChildDefinition => ({
  key,
  docs,
  shape,
  minimum,
  maximum,
  element,
  ...(unordered === undefined ? {} : { unordered }),
});

/** The key of a field that is all that its element shows in the config. */
const whole = '';

/** A child element with nothing but text. */
export const textChild = (key: string, definition: ValueDefinition, occurs: Occurs = {}): ChildDefinition =>
  child('text', key, definition.docs, { text: text(whole, { ...definition, required: false }) }, occurs);

/** A child element with a config of its own. */
export const objectChild = (
  key: string,
  docs: string,
  element: ElementDefinition,
  occurs: Occurs = {},
): ChildDefinition => child('object', key, docs, element, occurs);

/** A child element, at most one, that only wraps a list of others. */
export const listChild = (
  key: string,
  docs: string,
  name: string,
  item: ChildDefinition,
  occurs: Pick<Occurs, 'minimum'> = {},
): ChildDefinition =>
  child('list', key, docs, { children: { [name]: { ...item, key: whole } } }, { ...occurs, maximum: 1 });

/** A child element, at most one, that only wraps policies. */
export const policiesChild = (
  key: string,
  docs: string,
  occurs: Pick<Occurs, 'minimum'> = {},
): ChildDefinition =>
  child('policies', key, docs, { policies: { key: 'policies', docs } }, { ...occurs, maximum: 1 });

/** A child element of another vocabulary, kept as it stands. */
export const markupChild = (key: string, docs: string, occurs: Occurs = {}): ChildDefinition =>
  child('markup', key, docs, {}, { maximum: 1, ...occurs });

/** Child occurs exactly once. */
export const once = { minimum: 1, maximum: 1 } as const;
/** Child occurs at most once. */
export const optional = { maximum: 1 } as const;
/** Child occurs at least once. */
export const several = { minimum: 1 } as const;

/** Children whose order says nothing. */
export const anyOrder = { unordered: true } as const;

/** A child element, at most one, that only wraps certain policies. */
export const policiesOf = (
  key: string,
  docs: string,
  only: Readonly<Record<string, Occurs>>,
  occurs: Pick<Occurs, 'minimum'> = {},
): ChildDefinition =>
  child('policies', key, docs, { policies: { key: 'policies', docs, only } }, { ...occurs, maximum: 1 });
