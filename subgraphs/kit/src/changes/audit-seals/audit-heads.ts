import { createReadStream } from "node:fs";
import { appendFile, mkdir, open, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import type { Seal } from "./seal.js";

/** The head of the chain at some time, as it is kept outside the database. */
export type AuditHead = Pick<Seal, "number" | "at" | "digest" | "keyId" | "signature"> & { readonly to: string };

/** The part of a seal that is kept outside. */
export function headOf({ number, to, at, digest, keyId, signature }: Seal): AuditHead {
  return { number, to: String(to), at, digest, keyId, signature };
}

/** A line longer than this is none of ours. */
const longestLine = 4_096;

/**
 * The heads of a subgraph's chain in a file, one JSON object a line, which is only added to. It finds what the chain itself cannot show:
 * that its end was cut off, or that the database was put back to an earlier state.
 */
export class AuditHeads {
  readonly path: string;

  /** @param directory the directory of the files, outside the database */
  constructor(directory: string, schema: string) {
    this.path = join(directory, `${schema}.jsonl`);
  }

  /** Adds a head and waits until it is on the disk. */
  async add(head: AuditHead): Promise<void> {
    await mkdir(dirname(this.path), { recursive: true, mode: 0o700 });
    await appendFile(this.path, `${JSON.stringify(head)}\n`, { flush: true, mode: 0o600 });
  }

  /** Returns the length of the file in bytes; 0 without a file. */
  async length(): Promise<number> {
    try {
      return (await stat(this.path)).size;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return 0;
      throw error;
    }
  }

  /** Returns the last whole head; undefined if there is none. */
  async last(): Promise<AuditHead | undefined> {
    const length = await this.length();
    if (length === 0) return undefined;
    const file = await open(this.path);
    try {
      const from = Math.max(0, length - 4 * longestLine);
      const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(length - from), position: from });
      const lines = buffer.toString("utf8", 0, bytesRead).split("\n").map(parseHead);
      return lines.findLast((head) => head !== undefined);
    } finally {
      await file.close();
    }
  }

  /** Reads the heads in the first bytes of the file, in their order; undefined for a line that is none. */
  async *read(length: number): AsyncGenerator<AuditHead | undefined> {
    if (length === 0) return;
    const lines = createInterface({ input: createReadStream(this.path, { end: length - 1 }), crlfDelay: Infinity });
    for await (const line of lines) if (line !== "") yield parseHead(line);
  }
}

function parseHead(line: string): AuditHead | undefined {
  if (line.length > longestLine) return undefined;
  try {
    const head = JSON.parse(line) as Partial<AuditHead>;
    const isWhole =
      Number.isInteger(head.number) &&
      Number.isFinite(head.at) &&
      [head.to, head.digest, head.keyId, head.signature].every((value) => typeof value === "string");
    return isWhole ? (head as AuditHead) : undefined;
  } catch {
    return undefined;
  }
}
