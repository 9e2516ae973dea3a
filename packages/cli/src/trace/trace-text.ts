import type { MessageChange, RequestTrace, TraceStep } from '@apim-kit/gateway';

type StepOf<Kind extends TraceStep['kind']> = Extract<TraceStep, { kind: Kind }>;

/** Characters of a value that are shown. */
const longest = 100;

/**
 * The latest requests, a line each, the latest last.
 *
 * @example
 * 2  13:05:47  GET /client-cert/validate-from-agw  401  refused by api-management  14.4 ms
 */
export function traceList(traces: readonly RequestTrace[]): string {
  const idWidth = Math.max(0, ...traces.map(({ id }) => id.length));
  return traces
    .map(({ id, startedAt, method, target, status, refusedBy, durationMs }) => {
      const refusal = refusedBy === null ? [] : [`refused by ${refusedBy}`];
      const time = startedAt.slice(11, 19);
      return [
        id.padStart(idWidth),
        time,
        `${method} ${target}`,
        status,
        ...refusal,
        milliseconds(durationMs),
      ].join('  ');
    })
    .map((line) => `${line}\n`)
    .join('');
}

/** One request on its way: each step with its time, and below a policy what it evaluated, changed and noted. */
export function traceText({
  method,
  target,
  status,
  reason,
  durationMs,
  steps,
  droppedSteps,
}: RequestTrace): string {
  const lines = [
    `${method} ${target}`,
    ...steps.flatMap((step) => {
      const [first = '', ...rest] = describeStep(step);
      return [
        `${milliseconds(step.atMs).padStart(10)}  ${first}`,
        ...rest.map((line) => `${' '.repeat(14)}${line}`),
      ];
    }),
    ...(droppedSteps === undefined ? [] : [`… and ${droppedSteps} steps more`]),
    `${milliseconds(durationMs).padStart(10)}  ${[status, reason].filter(Boolean).join(' ')}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** The lines of each kind of step. */
const describers: { readonly [Kind in TraceStep['kind']]: (step: StepOf<Kind>) => readonly string[] } = {
  tls: ({ hop, mode, verdict, clientCertificate }) => [
    `${hop}: TLS, client certificates ${mode}: ${verdict}`,
    ...(clientCertificate === null ? [] : [`${clientCertificate.subject} ${clientCertificate.thumbprint}`]),
  ],
  listener: ({ listener, rule }) => [`listener ${listener ?? '(none)'}, rule ${rule ?? '(none)'}`],
  rewrite: ({ ruleSet, rule, changes }) => [
    `rewrite ${ruleSet}, ${rule}`,
    ...changes.map(({ what, name, value }) => `${what} ${name}: ${shown(value)}`),
  ],
  route: ({ workspace, api, operation }) => [
    [
      ...(workspace === null ? [] : [`workspace ${workspace}`]),
      `API ${api ?? '(none)'}`,
      `operation ${operation ?? '(none)'}`,
    ].join(', '),
  ],
  policy: ({ name, section, scope, position, durationMs, values, changes, notes, outcome }) => [
    [
      `${section}: ${name} (${scope}${position === null ? '' : `, ${position.file}:${position.line}:${position.column}`})`,
      ...(outcome === 'done' ? [] : [outcome]),
      milliseconds(durationMs),
    ].join('  '),
    ...values.map(({ expression, type, value }) => `${firstLine(expression)} = ${shown(value)} (${type})`),
    ...changes.map(describeChange),
    ...notes.map((note) => shown(note, false)),
  ],
  backend: ({ url, status, error, durationMs }) => [
    `backend ${url}: ${error ?? status ?? 'no answer'}  ${milliseconds(durationMs)}`,
  ],
  'web-socket': ({ closedBy, closeCode, fromClient, fromBackend }) => [
    `WebSocket closed by ${closedBy}${closeCode === null ? '' : `, ${closeCode}`}`,
    `from client: ${traffic(fromClient)}; from backend: ${traffic(fromBackend)}`,
  ],
  refusal: ({ source, reason, status, message }) => [`refused by ${source}, ${reason}: ${status} ${message}`],
};

function describeStep<Kind extends TraceStep['kind']>(step: StepOf<Kind>): readonly string[] {
  return (describers[step.kind as Kind] as (step: StepOf<Kind>) => readonly string[])(step);
}

function describeChange({ what, name, from, to }: MessageChange): string {
  const place = `${what} ${name}`;
  if (to === null) return `${place} removed`;
  return from === null ? `${place}: ${shown(to)}` : `${place}: ${shown(from)} → ${shown(to)}`;
}

const traffic = ({ messages, bytes }: StepOf<'web-socket'>['fromClient']): string =>
  `${messages} messages, ${bytes} bytes`;

function firstLine(expression: string): string {
  const lines = expression.split('\n').map((line) => line.trim());
  return lines.length === 1 ? shown(expression, false) : `${lines[0]} … ${lines.at(-1)}`;
}

function shown(value: string | null, quoted = true): string {
  if (value === null) return '(absent)';
  const text = value.length > longest ? `${value.slice(0, longest)}…` : value;
  return quoted ? JSON.stringify(text) : text.replaceAll('\n', ' ');
}

const milliseconds = (value: number): string => `${value.toFixed(1)} ms`;
