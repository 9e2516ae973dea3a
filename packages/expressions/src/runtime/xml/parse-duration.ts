import { formatException } from '../failures.js';

const duration =
  /^(-)?P(?=\d|T\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.(\d+))?S)?)?$/;

/**
 * Ticks of a duration as XML Schema writes it, as .NET counts it: a year has 365 days, a month 30.
 *
 * @throws FormatException
 * @example parseDuration('PT1H2M') // 37_200_000_000n
 */
export function parseDuration(text: string): bigint {
  const found = duration.exec(text);
  if (found === null) throw formatException(`The string '${text}' is not a valid TimeSpan value.`);
  const part = (index: number): bigint => BigInt(found[index] ?? '0');
  const days = part(2) * 365n + part(3) * 30n + part(4);
  const seconds = ((days * 24n + part(5)) * 60n + part(6)) * 60n + part(7);
  const ticks = seconds * 10_000_000n + BigInt((found[8] ?? '').padEnd(7, '0').slice(0, 7));
  return found[1] === undefined ? ticks : -ticks;
}
