import type { Json, JsonObject } from '../json.js';
import type { ArmRequest } from '../message/arm-request.js';
import type { ArmResponse } from '../message/arm-response.js';
import type { Outcome } from '../operations/operation.js';
import type { StoredResource } from '../state/stored-resource.js';
import type { World } from '../world.js';

/** How a write answers: at once, or with one or both of the headers that lead to a long-running operation. */
export type AnswerStyle = 'immediate' | 'azure-async-operation' | 'location' | 'both';

/** A PUT (or a PATCH, already merged) on one resource. */
export interface Put {
  readonly id: string;
  readonly name: string;
  readonly body: JsonObject;
  readonly existing: StoredResource | undefined;
  readonly world: World;
  readonly request: ArmRequest;
}

/** What a type makes of a PUT. */
export interface Accepted {
  /** What is kept: the request's body with Azure's defaults, without what is only written. */
  readonly body: JsonObject;
  readonly secrets?: JsonObject;
  /** Properties that appear when the operation is done. */
  readonly settled?: JsonObject;
  /** Other resources that appear or change with it. */
  readonly also?: readonly StoredResource[];
  readonly remove?: readonly string[];
  readonly status?: number;
  readonly style?: AnswerStyle;
}

/** One request for one resource that exists. */
export interface ResourceCall {
  readonly resource: StoredResource;
  readonly world: World;
  readonly request: ArmRequest;
}

/** What an action starts or answers. */
export type ActionResult =
  | { readonly kind: 'answer'; readonly response: ArmResponse }
  | {
      readonly kind: 'operation';
      readonly style: AnswerStyle;
      readonly outcome: Outcome;
      readonly durationMs: number;
      readonly result?: Json;
    };

/** One resource type: what Azure does that the generic handlers do not know. Everything but the name is optional. */
export interface ResourceType {
  /** As Azure spells it. */
  readonly type: string;
  readonly apiVersions: readonly string[];
  /** Has a location and tags. Default false. */
  readonly tracked?: boolean;
  /** Can hang on any scope. Default false. */
  readonly extension?: boolean;
  /** Kept as an element of this list of its parent's properties. */
  readonly inlineIn?: string;
  /** The only names that it can have. */
  readonly names?: readonly string[];
  /** How long Azure takes, in milliseconds. Default 0. */
  readonly durationMs?: { readonly create: number; readonly update: number; readonly delete: number };
  readonly putStyle?: AnswerStyle;
  readonly deleteStyle?: AnswerStyle;
  /** What a write does while an operation runs. Default: it is refused. */
  readonly whileBusy?: 'refuse' | 'supersede';
  /** What a refused write throws. Default 429 `AnotherOperationInProgress`. */
  readonly busyError?: (resource: StoredResource) => Error;
  /** Shows `etag` in the body, as network resources do. Default false. */
  readonly etagInBody?: boolean;
  /** Sends the ETag header. Default false. */
  readonly etagHeader?: boolean;
  /** A DELETE without If-Match is refused. Default false. */
  readonly deleteNeedsIfMatch?: boolean;
  /** Checks that hold before any write, such as the parent's state. */
  readonly beforeWrite?: (id: string, world: World) => void;
  readonly put?: (put: Put) => Accepted;
  /** Adds what is computed on reading. */
  readonly show?: (call: ResourceCall) => JsonObject;
  /** Throws where Azure refuses to delete. */
  readonly beforeDelete?: (call: ResourceCall) => void;
  /** What the end of a DELETE does. Default: removes the resource. */
  readonly deleteOutcome?: (call: ResourceCall) => Outcome;
  /** POST actions, by name in lower case. */
  readonly actions?: Readonly<Record<string, (call: ResourceCall) => ActionResult>>;
  /** Words for 404. Default Azure Resource Manager's own. */
  readonly notFound?: (id: string) => Error;
  /** Not in lists of its own, such as a site's settings. */
  readonly unlisted?: boolean;
}
