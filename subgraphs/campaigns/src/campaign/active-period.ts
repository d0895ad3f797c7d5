import { bilingual } from "@thidua/base/locale";
import { ObjectField } from "@thidua/kit/model/fields";
import { DateScalar } from "@thidua/kit/model/scalars";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { ObjectType } from "type-graphql";
import { ActivityBasis } from "./activity-basis.js";

const stated = { level: PUBLIC, nullable: "NOT_STATED" } as const;

/** The days between which a campaign can run. The filters `activeOn` and `activeInYear` use them. */
@ObjectType({
  description: bilingual(
    "Thời gian phong trào có thể đang diễn ra; điều kiện activeOn và activeInYear dùng thời gian này",
    "The days between which a campaign can run. The filters `activeOn` and `activeInYear` use them",
  ),
})
export class ActivePeriod {
  @ObjectField(() => DateScalar, "Ngày sớm nhất có thể diễn ra", "The first day on which the campaign can run", stated)
  activeFrom!: string | null;

  @ObjectField(() => ActivityBasis, "Căn cứ của ngày sớm nhất", "What the first day follows from", stated)
  fromBasis!: ActivityBasis | null;

  @ObjectField(() => DateScalar, "Ngày muộn nhất có thể diễn ra", "The last day on which the campaign can run", stated)
  activeTo!: string | null;

  @ObjectField(() => ActivityBasis, "Căn cứ của ngày muộn nhất", "What the last day follows from", stated)
  toBasis!: ActivityBasis | null;
}
