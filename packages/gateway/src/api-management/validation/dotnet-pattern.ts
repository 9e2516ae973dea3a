import { ownExpression } from '../exchange/own-expression.js';

const isMatch = ownExpression(
  '@(new Regex((string)context.Variables["pattern"]).IsMatch((string)context.Variables["text"]))',
);

/** A pattern of a schema, as .NET's `Regex` reads it, with a budget: a text can't keep it busy. */
export interface DotNetPattern {
  /** @throws Error when the budget is used up */
  test(text: string): boolean;
  /** By this Ajv tells patterns apart. */
  toString(): string;
}

/** @throws Error for what is no pattern */
export function dotNetPattern(pattern: string): DotNetPattern {
  const test = (text: string): boolean => isMatch({ pattern, text }) === true;
  test('');
  return { test, toString: () => pattern };
}

/** What Ajv would write into code that it gives away; it gives none. */
dotNetPattern.code = 'dotNetPattern';
