import type { GeneralName } from '../extensions/extension.js';
import { ObjectIdentifier } from '../object-identifiers.js';
import type { DistinguishedName, NameAttribute } from './distinguished-name.js';

/** The kinds of name that `getNameInfo` gives, as in .NET's X509NameType. */
export type X509NameType =
  'SimpleName' | 'EmailName' | 'UpnName' | 'DnsName' | 'DnsFromAlternativeName' | 'UrlName';

type Lookup = (
  attributes: readonly NameAttribute[],
  alternativeNames: readonly GeneralName[],
) => string | undefined;

/** Where each kind of name is looked for, in order. */
const lookups: Readonly<Record<X509NameType, Lookup>> = {
  SimpleName: (attributes, names) => simpleName(attributes) ?? alternative(names, 'email'),
  EmailName: (attributes, names) =>
    alternative(names, 'email') ?? first(attributes, ObjectIdentifier.emailAddress),
  UpnName: (_attributes, names) => {
    for (const name of names) if (name.kind === 'other' && name.text !== null) return name.text;
    return undefined;
  },
  DnsName: (attributes, names) => alternative(names, 'dns') ?? first(attributes, ObjectIdentifier.commonName),
  DnsFromAlternativeName: (_attributes, names) => alternative(names, 'dns'),
  UrlName: (_attributes, names) => alternative(names, 'uri'),
};

/**
 * One name of a certificate as .NET's `GetNameInfo` gives it; empty when there is none.
 *
 * @see https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate2.getnameinfo
 */
export function getNameInfo(
  type: X509NameType,
  name: DistinguishedName,
  alternativeNames: readonly GeneralName[],
): string {
  return lookups[type](name.relativeNames.toReversed().flat(), alternativeNames) ?? '';
}

/** CN, else OU, O or E, else whatever comes first. */
function simpleName(attributes: readonly NameAttribute[]): string | undefined {
  const common = first(attributes, ObjectIdentifier.commonName);
  if (common !== undefined) return common;
  const fallbacks = [
    ObjectIdentifier.organizationalUnit,
    ObjectIdentifier.organization,
    ObjectIdentifier.emailAddress,
  ] as const;
  for (const type of fallbacks) {
    // Of several, .NET keeps the one that its walk meets last.
    const found = attributes.findLast((attribute) => attribute.type === type);
    if (found !== undefined) return found.value;
  }
  return attributes[0]?.value;
}

function first(attributes: readonly NameAttribute[], type: string): string | undefined {
  return attributes.find((attribute) => attribute.type === type)?.value;
}

function alternative(names: readonly GeneralName[], kind: 'dns' | 'email' | 'uri'): string | undefined {
  for (const name of names) if (name.kind === kind) return name.value;
  return undefined;
}
