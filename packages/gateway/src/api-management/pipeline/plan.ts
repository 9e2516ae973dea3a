import type { Scope, Section } from '@apim-kit/policy';
import type { Run } from './flow.js';

/** A document compiled: what each section runs; null where the section is absent. */
export interface CompiledDocument {
  readonly scope: Scope;
  readonly sections: Readonly<Record<Section, Run | null>>;
}

/** The documents that apply to a request, narrow to broad, and what `<base/>` stands for in each. */
export class Plan {
  readonly #narrowest: CompiledDocument | null;
  readonly #parents = new Map<Scope, CompiledDocument>();

  /** @param documents From the narrowest scope to the broadest; each scope at most once. */
  constructor(documents: readonly CompiledDocument[]) {
    this.#narrowest = documents[0] ?? null;
    for (const [index, { scope }] of documents.entries()) {
      const parent = documents[index + 1];
      if (parent !== undefined) this.#parents.set(scope, parent);
    }
  }

  /** What runs in a section. */
  section(section: Section): Run | null {
    return this.#narrowest?.sections[section] ?? null;
  }

  /** What `<base/>` runs in a document of that scope. */
  base(scope: Scope, section: Section): Run | null {
    return this.#parents.get(scope)?.sections[section] ?? null;
  }
}
