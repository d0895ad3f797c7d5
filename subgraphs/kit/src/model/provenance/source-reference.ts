import { bilingual } from "@thidua/base/locale";
import { Directive, InputType, ObjectType } from "type-graphql";
import { InputField, ObjectField } from "../fields/index.js";
import { PUBLIC } from "../visibility/index.js";

const descriptions = {
  article: ["Tệp của bài viết nguồn", "The file of the source article"],
  fact: ["Mã dữ kiện trong bài viết, ví dụ A0-05", "The ID of the fact in the article, such as A0-05"],
  url: ["Địa chỉ của nguồn thứ cấp", "The URL of a secondary source"],
  note: ["Ghi chú về nguồn", "A note on the source"],
} as const;

const stated = { level: PUBLIC, nullable: "NOT_STATED" } as const;

/** A source of a record: an article and its fact, or a URL. */
@Directive("@shareable")
@ObjectType({ description: bilingual("Một nguồn của bản ghi", "A source of a record") })
export class SourceReference {
  @ObjectField(() => String, ...descriptions.article, stated)
  article?: string | null;

  @ObjectField(() => String, ...descriptions.fact, stated)
  fact?: string | null;

  @ObjectField(() => String, ...descriptions.url, stated)
  url?: string | null;

  @ObjectField(() => String, ...descriptions.note, stated)
  note?: string | null;
}

/** A source of a record, as a caller sends it. */
@InputType({ description: bilingual("Một nguồn của bản ghi", "A source of a record") })
export class SourceReferenceInput {
  @InputField(() => String, ...descriptions.article, { nullable: true })
  article?: string | null;

  @InputField(() => String, ...descriptions.fact, { nullable: true })
  fact?: string | null;

  @InputField(() => String, ...descriptions.url, { nullable: true })
  url?: string | null;

  @InputField(() => String, ...descriptions.note, { nullable: true })
  note?: string | null;
}
