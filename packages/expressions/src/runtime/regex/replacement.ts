import type { Span } from './compile.js';

/** What a replacement pattern refers to. */
export interface ReplacementSource {
  readonly text: string;
  readonly groups: readonly string[];
  /** Captures by group, the whole match first. */
  readonly captures: readonly (readonly Span[])[];
}

/**
 * The text of a replacement pattern: `$1`, `${name}`, `$$`, `$&`, `` $` ``, `$'`, `$+`, `$_`. What refers to no group
 * stays as it is.
 */
export function expandReplacement(pattern: string, source: ReplacementSource): string {
  const { text, groups, captures } = source;
  const whole = captures[0]?.[0] ?? { start: 0, end: 0 };
  const groupText = (index: number): string => {
    const span = captures[index]?.at(-1);
    return span === undefined ? '' : text.slice(span.start, span.end);
  };
  return pattern.replace(
    /\$(?:(\d+)|\{(\w+)\}|([$&`'+_]))/g,
    (written, digits: string | undefined, name: string | undefined, sign: string | undefined) => {
      switch (sign) {
        case '$':
          return '$';
        case '&':
          return groupText(0);
        case '`':
          return text.slice(0, whole.start);
        case "'":
          return text.slice(whole.end);
        case '+':
          return groupText(groups.length - 1);
        case '_':
          return text;
        default: {
          const number = digits ?? (/^\d+$/.test(name ?? '') ? name : undefined);
          const named = groups.indexOf(number === undefined ? (name ?? '') : String(Number(number)));
          // Groups with names are numbered behind those without.
          const index =
            named < 0 && number !== undefined && Number(number) < groups.length ? Number(number) : named;
          return index < 0 ? written : groupText(index);
        }
      }
    },
  );
}
