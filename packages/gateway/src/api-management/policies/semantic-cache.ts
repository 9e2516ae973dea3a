import type { Exchange } from '../exchange/exchange.js';
import type { RequestState } from '../exchange/request-state.js';

/** What a lookup leaves for the store of the same request: under which prompt its answer is kept. */
export interface SemanticTicket {
  readonly partition: string;
  readonly vector: readonly number[];
}

const tickets = new WeakMap<RequestState, SemanticTicket>();

export const leaveSemanticTicket = ({ request }: Exchange, ticket: SemanticTicket): void =>
  void tickets.set(request, ticket);

/** Undefined where no lookup has run, or the prompt is none to cache. */
export const semanticTicketOf = ({ request }: Exchange): SemanticTicket | undefined => tickets.get(request);
