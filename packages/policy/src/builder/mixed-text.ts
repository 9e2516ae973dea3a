import type { Expression, Interpolation } from '../document/value.js';

/**
 * Text with expressions in it, where a value allows both.
 *
 * @example
 * trace({ source: 'orders', message: mixedText`Call to ${csharp`@(context.Api.Name)`}` })
 * // <trace source="orders"><message>Call to @(context.Api.Name)</message></trace>
 */
export function mixedText(strings: TemplateStringsArray, ...values: readonly Expression[]): Interpolation {
  const parts = strings.flatMap((text, i): readonly (string | Expression)[] => {
    const value = values[i];
    return [...(text === '' ? [] : [text]), ...(value === undefined ? [] : [value])];
  });
  return Object.freeze({ kind: 'interpolation' as const, parts: Object.freeze(parts) });
}
