#!/usr/bin/env node
import { main } from './main.js';
import { processIo } from './output/io.js';

// A reader that goes away (`apim-kit … | head`) ends the output, not the command with a stack trace.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await main(process.argv.slice(2), processIo());
