#!/usr/bin/env node
import { main } from './main.js';
import { processIo } from './output/io.js';

// A reader that goes away (`apim-kit … | head`) ends the output, not the command with a stack trace.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
const unfinished = () => {
  process.stderr.write('The command can not end: the environment awaits what never comes.\n');
  process.exit(1);
};
process.once('beforeExit', unfinished);
process.exitCode = await main(process.argv.slice(2), processIo());
process.off('beforeExit', unfinished);
