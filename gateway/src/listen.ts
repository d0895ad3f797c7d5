import type { FastifyInstance } from "fastify";

/** Another process uses the port. */
export class PortInUseError extends Error {
  readonly port: number;

  constructor(port: number, options?: ErrorOptions) {
    super(
      `Cổng ${port} đã có chương trình khác dùng; chọn cổng khác bằng PORT=… / port ${port} is taken by another program; choose another one with PORT=…`,
      options,
    );
    this.name = "PortInUseError";
    this.port = port;
  }
}

/** Starts listening. Throws PortInUseError when the port is in use. */
export async function listen(app: FastifyInstance, host: string, port: number): Promise<void> {
  try {
    await app.listen({ host, port, listenTextResolver: () => `listening on port ${port || "chosen by the system"}` });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "EADDRINUSE") throw new PortInUseError(port, { cause });
    throw cause;
  }
}
