import type { Path } from '../../finding/format-path.js';
import type { Environment } from '../../model/environment.js';
import { entries } from '../subject.js';
import type { NamedReference } from './named-reference.js';

/** References of the scenario's checks. */
export function* scenarioReferences({ scenario, applicationGateway }: Environment): Iterable<NamedReference> {
  for (const [index, { variant, request, expect }] of (scenario?.checks ?? []).entries()) {
    const at: Path = ['scenario', 'checks', index];
    const certificate = (name: string | undefined, ...way: Path) => ({
      kind: 'client certificate',
      name,
      at: [...at, ...way],
      known: scenario?.clientCertificates,
    });
    yield { kind: 'variant', name: variant, at: [...at, 'variant'], known: scenario?.variants };
    if ('listener' in request.to) {
      yield {
        kind: 'listener',
        name: request.to.listener,
        at: [...at, 'request', 'to', 'listener'],
        known: applicationGateway.httpListeners,
      };
    }
    yield certificate(request.clientCertificate, 'request', 'clientCertificate');
    for (const [header, value] of entries(request.headers)) {
      if (typeof value === 'object')
        yield certificate(value.forwardedCertificate, 'request', 'headers', header);
    }
    const { body } = expect;
    if (typeof body === 'object' && !(body instanceof RegExp)) {
      yield certificate('forwarded' in body ? body.forwarded : body.certificateText, 'expect', 'body');
    }
  }
}
