import {
  CertificateRevocationList,
  createTrust,
  OcspResponse,
  validateOnline,
  type PathProfile,
  type PathPurpose,
} from '@apim-kit/certificates';
import { readNamedFile } from '../files/read-named-file.js';
import { CliError } from '../output/cli-error.js';
import { exitCode, type ExitCode } from '../output/exit-code.js';
import type { Io } from '../output/io.js';
import type { OutputFormat } from '../output/output-option.js';
import { fetchRevocation } from './fetch-revocation.js';
import { inFile, readCertificates } from './read-certificates.js';
import type { PasswordSource } from './read-password.js';

export interface VerifyOptions extends PasswordSource {
  /** The certificate; what follows it in the file helps to build the path. */
  readonly leaf: string;
  readonly trust: readonly string[];
  readonly intermediate: readonly string[];
  readonly crl: readonly string[];
  /** OCSP responses in DER. */
  readonly ocsp: readonly string[];
  /** Asks the OCSP responders and fetches the lists that the certificates name. */
  readonly online: boolean;
  readonly refuseWeak: boolean;
  /** Object identifiers of acceptable policies, of which one must hold. */
  readonly policy: readonly string[];
  /** A DNS name or an IP address that must stand among its alternative names; default: any. */
  readonly host?: string;
  readonly maxIntermediates?: number;
  /** ISO 8601; default: now. */
  readonly time?: string;
  readonly purpose: PathPurpose;
  readonly profile: PathProfile;
  readonly output: OutputFormat;
}

/** For all questions together; .NET's chain waits as long for one. */
const onlineTimeoutMs = 15_000;

/** `apim-kit certificate verify`: validates a path; exit code 0 when it is valid, 2 when not. */
export async function verifyCertificate(options: VerifyOptions, io: Io): Promise<ExitCode> {
  const time = options.time === undefined ? new Date() : new Date(options.time);
  if (Number.isNaN(time.getTime())) {
    throw new CliError(
      'InputInvalid',
      `--time ${options.time} is no time.`,
      'Write it as 2026-01-31T12:00:00Z.',
    );
  }
  const [leaf, ...along] = await readCertificates(options.leaf, io, options);
  const all = async (files: readonly string[]) =>
    (await Promise.all(files.map((file) => readCertificates(file, io)))).flat();
  const revocationLists = await Promise.all(
    options.crl.map(async (file) => {
      const bytes = await readNamedFile(file, io);
      return inFile(file, () => CertificateRevocationList.parseAll(bytes));
    }),
  );
  const ocspResponses = await Promise.all(
    options.ocsp.map(async (file) => {
      const bytes = await readNamedFile(file, io);
      return inFile(file, () => OcspResponse.parse(bytes));
    }),
  );
  const trust = createTrust({
    roots: await all(options.trust),
    intermediates: [...(await all(options.intermediate)), ...along],
    revocationLists: revocationLists.flat(),
    ocspResponses,
  });
  const request = {
    time,
    profile: options.profile,
    refuseWeak: options.refuseWeak,
    ...(options.policy.length === 0 ? {} : { initialPolicies: options.policy, initialExplicitPolicy: true }),
    ...(options.host === undefined ? {} : { host: options.host }),
    ...(options.maxIntermediates === undefined ? {} : { maximumIntermediates: options.maxIntermediates }),
    // Under a profile of its own the purpose is the profile's, unless one is asked for.
    ...(options.purpose === 'any' ? {} : { purpose: options.purpose }),
  };
  const { valid, status, chain } = options.online
    ? await validateOnline(trust, leaf!, {
        ...request,
        fetch: fetchRevocation,
        signal: AbortSignal.timeout(onlineTimeoutMs),
      })
    : trust.validate(leaf!, request);
  const result = {
    valid,
    status: status.map((entry) => ({
      status: entry.status,
      certificate: entry.certificate.subject,
      thumbprint: entry.certificate.thumbprint,
      reason: entry.reason,
    })),
    chain: chain.map(({ subject, issuer, serialNumber, thumbprint }) => ({
      subject,
      issuer,
      serialNumber,
      thumbprint,
    })),
  };
  io.out(options.output === 'json' ? `${JSON.stringify(result, null, 2)}\n` : asText(result));
  return valid ? exitCode.done : exitCode.findings;
}

/** The verdict, its reasons, and the chain from the certificate upwards. */
function asText({
  valid,
  status,
  chain,
}: {
  readonly valid: boolean;
  readonly status: readonly {
    readonly status: string;
    readonly certificate: string;
    readonly reason: string;
  }[];
  readonly chain: readonly { readonly subject: string }[];
}): string {
  return [
    valid ? 'valid' : 'not valid',
    ...status.map((entry) => `  ${entry.status} ${entry.certificate}: ${entry.reason}`),
    'chain',
    ...chain.map(({ subject }) => `  ${subject}`),
    '',
  ].join('\n');
}
