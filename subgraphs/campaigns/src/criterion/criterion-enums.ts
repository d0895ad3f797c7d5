import { registerEnumType } from "type-graphql";

/** What a criterion measures. */
export enum CriterionMetric {
  ANNUAL_SAVING = "ANNUAL_SAVING",
  COST_SAVING = "COST_SAVING",
  REVENUE = "REVENUE",
  INITIATIVE_COUNT = "INITIATIVE_COUNT",
  TARGET_COMPLETION = "TARGET_COMPLETION",
  SCORE = "SCORE",
  QUALITATIVE = "QUALITATIVE",
}

registerEnumType(CriterionMetric, {
  name: "CriterionMetric",
  description: "Đại lượng mà tiêu chí đo. What a criterion measures.",
  valuesConfig: {
    ANNUAL_SAVING: { description: "Số tiền tiết kiệm mỗi năm. Saving in a year." },
    COST_SAVING: { description: "Số tiền tiết kiệm. Saving, once." },
    REVENUE: { description: "Số thu. Revenue." },
    INITIATIVE_COUNT: { description: "Số sáng kiến. Number of initiatives." },
    TARGET_COMPLETION: { description: "Mức hoàn thành chỉ tiêu. How far a target is fulfilled." },
    SCORE: { description: "Điểm. Score." },
    QUALITATIVE: { description: "Định tính, không có ngưỡng số. In words, without a number." },
  },
});

/** How a measured value stands to the threshold. */
export enum CriterionOperator {
  GTE = "GTE",
  GT = "GT",
  LTE = "LTE",
  LT = "LT",
  EQ = "EQ",
}

registerEnumType(CriterionOperator, {
  name: "CriterionOperator",
  description: "Phép so sánh với ngưỡng. How a value stands to the threshold.",
  valuesConfig: {
    GTE: { description: "Từ ngưỡng trở lên. At least." },
    GT: { description: "Trên ngưỡng. More than." },
    LTE: { description: "Không quá ngưỡng. At most." },
    LT: { description: "Dưới ngưỡng. Less than." },
    EQ: { description: "Đúng bằng. Equal to." },
  },
});

/** In what a threshold is counted. */
export enum CriterionUnit {
  VND = "VND",
  PERCENT = "PERCENT",
  COUNT = "COUNT",
  POINT = "POINT",
}

registerEnumType(CriterionUnit, {
  name: "CriterionUnit",
  description: "Đơn vị của ngưỡng. Unit of a threshold.",
  valuesConfig: {
    VND: { description: "Đồng. Vietnamese đồng." },
    PERCENT: { description: "Phần trăm. Percent." },
    COUNT: { description: "Số lượng. A number of things." },
    POINT: { description: "Điểm. Points." },
  },
});

/** For what time a threshold holds. */
export enum CriterionPeriod {
  MONTH = "MONTH",
  QUARTER = "QUARTER",
  YEAR = "YEAR",
  CAMPAIGN = "CAMPAIGN",
}

registerEnumType(CriterionPeriod, {
  name: "CriterionPeriod",
  description: "Khoảng thời gian tính ngưỡng. For what time a threshold holds.",
  valuesConfig: {
    MONTH: { description: "Một tháng. A month." },
    QUARTER: { description: "Một quý. A quarter." },
    YEAR: { description: "Một năm. A year." },
    CAMPAIGN: { description: "Cả phong trào. The whole campaign." },
  },
});

/** To whom the measured effect accrues. */
export enum CriterionBeneficiary {
  AGENCY = "AGENCY",
  SECTOR = "SECTOR",
  PROVINCE = "PROVINCE",
  SOCIETY = "SOCIETY",
}

registerEnumType(CriterionBeneficiary, {
  name: "CriterionBeneficiary",
  description: "Nơi được hưởng lợi. To whom the effect accrues.",
  valuesConfig: {
    AGENCY: { description: "Cơ quan, đơn vị. The agency." },
    SECTOR: { description: "Ngành. The sector." },
    PROVINCE: { description: "Tỉnh. The province." },
    SOCIETY: { description: "Xã hội. Society." },
  },
});
