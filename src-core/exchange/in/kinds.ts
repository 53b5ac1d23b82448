/** Endings of files that can be read, by what is in them. */
export const READABLE = {
  text: ['.txt', '.text'],
  markdown: ['.md', '.markdown'],
  html: ['.html', '.htm', '.xhtml'],
  docx: ['.docx'],
  odt: ['.odt'],
  rtf: ['.rtf'],
  pdf: ['.pdf'],
  epub: ['.epub'],
  subtitles: ['.srt', '.vtt'],
  xlsx: ['.xlsx'],
  table: ['.csv', '.tsv', '.tab'],
  xml: ['.tmx', '.xlf', '.xliff', '.sdlxliff', '.mqxliff', '.mxliff', '.xml'],
  bundle: ['.sverka'],
} as const;
export type FileKind = keyof typeof READABLE;
export const READABLE_ENDINGS: readonly string[] = Object.values(READABLE).flat();

/** Bytes of the largest file of a kind: what is packed or carries pictures may be larger than plain text. */
export function mostBytes(kind: FileKind): number {
  const mb = 1024 * 1024;
  return { text: 20, markdown: 20, subtitles: 20, html: 20, rtf: 60, table: 60, xml: 60, docx: 100, odt: 100, xlsx: 60, epub: 100, pdf: 100, bundle: 100 }[kind] * mb;
}

/** The kind of a file by its name; undefined if it cannot be read. */
export function kindOfName(name: string): FileKind | undefined {
  const ending = /\.[^./\\]+$/.exec(name)?.[0].toLowerCase() ?? '';
  return (Object.keys(READABLE) as FileKind[]).find((k) => (READABLE[k] as readonly string[]).includes(ending));
}

/** Kinds that hold one text, not pairs. */
export const ONE_TEXT: readonly FileKind[] = ['text', 'markdown', 'html', 'docx', 'odt', 'rtf', 'pdf', 'epub', 'subtitles'];
