import { describe, expect, it } from '@jest/globals';
import { transformXml } from './transform-xml.js';

const stylesheet =
  '<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:output method="xml" omit-xml-declaration="yes" /><xsl:template match="/"><r><xsl:for-each select="//i"><x /></xsl:for-each></r></xsl:template></xsl:stylesheet>';

/** A clock that is looked at once for each instruction. */
const clock = (stepMs: number) => {
  let time = 0;
  return () => (time += stepMs);
};

describe('a style sheet', () => {
  const run = (stepMs: number) =>
    transformXml('<l><i /><i /></l>', stylesheet, {
      parameters: [],
      note: () => undefined,
      monotonicMs: clock(stepMs),
    });

  it('may take five seconds', async () => {
    expect(await run(500)).toBe('<r><x></x><x></x></r>');
  });

  it('is ended when it takes longer', async () => {
    await expect(run(1000)).rejects.toThrow('The style sheet runs for more than 5 seconds.');
  });
});
