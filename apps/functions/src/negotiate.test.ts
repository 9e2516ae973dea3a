import { describe, expect, it } from '@jest/globals';
import { negotiate } from './negotiate.js';

describe('the media type of an answer', () => {
  it.each([
    ['nothing', null, 'application/json'],
    ['blanks', ' ', 'application/json'],
    ['what curl sends', '*/*', 'application/json'],
    ['what a browser sends', 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html'],
    ['plain text', 'text/plain', 'text/plain'],
    ['any text', 'text/*', 'text/plain'],
    ['a range of lower quality', 'application/json;q=0.1, text/html;q=0.9', 'text/html'],
    ['an exclusion', '*/*, application/json;q=0', 'text/plain'],
    ['capitals and parameters', 'TEXT/HTML;charset=utf-8;q=1.0', 'text/html'],
    ['what is not ours', 'image/png', undefined],
    ['a broken quality', 'text/html;q=best', undefined],
  ])('follows %s', (_what, accept, mediaType) => {
    expect(negotiate(accept)).toBe(mediaType);
  });
});
