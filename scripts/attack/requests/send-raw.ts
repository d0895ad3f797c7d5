import { connect } from "node:net";
import type { Answer } from "./send.ts";

/** Bytes that are written as they are, or a pause in milliseconds. */
export type RawPiece = string | Buffer | number;

/**
 * Writes bytes to a server over a connection of its own and reads until the server closes, the answer is whole, or the time is over.
 *
 * @param isHalfClosed whether the writing side is closed after the last piece
 */
export function sendRaw(
  url: string,
  pieces: readonly RawPiece[],
  { timeoutMs = 30_000, isHalfClosed = false } = {},
): Promise<Answer> {
  return new Promise((resolve) => {
    const { hostname, port } = new URL(url);
    const sentAt = performance.now();
    let received = Buffer.alloc(0);
    let isDone = false;
    const socket = connect({ host: hostname, port: Number(port) });
    const finish = (failure?: Answer["failure"]) => {
      if (isDone) return;
      isDone = true;
      clearTimeout(timer);
      socket.destroy();
      const answer = readAnswer(received);
      resolve({ ...answer, milliseconds: performance.now() - sentAt, ...(answer.status === 0 && { failure }) });
    };
    const timer = setTimeout(() => finish("TIMEOUT"), timeoutMs);
    socket.on("data", (chunk: Buffer) => {
      received = Buffer.concat([received, chunk]);
      if (received.length > 4_194_304 || isWhole(received)) finish();
    });
    socket.on("error", () => finish("CLOSED"));
    socket.on("close", () => finish("CLOSED"));
    socket.on("connect", async () => {
      for (const piece of pieces) {
        if (isDone) return;
        if (typeof piece === "number") await new Promise((next) => setTimeout(next, piece));
        else socket.write(piece);
      }
      if (isHalfClosed) socket.end();
    });
  });
}

function splitAnswer(received: Buffer): { head: string; content: Buffer } | undefined {
  const end = received.indexOf("\r\n\r\n");
  return end === -1
    ? undefined
    : { head: received.subarray(0, end).toString("latin1"), content: received.subarray(end + 4) };
}

function isWhole(received: Buffer): boolean {
  const answer = splitAnswer(received);
  if (!answer) return false;
  const length = /^content-length: *(\d+)/im.exec(answer.head)?.[1];
  if (length !== undefined) return answer.content.length >= Number(length);
  return /^transfer-encoding: *chunked/im.test(answer.head) && answer.content.includes("\r\n0\r\n\r\n");
}

function readAnswer(received: Buffer): Omit<Answer, "milliseconds"> {
  const answer = splitAnswer(received);
  const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(answer?.head ?? "")?.[1] ?? 0);
  const headers: Record<string, string> = {};
  for (const line of answer?.head.split("\r\n").slice(1) ?? []) {
    const colon = line.indexOf(":");
    headers[line.slice(0, colon).toLowerCase()] = line.slice(colon + 1).trim();
  }
  return {
    status,
    headers,
    text: answer?.content.toString("utf8") ?? "",
    bytes: answer?.content.length ?? 0,
  };
}
