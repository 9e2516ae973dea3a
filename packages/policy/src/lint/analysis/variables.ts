import type { Span, XmlElement } from '../../xml/xml-node.js';
import type { LintSubject } from '../lint-subject.js';
import { documentFlow } from './data-flow.js';
import { literalOf } from './elements.js';
import { constantText, isDictionary, isRead } from './members.js';

/** An expression reads a variable that nothing sets. */
export interface UnsetRead {
  readonly name: string;
  readonly at: Span;
  /** Reading it throws; otherwise it has its default. */
  readonly throws: boolean;
}

/** What is read and never set, with the names that are. */
export interface UnsetReads {
  readonly reads: readonly UnsetRead[];
  readonly known: readonly string[];
}

/** Finds reads of variables that nothing sets; none where something that is not known may set them. */
export function unsetReads({ memo }: LintSubject): UnsetReads {
  return memo(workOut);
}

const none: UnsetReads = { reads: [], known: [] };

function workOut(subject: LintSubject): UnsetReads {
  const { named, isFragment, options } = subject;
  const around = options.known?.variables;
  const isOpen = isFragment || named('base').length > 0 || named('include-fragment').length > 0;
  if (isOpen && around === undefined) return none;
  const set = new Set(around);
  for (const element of subject.elements) {
    for (const name of variablesSetBy(element)) {
      // The name is known when the document runs only.
      if (name === undefined) return none;
      set.add(name);
    }
  }
  const { expressions } = documentFlow(subject);
  const asked = new Set(
    expressions.flatMap(({ calls }) =>
      calls.flatMap((call) => {
        const [key] = call.arguments.slice(call.receiver === null ? 1 : 0);
        const source = call.receiver ?? call.arguments[0];
        const asks = call.member.name === 'ContainsKey' || call.member.name === 'TryGetValue';
        return asks && source !== undefined && isDictionary(source, 'Variables') ? [constantText(key)] : [];
      }),
    ),
  );
  const reads = expressions.flatMap(({ calls, expression }) =>
    calls.flatMap((call): readonly UnsetRead[] => {
      const name = isRead(call, 'Variables');
      if (name === undefined || set.has(name) || asked.has(name) || name.includes('{{')) return [];
      return [{ name, at: expression.span(call.span), throws: call.member.kind === 'indexer' }];
    }),
  );
  return { reads, known: [...set] };
}

/** Attributes that name a variable to read, not one to set. */
const reading: Readonly<Record<string, string>> = { 'return-response': 'response-variable-name' };

/** The variables that a policy sets; undefined for a name that is no literal. */
export function variablesSetBy(element: XmlElement): readonly (string | undefined)[] {
  const { name, attributes } = element;
  if (name === 'set-variable') return [plain(literalOf(element, 'name'))];
  return attributes
    .filter((attribute) => /(^|-)variable-name$/.test(attribute.name) && reading[name] !== attribute.name)
    .map((attribute) => plain(literalOf(element, attribute.name)));
}

function plain(name: string | undefined): string | undefined {
  return name?.includes('{{') === true ? undefined : name;
}
