import type { SecretReference } from '@apim-kit/environment';

/** What differs from one deployment of the platform to another. */
export interface PlatformOptions {
  /** Name of the API Management service: unique in all of Azure, lower case, 3 to 50 characters. */
  readonly serviceName: string;
  readonly publisherName: string;
  readonly publisherEmail: string;
  /** Host name of both listeners of the Application Gateway. */
  readonly hostName: string;
  /** Directory of the certificates, relative to the environment's file. */
  readonly certificates: string;
  /** Opens the PFX files. */
  readonly certificatePassword: SecretReference;
  /** Header in which the gateway forwards the client certificate. Default `X-ARR-ClientCert`. */
  readonly clientCertificateHeader?: string;
}

/** The header that App Service uses for the same purpose, and the posts with it. */
export const defaultClientCertificateHeader = 'X-ARR-ClientCert';
