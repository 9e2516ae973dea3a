import type { InvocationContext } from '@azure/functions';

/** Facts about one invocation that may be logged: no certificate, no header's value, no secret. */
export type LogEvent = Readonly<Record<string, string | number | boolean | null>>;

/** Writes one structured line: Application Insights and the local host keep JSON searchable. */
export function logEvent(context: InvocationContext, event: string, facts: LogEvent): void {
  context.info(JSON.stringify({ event, invocationId: context.invocationId, ...facts }));
}
