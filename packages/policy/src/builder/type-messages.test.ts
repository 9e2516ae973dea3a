import { beforeAll, describe, expect, it } from '@jest/globals';
import { typeCheck } from '../testing/type-check.js';

const imports = `import { base, choose, expression, forwardRequest, includeFragment, otherwise, policies, rateLimit, retry, returnResponse, rewriteUri, setBackendService, setHeader, setMethod, setStatus, when } from './index.js'; const condition = expression('@(true)');`;

/** What is wrong, and what the compiler says: its first line, and the last, which names the reason. */
const mistakes: readonly (readonly [name: string, code: string, first: string, last?: string])[] = [
  [
    'a policy in the wrong section',
    'policies({ inbound: [forwardRequest()] });',
    `Type 'PolicyIn<"backend", "forward-request", ForwardRequestConfig>' is not assignable to type 'PolicyList<"inbound"> | PolicyAllowedIn<"inbound">'.`,
    `Property 'inbound' is missing in type 'AllowedIn<"backend">' but required in type 'AllowedIn<"inbound">'.`,
  ],
  [
    'one in a container',
    'policies({ inbound: [retry({ condition, count: 3, interval: 1 }, [forwardRequest()])] });',
    `Type 'PolicyIn<"backend", "retry", RetryConfig>' is not assignable to type 'PolicyList<"inbound"> | PolicyAllowedIn<"inbound">'.`,
    `Property 'inbound' is missing in type 'AllowedIn<"backend">' but required in type 'AllowedIn<"inbound">'.`,
  ],
  [
    'one in a branch',
    "policies({ outbound: [choose([when(condition, [setMethod('GET')]), otherwise([rewriteUri({ template: '/' })])])] });",
    `Type 'PolicyIn<"inbound", "choose", ChooseConfig>' is not assignable to type 'PolicyList<"outbound"> | PolicyAllowedIn<"outbound">'.`,
    `Property 'outbound' is missing in type 'AllowedIn<"inbound">' but required in type 'AllowedIn<"outbound">'.`,
  ],
  [
    'a section that does not exist',
    "policies({ 'in-bound': [base()] });",
    `Object literal may only specify known properties, and ''in-bound'' does not exist in type '{ readonly inbound?: PolicyList<"inbound">; readonly backend?: PolicyList<"backend">; readonly outbound?: PolicyList<"outbound">; readonly "on-error"?: PolicyList<...>; }'.`,
  ],
  [
    'a missing attribute',
    'rateLimit({ calls: 5 });',
    "Argument of type '{ calls: number; }' is not assignable to parameter of type 'RateLimitConfig & PolicyOptions'.",
    "Property 'renewalPeriod' is missing in type '{ calls: number; }' but required in type 'RateLimitConfig'.",
  ],
  [
    'an attribute that does not exist',
    "setHeader({ name: 'a', value: 'b' });",
    "Object literal may only specify known properties, but 'value' does not exist in type 'SetHeaderConfig & PolicyOptions'. Did you mean to write 'values'?",
  ],
  [
    'a value of the wrong type',
    "setStatus({ code: '401' });",
    "Type 'string' is not assignable to type 'Value<number>'.",
  ],
  [
    'a value that is none of the allowed ones',
    "setHeader({ name: 'a', existsAction: 'replace' });",
    `Type '"replace"' is not assignable to type 'Value<"override" | "skip" | "append" | "delete">'.`,
  ],
  [
    'an expression where none may stand',
    'includeFragment({ fragmentId: condition });',
    "Type 'Expression' is not assignable to type 'Literal<string>'.",
  ],
  [
    'a policy inside one that takes others only',
    "returnResponse([setMethod('GET')]);",
    `Type 'PolicyIn<"inbound" | "backend" | "outbound" | "on-error", "set-method", SetMethodConfig>' is not assignable to type 'ListOf<"set-header" | "set-status" | "set-body"> | Policy<"set-header" | "set-status" | "set-body", unknown>'.`,
  ],
  [
    'a choice that begins with otherwise',
    'choose([otherwise([])]);',
    `Type 'Branch<"inbound" | "backend" | "outbound" | "on-error", "otherwise">' is not assignable to type 'Branch<never, "when">' with 'exactOptionalPropertyTypes: true'. Consider adding 'undefined' to the types of the target's properties.`,
  ],
  ['no config where one is needed', 'setBackendService();', 'Expected 1 arguments, but got 0.'],
];

describe('what the compiler says', () => {
  let messages: readonly string[] = [];
  beforeAll(() => {
    ({ messages } = typeCheck([imports, ...mistakes.map(([, code]) => code)].join('\n')));
  });

  it.each(mistakes.map(([name, , first, last], i) => [name, i + 2, first, last] as const))(
    'of %s is one message that names it',
    (_, line, first, last) => {
      const found = messages.filter((message) => message.startsWith(`${line}: `));
      expect(found).toHaveLength(1);
      const lines = found[0]!.slice(`${line}: `.length).split('\n');
      expect(lines[0]).toBe(first);
      if (last !== undefined) expect(lines.at(-1)?.trim()).toBe(last);
    },
  );
});
