import { DriverException } from "@mikro-orm/core";
import type { FastifyBaseLogger } from "fastify";
import { GraphQLError } from "graphql";
import { expect, it, vi } from "vitest";
import { errorFormatter } from "./format-error.js";

const refusedBy = (code: string) => {
  const cause = Object.assign(new DriverException(new Error("invalid byte sequence: Riêng")), { code });
  const log = { warn: vi.fn(), error: vi.fn() };
  const formatted = { message: cause.message, path: ["books"], extensions: { code: "INTERNAL_SERVER_ERROR" } };
  const error = new GraphQLError(cause.message, { originalError: cause, path: ["books"] });
  return { answer: errorFormatter(log as unknown as FastifyBaseLogger)(formatted, error), log };
};

it.each(["22021", "22003", "08P01"])(
  "a value that the database refuses (%s) is the caller's error, without the value",
  (code) => {
    const { answer, log } = refusedBy(code);
    expect(answer).toMatchObject({ path: ["books"], extensions: { code: "BAD_USER_INPUT" } });
    expect(answer.message).not.toContain("Riêng");
    expect(JSON.stringify(log.warn.mock.calls)).not.toContain("Riêng");
    expect(log.error).not.toHaveBeenCalled();
  },
);

it("another error of the database is a fault", () => {
  const { answer, log } = refusedBy("42P01");
  expect(answer.extensions).toEqual({ code: "INTERNAL_ERROR" });
  expect(log.error).toHaveBeenCalledOnce();
});

it("null for an argument that takes none is the caller's error, and a fault with the same message is a fault", () => {
  const message = 'Argument "id" of non-null type "ID!" must not be null.';
  const formatted = { message, extensions: { code: "INTERNAL_SERVER_ERROR" } };
  const format = errorFormatter({ warn: vi.fn(), error: vi.fn() } as unknown as FastifyBaseLogger);
  expect(format(formatted, new GraphQLError(message))).toEqual({
    message: "Dữ liệu đầu vào không hợp lệ: đối số “id” kiểu ID! không được để trống",
    extensions: { code: "BAD_USER_INPUT" },
  });
  const fault = new GraphQLError(message, { originalError: new Error(message) });
  expect(format(formatted, fault).extensions).toEqual({ code: "INTERNAL_ERROR" });
});
