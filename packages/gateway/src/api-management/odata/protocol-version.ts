import type { HeaderList } from '../../message/header-list.js';
import { messages } from './messages.js';
import { ODataRefusal } from './odata-refusal.js';

/** Versions that the policy allows. */
export interface VersionRules {
  /** Of a request that says none. */
  readonly assumed: string;
  readonly minimum: string | null;
  readonly maximum: string | null;
}

/**
 * The version of a request: what `OData-Version` says, or what is assumed, lowered to what `OData-MaxVersion` asks for.
 * Minimum and maximum are about the header; a request without it is held to neither.
 *
 * @throws ODataRefusal when the version is none, or is not allowed
 * @see https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part1-protocol.html#sec_HeaderODataVersion
 */
export function protocolVersion(headers: HeaderList, { assumed, minimum, maximum }: VersionRules): number {
  const own = read(headers, 'OData-Version');
  const most = read(headers, 'OData-MaxVersion');
  if (own === null) return Math.min(Number(assumed), most === null ? Infinity : Number(most));
  if (!own.startsWith('4.')) throw new ODataRefusal('OData-Version', messages.noVersion(own), null);
  if (minimum !== null && Number(own) < Number(minimum)) {
    throw new ODataRefusal('OData-Version', messages.belowMinimum(own, minimum), null);
  }
  if (maximum !== null && Number(own) > Number(maximum)) {
    throw new ODataRefusal('OData-Version', messages.aboveMaximum(own, maximum), null);
  }
  return Number(own);
}

function read(headers: HeaderList, name: string): string | null {
  const value = headers.get(name)?.trim() ?? null;
  if (value !== null && !isVersion(value)) throw new ODataRefusal(name, messages.noVersion(value), null);
  return value;
}

/** Whether a text is written as a version: `4.01`. */
export const isVersion = (text: string): boolean => /^\d{1,3}\.\d{1,3}$/.test(text);
