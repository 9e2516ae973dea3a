import { describe, expect, it } from '@jest/globals';
import { policies } from '../../../test/policies.js';

const sheet = (inner: string) =>
  `<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:output method="xml" omit-xml-declaration="yes" />${inner}</xsl:stylesheet>`;

const rename =
  '<xsl:param name="User-Agent" /><xsl:template match="* | @* | node()"><xsl:copy><xsl:if test="self::* and not(parent::*)"><xsl:attribute name="User-Agent"><xsl:value-of select="$User-Agent" /></xsl:attribute></xsl:if><xsl:apply-templates select="* | @* | node()" /></xsl:copy></xsl:template>';

const run = (policy: string, body: string) =>
  policies({
    outbound: policy,
    answer: () => ({ body, headers: [['Content-Type', 'application/xml']] }),
  }).call({
    headers: [['User-Agent', 'curl <8>']],
  });

describe('xsl-transform', () => {
  it('transforms the body with parameters, as in the documentation', async () => {
    const { text, status } = await run(
      `<xsl-transform><parameter name="User-Agent">@(context.Request.Headers.GetValueOrDefault("User-Agent","non-specified"))</parameter>${sheet(rename)}</xsl-transform>`,
      '<a><b>1</b></a>',
    );
    expect([status, text]).toEqual([200, '<a User-Agent="curl &lt;8&gt;"><b>1</b></a>']);
  });

  it('sorts, counts and loops', async () => {
    const { text } = await run(
      `<xsl-transform>${sheet('<xsl:template match="/"><r n="{count(//i)}"><xsl:for-each select="//i"><xsl:sort select="." data-type="number" order="descending" /><x><xsl:value-of select="." /></x></xsl:for-each></r></xsl:template>')}</xsl-transform>`,
      '<l><i>2</i><i>10</i><i>1</i></l>',
    );
    expect(text).toBe('<r n="3"><x>10</x><x>2</x><x>1</x></r>');
  });

  it('stops the request for a body that is no XML', async () => {
    const { status, refusal } = await run(`<xsl-transform>${sheet(rename)}</xsl-transform>`, 'no XML');
    expect([status, refusal!.reason]).toEqual([500, 'BodyConversionFailure']);
  });

  const select = (code: string) =>
    `<xsl-transform>${sheet(`<xsl:template match="/"><r><xsl:value-of select="${code}" /></r></xsl:template>`)}</xsl-transform>`;

  it.each([
    ['<xsl:import href="file:///etc/passwd" />', 'xsl:import, which reads other documents'],
    ['<xsl:include href="http://127.0.0.1:9/" />', 'xsl:include, which reads other documents'],
    [
      `<xsl:template match="/"><xsl:copy-of select="document('/etc/passwd')" /></xsl:template>`,
      'document(), which reads other documents',
    ],
    [
      `<xsl:template match="/"><xsl:value-of select="environment-variable('HOME')" /></xsl:template>`,
      'environment-variable(), which XSLT 1.0 does not have',
    ],
    [
      `<xsl:template match="/"><a b="{fn:environment-variable ('HOME')}" xmlns:fn="http://www.w3.org/2005/xpath-functions" /></xsl:template>`,
      'environment-variable(), which XSLT 1.0 does not have',
    ],
    [
      `<xsl:template match="/"><xsl:evaluate xpath="/a" /></xsl:template>`,
      'xsl:evaluate, which XSLT 1.0 does not have',
    ],
    [
      `<xsl:template match="/"><xsl:result-document href="elsewhere.xml" /></xsl:template>`,
      'xsl:result-document, which XSLT 1.0 does not have',
    ],
  ])('does not run %s', async (inner, what) => {
    const { call, unsupported } = policies({ outbound: `<xsl-transform>${sheet(inner)}</xsl-transform>` });
    expect(unsupported).toMatchObject([{ policy: 'xsl-transform', reason: `its style sheet uses ${what}.` }]);
    const { status, refusal } = await call();
    expect([status, refusal!.reason]).toEqual([500, 'PolicyNotSupported']);
  });

  it('takes for a call only what is one', async () => {
    const { text } = await run(
      select("concat('doc(1)', count(//b[(. = 1) and (true())]))"),
      '<a><b>1</b></a>',
    );
    expect(text).toBe('<r>doc(1)1</r>');
  });

  it.each([
    [
      '<xsl:call-template name="t" />',
      'The style sheet nests more than 10000 instructions; it may call itself without end.',
    ],
    [
      '<xsl:message terminate="yes">enough: <xsl:value-of select="/a" /></xsl:message>',
      'The style sheet ends with: enough: 1',
    ],
  ])('ends %s', async (body, message) => {
    const { status, refusal } = await run(
      `<xsl-transform>${sheet(`<xsl:template match="/" name="t">${body}</xsl:template>`)}</xsl-transform>`,
      '<a>1</a>',
    );
    expect([status, refusal!.reason, refusal!.message]).toEqual([500, 'BodyConversionFailure', message]);
  });

  it('shows in the trace what a style sheet says', async () => {
    const { steps } = await run(
      `<xsl-transform>${sheet('<xsl:template match="/"><xsl:message>seen <xsl:value-of select="/a" /></xsl:message><r /></xsl:template>')}</xsl-transform>`,
      '<a>1</a>',
    );
    expect(steps.find(({ name }) => name === 'xsl-transform')!.notes).toContain('seen 1');
  });

  it('copies all nodes of a response, as in the documentation', async () => {
    const { text } = await run(
      '<xsl-transform><xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:output omit-xml-declaration="yes" method="xml" indent="yes" /><!-- Copy all nodes directly--><xsl:template match="node()| @*|*"><xsl:copy><xsl:apply-templates select="@* | node()|*" /></xsl:copy></xsl:template></xsl:stylesheet></xsl-transform>',
      '<a x="1"><b>1</b><!-- c --></a>',
    );
    expect(text).toBe('<a x="1">\n  <b>1</b>\n  <!-- c -->\n</a>');
  });

  it.each(['1.0', '2.0', '3.0', '4.0'])(
    'leaves braces in texts alone, also in version %s',
    async (version) => {
      const { text } = await run(
        `<xsl-transform>${sheet(`<xsl:template match="/"><r>{environment-variable('PATH')}{1 + 1}</r></xsl:template>`).replace('1.0', version)}</xsl-transform>`,
        '<a/>',
      );
      expect(text).toBe("<r>{environment-variable('PATH')}{1 + 1}</r>");
    },
  );

  it('refuses a body with a document type', async () => {
    const { refusal } = await run(
      select('/a'),
      '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
    );
    expect(refusal!.message).toBe('A document type declaration is not allowed.');
  });
});
