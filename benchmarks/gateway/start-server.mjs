import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/**
 * Starts one of the servers beside this file in a process of its own; answers with its port and what it has used.
 *
 * @param {string} name of the file in `servers`, without its ending
 * @param {readonly unknown[]} args of the server
 * @param {import('node:child_process').ChildProcess[]} running gets the process, to be ended by the caller
 * @param {string[]} execArgv options of Node
 */
export async function startServer(name, args, running, execArgv = []) {
  const file = fileURLToPath(new URL(`./servers/${name}.mjs`, import.meta.url));
  const child = fork(file, args.map(String), { execArgv });
  running.push(child);
  const [{ port }] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error(`${name} did not start.`))),
  ]);
  return {
    port,
    async usage() {
      child.send('usage');
      return (await once(child, 'message'))[0];
    },
  };
}
