import { defineType, unsupportedMembers } from '../define-type.js';

/** @see https://learn.microsoft.com/dotnet/api/system.uri */
export const uri = defineType({
  name: 'Uri',
  namespace: 'System',
  kind: 'class',
  members: [
    'Uri(string uriString)',
    'Uri(string uriString, UriKind uriKind)',
    'Uri(Uri baseUri, string relativeUri)',
    'Uri(Uri baseUri, Uri relativeUri)',
    'static readonly string UriSchemeHttp',
    'static readonly string UriSchemeHttps',
    'static readonly string SchemeDelimiter',
    'string AbsolutePath { get; }',
    'string AbsoluteUri { get; }',
    'string Authority { get; }',
    'string DnsSafeHost { get; }',
    'string Fragment { get; }',
    'string Host { get; }',
    'bool IsAbsoluteUri { get; }',
    'bool IsDefaultPort { get; }',
    'bool IsFile { get; }',
    'bool IsLoopback { get; }',
    'string LocalPath { get; }',
    'string OriginalString { get; }',
    'string PathAndQuery { get; }',
    'int Port { get; }',
    'string Query { get; }',
    'string Scheme { get; }',
    'string[] Segments { get; }',
    'string UserInfo { get; }',
    'static string EscapeDataString(string stringToEscape)',
    'static string EscapeUriString(string stringToEscape)',
    'static string UnescapeDataString(string stringToUnescape)',
    'static bool IsWellFormedUriString(string uriString, UriKind uriKind)',
    'static bool TryCreate(string uriString, UriKind uriKind, out Uri result)',
    'static bool TryCreate(Uri baseUri, string relativeUri, out Uri result)',
    'bool Equals(object comparand)',
    'int GetHashCode()',
    'string GetLeftPart(UriPartial part)',
    'bool IsBaseOf(Uri uri)',
    'string ToString()',
    'static bool operator ==(Uri uri1, Uri uri2)',
    'static bool operator !=(Uri uri1, Uri uri2)',
    'Uri MakeRelativeUri(Uri uri)',
    'UriHostNameType HostNameType { get; }',
    'bool IsUnc { get; }',
    'string IdnHost { get; }',
    'bool UserEscaped { get; }',
    'static readonly string UriSchemeFile',
    'static readonly string UriSchemeFtp',
    'static readonly string UriSchemeGopher',
    'static readonly string UriSchemeMailto',
    'static readonly string UriSchemeNews',
    'static readonly string UriSchemeNntp',
    'static readonly string UriSchemeNetTcp',
    'static readonly string UriSchemeNetPipe',
    'static UriHostNameType CheckHostName(string name)',
    'static string HexEscape(char character)',
    'static char HexUnescape(string pattern, ref int index)',
    'static bool IsHexEncoding(string pattern, int index)',
    'static bool CheckSchemeName(string schemeName)',
    'static bool IsHexDigit(char character)',
    'static int FromHex(char digit)',
    'string MakeRelative(Uri toUri)',
    'static bool TryCreate(Uri baseUri, Uri relativeUri, out Uri result)',
    'bool IsWellFormedOriginalString()',
    ...unsupportedMembers('it is obsolete: leave dontEscape out', [
      'Uri(string uriString, bool dontEscape)',
      'Uri(Uri baseUri, string relativeUri, bool dontEscape)',
    ]),
    ...unsupportedMembers(
      'UriComponents and UriFormat are not on the list of allowed types: use the properties',
      [
        'string GetComponents(UriComponents components, UriFormat format)',
        'static int Compare(Uri uri1, Uri uri2, UriComponents partsToCompare, UriFormat compareFormat, StringComparison comparisonType)',
      ],
    ),
  ],
});

/** @see https://learn.microsoft.com/dotnet/api/system.urikind */
export const uriKind = defineType({
  name: 'UriKind',
  namespace: 'System',
  kind: 'enum',
  values: { RelativeOrAbsolute: 0, Absolute: 1, Relative: 2 },
});

/** @see https://learn.microsoft.com/dotnet/api/system.uripartial */
export const uriPartial = defineType({
  name: 'UriPartial',
  namespace: 'System',
  kind: 'enum',
  values: { Scheme: 0, Authority: 1, Path: 2, Query: 3 },
});

/** @see https://learn.microsoft.com/dotnet/api/system.urihostnametype */
export const uriHostNameType = defineType({
  name: 'UriHostNameType',
  namespace: 'System',
  kind: 'enum',
  notAllowListed: true,
  values: { Unknown: 0, Basic: 1, Dns: 2, IPv4: 3, IPv6: 4 },
});
