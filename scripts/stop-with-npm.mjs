// npm runs a program through a shell, and on SIGTERM it ends that shell alone. Without a look at its parent the program would go
// on, orphaned, and hold the database against the next start.

if (process.env.npm_lifecycle_event !== undefined && process.platform !== "win32") {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, "SIGTERM");
  }, 250);
  watch.unref();
  // A program that a signal has reached is closing; a second signal would end it before its database is closed.
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.once(signal, () => {
      clearInterval(watch);
      // A program without a listener of its own ends as it would without this one.
      if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
    });
  }
}
