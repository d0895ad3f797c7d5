import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { Writes } from "@thidua/kit/access/authorization";
import { byId, Input } from "@thidua/kit/graph/fields";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import { type ConnectionPage, paginate } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { AsOf } from "../catalog/as-of.js";
import { loadInForce } from "../catalog/load-in-force.js";
import { foldAwardCode } from "./award-code.js";
import { CreateAwardFormInput, EndAwardFormInput } from "./award-form.inputs.js";
import { AwardForm } from "./award-form.js";
import { AwardFormConnection, AwardFormsArguments, awardFormList } from "./award-form.list.js";
import { AwardFormService } from "./award-form.service.js";

const CreateAwardFormPayload = payloadType("CreateAwardFormPayload", "awardForm", () => AwardForm);
const EndAwardFormPayload = payloadType("EndAwardFormPayload", "awardForm", () => AwardForm);

@Resolver(() => AwardForm)
export class AwardFormResolver extends byId(
  AwardForm,
  "awardForm",
  "Một danh hiệu thi đua, hình thức khen thưởng",
  "A title or form",
) {
  @Public()
  @Query(() => AwardForm, {
    nullable: true,
    description: bilingual(
      "Danh hiệu, hình thức theo chữ viết tắt, có hiệu lực vào một ngày",
      "The title or form of an abbreviation that is in force on a day",
    ),
  })
  awardFormByCode(
    @Arg("code", () => String, {
      description: bilingual(
        "Chữ viết tắt, không phân biệt chữ hoa, chữ thường, Đ và D",
        "The abbreviation, regardless of case and of Đ or D",
      ),
    })
    code: string,
    @AsOf() asOf: string | null | undefined,
    @Ctx() context: SubgraphContext,
  ): Promise<AwardForm | null> {
    return loadInForce(context, AwardForm, "codeKey", foldAwardCode(code), asOf);
  }

  @Public()
  @Query(() => AwardFormConnection, {
    nullable: true,
    description: bilingual(
      "Các danh hiệu thi đua, hình thức khen thưởng",
      "The emulation titles and commendation forms",
    ),
  })
  awardForms(
    @Args(() => AwardFormsArguments) given: AwardFormsArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<AwardForm>> {
    return paginate(context, awardFormList, given);
  }

  @Public()
  @FieldResolver(() => AwardForm, {
    nullable: true,
    description: bilingual(
      "Hình thức có loại này, ví dụ huân chương; để trống khi không phải là một loại của hình thức khác",
      "The form of which this is a variant, such as an order. Null: not applicable if it is no variant",
    ),
  })
  variantOf(@Root() form: AwardForm, @Ctx() context: SubgraphContext): Promise<AwardForm | null> | null {
    return form.variantOfId ? context.loaders.one(AwardForm).load(form.variantOfId) : null;
  }

  @Public()
  @FieldResolver(() => [AwardForm], {
    description: bilingual(
      "Các loại của hình thức, ví dụ mười loại huân chương",
      "The variants of the form, such as the ten orders",
    ),
  })
  variants(@Root() form: AwardForm, @Ctx() context: SubgraphContext): Promise<AwardForm[]> {
    return context.loaders.many(AwardForm, "variantOfId", { precedence: "asc", id: "asc" }).load(form.id);
  }

  @Writes({ roles: [Role.PROVINCE_ADMIN], within: "ANY" })
  @Mutation(() => CreateAwardFormPayload, {
    description: bilingual(
      "Thêm một danh hiệu, hình thức cho một khoảng thời gian",
      "Creates a title or form for a period",
    ),
  })
  createAwardForm(
    @Input(() => CreateAwardFormInput) input: CreateAwardFormInput,
    @Write() write: Write<CreateAwardFormInput>,
  ) {
    return mutate(write, "awardForm", input, (em) => new AwardFormService(em).create(input));
  }

  @Writes({ roles: [Role.PROVINCE_ADMIN], within: "ANY" })
  @Mutation(() => EndAwardFormPayload, {
    description: bilingual("Chấm dứt hiệu lực một danh hiệu, hình thức", "Ends the period of a title or form"),
  })
  endAwardForm(@Input(() => EndAwardFormInput) input: EndAwardFormInput, @Write() write: Write<EndAwardFormInput>) {
    return mutate(write, "awardForm", input, (em) => new AwardFormService(em).end(input));
  }
}
