import { describe, expect, it } from '@jest/globals';
import { stubContext } from '../../../test/stub-context.js';
import { compileExpression } from '../../compile-expression.js';
import { describeValue } from '../../values.js';
import { BudgetExceededError } from '../clr/budget.js';
import { ticksOfDate, ticksPerHour } from './calendar.js';

/** 2024-02-29T23:30, half an hour before the leap day ends. */
const now = ticksOfDate(2024, 2, 29) + 23n * ticksPerHour + ticksPerHour / 2n;

function answer(expression: string): unknown {
  const compiled = compileExpression(expression);
  if (!compiled.ok) throw new Error(compiled.diagnostics.map(({ message }) => message).join('\n'));
  return describeValue(compiled.expression.evaluate(stubContext({ nowTicks: () => now }))).value;
}

describe('what a text leaves out of a date', () => {
  it.each([
    ['a time is one of today', 'DateTime.ParseExact("09:26", "HH:mm", null)', '2024-02-29T09:26:00.0000000'],
    ['nothing at all is today', 'DateTime.ParseExact("x", "\'x\'", null)', '2024-02-29T00:00:00.0000000'],
    [
      'a month and a day are of this year',
      'DateTime.ParseExact("0314", "MMdd", null)',
      '2024-03-14T00:00:00.0000000',
    ],
    ['a day is one of January', 'DateTime.ParseExact("14", "dd", null)', '2024-01-14T00:00:00.0000000'],
    [
      'a day that this year has, but not each',
      'DateTime.ParseExact("29 Feb", "dd MMM", null)',
      '2024-02-29T00:00:00.0000000',
    ],
    [
      'no day at all with NoCurrentDateDefault',
      'DateTime.ParseExact("09:26", "HH:mm", null, System.Globalization.DateTimeStyles.NoCurrentDateDefault)',
      '0001-01-01T09:26:00.0000000',
    ],
    [
      'this year also with NoCurrentDateDefault where a month is given',
      'DateTime.ParseExact("03", "MM", null, System.Globalization.DateTimeStyles.NoCurrentDateDefault)',
      '2024-03-01T00:00:00.0000000',
    ],
    [
      'today is that of the offset for a DateTimeOffset',
      'DateTimeOffset.ParseExact("09:26 +01:00", "HH:mm zzz", null)',
      '2024-03-01T09:26:00.0000000+01:00',
    ],
    [
      'today is that of the gateway for a DateTime',
      'DateTime.ParseExact("09:26 +01:00", "HH:mm zzz", null)',
      '2024-02-29T08:26:00.0000000+00:00',
    ],
  ])('%s', (_, expression, value) => {
    expect(answer(`@(${expression})`)).toBe(value);
  });
});

describe('a culture', () => {
  it('holds for the call that it is passed to, also where that throws', () => {
    const caught = `@{
      try { DateTime.ParseExact("x", "d", System.Globalization.CultureInfo.InvariantCulture); }
      catch (FormatException) { }
      return new DateTime(2026, 3, 4).ToString("d");
    }`;
    expect(answer(caught)).toBe('3/4/2026');
  });

  it('that is not the invariant one is refused', () => {
    const compiled = compileExpression('@(new System.Globalization.CultureInfo("de-DE"))');
    expect(compiled.ok ? [] : compiled.diagnostics.map(({ code }) => code)).toContain('EX4003');
  });
});

describe('long texts and formats', () => {
  it.each([
    ['DateTime', '"yyyy" + s'],
    ['DateTimeOffset', 's'],
    ['TimeSpan', '"hh" + s'],
  ])('of a %s count against the budget', (type, format) => {
    const compiled = compileExpression(
      `@{ var s = new string('x', 100000); ${type} v; while (true) ${type}.TryParseExact(s, ${format}, null, ${type === 'TimeSpan' ? '' : '0, '}out v); }`,
    );
    if (!compiled.ok) throw new Error(compiled.diagnostics.map(({ message }) => message).join('\n'));
    expect(() => compiled.expression.evaluate(stubContext())).toThrow(BudgetExceededError);
  });
});
