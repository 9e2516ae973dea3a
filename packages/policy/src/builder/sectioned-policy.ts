import type { Policy, Section } from '../document/policy-document.js';

declare const allowedIn: unique symbol;

/**
 * A policy that may stand in the sections `S`.
 *
 * The sections exist in the type only. They are a parameter, so that a policy for `inbound` and `outbound` fits
 * where one for `inbound` is asked for, and not the other way round.
 */
export interface PolicyIn<S extends Section, Name extends string = string, Config = unknown> extends Policy<
  Name,
  Config
> {
  readonly [allowedIn]?: ((section: S) => void) | undefined;
}

/** Policies in the order in which they run; a list inside the list stands for its members. */
export type PolicyList<S extends Section = never> = readonly (PolicyIn<S> | PolicyList<S>)[];

type Members<L> = L extends readonly (infer M)[] ? Members<M> : L;

/** The sections in which every policy of the list `L` may stand. */
export type SectionsOf<L> = [Members<L>] extends [never]
  ? Section
  : [Members<L>] extends [{ readonly [allowedIn]?: ((section: infer S) => void) | undefined }]
    ? S & Section
    : Section;
