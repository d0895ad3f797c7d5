import "reflect-metadata";
import { OptionalProps } from "@mikro-orm/core";
import { Entity, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { newId } from "@thidua/base/identifiers";
import { ID, Int, ObjectType } from "type-graphql";
import { Choice, Instant, Json } from "../columns/index.js";
import { ObjectField } from "../fields/index.js";
import { Certainty, SourceReference } from "../provenance/index.js";
import { DateTimeScalar } from "../scalars/index.js";
import { PUBLIC } from "../visibility/index.js";

/** What every record has: an id, a version for optimistic locking, times, and where it comes from. */
@ObjectType()
@Entity({ abstract: true })
export abstract class BaseRecord {
  [OptionalProps]?: "createdAt" | "updatedAt" | "version" | "certainty" | "sources" | "searchText";

  @ObjectField(() => ID, "Mã định danh, không mang nghĩa", "Opaque identifier", { level: PUBLIC })
  @PrimaryKey({ type: "uuid" })
  id: string = newId();

  @ObjectField(() => Int, "Phiên bản của bản ghi, tăng mỗi lần sửa", "Version of the record; grows with each change", {
    level: PUBLIC,
  })
  @Property({ type: "integer", version: true })
  version!: number;

  @Instant("Lúc ghi vào hệ thống", "When the record was stored", { level: PUBLIC })
  createdAt: Date = new Date();

  @ObjectField(() => DateTimeScalar, "Lúc sửa gần nhất", "When the record was last changed", { level: PUBLIC })
  @Property({ type: "datetime", length: 3, onUpdate: () => new Date() })
  updatedAt: Date = new Date();

  @Choice(Certainty, "Mức độ chắc chắn", "How certain the record is", { level: PUBLIC })
  certainty: Certainty = Certainty.STATED;

  @Json(() => [SourceReference], "Nguồn của bản ghi", "Where the record comes from", { level: PUBLIC })
  sources: SourceReference[] = [];
}
