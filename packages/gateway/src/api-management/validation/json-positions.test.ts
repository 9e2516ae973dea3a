import { describe, expect, it } from '@jest/globals';
import { jsonPositions } from './json-positions.js';

const text = '{\r\n  "id": "seven",\n  "lines": [\n    { "a/b": 1, "0": true }\n  ]\n}';

describe('the position of a value in JSON', () => {
  it.each([
    ['', 1, 1],
    ['/id', 2, 15],
    ['/lines', 3, 12],
    ['/lines/0', 4, 5],
    ['/lines/0/a~1b', 4, 14],
    ['/lines/0/0', 4, 25],
  ])('of %s is line %d, position %d', (pointer, line, position) => {
    expect(jsonPositions(text)(pointer)).toEqual({ line, position });
  });

  it('is unknown for what is not there', () => {
    expect(jsonPositions(text)('/lines/7/a')).toBeUndefined();
    expect(jsonPositions('')('/a')).toBeUndefined();
  });
});
