/** A table of Markdown; a cell may hold no line end. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const row = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)];
}

/** A piece of code within a line. */
export const code = (text: string): string => `\`${text}\``;

/** Code as a block. */
export const block = (language: string, text: string): readonly string[] => [
  `\`\`\`${language}`,
  ...text.trimEnd().split('\n'),
  '```',
];
