import { ticksPerDay, ticksPerHour, ticksPerMinute, ticksPerSecond } from '../time/calendar.js';

/**
 * A TimeSpan as XML Schema's duration, as `XmlConvert.ToString` writes it.
 *
 * @param ticks of 100 nanoseconds
 * @example formatDuration(37_200_000_000n) // 'PT1H2M'
 */
export function formatDuration(ticks: bigint): string {
  const size = ticks < 0n ? -ticks : ticks;
  const days = size / ticksPerDay;
  const hours = (size % ticksPerDay) / ticksPerHour;
  const minutes = (size % ticksPerHour) / ticksPerMinute;
  const seconds = (size % ticksPerMinute) / ticksPerSecond;
  const fraction = String(size % ticksPerSecond)
    .padStart(7, '0')
    .replace(/0+$/, '');
  const point = fraction === '' ? '' : `.${fraction}`;
  const time = [
    hours === 0n ? '' : `${hours}H`,
    minutes === 0n ? '' : `${minutes}M`,
    seconds === 0n && point === '' ? '' : `${seconds}${point}S`,
  ].join('');
  const text = `${days === 0n ? '' : `${days}D`}${time === '' ? '' : `T${time}`}`;
  return `${ticks < 0n ? '-' : ''}P${text === '' ? 'T0S' : text}`;
}
