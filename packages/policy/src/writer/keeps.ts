import { findPolicyDefinition } from '../registry.js';
import type { XmlElement } from '../xml/xml-node.js';

/** Whether the content of an element is the message itself, which layout would change; so is another vocabulary. */
export function keeps({ name }: XmlElement): boolean {
  return findPolicyDefinition(name)?.text?.markup === true || name.includes(':');
}
