/** What the inspection can answer. */
export type MediaType = (typeof mediaTypes)[number];

/** Ours, the preferred one first. */
export const mediaTypes = ['application/json', 'text/plain', 'text/html'] as const;

/**
 * Chooses what to answer by a request's `Accept` (RFC 9110 12.5.1): the highest quality, and among equals the one
 * that is preferred here. A more exact range counts before a wider one; parameters but `q` are ignored.
 *
 * @returns `undefined` when nothing is acceptable.
 *
 * @example
 * negotiate('text/html,application/xhtml+xml,*\/*;q=0.8'); // 'text/html'
 */
export function negotiate(accept: string | null): MediaType | undefined {
  if (accept === null || accept.trim() === '') return mediaTypes[0];
  const ranges = accept.split(',').map(readRange);
  let best: MediaType | undefined;
  let bestQuality = 0;
  for (const mediaType of mediaTypes) {
    const quality = qualityOf(mediaType, ranges);
    if (quality > bestQuality) [best, bestQuality] = [mediaType, quality];
  }
  return best;
}

interface MediaRange {
  readonly range: string;
  readonly quality: number;
}

function readRange(text: string): MediaRange {
  const [range = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  return {
    range,
    quality: quality === undefined ? 1 : /^(0(\.\d{0,3})?|1(\.0{0,3})?)$/.test(quality) ? Number(quality) : 0,
  };
}

function qualityOf(mediaType: MediaType, ranges: readonly MediaRange[]): number {
  const wider = [mediaType, `${mediaType.split('/')[0]}/*`, '*/*'];
  for (const range of wider) {
    const found = ranges.find((one) => one.range === range);
    if (found) return found.quality;
  }
  return 0;
}
