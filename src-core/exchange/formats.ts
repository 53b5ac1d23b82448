/** Names of the formats a pair is written in; the command line, the contract and the dialogs share them. */
export const EXPORT_FORMATS = ['bundle', 'mqm-tsv', 'xliff', 'tmx', 'xlsx', 'docx', 'csv', 'tsv', 'json', 'jsonl', 'html', 'md'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Which rows of a pair go into an export. */
export const EXPORT_ROWS = ['all', 'findings', 'annotated', 'confirmed'] as const;
export type ExportRows = (typeof EXPORT_ROWS)[number];
