import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Returns the environment that the image of a repository gives its services: the `ENV` lines of the last stage of its Dockerfile. */
export function imageEnvironment(checkout: string): Readonly<Record<string, string>> {
  const dockerfile = readFileSync(join(checkout, "scripts/docker/Dockerfile"), "utf8");
  const lastStage = dockerfile.slice(dockerfile.lastIndexOf("\nFROM "));
  return Object.fromEntries([...lastStage.matchAll(/^ENV (\w+)=(\S+)$/gm)].map(([, name, value]) => [name!, value!]));
}
