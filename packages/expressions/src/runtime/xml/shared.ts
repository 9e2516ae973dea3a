import type { TypeDefinition } from '../../define-type.js';
import { namedType } from '../../type-system/intern.js';
import * as types from '../../types/xml.js';
import { LazySequence } from '../collections/lazy-sequence.js';
import { argumentNull, invalidOperation } from '../failures.js';
import { XElement, type XAttribute, type XName, type XNode } from './nodes.js';

export const given = <T>(value: T | null, name: string): T => {
  if (value === null) throw argumentNull(name);
  return value;
};

export const sequence = (definition: TypeDefinition, walk: () => Iterator<unknown>): LazySequence =>
  new LazySequence(namedType(definition), walk);
export const elements = (walk: () => Iterable<XElement>): LazySequence =>
  sequence(types.xElement, () => walk()[Symbol.iterator]());
export const nodes = (walk: () => Iterable<XNode>): LazySequence =>
  sequence(types.xNode, () => walk()[Symbol.iterator]());
export const attributes = (walk: () => Iterable<XAttribute>): LazySequence =>
  sequence(types.xAttribute, () => walk()[Symbol.iterator]());

export const isElement = (node: XNode): node is XElement => node instanceof XElement;

export function* ancestors(
  start: XElement | null,
  name: XName | null = null,
): Generator<XElement, void, undefined> {
  for (let element = start; element !== null; element = element.parentElement) {
    if (name === null || element.name.equals(name)) yield element;
  }
}

export function besides(self: XNode, after: boolean): XNode[] {
  const siblings = self.parent?.nodes ?? [];
  const index = siblings.indexOf(self);
  return after ? siblings.slice(index + 1) : siblings.slice(0, Math.max(0, index));
}

export function replaceWith(self: XNode, content: unknown): void {
  const { parent } = self;
  if (parent === null) throw invalidOperation('The parent is missing.');
  const index = parent.nodes.indexOf(self);
  self.detach();
  parent.insert(index, content);
}
