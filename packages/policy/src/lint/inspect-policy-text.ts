import type { Position } from '../document/position.js';
import { readDocument } from '../reader/read-document.js';
import type { NamedValues } from '../reader/read-context.js';
import { analyzeFoundExpression } from './analysis/analyze-found-expression.js';
import { certificateUse } from './analysis/certificates.js';
import { variablesSetBy } from './analysis/variables.js';
import { createSubject } from './lint-subject.js';

/** What the surroundings of a document must know of it. */
export interface PolicyInspection {
  /** Names of the variables that it sets, in the order of the file. */
  readonly variables: readonly string[];
  /** Request headers that it reads client certificates from, with where the certificate is made. */
  readonly certificateHeaders: ReadonlyMap<string, Position>;
}

/** What the inspection is told about a document. */
export interface InspectOptions {
  /** Name of the file, for the positions. */
  readonly file: string;
  readonly namedValues?: NamedValues;
}

/**
 * Finds out what a document sets and trusts; of one that can't be read, nothing.
 *
 * @example
 * const { variables } = inspectPolicyText('<fragment><set-variable name="a" value="1" /></fragment>', { file: 'a.xml' });
 * // ['a']
 */
export function inspectPolicyText(text: string, options: InspectOptions): PolicyInspection {
  const { document, xml, expressions, findings } = readDocument(text, options);
  if (document === undefined || xml === undefined) return { variables: [], certificateHeaders: new Map() };
  const analyzed = expressions.map((found) => analyzeFoundExpression(found, text));
  const subject = createSubject(text, xml, options, analyzed, findings);
  const certificateHeaders = new Map<string, Position>();
  const known = new Set<string>();
  for (const { header, call, flow } of certificateUse(subject).decodings) {
    if (header === undefined || known.has(header.toLowerCase())) continue;
    known.add(header.toLowerCase());
    certificateHeaders.set(header, findings.locator.position(flow.expression.span(call.span).start));
  }
  const variables = subject.elements.flatMap(variablesSetBy).filter((name) => name !== undefined);
  return { variables: [...new Set(variables)], certificateHeaders };
}
