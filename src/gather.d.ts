/** The JSON files of a folder of `data/`, gathered at build time by `build/gather.ts`. */
declare module "gather:*" {
  const files: readonly unknown[];
  export default files;
}
