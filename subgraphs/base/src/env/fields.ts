import { z } from "zod";

/** A TCP port written as text; 0 lets the system choose. */
export const portField = z
  .string()
  .regex(/^\d{1,5}$/, "phải là một số cổng 0–65535 / must be a port number 0–65535")
  .transform(Number)
  .refine((port) => port <= 65_535, "phải là một số cổng 0–65535 / must be a port number 0–65535")
  .meta({ values: "0–65535" });

/** A whole number from `least` to `most`, written as text. */
export const integerField = (least: number, most: number) => {
  const message = `phải là số nguyên từ ${least} đến ${most} / must be a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^-?\d{1,15}$/, message)
    .transform(Number)
    .refine((value) => value >= least && value <= most, message)
    .meta({ values: `${least}–${most}` });
};

/** A part of a whole, from 0 to 1. */
export const ratioField = z
  .string()
  .regex(/^(?:0(?:\.\d{1,6})?|1(?:\.0{1,6})?)$/, "phải là số từ 0 đến 1 / must be a number from 0 to 1")
  .transform(Number)
  .meta({ values: "0–1" });

/** true, false, 1 or 0. */
export const booleanField = z
  .enum(["true", "false", "1", "0"], { error: "phải là true hoặc false / must be true or false" })
  .transform((value) => value === "true" || value === "1")
  .meta({ values: "true, false" });

/** An http or https address. */
export const urlField = z
  .string()
  .refine((value) => {
    try {
      return ["http:", "https:"].includes(new URL(value).protocol);
    } catch {
      return false;
    }
  }, "phải là địa chỉ http(s):// / must be an http(s):// address")
  .meta({ values: "http(s)://…" });

/** The path of a file or directory; a relative one begins in the working directory of the process. */
export const pathField = z.string().meta({ values: "đường dẫn / path" });

/** Any text. */
export const textField = z.string().meta({ values: "văn bản / text" });

/** A PostgreSQL connection address. */
export const databaseUrlField = z
  .string()
  .refine(
    (value) => /^postgres(ql)?:\/\//.test(value) && URL.canParse(value),
    "phải có dạng postgres://… / must look like postgres://…",
  )
  .meta({ values: "postgres://…" });

/** The log level. */
export const logLevelField = z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"], {
  error: "phải là fatal, error, warn, info, debug, trace hoặc silent / must be one of these levels",
});

/** The kind of deployment. */
export const environmentField = z
  .enum(["development", "test", "production"], {
    error: "phải là development, test hoặc production / must be development, test or production",
  })
  .default("development")
  .meta({
    vi: "Loại hệ thống. Hệ thống thật là production: cần nơi cấp mã truy cập và DATABASE_URL, không tự chạy migration.",
    en: "The kind of deployment. production needs an identity provider and DATABASE_URL, and applies no migrations at start.",
  });

/** The address on which a server listens. */
export const hostField = textField.default("127.0.0.1").meta({
  vi: "Địa chỉ mạng mà dịch vụ lắng nghe; 0.0.0.0 là mọi địa chỉ của máy.",
  en: "The network address on which the service listens; 0.0.0.0 is every address of the machine.",
});
