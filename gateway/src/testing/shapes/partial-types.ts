import { link, type Shape } from "./shape.js";

const shared = /* GraphQL */ `
  type Note @shareable { text: String }
  type Citizen @key(fields: "id") { id: ID! }
  type Holding @shareable { entries: [Entry!]! first(kind: String): Entry holder: Holder }
`;

/**
 * Two subgraphs that share a field of a union and one of an interface, and know different objects of each: what they
 * return depends on who is asked. One of the objects is a type that the other subgraph has, outside the union.
 */
export const partialTypes: Shape = {
  subgraphs: [
    {
      name: "archive",
      sdl: /* GraphQL */ `
        ${link}
        ${shared}
        enum Format { PAPER FILM }
        union Entry = Note | Scan | Seal
        input PageFilter { format: Format numbers: [Int!] }
        interface Device { maker: String }
        type Camera implements Device { maker: String lens: String }
        type Scanner implements Device { maker: String speed: Int }
        type Scan { format: Format pages(first: Int, filter: PageFilter): [Page!]! by: Citizen device: Device }
        type Page { number: Int! scan: Scan }
        type Seal @shareable { motto: String }
        interface Holder { name: String }
        type Office implements Holder @shareable { name: String }
        type Shelf implements Holder { name: String row: Int! }
        type File @key(fields: "id") { id: ID! holding: Holding @shareable }
        type Query { archived: File shared: File @shareable }
      `,
      resolvers: {
        Query: { archived: () => ({ id: "f1" }), shared: () => ({ id: "f3" }) },
        File: { holding: ({ id }: { id: string }) => (id === "f3" ? plainHolding : archiveHolding) },
      },
    },
    {
      name: "registry",
      sdl: /* GraphQL */ `
        ${link}
        ${shared}
        union Entry = Note | Stamp
        type Stamp { number: Int seal: Seal }
        type Seal @shareable { motto: String }
        interface Holder { name: String }
        type Office implements Holder @shareable { name: String }
        type Clerk implements Holder @key(fields: "id") { id: ID! name: String citizen: Citizen }
        type File @key(fields: "id") { id: ID! holding: Holding @shareable registered: Holding }
        type Query { registered: File shared: File @shareable }
      `,
      resolvers: {
        Query: { registered: () => ({ id: "f2" }), shared: () => ({ id: "f3" }) },
        File: {
          holding: ({ id }: { id: string }) => (id === "f3" ? plainHolding : registryHolding),
          registered: () => registryHolding,
        },
      },
    },
    {
      name: "people",
      sdl: /* GraphQL */ `
        ${link}
        type Citizen @key(fields: "id") { id: ID! name: String }
        type Query { citizen: Citizen }
      `,
      resolvers: { Citizen: { name: ({ id }: { id: string }) => `Công dân ${id}` } },
    },
  ],
  get truth() {
    const registered = { id: "f2", holding: trueHolding(registryHolding), registered: trueHolding(registryHolding) };
    return {
      archived: { id: "f1", holding: trueHolding(archiveHolding), registered: trueHolding(registryHolding) },
      registered,
      shared: { id: "f3", holding: trueHolding(plainHolding), registered: trueHolding(registryHolding) },
    };
  },
};

const note = { __typename: "Note", text: "Tờ trình" };
const pages = [{ number: 1, scan: { format: "PAPER" } }];
const device = { __typename: "Camera", maker: "Hà Nội", lens: "50 mm" };
const scan = { __typename: "Scan", format: "FILM", pages, by: { id: "c1" }, device };
const seal = { __typename: "Seal", motto: "Vì dân" };
const stamp = { __typename: "Stamp", number: 7, seal };
const office = { __typename: "Office", name: "Văn phòng" };
const shelf = { __typename: "Shelf", name: "Kệ", row: 3 };
const clerk = { __typename: "Clerk", id: "k1", name: "An", citizen: { id: "c2" } };

const archiveHolding = { entries: [note, scan, seal], first: scan, holder: shelf };
const registryHolding = { entries: [note, stamp], first: stamp, holder: clerk };
const plainHolding = { entries: [note], first: note, holder: office };

/** Adds what the subgraph of people knows. */
function trueHolding(holding: object): object {
  const named = (key: string, value: unknown) =>
    key === "by" || key === "citizen"
      ? { id: (value as { id: string }).id, name: `Công dân ${(value as { id: string }).id}` }
      : value;
  return JSON.parse(JSON.stringify(holding, named));
}
