import { type GraphQLResolveInfo, getDirectiveValues } from "graphql";
import { link, type Shape } from "./shape.js";

const locations = "FIELD | QUERY | MUTATION";

/** Subgraphs write a value in capitals where the field, or the operation, has it. */
const directive = `directive @capitals(language: String = "vi", level: Int! = 1) on ${locations}`;

/** What a resolver gets beside the object. */
type Rest = [given: unknown, context: unknown, info: GraphQLResolveInfo];

const written =
  (text: string, byOperation = true) =>
  (_object: unknown, ...[, , info]: Rest) => {
    const nodes = [...info.fieldNodes, ...(byOperation ? [info.operation] : [])];
    const definition = info.schema.getDirective("capitals")!;
    const used = nodes.map((node) => getDirectiveValues(definition, node, info.variableValues)).find(Boolean);
    return used ? `${text.toUpperCase()}/${used.language}${used.level}` : text;
  };

/** A directive for operations that every subgraph defines, so that callers may use it. */
export const executableDirectives: Shape = {
  subgraphs: [
    {
      name: "people",
      sdl: /* GraphQL */ `
        ${link}
        ${directive}
        type Query { person: Person greeting: String }
        type Person @key(fields: "id") { id: ID! name: String }
      `,
      resolvers: {
        Query: { person: () => ({ id: "p1" }), greeting: written("chào") },
        Person: { __resolveReference: (reference: object) => reference, id: written("p1", false), name: written("An") },
      },
    },
    {
      name: "titles",
      sdl: /* GraphQL */ `
        ${link}
        ${directive}
        type Query { motto: String }
        type Mutation { praise: String }
        type Person @key(fields: "id") {
          id: ID!
          name: String @external
          title: String
          address: String @requires(fields: "name")
        }
      `,
      resolvers: {
        Query: { motto: written("thi đua") },
        Mutation: { praise: written("khen") },
        Person: {
          __resolveReference: (reference: object) => reference,
          title: ({ id }: { id: string }, ...rest: Rest) => (id === "p1" ? written("kỹ sư")(id, ...rest) : null),
          address: ({ name }: { name: string }) => `kính gửi ${name}`,
        },
      },
    },
  ],
  truth: {
    person: {
      id: trueText("p1", false),
      name: trueText("An"),
      title: trueText("kỹ sư"),
      address: "kính gửi An",
    },
    greeting: trueText("chào"),
    motto: trueText("thi đua"),
    praise: trueText("khen"),
  },
};

/**
 * The same directive, from a specification of the subgraphs' own. Only the last one, whose definition is composed, has a default
 * for the level.
 */
export const composedDirectives: Shape = {
  ...executableDirectives,
  subgraphs: executableDirectives.subgraphs.map(({ sdl, ...rest }, index) => {
    const level = index === 0 ? "Int!" : "Int! = 1";
    const composed = `
      extend schema
        @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires", "@composeDirective"])
        @link(url: "https://example.org/capitals/v1.0", import: ["@capitals"])
        @composeDirective(name: "@capitals")
      directive @capitals(language: String = "vi", level: ${level}) on ${locations}
    `;
    return { ...rest, sdl: sdl.replace(link, "").replace(directive, composed) };
  }),
};

function trueText(text: string, byOperation = true) {
  return (...rest: Rest) => written(text, byOperation)(undefined, ...rest);
}
