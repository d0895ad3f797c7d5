import { setImmediate as nextTurn } from "node:timers/promises";
import { expect, it, vi } from "vitest";
import { LoadedValue } from "./loaded-value.js";

const receiver = () => ({ resolve: vi.fn(), reject: vi.fn() });

it("calls receivers at once, before any promise", async () => {
  const value = new LoadedValue<number>();
  const [before, after] = [receiver(), receiver()];
  value.give(before);
  const promised = Promise.all([value, value.then((one) => one + 1), value.finally(() => {})]);
  expect(value.isSettled).toBe(false);
  value.resolve(1);
  expect(before.resolve).toHaveBeenCalledExactlyOnceWith(1);
  value.give(after);
  expect(after.resolve).toHaveBeenCalledExactlyOnceWith(1);
  expect(before.reject).not.toHaveBeenCalled();
  expect(await promised).toEqual([1, 2, 1]);
});

it("gives an error to those who ask, and is no unhandled rejection where nothing asks", async () => {
  const unhandled = vi.fn();
  process.on("unhandledRejection", unhandled);
  const value = new LoadedValue<number>();
  const before = receiver();
  value.give(before);
  value.reject(new Error("lost"));
  expect(before.reject).toHaveBeenCalledExactlyOnceWith(new Error("lost"));
  await nextTurn();
  await nextTurn();
  expect(await value.catch((error: unknown) => (error as Error).message)).toBe("lost");
  await expect(value).rejects.toThrow("lost");
  process.off("unhandledRejection", unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});
