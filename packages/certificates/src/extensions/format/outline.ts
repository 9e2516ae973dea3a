/** A line and what stands indented below it; how both are joined when everything is one line. */
export interface OutlineEntry {
  readonly text: string;
  readonly children?: readonly OutlineEntry[];
  /** What replaces the line's end before its first child on one line; default nothing, as after `Full Name:`. */
  readonly joint?: string;
  /** The text on one line, where Windows writes it otherwise there. */
  readonly inline?: string;
}

const indentation = ' '.repeat(5);

/** Writes entries as Windows does: five blanks a level and CR LF, or all of it on one line. */
export function writeOutline(entries: readonly OutlineEntry[], multiLine: boolean): string {
  return multiLine ? writeLines(entries, '') : writeInline(entries);
}

function writeLines(entries: readonly OutlineEntry[], indent: string): string {
  return entries
    .map(({ text, children = [] }) => `${indent}${text}\r\n${writeLines(children, indent + indentation)}`)
    .join('');
}

function writeInline(entries: readonly OutlineEntry[]): string {
  return entries
    .map(({ text, inline = text, children = [], joint = '' }) =>
      children.length > 0 ? `${inline}${joint}${writeInline(children)}` : inline,
    )
    .join(', ');
}
