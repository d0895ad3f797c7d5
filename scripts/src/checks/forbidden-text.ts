import type { RepositoryFile } from "./repository-files.js";

// Put together from pieces, so that this file does not find itself.
const registryHosts = [
  ["registry", "npmjs"],
  ["registry", "yarnpkg"],
  ["deb", "debian"],
  ["archive", "ubuntu"],
  ["registry-1", "docker"],
].map((parts) => parts.join("."));
const resolvedFromHost = new RegExp(`"resolved":\\s*"${"http"}`);
const machinePath = /(^|[^A-Za-z0-9_.])\/(work|root|home\/[a-z]+|Users\/[A-Za-z]+)\//m;

/** Finds files that name a package registry's host or a path of one machine. Gives one line for each. */
export function forbiddenText(files: readonly RepositoryFile[]): string[] {
  const found: string[] = [];
  for (const { path, text } of files) {
    for (const host of registryHosts) if (text.includes(host)) found.push(`${path}: names the registry host ${host}`);
    if (resolvedFromHost.test(text)) found.push(`${path}: a lockfile entry names a registry host`);
    if (machinePath.test(text)) found.push(`${path}: holds a path of one machine`);
  }
  return found;
}
