export { describeImport } from "./describe.ts";
export { detectFormat } from "./detect-format.ts";
export { readEntities } from "./read-entities.ts";
export { type RowReading, type RowSummary, readRows, type TableRow } from "./read-rows.ts";
export type {
  Chunk,
  EntityReading,
  ImportColumns,
  ImportedEntity,
  ImportFormat,
  ImportOptions,
  ImportSource,
  ImportSummary,
  Rejection,
  RejectionReason,
  WebStream,
} from "./types.ts";
export { describeExport } from "./write/describe-export.ts";
export type {
  EntityWriting,
  ExportFormat,
  ExportOptions,
  ExportSummary,
  Loss,
  LossKind,
} from "./write/types.ts";
export { writeEntities } from "./write/write-entities.ts";
