import type { Markup } from '../document/value.js';
import { parseMarkup } from '../writer/markup-nodes.js';
import { writeVerbatim } from '../xml/write-xml.js';

/**
 * XML as the content of a policy, expressions and all.
 *
 * @throws PolicyError `InvalidMarkup` when it is no XML
 * @example
 * setBody(markup('<order id="@(context.RequestId)" />'))
 */
export function markup(xml: string): Markup {
  return Object.freeze({ kind: 'markup' as const, xml: writeVerbatim(parseMarkup(xml), 'rawxml') });
}
