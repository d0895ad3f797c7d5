import { Role } from "@thidua/base/tokens";
import { writeExtension } from "@thidua/kit/access/authorization";
import { type Visibility, visibilityExtension } from "@thidua/kit/model/visibility";
import { type GraphQLSchema, isObjectType } from "graphql";

/** A subgraph's schema as its classes declare it, with what each field says of itself among its extensions. */
export interface DeclaredSchema {
  name: string;
  schema: GraphQLSchema;
}

/** What a mutation declares beside itself. */
export interface WriteDeclaration {
  roles: readonly Role[];
  isScoped: boolean;
}

/** A mutation, and who may use it. */
export interface DeclaredMutation {
  subgraph: string;
  name: string;
  rule: WriteDeclaration;
}

/** A field that is not public, and who may read it. */
export interface HiddenField {
  subgraph: string;
  /** `Person.taskCompletions` */
  name: string;
  visibility: Visibility;
}

/** All mutations of all subgraphs, with what they declare. */
export function declaredMutations(declared: readonly DeclaredSchema[]): DeclaredMutation[] {
  return declared.flatMap(({ name: subgraph, schema }) =>
    Object.values(schema.getMutationType()?.getFields() ?? {}).map(({ name, extensions }) => ({
      subgraph,
      name,
      rule: extensions[writeExtension] as WriteDeclaration,
    })),
  );
}

/** All fields of all subgraphs that are not public, queries among them. */
export function hiddenFields(declared: readonly DeclaredSchema[]): HiddenField[] {
  return declared.flatMap(({ name: subgraph, schema }) =>
    Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .filter((type) => type !== schema.getMutationType() && !type.name.startsWith("_"))
      .flatMap((type) =>
        Object.values(type.getFields()).map((field) => ({
          subgraph,
          name: `${type.name}.${field.name}`,
          visibility: field.extensions[visibilityExtension] as Visibility,
        })),
      )
      .filter(({ visibility }) => visibility.level !== "PUBLIC"),
  );
}

/** What a caller may do: yes, no, or within the organization's tree. */
const marks = { yes: "●", scoped: "◐", no: "–" } as const;

/**
 * Prints who may use every mutation and read every field that is not public: `schema/ACCESS.md`, which the access matrix proves
 * cell by cell.
 */
export function accessTable(declared: readonly DeclaredSchema[]): string {
  const roles = Object.values(Role);
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const head = (...first: string[]) => [row([...first, ...roles]), row([...first, ...roles].map(() => "---"))];
  const write = ({ roles: allowed, isScoped }: WriteDeclaration, role: Role) => {
    if (!allowed.includes(role)) return marks.no;
    return isScoped && role !== Role.PROVINCE_ADMIN ? marks.scoped : marks.yes;
  };
  return [
    "# Who may do what",
    "",
    "Generated from the code by `npm run schema`; do not edit. The access matrix (`scripts/test/access`) tries every cell, inside, outside",
    "and above the caller's organization, through the gateway and at the subgraph itself.",
    "",
    `${marks.yes} may · ${marks.scoped} may within the tree of the organization that the token names, organizations merged into it and`,
    `successors of an ended one included · ${marks.no} FORBIDDEN. A caller without a token is UNAUTHENTICATED wherever a role is asked for, and`,
    "one outside of the tree OUTSIDE_ORGANIZATION.",
    "",
    "## Mutations",
    "",
    ...head("Subgraph", "Mutation"),
    ...declaredMutations(declared).map(({ subgraph, name, rule }) =>
      row([subgraph, `\`${name}\``, ...roles.map((role) => write(rule, role))]),
    ),
    "",
    "## Fields that are not public",
    "",
    "Every other field is public. Records that only some roles may read are described in the READMEs of the subgraphs.",
    "",
    ...head("Subgraph", "Field", "Level"),
    ...hiddenFields(declared).map(({ subgraph, name, visibility }) =>
      row([
        subgraph,
        `\`${name}\``,
        visibility.level,
        ...roles.map((role) => (visibility.roles.includes(role) ? marks.yes : marks.no)),
      ]),
    ),
    "",
  ].join("\n");
}
