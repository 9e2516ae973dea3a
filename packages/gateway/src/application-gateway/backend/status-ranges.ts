import type { Report } from '../findings.js';

/** Tells whether a status is healthy. */
export type StatusMatch = (status: number) => boolean;

/** Compiles the ranges of a probe: `200`, `200-399`. */
export function compileStatusRanges(ranges: readonly string[], path: string, report: Report): StatusMatch {
  const bounds = ranges.flatMap((text, index) => {
    const match = /^\s*([1-5][0-9]{2})\s*(?:-\s*([1-5][0-9]{2})\s*)?$/.exec(text);
    if (!match) {
      report('InvalidStatusCodes', `${path}.${index}`, text);
      return [];
    }
    const from = Number(match[1]);
    return [[from, match[2] === undefined ? from : Number(match[2])] as const];
  });
  return (status) => bounds.some(([from, to]) => status >= from && status <= to);
}
