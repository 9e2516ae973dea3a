/** Something that is wrong, or worth knowing, about an environment: collected, never thrown. */
export interface Finding {
  /** Stable; Azure's own where it has one, for example `ApplicationGatewayTrustedClientCertificateInvalidData`. */
  readonly code: string;
  /** An `error` stops a run and a deployment. */
  readonly severity: 'error' | 'warning' | 'information';
  /** The way to it in the definition: `applicationGateway.httpListeners.mtls-listener.sslProfile`. */
  readonly path: string;
  readonly message: string;
  /** What to do about it. */
  readonly help?: string;
}
