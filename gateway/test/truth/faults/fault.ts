import fc from "fast-check";
import { type MalformedReply, malformedReplies } from "./malformed-replies.js";

/** A way in which subgraphs fail during one operation. Which fields fail follows from the seed and the object. */
export type Fault =
  /** A request fails, and all later ones to its subgraph. `request` counts the requests of the operation. */
  | { kind: RequestFaultKind; request: number }
  /** Fields report an error; have null although they take none; have a value of another kind; entities are missing. */
  | { kind: FieldFaultKind; seed: number };

/** The ways in which whole requests fail. */
export type RequestFaultKind = "http-500" | "no-connection" | MalformedReply;

/** The ways in which single fields or entities fail. */
export type FieldFaultKind = "error" | "null" | "wrong-kind" | "missing-entity";

const requestKinds = ["http-500", "no-connection", ...Object.keys(malformedReplies)] as RequestFaultKind[];

/** Generates faults. */
export const anyFault: fc.Arbitrary<Fault> = fc.oneof(
  fc.record({ kind: fc.constantFrom(...requestKinds), request: fc.nat(2) }),
  fc.record({
    kind: fc.constantFrom<FieldFaultKind[]>("error", "null", "wrong-kind", "missing-entity"),
    seed: fc.nat(1000),
  }),
);
