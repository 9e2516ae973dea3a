import { toText } from '@apim-kit/expressions';
import { ownExpression } from '../exchange/own-expression.js';
import { isoOfMicrosoftDate } from '../xml/microsoft-date.js';

/** ISO 8601 as Json.NET takes it for a date: a time must be there. */
const iso = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,7})?)?(?:Z|[+-]\d\d:\d\d)?$/;

const parse = ownExpression('@(DateTime.Parse((string)context.Variables["text"]))');
const format = ownExpression(
  '@(DateTime.Parse((string)context.Variables["text"]).ToString((string)context.Variables["format"]))',
);

/** A date in ISO 8601 when the text is one, or one as Microsoft's serializers once wrote it. */
export const dateTimeOf = (text: string): string | undefined =>
  iso.test(text) ? text : isoOfMicrosoftDate(text);

/** As .NET writes that date; undefined for what is none. */
export const dateTimeText = (text: string): string | undefined => attempt(() => toText(parse({ text })));

/** The date in a custom or standard format of .NET; undefined for what is no date, or no format. */
export const formatDateTime = (text: string, pattern: string): string | undefined =>
  attempt(() => toText(format({ text, format: pattern })));

function attempt(make: () => string): string | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
