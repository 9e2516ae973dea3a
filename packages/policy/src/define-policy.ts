import type { Scope, Section } from './document/policy-document.js';
import { scopes } from './document/policy-document.js';

/** The kinds of gateway that a policy runs on. */
export const gateways = ['classic', 'v2', 'consumption', 'self-hosted', 'workspace'] as const;
/** A kind of gateway. */
export type GatewayKind = (typeof gateways)[number];

/** Where a GraphQL resolver's policies stand; no section of a `<policies>` document. */
export type Place = Section | 'fragment' | 'resolver';

/** One attribute, or the text of an element. */
export interface ValueDefinition {
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  readonly docs: string;
  readonly required: boolean;
  /** Whether an expression may stand in its place. */
  readonly expression: boolean;
  /** What API Management takes when it is left out. */
  readonly default?: string | number | boolean;
  readonly values?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  /** The only thing that the value may be, next to a literal: expression and text must not be mixed. */
  readonly whole?: boolean;
  /** A number of seconds or an ISO 8601 duration: `2592000` and `P30D` say the same. `minimum` does not hold for 0. */
  readonly duration?: true;
}

/** The text of an element. */
export interface TextDefinition extends ValueDefinition {
  /** Property of the config. */
  readonly key: string;
  /** Blanks around a literal belong to it. Default false: they are layout. */
  readonly keepBlanks?: boolean;
  /** Child elements may stand in the place of text. */
  readonly markup?: boolean;
}

/** Nested policies: any of the section, or only some. */
export interface NestedPolicies {
  /** Property of the config. */
  readonly key: string;
  readonly docs: string;
  /** The policies that may stand here, and how often; without it every policy of the section. */
  readonly only?: Readonly<Record<string, { readonly minimum?: number; readonly maximum?: number }>>;
  readonly minimum?: number;
}

/** An attribute, and the literal that it holds; without `is`, that it stands there at all. */
export interface FieldCondition {
  readonly field: string;
  readonly is?: string;
}

/** What holds for several fields together; names as in the XML. */
export type FieldRule =
  | { readonly kind: 'exactly-one' | 'at-least-one' | 'at-most-one'; readonly fields: readonly string[] }
  /** All of the fields; only `when`, or not `unless`, something else is so. */
  | {
      readonly kind: 'needs';
      readonly fields: readonly string[];
      readonly when?: FieldCondition;
      readonly unless?: FieldCondition;
    }
  /** Microsoft's page requires the fields; its schema and documents in use do without. */
  | { readonly kind: 'asked'; readonly fields: readonly string[]; readonly unless?: FieldCondition }
  /** At most so many of the children that have the attribute `having`. */
  | {
      readonly kind: 'limited';
      readonly fields: readonly [string];
      readonly having: string;
      readonly maximum: number;
    };

/** The attributes and the content of an element. */
export interface ElementDefinition {
  readonly attributes?: Readonly<Record<string, ValueDefinition>>;
  readonly text?: TextDefinition;
  readonly children?: Readonly<Record<string, ChildDefinition>>;
  readonly policies?: NestedPolicies;
  readonly rules?: readonly FieldRule[];
}

/** A child element that is no policy, and how it shows in the config. */
export interface ChildDefinition {
  /** Property of the config. */
  readonly key: string;
  readonly docs: string;
  /**
   * `object`: a config of its own. `text`: its text. `list`: the children that it wraps. `policies`: the policies
   * that it wraps. `markup`: the element itself, as it stands.
   */
  readonly shape: 'object' | 'text' | 'list' | 'policies' | 'markup';
  /** Default 0. */
  readonly minimum: number;
  /** Above 1 the config holds an array. */
  readonly maximum: number;
  readonly element: ElementDefinition;
  /** The order of these children says nothing: documents that differ in it only are equal. */
  readonly unordered?: true;
  /** Text of the parent may stand for this child; an older form that the service still reads. */
  readonly inline?: true;
}

/** All that there is to say about a policy: types, reading, writing, validation and its page come from it. */
export interface PolicyDefinition<Name extends string = string> extends ElementDefinition {
  readonly name: Name;
  readonly category: string;
  /** One sentence. */
  readonly summary: string;
  /** The sections in which it may stand. Empty for what stands only inside another policy or in a resolver. */
  readonly sections: readonly Section[];
  /** Whether a fragment may hold it. */
  readonly fragment: boolean;
  readonly scopes: readonly Scope[];
  readonly gateways: readonly GatewayKind[];
  /** Microsoft's page. */
  readonly documentation: string;
  /**
   * Whether it runs for the request that opens a WebSocket. API Management takes no other for that operation, and
   * skips one that a broader scope brings; inside policies that make a message of their own it runs all the same.
   */
  readonly onHandshake: boolean;
  /** Known to the service's schema and to no page: accepted, with a warning. */
  readonly undocumented?: boolean;
  /** Nothing behind it in the same list runs. */
  readonly ends?: true;
  /** The root of a document that resolves a field of a GraphQL schema. */
  readonly resolver?: true;
  /** A config, as the builder takes it, for the examples in the documentation. */
  readonly example: Readonly<Record<string, unknown>>;
}

interface PolicyInput<Name extends string> extends ElementDefinition {
  readonly name: Name;
  readonly category: string;
  readonly summary: string;
  readonly sections: readonly Section[];
  readonly fragment?: boolean;
  readonly scopes?: readonly Scope[];
  readonly gateways?: readonly GatewayKind[];
  readonly onHandshake?: boolean;
  readonly documentation?: string;
  readonly undocumented?: boolean;
  readonly ends?: true;
  readonly resolver?: true;
  readonly example: Readonly<Record<string, unknown>>;
}

const documentationRoot = 'https://learn.microsoft.com/azure/api-management/';

/**
 * Defines a policy. What is not said: every scope, every gateway, handshakes of WebSockets, allowed in fragments when
 * it is allowed in a section, and the page that is named after the policy.
 */
export function definePolicy<const Name extends string>(input: PolicyInput<Name>): PolicyDefinition<Name> {
  const { documentation = `${input.name}-policy`, ...rest } = input;
  return Object.freeze({
    fragment: input.sections.length > 0,
    scopes,
    gateways,
    onHandshake: true,
    ...rest,
    documentation: documentationRoot + documentation,
  });
}
