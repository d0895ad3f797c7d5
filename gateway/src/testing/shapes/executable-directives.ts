import type { GraphQLResolveInfo } from "graphql";
import { link, type Shape } from "./shape.js";

/** Each subgraph writes a value in capitals where the field, or the operation, has `@capitals`. */
const directive = 'directive @capitals(language: String = "vi") on FIELD | QUERY | MUTATION';

/** What a resolver gets beside the object. */
type Rest = [given: unknown, context: unknown, info: GraphQLResolveInfo];

const written =
  (text: string, byOperation = true) =>
  (_object: unknown, ...[, , info]: Rest) => {
    const nodes = [...info.fieldNodes, ...(byOperation ? [info.operation] : [])];
    const used = nodes.flatMap(({ directives }) => directives ?? []).find(({ name }) => name.value === "capitals");
    const language = used?.arguments?.[0]?.value;
    const value = language?.kind === "Variable" ? info.variableValues[language.name.value] : "vi";
    return used ? `${text.toUpperCase()}/${value}` : text;
  };

/** A directive on fields that every subgraph defines, so that callers may use it. */
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

function trueText(text: string, byOperation = true) {
  return (...rest: Rest) => written(text, byOperation)(undefined, ...rest);
}
