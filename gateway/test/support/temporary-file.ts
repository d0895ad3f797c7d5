import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Writes a text to a new temporary file. Returns its path. */
export async function temporaryFile(text: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), "gateway-")), "file");
  await writeFile(path, text);
  return path;
}
