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
  ANNUAL_SAVING: ["Số tiền tiết kiệm mỗi năm", "The amount saved in a year"],
  COST_SAVING: ["Số tiền tiết kiệm", "The amount saved"],
  REVENUE: ["Số thu", "The revenue"],
  INITIATIVE_COUNT: ["Số sáng kiến", "The number of initiatives"],
  TARGET_COMPLETION: ["Mức hoàn thành chỉ tiêu", "The degree to which a target is met"],
  SCORE: ["Điểm", "The score"],
  QUALITATIVE: ["Định tính, không có ngưỡng bằng số", "A qualitative criterion without a threshold"],
});

/** How a measured value compares with the threshold. */
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
  ["Phép so sánh với ngưỡng", "How a value compares with the threshold"],
  {
    GTE: ["Từ ngưỡng trở lên", "At least the threshold"],
    GT: ["Trên ngưỡng", "More than the threshold"],
    LTE: ["Không quá ngưỡng", "At most the threshold"],
    LT: ["Dưới ngưỡng", "Less than the threshold"],
    EQ: ["Đúng bằng ngưỡng", "Equal to the threshold"],
  },
);

/** The unit of a threshold. */
export enum CriterionUnit {
  VND = "VND",
  PERCENT = "PERCENT",
  COUNT = "COUNT",
  POINT = "POINT",
}

registerEnumeration(CriterionUnit, "CriterionUnit", ["Đơn vị của ngưỡng", "The units of thresholds"], {
  VND: ["Đồng", "Vietnamese đồng"],
  PERCENT: ["Phần trăm", "Percent"],
  COUNT: ["Số lượng", "A count"],
  POINT: ["Điểm", "Points"],
});

/** The time over which a threshold is counted. */
export enum CriterionPeriod {
  MONTH = "MONTH",
  QUARTER = "QUARTER",
  YEAR = "YEAR",
  CAMPAIGN = "CAMPAIGN",
}

registerEnumeration(
  CriterionPeriod,
  "CriterionPeriod",
  ["Khoảng thời gian tính ngưỡng", "The time over which a threshold is counted"],
  {
    MONTH: ["Một tháng", "One month"],
    QUARTER: ["Một quý", "One quarter"],
    YEAR: ["Một năm", "One year"],
    CAMPAIGN: ["Cả phong trào", "The whole campaign"],
  },
);

/** Who benefits from the measured effect. */
export enum CriterionBeneficiary {
  AGENCY = "AGENCY",
  SECTOR = "SECTOR",
  PROVINCE = "PROVINCE",
  SOCIETY = "SOCIETY",
}

registerEnumeration(
  CriterionBeneficiary,
  "CriterionBeneficiary",
  ["Nơi được hưởng lợi", "Who benefits from the effect"],
  {
    AGENCY: ["Cơ quan, đơn vị", "The agency"],
    SECTOR: ["Ngành", "The sector"],
    PROVINCE: ["Tỉnh", "The province"],
    SOCIETY: ["Xã hội", "Society"],
  },
);
