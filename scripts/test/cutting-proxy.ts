import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** A proxy that passes bytes on, and can cut a server off. */
export interface CuttingProxy {
  readonly port: number;
  /** Which port of this machine is behind it from now on. */
  leadTo(port: number): void;
  /**
   * From now on nothing that the server sends reaches a caller, until `leadTo`. Calls `kill` when the server begins to answer the
   * next request; or, if a delay in milliseconds is given, that long after the request has come.
   */
  cut(kill: () => void, delay?: number): void;
  stop(): Promise<void>;
}

/** Stands between a caller and a server, byte for byte. */
export async function startCuttingProxy(): Promise<CuttingProxy> {
  const sockets = new Set<Socket>();
  let target = 0;
  let cutting: { kill: () => void; delay: number | undefined } | undefined;
  let isSilent = false;
  const killOnce = () => {
    const kill = cutting?.kill;
    cutting = undefined;
    kill?.();
  };
  const proxy = createServer((caller) => {
    const server = connect(target, "127.0.0.1");
    for (const [one, other] of [
      [caller, server],
      [server, caller],
    ] as const) {
      sockets.add(one);
      one.on("error", () => undefined);
      one.on("close", () => {
        sockets.delete(one);
        other.destroy();
      });
    }
    caller.on("data", (bytes) => {
      server.write(bytes);
      if (cutting?.delay !== undefined) setTimeout(killOnce, cutting.delay);
    });
    server.on("data", (bytes) => {
      if (!isSilent) caller.write(bytes);
      else if (cutting?.delay === undefined) killOnce();
    });
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  return {
    port: (proxy.address() as AddressInfo).port,
    leadTo(port) {
      target = port;
      isSilent = false;
    },
    cut(kill, delay) {
      cutting = { kill, delay };
      isSilent = true;
    },
    async stop() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => proxy.close(resolve));
    },
  };
}
