import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * Writes several files, or none: all are written beside their targets first and then renamed in their order. If one cannot be
 * renamed, the files before it get their former content again. A reader sees a whole old or a whole new file.
 *
 * @param files path → content; null removes the file
 * @returns the paths of the files that changed
 * @throws the file system's error, after which all files are as before
 */
export function writeFiles(files: ReadonlyMap<string, string | null>): string[] {
  const changed = [...files].filter(([path, content]) => content !== contentOf(path));
  const staged = new Map<string, string>();
  const undo: (() => void)[] = [];
  try {
    for (const [path, content] of changed) {
      if (content === null) continue;
      mkdirSync(dirname(path), { recursive: true });
      staged.set(path, stage(path, content));
    }
    for (const [path] of changed) {
      const before = contentOf(path);
      const temporary = staged.get(path);
      if (temporary === undefined) rmSync(path, { force: true });
      else renameSync(temporary, path);
      staged.delete(path);
      undo.unshift(() => (before === null ? rmSync(path, { force: true }) : renameSync(stage(path, before), path)));
    }
  } catch (error) {
    for (const restore of undo) restore();
    throw error;
  } finally {
    for (const temporary of staged.values()) rmSync(temporary, { force: true });
  }
  return changed.map(([path]) => path);
}

function contentOf(path: string): string | null {
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}

/** Writes a file that no reader of the folder takes for one of its own, and returns its path. */
function stage(path: string, content: string): string {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.new`);
  writeFileSync(temporary, content);
  return temporary;
}
