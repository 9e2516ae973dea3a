import type { Policy } from '../document/policy-document.js';
import type { Expression, Interpolation, Markup, NamedValue } from '../document/value.js';
import { camelCase } from '../names.js';
import { findPolicyDefinition } from '../registry.js';
import type { Code, Item } from './code.js';
import { call, item, line, list, object, template, usedBy } from './code.js';
import { layoutCode } from './layout-code.js';
import { printExpression } from './print-expression.js';
import { escapeTemplate, printString, quoted } from './print-string.js';

type Config = Readonly<Record<string, unknown>>;

/** What the printer is told about the file that the policies were read from. */
export interface PrintContext {
  /** The comments on a policy, and those behind the last policy of a list. */
  commented(offset: number | undefined, code: Code): Item;
  /** Comments at the end of the element at an offset. */
  endOf(offset: number | undefined): readonly string[];
  /** Offsets of the branches of `<choose>`. */
  branchesOf(policy: Policy): readonly number[];
}

/** Policies as a list. */
export function printPolicies(
  policies: readonly Policy[],
  holder: number | undefined,
  context: PrintContext,
): Code {
  const items = policies.map((policy) =>
    context.commented(policy.position?.offset, printPolicy(policy, context)),
  );
  return list(items, context.endOf(holder));
}

/** The call of the builder function that gives a policy. */
export function printPolicy(policy: Policy, context: PrintContext): Code {
  const { name, id } = policy;
  const config = policy.config as Config;
  const identifier = id === undefined ? {} : { id };
  if (name === 'choose') {
    const options = id === undefined ? [] : [printValue(identifier, context)];
    return call('choose', [printBranches(policy, config, context), ...options]);
  }
  const { text, policies } = findPolicyDefinition(name) ?? {};
  const rest = {
    ...identifier,
    ...Object.fromEntries(
      Object.entries(config).filter(([key]) => key !== text?.key && key !== policies?.key),
    ),
  };
  const nested = (policies === undefined ? undefined : config[policies.key]) as readonly Policy[] | undefined;
  return call(camelCase(name), [
    ...(text === undefined ? [] : [printValue(config[text.key], context)]),
    ...(Object.keys(rest).length === 0 ? [] : [printValue(rest, context)]),
    ...(nested === undefined ? [] : [printPolicies(nested, policy.position?.offset, context)]),
  ]);
}

function printBranches(policy: Policy, config: Config, context: PrintContext): Code {
  const offsets = context.branchesOf(policy);
  const branches = (config['when'] ?? []) as readonly { condition: unknown; policies: readonly Policy[] }[];
  const otherwise = config['otherwise'] as readonly Policy[] | undefined;
  const items = branches.map(({ condition, policies }, i) => {
    const parameters = [printValue(condition, context), printPolicies(policies, offsets[i], context)];
    return context.commented(offsets[i], call('when', parameters));
  });
  if (otherwise !== undefined) {
    const offset = offsets[branches.length];
    items.push(context.commented(offset, call('otherwise', [printPolicies(otherwise, offset, context)])));
  }
  return list(items, context.endOf(policy.position?.offset));
}

function printValue(value: unknown, context: PrintContext): Code {
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
