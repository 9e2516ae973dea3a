import type { BoundNode } from '@apim-kit/expressions';
import { walkBound } from '@apim-kit/expressions';
import { diagnostics } from '../../diagnostics.js';
import { mentionsCertificates } from '../analysis/certificates.js';
import type { TextEdit } from '../../document/document-diagnostic.js';
import type { Span } from '../../xml/xml-node.js';
import type { ExpressionFlow } from '../analysis/data-flow.js';
import { documentFlow } from '../analysis/data-flow.js';
import { constantText, isRead, keyOf, withoutConversions } from '../analysis/members.js';
import { attributeOf, literalOf } from '../analysis/elements.js';
import type { LintSubject } from '../lint-subject.js';
import { defineRule } from '../define-rule.js';

/** A literal that no thumbprint equals. */
export const thumbprintForm = defineRule({
  kind: diagnostics.thumbprintForm,
  summary: 'A thumbprint is compared with a literal in lower case or with separators.',
  why: '`X509Certificate2.Thumbprint` is upper-case hexadecimal without separators, and `==` compares letter by letter: a literal as openssl or a browser shows it is never equal, nor is one in upper case after `ToLower()`, and every caller is refused. Written with `!=` to pick whom to refuse, it lets everybody in.',
  fix: 'Writes the literal in upper case, without separators.',
  bad: {
    text: `<fragment>
  <choose>
    <when condition="@(context.Request.Certificate?.VerifyNoRevocation() != true
        || context.Request.Certificate.Thumbprint != "9f:86:d0:81:88:4c:7d:65:9a:2f:ea:a0:c5:5a:d0:15:a3:bf:4f:1b")">
      <return-response>
        <set-status code="401" reason="Invalid client certificate" />
      </return-response>
    </when>
  </choose>
</fragment>`,
    line: 4,
  },
  good: {
    text: `<fragment>
  <choose>
    <when condition="@(context.Request.Certificate?.VerifyNoRevocation() != true
        || context.Request.Certificate.Thumbprint != "9F86D081884C7D659A2FEAA0C55AD015A3BF4F1B")">
      <return-response>
        <set-status code="401" reason="Invalid client certificate" />
      </return-response>
    </when>
  </choose>
</fragment>`,
  },
  check: (subject, report) => {
    if (!mentionsCertificates(subject)) return;
    for (const flow of documentFlow(subject).expressions) {
      for (const { thumbprint, others, ignoresCase } of flow.nodes.flatMap((node) =>
        comparedIn(node, flow),
      )) {
        for (const literal of others.flatMap((other) => literalsIn(other, flow, subject))) {
          const texts = literal.texts.map((text) => ({ text, digits: text.replace(separators, '') }));
          const wrong = texts.find(
            ({ text, digits }) =>
              sha1.test(digits) && text !== (ignoresCase ? digits : cased(digits, thumbprint)),
          );
          if (wrong === undefined) continue;
          const expected = cased(wrong.digits, thumbprint);
          const edit = literal.edit?.(expected);
          report(
            literal.at,
            { expected, lower: thumbprint === 'lower' },
            edit === undefined ? undefined : [edit],
          );
        }
      }
    }
  },
});

const separators = /[\s:\u200e-]/g;
const sha1 = /^[0-9A-F]{40}$/i;

/** How the letters of a thumbprint are written: as .NET gives it, or after `ToLower()`. */
type LetterCase = 'upper' | 'lower';

const cased = (digits: string, letters: LetterCase): string =>
  letters === 'upper' ? digits.toUpperCase() : digits.toLowerCase();

interface Comparison {
  readonly thumbprint: LetterCase;
  readonly others: readonly BoundNode[];
  readonly ignoresCase: boolean;
}

const containing: ReadonlySet<string> = new Set([
  'Contains',
  'IndexOf',
  'StartsWith',
  'EndsWith',
  'ContainsKey',
]);

/** What a node compares a thumbprint with. */
function comparedIn(node: BoundNode, flow: ExpressionFlow): readonly Comparison[] {
  if (node.kind === 'comparison' || node.kind === 'objectEquality')
    return comparison([node.left, node.right], flow, false);
  if (node.kind !== 'call') return [];
  const values = node.receiver === null ? node.arguments : [node.receiver, ...node.arguments];
  const isEquality = node.member.name === 'Equals' || node.member.name === 'Compare';
  if (!isEquality && !containing.has(node.member.name)) return [];
  return comparison(
    values,
    flow,
    values.some((value) => ignoresCase(value, flow)),
  );
}

