import { diagnostics } from '../../diagnostics.js';
import { namedValuePattern } from '../../reader/put-named-values.js';
import { nearestName } from '../../reader/nearest-name.js';
import { sourceOffset } from '../../xml/source-map.js';
import { literalOf, textParts } from '../analysis/elements.js';
import { defineRule } from '../define-rule.js';

/** A named value that does not exist, where only the names are known; with values the reader reports it. */
export const unknownNamedValue = defineRule({
  kind: diagnostics.unknownNamedValue,
  summary: 'A named value does not exist.',
  why: 'The service refuses a document with `{{name}}` when it holds no such named value. Reported when the named values are known: with `--environment`, or `namedValues` or `known.namedValues` in the library.',
  needs: 'environment',
  bad: {
    text: `<fragment>
  <set-backend-service base-url="{{backend-ulr}}" />
</fragment>`,
    line: 2,
    options: { known: { namedValues: new Set(['backend-url']) } },
  },
  good: {
    text: `<fragment>
  <set-backend-service base-url="{{backend-url}}" />
</fragment>`,
    options: { known: { namedValues: new Set(['backend-url']) } },
  },
  check: ({ text, elements, options: { known, namedValues } }, report) => {
    const names = known?.namedValues;
    if (names === undefined || namedValues !== undefined || !text.includes('{{')) return;
    for (const element of elements) {
      // In a Liquid template `{{body.id}}` is no named value.
      const isLiquid = literalOf(element, 'template')?.toLowerCase() === 'liquid';
      const parts = [
        ...element.attributes.flatMap((attribute) => attribute.parts),
        ...(isLiquid ? [] : textParts(element)),
      ];
      for (const { mapped } of parts) {
        for (const match of mapped.text.matchAll(namedValuePattern)) {
          const name = match[1] ?? '';
          if (names.has(name)) continue;
          const start = sourceOffset(mapped, match.index);
          const suggestion = nearestName(name, [...names]);
          report({ start, end: start + match[0].length }, { name, suggestion });
        }
      }
    }
  },
});
