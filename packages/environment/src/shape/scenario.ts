import * as v from 'valibot';
import type { Environment } from '../model/environment.js';
import type {
  Check,
  CheckRequest,
  Expectation,
  ForwardedCertificate,
  Pattern,
  Scenario,
} from '../model/scenario.js';
import { pfxSource } from './certificate-source.js';
import { anything, byProperty, list, named, object, optional, text, textOr, yes } from './shapes.js';

const request = object<CheckRequest>({
  to: byProperty<CheckRequest['to']>({
    listener: object<{ readonly listener: string }>({ listener: text }),
    apiManagement: object<{ readonly apiManagement: true }>({ apiManagement: yes }),
  }),
  method: optional(text),
  path: anything<string>(
    (input) => typeof input === 'string' && /^\/\S*$/.test(input),
    'a path that begins with / and has no blanks',
  ),
  headers: optional(named(textOr(object<ForwardedCertificate>({ forwardedCertificate: text })))),
  body: optional(text),
  clientCertificate: optional(text),
});

const regularExpression = anything<RegExp>((input) => input instanceof RegExp, 'text or a pattern');

const pattern = object<Pattern>({
  matches: anything<string>(isPattern, 'a regular expression that JavaScript takes'),
});

function isPattern(input: unknown): boolean {
  if (typeof input !== 'string') return false;
  try {
    new RegExp(input, 'u');
    return true;
  } catch {
    return false;
  }
}

const body = v.lazy((input) => {
  if (typeof input === 'string') return text;
  return input instanceof RegExp
    ? regularExpression
    : byProperty({
        matches: pattern,
        json: object<{ readonly json: unknown }>({ json: anything(() => true, 'JSON') }),
        forwarded: object<{ readonly forwarded: string }>({ forwarded: text }),
        certificateText: object<{ readonly certificateText: string }>({ certificateText: text }),
      });
}) as unknown as v.GenericSchema<unknown, NonNullable<Expectation['body']>>;

const expectation = object<Expectation>({
  status: anything<number>(
    (input) => Number.isInteger(input) && (input as number) >= 100 && (input as number) <= 599,
    'a status from 100 to 599',
  ),
  reason: optional(text),
  body: optional(body),
  headers: optional(named(v.nullable(textOr(pattern)) as v.GenericSchema<unknown, string | Pattern | null>)),
});

const checks = list(
  object<Check>({
    name: text,
    group: text,
    variant: optional(text),
    request,
    expect: expectation,
  }),
);

/** What stands in a file of checks. */
export interface CheckFileContent {
  readonly clientCertificates?: Scenario['clientCertificates'];
  /** Not looked at: a place for YAML anchors. */
  readonly definitions?: unknown;
  readonly checks: readonly Check[];
}

export const checkFile = object<CheckFileContent>({
  clientCertificates: optional(named(pfxSource)),
  definitions: optional(anything(() => true, 'anything')),
  checks,
});

export const scenario = object<Scenario>({
  clientCertificates: named(pfxSource),
  variants: optional(
    named(
      anything<(environment: Environment) => Environment>(
        (input) => typeof input === 'function',
        'a function from environment to environment',
      ),
    ),
  ),
  checks: v.lazy((input) =>
    Array.isArray(input) ? checks : object<{ readonly file: string }>({ file: text }),
  ) as unknown as v.GenericSchema<unknown, Scenario['checks']>,
});
