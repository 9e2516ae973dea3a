import type { Position } from '../document/position.js';

/** Turns offsets of one file into positions. */
export interface Locator {
  readonly file: string;
  position(offset: number): Position;
}

/** A locator for `text`; lines end with LF, CRLF or CR. */
export function createLocator(text: string, file: string): Locator {
  let starts: number[] | undefined;
  return {
    file,
    position(offset) {
      starts ??= lineStarts(text);
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle]! <= offset) low = middle;
        else high = middle - 1;
      }
      return { file, line: low + 1, column: offset - starts[low]! + 1, offset };
    },
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const end of text.matchAll(/\r\n|\r|\n/g)) starts.push(end.index + end[0].length);
  return starts;
}
