import type { KeyObject } from 'node:crypto';
import { Certificate, CertificateError, validatePath } from '@apim-kit/certificates';
import type * as context from './context.js';
import { ExpressionError } from './expression-error.js';
import { JsonReader } from './context-from-json/json-reader.js';
import { readVariables } from './context-from-json/variables.js';
import { bodyOfText } from './context-from-json/body.js';
import { namedEntries } from './runtime/context/named-entries.js';
import { ticksPerMillisecond, unixEpochTicks } from './runtime/time/calendar.js';
import { parseDate } from './runtime/time/date-parse.js';
import { parseTimeSpan } from './runtime/time/time-span-text.js';

export interface ContextFromJsonOptions {
  /** Reads the private key of a PFX with an empty password; without it a `pfx` in the JSON is an error. */
  readonly readPrivateKey?: (pfx: Uint8Array) => KeyObject;
  /** Randomness behind `Guid.NewGuid()` and `new Random()`. Default: Math.random. */
  readonly random?: () => number;
  /** Gets what `context.Trace` is given. Default: nothing is kept. */
  readonly trace?: (message: string) => void;
}

/** 2020-01-01T00:00:00Z, for a context without a `timestamp`. */
const defaultTimestamp = '2020-01-01T00:00:00Z';

/**
 * A context from its JSON form: all parts may be left out and are null or empty then. The clock stands still at
 * `timestamp`; `Verify` trusts `deployment.caCertificates`.
 *
 * Bodies are read once: build a new context for each evaluation.
 *
 * @throws ExpressionError `invalid-context` with the path of what is wrong
 * @example
 * const host = contextFromJson({ request: { method: 'PUT', headers: { Accept: ['text/plain'] } } });
 * compiled.expression.evaluate(host);
 */
export function contextFromJson(
  json: unknown,
  options: ContextFromJsonOptions = {},
): context.ExpressionContext {
  const root = new JsonReader(json, 'context');
  const nowTicks = ticksOf(root, 'timestamp') ?? 0n;
  const elapsedTicks = spanOf(root, 'elapsed');
  const deployment = readDeployment(root.object('deployment'), options);
  const trust = readTrust(root.object('deployment'));
  const time = new Date(Number((nowTicks - unixEpochTicks) / ticksPerMillisecond));
  const revision = root.object('api');
  return {
    api: revision === null ? null : readApi(revision),
    backend: readBackend(root.object('backend')),
    deployment,
    elapsedTicks: () => elapsedTicks,
    graphQL: readGraphQL(root.object('graphQL')),
    lastError: readLastError(root.object('lastError')),
    operation: readOperation(root.object('operation')),
    product: readProduct(root.object('product')),
    request: readRequest(root.object('request') ?? new JsonReader({}, 'context.request')),
    requestId: root.text('requestId') ?? '00000000-0000-0000-0000-000000000000',
    response: readResponse(root.object('response')),
    subscription: readSubscription(root.object('subscription')),
    timestampTicks: nowTicks,
    tracing: root.flag('tracing') ?? false,
    user: readUser(root.object('user')),
    variables: namedEntries(readVariables(root.object('variables'), readResponse)),
    workspace: readNamed(root.object('workspace')),
    trace: options.trace ?? (() => undefined),
    nowTicks: () => nowTicks,
    random: options.random ?? Math.random,
    verifyCertificate: (certificate, revocation) =>
      validatePath(certificate, {
        ...trust,
        time,
        profile: revocation ? 'dotnetVerify' : 'verifyNoRevocation',
      }).valid,
  };
}

function ticksOf(reader: JsonReader, name: string): bigint | null {
  const text = reader.text(name) ?? (name === 'timestamp' ? defaultTimestamp : null);
  if (text === null) return null;
  const parsed = parseDate(text, 0n);
  if ('problem' in parsed) throw reader.wrong(name, 'a date such as 2026-03-14T09:26:53.5897932Z');
  return parsed.ticks - (parsed.offsetTicks ?? 0n);
}

function spanOf(reader: JsonReader, name: string): bigint {
  const text = reader.text(name);
  if (text === null) return 0n;
  try {
    return parseTimeSpan(text);
  } catch {
    throw reader.wrong(name, 'a time such as 00:00:00.1370000');
  }
}

