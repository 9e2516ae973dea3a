import { diagnosticAt, messages, type Message } from '../diagnostics.js';
import { unsupportedFailure } from '../errors/policy-failures.js';
import type { CompileEach } from './compile-policies.js';
import { inOrder, type Run } from './flow.js';
import type { PolicyCompiler } from './handler.js';
import type { MessageTarget, PolicySite } from './policy-site.js';
import { createValueCompiler, never } from './value-compiler.js';
import type { Workshop } from './workshop.js';

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
  compileEach: CompileEach,
): PolicyCompiler {
  const position = site.position ?? { file: '', line: 1, column: 1, offset: 0 };

  const pathTo = (part: string | null): string =>
    [site.path, self, part].filter((step) => step !== null && step !== '').join('/');

  const { needs, expression, text, typed } = createValueCompiler(site, position, pathTo, workshop);
  const report = (message: Message): void => void workshop.diagnostics.push(diagnosticAt(position, message));

  const each: PolicyCompiler['each'] = (list, part, inner = target) => {
    const { scope, section } = site;
    return compileEach(list, { scope, section, path: pathTo(part), target: inner, position }, workshop).map(
      (run): Run =>
        (exchange) => {
          // What runs inside is a step of its own, and comes after this one.
          exchange.record?.report('done');
          return run(exchange);
        },
    );
  };
  const policies: PolicyCompiler['policies'] = (list, part, inner) => inOrder(each(list, part, inner));

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
    double: (value) => typed(value, 'double'),
    boolean: (value, part) => typed(value, 'bool', part),
    object: (value) =>
      typeof value === 'object' && value.kind === 'expression'
        ? expression(value, undefined)
        : { read: text(value), type: 'string' },
    policies,
    each,
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
    case 'sent':
      return (exchange) => exchange.sent!;
  }
}
