/** Columns after which a list of arguments or a chain of `&&` and `||` is broken into lines. */
const maxWidth = 100;
const step = '    ';

/** Where the text that is printed starts: the blanks at the start of its line. */
export interface Layout {
  readonly indent: string;
}

export const start: Layout = { indent: '' };

/** One step further in. */
export function deeper({ indent }: Layout): Layout {
  return { indent: indent + step };
}

/** Whether the text still fits behind the indentation. */
export function fits(text: string, { indent }: Layout): boolean {
  return !text.includes('\n') && indent.length + text.length <= maxWidth;
}
