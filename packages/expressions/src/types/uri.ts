import { defineType } from '../define-type.js';

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
    { signature: 'Uri MakeRelativeUri(Uri uri)', unsupported: 'relative references are not computed' },
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
