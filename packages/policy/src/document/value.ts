import type { Position } from './position.js';

/** A C# policy expression, verbatim, with its `@(` … `)` or `@{` … `}`. */
export interface Expression {
  readonly kind: 'expression';
  /** The code as C# reads it: no XML entities. */
  readonly code: string;
  /** Where its `@` stands, when it was read from a file. */
  readonly position?: Position;
  /** The code holds the value of a secret named value: it must not be shown. */
  readonly secret?: true;
}

/** A named value, `{{name}}`, that stands for a whole value. */
export interface NamedValue {
  readonly kind: 'named-value';
  readonly name: string;
}

/** Text with expressions in it: `Call to @(context.Api.Name)`. */
export interface Interpolation {
  readonly kind: 'interpolation';
  readonly parts: readonly (string | Expression)[];
}

/** XML as it stands, for a body that is XML: `<set-body><soap:Envelope>…</soap:Envelope></set-body>`. */
export interface Markup {
  readonly kind: 'markup';
  /** As raw XML: expressions stand in it verbatim, as values of attributes or in texts. */
  readonly xml: string;
}

/**
 * What an attribute or a text that allows expressions may hold: a literal of its own type, an expression, or a
 * named value. Strings hold named values inside their text too, and may be interpolations.
 */
export type Value<T extends string | number | boolean> =
  T | Expression | NamedValue | (T extends string ? Interpolation : never);

/** What an attribute that allows no expression may hold. */
export type Literal<T extends string | number | boolean> = T | NamedValue;
