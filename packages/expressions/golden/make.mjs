// Records what real C# answers: `node packages/expressions/golden/make.mjs [file.txt …]`.
// Needs mcs and mono (Debian: mono-mcs). Each line of a .txt file is an expression; the .jsonl beside it gets its value.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const files = process.argv.slice(2);
// Debian: libnewtonsoft-json5.0-cil.
const newtonsoft = '/usr/lib/cli/Newtonsoft.Json-5.0/Newtonsoft.Json.dll';
const names =
  files.length > 0
    ? files.map((file) => basename(file))
    : readdirSync(here).filter((name) => name.endsWith('.txt'));
for (const name of names) record(join(here, name));

/** Compiles and runs the expressions of one file; those that the compiler refuses are left out and named. */
function record(file) {
  // Where mono differs from .NET, or its compiler lacks the construct, the documentation decides.
  const documented = file.replace(/\.txt$/, '.documentation.jsonl');
  const others = existsSync(documented) ? readFileSync(documented, 'utf8').trimEnd().split('\n') : [];
  const known = new Set(others.map((row) => JSON.parse(row).expression));
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('@') && !known.has(line));
  let expressions = [...new Set(lines)];
  const directory = mkdtempSync(join(tmpdir(), 'golden-'));
  const source = join(directory, 'golden.cs');
  const program = join(directory, 'golden.exe');
  for (;;) {
    const first = compile(source, program, expressions);
    if (first.length === 0) break;
    for (const { index, message } of first)
      process.stderr.write(`not compiled: ${expressions[index]}\n  ${message}\n`);
    const refused = new Set(first.map(({ index }) => index));
    expressions = expressions.filter((_, index) => !refused.has(index));
  }
  const output = execFileSync('mono', [program], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    env: { ...process.env, TZ: 'UTC', LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' },
  });
  const rows = output
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [index, kind, type, value] = line.split('\t');
      const text = Buffer.from(value ?? '', 'base64').toString('utf8');
      const expression = expressions[Number(index)];
      // .NET names the parameter in brackets where mono has a line for it.
      const message = text.replace(/\r?\nParameter name: (\w+)$/, " (Parameter '$1')");
      if (kind === 'error') return { expression, error: { code: type, message }, source: 'compiler' };
      return { expression, type, value: kind === 'null' ? null : text, source: 'compiler' };
    });
  writeFileSync(file.replace(/\.txt$/, '.jsonl'), rows.map((row) => JSON.stringify(row)).join('\n') + '\n');
  process.stdout.write(`${basename(file)}: ${rows.length} rows\n`);
}

/** Mistakes of the compiler by expression; every expression is one method on lines of its own. */
function compile(source, program, expressions) {
  const lines = readFileSync(join(here, 'harness.cs'), 'utf8').trimEnd().split('\n');
  const starts = [];
  const methods = [];
  expressions.forEach((expression, index) => {
    starts.push(lines.length + methods.length + 1);
    const body = expression.startsWith('@(') ? `return ${expression.slice(1)};` : expression.slice(2, -1);
    methods.push(`static object E${index}() { ${body} }`);
  });
  const runs = expressions.map((_, index) => `Run(${index}, E${index});`).join('\n');
  writeFileSync(source, `${lines.join('\n')}\n${methods.join('\n')}\nstatic void Main() {\n${runs}\n}\n}\n`);
  try {
    execFileSync(
      'mcs',
      [
        '-langversion:latest',
        '-r:System.Xml.Linq.dll',
        '-r:System.Security.dll',
        `-r:${newtonsoft}`,
        '-nowarn:0168,0219,0162,0429,0472,0464,0183,0649',
        `-out:${program}`,
        source,
      ],
      {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    return [];
  } catch (error) {
    const found = new Map();
    for (const match of `${error.stderr}${error.stdout}`.matchAll(/\.cs\((\d+),\d+\): error (.*)/g)) {
      const index = starts.indexOf(Number(match[1]));
      if (index >= 0 && !found.has(index)) found.set(index, { index, message: match[2] });
    }
    if (found.size === 0) throw new Error(`mcs: ${error.stderr || error.message}`);
    return [...found.values()];
  }
}
