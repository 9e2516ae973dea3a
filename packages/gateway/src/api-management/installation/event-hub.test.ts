import { describe, expect, it } from '@jest/globals';
import { eventHubSecrets, readEventHub } from './event-hub.js';

const connectionString =
  'Endpoint=sb://Contoso.servicebus.windows.net/;SharedAccessKeyName=send;SharedAccessKey=a+/b=';
const key = { kind: 'sharedAccessKey', keyName: 'send', key: 'a+/b=' };
const origin = 'https://contoso.servicebus.windows.net';
const none = new Map();

const read = (credentials: Record<string, string>, namedValues = none) =>
  readEventHub(new Map(Object.entries(credentials)), true, namedValues);

describe('the event hub of a logger', () => {
  it.each([
    ['a connection string', { name: 'orders', connectionString }, key],
    ['one of the hub itself', { connectionString: `${connectionString};EntityPath=orders` }, key],
    [
      'the system-assigned identity',
      {
        name: 'orders',
        endpointAddress: 'contoso.servicebus.windows.net',
        identityClientId: 'SystemAssigned',
      },
      { kind: 'managedIdentity', clientId: null },
    ],
    [
      'a user-assigned identity',
      {
        name: 'orders',
        endpointAddress: `${origin}/`,
        identityClientId: '11111111-0000-0000-0000-000000000000',
      },
      { kind: 'managedIdentity', clientId: '11111111-0000-0000-0000-000000000000' },
    ],
  ])('is reached with %s', (_, credentials, credential) => {
    expect(read(credentials as Record<string, string>)).toEqual({
      origin,
      name: 'orders',
      credential,
      isBuffered: true,
    });
  });

  it('may have its credentials in named values, as the service keeps them', () => {
    const namedValues = new Map([['Logger-Credentials--1', { value: connectionString, secret: true }]]);
    expect(
      read({ name: 'orders', connectionString: '{{Logger-Credentials--1}}' }, namedValues),
    ).toMatchObject({
      origin,
      credential: key,
    });
  });

  it('is not there without an address, a name or a key', () => {
    expect(read({ name: 'orders' })).toContain('neither a connectionString nor an endpointAddress');
    expect(read({ name: 'orders', endpointAddress: 'https://' })).toContain('neither a connectionString');
    expect(read({ connectionString })).toContain('no name of an event hub');
    expect(read({ name: 'orders', connectionString: 'Endpoint=sb://contoso/' })).toContain(
      'no SharedAccessKeyName',
    );
  });

  it('has a key that nothing may show', () => {
    const credentials = new Map(Object.entries({ name: 'orders', connectionString }));
    expect(eventHubSecrets(credentials, none)).toEqual([connectionString, 'a+/b=']);
  });
});
