import { defineType, unsupportedMembers } from '../define-type.js';
import { reasons } from './reasons.js';

/** @see https://learn.microsoft.com/dotnet/api/system.net.webutility */
export const webUtility = defineType({
  name: 'WebUtility',
  namespace: 'System.Net',
  kind: 'class',
  abstract: true,
  members: [
    'static string HtmlDecode(string value)',
    'static string HtmlEncode(string value)',
    'static string UrlDecode(string encodedValue)',
    'static string UrlEncode(string value)',
    'static byte[] UrlDecodeToBytes(byte[] encodedValue, int offset, int count)',
    'static byte[] UrlEncodeToBytes(byte[] value, int offset, int count)',
    ...unsupportedMembers(reasons.streams, [
      'static void HtmlEncode(string value, TextWriter output)',
      'static void HtmlDecode(string value, TextWriter output)',
    ]),
  ],
});
