import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import * as expressions from './index.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const examples = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)]
  .map(([, code = '']) => code)
  .filter((code) => code.includes("from '@apim-kit/expressions'"));

/** An example without its import, each of its statements that shows a result as a row. */
function run(code: string): readonly { readonly shown: string; readonly result: unknown }[] {
  const body = code.replace(/import \{[^}]*\} from '@apim-kit\/expressions';\n/, '');
  const shown: string[] = [];
  const noted = body.replace(
    /^( *)((?:csharp|compiled|compileExpression)[\s\S]*?);(?:[ \t]*|\n)((?:\/\/ .*\n?)+)/gm,
    (_, indent: string, expression: string, comment: string) => {
      shown.push(comment.replace(/^\/\/ /gm, '').trimEnd());
      return `${indent}note(${expression});\n`;
    },
  );
  const javaScript = ts.transpile(noted, { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext });
  const results: unknown[] = [];
  const names = Object.keys(expressions);
  new Function(...names, 'note', javaScript)(...Object.values(expressions), (result: unknown) =>
    results.push(result),
  );
  return shown.map((text, index) => ({ shown: text, result: results[index] }));
}

describe('the README', () => {
  it('has examples that run', () => {
    expect(examples.length).toBeGreaterThanOrEqual(3);
    for (const example of examples) expect(() => run(example)).not.toThrow();
  });

  it('shows the C# that the typed builder gives', () => {
    const built = examples.find((example) => example.includes('csharp('));
    const rows = run(built ?? '');
    expect(rows.map(({ result }) => result)).toEqual(rows.map(({ shown }) => shown));
    expect(rows).toHaveLength(2);
  });

  it('shows what an expression gives, and what is wrong with one', () => {
    const [value, diagnostics] = run(examples[0] ?? '');
    expect(String(value?.result)).toBe(value?.shown);
    const [{ code, start, end, message }] = diagnostics?.result as [
      { code: string; start: number; end: number; message: string },
    ];
    for (const text of [code, `start: ${start}`, `end: ${end}`, message])
      expect(diagnostics?.shown).toContain(text);
  });
});
