import { CertificateError } from '../certificate-error.js';
import { CertificateRevocationList } from '../certificate-revocation-list.js';
import { extensionsOf, type Certificate } from '../certificate.js';
import type { GeneralName } from '../extensions/extension.js';
import { ObjectIdentifier } from '../object-identifiers.js';
import { OcspResponse } from '../ocsp/ocsp-response.js';
import { writeOcspRequest } from '../ocsp/write-ocsp-request.js';
import type { Trust, ValidationOptions } from './create-trust.js';
import type { PathResult } from './path-result.js';

/** The part of `fetch` that is needed; the global one fits. */
export type RevocationFetch = (
  url: string,
  request: {
    readonly method: 'GET' | 'POST';
    readonly headers: Record<string, string>;
    readonly body?: Uint8Array<ArrayBuffer>;
    readonly signal?: AbortSignal;
  },
) => Promise<{ readonly ok: boolean; arrayBuffer(): Promise<ArrayBuffer> }>;

/** How a certificate is judged when places on the network may be asked. */
export interface OnlineOptions extends Omit<ValidationOptions, 'checkRevocation'> {
  /** Asks the places that the certificates name; what it may reach, and what it keeps, is its own matter. */
  readonly fetch: RevocationFetch;
  /** Ends the questions; what was not answered by then counts as unknown. */
  readonly signal?: AbortSignal;
}

/** Places of one kind that are asked for one certificate. */
const maximumPlaces = 2;

/**
 * Validates a certificate with its revocation, asked by OCSP and, where that gives nothing, fetched as lists. Nothing
 * is asked about a path that is refused anyway. Failures are no errors: without a valid answer the status is
 * `RevocationStatusUnknown` and `OfflineRevocation`, and the path is refused.
 *
 * @example
 * const { valid } = await validateOnline(trust, client, {
 *   time: new Date(),
 *   profile: 'dotnetVerify',
 *   fetch,
 *   signal: AbortSignal.timeout(5_000),
 * });
 */
export async function validateOnline(
  trust: Trust,
  certificate: Certificate,
  options: OnlineOptions,
): Promise<PathResult> {
  const { fetch, signal, ...request } = options;
  const offline = trust.validate(certificate, { ...request, checkRevocation: false });
  if (!offline.valid) return offline;
  const answers = await Promise.all(
    offline.chain
      .slice(0, -1)
      .map((member, index) => ask(member, offline.chain[index + 1]!, { fetch, signal })),
  );
  return trust.validate(certificate, {
    ...request,
    checkRevocation: true,
    revocationLists: [...(request.revocationLists ?? []), ...answers.flatMap(({ lists }) => lists)],
    ocspResponses: [...(request.ocspResponses ?? []), ...answers.flatMap(({ responses }) => responses)],
  });
}

interface Answers {
  readonly lists: readonly CertificateRevocationList[];
  readonly responses: readonly OcspResponse[];
}

interface Line {
  readonly fetch: RevocationFetch;
  readonly signal: AbortSignal | undefined;
}

async function ask(certificate: Certificate, issuer: Certificate, line: Line): Promise<Answers> {
  const { authorityInfoAccess, crlDistributionPoints } = extensionsOf(certificate).contents;
  const responders = (authorityInfoAccess ?? [])
    .filter(({ method }) => method === ObjectIdentifier.ocsp)
    .flatMap(({ location }) => placeOf(location));
  for (const place of responders.slice(0, maximumPlaces)) {
    const bytes = await load(place, line, writeOcspRequest(certificate, issuer));
    const response = bytes === undefined ? undefined : readOr(() => OcspResponse.parse(bytes));
    if (response !== undefined) return { lists: [], responses: [response] };
  }
  const places = (crlDistributionPoints ?? []).flatMap(({ name }) =>
    name?.kind === 'full' ? name.names.flatMap(placeOf) : [],
  );
  const lists = await Promise.all(
    places.slice(0, maximumPlaces).map(async (place) => {
      const bytes = await load(place, line);
      return bytes === undefined ? [] : (readOr(() => CertificateRevocationList.parseAll(bytes)) ?? []);
    }),
  );
  return { lists: lists.flat(), responses: [] };
}

/** Only http and https: a certificate must not make us open anything else. */
function placeOf(name: GeneralName): readonly string[] {
  return name.kind === 'uri' && /^https?:\/\//i.test(name.value) ? [name.value] : [];
}

async function load(
  url: string,
  { fetch, signal }: Line,
  request?: Uint8Array,
): Promise<Uint8Array | undefined> {
  try {
    const response = await fetch(url, {
      method: request === undefined ? 'GET' : 'POST',
      headers: request === undefined ? {} : { 'content-type': 'application/ocsp-request' },
      ...(request === undefined ? {} : { body: Uint8Array.from(request) }),
      ...(signal === undefined ? {} : { signal }),
    });
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
  } catch {
    // A place that can't be reached answers nothing, and the status stays unknown.
    return undefined;
  }
}

function readOr<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof CertificateError) return undefined;
    throw error;
  }
}
