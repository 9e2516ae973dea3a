import type { Typed } from './edm-type.js';

/** What the path of a request leads to. */
export interface Resource {
  /** What query options are about; null where there is nothing that they could be about. */
  readonly typed: Typed | null;
  readonly kind:
    | 'service document'
    | 'metadata'
    | 'batch'
    | 'entity by id'
    | 'entity by id and type'
    | 'resource'
    /** The same as another type: not once more. */
    | 'cast'
    | 'property'
    | 'count'
    | 'reference'
    | 'raw value'
    | 'query'
    | 'action'
    | 'each';
  /** Nothing can follow. */
  readonly isEnd: boolean;
}