function comparison(
  values: readonly BoundNode[],
  flow: ExpressionFlow,
  ignoring: boolean,
): readonly Comparison[] {
  const thumbprint = values.flatMap((value) => thumbprintIn(value, flow) ?? []).at(0);
  return thumbprint === undefined ? [] : [{ thumbprint, others: values, ignoresCase: ignoring }];
}

/** CurrentCultureIgnoreCase, InvariantCultureIgnoreCase, OrdinalIgnoreCase. */
const ignoring: ReadonlySet<number> = new Set([1, 3, 5]);

/** A comparison or a comparer that takes upper and lower case for the same, or a collection that was made with one. */
function ignoresCase(value: BoundNode, flow: ExpressionFlow): boolean {
  const plain = withoutConversions(value);
  if (plain.kind === 'constant' && plain.type.name === 'StringComparison') {
    return ignoring.has(Number(plain.value));
  }
  if (plain.kind === 'local') return flow.originsOf(plain.local).some((origin) => ignoresCase(origin, flow));
  if (plain.kind === 'initialized') return ignoresCase(plain.value, flow);
  if (plain.kind === 'call' && plain.member.kind === 'constructor') {
    return plain.arguments.some((argument) => ignoresCase(argument, flow));
  }
  return (
    keyOf(plain)?.startsWith('StringComparer.') === true && keyOf(plain)?.endsWith('IgnoreCase') === true
  );
}

const thumbprints: ReadonlySet<string> = new Set(['Thumbprint', 'GetCertHashString']);

/** How a thumbprint is written; undefined for what is none, or is no longer one. */
function thumbprintIn(node: BoundNode, flow: ExpressionFlow): LetterCase | undefined {
  const plain = withoutConversions(node);
  if (plain.kind === 'conditionalAccess') return thumbprintIn(plain.access, flow);
  if (plain.kind === 'local') {
    return flow
      .originsOf(plain.local)
      .map((origin) => thumbprintIn(origin, flow))
      .find((letters) => letters !== undefined);
  }
  if (plain.kind !== 'call') return undefined;
  const { name, declaringType } = plain.member;
  if (declaringType.definition.name.startsWith('X509Certificate')) {
    return thumbprints.has(name) && plain.arguments.length === 0 ? 'upper' : undefined;
  }
  const inner = plain.receiver === null ? undefined : thumbprintIn(plain.receiver, flow);
  if (inner === undefined) return undefined;
  if (/^ToLower(Invariant)?$/.test(name)) return 'lower';
  if (/^ToUpper(Invariant)?$/.test(name)) return 'upper';
  return /^(Trim|ToString)$/.test(name) ? inner : undefined;
}

interface Literal {
  /** What it says: several for a text that is split. */
  readonly texts: readonly string[];
  readonly at: Span;
  readonly edit?: (text: string) => TextEdit | undefined;
}

/** The literals that a value may be, through variables, arrays, and lists in one text. */
function literalsIn(node: BoundNode, flow: ExpressionFlow, subject: LintSubject): readonly Literal[] {
  const plain = withoutConversions(node);
  const text = constantText(plain);
  const { expression } = flow;
  if (text !== undefined) {
    const edit = (written: string): TextEdit | undefined => expression.edit(plain.span, `"${written}"`);
    return [{ texts: [text], at: expression.span(plain.span), edit }];
  }
  switch (plain.kind) {
    case 'local':
      return flow.originsOf(plain.local).flatMap((origin) => literalsIn(origin, flow, subject));
    case 'arrayCreation':
    case 'initialized': {
      const literals: Literal[] = [];
      walkBound(plain, (inner) => {
        if (inner.kind === 'constant') literals.push(...literalsIn(inner, flow, subject));
      });
      return literals;
    }
    case 'call': {
      const variable = isRead(plain, 'Variables');
      if (variable !== undefined) return literalVariables(variable, subject);
      const list = plain.member.name === 'Split' ? constantText(plain.receiver ?? undefined) : undefined;
      return list === undefined
        ? []
        : [{ texts: list.split(/[,;|]/).map((one) => one.trim()), at: expression.span(plain.span) }];
    }
    default:
      return [];
  }
}

function literalVariables(name: string, { named }: LintSubject): readonly Literal[] {
  return named('set-variable').flatMap((element) => {
    const value = literalOf(element, 'name') === name ? attributeOf(element, 'value') : undefined;
    const text = literalOf(element, 'value');
    return value === undefined || text === undefined ? [] : [{ texts: [text], at: value.span }];
  });
}
