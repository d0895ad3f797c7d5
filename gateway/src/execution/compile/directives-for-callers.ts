import {
  type ConstDirectiveNode,
  type ConstValueNode,
  type DirectiveDefinitionNode,
  type DocumentNode,
  Kind,
  parse,
  print,
} from "graphql";

/** The specifications of federation and of its tools. Their directives are not for callers. */
const apollos = "https://specs.apollo.dev/";

/** A link of another specification. */
const otherLink = /@link\s*\(\s*url:\s*"(?!https:\/\/specs\.apollo\.dev\/)/;

const executableLocations: ReadonlySet<string> = new Set([
  "QUERY",
  "MUTATION",
  "SUBSCRIPTION",
  "FIELD",
  "FRAGMENT_DEFINITION",
  "FRAGMENT_SPREAD",
  "INLINE_FRAGMENT",
  "VARIABLE_DEFINITION",
]);

/**
 * Removes the links (`@link`) of a supergraph whose directives are all for operations. Subgraphs compose such a directive
 * with `@composeDirective` so that callers can use it; but Apollo's API schema lacks the directives of every linked
 * specification. Without the link the directive is the graph's own.
 *
 * @returns the SDL itself when there is no such link
 */
export function directivesForCallers(supergraphSdl: string): string {
  if (!otherLink.test(supergraphSdl)) return supergraphSdl;
  const document = parse(supergraphSdl, { noLocation: true });
  const locations = locationsOf(document);
  const isForCallers = (link: ConstDirectiveNode): boolean => {
    const names = importedBy(link);
    return names.length > 0 && names.every((name) => locations.get(name)?.every((one) => executableLocations.has(one)));
  };
  const definitions = document.definitions.map((definition) =>
    definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION
      ? { ...definition, directives: definition.directives?.filter((directive) => !isForCallers(directive)) }
      : definition,
  );
  return print({ ...document, definitions });
}

function locationsOf({ definitions }: DocumentNode): Map<string, string[]> {
  const directives = definitions.filter(
    (one): one is DirectiveDefinitionNode => one.kind === Kind.DIRECTIVE_DEFINITION,
  );
  return new Map(directives.map(({ name, locations }) => [name.value, locations.map(({ value }) => value)]));
}

/** The names, in this supergraph, of the directives that a link of another specification imports; empty for other links. */
function importedBy({ name, arguments: given = [] }: ConstDirectiveNode): string[] {
  const argument = (wanted: string) => given.find((one) => one.name.value === wanted)?.value;
  const url = argument("url");
  const imports = argument("import");
  if (name.value !== "link" || url?.kind !== Kind.STRING || url.value.startsWith(apollos)) return [];
  return imports?.kind === Kind.LIST ? imports.values.map(nameOf) : [];
}

/** The name of one import: `"@access"`, or `{ name: "@access", as: "@scope" }`. A type has a name that no directive has. */
function nameOf(value: ConstValueNode): string {
  const field = (wanted: string) =>
    value.kind === Kind.OBJECT ? value.fields.find(({ name }) => name.value === wanted)?.value : undefined;
  const name = value.kind === Kind.OBJECT ? (field("as") ?? field("name")) : value;
  return name?.kind === Kind.STRING && name.value.startsWith("@") ? name.value.slice(1) : "";
}
