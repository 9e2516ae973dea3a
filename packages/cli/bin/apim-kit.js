#!/usr/bin/env node
// npm links a command only when its file is there while it installs: before anything in this workspace is built.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major > 20 || (major === 20 && minor >= 19)) {
  await import('../dist/bin.js').catch((error) => {
    if (error.code !== 'ERR_MODULE_NOT_FOUND' || !error.message.includes('bin.js')) throw error;
    fail('apim-kit is not built yet. Run `npm start`, or `npx nx build cli`.');
  });
} else {
  fail(`Node.js ${process.versions.node} is too old for apim-kit: install 20.19 or newer.`);
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
