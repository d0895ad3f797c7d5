import { bilingual } from "@thidua/base/locale";
import { type ClassType, Field, ObjectType } from "type-graphql";
import { ObjectField } from "../../model/fields/index.js";
import { PUBLIC, Public } from "../../model/visibility/index.js";
import { UserError } from "./user-error.js";

const nodesByField = new Map<string, (() => ClassType<object>)[]>();

/**
 * Whether a record is what payloads hold in a field of this name: a conflict may concern another record than the one asked for
 * (the parent of a part), and that one is not shown in its place.
 */
export function isPayloadNode(field: string, record: object): boolean {
  return (nodesByField.get(field) ?? []).some((node) => record instanceof node());
}

/**
 * Makes the payload type of a mutation: the record (null when nothing was written) and `userErrors`.
 *
 * Takes the payload's GraphQL name (`CreateCampaignPayload`), the field's name (`campaign`) and the record's class.
 */
export function payloadType<Node extends object>(
  name: string,
  field: string,
  node: () => ClassType<Node>,
): ClassType<object> {
  @ObjectType(name, { description: bilingual("Kết quả của thao tác", "The result of the mutation") })
  class Payload {
    @ObjectField(
      () => [UserError],
      "Lý do không ghi; rỗng khi thành công",
      "Why nothing was written; empty on success",
      { level: PUBLIC },
    )
    userErrors!: UserError[];
  }
  nodesByField.set(field, [...(nodesByField.get(field) ?? []), node]);
  Public()(Payload.prototype, field, undefined as never);
  Field(node, {
    nullable: true,
    description: bilingual("Bản ghi sau khi ghi; null khi có lỗi", "The record as stored; null when there are errors"),
  })(Payload.prototype, field);
  return Payload;
}
