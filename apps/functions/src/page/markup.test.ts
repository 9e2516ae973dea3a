import { describe, expect, it } from '@jest/globals';
import { markup } from './markup.js';

describe('markup', () => {
  it('escapes text and takes markup as it is', () => {
    const items = ['<a>', '"b"'].map((item) => markup`<li>${item}</li>`);
    expect(markup`<ul title="${"'&"}">${items}${null}${false}</ul>`.text).toBe(
      '<ul title="&#39;&amp;"><li>&lt;a&gt;</li><li>&quot;b&quot;</li></ul>',
    );
  });

  it('shows what can’t be seen or turns text around', () => {
    expect(markup`${'a\0b\u202ec\nd'}`.text).toBe('a⟨U+0000⟩b⟨U+202E⟩c\nd');
  });
});
