/** A piece of a template: what stands in the code, and what was written for it. */
interface Piece {
  readonly code: string;
  readonly written: string;
  readonly isHole: boolean;
}

/** The code of a template, and where each of its offsets was written. */
export interface TemplateCode {
  readonly code: string;
  /**
   * Line and column in the template, both from 1; what was put in is where its `${` stands. Behind a hole on the same
   * line a column counts the hole as `${…}`: a template does not know how long the text between the braces is.
   */
  position(offset: number): { readonly line: number; readonly column: number };
}

/** Puts a template together. Backslashes are C#'s, but those that only TypeScript needs: before backquotes and `${`. */
export function templateCode(raw: readonly string[], values: readonly string[]): TemplateCode {
  const pieces = raw.flatMap((written, index): Piece[] => {
    const value = values[index];
    const text = { code: written.replace(/\\(`|\$\{)/g, '$1'), written, isHole: false };
    return value === undefined ? [text] : [text, { code: value, written: '${…}', isHole: true }];
  });
  return templateOf(pieces);
}

function templateOf(pieces: readonly Piece[]): TemplateCode {
  return {
    code: pieces.map(({ code }) => code).join(''),
    position: (offset) => {
      const before = writtenBefore(pieces, offset).split('\n');
      return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    },
  };
}

/** Code that stands for itself. */
export function plainCode(code: string): TemplateCode {
  return templateOf([{ code, written: code, isHole: false }]);
}

function writtenBefore(pieces: readonly Piece[], offset: number): string {
  let text = '';
  let rest = offset;
  for (const { code, written, isHole } of pieces) {
    if (rest < code.length)
      return isHole ? text : text + (code === written ? written.slice(0, rest) : writtenPart(written, rest));
    rest -= code.length;
    text += written;
  }
  return text;
}

/** The first `count` characters of the code, as they are written. */
function writtenPart(written: string, count: number): string {
  let end = 0;
  for (let done = 0; done < count; done++) end += /^\\(`|\$\{)/.test(written.slice(end, end + 3)) ? 2 : 1;
  return written.slice(0, end);
}
