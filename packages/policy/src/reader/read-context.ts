import type { Expression } from '../document/value.js';
import type { Place, ValueDefinition } from '../define-policy.js';
import type { Locator } from '../xml/locator.js';
import type { Report } from '../xml/report.js';
import type { MappedText } from '../xml/source-map.js';

/** The values to put in place of `{{name}}`. */
export type NamedValues = ReadonlyMap<string, { readonly value: string; readonly secret: boolean }>;

/** An expression of the document, with what is needed to compile it and to point into the file. */
export interface FoundExpression {
  readonly expression: Expression;
  readonly mapped: MappedText;
  readonly type: ValueDefinition['type'];
}

/** What reading one document carries along. */
export interface ReadContext {
  readonly locator: Locator;
  readonly report: Report;
  readonly namedValues: NamedValues | undefined;
  /** Where the policies stand that are being read. */
  readonly place: Place;
  /** Takes every expression, in the order of the file. */
  readonly found: (expression: FoundExpression) => void;
  /** Takes the path of a field with a secret. */
  readonly secret: (path: string) => void;
}