function dateOf(reader: JsonReader, name: string): Date | null {
  const ticks = ticksOf(reader, name);
  return ticks === null ? null : new Date(Number((ticks - unixEpochTicks) / ticksPerMillisecond));
}

/** A date that must be there: the first one that .NET has when it is left out. */
const dateOrFirst = (reader: JsonReader, name: string): Date =>
  dateOf(reader, name) ?? new Date(-Number(unixEpochTicks / ticksPerMillisecond));

function readCertificate(reader: JsonReader | null): Certificate | null {
  const pem = reader?.text('pem') ?? null;
  if (reader === null || pem === null) return null;
  try {
    return Certificate.parse(Buffer.from(pem));
  } catch (error) {
    if (!(error instanceof CertificateError)) throw error;
    throw reader.wrong('pem', `a certificate (${error.message})`);
  }
}

const textLists = (reader: JsonReader | null): context.NamedEntries<readonly string[]> =>
  namedEntries((reader?.names() ?? []).map((name) => [name, reader?.texts(name) ?? []] as const));

function readRequest(reader: JsonReader): context.RequestContext {
  const url = withQuery(reader.text('url') ?? '', reader.object('query'));
  return {
    body: bodyOfText(reader.text('body')),
    certificate: readCertificate(reader.object('certificate')),
    headers: textLists(reader.object('headers')),
    ipAddress: reader.text('ipAddress') ?? '',
    matchedParameters: namedEntries(
      (reader.object('matchedParameters')?.names() ?? []).map(
        (name) => [name, reader.object('matchedParameters')?.text(name) ?? ''] as const,
      ),
    ),
    method: reader.text('method') ?? 'GET',
    originalUrl: reader.text('originalUrl') ?? url,
    url,
  };
}

