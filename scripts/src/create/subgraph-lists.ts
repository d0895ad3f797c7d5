import { withEntry, withImports } from "./insert-entry.js";
import type { SubgraphNames } from "./subgraph-names.js";

/** The files that list the subgraphs, by their paths within the repository, and how each gets one more. */
const lists: { readonly [path: string]: (source: string, names: SubgraphNames, owner: string) => string } = {
  "package.json": (source, { kebab }) => withEntry(source, '"workspaces": [', `"subgraphs/${kebab}"`, /"scripts"/),
  "tsconfig.json": (source, { kebab }) =>
    withEntry(source, '"references": [', `{ "path": "subgraphs/${kebab}" }`, /\{ "path": "gateway" \}/),
  "scripts/package.json": withDependency,
  "scripts/tsconfig.json": (source, { kebab }) =>
    withEntry(source, '"references": [', `{ "path": "../subgraphs/${kebab}" }`, /\{ "path": "\.\.\/gateway" \}/),
  "scripts/src/subgraphs.ts": (source, { kebab, camel }) => {
    const imported = withImports(source, `import { ${camel}, ${camel}Seed } from "@thidua/${kebab}";`);
    const served = withEntry(imported, "SubgraphDefinition[] = [", camel);
    return withEntry(served, "Seed[] = [", `${camel}Seed`);
  },
  "scripts/docker/Dockerfile": (source, { kebab }) =>
    withLineAfterLast(
      source,
      /^COPY subgraphs\/\S+\/package\.json .*$/gm,
      `COPY subgraphs/${kebab}/package.json subgraphs/${kebab}/`,
    ),
  "docker-compose.yml": withService,
  "schema/subgraphs/subgraphs.json": (source, { kebab }, owner) => {
    const entries = JSON.parse(source) as object[];
    const entry = { name: kebab, url: `http://${kebab}:4001/graphql`, owner, kind: "OWN" };
    return `${JSON.stringify([...entries, entry], null, 2)}\n`;
  },
};

/** The paths of the files that list the subgraphs. */
export const subgraphLists: readonly string[] = Object.keys(lists);

/**
 * Adds a subgraph to a file that lists them.
 *
 * @param path one of `subgraphLists`
 * @param source the text of the file
 * @param owner who runs the subgraph, in Vietnamese
 * @throws Error if the place of the entry is not found
 */
export function withSubgraph(path: string, source: string, names: SubgraphNames, owner: string): string {
  return lists[path]!(source, names, owner);
}

function withDependency(source: string, { kebab }: SubgraphNames): string {
  const name = `@thidua/${kebab}`;
  const { dependencies } = JSON.parse(source) as { dependencies: Record<string, string> };
  const next = Object.keys(dependencies).find((one) => one > name);
  return withEntry(source, '"dependencies": {', `"${name}": "0.1.0"`, next ? new RegExp(`"${next}"`) : undefined);
}

/**
 * Adds the container of the subgraph, the address of its feed for those who mirror it, the gateway's wait for it, its secret, and the
 * passwords of its roles in the database: of the owner for the migrations, and so on.
 */
function withService(source: string, { kebab, schema, variable }: SubgraphNames): string {
  const roles = ["owner", "runtime", "pruning"].map((role) => `${schema}_${role}`);
  const lines: [pattern: RegExp, line: string][] = [
    [
      /^ {2}\w+_CHANGES_URL: .*$/gm,
      `  ${variable}_CHANGES_URL: \${${variable}_CHANGES_URL:-http://${kebab}:4001/changes}`,
    ],
    [/^ {6}[\w-]+: \{ condition: service_healthy \}$/gm, `      ${kebab}: { condition: service_healthy }`],
    [/^ {6}- \w+_owner$/gm, `      - ${schema}_owner`],
    [/^ {6}- \w+_pruning$/gm, `      - ${schema}_pruning`],
    [/^ {6}- \{ source: [\w-]+_secret, target: [\w-]+ \}$/gm, `      - { source: ${kebab}_secret, target: ${kebab} }`],
    [
      /^ {4}file: \$\{GATEWAY_SECRETS_DIRECTORY:-.*$/gm,
      `  ${kebab}_secret:\n    file: \${GATEWAY_SECRETS_DIRECTORY:-./secrets/gateway}/${kebab}`,
    ],
    [
      /^ {4}file: \$\{DATABASE_ROLES_DIRECTORY:-.*$/gm,
      roles.map((role) => `  ${role}:\n    file: \${DATABASE_ROLES_DIRECTORY:-./secrets/database}/${role}`).join("\n"),
    ],
  ];
  const listed = lines.reduce((text, [pattern, line]) => withLineAfterLast(text, pattern, line), source);
  const gateway = /^ {2}gateway:$/m.exec(listed);
  if (!gateway) throw new Error("docker-compose.yml has no service gateway");
  const secrets = `[${schema}_runtime, audit_key, { source: ${kebab}_secret, target: gateway_secret }]`;
  const service = `  ${kebab}:\n    <<: *subgraph\n    command: ["node", "subgraphs/${kebab}/dist/main.js"]\n    secrets: ${secrets}\n\n`;
  return listed.slice(0, gateway.index) + service + listed.slice(gateway.index);
}

function withLineAfterLast(source: string, pattern: RegExp, line: string): string {
  const last = [...source.matchAll(pattern)].at(-1);
  if (!last) throw new Error(`No line is like ${pattern.source}`);
  const end = last.index + last[0].length;
  return `${source.slice(0, end)}\n${line}${source.slice(end)}`;
}
