import { toText } from '@apim-kit/expressions';
import type { Expression, NamedValue, Position, Value } from '@apim-kit/policy';
import { redacted } from '../../trace/redactor.js';
import { diagnosticAt, expressionDiagnostic, messages } from '../diagnostics.js';
import { expressionFailure } from '../errors/policy-failures.js';
import type { Read } from './handler.js';
import type { PlacedExpression } from './placed-expression.js';
import type { PolicySite } from './policy-site.js';
import type { BodyNeeds } from './with-bodies.js';
import type { Workshop } from './workshop.js';

/** Turns the values of a config into what reads them for one exchange. */
export interface ValueCompiler {
  /** Bodies that the expressions compiled so far read. */
  readonly needs: Readonly<BodyNeeds>;
  /** With the expression's static C# type. */
  expression(value: Expression, expectedType: string | undefined): TypedRead;
  text(value: Value<string>): Read<string>;
  /** @param part Of the policy, for the path of an error. */
  typed<T extends string | number | boolean>(value: Value<T>, expectedType: string, part?: string): Read<T>;
}

interface TypedRead {
  readonly read: Read<unknown>;
  readonly type: string;
}

/** @param position Where diagnostics point when the value itself has no place. */
export function createValueCompiler(
  site: PolicySite,
  position: Position,
  pathTo: (part: string) => string,
  workshop: Workshop,
): ValueCompiler {
  const needs: BodyNeeds = { requestBody: false, responseBody: false };

  const expression = (value: Expression, expectedType: string | undefined, part?: string): TypedRead => {
    const result = workshop.expression(value.code, expectedType);
    const start = value.position ?? position;
    if (!result.ok) {
      workshop.expressionErrors.push(
        ...result.diagnostics.map((found) => expressionDiagnostic(found, start)),
      );
      return { read: never, type: 'object' };
    }
    const compiled = result.expression;
    needs.requestBody ||= compiled.needs.requestBody;
    needs.responseBody ||= compiled.needs.responseBody;
    const place: PlacedExpression = { compiled, code: value.secret === true ? redacted : value.code };
    const read: Read<unknown> = (exchange) => {
      try {
        return exchange.evaluate(place);
      } catch (error) {
        const failure = expressionFailure(site.policy, error);
        if (part !== undefined) {
          const { scope, section, policyId } = site;
          failure.place = { scope, section, policyId, path: pathTo(part) };
        }
        throw failure;
      }
    };
    return { read, type: compiled.type };
  };

  const unresolved = <T>({ name }: NamedValue): Read<T> => {
    workshop.diagnostics.push(diagnosticAt(position, messages.namedValueLeft(name)));
    return never;
  };

  const typed = <T extends string | number | boolean>(
    value: Value<T>,
    expectedType: string,
    part?: string,
  ): Read<T> => {
    if (typeof value !== 'object') return () => value;
    if (value.kind === 'expression') return expression(value, expectedType, part).read as Read<T>;
    if (value.kind === 'named-value') return unresolved(value);
    return text(value) as Read<T>;
  };

  const text = (value: Value<string>): Read<string> => {
    if (typeof value === 'string') return () => value;
    switch (value.kind) {
      case 'expression': {
        const { read } = expression(value, undefined);
        return (exchange) => {
          const result = read(exchange);
          return typeof result === 'string' ? result : toText(result);
        };
      }
      case 'named-value':
        return unresolved(value);
      case 'interpolation': {
        const parts = value.parts.map((part) => text(part));
        return (exchange) => parts.map((part) => part(exchange)).join('');
      }
    }
  };

  return { needs, expression, text, typed };
}

/** Stands where a diagnostic was reported: a snapshot with an error never serves. */
export const never = (): never => {
  throw new Error('A document with errors was run.');
};
