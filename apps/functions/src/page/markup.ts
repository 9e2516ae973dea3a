/** Markup that is safe to send: made by `markup` only. */
export interface Markup {
  readonly kind: 'markup';
  readonly text: string;
}

/** What stands in a template: text is escaped, markup and lists of it go in as they are, nothing leaves nothing. */
export type MarkupValue = string | number | Markup | readonly Markup[] | null | undefined | false;

/**
 * Puts values into markup, escaped for elements and quoted attributes alike.
 *
 * @example
 * markup`<b title="${'"'}">${'<i>'}</b>`.text; // '<b title="&quot;">&lt;i&gt;</b>'
 */
export function markup(strings: TemplateStringsArray, ...values: readonly MarkupValue[]): Markup {
  let text = strings[0]!;
  values.forEach((value, index) => {
    text += toText(value) + strings[index + 1]!;
  });
  return { kind: 'markup', text };
}

function toText(value: MarkupValue): string {
  if (value === null || value === undefined || value === false) return '';
  if (typeof value === 'string' || typeof value === 'number') return escape(String(value));
  return 'kind' in value ? value.text : value.map(({ text }) => text).join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Names in certificates are anybody's: what can't be seen, or turns the text around, is shown by its number. */
const unseen = /[^\P{Cc}\t\n\r]|[\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

function escape(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => entities[character]!)
    .replace(
      unseen,
      (character) => `⟨U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}⟩`,
    );
}
