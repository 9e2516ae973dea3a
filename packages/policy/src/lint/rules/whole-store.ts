import type { BoundNode } from '@apim-kit/expressions';
import { walkBound } from '@apim-kit/expressions';
import { diagnostics } from '../../diagnostics.js';
import { mentionsCertificates } from '../analysis/certificates.js';
import type { ExpressionFlow } from '../analysis/data-flow.js';
import { documentFlow } from '../analysis/data-flow.js';
import { constantText, keyOf } from '../analysis/members.js';
import { defineRule } from '../define-rule.js';

/** A test that every certificate of the store passes. */
export const wholeStore = defineRule({
  kind: diagnostics.wholeStore,
  summary: 'Every certificate of the store is accepted.',
  why: `\`context.Deployment.Certificates\` holds the whole certificate store of the service, also the certificates that it signs in to backends with. A test that walks over all of them lets in whoever has the certificate of a backend, and everybody whose certificate is uploaded later for another API.

Name the certificates that this API accepts.`,
  bad: {
    text: `<fragment>
  <choose>
    <when condition="@(context.Request.Certificate == null
        || !context.Request.Certificate.VerifyNoRevocation()
        || !context.Deployment.Certificates.Any(c => c.Value.Thumbprint == context.Request.Certificate.Thumbprint))">
      <return-response>
        <set-status code="401" reason="Invalid client certificate" />
      </return-response>
    </when>
  </choose>
</fragment>`,
    line: 5,
  },
  good: {
    text: `<fragment>
  <choose>
    <when condition="@(context.Request.Certificate == null
        || !context.Request.Certificate.VerifyNoRevocation()
        || context.Deployment.Certificates["client-01"].Thumbprint != context.Request.Certificate.Thumbprint)">
      <return-response>
        <set-status code="401" reason="Invalid client certificate" />
      </return-response>
    </when>
  </choose>
</fragment>`,
  },
  check: (subject, report) => {
    if (!mentionsCertificates(subject)) return;
    for (const flow of documentFlow(subject).expressions) {
      for (const store of flow.calls) {
        if (keyOf(store) !== 'IDeployment.Certificates') continue;
        const walk = walkOver(store, flow);
        if (walk !== undefined && acceptsAll(walk)) report(flow.expression.span(store.span), {});
      }
    }
  },
});

/** What is done with each certificate of the store: the lambda or the loop that takes them one by one. */
function walkOver(store: BoundNode, flow: ExpressionFlow): BoundNode | undefined {
  let node: BoundNode | undefined = flow.parentOf(store);
  for (; node !== undefined; node = flow.parentOf(node)) {
    if (node.kind === 'forEach') return node.body;
    if (node.kind === 'conversion' || node.kind === 'conditionalAccess') continue;
    if (node.kind === 'declaration') {
      const { local } = node;
      return flow.nodes
        .filter((one) => one.kind === 'local' && one.local === local)
        .map((use) => walkOver(use, flow))
        .find((walk) => walk !== undefined && acceptsAll(walk));
    }
    if (node.kind !== 'call') return undefined;
    const lambda = node.arguments.find(({ kind }) => kind === 'lambda');
    if (lambda !== undefined) return lambda;
    // `.Values`, `.ToList()` and the like lead on; an index or a key leads to one certificate.
    if (node.member.kind === 'indexer' || node.member.parameters.some(({ name }) => name === 'key')) {
      return undefined;
    }
  }
  return undefined;
}

/** Whether no certificate is picked: neither by its name in the store nor by a value that is written down. */
function acceptsAll(walk: BoundNode): boolean {
  let picks = false;
  let judges = false;
  walkBound(walk, (node) => {
    if (keyOf(node) === 'KeyValuePair.Key') picks = true;
    if (
      node.kind === 'comparison' &&
      [node.left, node.right].some((one) => (constantText(one) ?? '') !== '')
    ) {
      picks = true;
    }
    if (node.kind === 'call' && node.member.declaringType.definition.name.startsWith('X509Certificate'))
      judges = true;
    if (node.kind === 'constant' && node.value === true) judges = true;
  });
  return judges && !picks;
}
