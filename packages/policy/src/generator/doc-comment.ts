/** A TSDoc comment; lines are left to the formatter. */
export function docComment(...lines: readonly string[]): string {
  const safe = lines.map((line) => line.replace(/\*\//g, '*\\/'));
  if (safe.length === 1) return `/** ${safe[0]} */`;
  return ['/**', ...safe.map((line) => ` * ${line}`.trimEnd()), ' */'].join('\n');
}
