import { describe, expect, it } from '@jest/globals';
import * as builder from '../builder/index.js';
import { csharp } from '../csharp.js';
import { memberExamples } from './member-examples.js';

describe('the examples of members', () => {
  it.each(Object.entries(memberExamples))(
    '%s: give the C# that they show',
    (_, { typeScript, csharp: code }) => {
      const make = new Function(...Object.keys(builder), `return ${typeScript}`) as (
        ...parts: unknown[]
      ) => typeof builder.context;
      expect(csharp(make(...Object.values(builder))).code).toBe(`@(${code})`);
    },
  );
});
