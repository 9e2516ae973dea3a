import type { Policy, Section } from '../document/policy-document.js';

declare const allowedIn: unique symbol;

/** The sections in which something may stand, as the properties of a type: what fits two sections fits one of them. */
export type AllowedIn<S extends Section> = { readonly [Name in S]: true };

/** A policy that may stand in the sections `S`, as lists take it. The sections exist in the type only. */
export interface PolicyAllowedIn<S extends Section> extends Policy {
  readonly [allowedIn]?: AllowedIn<S>;
}

/** A policy that may stand in the sections `S`, as the builder gives it. */
export interface PolicyIn<S extends Section, Name extends string = string, Config = unknown> extends Policy<
  Name,
  Config
> {
  readonly [allowedIn]?: AllowedIn<S>;
}

/** Policies in the order in which they run; a list inside the list stands for its members. */
export type PolicyList<S extends Section = never> = readonly (PolicyAllowedIn<S> | PolicyList<S>)[];

/** Policies of certain names only, as `returnResponse` takes them; a list inside the list stands for its members. */
export type ListOf<Name extends string> = readonly (Policy<Name> | ListOf<Name>)[];

type Members<L> = L extends readonly (infer M)[] ? Members<M> : L;

type AllowedOf<M> = M extends { readonly [allowedIn]?: infer A }
  ? A extends AllowedIn<never>
    ? A
    : AllowedIn<Section>
  : AllowedIn<Section>;

/** The sections in which every policy of the list `L` may stand: the properties that all of them have. */
export type SectionsOf<L> = [Members<L>] extends [never] ? Section : Section & keyof AllowedOf<Members<L>>;
