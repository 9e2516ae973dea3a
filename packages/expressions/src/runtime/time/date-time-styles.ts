import { invalidArgument } from '../failures.js';

/** The bits of System.Globalization.DateTimeStyles. */
export const styles = {
  allowLeadingWhite: 1,
  allowTrailingWhite: 2,
  allowInnerWhite: 4,
  noCurrentDateDefault: 8,
  adjustToUniversal: 16,
  assumeLocal: 32,
  assumeUniversal: 64,
  roundtripKind: 128,
} as const;

/** Whether one of the bits is set. */
export const has = (style: number, bits: number): boolean => (style & bits) !== 0;

function checkCommon(style: number, parameterName: string): void {
  if ((style & ~0xff) !== 0)
    throw invalidArgument('An undefined DateTimeStyles value is being used.', parameterName);
  if (has(style, styles.assumeLocal) && has(style, styles.assumeUniversal)) {
    throw invalidArgument(
      'The DateTimeStyles values AssumeLocal and AssumeUniversal cannot be used together.',
      parameterName,
    );
  }
}

/** @throws ClrException `ArgumentException` for styles that contradict each other. */
export function checkDateTimeStyles(style: number): void {
  checkCommon(style, 'style');
  const adjusting = styles.assumeLocal | styles.assumeUniversal | styles.adjustToUniversal;
  if (has(style, styles.roundtripKind) && has(style, adjusting)) {
    throw invalidArgument(
      'The DateTimeStyles value RoundtripKind cannot be used with the values AssumeLocal, AssumeUniversal or AdjustToUniversal.',
      'style',
    );
  }
}

/** @throws ClrException `ArgumentException` for styles that a DateTimeOffset does not take. */
export function checkDateTimeOffsetStyles(style: number): void {
  checkCommon(style, 'styles');
  if (has(style, styles.noCurrentDateDefault)) {
    throw invalidArgument(
      "The DateTimeStyles value 'NoCurrentDateDefault' is not allowed when parsing DateTimeOffset.",
      'styles',
    );
  }
}
