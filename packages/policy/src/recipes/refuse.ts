import type { ClientCertificateError } from './client-certificate-options.js';

/** Turns the reason of a refusal into the C# statement that gives it. */
export type Refuse = (reason: ClientCertificateError) => string;
