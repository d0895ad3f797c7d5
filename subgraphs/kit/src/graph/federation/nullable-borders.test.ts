import { parse, print } from "graphql";
import { expect, it } from "vitest";
import { withNullableBorders } from "./nullable-borders.js";

it("fields at a border are nullable, the rest stays", () => {
  const document = parse(`
    type Query { awards(first: Int!): AwardConnection! award: Award }
    type Mutation { issueDecision: IssueDecisionPayload! }
    type Organization @key(fields: "id") { id: ID! awards: AwardConnection! names: [String!]! }
    type Award @key(fields: "id") { id: ID! awards: AwardConnection! }
  `);
  expect(print(withNullableBorders(document, new Set(["Organization"])))).toBe(
    print(
      parse(`
        type Query { awards(first: Int!): AwardConnection award: Award }
        type Mutation { issueDecision: IssueDecisionPayload }
        type Organization @key(fields: "id") { id: ID! awards: AwardConnection names: [String!] }
        type Award @key(fields: "id") { id: ID! awards: AwardConnection! }
      `),
    ),
  );
});
