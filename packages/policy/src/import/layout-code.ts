import type { Code, Item } from './code.js';

const width = 80;
const step = '  ';

/**
 * Lays out code as prettier does when nobody configures it: on one line where it fits.
 *
 * @param indent blanks before the line on which the code begins
 * @param before columns that are taken on that line, the indentation included
 * @param behind columns that what follows takes on its last line
 */
export function layoutCode(code: Code, indent = '', before = indent.length, behind = 0): string {
  const flat = flatten(code);
  if (flat !== undefined && before + flat.length + behind <= width) return flat;
  switch (code.kind) {
    case 'line':
      return code.text;
    case 'template':
      return code.write(indent);
    case 'list':
      return `[\n${members(code.items, code.end, indent + step)}${indent}]`;
    case 'object':
      return `{\n${members(code.items, code.end, indent + step)}${indent}}`;
    case 'call':
      return layoutCall(code.name, code.parameters, indent, before);
  }
}

/** The last parameter stays on the line of the call when it is a list or an object, and the others fit there. */
function layoutCall(name: string, parameters: readonly Code[], indent: string, before: number): string {
  const last = parameters.at(-1);
  if (last === undefined) return `${name}()`;
  const first = parameters.slice(0, -1).map(flatten);
  const start = `${name}(${first.map((text) => `${text}, `).join('')}`;
  const hugs =
    first.every((text) => text !== undefined) &&
    (last.kind === 'list' || last.kind === 'object' || (last.kind === 'template' && parameters.length === 1));
  if (hugs && before + start.length + 1 <= width) {
    return `${start}${layoutCode(last, indent, before + start.length, 2)})`;
  }
  return `${name}(\n${members(
    parameters.map((code) => ({ code, before: [], after: undefined })),
    [],
    indent + step,
  )}${indent})`;
}

function members(items: readonly Item[], end: readonly string[], indent: string): string {
  const lines = items.map(({ key, code, before, after }) => {
    const start = `${indent}${key === undefined ? '' : `${key}: `}`;
    const comment = after === undefined ? '' : ` // ${after}`;
    const written = layoutCode(code, indent, start.length, 1);
    // A long text has nowhere to break but before it, which a short name is not worth.
    const long = (key?.length ?? 0) > 4 && code.kind === 'line' && start.length + written.length + 1 > width;
    const value =
      long && /^['"]/.test(written) ? `${start.trimEnd()}\n${indent}${step}${written}` : start + written;
    return `${comments(before, indent)}${value},${comment}\n`;
  });
  return lines.join('') + comments(end, indent);
}

function comments(lines: readonly string[], indent: string): string {
  return lines.map((text) => `${indent}//${text === '' ? '' : ` ${text}`}\n`).join('');
}

/** The code on one line; undefined when comments or templates forbid it. */
function flatten(code: Code): string | undefined {
  switch (code.kind) {
    case 'line':
      return code.text;
    case 'template':
      return undefined;
    case 'list':
      return flattenItems(code, '[', ']');
    case 'object':
      return flattenItems(code, '{ ', ' }');
    case 'call': {
      const parameters = code.parameters.map(flatten);
      return parameters.includes(undefined) ? undefined : `${code.name}(${parameters.join(', ')})`;
    }
  }
}

function flattenItems(
  { items, end }: { readonly items: readonly Item[]; readonly end: readonly string[] },
  open: string,
  close: string,
): string | undefined {
  if (end.length > 0) return undefined;
  if (items.length === 0) return open.trim() + close.trim();
  const flat = items.map(({ key, code, before, after }) => {
    const text = before.length > 0 || after !== undefined ? undefined : flatten(code);
    return text === undefined || key === undefined ? text : `${key}: ${text}`;
  });
  return flat.includes(undefined) ? undefined : open + flat.join(', ') + close;
}
