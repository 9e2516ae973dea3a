import * as v from 'valibot';
import type { Environment } from '../model/environment.js';
import type { Check, CheckRequest, Expectation, ForwardedCertificate, Scenario } from '../model/scenario.js';
import { pfxSource } from './certificate-source.js';
import {
  anything,
  byProperty,
  list,
  named,
  object,
  optional,
  text,
  textOr,
  wholeNumber,
  yes,
} from './shapes.js';

const request = object<CheckRequest>({
  to: byProperty<CheckRequest['to']>({
    listener: object<{ readonly listener: string }>({ listener: text }),
    apiManagement: object<{ readonly apiManagement: true }>({ apiManagement: yes }),
  }),
  method: optional(text),
  path: text,
  headers: optional(named(textOr(object<ForwardedCertificate>({ forwardedCertificate: text })))),
  body: optional(text),
  clientCertificate: optional(text),
});

const pattern = anything<RegExp>((input) => input instanceof RegExp, 'text or a pattern');

const body = v.lazy((input) => {
  if (typeof input === 'string') return text;
  return input instanceof RegExp
    ? pattern
    : byProperty({
        forwarded: object<{ readonly forwarded: string }>({ forwarded: text }),
        certificateText: object<{ readonly certificateText: string }>({ certificateText: text }),
      });
}) as unknown as v.GenericSchema<unknown, NonNullable<Expectation['body']>>;

const expectation = object<Expectation>({
  status: wholeNumber,
  reason: optional(text),
  body: optional(body),
  headers: optional(named(v.nullable(text) as v.GenericSchema<unknown, string | null>)),
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
  checks: list(
    object<Check>({
      name: text,
      group: text,
      variant: optional(text),
      request,
      expect: expectation,
    }),
  ),
});
