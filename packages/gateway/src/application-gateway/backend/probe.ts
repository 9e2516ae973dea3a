import type { TimerHandle, Timers } from '../../server/timers.js';

/** Watches one server. */
export interface Probe {
  /** True until so many probes in a row have failed; true again with the first that succeeds. */
  readonly healthy: boolean;
  start(): void;
  stop(): void;
}

export interface ProbeOptions {
  readonly intervalMs: number;
  readonly unhealthyThreshold: number;
  /** Sends one probe: resolves to whether it succeeded; rejects like a failure. */
  readonly send: () => Promise<boolean>;
  readonly timers: Timers;
}

/** Makes a probe that runs at once when started and then after each interval. */
export function createProbe({ intervalMs, unhealthyThreshold, send, timers }: ProbeOptions): Probe {
  let failures = 0;
  let timer: TimerHandle | undefined;
  let running = false;
  const run = async (): Promise<void> => {
    const succeeded = await send().catch(() => false);
    if (!running) return;
    failures = succeeded ? 0 : failures + 1;
    timer = timers.after(intervalMs, () => void run());
  };
  return {
    get healthy() {
      return failures < unhealthyThreshold;
    },
    start() {
      if (running) return;
      running = true;
      void run();
    },
    stop() {
      running = false;
      timer?.cancel();
    },
  };
}
