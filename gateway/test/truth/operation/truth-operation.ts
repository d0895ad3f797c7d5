import fc from "fast-check";
import { type DocumentNode, print } from "graphql";

/** An operation with its variables. A failing property prints it as text. */
export class TruthOperation {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;

  constructor(document: DocumentNode, variables: Readonly<Record<string, unknown>>) {
    this.document = document;
    this.variables = variables;
  }

  [fc.toStringMethod](): string {
    return `${print(this.document)}\n${JSON.stringify(this.variables)}`;
  }
}
