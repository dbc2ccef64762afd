/** The one file of a gathered folder that has the field `field`. */
export function file<T>(files: readonly unknown[], field: keyof T & string): T {
  const found = files.find((one) => typeof one === "object" && one !== null && field in one);
  if (found === undefined) throw new Error(`no data file has the field "${field}"`);
  return found as T;
}