/** The URL with the parameters of `query` where it has none itself. */
function withQuery(url: string, query: JsonReader | null): string {
  if (query === null || url.includes('?')) return url;
  const pairs = query
    .names()
    .flatMap((name) =>
      query.texts(name).map((value) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`),
    );
  return pairs.length === 0 ? url : `${url}?${pairs.join('&')}`;
}

function readResponse(reader: JsonReader | null): context.ResponseContext | null {
  if (reader === null) return null;
  return {
    body: bodyOfText(reader.text('body')),
    headers: textLists(reader.object('headers')),
    statusCode: reader.number('status') ?? 200,
    statusReason: reader.text('reason') ?? '',
  };
}

function readNamed(reader: JsonReader | null): context.NamedContext | null {
  return reader === null ? null : { id: reader.text('id') ?? '', name: reader.text('name') ?? '' };
}

const readGroups = (reader: JsonReader): readonly context.NamedContext[] =>
  reader.objects('groups').map((group) => ({ id: group.text('id') ?? '', name: group.text('name') ?? '' }));

function readApi(reader: JsonReader): context.ApiContext {
  return {
    id: reader.text('id') ?? '',
    name: reader.text('name') ?? '',
    path: reader.text('path') ?? '',
    revision: reader.text('revision') ?? '1',
    version: reader.text('version'),
    isCurrentRevision: reader.flag('isCurrentRevision') ?? true,
    protocols: reader.texts('protocols'),
    serviceUrl: reader.text('serviceUrl'),
  };
}

function readBackend(reader: JsonReader | null): context.BackendContext | null {
  if (reader === null) return null;
  const type = reader.text('type') ?? 'Single';
  if (type !== 'Single' && type !== 'Pool') throw reader.wrong('type', '"Single" or "Pool"');
  return { id: reader.text('id') ?? '', type, azureRegion: reader.text('azureRegion') };
}

function readGraphQL(reader: JsonReader | null): context.GraphQLContext | null {
  return reader === null ? null : { arguments: reader.json('arguments'), parent: reader.json('parent') };
}

function readLastError(reader: JsonReader | null): context.LastErrorContext | null {
  if (reader === null) return null;
  return {
    source: reader.text('source') ?? '',
    reason: reader.text('reason') ?? '',
    message: reader.text('message') ?? '',
    scope: reader.text('scope'),
    section: reader.text('section'),
    path: reader.text('path'),
    policyId: reader.text('policyId'),
    httpErrorCode: reader.number('httpErrorCode'),
  };
}

function readOperation(reader: JsonReader | null): context.OperationContext | null {
  if (reader === null) return null;
  return {
    id: reader.text('id') ?? '',
    name: reader.text('name') ?? '',
    method: reader.text('method') ?? '',
    urlTemplate: reader.text('urlTemplate') ?? '',
  };
}

function readProduct(reader: JsonReader | null): context.ProductContext | null {
  if (reader === null) return null;
  const state = reader.text('state') ?? 'Published';
  if (state !== 'Published' && state !== 'NotPublished')
    throw reader.wrong('state', '"Published" or "NotPublished"');
  return {
    id: reader.text('id') ?? '',
    name: reader.text('name') ?? '',
    approvalRequired: reader.flag('approvalRequired') ?? false,
    groups: readGroups(reader),
    state,
    subscriptionLimit: reader.number('subscriptionLimit'),
    subscriptionRequired: reader.flag('subscriptionRequired') ?? false,
  };
}

function readSubscription(reader: JsonReader | null): context.SubscriptionContext | null {
  if (reader === null) return null;
  const primaryKey = reader.text('primaryKey') ?? reader.text('key') ?? '';
  return {
    id: reader.text('id') ?? '',
    name: reader.text('name') ?? '',
    key: reader.text('key') ?? primaryKey,
    primaryKey,
    secondaryKey: reader.text('secondaryKey') ?? '',
    createdDate: dateOrFirst(reader, 'createdDate'),
    startDate: dateOf(reader, 'startDate'),
    endDate: dateOf(reader, 'endDate'),
  };
}

function readUser(reader: JsonReader | null): context.UserContext | null {
  if (reader === null) return null;
  return {
    id: reader.text('id') ?? '',
    email: reader.text('email') ?? '',
    firstName: reader.text('firstName') ?? '',
    lastName: reader.text('lastName') ?? '',
    note: reader.text('note'),
    registrationDate: dateOrFirst(reader, 'registrationDate'),
    groups: readGroups(reader),
    identities: reader
      .objects('identities')
      .map((identity) => ({ id: identity.text('id') ?? '', provider: identity.text('provider') ?? '' })),
  };
}

function readDeployment(
  reader: JsonReader | null,
  options: ContextFromJsonOptions,
): context.DeploymentContext {
  const certificates = new Map<string, Certificate>();
  const keys = new Map<string, KeyObject>();
  const store = reader?.object('certificates') ?? null;
  for (const name of store?.names() ?? []) {
    const entry = store?.object(name) ?? null;
    const certificate = readCertificate(entry);
    if (entry === null || certificate === null) continue;
    certificates.set(name, certificate);
    const pfx = entry.text('pfx');
    if (pfx !== null) keys.set(name, readKey(entry, pfx, options));
  }
  return {
    certificates: namedEntries(certificates),
    privateKeys: namedEntries(keys),
    gatewayId: reader?.text('gatewayId') ?? 'managed',
    gatewayInstanceId: reader?.text('gatewayInstanceId') ?? '',
    gatewayIsManaged: reader?.flag('gatewayIsManaged') ?? true,
    region: reader?.text('region') ?? '',
    serviceId: reader?.text('serviceId') ?? '',
    serviceName: reader?.text('serviceName') ?? '',
  };
}

function readKey(entry: JsonReader, pfx: string, { readPrivateKey }: ContextFromJsonOptions): KeyObject {
  if (readPrivateKey === undefined) throw entry.wrong('pfx', 'left out: no reader of PFX files was given');
  try {
    return readPrivateKey(Buffer.from(pfx, 'base64'));
  } catch (cause) {
    const { message, diagnostics } = entry.wrong('pfx', 'a PFX with an empty password, as base64');
    throw new ExpressionError('invalid-context', message, { cause, diagnostics });
  }
}

function readTrust(reader: JsonReader | null): { roots: Certificate[]; intermediates: Certificate[] } {
  const roots: Certificate[] = [];
  const intermediates: Certificate[] = [];
  for (const entry of reader?.objects('caCertificates') ?? []) {
    const certificate = readCertificate(entry);
    const store = entry.text('store') ?? 'Root';
    if (store !== 'Root' && store !== 'CertificateAuthority') {
      throw entry.wrong('store', '"Root" or "CertificateAuthority"');
    }
    if (certificate !== null) (store === 'Root' ? roots : intermediates).push(certificate);
  }
  return { roots, intermediates };
}
