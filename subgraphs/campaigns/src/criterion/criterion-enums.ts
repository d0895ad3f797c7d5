import { registerEnumeration } from "@thidua/kit/model/enumerations";

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

registerEnumeration(CriterionMetric, "CriterionMetric", ["Đại lượng mà tiêu chí đo", "What a criterion measures"], {
  ANNUAL_SAVING: ["Số tiền tiết kiệm mỗi năm", "Saving in a year"],
  COST_SAVING: ["Số tiền tiết kiệm", "Saving, once"],
  REVENUE: ["Số thu", "Revenue"],
  INITIATIVE_COUNT: ["Số sáng kiến", "Number of initiatives"],
  TARGET_COMPLETION: ["Mức hoàn thành chỉ tiêu", "How far a target is fulfilled"],
  SCORE: ["Điểm", "Score"],
  QUALITATIVE: ["Định tính, không có ngưỡng số", "In words, without a number"],
});

/** How a measured value stands to the threshold. */
export enum CriterionOperator {
  GTE = "GTE",
  GT = "GT",
  LTE = "LTE",
  LT = "LT",
  EQ = "EQ",
}

registerEnumeration(
  CriterionOperator,
  "CriterionOperator",
  ["Phép so sánh với ngưỡng", "How a value stands to the threshold"],
  {
    GTE: ["Từ ngưỡng trở lên", "At least"],
    GT: ["Trên ngưỡng", "More than"],
    LTE: ["Không quá ngưỡng", "At most"],
    LT: ["Dưới ngưỡng", "Less than"],
    EQ: ["Đúng bằng", "Equal to"],
  },
);

/** In what a threshold is counted. */
export enum CriterionUnit {
  VND = "VND",
  PERCENT = "PERCENT",
  COUNT = "COUNT",
  POINT = "POINT",
}

registerEnumeration(CriterionUnit, "CriterionUnit", ["Đơn vị của ngưỡng", "Unit of a threshold"], {
  VND: ["Đồng", "Vietnamese đồng"],
  PERCENT: ["Phần trăm", "Percent"],
  COUNT: ["Số lượng", "A number of things"],
  POINT: ["Điểm", "Points"],
});

/** For what time a threshold holds. */
export enum CriterionPeriod {
  MONTH = "MONTH",
  QUARTER = "QUARTER",
  YEAR = "YEAR",
  CAMPAIGN = "CAMPAIGN",
}

registerEnumeration(
  CriterionPeriod,
  "CriterionPeriod",
  ["Khoảng thời gian tính ngưỡng", "For what time a threshold holds"],
  {
    MONTH: ["Một tháng", "A month"],
    QUARTER: ["Một quý", "A quarter"],
    YEAR: ["Một năm", "A year"],
    CAMPAIGN: ["Cả phong trào", "The whole campaign"],
  },
);

/** To whom the measured effect accrues. */
export enum CriterionBeneficiary {
  AGENCY = "AGENCY",
  SECTOR = "SECTOR",
  PROVINCE = "PROVINCE",
  SOCIETY = "SOCIETY",
}

registerEnumeration(
  CriterionBeneficiary,
  "CriterionBeneficiary",
  ["Nơi được hưởng lợi", "To whom the effect accrues"],
  {
    AGENCY: ["Cơ quan, đơn vị", "The agency"],
    SECTOR: ["Ngành", "The sector"],
    PROVINCE: ["Tỉnh", "The province"],
    SOCIETY: ["Xã hội", "Society"],
  },
);
