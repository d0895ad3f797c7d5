import { buildSchema } from "graphql";
import { expect, it } from "vitest";
import { ownGraph } from "../compose/own-graph.js";
import { schemaStyleBreaches } from "./schema-style.js";

/* The part of the API that own subgraphs answer: what foreign ones add is checked by `npm run schema:check`. */

it("the API keeps to schema/STYLE.md", () => {
  const schema = buildSchema(ownGraph().api);
  expect(Object.keys(schema.getQueryType()!.getFields()).length).toBeGreaterThan(10);
  expect(schemaStyleBreaches(schema)).toEqual([]);
});

it("every description of the API opens with the Vietnamese words and goes on in English", () => {
  const text = ownGraph().api;
  const descriptions = [...text.matchAll(/"""([\s\S]*?)"""/g)].map((match) => match[1]!.replace(/\s+/g, " ").trim());
  expect(descriptions.length).toBeGreaterThan(300);
  expect(descriptions.filter((description) => !/[.!?…)”"] /.test(description))).toEqual([]);
});

it("and breaches are found", () => {
  const schema = buildSchema(`
    scalar Date
    type Query { getThing(id: ID!): thing }
    type thing { open: Boolean ownerId: ID start: Date }
    enum Colour { red }
    type Mutation { change(a: Int): thing }
  `);
  const breaches = schemaStyleBreaches(schema).join("\n");
  for (const part of [
    "Query.getThing: a read has no verb",
    "thing: is not PascalCase",
    "thing.open: a boolean",
    "thing.ownerId: gives a foreign id",
    "thing.start: a day",
    "Colour.red: is not SCREAMING_SNAKE",
    "Mutation.change: a mutation takes one input",
    "has no description",
  ]) {
    expect(breaches).toContain(part);
  }
});
