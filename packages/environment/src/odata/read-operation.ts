import type { Element } from '@xmldom/xmldom';
import { isTagged, terms } from './read-annotations.js';
import { childrenOf, isTrue, required, typeOf, type MetadataReader } from './metadata-reader.js';
import type { ODataOperation } from './odata-metadata.js';

/** Reads an overload of a function or an action. */
export function readOperation(element: Element, namespace: string, reader: MetadataReader): ODataOperation {
  const [returns] = childrenOf(element, 'ReturnType');
  const bound = isTrue(element, 'IsBound');
  const name = `${namespace}.${required(element, 'Name', reader)}`;
  const parameters = childrenOf(element, 'Parameter').map((parameter) => {
    const own = required(parameter, 'Name', reader);
    const annotated = { element: parameter, target: `${name}/${own}` };
    return {
      name: own,
      type: typeOf(parameter, 'Type', reader),
      optional: isTagged(annotated, terms.optionalParameter, reader),
    };
  });
  if (bound && parameters.length === 0) {
    reader.report(element, `${name} is bound and has no parameter to be bound to.`);
  }
  return {
    kind: element.localName === 'Action' ? 'action' : 'function',
    name,
    bound,
    parameters,
    returns: returns === undefined ? null : typeOf(returns, 'Type', reader),
  };
}
