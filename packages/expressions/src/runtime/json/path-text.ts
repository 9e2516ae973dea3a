/** A path from steps: `a.b[0]`, names with special characters as `['a b']`. */
export function pathText(steps: readonly (string | number)[]): string {
  return steps.reduce<string>((path, part) => {
    if (typeof part === 'number') return `${path}[${part}]`;
    if (/[ .'/"[\]()\t\n\r\f\b\\\u0085\u2028\u2029]/.test(part))
      return `${path}['${part.replaceAll("'", "\\'")}']`;
    return path === '' ? part : `${path}.${part}`;
  }, '');
}
