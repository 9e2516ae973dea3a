import { diagnostics } from '../../diagnostics.js';
import { namedValuePattern } from '../../reader/put-named-values.js';
import type { Span, XmlElement } from '../../xml/xml-node.js';
import type { ExpressionFlow } from '../analysis/data-flow.js';
import { documentFlow } from '../analysis/data-flow.js';
import { attributeOf, elementsOf, isTrue, literalOf, startTag, textOf } from '../analysis/elements.js';
import { isRead, withoutConversions } from '../analysis/members.js';
import type { LintSubject } from '../lint-subject.js';
import { defineRule } from '../define-rule.js';

/** Credentials from everywhere. */
export const corsCredentials = defineRule({
  kind: diagnostics.corsCredentials,
  summary: '`cors` allows credentials from every origin.',
  why: 'The browser sends cookies and client certificates of its user along with the requests of any web page, and lets that page read the answers. An origin that is given back as it came says the same as `*`, in `cors` or in headers that are set by hand.',
  bad: {
    text: `<fragment>
  <cors allow-credentials="true">
    <allowed-origins>
      <origin>*</origin>
    </allowed-origins>
    <allowed-headers>
      <header>content-type</header>
    </allowed-headers>
  </cors>
</fragment>`,
    line: 2,
  },
  good: {
    text: `<fragment>
  <cors allow-credentials="true">
    <allowed-origins>
      <origin>https://shop.example.com</origin>
    </allowed-origins>
    <allowed-headers>
      <header>content-type</header>
    </allowed-headers>
  </cors>
</fragment>`,
  },
  check: (subject, report) => {
    for (const element of subject.named('cors')) {
      const credentials = attributeOf(element, 'allow-credentials');
      if (credentials === undefined || !allows(element, credentials.span, subject)) continue;
      const origins = elementsOf(element)
        .filter(({ name }) => name === 'allowed-origins')
        .flatMap(elementsOf);
      if (origins.some((origin) => isEverybody(origin, subject))) report(credentials.span, {});
    }
    const headers = subject.named('set-header');
    const named = (name: string): readonly XmlElement[] =>
      headers.filter((element) => literalOf(element, 'name')?.toLowerCase() === name);
    const isAllowed = named('access-control-allow-credentials').some((header) =>
      elementsOf(header).some((value) => textOf(value) === 'true'),
    );
    if (!isAllowed) return;
    for (const origin of named('access-control-allow-origin')) {
      if (elementsOf(origin).some((value) => reflects(value.span, subject))) report(startTag(origin), {});
    }
  },
});

function allows(element: XmlElement, span: Span, subject: LintSubject): boolean {
  return isTrue(element, 'allow-credentials') || constantIn(span, subject) === true;
}

/** Whether an origin is `*`, or whichever the caller names. */
function isEverybody(origin: XmlElement, subject: LintSubject): boolean {
  const text = textOf(origin)?.replace(namedValuePattern, (found, name: string) => {
    return subject.options.namedValues?.get(name)?.value ?? found;
  });
  return text === '*' || constantIn(origin.span, subject) === '*' || reflects(origin.span, subject);
}

/** What an expression always gives. */
function constantIn(span: Span, subject: LintSubject): unknown {
  const nodes = flowIn(span, subject)?.nodes ?? [];
  const result = nodes.find((node) => node.kind === 'return');
  if (result?.kind !== 'return' || result.expression === null) return undefined;
  const value = withoutConversions(result.expression);
  return value.kind === 'constant' ? value.value : undefined;
}

/** Whether an expression gives back the origin of the caller without looking at it. */
function reflects(span: Span, subject: LintSubject): boolean {
  const flow = flowIn(span, subject);
  if (flow?.expression.body === undefined) return false;
  const { reaches } = documentFlow(subject);
  const reads = reaches(flow.expression.body, (node) => isRead(node, 'Headers')?.toLowerCase() === 'origin');
  return (
    reads &&
    !flow.nodes.some((node) => judging.has(node.kind)) &&
    !flow.calls.some(({ member }) => member.name === 'Contains')
  );
}

/** Code with one of these may let some origins pass only. */
const judging: ReadonlySet<string> = new Set(['if', 'conditional', 'comparison', 'switch', 'logical']);

function flowIn({ start, end }: Span, subject: LintSubject): ExpressionFlow | undefined {
  return documentFlow(subject).expressions.find(({ expression }) => {
    const at = expression.span({ start: 0, end: 0 }).start;
    return at >= start && at < end;
  });
}
