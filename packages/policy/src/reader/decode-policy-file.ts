import { diagnostics } from '../diagnostics.js';
import type { DocumentDiagnostic } from '../document/document-diagnostic.js';
import { createLocator } from '../xml/locator.js';
import { createFindings } from '../xml/report.js';

/** How the characters of a file are stored. */
export type FileEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | (string & {});

/** A file as text, or what is wrong with its bytes. */
export type DecodedFile =
  | {
      /** A byte order mark stays its first character. */
      readonly text: string;
      readonly encoding: FileEncoding;
      /** The bytes of a text in the same encoding; undefined where it can't be written in it. */
      encode(text: string): Uint8Array | undefined;
    }
  | { readonly text: undefined; readonly diagnostics: readonly DocumentDiagnostic[] };

/**
 * Decodes a policy file: UTF-8, UTF-16 with a byte order mark or recognised by its first characters, or what its XML
 * declaration names when it is no valid UTF-8.
 *
 * @example
 * decodePolicyFile(Uint8Array.from([0xff, 0xfe, 0x3c, 0x00]), 'a.xml') // { text: '\ufeff<', encoding: 'utf-16le', … }
 */
export function decodePolicyFile(bytes: Uint8Array, file: string): DecodedFile {
  const encoding = guessEncoding(bytes);
  const text = decode(bytes, encoding);
  if (text !== undefined) return decoded(text, encoding);
  const declared = declaredEncoding(bytes);
  const other = declared === undefined ? undefined : decode(bytes, declared);
  // A declaration of UTF-16 in a file of single bytes is wrong, whatever they are.
  if (declared !== undefined && other !== undefined && !/^(utf|ucs|unicode)/i.test(declared)) {
    return decoded(other, declared);
  }
  return { text: undefined, diagnostics: [whereInvalid(bytes, encoding, file)] };
}

function decoded(text: string, encoding: FileEncoding): DecodedFile {
  return { text, encoding, encode: (changed) => encode(changed, encoding) };
}

function guessEncoding([a, b, c, d]: Uint8Array): FileEncoding {
  const isWide = c === 0 && d === 0;
  if (a === 0xff && b === 0xfe && !isWide) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0x3c && b === 0 && d === 0 && c !== 0) return 'utf-16le';
  if (a === 0 && b === 0x3c && c === 0 && d !== 0) return 'utf-16be';
  return 'utf-8';
}

function decode(bytes: Uint8Array, encoding: FileEncoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  return /^<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1];
}

function encode(text: string, encoding: FileEncoding): Uint8Array | undefined {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'utf-16le':
      return Buffer.from(text, 'utf16le');
    case 'utf-16be':
      return Buffer.from(text, 'utf16le').swap16();
    default: {
      const bytes = Buffer.from(text, 'latin1');
      return decode(bytes, encoding) === text ? bytes : undefined;
    }
  }
}

/** Points to the first byte that fits no character. */
function whereInvalid(bytes: Uint8Array, encoding: FileEncoding, file: string): DocumentDiagnostic {
  let good = 0;
  let bad = bytes.length;
  // A sequence that is cut off by the end of a part is no mistake: with `stream` it is waited for.
  const fits = (end: number): boolean => {
    try {
      new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, end), {
        stream: true,
      });
      return true;
    } catch {
      return false;
    }
  };
  while (good < bad) {
    const middle = (good + bad + 1) >> 1;
    if (fits(middle)) good = middle;
    else bad = middle - 1;
  }
  const before = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes.subarray(0, good), {
    stream: true,
  });
  const findings = createFindings(createLocator(before, file));
  const shown = encoding.toUpperCase();
  findings.report(diagnostics.badEncoding, before.length, { encoding: shown });
  return findings.sorted()[0]!;
}
