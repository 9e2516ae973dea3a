import { isIP } from 'node:net';
import type { RuntimeMembers } from '../define-type.js';
import { uriHostNameType } from '../types/uri.js';
import { argumentException } from './clr/exceptions.js';
import { argumentOutOfRange } from './failures.js';

const hexDigit = /^[\da-fA-F]$/;
const isEscape = (text: string, index: number): boolean =>
  /^%[\da-fA-F]{2}/.test(text.slice(index, index + 3));

/** The number of System.UriHostNameType that a host is. */
export function hostNameType(host: string): number {
  const types = uriHostNameType.values;
  const bare = host.replace(/^\[|\]$/g, '');
  if (isIP(bare) === 6) return types.IPv6;
  if (isIP(host) === 4) return types.IPv4;
  const isName =
    /^(?!-)[\p{L}\p{N}_-]{1,63}(?:\.[\p{L}\p{N}_-]{1,63})*\.?$/u.test(host) && host.length <= 255;
  return isName ? types.Dns : types.Unknown;
}

/** From one path to another: `../b`, as Uri.MakeRelativeUri computes it. */
export function pathDifference(from: string, to: string): string {
  let same = 0;
  let slash = -1;
  while (same < from.length && same < to.length && from[same] === to[same]) {
    if (from[same] === '/') slash = same;
    same++;
  }
  if (same === 0) return to;
  if (same === from.length && same === to.length) return '';
  const up = '../'.repeat(from.slice(same).split('/').length - 1);
  if (up === '' && to.length - 1 === slash) return './';
  return up + to.slice(slash + 1);
}

/** Members of System.Uri that look at texts only. */
export const uriTextRuntime = {
  UriSchemeFile: () => 'file',
  UriSchemeFtp: () => 'ftp',
  UriSchemeGopher: () => 'gopher',
  UriSchemeHttp: () => 'http',
  UriSchemeHttps: () => 'https',
  UriSchemeMailto: () => 'mailto',
  UriSchemeNetPipe: () => 'net.pipe',
  UriSchemeNetTcp: () => 'net.tcp',
  UriSchemeNews: () => 'news',
  UriSchemeNntp: () => 'nntp',
  SchemeDelimiter: () => '://',
  'CheckHostName(string)': (name: string | null) =>
    name === null || name === '' ? uriHostNameType.values.Unknown : hostNameType(name),
  'CheckSchemeName(string)': (name: string | null) => /^[A-Za-z][A-Za-z0-9+.-]*$/.test(name ?? ''),
  'FromHex(char)': (code: number) => {
    const digit = String.fromCharCode(code);
    if (!hexDigit.test(digit)) throw argumentException.create('digit');
    return parseInt(digit, 16);
  },
  'HexEscape(char)': (code: number) => {
    if (code > 255) throw argumentOutOfRange('character');
    return `%${code.toString(16).toUpperCase().padStart(2, '0')}`;
  },
  'HexUnescape(string,ref int)': (pattern: string | null, index: { value: number }) => {
    const text = pattern ?? '';
    const at = index.value;
    if (at < 0 || at >= text.length) throw argumentOutOfRange('index');
    if (!isEscape(text, at)) {
      index.value = at + 1;
      return text.charCodeAt(at);
    }
    index.value = at + 3;
    return parseInt(text.slice(at + 1, at + 3), 16);
  },
  'IsHexDigit(char)': (code: number) => hexDigit.test(String.fromCharCode(code)),
  'IsHexEncoding(string,int)': (pattern: string | null, index: number) => isEscape(pattern ?? '', index),
} satisfies RuntimeMembers;
