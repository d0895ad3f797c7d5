/**
 * The file that the thread of an embedded database runs. It stands beside this one: in the sources, where Node reads TypeScript
 * itself, among the compiled files, and in a bundle.
 */
export const threadFile = new URL(
  import.meta.url.endsWith(".ts") ? "./instance-thread.ts" : "./instance-thread.js",
  import.meta.url,
);
