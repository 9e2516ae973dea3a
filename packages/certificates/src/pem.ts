import { decodeBase64 } from './base64.js';
import { certificateError, problems } from './problems.js';

/** One block between `-----BEGIN X-----` and `-----END X-----`. */
export interface PemBlock {
  readonly label: string;
  readonly bytes: Uint8Array;
  /** Offsets of the first character of BEGIN and after the last of END. */
  readonly start: number;
  readonly end: number;
}

const begin = /-----BEGIN ([A-Z0-9 #-]{1,64}?)-----/g;

/**
 * Reads the blocks of a PEM text in their order; text around them is skipped.
 *
 * @param labels what to decode; blocks with another label come without bytes.
 */
export function readPem(text: string, labels: ReadonlySet<string>): readonly PemBlock[] {
  const blocks: PemBlock[] = [];
  begin.lastIndex = 0;
  for (let match = begin.exec(text); match !== null; match = begin.exec(text)) {
    const label = match[1]!;
    const marker = `-----END ${label}-----`;
    const bodyStart = match.index + match[0].length;
    const bodyEnd = text.indexOf(marker, bodyStart);
    if (bodyEnd < 0) throw certificateError(problems.missingEnd(label), { position: match.index });
    const end = bodyEnd + marker.length;
    const bytes = labels.has(label)
      ? decodeBase64(text.slice(bodyStart, bodyEnd), bodyStart, { whiteSpace: true })
      : new Uint8Array();
    blocks.push({ label, bytes, start: match.index, end });
    begin.lastIndex = end;
  }
  return blocks;
}

/** Writes a PEM block: 64 columns, LF, with a trailing LF. */
export function writePem(label: string, bytes: Uint8Array): string {
  const lines =
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}
