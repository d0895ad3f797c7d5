import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** What bounds the days on which a campaign can run. Stored by name. */
export enum ActivityBasis {
  PERIOD = "PERIOD",
  LAUNCH = "LAUNCH",
  YEAR = "YEAR",
  OCCASIONS = "OCCASIONS",
  PLAN = "PLAN",
  OTHER_BOUND = "OTHER_BOUND",
}

registerEnumeration(
  ActivityBasis,
  "ActivityBasis",
  ["Căn cứ xác định thời gian phong trào có thể diễn ra", "What bounds the days on which a campaign can run"],
  {
    PERIOD: ["Thời gian thực hiện mà nguồn nêu", "The period that the source states"],
    LAUNCH: ["Ngày phát động", "The date of the launch"],
    YEAR: ["Năm của phong trào", "The campaign's year"],
    OCCASIONS: ["Các dịp kỷ niệm mà phong trào hướng tới", "The occasions that the campaign observes"],
    PLAN: ["Năm của kế hoạch mà phong trào thực hiện", "The year of the plan that the campaign carries out"],
    OTHER_BOUND: [
      "Năm của mốc còn lại: năm bắt đầu khi nguồn không nêu kết thúc, năm kết thúc khi nguồn không nêu bắt đầu",
      "The year of the other bound: that of the start if no end is known, that of the end if no start is known",
    ],
  },
);
