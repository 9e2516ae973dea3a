import type { ElementDefinition } from '../define-policy.js';
import type { Policy } from '../document/policy-document.js';
import { camelCase } from '../names.js';
import { findPolicyDefinition } from '../registry.js';
import type { XmlElement } from '../xml/xml-node.js';
import type { Code } from './code.js';
import { call, list } from './code.js';
import type { PrintContext } from './print-context.js';
import { elementsOf } from './print-context.js';
import { printFields } from './print-fields.js';
import { printValue } from './print-value.js';

type Config = Readonly<Record<string, unknown>>;

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
  const definition: ElementDefinition = findPolicyDefinition(name) ?? {};
  const { text, policies } = definition;
  const rest = {
    ...identifier,
    ...Object.fromEntries(
      Object.entries(config).filter(([key]) => key !== text?.key && key !== policies?.key),
    ),
  };
  const nested = (policies === undefined ? undefined : config[policies.key]) as readonly Policy[] | undefined;
  return call(camelCase(name), [
    ...(text === undefined ? [] : [printValue(config[text.key], context)]),
    ...(Object.keys(rest).length === 0
      ? []
      : [printFields(rest, definition, context.elementAt(policy.position?.offset), context)]),
    ...(nested === undefined ? [] : [printPolicies(nested, policy.position?.offset, context)]),
  ]);
}

function printBranches(policy: Policy, config: Config, context: PrintContext): Code {
  const offsets = branchesOf(context.elementAt(policy.position?.offset));
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

/** The offsets of the branches of `<choose>`, that of `otherwise` last. */
function branchesOf(choose: XmlElement | undefined): readonly number[] {
  return ['when', 'otherwise'].flatMap((name) =>
    elementsOf(choose).flatMap((child) => (child.name === name ? [child.span.start] : [])),
  );
}
