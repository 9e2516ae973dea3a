/** Tells the parent where this process listens, and what it has used whenever the parent asks. */
export function reportUsage(port) {
  process.on('message', (question) => {
    if (question !== 'usage') return;
    const { user, system } = process.cpuUsage();
    process.send({ cpuMicroseconds: user + system, rssBytes: process.memoryUsage.rss() });
  });
  process.on('disconnect', () => process.exit());
  process.send({ port });
}
