import { bicepKey, bicepText } from './bicep-text.js';

/** Something of a Bicep file: an expression as it is, or a value that holds such. */
export type BicepCode =
  | BicepExpression
  | string
  | number
  | boolean
  | null
  | readonly BicepCode[]
  | { readonly [key: string]: BicepCode };

/** Code that is written as it is. */
export class BicepExpression {
  readonly code: string;

  constructor(code: string) {
    this.code = code;
  }
}

/** Code as it is. */
export const expression = (code: string): BicepExpression => new BicepExpression(code);

/** A key that is an expression: Bicep takes it interpolated. */
export const expressionKey = (code: string): string => `\u0000${code}`;

/** Writes a value as Bicep does: an entry a line, no commas. */
export function writeBicep(value: BicepCode, indent = ''): string {
  if (value instanceof BicepExpression) return value.code;
  if (typeof value === 'string') return bicepText(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    const items = value.map((each) => `${inner}${writeBicep(each as BicepCode, inner)}`);
    return `[\n${items.join('\n')}\n${indent}]`;
  }
  const entries = Object.entries(value as Readonly<Record<string, BicepCode>>);
  if (entries.length === 0) return '{}';
  const lines = entries.map(([key, each]) => `${inner}${writeKey(key)}: ${writeBicep(each, inner)}`);
  return `{\n${lines.join('\n')}\n${indent}}`;
}

const writeKey = (key: string): string =>
  key.startsWith('\u0000') ? `'\${${key.slice(1)}}'` : bicepKey(key);
