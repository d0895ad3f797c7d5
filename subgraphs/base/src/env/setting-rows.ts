import { z } from "zod";

/** A setting as the operator's page describes it. */
export interface SettingRow {
  name: string;
  /** The default, with its unit; null if there is none. */
  standard: string | null;
  /** The range or the list of values, with the unit. */
  values: string;
  vi: string;
  en: string;
}

/** What `.meta()` says of a setting's field. The values may stand at an inner field; the unit and both texts at the field itself. */
interface SettingMeta {
  values?: string;
  unit?: string;
  vi?: string;
  en?: string;
}

/**
 * Describes the settings of a schema. Names, defaults and lists of values come from the fields; ranges, units and texts from their
 * `meta`.
 *
 * @param schema an object schema whose keys are variable names
 * @throws Error naming a field that lacks a text or its values
 */
export function settingRows(schema: z.ZodObject): SettingRow[] {
  return Object.entries(schema.shape).map(([name, field]) => rowOf(name, field as z.ZodType));
}

function rowOf(name: string, field: z.ZodType): SettingRow {
  const { unit, vi, en } = metaOf(field);
  const values = valuesOf(field);
  for (const [what, text] of Object.entries({ vi, en, values }))
    if (!text) throw new Error(`${name} lacks "${what}" in its meta: the operator's page describes each setting`);
  const suffix = unit ? ` ${unit}` : "";
  const standard = defaultOf(field);
  return {
    name,
    standard: standard === null ? null : `${standard}${suffix}`,
    values: `${values}${suffix}`,
    vi: vi!,
    en: en!,
  };
}

function metaOf(field: z.ZodType): SettingMeta {
  return (field.meta() ?? {}) as SettingMeta;
}

/** The field within an optional field or one with a default; undefined for any other. */
function innerOf(field: z.ZodType): z.ZodType | undefined {
  if (field instanceof z.ZodOptional || field instanceof z.ZodDefault) return field.unwrap() as z.ZodType;
  return undefined;
}

function valuesOf(field: z.ZodType): string | undefined {
  const { values } = metaOf(field);
  if (values) return values;
  if (field instanceof z.ZodEnum) return field.options.join(", ");
  const inner = innerOf(field);
  return inner && valuesOf(inner);
}

function defaultOf(field: z.ZodType): string | null {
  if (field instanceof z.ZodDefault) {
    const value: unknown = field.def.defaultValue;
    return Array.isArray(value) ? value.join(",") || null : String(value);
  }
  const inner = innerOf(field);
  return inner ? defaultOf(inner) : null;
}
