import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** The classes of emulation titles and commendation forms (Law 06/2022/QH15 Đ.9). */
export enum AwardCategory {
  EMULATION_TITLE = "EMULATION_TITLE",
  ORDER = "ORDER",
  MEDAL = "MEDAL",
  STATE_HONORARY_TITLE = "STATE_HONORARY_TITLE",
  PRIZE = "PRIZE",
  COMMEMORATIVE_BADGE = "COMMEMORATIVE_BADGE",
  MERIT_CERTIFICATE = "MERIT_CERTIFICATE",
  COMMENDATION_CERTIFICATE = "COMMENDATION_CERTIFICATE",
}

registerEnumeration(
  AwardCategory,
  "AwardCategory",
  ["Nhóm danh hiệu thi đua, hình thức khen thưởng", "The class of an emulation title or a commendation form"],
  {
    EMULATION_TITLE: ["Danh hiệu thi đua", "An emulation title"],
    ORDER: ["Huân chương", "An order"],
    MEDAL: ["Huy chương", "A medal"],
    STATE_HONORARY_TITLE: ["Danh hiệu vinh dự nhà nước", "A State honorary title"],
    PRIZE: ["Giải thưởng Hồ Chí Minh, Giải thưởng Nhà nước", "A Hồ Chí Minh Prize or a State Prize"],
    COMMEMORATIVE_BADGE: ["Kỷ niệm chương", "A commemorative badge"],
    MERIT_CERTIFICATE: ["Bằng khen", "A certificate of merit"],
    COMMENDATION_CERTIFICATE: ["Giấy khen", "A certificate of commendation"],
  },
);
