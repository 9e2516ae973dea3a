// Long because every finding about XML is described here, with its two examples.
import { diagnostics } from '../../diagnostics.js';
import { describeFinding } from '../define-rule.js';

const plain = { text: '<fragment>\n  <set-method>GET</set-method>\n</fragment>' };
const refused = 'The service refuses what is no XML.';
const body = (text: string) => ({ text: `<fragment>\n  <set-body>${text}</set-body>\n</fragment>` });

/** What is found while a file is read as XML. */
export const xmlFindings = {
  noRoot: describeFinding({
    kind: diagnostics.noRoot,
    summary: 'The file holds no element.',
    why: 'A document begins with `<policies>` or `<fragment>`. An empty file is often one that another tool failed to write.',
    bad: { text: '<!-- nothing here -->\n', line: 1 },
    good: plain,
  }),
  secondRoot: describeFinding({
    kind: diagnostics.secondRoot,
    summary: 'The file holds a second root element.',
    why: 'A file is one document. Fragments go into files of their own.',
    bad: { text: '<fragment />\n<fragment />', line: 2 },
    good: plain,
  }),
  textOutsideRoot: describeFinding({
    kind: diagnostics.textOutsideRoot,
    summary: 'Text stands before or behind the root element.',
    why: `${refused} A comment may stand there.`,
    bad: { text: 'my policy\n<fragment />', line: 1 },
    good: { text: '<!-- my policy -->\n<fragment />' },
  }),
  unclosedElement: describeFinding({
    kind: diagnostics.unclosedElement,
    summary: 'An element is never closed.',
    why: 'The file ends, or an outer element does, before the end tag comes.',
    bad: { text: '<fragment>\n  <set-method>GET</set-method>\n', line: 1 },
    good: plain,
  }),
  unexpectedEndTag: describeFinding({
    kind: diagnostics.unexpectedEndTag,
    summary: 'An end tag closes another element than the one that is open.',
    why: 'An end tag is missing before it, or its name is misspelt.',
    bad: { text: '<fragment>\n  <set-method>GET</set-body>\n</fragment>', line: 2 },
    good: plain,
  }),
  malformedTag: describeFinding({
    kind: diagnostics.malformedTag,
    summary: 'A tag is not written as XML wants it.',
    why: 'The value of an attribute stands in quotes, attributes are set apart by blanks, and a `<` in text is `&lt;`.',
    bad: { text: '<fragment>\n  <set-header name=X-User />\n</fragment>', line: 2 },
    good: { text: '<fragment>\n  <set-header name="X-User" exists-action="delete" />\n</fragment>' },
  }),
  duplicateAttribute: describeFinding({
    kind: diagnostics.duplicateAttribute,
    summary: 'An attribute stands twice on one element.',
    why: `${refused} Which of the two was meant, nobody can tell.`,
    bad: {
      text: '<fragment>\n  <set-variable name="a"\n    value="1" value="2" />\n</fragment>',
      line: 3,
    },
    good: { text: '<fragment>\n  <set-variable name="a" value="2" />\n</fragment>' },
  }),
  unclosedValue: describeFinding({
    kind: diagnostics.unclosedValue,
    summary: 'The value of an attribute is never closed.',
    why: 'The closing quote is missing.',
    bad: { text: '<fragment>\n  <set-variable name="a value=1 />\n', line: 2 },
    good: { text: '<fragment>\n  <set-variable name="a" value="1" />\n</fragment>' },
  }),
  lessThanInValue: describeFinding({
    kind: diagnostics.lessThanInValue,
    summary: 'A `<` stands in the value of an attribute, outside an expression.',
    why: 'XML allows no `<` there; often the closing quote before it is missing. In expressions it may stand as it is.',
    bad: { text: '<fragment>\n  <set-variable name="a" value="1 < 2" />\n</fragment>', line: 2 },
    good: { text: '<fragment>\n  <set-variable name="a" value="1 &lt; 2" />\n</fragment>' },
  }),
  unclosedExpression: describeFinding({
    kind: diagnostics.unclosedExpression,
    summary: 'An expression is never closed.',
    why: 'A bracket, a quote or a comment of the C# code is open until the end of the file. It begins at the place that is shown.',
    bad: {
      text: '<fragment>\n  <set-variable name="a" value="@(context.Request.Headers.GetValueOrDefault("X-User")" />\n</fragment>',
      line: 2,
    },
    good: {
      text: '<fragment>\n  <set-variable name="a" value="@(context.Request.Headers.GetValueOrDefault("X-User"))" />\n</fragment>',
    },
  }),
  badReference: describeFinding({
    kind: diagnostics.badReference,
    summary: 'A `&` begins no entity of XML.',
    why: 'XML knows `&lt;`, `&gt;`, `&amp;`, `&quot;`, `&apos;` and numbers such as `&#10;`. In expressions `&` may stand as it is.',
    fix: 'Writes `&amp;` for a lone `&`.',
    bad: {
      text: '<fragment>\n  <rewrite-uri template="/orders?a=1&b=2" />\n</fragment>',
      line: 2,
    },
    good: { text: '<fragment>\n  <rewrite-uri template="/orders?a=1&amp;b=2" />\n</fragment>' },
  }),
  unclosedComment: describeFinding({
    kind: diagnostics.unclosedComment,
    summary: 'A comment is never closed.',
    why: 'The `-->` is missing.',
    bad: { text: '<fragment>\n  <!-- sign in\n</fragment>', line: 2 },
    good: { text: '<fragment>\n  <!-- sign in -->\n</fragment>' },
  }),
  doubleHyphen: describeFinding({
    kind: diagnostics.doubleHyphen,
    summary: 'A comment holds `--`.',
    why: `${refused} Commented-out code with \`i--\` and command lines are the usual cause.`,
    fix: 'Puts a blank between the hyphens.',
    bad: { text: '<fragment>\n  <!-- run with --force -->\n</fragment>', line: 2 },
    good: { text: '<fragment>\n  <!-- run with force -->\n</fragment>' },
  }),
  unclosedCData: describeFinding({
    kind: diagnostics.unclosedCData,
    summary: 'A CDATA section is never closed.',
    why: 'The `]]>` is missing.',
    bad: { text: '<fragment>\n  <set-body><![CDATA[{}</set-body>\n</fragment>', line: 2 },
    good: body('<![CDATA[{}]]>'),
  }),
  documentType: describeFinding({
    kind: diagnostics.documentType,
    summary: 'The file declares a document type.',
    why: 'A policy document has none, and entities that it would define are a way to exhaust whoever reads the file.',
    bad: { text: '<!DOCTYPE fragment>\n<fragment />', line: 1 },
    good: { text: '<fragment />' },
  }),
  badInstruction: describeFinding({
    kind: diagnostics.badInstruction,
    summary: 'An XML declaration stands in the wrong place.',
    why: 'The declaration may only be the very first thing in a file, without a blank before it.',
    bad: { text: '<!-- mine -->\n<?xml version="1.0"?>\n<fragment />', line: 2 },
    good: { text: '<?xml version="1.0"?>\n<fragment />' },
  }),
  unclosedInstruction: describeFinding({
    kind: diagnostics.unclosedInstruction,
    summary: 'A `<?` is never closed.',
    why: 'The `?>` is missing.',
    bad: { text: '<?xml version="1.0"\n<fragment />', line: 1 },
    good: { text: '<?xml version="1.0"?>\n<fragment />' },
  }),
  tooDeep: describeFinding({
    kind: diagnostics.tooDeep,
    summary: 'Elements are nested too deeply.',
    why: 'No document that people write comes near the limit; one that does was made to exhaust its reader.',
    bad: { text: `<fragment>\n${'<choose><otherwise>'.repeat(101)}`, line: 2 },
    good: plain,
  }),
  badCharacter: describeFinding({
    kind: diagnostics.badCharacter,
    summary: 'The file holds a character that XML forbids.',
    why: 'Control characters come from copying out of terminals, or from a file in another encoding.',
    bad: { ...body('a\u0007b'), line: 2 },
    good: body('ab'),
  }),
  parser: describeFinding({
    kind: diagnostics.parser,
    summary: 'The file is not read as XML, for a reason that has no code of its own.',
    why: 'The parser refuses a name that it keeps for itself. The service may take the document.',
    bad: { text: '<fragment>\n  <set-body><__proto__ /></set-body>\n</fragment>', line: 1 },
    good: plain,
  }),
  cDataEnd: describeFinding({
    kind: diagnostics.cDataEnd,
    summary: 'Text holds `]]>`.',
    why: 'XML allows it at the end of a CDATA section only.',
    fix: 'Writes `]]&gt;`.',
    bad: { ...body('a[b[0]]> 1'), line: 2 },
    good: body('a[b[0]]&gt; 1'),
  }),
} as const;
