import { formatProseHit, proseHits } from "./prose.js";
import { repositoryFiles } from "./repository-files.js";

/**
 * Prints the words that `schema/STYLE.md` rules out, and ends with 1 if there are any.
 * `node scripts/dist/checks/print-prose.js [folder or file …]`; without arguments in the whole repository.
 */
const folders = process.argv.slice(2).map((folder) => folder.replace(/^\.\/|\/$/g, ""));
const all = repositoryFiles();
const chosen = all.filter(
  ({ path }) => folders.length === 0 || folders.some((folder) => path === folder || path.startsWith(`${folder}/`)),
);
const hits = proseHits(chosen, all);
for (const hit of hits) console.log(formatProseHit(hit));
console.log(`${hits.length} in ${new Set(hits.map(({ path }) => path)).size} of ${chosen.length} files`);
process.exitCode = hits.length > 0 ? 1 : 0;
