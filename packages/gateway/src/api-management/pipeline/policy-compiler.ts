import { toText } from '@apim-kit/expressions';
import type { Expression, NamedValue, Value } from '@apim-kit/policy';
import { diagnosticAt, expressionDiagnostic, messages, type Message } from '../diagnostics.js';
import { expressionFailure, unsupportedFailure } from '../errors/policy-failures.js';
import { redacted } from '../../trace/redactor.js';
import type { CompilePolicies } from './compile-policies.js';
import type { PolicyCompiler, Read } from './handler.js';
import type { PlacedExpression } from './placed-expression.js';
import type { MessageTarget, PolicySite } from './policy-site.js';
import type { BodyNeeds } from './with-bodies.js';
import type { Workshop } from './workshop.js';

type Scalar = string | number | boolean;

/**
 * What a handler compiles with.
 *
 * @param self The policy among its siblings, `choose[1]`, for the paths of what stands inside it.
 */
export function createPolicyCompiler(
  site: PolicySite,
  self: string,
  target: MessageTarget,
  workshop: Workshop,
  compilePolicies: CompilePolicies,
): PolicyCompiler & { readonly needs: Readonly<BodyNeeds> } {
  const needs: BodyNeeds = { requestBody: false, responseBody: false };
  const position = site.position ?? { file: '', line: 1, column: 1, offset: 0 };

  const pathTo = (part: string | null): string =>
    [site.path, self, part].filter((step) => step !== null && step !== '').join('/');

  const expression = (value: Expression, expectedType: string | undefined, part?: string): Read<unknown> => {
    const result = workshop.expression(value.code, expectedType);
    const start = value.position ?? position;
    if (!result.ok) {
      workshop.expressionErrors.push(
        ...result.diagnostics.map((found) => expressionDiagnostic(found, start)),
      );
      return never;
    }
    const compiled = result.expression;
    needs.requestBody ||= compiled.needs.requestBody;
    needs.responseBody ||= compiled.needs.responseBody;
    const place: PlacedExpression = { compiled, code: value.secret === true ? redacted : value.code };
    return (exchange) => {
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
  };

  const unresolved = <T>({ name }: NamedValue): Read<T> => {
    workshop.diagnostics.push(diagnosticAt(position, messages.namedValueLeft(name)));
    return never;
  };

  const typed = <T extends Scalar>(value: Value<T>, expectedType: string, part?: string): Read<T> => {
    if (typeof value !== 'object') return () => value;
    if (value.kind === 'expression') return expression(value, expectedType, part) as Read<T>;
    if (value.kind === 'named-value') return unresolved(value);
    return text(value) as Read<T>;
  };

  const text = (value: Value<string>): Read<string> => {
    if (typeof value === 'string') return () => value;
    switch (value.kind) {
      case 'expression': {
        const read = expression(value, undefined);
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

  const report = (message: Message): void => void workshop.diagnostics.push(diagnosticAt(position, message));

  const policies: PolicyCompiler['policies'] = (list, part, inner = target) => {
    const { scope, section } = site;
    const run = compilePolicies(
      list,
      { scope, section, path: pathTo(part), target: inner, position },
      workshop,
    );
    return (exchange) => {
      // What runs inside is a step of its own, and comes after this one.
      exchange.record?.report('done');
      return run(exchange);
    };
  };

  return {
    needs,
    site,
    target,
    installation: workshop.installation,
    message: messageOf(target),
    response:
      target === 'returned' ? (exchange) => exchange.returned! : (exchange) => exchange.ensureResponse(),
    literal: (value) => {
      if (typeof value !== 'object') return value;
      report(messages.namedValueLeft(value.name));
      return '' as never;
    },
    text,
    number: (value) => typed(value, 'int'),
    boolean: (value, part) => typed(value, 'bool', part),
    object: (value) =>
      typeof value === 'object' && value.kind === 'expression' ? expression(value, undefined) : text(value),
    policies,
    fragment(id) {
      const document = workshop.fragment(id);
      if (document === undefined) report(messages.unknownFragment(id));
      if (document == null) return never;
      if (site.path.includes('include-fragment[')) {
        report(messages.nestedFragment(id));
        return never;
      }
      return policies(document.policies, null);
    },
    report,
    unsupported(reason) {
      const { file, line } = position;
      workshop.unsupported.push({ policy: site.policy, file, line, reason });
      report(messages.unsupportedPolicy(site.policy, reason));
      return () => {
        throw unsupportedFailure(site.policy, reason);
      };
    },
  };
}

function messageOf(target: MessageTarget): PolicyCompiler['message'] {
  switch (target) {
    case 'request':
      return (exchange) => exchange.request;
    case 'response':
      return (exchange) => exchange.ensureResponse();
    case 'returned':
      return (exchange) => exchange.returned!;
  }
}

/** Stands where a diagnostic was reported: a snapshot with an error never serves. */
const never = (): never => {
  throw new Error('A document with errors was run.');
};
