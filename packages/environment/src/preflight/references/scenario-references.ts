import type { Path } from '../../finding/format-path.js';
import { entries, type Subject } from '../subject.js';
import type { NamedReference } from './named-reference.js';

/** References of the scenario's checks; those of a file are known once it is loaded. */
export function* scenarioReferences({ environment, loaded }: Subject): Iterable<NamedReference> {
  const { scenario, applicationGateway } = environment;
  const defined = scenario?.checks ?? [];
  const checks = loaded?.checks ?? ('file' in defined ? [] : defined);
  for (const [index, { variant, request, expect }] of checks.entries()) {
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
    if (typeof body === 'object') {
      if ('forwarded' in body) yield certificate(body.forwarded, 'expect', 'body');
      if ('certificateText' in body) yield certificate(body.certificateText, 'expect', 'body');
    }
  }
}
