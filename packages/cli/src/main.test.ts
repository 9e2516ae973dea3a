import { describe, expect, it } from '@jest/globals';
import { main } from './main.js';
import type { Io } from './output/io.js';

/** What a command line prints, and how it ends. */
async function run(...args: string[]) {
  let out = '';
  let error = '';
  const io: Io = {
    cwd: '/',
    env: {},
    isTerminal: false,
    out: (text) => (out += text),
    outBytes: () => undefined,
    error: (text) => (error += text),
    readInputBytes: async () => new Uint8Array(),
  };
  const code = await main(args, io);
  return { code, out, error };
}

/** The commands below one, by their help. */
async function commandsOf(...path: string[]): Promise<readonly string[][]> {
  const { out } = await run(...path, '--help');
  const headings = path.length === 0 ? /^(?:Run and test|Policies|Azure|Certificates):$/ : /^Commands:$/;
  const commands: string[][] = [];
  let inside = false;
  for (const line of out.split('\n')) {
    if (/^\S/.test(line)) inside = headings.test(line);
    const name = /^ {2}(\S+)/.exec(line)?.[1];
    if (inside && name !== undefined && name !== 'help') commands.push([...path, name]);
  }
  return commands;
}

const verbs = await commandsOf();
const commands = [...verbs.filter(([verb]) => verb !== 'certificate'), ...(await commandsOf('certificate'))];

describe('the help', () => {
  it('knows all verbs', () => {
    expect(verbs.flat().sort()).toEqual([
      ...['application-gateway', 'certificate', 'compile', 'deploy', 'destroy', 'eval', 'export', 'format'],
      ...['import', 'lint', 'outputs', 'plan', 'preflight', 'resource-manager', 'test', 'trace', 'up'],
    ]);
  });

  it.each(commands.map((path) => path.join(' ')))(
    'of %s has examples of it, and exit codes',
    async (name) => {
      const { code, out } = await run(...name.split(' '), '--help');
      expect(code).toBe(0);
      const [, options = '', examples = '', codes = ''] =
        /\nOptions:\n(.*)\nExamples:\n(.*)\nExit codes:\n(.*)$/s.exec(out) ?? [];
      const lines = examples.trim().split('\n');
      expect(lines.filter((line) => !line.trim().startsWith(`apim-kit ${name}`))).toEqual([]);
      const flags = examples.match(/ --[a-z-]+/g) ?? [];
      expect(flags.filter((flag) => !options.includes(flag.trim()))).toEqual([]);
      expect(codes).toMatch(/^ {2}0 {2}\S.*\n {2}1 {2}\S/);
    },
  );

  it('is that of the verb that follows, and an error for what is none', async () => {
    expect((await run('help', 'certificate', 'verify')).out).toContain('Usage: apim-kit certificate verify');
    expect((await run('help', 'lnt')).error).toContain('(Did you mean lint?)');
    expect((await run('help', 'lint', 'nowhere.xml')).out).toContain('Usage: apim-kit lint');
  });

  it('is named after a mistake', async () => {
    expect((await run('lint', '--fx')).error).toContain('(apim-kit lint --help shows how it is used)');
    expect((await run('certificate', 'inspct')).error).toContain('(Did you mean inspect?)');
    expect((await run('tets')).code).toBe(1);
  });
});
