import { diagnostics } from '../../diagnostics.js';
import { describeFinding } from '../define-rule.js';

const plain = { text: '<fragment>\n  <set-method>GET</set-method>\n</fragment>' };

/** What is found about a file as such, and about the comments in it. */
export const fileFindings = {
  badEncoding: describeFinding({
    kind: diagnostics.badEncoding,
    summary: 'The file is in no encoding that can be read.',
    why: 'Files are read as UTF-8, with or without a byte order mark, as UTF-16 with one, and as what their XML declaration names. Bytes that fit none of them are reported with the place of the first one.',
    bad: { text: '<fragment>\n  <set-body>\ufffd</set-body>\n</fragment>', line: 2 },
    good: plain,
  }),
  unusedDisable: describeFinding({
    kind: diagnostics.unusedDisable,
    summary: 'A comment switches off a rule that reports nothing there.',
    why: 'What it once excused is gone. Left in place, it would hide the next finding. For a rule that has to be told more (scope, tier, environment) nothing is reported when it was not.',
    fix: 'Removes the comment, when it names no other rule.',
    bad: {
      text: '<fragment>\n  <!-- apim-kit-disable-next-line PL4007 -->\n  <set-method>GET</set-method>\n</fragment>',
      line: 2,
    },
    good: {
      text: '<fragment>\n  <!-- apim-kit-disable-next-line PL4007 -->\n  <authentication-basic username="a" password="correct horse" />\n</fragment>',
    },
  }),
  unknownDisable: describeFinding({
    kind: diagnostics.unknownDisable,
    summary: 'A comment switches off a rule that does not exist, or none.',
    why: 'The code is misspelt, so that the comment does nothing. Codes are set apart by commas; a reason follows a colon.',
    bad: {
      text: '<fragment>\n  <!-- apim-kit-disable-next-line PL407 -->\n  <set-method>GET</set-method>\n</fragment>',
      line: 2,
    },
    good: {
      text: '<fragment>\n  <!-- apim-kit-disable-next-line PL4007: a sample -->\n  <authentication-basic username="a" password="correct horse" />\n</fragment>',
    },
  }),
} as const;
