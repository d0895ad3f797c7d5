import { readFile, stat } from "node:fs/promises";

/** The greatest size of a supergraph file, in bytes: ten times that of a large graph. */
const mostBytes = 8 * 1024 * 1024;

/** What distinguishes one state of a file from the next, without reading it; undefined when there is no file. */
export async function fileFingerprint(path: string): Promise<string | undefined> {
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  return found && `${found.ino}:${found.mtimeNs}:${found.ctimeNs}:${found.size}`;
}

/**
 * Returns the text of a supergraph file.
 *
 * @throws Error when it cannot be read, is no file, is too large, or is no text
 */
export async function readSupergraphFile(path: string): Promise<string> {
  const found = await stat(path);
  if (!found.isFile()) throw new Error("The path is not that of a file");
  if (found.size > mostBytes) throw new Error(`The file has ${found.size} bytes, more than ${mostBytes}`);
  const bytes = await readFile(path);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Error("The file is not text in UTF-8");
  }
}
