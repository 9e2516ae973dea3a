import { BlockList, isIP } from 'node:net';
import type { IpFilterConfig } from '@apim-kit/policy';
import { messages, type Message } from '../diagnostics.js';
import { platformResponse } from '../errors/error-responses.js';
import { PolicyError } from '../errors/policy-error.js';
import { invalidValue } from '../errors/policy-failures.js';
import { constantOf, type Handler, type Read } from '../pipeline/handler.js';

const policy = 'ip-filter';

/** An address, or a range with both ends in it. */
interface Entry {
  readonly from: string;
  readonly to: string;
}

/** Lets requests through, or refuses them, by the address of the caller. */
export const ipFilter: Handler<IpFilterConfig> = (
  { action, addresses = [], addressRanges = [] },
  compile,
) => {
  const readAction = compile.text(action);
  const entries = [...addresses.map((address) => ({ from: address, to: address })), ...addressRanges];
  const constants = entries.map(({ from, to }) => ({ from: constantOf(from), to: constantOf(to) }));
  const readList = constants.every(isEntry)
    ? constantList(constants, compile.report)
    : listPerRequest(entries.map(({ from, to }) => ({ from: compile.text(from), to: compile.text(to) })));

  return (exchange) => {
    const caller = exchange.request.ipAddress;
    const family = isIP(caller);
    if (family === 0) {
      throw refusal('FailedToParseCallerIP', 'Failed to establish IP address for the caller. Access denied.');
    }
    const listed = readList(exchange).check(caller, family === 4 ? 'ipv4' : 'ipv6');
    switch (readAction(exchange)) {
      case 'allow':
        if (listed) return undefined;
        throw refusal('CallerIpNotAllowed', `Caller IP address ${caller} is not allowed. Access denied.`);
      case 'forbid':
        if (!listed) return undefined;
        throw refusal('CallerIpBlocked', 'Caller IP address is blocked. Access denied.');
      default:
        throw invalidValue(policy, 'action must be allow or forbid.');
    }
  };
};

function constantList(entries: readonly Entry[], report: (message: Message) => void): Read<BlockList> {
  const list = new BlockList();
  for (const entry of entries) {
    const problem = add(list, entry);
    if (problem !== undefined) report(problem);
  }
  return () => list;
}

function listPerRequest(
  entries: readonly { readonly from: Read<string>; readonly to: Read<string> }[],
): Read<BlockList> {
  return (exchange) => {
    const list = new BlockList();
    for (const { from, to } of entries) {
      const problem = add(list, { from: from(exchange), to: to(exchange) });
      if (problem !== undefined) throw invalidValue(policy, problem.message);
    }
    return list;
  };
}

/** @returns what is wrong with the entry */
function add(list: BlockList, { from, to }: Entry): Message | undefined {
  const [first, last] = [from.trim(), to.trim()];
  if (isIP(first) === 0) return messages.invalidAddress(first);
  if (isIP(last) === 0) return messages.invalidAddress(last);
  try {
    list.addRange(first, last, isIP(first) === 4 ? 'ipv4' : 'ipv6');
    return undefined;
  } catch {
    return messages.addressRange(first, last);
  }
}

const isEntry = (entry: { from: string | undefined; to: string | undefined }): entry is Entry =>
  entry.from !== undefined && entry.to !== undefined;

const refusal = (reason: string, message: string): PolicyError =>
  new PolicyError({ source: policy, reason, message, response: platformResponse(403, 'Forbidden') });
