import { findExpressionEnd } from '@apim-kit/expressions';
import type { Expression, Interpolation, NamedValue } from '../document/value.js';
import { PolicyError } from '../policy-error.js';
import { buildPart } from '../xml/build-node.js';
import type { Part } from '../xml/xml-node.js';

/** All that a field of a config may hold for an attribute or a text. */
export type FieldValue = string | number | boolean | Expression | NamedValue | Interpolation;

/**
 * The value as it stands in XML.
 *
 * @throws PolicyError `InvalidExpression` for code that is not one whole expression, `ExpressionInLiteral` for a
 * literal that would be read as one
 */
export function valueParts(value: FieldValue, at: string): readonly Part[] {
  if (typeof value !== 'object') return [literalPart(String(value), at)];
  switch (value.kind) {
    case 'expression':
      return [expressionPart(value, at)];
    case 'named-value':
      return [buildPart('text', `{{${value.name}}}`)];
    case 'interpolation':
      return value.parts.map((part) =>
        typeof part === 'string' ? literalPart(part, at) : expressionPart(part, at),
      );
  }
}

function literalPart(text: string, at: string): Part {
  if (/@[({]/.test(text)) {
    throw new PolicyError(
      'ExpressionInLiteral',
      `The text ${JSON.stringify(text)} would be read as an expression. Write it as csharp\`@(…)\`.`,
      { at },
    );
  }
  return buildPart('text', text);
}

function expressionPart({ code }: Expression, at: string): Part {
  if (!/^@[({]/.test(code) || findExpressionEnd(code, 0) !== code.length) {
    throw new PolicyError('InvalidExpression', `\`${code}\` is not one whole expression.`, { at });
  }
  return buildPart('expression', code);
}
