import { hostname } from 'node:os';
import type { LockHolder } from './file-lock.js';

/** This process as the holder of a lock. */
export function processHolder(): LockHolder {
  return {
    pid: process.pid,
    host: hostname(),
    now: () => new Date().toISOString(),
    isAlive(pid) {
      try {
        process.kill(pid, 0);
        return true;
      } catch (error) {
        // It runs, and belongs to somebody else.
        return (error as NodeJS.ErrnoException).code === 'EPERM';
      }
    },
  };
}
