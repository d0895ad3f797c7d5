import { expect, test } from "vitest";
import { redactAddresses } from "./redact-addresses.js";

test.each([
  ["connect ECONNREFUSED 10.0.0.7:5432", "connect ECONNREFUSED …"],
  ["getaddrinfo ENOTFOUND db.internal", "getaddrinfo ENOTFOUND …"],
  ["cannot reach http://awards.internal:4004/graphql now", "cannot reach … now"],
  ["cannot reach awards.internal:4004", "cannot reach …"],
  ["try http://localhost:4001/graphql or [::1]:4001", "try … or …"],
  ["connect ECONNREFUSED ::1:5432", "connect ECONNREFUSED …"],
])("%s", (message, safe) => {
  expect(redactAddresses(message, "awards.internal:4004")).toBe(safe);
});

test("keeps plain text, public URLs, dates and document numbers", () => {
  for (const message of [
    "Quyết định 1234/QĐ-UBND ngày 03/09/2019, mục 1.2.3",
    "See https://vanban.chinhphu.vn/default.aspx?pageid=27160",
    "Không tìm thấy awards “a1”",
    "12:30 ngày 2019-09-03T14:55:00+07:00",
  ]) {
    expect(redactAddresses(message, "awards")).toBe(message);
  }
});
