import type { AzureFailure } from '../azure/azure-failure.js';

/** What to do about a failure. Before anything is sent again the resource is read again: never blind. */
export type Verdict =
  | { readonly kind: 'fail' }
  /** The login is no longer good: nothing else will work either. */
  | { readonly kind: 'login' }
  /** Azure is busy with it or asks for a pause. */
  | { readonly kind: 'wait'; readonly ms: number; readonly reason: string };

const second = 1000;
const minute = 60 * second;

/** 409 that passes: Azure’s code → how long a first wait is, in milliseconds. */
const passing: Readonly<Record<string, number>> = {
  // API Management takes minutes to change; asking often only makes noise.
  servicelocked: 20 * second,
  conflict: 20 * second,
  serviceactivating: 20 * second,
  activatingservice: 20 * second,
  pessimisticconcurrencyconflict: 2 * second,
  preconditionfailed: second,
  anotheroperationinprogress: 10 * second,
  operationpreempted: 10 * second,
  retryableerror: 5 * second,
  referencedresourcenotprovisioned: 10 * second,
  resourcenotprovisioned: 10 * second,
  canceledandsupersededduetoanotheroperation: 5 * second,
  inusesubnetcannotbedeleted: minute,
  inusenetworksecuritygroupcannotbedeleted: 10 * second,
  publicipaddresscannotbedeleted: 10 * second,
  storageaccountoperationinprogress: 5 * second,
};

const transitioning = /transition|in progress|being (created|updated|activated)|activating|try again/i;

/**
 * Judges a failure after the SDK’s own retries (5xx and connections three times; 429 with `Retry-After`).
 *
 * @param attempt Counts from 1.
 * @param random From 0 to below 1.
 */
export function judgeFailure({ details }: AzureFailure, attempt: number, random: () => number): Verdict {
  const { azureCode, statusCode, retryAfterMs, text } = details;
  const code = azureCode.toLowerCase();
  const backOff = (first: number) => {
    const ms = retryAfterMs ?? Math.min(first * 2 ** (attempt - 1), 2 * minute);
    return Math.round(ms * (1 + random() / 5));
  };
  if (statusCode === 401 || code === 'expiredauthenticationtoken' || code === 'invalidauthenticationtoken') {
    return { kind: 'login' };
  }
  if (statusCode === 429) {
    return attempt > 15
      ? { kind: 'fail' }
      : { kind: 'wait', ms: backOff(5 * second), reason: 'Azure asks for a pause' };
  }
  const first = passing[code];
  if (first !== undefined && (code !== 'conflict' || transitioning.test(text))) {
    // An hour of waiting for a subnet that API Management lets go of late, less for the rest.
    const tries = code === 'inusesubnetcannotbedeleted' ? 75 : 60;
    return attempt > tries
      ? { kind: 'fail' }
      : { kind: 'wait', ms: Math.min(backOff(first), minute), reason: azureCode };
  }
  if (statusCode === 409 && transitioning.test(text)) {
    return attempt > 60
      ? { kind: 'fail' }
      : { kind: 'wait', ms: Math.min(backOff(10 * second), minute), reason: azureCode };
  }
  if (statusCode === 412) {
    return attempt > 10 ? { kind: 'fail' } : { kind: 'wait', ms: backOff(second), reason: azureCode };
  }
  const noAnswer =
    statusCode === null && (code === 'noanswer' || code === 'request_send_error' || /^e[a-z]+$/.test(code));
  if (noAnswer || (statusCode !== null && statusCode >= 500)) {
    const reason = noAnswer ? 'no answer' : azureCode;
    return attempt > 6 ? { kind: 'fail' } : { kind: 'wait', ms: backOff(2 * second), reason };
  }
  return { kind: 'fail' };
}
