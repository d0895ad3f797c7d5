import { createServer } from "node:net";
import { PortInUseError } from "@thidua/gateway";

/** Raises PortInUseError when a port is taken, before anything else is opened or written. */
export async function checkPortFree(host: string, port: number): Promise<void> {
  if (port === 0) return;
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "EADDRINUSE" ? new PortInUseError(port) : error),
    );
    probe.listen({ host, port }, () => probe.close(() => resolve()));
  });
}

/** Returns a port if it is free on loopback, otherwise 0, for which the system chooses one. */
export async function portIfFree(port: number): Promise<number> {
  if (port > 65_535) return 0;
  try {
    await checkPortFree("127.0.0.1", port);
    return port;
  } catch (error) {
    if (error instanceof PortInUseError) return 0;
    throw error;
  }
}
