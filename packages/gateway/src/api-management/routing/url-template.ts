/** One segment of a URL template. */
export type TemplateSegment =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'parameter'; readonly name: string }
  /** Text around parameters: `{name}.json`, `orders({id})`. */
  | { readonly kind: 'mixed'; readonly pattern: RegExp; readonly names: readonly string[] }
  /** The rest of the path: `*`, `{*rest}`. */
  | { readonly kind: 'rest'; readonly name: string | null };

/** A URL template of an operation, taken apart. */
export interface UrlTemplate {
  readonly segments: readonly TemplateSegment[];
  /** Query parameters that a request must have, and the template parameter that takes each value. */
  readonly query: readonly { readonly key: string; readonly name: string | null; readonly value: string }[];
}

const parameter = /\{([^}]*)\}/g;
const wholeParameter = /^\{([^*}][^}]*)\}$/;
const wholeRest = /^(?:\*|\{\*([^}]*)\})$/;

/**
 * Reads a template like `/orders/{id}`, `/files/*`, `/files/{*path}`, `/search?q={query}`.
 *
 * @returns what is wrong as text when the template can't be matched.
 */
export function parseUrlTemplate(template: string): UrlTemplate | string {
  const mark = template.indexOf('?');
  const path = mark < 0 ? template : template.slice(0, mark);
  const parts = path.split('/').slice(path.startsWith('/') ? 1 : 0);
  const segments: TemplateSegment[] = [];
  for (const [index, part] of parts.entries()) {
    const segment = segmentOf(part);
    if (typeof segment === 'string') return segment;
    if (segment.kind === 'rest' && index < parts.length - 1) {
      return `'${part}' takes the rest of the path and must stand at its end`;
    }
    segments.push(segment);
  }
  return { segments, query: mark < 0 ? [] : queryOf(template.slice(mark + 1)) };
}

function segmentOf(part: string): TemplateSegment | string {
  const rest = wholeRest.exec(part);
  if (rest !== null) return { kind: 'rest', name: rest[1] ?? null };
  const whole = wholeParameter.exec(part);
  if (whole !== null) return { kind: 'parameter', name: whole[1]! };
  if (!/[{}]/.test(part)) return { kind: 'literal', text: part.toLowerCase() };
  const names: string[] = [];
  const withoutParameters = part.replace(parameter, '');
  if (/[{}]/.test(withoutParameters)) return `the braces in '${part}' do not match`;
  const source = part
    .split(/(\{[^}]*\})/)
    .map((piece) => {
      if (!piece.startsWith('{')) return piece.replace(/[\\^$.*+?()[\]|/]/g, '\\$&');
      names.push(piece.slice(1, -1));
      return '(.+?)';
    })
    .join('');
  return { kind: 'mixed', pattern: new RegExp(`^${source}$`, 'i'), names };
}

function queryOf(query: string): UrlTemplate['query'] {
  return query
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const equals = pair.indexOf('=');
      const key = equals < 0 ? pair : pair.slice(0, equals);
      const value = equals < 0 ? '' : pair.slice(equals + 1);
      return { key, value, name: wholeParameter.exec(value)?.[1] ?? null };
    });
}
