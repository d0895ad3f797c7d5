import { bilingual } from "@thidua/base/locale";
import { Directive, Field, InputType, ObjectType } from "type-graphql";
import { Public } from "../visibility/index.js";

const descriptions = {
  article: "Tệp bài viết nguồn. The file of the source article.",
  fact: "Mã dữ kiện trong bài (ví dụ A0-05). The id of the fact in that article.",
  url: "Địa chỉ nguồn thứ cấp. The address of a second-hand source.",
  note: "Ghi chú về nguồn. A note on the source.",
};

/** Where a record comes from: an article and its fact, or an address. At least one of `article` and `url` is set. */
@Directive("@shareable")
@ObjectType({ description: bilingual("Nguồn của một bản ghi", "Where a record comes from") })
export class SourceReference {
  @Public()
  @Field(() => String, { nullable: true, description: descriptions.article })
  article?: string | null;

  @Public()
  @Field(() => String, { nullable: true, description: descriptions.fact })
  fact?: string | null;

  @Public()
  @Field(() => String, { nullable: true, description: descriptions.url })
  url?: string | null;

  @Public()
  @Field(() => String, { nullable: true, description: descriptions.note })
  note?: string | null;
}

/** The source of a record, as sent by a caller. */
@InputType({ description: bilingual("Nguồn của một bản ghi", "Where a record comes from") })
export class SourceReferenceInput {
  @Field(() => String, { nullable: true, description: descriptions.article })
  article?: string | null;

  @Field(() => String, { nullable: true, description: descriptions.fact })
  fact?: string | null;

  @Field(() => String, { nullable: true, description: descriptions.url })
  url?: string | null;

  @Field(() => String, { nullable: true, description: descriptions.note })
  note?: string | null;
}
