import { toPossibleDays } from "@thidua/kit/model/known-date";
import { DatePrecision } from "@thidua/kit/model/scalars";
import { describe, expect, it } from "vitest";
import { OrganizationKind } from "../organization/organization-kind.js";
import { OrganizationLevel } from "../organization/organization-level.js";
import { displayName, type NamedOrganization } from "./display-name.js";

const { PROVINCE, DISTRICT, COMMUNE, UNIT, CENTRAL } = OrganizationLevel;
const { DEPARTMENT, DIVISION, PEOPLES_COMMITTEE, TRADE_UNION, PARTY_COMMITTEE, CENTRAL_ORGANIZATION } =
  OrganizationKind;

const named = (fullName: string, more: Partial<NamedOrganization> = {}): NamedOrganization => ({
  ...{ fullName, shortName: null, kind: DEPARTMENT, level: PROVINCE, provinceLabel: "tỉnh Lạng Sơn" },
  ...{ isProvinceUnverified: false, ended: null },
  ...more,
});
const until = (day: string, precision = DatePrecision.DAY) => ({ ended: toPossibleDays(day, precision, []) });

const committee = named("Ủy ban nhân dân tỉnh Lạng Sơn", { shortName: "UBND tỉnh", kind: PEOPLES_COMMITTEE });
const science = named("Sở Khoa học và Công nghệ", { shortName: "Sở KH&CN" });
const affairs = named("Sở Nội vụ", { ...until("2025-03-01") });
const district = named("Ủy ban nhân dân huyện Hồng Dân", { kind: PEOPLES_COMMITTEE, level: DISTRICT });
const commune = named("Xã Vĩnh Lộc", { level: COMMUNE });
const office = named("Văn phòng", { kind: DIVISION, level: UNIT });
const union = named("Công đoàn", { kind: TRADE_UNION, level: UNIT });

describe("the display name of an organization", () => {
  it.each<[string, [NamedOrganization, ...NamedOrganization[]]]>([
    ["Sở Khoa học và Công nghệ tỉnh Lạng Sơn", [science, committee]],
    ["Sở Nội vụ tỉnh Lạng Sơn (đến 28/02/2025)", [affairs, committee]],
    ["Văn phòng – Sở KH&CN tỉnh Lạng Sơn", [office, science, committee]],
    ["Văn phòng – UBND tỉnh Lạng Sơn", [office, committee]],
    ["Công đoàn Sở KH&CN tỉnh Lạng Sơn", [union, science, committee]],
    [
      "Chi bộ Văn phòng – Sở KH&CN tỉnh Lạng Sơn",
      [named("Chi bộ", { kind: PARTY_COMMITTEE, level: UNIT }), office, science],
    ],
    ["Văn phòng – Sở Nội vụ tỉnh Lạng Sơn (đến 28/02/2025)", [office, affairs, committee]],
    [
      "Văn phòng Sở Nội vụ tỉnh Lạng Sơn",
      [named("Văn phòng Sở Nội vụ", { level: UNIT }), named("Sở Nội vụ"), committee],
    ],
    ["Xã Vĩnh Lộc (huyện Hồng Dân), tỉnh Lạng Sơn", [commune, district, committee]],
    ["Xã Vĩnh Lộc, tỉnh Lạng Sơn", [commune, committee]],
    [
      "Ủy ban nhân dân xã Vĩnh Lộc (huyện Hồng Dân), tỉnh Lạng Sơn",
      [named("Ủy ban nhân dân", { kind: PEOPLES_COMMITTEE, level: COMMUNE }), commune, district, committee],
    ],
    [
      "Ủy ban nhân dân xã Vĩnh Lộc, tỉnh Lạng Sơn",
      [named("Ủy ban nhân dân xã Vĩnh Lộc", { kind: PEOPLES_COMMITTEE, level: COMMUNE }), commune, committee],
    ],
    [
      "Phường 1 (thành phố Bạc Liêu), tỉnh Lạng Sơn",
      [named("Phường 1", { level: COMMUNE }), named("Thành phố Bạc Liêu", { level: DISTRICT })],
    ],
    [
      "Phòng Nội vụ – UBND huyện Hồng Dân, tỉnh Lạng Sơn",
      [named("Phòng Nội vụ", { kind: DIVISION, level: UNIT }), { ...district, shortName: "UBND huyện" }, committee],
    ],
    ["Phường Bạc Liêu, tỉnh Cà Mau", [named("Phường Bạc Liêu", { level: COMMUNE, provinceLabel: "tỉnh Cà Mau" })]],
    ["Phường Bạc Liêu, tỉnh Bạc Liêu", [named("Phường Bạc Liêu", { level: COMMUNE, provinceLabel: "tỉnh Bạc Liêu" })]],
    [
      "Thanh tra tỉnh Lạng Sơn (tỉnh chưa kiểm chứng) (đến 30/06/2025)",
      [named("Thanh tra tỉnh", { isProvinceUnverified: true, ...until("2025-07-01") })],
    ],
    ["Bộ Nội vụ", [named("Bộ Nội vụ", { kind: CENTRAL_ORGANIZATION, level: CENTRAL, provinceLabel: null })]],
  ])("is %s", (expected, line) => {
    expect(displayName(line)).toBe(expected);
  });

  it.each([
    ["đến tháng 11/2018", toPossibleDays("2018-11-01", DatePrecision.MONTH, [])],
    ["đến năm 2025", toPossibleDays("2025-01-01", DatePrecision.YEAR, [])],
    ["trước 24/01/2018", { from: null, until: "2018-01-23", precision: DatePrecision.UNKNOWN }],
    ["đã chấm dứt hoạt động", { from: null, until: null, precision: DatePrecision.UNKNOWN }],
  ])("states an end as precisely as is known: %s", (text, ended) => {
    expect(displayName([named("Bộ Nội vụ", { provinceLabel: null, ended })])).toBe(`Bộ Nội vụ (${text})`);
  });
});
