import type * as context from '../context.js';
import type { JsonReader } from './json-reader.js';
import { dateOf, dateOrFirst } from './times.js';

export function readNamed(reader: JsonReader | null): context.NamedContext | null {
  return reader === null ? null : { id: reader.text('id') ?? '', name: reader.text('name') ?? '' };
}

const readGroups = (reader: JsonReader): readonly context.NamedContext[] =>
  reader.objects('groups').map((group) => ({ id: group.text('id') ?? '', name: group.text('name') ?? '' }));

export function readApi(reader: JsonReader | null): context.ApiContext | null {
  if (reader === null) return null;
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

export function readBackend(reader: JsonReader | null): context.BackendContext | null {
  if (reader === null) return null;
  const type = reader.text('type') ?? 'Single';
  if (type !== 'Single' && type !== 'Pool') throw reader.wrong('type', '"Single" or "Pool"');
  return { id: reader.text('id') ?? '', type, azureRegion: reader.text('azureRegion') };
}

export function readGraphQL(reader: JsonReader | null): context.GraphQLContext | null {
  return reader === null ? null : { arguments: reader.json('arguments'), parent: reader.json('parent') };
}

export function readLastError(reader: JsonReader | null): context.LastErrorContext | null {
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

export function readOperation(reader: JsonReader | null): context.OperationContext | null {
  if (reader === null) return null;
  return {
    id: reader.text('id') ?? '',
    name: reader.text('name') ?? '',
    method: reader.text('method') ?? '',
    urlTemplate: reader.text('urlTemplate') ?? '',
  };
}

export function readProduct(reader: JsonReader | null): context.ProductContext | null {
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

export function readSubscription(reader: JsonReader | null): context.SubscriptionContext | null {
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

export function readUser(reader: JsonReader | null): context.UserContext | null {
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
