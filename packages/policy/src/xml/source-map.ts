/**
 * Text with the way back to where each of its characters stands in the file.
 *
 * Decoding an entity, joining a line end or putting in a named value makes text that differs from the file. Each
 * `Anchor` begins a stretch: `fixed` ones stand for one place of the file as a whole, in the others each character
 * of the text is one of the file.
 */
export interface MappedText {
  readonly text: string;
  readonly anchors: readonly Anchor[];
}

/** The beginning of a stretch of mapped text. */
export interface Anchor {
  /** Offset in the text at which the stretch begins. */
  readonly at: number;
  /** Offset in the file of its first character. */
  readonly source: number;
  readonly fixed: boolean;
}

/** The offset in the file for an offset in the text; one past the end is allowed. */
export function sourceOffset(mapped: MappedText, offset: number): number {
  let low = 0;
  let high = mapped.anchors.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (mapped.anchors[middle]!.at <= offset) low = middle;
    else high = middle - 1;
  }
  const anchor = mapped.anchors[low];
  if (anchor === undefined) return offset;
  return anchor.fixed ? anchor.source : anchor.source + Math.max(0, offset - anchor.at);
}

/** Text that stands in the file exactly so, from `source` on. */
export function verbatim(text: string, source: number): MappedText {
  return { text, anchors: [{ at: 0, source, fixed: false }] };
}

/** Collects stretches of mapped text, in order. */
export function createMapping(): {
  verbatim(text: string, source: number): void;
  fixed(text: string, source: number): void;
  append(mapped: MappedText): void;
  finish(): MappedText;
} {
  let text = '';
  const anchors: Anchor[] = [];
  return {
    verbatim(part, source) {
      if (part === '') return;
      anchors.push({ at: text.length, source, fixed: false });
      text += part;
    },
    fixed(part, source) {
      anchors.push({ at: text.length, source, fixed: true });
      text += part;
    },
    append(mapped) {
      for (const anchor of mapped.anchors) anchors.push({ ...anchor, at: anchor.at + text.length });
      text += mapped.text;
    },
    finish: () => ({ text, anchors }),
  };
}

/** The part of a mapped text from `start` to `end`. */
export function sliceMapped(mapped: MappedText, start: number, end: number): MappedText {
  const anchors: Anchor[] = [];
  for (const anchor of mapped.anchors) {
    if (anchor.at >= end && anchors.length > 0) break;
    if (anchor.at <= start) {
      anchors.length = 0;
      const source = anchor.fixed ? anchor.source : anchor.source + (start - anchor.at);
      anchors.push({ at: 0, source, fixed: anchor.fixed });
    } else {
      anchors.push({ ...anchor, at: anchor.at - start });
    }
  }
  return { text: mapped.text.slice(start, end), anchors };
}
