import { describe, expect, it } from '@jest/globals';
import { codeFrame } from './code-frame.js';

const plain = { isTerminal: false, env: {} };
const frame = (
  lines: readonly string[],
  line: number,
  column: number,
  end?: { line: number; column: number },
  io: Parameters<typeof codeFrame>[2] = plain,
) => codeFrame({ line, column, severity: 'error', ...(end === undefined ? {} : { end }) }, lines, io);

describe('codeFrame', () => {
  it('marks what a finding is about, below tabs too', () => {
    expect(frame(['<a>', '\t<b c="d" />'], 2, 5, { line: 2, column: 10 })).toBe(
      '  1 | <a>\n  2 | \t<b c="d" />\n    | \t   ^^^^^\n',
    );
  });

  it('marks a word where no end is known, and the rest of the line where it lies further on', () => {
    expect(frame(['<set-header name="a">'], 1, 1)).toBe('  1 | <set-header name="a">\n    | ^^^^^^^^^^^\n');
    expect(frame(['@{ if', ' x }'], 1, 4, { line: 2, column: 3 })).toBe('  1 | @{ if\n    |    ^^\n');
    expect(frame(['a'], 1, 2)).toBe('  1 | a\n    |  ^\n');
  });

  it('shows the part of a long line that matters', () => {
    const [, shown = '', marks = ''] = frame(
      ['x', `${'a'.repeat(500)}<b />${'c'.repeat(500)}`],
      2,
      501,
    ).split('\n');
    expect(shown.length).toBeLessThan(110);
    expect(shown.slice(marks.indexOf('^'), marks.indexOf('^') + 2)).toBe('<b');
  });

  it('shows nothing where the file has no such line', () => {
    expect(frame([], 1, 1)).toBe('');
  });

  it('has colours on a terminal, unless they are not wanted', () => {
    const red = '\u001b[31m^\u001b[39m';
    expect(frame(['a'], 1, 1, undefined, { isTerminal: true, env: {} })).toContain(red);
    expect(frame(['a'], 1, 1, undefined, { isTerminal: true, env: { NO_COLOR: '1' } })).not.toContain(
      '\u001b',
    );
    expect(frame(['a'], 1, 1)).not.toContain('\u001b');
  });
});
