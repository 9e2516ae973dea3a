import type { ODataKeyProperty } from '@apim-kit/environment';
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
  /** Parts of the key that follow from the way here. */
  readonly implied?: ReadonlySet<string>;
  /** Parts of the key that are still to come, each as a segment. */
  readonly openKey?: readonly ODataKeyProperty[];
  /** Nothing can follow. */
  readonly isEnd: boolean;
}
