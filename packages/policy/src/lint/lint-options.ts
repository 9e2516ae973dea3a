import type { Scope } from '../document/policy-document.js';
import type { NamedValues } from '../reader/read-context.js';
import type { Tier } from './tiers.js';

/** What the linter is told about a document. */
export interface LintOptions {
  /** Name of the file, for the positions. */
  readonly file: string;
  /** Where the document is going to stand; without it, scope rules are left out. */
  readonly scope?: Scope;
  /** Tier of the service; without it, tier rules are left out. */
  readonly tier?: Tier;
  /** What the document must be. Default: any. */
  readonly kind?: 'policies' | 'fragment' | 'resolver';
  /** The named values that exist, with their values; without them every name is taken for one. */
  readonly namedValues?: NamedValues;
  /** What is known about the service around the document; what is left out is taken for granted. */
  readonly known?: KnownNames;
}

/** What exists around a document. */
export interface KnownNames {
  /** Names of named values, where their values are not at hand. */
  readonly namedValues?: ReadonlySet<string>;
  /** Names of policy fragments. */
  readonly fragments?: ReadonlySet<string>;
  /** Variables that the documents of other scopes and the fragments set. */
  readonly variables?: ReadonlySet<string>;
  /** Request headers that a gateway puts client certificates into, or parts of them. */
  readonly certificateHeaders?: readonly string[];
  /**
   * Why clients can write a request header themselves although a gateway puts client certificates there: completes
   * "The certificate in the header X can be forged: …". Undefined when they can't.
   */
  readonly whyForgeable?: (header: string) => string | undefined;
}
