import { defineType } from '../define-type.js';

/** @see https://learn.microsoft.com/dotnet/api/system.net.ipaddress */
export const ipAddress = defineType({
  name: 'IPAddress',
  namespace: 'System.Net',
  kind: 'class',
  members: [
    'AddressFamily AddressFamily { get; }',
    'bool Equals(object comparand)',
    'byte[] GetAddressBytes()',
    'static bool IsLoopback(IPAddress address)',
    'static IPAddress Parse(string ipString)',
    'static bool TryParse(string ipString, out IPAddress address)',
    'string ToString()',
  ],
});

/** @see https://learn.microsoft.com/dotnet/api/system.net.sockets.addressfamily */
export const addressFamily = defineType({
  name: 'AddressFamily',
  namespace: 'System.Net.Sockets',
  kind: 'enum',
  notAllowListed: true,
  values: { Unknown: -1, Unspecified: 0, Unix: 1, InterNetwork: 2, InterNetworkV6: 23 },
});
