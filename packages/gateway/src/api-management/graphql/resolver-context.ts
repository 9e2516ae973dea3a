import type { GraphQLContext } from '@apim-kit/expressions';

/** What a resolver is asked for, as its expressions see it, and what it answers. */
export class ResolverContext implements GraphQLContext {
  /** Arguments of the field by name. */
  readonly arguments: unknown;
  /** The value that the field belongs to; null at the root. */
  readonly parent: unknown;
  /** What the field is; set when the resolver has run. */
  value: unknown = null;

  constructor(args: unknown, parent: unknown) {
    this.arguments = args;
    this.parent = parent ?? null;
  }
}
