import { link, type Shape } from "./shape.js";

/**
 * Values that the supergraph declares and the API hides (`@inaccessible`): a value of an enum, and an object type behind
 * an interface and a union.
 */
export const hiddenValues: Shape = {
  subgraphs: [
    {
      name: "archive",
      sdl: /* GraphQL */ `
        ${link}
        enum Secrecy { OPEN INTERNAL @inaccessible }
        interface Holder { name: String }
        type Citizen implements Holder { name: String }
        type Agent implements Holder @inaccessible { name: String }
        union Recipient = Citizen | Agent
        type File @key(fields: "id") {
          id: ID!
          secrecy: Secrecy
          firmSecrecy: Secrecy!
          secrecies: [Secrecy]
          firmSecrecies: [Secrecy!]
          holder: Holder
          holders: [Holder]
          firmHolders: [Holder!]
          recipient: Recipient
        }
        type Query { file(id: ID!): File files: [File] }
      `,
      resolvers: {
        Query: {
          file: (_root: unknown, { id }: { id: string }) => fileOf(id),
          files: () => [fileOf("f1"), fileOf("f2")],
        },
        File: { __resolveReference: ({ id }: { id: string }) => fileOf(id) },
      },
    },
    {
      name: "registry",
      sdl: /* GraphQL */ `
        ${link}
        enum Secrecy { OPEN INTERNAL @inaccessible }
        type File @key(fields: "id") { id: ID! registeredAs: Secrecy }
        type Query { openFiles(secrecy: Secrecy!): Int }
      `,
      resolvers: {
        Query: { openFiles: () => 1 },
        File: { registeredAs: ({ id }: { id: string }) => secrecyOf(id) },
      },
    },
  ],
  truth: { file: ({ id }: { id: string }) => trueFile(id), files: [trueFile("f1"), trueFile("f2")], openFiles: 1 },
};

/** `f1` has no hidden value, `f2` has only hidden ones. */
function secrecyOf(id: string): string {
  return id === "f1" ? "OPEN" : "INTERNAL";
}

function holderOf(id: string): object {
  return { __typename: id === "f1" ? "Citizen" : "Agent", name: "An" };
}

function fileOf(id: string): object {
  return {
    id,
    secrecy: secrecyOf(id),
    firmSecrecy: secrecyOf(id),
    secrecies: ["OPEN", secrecyOf(id)],
    firmSecrecies: ["OPEN", secrecyOf(id)],
    holder: holderOf(id),
    holders: [holderOf("f1"), holderOf(id)],
    firmHolders: [holderOf("f1"), holderOf(id)],
    recipient: holderOf(id),
  };
}

function trueFile(id: string): object {
  const open = id === "f1";
  const holder = open ? holderOf(id) : null;
  return {
    id,
    secrecy: open ? "OPEN" : null,
    firmSecrecy: open ? "OPEN" : null,
    secrecies: ["OPEN", open ? "OPEN" : null],
    firmSecrecies: ["OPEN", open ? "OPEN" : null],
    holder,
    holders: [holderOf("f1"), holder],
    firmHolders: [holderOf("f1"), holder],
    recipient: holder,
    registeredAs: open ? "OPEN" : null,
  };
}
