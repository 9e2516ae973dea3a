/** A piece of TypeScript that can be laid out on one line or on several. */
export type Code =
  /** One line; `uses` names the functions that it needs. */
  | { readonly kind: 'line'; readonly text: string; readonly uses: readonly string[] }
  /** A template literal of several lines; it is told how far the line on which it begins is indented. */
  | {
      readonly kind: 'template';
      readonly write: (indent: string) => string;
      readonly uses: readonly string[];
    }
  | { readonly kind: 'call'; readonly name: string; readonly parameters: readonly Code[] }
  | { readonly kind: 'list'; readonly items: readonly Item[]; readonly end: readonly string[] }
  | { readonly kind: 'object'; readonly items: readonly Item[]; readonly end: readonly string[] };

/** A member of a list or a property of an object, with the comments on it. */
export interface Item {
  /** Name of the property. */
  readonly key?: string;
  readonly code: Code;
  /** Lines of the comments before it. */
  readonly before: readonly string[];
  /** Comment on the same line. */
  readonly after: string | undefined;
}

/** A piece of one line. */
export const line = (text: string, uses: readonly string[] = []): Code => ({ kind: 'line', text, uses });

/** A template literal of several lines. */
export const template = (write: (indent: string) => string, uses: readonly string[] = []): Code => ({
  kind: 'template',
  write,
  uses,
});

/** A call of a function. */
export const call = (name: string, parameters: readonly Code[]): Code => ({ kind: 'call', name, parameters });

/** A list. */
export const list = (items: readonly Item[], end: readonly string[] = []): Code => ({
  kind: 'list',
  items,
  end,
});

/** An object. */
export const object = (items: readonly Item[], end: readonly string[] = []): Code => ({
  kind: 'object',
  items,
  end,
});

/** A member without comments. */
export const item = (code: Code, key?: string): Item => ({
  ...(key === undefined ? {} : { key }),
  code,
  before: [],
  after: undefined,
});

/** The functions that a piece of code needs. */
export function usedBy(code: Code): readonly string[] {
  switch (code.kind) {
    case 'line':
    case 'template':
      return code.uses;
    case 'call':
      return [code.name.split('.')[0] ?? code.name, ...code.parameters.flatMap(usedBy)];
    case 'list':
    case 'object':
      return code.items.flatMap((one) => usedBy(one.code));
  }
}
