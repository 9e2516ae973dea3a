import { decodeQuery } from '../api-management/routing/query-string.js';
import { credentialNames, type SensitiveNames } from './sensitive-names.js';

/** Members of JSON documents, forms and connection strings that hold credentials. */
const members = [...credentialNames, 'pwd', 'SharedAccessKey', 'SharedAccessSignature', 'AccountKey'].join(
  '|',
);

/**
 * What is a credential by its looks, wherever it stands; only texts with the mark in them are looked through. The time
 * that each takes is in proportion to the text, whatever a caller sends.
 */
const credentials: readonly { readonly mark: string; readonly pattern: RegExp }[] = [
  // A JSON web token, signed or encrypted.
  { mark: 'eyJ', pattern: /(?<secret>(?<![\w-])eyJ[\w-]{8,}(?:\.[\w-]*){2,4})/g },
  {
    mark: '"',
    pattern: new RegExp(`"(?:${members})\\\\*"\\s*:\\s*\\\\*"(?<secret>[^"\\\\]+)`, 'gi'),
  },
  {
    mark: '=',
    pattern: new RegExp(`(?<![\\w-])(?:${members})=["']?(?<secret>[^&#;\\s"'<>]+)`, 'gi'),
  },
  { mark: '@', pattern: /:\/\/[^\s/:@]*:(?<secret>[^\s/@]+)@/g },
  { mark: ' ', pattern: /\b(?:Bearer|Basic)\s+(?<secret>[\w+/.~=-]{16,})/gi },
];

/** A secret as Key Vault gives it: the value stands beside its address. */
const vaultAddress = /\.vault\.[\w.]{1,60}\/secrets\//;
const vaultValue = /"value\\*"\s*:\s*\\*"(?<secret>[^"\\]+)/g;

const parameter = /[?&](?<name>[^=?&#\s]+)=(?<secret>[^&#\s"'<>]+)/g;

/** The credentials that a text holds, each as it stands there and decoded. */
export function secretsInText(text: string, names: SensitiveNames): string[] {
  const found: string[] = [];
  replaceSecrets(text, names, (secret) => {
    found.push(secret, decodeQuery(secret));
    return secret;
  });
  return found;
}

/** The text with something else in the place of each credential that it holds. */
export function replaceSecrets(
  text: string,
  names: SensitiveNames,
  replace: (secret: string) => string,
): string {
  const inPlace = (match: string, ...rest: unknown[]): string => {
    const { name, secret = '' } = rest.at(-1) as { readonly name?: string; readonly secret?: string };
    if (name !== undefined && !names.isParameter(decodeQuery(name))) return match;
    const start = match.lastIndexOf(secret);
    return match.slice(0, start) + replace(secret) + match.slice(start + secret.length);
  };
  let left = text.includes('=') ? text.replace(parameter, inPlace) : text;
  for (const { mark, pattern } of credentials) {
    if (left.includes(mark)) left = left.replace(pattern, inPlace);
  }
  return vaultAddress.test(left) ? left.replace(vaultValue, inPlace) : left;
}
