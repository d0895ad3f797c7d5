/** A message from the parent process: what it asks for, and with what. */
export interface ParentMessage {
  kind: string;
  [name: string]: unknown;
}

/**
 * Answers the parent process of this one until it goes away.
 *
 * @param ready what the parent waits for
 * @param answers by the kind of the message; `usage` is answered here
 * @param stop runs before this process ends
 */
export function serveParent(
  ready: unknown,
  answers: { [kind: string]: (message: ParentMessage) => unknown },
  stop: () => Promise<void>,
): void {
  const usage = () => {
    const { user, system } = process.cpuUsage();
    return { cpuMs: (user + system) / 1_000, megabytes: Math.round(process.memoryUsage().rss / 1e6) };
  };
  process.on("message", async (message: ParentMessage) => {
    const answer = message.kind === "usage" ? usage : answers[message.kind]!;
    try {
      process.send!(await answer(message));
    } catch (error) {
      process.send!({ failure: (error as Error).stack ?? String(error) });
    }
  });
  process.on("disconnect", async () => {
    await stop();
    process.exit();
  });
  process.send!(ready);
}
