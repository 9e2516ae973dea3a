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

  it('does not read files', async () => {
    const { status, refusal } = await run(
      `<xsl-transform><xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:import href="file:///etc/passwd" /><xsl:template match="/"><a /></xsl:template></xsl:stylesheet></xsl-transform>`,
      '<a />',
    );
    expect([status, refusal!.message]).toEqual([500, expect.stringContaining('/etc/passwd')]);
  });
});
