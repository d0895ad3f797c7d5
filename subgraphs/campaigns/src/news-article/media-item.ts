import { bilingual } from "@thidua/base/locale";
import { registerEnumeration } from "@thidua/kit/model/enumerations";
import { InputField, ObjectField } from "@thidua/kit/model/fields";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { InputType, ObjectType } from "type-graphql";

/** The kinds of media in a page. */
export enum MediaKind {
  PHOTO = "PHOTO",
}

registerEnumeration(MediaKind, "MediaKind", ["Loại tư liệu kèm bài", "The kind of media in an article"], {
  PHOTO: ["Ảnh", "A photo"],
});

const description = bilingual("Một tư liệu kèm bài", "A media item of an article");
const kind = ["Loại tư liệu", "The kind of media"] as const;
const caption = ["Chú thích", "The caption"] as const;

/** A photo of a page. A plain value, stored as JSON. */
@ObjectType({ description })
export class MediaItem {
  @ObjectField(() => MediaKind, ...kind, { level: PUBLIC })
  kind!: MediaKind;

  @ObjectField(() => String, ...caption, { level: PUBLIC, nullable: "NOT_STATED" })
  caption!: string | null;
}

/** A photo of a page, as a caller sends it. */
@InputType({ description })
export class MediaItemInput {
  @InputField(() => MediaKind, ...kind)
  kind!: MediaKind;

  @InputField(() => String, ...caption, { nullable: true })
  caption?: string | null;
}
