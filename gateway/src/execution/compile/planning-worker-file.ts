/**
 * The file that a planning thread runs. It stands beside this one: in the sources, where Node reads TypeScript itself, among the
 * compiled files, and in a bundle.
 */
export const planningWorkerFile = new URL(
  import.meta.url.endsWith(".ts") ? "./planning-worker.ts" : "./planning-worker.js",
  import.meta.url,
);
