import type { RequestTrace, TraceStep } from '@apim-kit/gateway';

type StepOf<Kind extends TraceStep['kind']> = Extract<TraceStep, { kind: Kind }>;

/** One line for each kind of step. */
const lines: { readonly [Kind in TraceStep['kind']]: (step: StepOf<Kind>) => string } = {
  tls: ({ hop, verdict, clientCertificate }) =>
    `${hop}: TLS ${verdict}, ${clientCertificate ? `client ${clientCertificate.subject}` : 'no client certificate'}`,
  listener: ({ listener, rule }) => `listener ${listener ?? '(none)'}, rule ${rule ?? '(none)'}`,
  rewrite: ({ ruleSet, rule, changes }) =>
    `rewrite ${ruleSet}/${rule}: ${changes.map(({ what, name }) => `${what} ${name}`).join(', ') || 'nothing'}`,
  route: ({ workspace, api, operation }) =>
    `${workspace === null ? '' : `workspace ${workspace}, `}API ${api ?? '(none)'}, operation ${operation ?? '(none)'}`,
  policy: ({ name, section, outcome, notes, position }) =>
    `${section}: ${name} ${outcome}${position ? ` (line ${position.line})` : ''}${notes.map((note) => `; ${note}`).join('')}`,
  backend: ({ url, status, error }) => `backend ${url}: ${error ?? status ?? 'no answer'}`,
  'web-socket': ({ closedBy, closeCode }) =>
    `WebSocket closed by ${closedBy}${closeCode === null ? '' : `, ${closeCode}`}`,
  refusal: ({ source, reason, status, message }) => `refused by ${source}, ${reason}: ${status} ${message}`,
};

/** A request's way through the gateway in a few lines, for the message of a failed assertion. */
export function describeTrace({ method, target, steps }: RequestTrace): string {
  return [`${method} ${target}`, ...steps.map((step) => `  ${describeStep(step)}`)].join('\n');
}

function describeStep<Kind extends TraceStep['kind']>(step: StepOf<Kind>): string {
  return (lines[step.kind as Kind] as (step: StepOf<Kind>) => string)(step);
}
