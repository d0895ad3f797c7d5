import { registerEnumeration } from "@thidua/kit/model/enumerations";

/** The classes of the two catalogs: titles of emulation, and the forms of commendation (Law 06/2022/QH15 Đ.9). */
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
  ["Nhóm danh hiệu thi đua, hình thức khen thưởng", "Class of an emulation title or a commendation form"],
  {
    EMULATION_TITLE: ["Danh hiệu thi đua", "Emulation title"],
    ORDER: ["Huân chương", "Order"],
    MEDAL: ["Huy chương", "Medal"],
    STATE_HONORARY_TITLE: ["Danh hiệu vinh dự nhà nước", "State honorary title"],
    PRIZE: ["Giải thưởng Hồ Chí Minh, Giải thưởng Nhà nước", "Hồ Chí Minh or State prize"],
    COMMEMORATIVE_BADGE: ["Kỷ niệm chương", "Commemorative badge"],
    MERIT_CERTIFICATE: ["Bằng khen", "Certificate of merit"],
    COMMENDATION_CERTIFICATE: ["Giấy khen", "Certificate of commendation"],
  },
);
