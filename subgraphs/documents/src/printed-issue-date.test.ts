import "reflect-metadata";
import { DomainError } from "@thidua/base/errors";
import { expect, test } from "vitest";
import { impossibleIssueDate, printedIssueDate } from "./printed-issue-date.js";
import { toDocumentReference } from "./to-document-reference.js";

const dateOf = (text: string, issuedOn?: string) =>
  printedIssueDate(toDocumentReference({ text, issuedOn }), ["document"]);

test("the date of a document is the printed or the given one, and null without either", () => {
  expect(dateOf("Quyết định số 12/QĐ-UBND ngày 30/4/2019")).toBe("2019-04-30");
  expect(dateOf("Quyết định số 12/QĐ-UBND", "2019-04-30")).toBe("2019-04-30");
  expect(dateOf("Quyết định số 12/QĐ-UBND ngày 31/4/2019", "2019-04-30")).toBe("2019-04-30");
  expect(dateOf("Quyết định số 12/QĐ-UBND")).toBeNull();
});

test.each(["ngày 31/4/2019", "ngày 31 tháng 4 năm 2019", "ngày 29/2/2019", "ngày 31/4"])(
  "%s is a wrong date and no missing one",
  (date) => {
    const text = `Quyết định số 12/QĐ-UBND ${date}`;
    let error: unknown;
    try {
      dateOf(text);
    } catch (raised) {
      error = raised;
    }
    expect(error).toBeInstanceOf(DomainError);
    expect((error as DomainError).violations).toEqual([
      { code: "INVALID_DATE", path: ["document", "text"], values: { value: date } },
    ]);
    expect(impossibleIssueDate(toDocumentReference({ text }))).toBe(date);
  },
);
