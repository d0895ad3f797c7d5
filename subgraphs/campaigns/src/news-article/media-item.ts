import { bilingual } from "@thidua/base/locale";
import { registerEnumeration } from "@thidua/kit/model/enumerations";
import { Public } from "@thidua/kit/model/visibility";
import { Field, InputType, ObjectType } from "type-graphql";

/** What a page shows beside its text. */
export enum MediaKind {
  PHOTO = "PHOTO",
}

registerEnumeration(MediaKind, "MediaKind", ["Loại tư liệu kèm bài", "What a page shows beside its text"], {
  PHOTO: ["Ảnh", "A photo"],
});

const descriptions = {
  kind: "Loại. Kind.",
  caption: "Chú thích; null khi không có. Caption; null when there is none.",
};

/** A photo of a page. A plain value, stored as JSON. */
@ObjectType({ description: bilingual("Tư liệu kèm bài", "What a page shows beside its text") })
export class MediaItem {
  @Public()
  @Field(() => MediaKind, { description: descriptions.kind })
  kind!: MediaKind;

  @Public()
  @Field(() => String, { nullable: true, description: descriptions.caption })
  caption!: string | null;
}

/** A photo of a page, as a caller sends it. */
@InputType({ description: bilingual("Tư liệu kèm bài", "What a page shows beside its text") })
export class MediaItemInput {
  @Field(() => MediaKind, { description: descriptions.kind })
  kind!: MediaKind;

  @Field(() => String, { nullable: true, description: descriptions.caption })
  caption?: string | null;
}
