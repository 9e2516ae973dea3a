import { HeaderList } from '../../message/header-list.js';
import { platformResponse } from '../errors/error-responses.js';
import { PolicyError } from '../errors/policy-error.js';

/** Too many calls in a window: 429. */
export const rateLimitExceeded = (
  policy: string,
  retryAfterSeconds: number,
  headers: HeaderList,
): PolicyError =>
  new PolicyError({
    source: policy,
    reason: 'RateLimitExceeded',
    message: 'Rate limit is exceeded',
    response: platformResponse(429, `Rate limit is exceeded. Try again in ${retryAfterSeconds} seconds.`, {
      headers,
    }),
  });

/** Too many calls or too many bytes in a period: 403. A period that never ends has no end to tell. */
export function quotaExceeded(
  policy: string,
  what: 'call volume' | 'bandwidth',
  retryAfterSeconds: number | null,
): PolicyError {
  const until =
    retryAfterSeconds === null ? '' : ` Quota will be replenished in ${timeSpan(retryAfterSeconds)}.`;
  const message = `Out of ${what} quota.${until}`;
  const headers = new HeaderList(
    retryAfterSeconds === null ? [] : [['Retry-After', String(retryAfterSeconds)]],
  );
  return new PolicyError({
    source: policy,
    reason: 'QuotaExceeded',
    message,
    response: platformResponse(403, message, { headers }),
  });
}

/** Too many requests at the same time: 429. */
export const concurrencyExceeded = (): PolicyError => {
  const message = 'Concurrency limit is exceeded.';
  return new PolicyError({
    source: 'limit-concurrency',
    reason: 'ConcurrencyLimitExceeded',
    message,
    response: platformResponse(429, message),
  });
};

/** As .NET writes a TimeSpan: `[d.]hh:mm:ss`. */
function timeSpan(seconds: number): string {
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const days = Math.floor(seconds / 86_400);
  const time = [two((seconds % 86_400) / 3600), two((seconds % 3600) / 60), two(seconds % 60)].join(':');
  return days === 0 ? time : `${days}.${time}`;
}

const again = (seconds: number | null): string =>
  seconds === null ? '' : ` Try again in ${seconds} seconds.`;

/** Too many tokens in a minute: 429. A prompt that alone is too long has no better time to wait for. */
export function tokenRateExceeded(
  policy: string,
  retryAfterSeconds: number | null,
  headers: HeaderList,
): PolicyError {
  return new PolicyError({
    source: policy,
    reason: 'TokenLimitExceeded',
    message: 'Token limit is exceeded',
    response: platformResponse(429, `Token limit is exceeded.${again(retryAfterSeconds)}`, { headers }),
  });
}

/** Too many tokens in a period: 403. */
export function tokenQuotaExceeded(
  policy: string,
  retryAfterSeconds: number | null,
  headers: HeaderList,
): PolicyError {
  return new PolicyError({
    source: policy,
    reason: 'TokenQuotaExceeded',
    message: 'Token quota is exceeded',
    response: platformResponse(403, `Token quota is exceeded.${again(retryAfterSeconds)}`, { headers }),
  });
}
