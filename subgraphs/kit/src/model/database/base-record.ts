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

/** The columns of every record: an ID, a version for optimistic locking, times, certainty and sources. */
@ObjectType()
@Entity({ abstract: true })
export abstract class BaseRecord {
  [OptionalProps]?: "createdAt" | "updatedAt" | "version" | "certainty" | "sources" | "searchText" | "searchAccents";

  @ObjectField(() => ID, "Mã định danh", "The ID, which is opaque", { level: PUBLIC })
  @PrimaryKey({ type: "uuid" })
  id: string = newId();

  @ObjectField(
    () => Int,
    "Phiên bản của bản ghi, tăng thêm 1 sau mỗi lần sửa",
    "The version of the record, which increases by 1 with each change",
    {
      level: PUBLIC,
    },
  )
  @Property({ type: "integer", version: true })
  version!: number;

  @Instant("Thời điểm ghi vào hệ thống", "Identifies the date and time when the record was created", { level: PUBLIC })
  createdAt: Date = new Date();

  @ObjectField(
    () => DateTimeScalar,
    "Thời điểm sửa gần nhất",
    "Identifies the date and time when the record was last changed",
    { level: PUBLIC },
  )
  @Property({ type: "datetime", length: 3, onUpdate: () => new Date() })
  updatedAt: Date = new Date();

  @Choice(Certainty, "Mức độ chắc chắn của dữ liệu", "The certainty of the record", { level: PUBLIC })
  certainty: Certainty = Certainty.STATED;

  @Json(() => [SourceReference], "Các nguồn của bản ghi", "The sources of the record", { level: PUBLIC })
  sources: SourceReference[] = [];
}
