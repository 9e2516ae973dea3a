import type { Position } from './position.js';

/** The four sections of a policy document, in the order in which they run. */
export const sections = ['inbound', 'backend', 'outbound', 'on-error'] as const;
/** A section of a policy document. */
export type Section = (typeof sections)[number];

/** The scopes at which a document can stand, from broad to narrow. */
export const scopes = ['global', 'workspace', 'product', 'api', 'operation'] as const;
/** A scope at which a document can stand. */
export type Scope = (typeof scopes)[number];

/**
 * One policy: its name and the configuration that its definition describes.
 *
 * The builder makes them without a position; the reader gives each the place of its element.
 */
export interface Policy<Name extends string = string, Config = unknown> {
  readonly kind: 'policy';
  readonly name: Name;
  readonly config: Config;
  /** The `id` attribute, which becomes `context.LastError.PolicyId`. */
  readonly id?: string;
  readonly position?: Position;
  /** Fields of the config, as paths (`values[0]`), into which the value of a secret named value was put. */
  readonly secrets?: readonly string[];
}

/** A `<policies>` document. A section that is left out is absent from the XML too. */
export interface PolicyDocument {
  readonly kind: 'policies';
  readonly sections: { readonly [S in Section]?: readonly Policy[] };
}

/** A `<fragment>` document. */
export interface FragmentDocument {
  readonly kind: 'fragment';
  readonly policies: readonly Policy[];
}

/** A document that resolves a field of a GraphQL schema: `<http-data-source>` and its like. */
export interface ResolverDocument {
  readonly kind: 'resolver';
  readonly policy: Policy;
}

/** A document of any kind. */
export type AnyPolicyDocument = PolicyDocument | FragmentDocument | ResolverDocument;
