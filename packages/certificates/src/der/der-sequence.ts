import { childrenOf, expectTag, Tag, type DerElement } from './der-element.js';
import { DerError } from './der-error.js';

/** Takes the fields of a sequence in order. */
export interface DerFields {
  /** The next field, which must have this tag; without one, any. */
  next(tag?: number): DerElement;
  /** The next field when it has this tag. */
  optional(tag: number): DerElement | undefined;
  /** All that is left. */
  rest(): readonly DerElement[];
  /** Fails when a field is left. */
  end(): void;
}

/** Opens a sequence, or an implicitly tagged one, for reading field by field. */
export function fieldsOf(element: DerElement, tag: number = Tag.sequence): DerFields {
  const children = childrenOf(expectTag(element, tag));
  let index = 0;
  return {
    next(expected) {
      const child = children[index];
      if (child === undefined) throw new DerError('lacks a field', element.end);
      index++;
      return expected === undefined ? child : expectTag(child, expected);
    },
    optional(expected) {
      const child = children[index];
      if (child?.tag !== expected) return undefined;
      index++;
      return child;
    },
    rest: () => children.slice(index),
    end() {
      const child = children[index];
      if (child !== undefined) throw new DerError('has a field too many', child.start);
    },
  };
}
