/** Tells the parent where this process listens, and what it has used whenever the parent asks. */
export function reportUsage(port) {
  process.on('message', (question) => {
    if (question !== 'usage') return;
    const { user, system } = process.cpuUsage();
    // With --expose-gc the heap is what is really held.
    globalThis.gc?.();
    const { rss, heapUsed } = process.memoryUsage();
    const open = process.getActiveResourcesInfo();
    process.send({
      cpuMicroseconds: user + system,
      rssBytes: rss,
      heapBytes: heapUsed,
      sockets: open.filter((name) => /^(TCPSocket|TLS|TCPConnect)/.test(name)).length,
      timers: open.filter((name) => name === 'Timeout').length,
    });
  });
  process.on('disconnect', () => process.exit());
  process.send({ port });
}
