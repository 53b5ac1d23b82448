/**
 * The names of every method of the contract, with no imports, so that the preload script can expose one function per method
 * without carrying the schemas.
 */
export const METHODS = [
  'workspace.info',
  'settings.get',
  'settings.set',
  'library.get',
  'documents.import',
  'documents.importSamples',
  'documents.get',
  'documents.remove',
  'documents.restore',
  'failures.clear',
  'jobs.cancel',
  'pairs.accept',
  'pairs.reject',
  'pairs.create',
  'pairs.remove',
  'pairs.restore',
  'pair.open',
  'pair.command',
  'pair.undo',
  'pair.redo',
  'pair.history',
  'pair.goTo',
  'pair.words',
  'silences.list',
  'silences.remove',
  'glossary.get',
  'glossary.import',
  'glossary.clear',
  'lexicon.learn',
  'pair.export',
] as const;
export type MethodName = (typeof METHODS)[number];
