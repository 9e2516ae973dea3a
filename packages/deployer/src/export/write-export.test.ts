import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { writeExport } from './write-export.js';

const files = [
  { path: 'main.json', text: '{}\n' },
  { path: 'modules/platform.json', text: '{}\n' },
  { path: 'README.md', text: 'Made by `apim-kit export arm`' },
];

describe('writing an export', () => {
  let root: string;
  let target: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'apim-kit-export-'));
    target = join(root, 'out');
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  it('makes the folder with all files and leaves nothing beside it', async () => {
    await writeExport(files, target);
    expect(await readFile(join(target, 'modules/platform.json'), 'utf8')).toBe('{}\n');
    expect(await readdir(root)).toEqual(['out']);
  });

  it('takes an empty folder', async () => {
    await mkdir(target);
    await writeExport(files, target);
    expect((await readdir(target)).sort()).toEqual(['README.md', 'main.json', 'modules']);
  });

  it('refuses a folder with files, and says how to replace a former export', async () => {
    await writeExport(files, target);
    await expect(writeExport(files, target)).rejects.toMatchObject({
      code: 'ExportFolderNotEmpty',
      help: expect.stringContaining('--force'),
    });
    await writeExport([files[2]!], target, { force: true });
    expect(await readdir(target)).toEqual(['README.md']);
    expect(await readdir(root)).toEqual(['out']);
  });

  it('replaces nothing that is no export, by force neither', async () => {
    await mkdir(target);
    await writeFile(join(target, 'thesis.txt'), 'years');
    await expect(writeExport(files, target, { force: true })).rejects.toMatchObject({
      code: 'ExportFolderNotEmpty',
    });
    expect(await readFile(join(target, 'thesis.txt'), 'utf8')).toBe('years');
  });

  it('says why it can’t be written', async () => {
    await writeFile(target, 'a file');
    await expect(writeExport(files, target)).rejects.toMatchObject({ code: 'ExportNotWritten' });
    expect(await readFile(target, 'utf8')).toBe('a file');
  });
});
