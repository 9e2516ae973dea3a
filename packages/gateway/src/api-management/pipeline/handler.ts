import type { Literal, Policy, Value } from '@apim-kit/policy';
import type { Exchange } from '../exchange/exchange.js';
import type { RequestState } from '../exchange/request-state.js';
import type { ResponseState } from '../exchange/response-state.js';
import type { SentRequest } from '../exchange/sent-request.js';
import type { Installation } from '../installation/installation.js';
import type { Run } from './flow.js';
import type { MessageTarget, PolicySite } from './policy-site.js';
import type { Message } from '../diagnostics.js';
import type { BodyNeeds } from './with-bodies.js';

/** What one policy does at run time, the twin of its definition: compiles its config to what runs per request. */
export type Handler<Config> = (config: Config, compile: PolicyCompiler) => Run;

/** A value of a config for one exchange: a constant, or what its expression gives. */
export type Read<T> = (exchange: Exchange) => T;

/** What a handler has at hand while it compiles. */
export interface PolicyCompiler {
  readonly site: PolicySite;
  readonly target: MessageTarget;
  readonly installation: Installation;
  /** The message that the policy acts on. */
  readonly message: Read<RequestState | ResponseState | SentRequest>;
  /** Bodies that the expressions compiled so far read; they are there when the policy runs. */
  readonly needs: Readonly<BodyNeeds>;
  /** The response that the policy acts on; makes one where there is none yet. */
  readonly response: Read<ResponseState>;

  literal<T extends string | number | boolean>(value: Literal<T>): T;
  text(value: Value<string>): Read<string>;
  /** Whole numbers. */
  number(value: Value<number>): Read<number>;
  double(value: Value<number>): Read<number>;
  /** @param part Of the policy, for the path of an error: `when[2]`. */
  boolean(value: Value<boolean>, part?: string): Read<boolean>;
  /** The value itself, not its text: a string, or what the expression gives; and its static C# type. */
  object(value: Value<string>): { readonly read: Read<unknown>; readonly type: string };
  /** Policies inside this one. @param part Where they stand in it: `when[2]`. */
  policies(policies: readonly Policy[], part: string | null, target?: MessageTarget): Run;
  /** The same, each by itself: for one that runs them otherwise than in their order. */
  each(policies: readonly Policy[], part: string | null, target?: MessageTarget): readonly Run[];
  /** The policies of a fragment, as if they stood here. */
  fragment(id: string): Run;
  /** Reports something wrong with this policy; the document does not load when it is an error. */
  report(message: Message): void;
  /** Declares that the policy can't run as it is written; a request that meets it is answered 500. */
  unsupported(reason: string): Run;
}

/** The literal that a text is; undefined when it is known per request only. */
export const constantOf = (text: Value<string>): string | undefined =>
  typeof text === 'string' ? text : undefined;
