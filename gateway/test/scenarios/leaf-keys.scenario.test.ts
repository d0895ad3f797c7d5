import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningShape, type Shape, startShape } from "../../src/testing/index.js";

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires"])';
const file = { kind: "AWARD", number: 7, pages: 3 };

/** Files are known by an enum and a custom scalar, and one of their fields requires another. */
const files: Shape = {
  subgraphs: [
    {
      name: "archive",
      sdl: /* GraphQL */ `
        ${link}
        scalar Serial
        enum Kind { AWARD CAMPAIGN }
        type Query { file: File }
        type File @key(fields: "kind number") { kind: Kind! number: Serial! pages: Int }
      `,
      resolvers: { Query: { file: () => file } },
    },
    {
      name: "copies",
      sdl: /* GraphQL */ `
        ${link}
        scalar Serial
        enum Kind { AWARD CAMPAIGN }
        type File @key(fields: "kind number") {
          kind: Kind!
          number: Serial!
          pages: Int @external
          price: Int @requires(fields: "pages")
        }
      `,
      resolvers: {
        File: {
          __resolveReference: (reference: object) => reference,
          price: ({ kind, number, pages }: typeof file) => (kind === file.kind && number === 7 ? pages * 500 : null),
        },
      },
    },
  ],
  truth: { file: { ...file, price: 1_500 } },
};

let running: RunningShape;
beforeAll(async () => {
  running = await startShape(files);
});
afterAll(() => running.stop());

test.each(["{ file { price } }", "{ file { kind number price pages } }"])("%s", async (query) => {
  expect(await running.ask(query)).toEqual(await running.truth(query));
});
