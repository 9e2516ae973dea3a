import type { Expression, Interpolation, Markup, NamedValue } from '../document/value.js';
import type { Policy } from '../document/policy-document.js';
import type { Code } from './code.js';
import { call, item, line, list, object, template, usedBy } from './code.js';
import { layoutCode } from './layout-code.js';
import type { PrintContext } from './print-context.js';
import { printExpression } from './print-expression.js';
import { printPolicy } from './print-policy.js';
import { escapeTemplate, printString, quoted } from './print-string.js';

/** A value of a config. */
export function printValue(value: unknown, context: PrintContext): Code {
  if (typeof value === 'string') return printString(value);
  if (typeof value !== 'object' || value === null) return line(String(value));
  if (Array.isArray(value)) return list(value.map((one) => item(printValue(one, context))));
  const node = value as { readonly kind?: unknown };
  switch (node.kind) {
    case 'expression':
      return printExpression(value as Expression);
    case 'named-value':
      return call('namedValue', [line(quoted((value as NamedValue).name))]);
    case 'interpolation':
      return printInterpolation(value as Interpolation);
    case 'markup':
      return call('markup', [printString((value as Markup).xml)]);
    case 'policy':
      return printPolicy(value as Policy, context);
    default:
      return object(
        Object.entries(value).map(([key, inner]) =>
          item(printValue(inner, context), /^[a-zA-Z_]\w*$/.test(key) ? key : quoted(key)),
        ),
      );
  }
}

function printInterpolation({ parts }: Interpolation): Code {
  const pieces = parts.map((part) => (typeof part === 'string' ? part : printExpression(part)));
  const uses = ['mixedText', ...pieces.flatMap((piece) => (typeof piece === 'string' ? [] : usedBy(piece)))];
  const write = (indent: string): string => {
    const written = pieces.map((piece) =>
      typeof piece === 'string'
        ? escapeTemplate(piece)
        : `\${${layoutCode(piece, indent, Number.NEGATIVE_INFINITY)}}`,
    );
    return `mixedText\`${written.join('')}\``;
  };
  return write('').includes('\n') ? template(write, uses) : line(write(''), uses);
}
