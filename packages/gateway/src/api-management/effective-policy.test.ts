import { createPolicyComposer, type ScopedText } from '@apim-kit/policy';
import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '../../test/seeded-random.js';
import { policies, type Answer, type Sections, type Setup } from '../../test/policies.js';

/** The documents of one operation, drawn at random: `base` anywhere or nowhere, fragments, branches, failures. */
function draw(random: () => number): { readonly setup: Setup; readonly documents: readonly ScopedText[] } {
  let marks = 0;
  const pick = <T>(choices: readonly T[]): T => choices[Math.floor(random() * choices.length)]!;
  const mark = (name: string): string =>
    `<set-header name="X-Order" exists-action="append"><value>${name}-${++marks}</value></set-header>`;

  const policy = (name: string, section: string, depth: number): string => {
    const inner = (): string => (depth > 2 ? mark(name) : list(name, section, depth + 1));
    const draws: readonly (() => string)[] = [
      () => mark(name),
      () => mark(name),
      () => mark(name),
      () => '<base />',
      () => '<base />',
      () => '<base />',
      () => '<base />',
      () => '<include-fragment fragment-id="shared" />',
      () =>
        `<choose><when condition="@(context.Request.Headers.GetValueOrDefault("X-Way", "") == "${pick(['a', 'b'])}")">${inner()}</when><otherwise>${inner()}</otherwise></choose>`,
      () => `<limit-concurrency key="${name}" max-count="9">${inner()}</limit-concurrency>`,
      () =>
        random() < 0.15
          ? '<return-response><set-status code="202" reason="Done" /></return-response>'
          : mark(name),
      () => (random() < 0.15 ? '<set-variable name="n" value="@(int.Parse("x"))" />' : mark(name)),
    ];
    return pick(draws)();
  };
  const list = (name: string, section: string, depth = 0): string =>
    Array.from({ length: Math.floor(random() * 5) }, () => policy(name, section, depth)).join('');
  const sectionsOf = (name: string): Sections => ({
    inbound: list(name, 'inbound'),
    backend: random() < 0.8 ? '<base />' : '',
    outbound: list(name, 'outbound'),
    onError: list(name, 'on-error'),
  });
  const scopes = {
    operation: sectionsOf('operation'),
    api: sectionsOf('api'),
    product: sectionsOf('product'),
    global: { ...withoutBase(sectionsOf('global')), backend: '<forward-request />' },
  };
  const { operation, ...broader } = scopes;
  const setup: Setup = {
    ...operation,
    ...broader,
    fragments: { shared: mark('fragment') },
    apiManagement: {
      products: { gold: { displayName: 'Gold', apis: ['orders'], subscriptionRequired: false } },
    },
  };
  const documents = (['operation', 'api', 'product', 'global'] as const).map((scope) => ({
    scope,
    name: '',
    file: scope,
    text: textOf(scopes[scope]),
  }));
  return { setup, documents };
}

const withoutBase = (sections: Sections): Sections =>
  Object.fromEntries(Object.entries(sections).map(([name, xml]) => [name, xml.replaceAll('<base />', '')]));

const textOf = ({ inbound, backend, outbound, onError }: Sections): string =>
  `<policies><inbound>${inbound}</inbound><backend>${backend}</backend><outbound>${outbound}</outbound><on-error>${onError}</on-error></policies>`;

const shown = ({ status, headers, text, backend, refusal }: Answer): unknown => ({
  status,
  order: headers.get('X-Order'),
  text: text.replace(/"activityId": "[^"]+"/, ''),
  backend: backend?.headers.get('X-Order'),
  refusal,
});

describe('the effective policy of an operation', () => {
  it('answers alone as its scopes do together', async () => {
    const random = seededRandom(7);
    const nothing = { inbound: '', backend: '', outbound: '', onError: '' };
    const seen = new Set<string>();
    const orders: (string | undefined)[] = [];
    for (let round = 0; round < 150; round++) {
      const { setup, documents } = draw(random);
      const { text, diagnostics } = createPolicyComposer({
        fragments: new Map([
          ['shared', { file: 'shared', text: `<fragment>${String(setup.fragments!['shared'])}</fragment>` }],
        ]),
      })(documents);
      expect(diagnostics).toEqual([]);
      const together = policies(setup);
      const alone = policies({ document: { text: text!, file: 'effective' }, global: nothing });
      expect(alone.diagnostics).toEqual([]);
      for (const way of ['a', 'b']) {
        const headers = [['X-Way', way]] as const;
        const [expected, actual] = [await together.call({ headers }), await alone.call({ headers })];
        expect({ round, ...(shown(actual) as object) }).toEqual({ round, ...(shown(expected) as object) });
        orders.push(expected.backend?.headers.get('X-Order'));
        seen.add(`${expected.status} ${expected.backend === undefined ? 'refused' : 'forwarded'}`);
      }
    }
    expect([...seen].sort()).toEqual([
      '200 forwarded',
      '200 refused',
      '202 forwarded',
      '202 refused',
      '500 forwarded',
      '500 refused',
    ]);
    for (const scope of ['operation', 'api', 'product', 'global', 'fragment'])
      expect(orders.join()).toContain(`${scope}-`);
  });
});
