import { definePolicy } from '../define-policy.js';
import { markupChild, objectChild, once, string, text } from '../fields.js';

/** `<xsl-transform>`: transforms an XML body with XSLT 1.0. */
export const xslTransform = definePolicy({
  name: 'xsl-transform',
  category: 'transformation',
  summary: 'Transforms an XML body with XSLT 1.0.',
  onHandshake: false,
  sections: ['inbound', 'outbound'],
  children: {
    parameter: objectChild('parameters', 'Parameters of the style sheet.', {
      attributes: {
        name: string('Name of the parameter.'),
        'parameter-name': string('Name of the parameter, as the documentation spells it.'),
      },
      text: text('value', string('Its value.')),
      rules: [{ kind: 'exactly-one', fields: ['name', 'parameter-name'] }],
    }),
    'xsl:stylesheet': markupChild('stylesheet', 'The style sheet, `<xsl:stylesheet>` and all.', once),
  },
  example: {
    stylesheet: {
      kind: 'markup',
      xml: '<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:template match="/"><xsl:copy-of select="." /></xsl:template></xsl:stylesheet>',
    },
  },
});
