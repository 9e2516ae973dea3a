import { diagnostics } from '../diagnostics.js';
import type { MappedText } from '../xml/source-map.js';
import { createMapping, sliceMapped, sourceOffset } from '../xml/source-map.js';
import { splitExpressions } from '../xml/scan-value.js';
import type { Part } from '../xml/xml-node.js';
import { nearestName } from './nearest-name.js';
import type { NamedValues, ReadContext } from './read-context.js';

/** A named value as it stands in a document; its name is made of letters, digits, `.`, `_` and `-`. */
export const namedValuePattern = /\{\{([A-Za-z0-9._-]+)\}\}/g;

/**
 * Puts named values into one value or text, keeping the way back to the file. A value may bring an expression; it is
 * not searched for named values again.
 *
 * @param lenient leaves unknown names alone: in a Liquid template `{{body.id}}` is no named value
 */
export function putNamedValues(
  parts: readonly Part[],
  { namedValues, report }: Pick<ReadContext, 'namedValues' | 'report'>,
  lenient: boolean,
): readonly Part[] {
  if (namedValues === undefined || !parts.some(({ mapped }) => mapped.text.includes('{{'))) return parts;
  return parts.flatMap((part): readonly Part[] => {
    const put = putIntoText(part.mapped, namedValues, (name, offset) => {
      if (lenient) return;
      const suggestion = nearestName(name, [...namedValues.keys()]);
      report(diagnostics.unknownNamedValue, offset, { name, suggestion });
    });
    if (put === undefined) return [part];
    const secret = put.secret ? { secret: true as const } : {};
    if (part.kind === 'expression' || !/@[({]/.test(put.mapped.text)) {
      return [{ ...part, mapped: put.mapped, ...secret }];
    }
    return split(put.mapped, report).map((inner) => ({ ...inner, ...secret }));
  });
}

function split(mapped: MappedText, report: ReadContext['report']): readonly Part[] {
  const unclosed = Symbol('unclosed');
  try {
    return splitExpressions(mapped, (offset) => {
      report(diagnostics.unclosedExpression, offset, {});
      throw unclosed;
    });
  } catch (error) {
    if (error === unclosed) return [{ kind: 'text', mapped }];
    throw error;
  }
}

function putIntoText(
  mapped: MappedText,
  namedValues: NamedValues,
  unknown: (name: string, offset: number) => void,
): { mapped: MappedText; secret: boolean } | undefined {
  const mapping = createMapping();
  let done = 0;
  let changed = false;
  let secret = false;
  for (const match of mapped.text.matchAll(namedValuePattern)) {
    const name = match[1] ?? '';
    const offset = sourceOffset(mapped, match.index);
    const known = namedValues.get(name);
    if (known === undefined) {
      unknown(name, offset);
      continue;
    }
    mapping.append(sliceMapped(mapped, done, match.index));
    mapping.fixed(known.value, offset);
    done = match.index + match[0].length;
    changed = true;
    secret ||= known.secret;
  }
  if (!changed) return undefined;
  mapping.append(sliceMapped(mapped, done, mapped.text.length));
  return { mapped: mapping.finish(), secret };
}
