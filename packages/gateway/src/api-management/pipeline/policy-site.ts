import type { Position, Scope, Section } from '@apim-kit/policy';

/** Where a policy stands: what its errors and its trace say of it. */
export interface PolicySite {
  readonly policy: string;
  readonly scope: Scope;
  readonly section: Section;
  /** The policies around it, `choose[1]/when[2]`; empty at the top of a section. */
  readonly path: string;
  readonly policyId: string | null;
  readonly position: Position | null;
}

/** Which message policies of a place act on. */
export type MessageTarget = 'request' | 'response' | 'returned' | 'sent';

/** inbound and backend act on the request, outbound and on-error on the response. */
export const targetOf = (section: Section): MessageTarget =>
  section === 'inbound' || section === 'backend' ? 'request' : 'response';
