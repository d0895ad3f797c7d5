import { connect, createServer, type Server, type Socket } from "node:net";

/** A way to a server that can be cut and restored, as by a restart of the server. */
export class SeverableServer {
  readonly #sockets = new Set<Socket>();
  #isCut = false;

  private constructor(
    private readonly server: Server,
    readonly port: number,
  ) {}

  /** Opens a way to a server at a port of this machine. */
  static async open(target: number): Promise<SeverableServer> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const opened = new SeverableServer(server, (server.address() as { port: number }).port);
    server.on("connection", (socket) => opened.#join(socket, target));
    return opened;
  }

  /** Breaks all connections, and each one that is made. */
  cut(): void {
    this.#isCut = true;
    for (const socket of this.#sockets) socket.destroy();
  }

  /** Lets connections through again. */
  restore(): void {
    this.#isCut = false;
  }

  close(): void {
    this.cut();
    this.server.close();
  }

  #join(socket: Socket, target: number): void {
    if (this.#isCut) return void socket.destroy();
    const further = connect(target, "127.0.0.1");
    for (const [from, to] of [
      [socket, further],
      [further, socket],
    ] as const) {
      this.#sockets.add(from);
      from.pipe(to);
      from.on("error", () => to.destroy());
      from.on("close", () => {
        this.#sockets.delete(from);
        to.destroy();
      });
    }
  }
}
