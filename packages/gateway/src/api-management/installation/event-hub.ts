import { withNamedValues, type NamedValues } from './with-named-values.js';

/** The event hub of a logger. */
export interface EventHub {
  /** `https://contoso.servicebus.windows.net` */
  readonly origin: string;
  readonly name: string;
  readonly credential: SharedAccessKey | ManagedIdentity;
  /** Whether events may wait for others, to go together. */
  readonly isBuffered: boolean;
}

/** A key of a shared access policy. */
export interface SharedAccessKey {
  readonly kind: 'sharedAccessKey';
  readonly keyName: string;
  readonly key: string;
}

/** A managed identity of the service. */
export interface ManagedIdentity {
  readonly kind: 'managedIdentity';
  /** Null for the system-assigned identity. */
  readonly clientId: string | null;
}

/**
 * Reads the credentials of a logger: `name` with `connectionString`, or with `endpointAddress` and `identityClientId`.
 *
 * @returns a text that says what is missing; it holds no credential
 * @see https://learn.microsoft.com/azure/api-management/api-management-howto-log-event-hubs
 */
export function readEventHub(
  credentials: ReadonlyMap<string, string>,
  isBuffered: boolean,
  namedValues: NamedValues,
): EventHub | string {
  const value = (name: string): string => withNamedValues(credentials.get(name) ?? '', namedValues).trim();
  const connection = value('connectionString');
  const parts = partsOf(connection);
  const origin = originOf(connection === '' ? value('endpointAddress') : (parts.get('endpoint') ?? ''));
  const name = value('name') || parts.get('entitypath');
  if (origin === null) {
    return 'its credentials hold neither a connectionString nor an endpointAddress with a host';
  }
  if (!name) return 'its credentials hold no name of an event hub';
  if (connection === '') {
    const clientId = value('identityClientId');
    const credential = {
      kind: 'managedIdentity',
      clientId: isSystemAssigned(clientId) ? null : clientId,
    } as const;
    return { origin, name, credential, isBuffered };
  }
  const [keyName, key] = [parts.get('sharedaccesskeyname'), parts.get('sharedaccesskey')];
  if (!keyName || !key) return 'its connectionString holds no SharedAccessKeyName with a SharedAccessKey';
  return { origin, name, credential: { kind: 'sharedAccessKey', keyName, key }, isBuffered };
}

/** What of the credentials of a logger must not be shown. */
export function eventHubSecrets(
  credentials: ReadonlyMap<string, string>,
  namedValues: NamedValues,
): readonly string[] {
  const connection = withNamedValues(credentials.get('connectionString') ?? '', namedValues);
  return [connection, partsOf(connection).get('sharedaccesskey') ?? ''];
}

/** `Endpoint=…;SharedAccessKeyName=…;SharedAccessKey=…`, names in small letters. A key ends with `=`. */
const partsOf = (connection: string): ReadonlyMap<string, string> =>
  new Map(
    connection.split(';').map((part) => {
      const [, name = '', value = ''] = /^\s*([^=]*?)\s*=(.*)$/s.exec(part) ?? [];
      return [name.toLowerCase(), value.trim()];
    }),
  );

/** Event hubs are reached over TLS, whatever scheme the address has; `http` is for what stands in for one. */
function originOf(address: string): string | null {
  const [, scheme = '', rest] = /^(?:([a-z]+):\/\/)?(.*)$/is.exec(address)!;
  const url = `${scheme.toLowerCase() === 'http' ? 'http' : 'https'}://${rest}`;
  return rest !== '' && URL.canParse(url) ? new URL(url).origin : null;
}

const isSystemAssigned = (clientId: string): boolean => /^(systemassigned)?$/i.test(clientId);
