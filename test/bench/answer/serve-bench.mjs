/** Tells the bench where this process listens, and answers what it asks over the channel between them. */
export function serveBench(port, { takeAway, stop }) {
  process.on('message', async (asked) => {
    if (asked === 'cpu') {
      const { user, system } = process.cpuUsage();
      process.send({ cpu: (user + system) / 1000, resident: process.memoryUsage().rss / 1024 / 1024 });
    } else if (asked === 'takeAway') {
      process.send({ kept: await takeAway() });
    } else {
      await stop();
      process.disconnect();
    }
  });
  process.send({ port });
}
