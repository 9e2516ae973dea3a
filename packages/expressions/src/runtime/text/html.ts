import { allocate } from '../clr/index.js';
import { htmlEntities } from './html-entities.js';

const named: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** `WebUtility.HtmlEncode`: markup, U+00A0 to U+00FF and surrogate pairs become references. */
export function htmlEncode(text: string): string {
  const out = text.replace(/[&<>"'\u00a0-\u00ff]|[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (c) => {
    if (c.length === 1 && c >= '\ud800') return '\ufffd';
    return named[c] ?? `&#${c.codePointAt(0) ?? 0};`;
  });
  allocate(out.length);
  return out;
}

/** `WebUtility.HtmlDecode`: named, decimal and hexadecimal references that end with `;`. */
export function htmlDecode(text: string): string {
  return text.replace(
    /&(?:#(\d{1,10})|#[xX]([\da-fA-F]{1,8})|([A-Za-z][A-Za-z\d]{1,8}));/g,
    (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
      if (name !== undefined)
        return Object.hasOwn(htmlEntities, name) ? (htmlEntities[name] ?? whole) : whole;
      const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
      if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return whole;
      return String.fromCodePoint(code);
    },
  );
}
