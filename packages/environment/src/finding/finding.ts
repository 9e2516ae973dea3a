import { azureCodes } from './azure-codes.js';
import { catalogue, type FindingCode, type FindingParameters } from './catalogue.js';
import { formatPath, type Path } from './format-path.js';

/** Something that is wrong, or worth knowing, about an environment: collected, never thrown. */
export interface Finding {
  /** Stable; Azure's own where it has one, for example `ApplicationGatewayTrustedClientCertificateInvalidData`. */
  readonly code: string;
  /** An `error` stops a run and a deployment. */
  readonly severity: 'error' | 'warning' | 'information';
  /** What Azure would answer to it, where that is known: `NetcfgSubnetRangesOverlap`. */
  readonly azureCode?: string;
  /** The way to it in the definition: `applicationGateway.httpListeners.mtls-listener.sslProfile`. */
  readonly path: string;
  readonly message: string;
  /** What to do about it. */
  readonly help?: string;
}

/** Makes the finding of a code of the catalogue at its place. */
export function finding<C extends FindingCode>(
  code: C,
  path: Path,
  ...[parameters]: FindingParameters<C>
): Finding {
  const write = catalogue[code] as (parameters: unknown) => Omit<Finding, 'code' | 'path'>;
  const azureCode = azureCodes[code];
  return {
    code,
    ...(azureCode !== undefined && { azureCode }),
    path: formatPath(path),
    ...write(parameters),
  };
}
