import { diagnostics } from '../diagnostics.js';
import type { ValueDefinition } from '../define-policy.js';
import { durationSeconds } from '../duration-seconds.js';
import type { Expression, Interpolation, NamedValue } from '../document/value.js';
import { sourceOffset } from '../xml/source-map.js';
import type { Part } from '../xml/xml-node.js';
import { rememberSource } from './expression-source.js';
import { nearestName } from './nearest-name.js';
import { namedValuePattern } from './put-named-values.js';
import type { ReadContext } from './read-context.js';

/** A value of a config as the reader gives it. */
export type ReadValue = string | number | boolean | Expression | NamedValue | Interpolation;

/** Where a value stands, for messages and for the list of secrets. */
export interface ValueSite {
  /** How messages call it: `` `name` of <set-header> ``. */
  readonly field: string;
  /** Its path in the config. */
  readonly path: string;
  readonly offset: number;
}

/**
 * The value of an attribute or a text, by its definition; named values are put in already.
 *
 * @returns undefined when it is wrong; the finding was reported
 */
export function readValue(
  definition: ValueDefinition,
  parts: readonly Part[],
  site: ValueSite,
  context: ReadContext,
): ReadValue | undefined {
  const secret = parts.some((part) => part.secret === true);
  if (secret) context.secret(site.path);
  const expressions = parts.filter((part) => part.kind === 'expression');
  if (expressions.length === 0) return readLiteral(definition, textOf(parts), site, secret, context);
  if (!definition.expression) {
    context.report(diagnostics.expressionNotAllowed, site.offset, { field: site.field });
    return undefined;
  }
  const [single] = parts;
  if (parts.length === 1 && single !== undefined) return readExpressionPart(single, definition.type, context);
  if (definition.type !== 'string' || definition.values !== undefined || definition.whole === true) {
    context.report(diagnostics.notWhole, site.offset, { field: site.field });
    return undefined;
  }
  return Object.freeze({
    kind: 'interpolation' as const,
    parts: Object.freeze(
      parts.map((part) =>
        part.kind === 'text' ? part.mapped.text : readExpressionPart(part, 'string', context),
      ),
    ),
  });
}

/** The expression of a part, with its place. */
export function readExpressionPart(
  part: Part,
  type: ValueDefinition['type'],
  context: Pick<ReadContext, 'found' | 'locator'>,
): Expression {
  const expression: Expression = Object.freeze({
    kind: 'expression' as const,
    code: part.mapped.text,
    position: context.locator.position(sourceOffset(part.mapped, 0)),
    ...(part.secret === true ? { secret: true as const } : {}),
  });
  rememberSource(expression, part.mapped, context.locator);
  context.found({ expression, mapped: part.mapped, type });
  return expression;
}

function textOf(parts: readonly Part[]): string {
  return parts.map(({ mapped }) => mapped.text).join('');
}

function readLiteral(
  definition: ValueDefinition,
  text: string,
  site: ValueSite,
  secret: boolean,
  context: ReadContext,
): string | number | boolean | NamedValue | undefined {
  const [whole] = text.trim().matchAll(namedValuePattern);
  if (whole?.[1] !== undefined && whole[0] === text.trim() && context.namedValues === undefined) {
    return Object.freeze({ kind: 'named-value' as const, name: whole[1] });
  }
  const value = convert(definition, text);
  if (value !== undefined) return value;
  context.report(diagnostics.wrongValue, site.offset, {
    field: site.field,
    value: secret ? '(secret)' : text.length <= 60 ? text : `${text.slice(0, 60)}…`,
    expected: expectation(definition),
    suggestion: secret ? undefined : nearestName(text, definition.values ?? []),
  });
  return undefined;
}

function convert(definition: ValueDefinition, text: string): string | number | boolean | undefined {
  switch (definition.type) {
    case 'string':
      if (definition.duration === true) return isDuration(definition, text.trim()) ? text : undefined;
      return definition.values === undefined || definition.values.includes(text) ? text : undefined;
    case 'boolean':
      return { true: true, 1: true, false: false, 0: false }[text.trim().toLowerCase()];
    case 'integer':
      return /^[+-]?\d+$/.test(text.trim()) ? within(definition, Number(text)) : undefined;
    case 'number':
      return /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text.trim())
        ? within(definition, Number(text))
        : undefined;
  }
}

/** Whether a text is a number of seconds or a duration, and long enough; months and years always are. */
function isDuration({ minimum = 0 }: ValueDefinition, text: string): boolean {
  const seconds = /^\d+$/.test(text) ? Number(text) : durationSeconds(text);
  if (seconds === undefined) return calendarDuration.test(text);
  return seconds === 0 || seconds >= minimum;
}

const calendarDuration = /^P(?=\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/;

function within(
  { minimum = -Infinity, maximum = Infinity }: ValueDefinition,
  value: number,
): number | undefined {
  return value >= minimum && value <= maximum ? value : undefined;
}

function expectation({ type, values, minimum, maximum, duration }: ValueDefinition): string {
  if (duration === true) {
    const least = minimum === undefined ? '' : `, at least ${minimum} or 0,`;
    return `a number of seconds${least} or an ISO 8601 duration`;
  }
  if (values !== undefined) return values.map((value) => `\`${value}\``).join(' or ');
  if (type === 'boolean') return '`true` or `false`';
  const range = [
    ...(minimum === undefined ? [] : [`at least ${minimum}`]),
    ...(maximum === undefined ? [] : [`at most ${maximum}`]),
  ].join(', ');
  return `${type === 'integer' ? 'a whole number' : 'a number'}${range === '' ? '' : `, ${range},`}`;
}
