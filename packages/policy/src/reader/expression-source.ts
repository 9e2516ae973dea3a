import type { Position } from '../document/position.js';
import type { Expression } from '../document/value.js';
import type { Locator } from '../xml/locator.js';
import type { MappedText } from '../xml/source-map.js';
import { sourceOffset } from '../xml/source-map.js';

const sources = new WeakMap<Expression, { readonly mapped: MappedText; readonly locator: Locator }>();

/** Keeps, beside an expression, the way from its code to the file. */
export function rememberSource(expression: Expression, mapped: MappedText, locator: Locator): void {
  sources.set(expression, { mapped, locator });
}

/**
 * Where in its file a place in the code of an expression stands: `offset` counts from the `@`, as the diagnostics of
 * the expression do. Entities and named values are accounted for.
 *
 * @returns undefined for an expression that was not read from a file
 */
export function expressionPosition(expression: Expression, offset: number): Position | undefined {
  const source = sources.get(expression);
  return source?.locator.position(sourceOffset(source.mapped, offset));
}
