import { mkdir, open, readFile, rename } from "node:fs/promises";
import { join, resolve } from "node:path";
import { supergraphChecksum } from "./supergraph-checksum.js";

/** The first line of a kept file: a comment of GraphQL. */
const header = /^# sha256 ([0-9a-f]{64})\n/;

/**
 * The last good supergraph of a supergraph file, kept on disk with its checksum, so that a gateway that is restarted with a bad
 * or missing file goes on serving. Each supergraph file has its own: several gateways may share a directory.
 */
export class LastSupergraph {
  readonly #directory: string;
  readonly #file: string;

  /** Takes the directory to keep it in, and the path of the supergraph file. */
  constructor(directory: string, supergraphPath: string) {
    this.#directory = directory;
    const name = supergraphChecksum(resolve(supergraphPath)).slice(0, 16);
    this.#file = join(directory, `last-${name}.graphql`);
  }

  /** Returns the kept text; undefined if there is none, or not the one that was written. */
  async read(): Promise<string | undefined> {
    const kept = await readFile(this.#file, "utf8").catch(() => "");
    const checksum = header.exec(kept)?.[1];
    const text = kept.replace(header, "");
    return checksum === supergraphChecksum(text) ? text : undefined;
  }

  /** Replaces the kept text. Throws where the directory cannot be written. */
  async write(text: string): Promise<void> {
    await mkdir(this.#directory, { recursive: true });
    const written = `${this.#file}.${process.pid}.new`;
    const file = await open(written, "w");
    try {
      await file.writeFile(`# sha256 ${supergraphChecksum(text)}\n${text}`);
      // Otherwise a power cut could leave the new name with nothing in it.
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(written, this.#file);
  }
}
