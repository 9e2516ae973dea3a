import type { ForwardedCertificateEncoding } from '@apim-kit/certificates';

/** What the app reads from its environment; README.md lists the variables. */
export interface Settings {
  readonly forwardedCertificate: {
    /** Lower case. */
    readonly header: string;
    readonly encoding: ForwardedCertificateEncoding;
  };
  /** The secret by which a request proves that it came through the gateway. */
  readonly gatewaySecret: { readonly header: string; readonly value: string } | null;
  /** The gateway's own client certificate, which proves as much as the secret does. */
  readonly gatewayCertificate: {
    /** Lower case. */
    readonly header: string;
    readonly encoding: ForwardedCertificateEncoding;
    /** SHA-1 or SHA-256, upper-case hex. */
    readonly thumbprints: readonly string[];
  } | null;
  /** Where the authorities stand that certificates are judged against. */
  readonly trustStore: TrustStoreSource | null;
  readonly revocationListsFile: string | null;
  /** From how many days before its end on a certificate counts as expiring. */
  readonly expiryWarningDays: number;
  /** The app runs on a laptop and listens on loopback only, as far as its host says. */
  readonly loopback: boolean;
  /** Longest value of the certificate header, in characters. */
  readonly maxHeaderBytes: number;
  readonly maxBodyBytes: number;
}

/** Certificates as a file, or as text in the setting itself. */
export type TrustStoreSource =
  | { readonly setting: 'TRUST_STORE_FILE'; readonly path: string }
  | { readonly setting: 'TRUST_STORE_PEM'; readonly text: string };

/** What is wrong with a setting. Never holds its value. */
export interface SettingFinding {
  readonly setting: string;
  readonly message: string;
}

const encodings = [
  'percent-encoded-pem',
  'base64-der',
] as const satisfies readonly ForwardedCertificateEncoding[];
const headerName = /^[A-Za-z0-9-]+$/;
const shortestSecret = 16;

/**
 * Reads the settings. With findings the app answers 500 instead of working with a guess.
 *
 * @example
 * readSettings({ GATEWAY_SECRET: 'short' }).findings;
 * // [{ setting: 'GATEWAY_SECRET', message: 'It must have at least 16 characters.' }]
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): {
  readonly settings: Settings;
  readonly findings: readonly SettingFinding[];
} {
  const findings: SettingFinding[] = [];

  function read<T>(setting: string, fallback: T, parse: (text: string) => T | undefined, message: string): T {
    const text = env[setting];
    if (text === undefined || text === '') return fallback;
    const value = parse(text);
    if (value === undefined) findings.push({ setting, message });
    return value ?? fallback;
  }
  const readHeader = (setting: string, fallback: string): string =>
    read(
      setting,
      fallback,
      (text) => (headerName.test(text) ? text.toLowerCase() : undefined),
      'It must be a header name of letters, digits and hyphens: the gateway drops all others.',
    );
  const readLimit = (setting: string, fallback: number, maximum: number): number =>
    read(
      setting,
      fallback,
      (text) => (/^[1-9]\d{0,9}$/.test(text) && Number(text) <= maximum ? Number(text) : undefined),
      `It must be a whole number from 1 to ${maximum}.`,
    );

  const readEncoding = (
    setting: string,
    fallback: ForwardedCertificateEncoding,
  ): ForwardedCertificateEncoding =>
    read(
      setting,
      fallback,
      (text) => encodings.find((encoding) => encoding === text),
      `It must be ${encodings.join(' or ')}.`,
    );
  const readText = (setting: string): string | null => read<string | null>(setting, null, (text) => text, '');

  const secretHeader = readHeader('GATEWAY_SECRET_HEADER', 'x-gateway-secret');
  const secret = read<string | null>(
    'GATEWAY_SECRET',
    null,
    (text) => (text.length >= shortestSecret ? text : undefined),
    `It must have at least ${shortestSecret} characters.`,
  );
  const thumbprints = read<readonly string[] | null>(
    'GATEWAY_CERTIFICATE_THUMBPRINTS',
    null,
    readThumbprints,
    'It must be SHA-1 or SHA-256 thumbprints in hex, with commas between them.',
  );
  const gatewayCertificate = {
    header: readHeader('GATEWAY_CERTIFICATE_HEADER', 'x-arr-clientcert'),
    encoding: readEncoding('GATEWAY_CERTIFICATE_ENCODING', 'base64-der'),
  };
  const trustStoreFile = readText('TRUST_STORE_FILE');
  const trustStorePem = readText('TRUST_STORE_PEM');
  const settings: Settings = {
    forwardedCertificate: {
      header: readHeader('FORWARDED_CERTIFICATE_HEADER', 'x-arr-clientcert'),
      encoding: readEncoding('FORWARDED_CERTIFICATE_ENCODING', 'percent-encoded-pem'),
    },
    gatewaySecret: secret === null ? null : { header: secretHeader, value: secret },
    gatewayCertificate: thumbprints === null ? null : { ...gatewayCertificate, thumbprints },
    trustStore:
      trustStoreFile !== null
        ? { setting: 'TRUST_STORE_FILE', path: trustStoreFile }
        : trustStorePem !== null
          ? // A setting is easily written on one line.
            { setting: 'TRUST_STORE_PEM', text: trustStorePem.replaceAll('\\n', '\n') }
          : null,
    revocationListsFile: readText('REVOCATION_LISTS_FILE'),
    expiryWarningDays: readLimit('EXPIRY_WARNING_DAYS', 30, 3650),
    loopback: isLoopbackDevelopment(env),
    maxHeaderBytes: readLimit('MAX_HEADER_BYTES', 32_768, 1_048_576),
    maxBodyBytes: readLimit('MAX_BODY_BYTES', 1_048_576, 104_857_600),
  };
  if (trustStoreFile !== null && trustStorePem !== null) {
    findings.push({
      setting: 'TRUST_STORE_PEM',
      message: 'TRUST_STORE_FILE is set too: only one of them may be.',
    });
  }
  if (settings.gatewayCertificate?.header === settings.forwardedCertificate.header) {
    findings.push({
      setting: 'GATEWAY_CERTIFICATE_HEADER',
      message: 'The end client’s certificate needs another header: set FORWARDED_CERTIFICATE_HEADER.',
    });
  }
  if (settings.forwardedCertificate.header === secretHeader) {
    findings.push({ setting: 'GATEWAY_SECRET_HEADER', message: 'It must not be the certificate’s header.' });
  }
  return { settings, findings };
}

/** Thumbprints as people copy them: colons, blanks and lower case go; `undefined` when one is none. */
function readThumbprints(text: string): readonly string[] | undefined {
  const thumbprints = text.split(',').map((one) => one.replace(/[\s:]/g, '').toUpperCase());
  return thumbprints.every((one) => /^([0-9A-F]{40}|[0-9A-F]{64})$/.test(one)) ? thumbprints : undefined;
}

/** Host names that reach only this machine. */
export function isLoopbackName(hostname: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/i.test(hostname);
}

/** Core Tools and the local host set the first two; App Service and Container Apps set one of the others. */
function isLoopbackDevelopment(env: Readonly<Record<string, string | undefined>>): boolean {
  const hostname = env['WEBSITE_HOSTNAME']?.replace(/:\d+$/, '') ?? '';
  return (
    env['AZURE_FUNCTIONS_ENVIRONMENT'] === 'Development' &&
    isLoopbackName(hostname) &&
    !env['WEBSITE_INSTANCE_ID'] &&
    !env['CONTAINER_APP_NAME']
  );
}
