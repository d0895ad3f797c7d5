import { InputType } from "type-graphql";
import { RecordInput } from "../../model/records/index.js";
import { IdempotencyKeyField } from "./idempotent-input.js";

/** The fields of an input that creates a record: its certainty and sources, and an idempotency key. */
@InputType()
export class CreateRecordInput extends RecordInput {
  @IdempotencyKeyField()
  idempotencyKey?: string | null;
}
