import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from '@jest/globals';

/** An empty folder for each test of a file, removed after it. */
export function temporaryFolder(): {
  readonly path: () => string;
  /** Writes texts as they are, everything else as JSON. */
  readonly write: (files: Readonly<Record<string, string | object>>) => void;
} {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'apim-kit-'));
  });
  afterEach(() => rmSync(directory, { recursive: true }));
  return {
    path: () => directory,
    write: (files) => {
      for (const [name, content] of Object.entries(files)) {
        const path = join(directory, name);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
      }
    },
  };
}
