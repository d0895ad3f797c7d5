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
