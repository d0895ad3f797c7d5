import { expect, it } from "vitest";
import { optionalUrl, requireUrl } from "./page-address.js";

it.each([
  "https://thidua.langson.gov.vn/tin?id=1#đầu",
  "HTTP://example.vn",
  "http://localhost:8080/a%20b",
  "https://vi.wikisource.org/wiki/Trang:Công_báo",
  "https://vbpl.vn/van-ban/…--178327",
])("%s is an address", (url) => {
  expect(optionalUrl(` ${url} `, ["url"])).toBe(url);
});

it.each([
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "java\nscript:alert(1)",
  "\u0001javascript:alert(1)",
  "data:text/html,<script>",
  "vbscript:x",
  "file:///etc/passwd",
  "ftp://example.vn",
  "mailto:a@b.vn",
  "//example.vn",
  "/tin/1",
  "www.langson.gov.vn",
  "http:example.vn",
  "https:/example.vn",
  "https://",
  "https:///a",
  "https://exa mple.vn",
  "https://example.vn\\@other.vn",
  "https://a\nb.vn",
  "https://[::1",
  "blob:https://example.vn/1",
])("%j is refused", (url) => {
  expect(() => optionalUrl(url, ["url"])).toThrow("must begin with http:// or https://");
  expect(() => requireUrl(url, ["url"])).toThrow("must begin with http:// or https://");
});

it("a blank address is none", () => {
  expect(optionalUrl(" ", ["url"])).toBeNull();
  expect(() => requireUrl("", ["url"])).toThrow("missing");
});
