// npm run bench:pairing [-- --sizes=1000,2500] [--seed=N] [--show]: precision, recall, growth of time and memory of pairing over
// generated collections of our own. Every size runs in a process of its own.
import { spawnSync } from 'node:child_process';
import { pairDocuments, prepareDocument } from '../../src-core/core.ts';
import { coreResources } from '../../src-main/service/resources.ts';
import { readLexiconSources } from '../lib/lexicon-sources.ts';
import { PseudoNews } from '../lib/pseudo-news.ts';
import { RussianForms } from '../lib/russian-forms.ts';
import { join } from 'node:path';

const option = (name: string): string | undefined => process.argv.find((a) => a.startsWith(`--${name}=`))?.slice(name.length + 3);
const seed = Number(option('seed') ?? 7);

interface Measured {
  readonly documents: number;
  readonly words: number;
  /** Milliseconds of processor time, all threads of the engine together. */
  readonly reading: number;
  readonly pairing: number;
  /** Peak of the whole process, megabytes. */
  readonly peak: number;
  /** Peak before pairing began, megabytes. */
  readonly before: number;
  readonly precision: number;
  readonly recall: number;
  /** Share of second renditions that were offered as an alternative of their source. */
  readonly offered: number;
}

/** Processor time rather than the clock's: other work on the machine must not count. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function measure(size: number): Measured {
  const forms = new RussianForms();
  const news = new PseudoNews(seed, readLexiconSources(join(import.meta.dirname, '..', '..')).flatMap((f) => f.entries), (lemma) => forms.formsOf(lemma));
  const { documents, pairs, renditions } = news.collection(size);
  const resources = coreResources();
  let t = spent();
  const prepared = documents.map((d) => ({ id: d.id, document: prepareDocument(d.text, resources, d.language) }));
  const reading = spent() - t;
  const before = process.resourceUsage().maxRSS / 1024;
  t = spent();
  const result = pairDocuments(prepared, 'ru', resources);
  const pairing = spent() - t;
  // Which of two renditions is the pair and which the alternative is nobody's to say.
  const right = new Set([...pairs, ...renditions].map(([s, d]) => `${s} ${d}`));
  const good = result.pairs.filter((p) => right.has(`${p.source} ${p.target}`));
  if (process.argv.includes('--show')) {
    for (const p of result.pairs) if (!right.has(`${p.source} ${p.target}`)) console.error(`wrong ${p.source} ${p.target} ${p.score}`);
    const found = new Set(good.map((p) => p.source));
    for (const [s, d] of pairs) if (!found.has(s)) console.error(`missed ${s} ${d}`);
  }
  const both = new Map(result.pairs.map((p) => [p.source, new Set([p.target, ...p.alternatives.map((a) => a.target)])]));
  const offered = renditions.filter(([s, d]) => both.get(s)?.has(d) && both.get(s)?.has(pairs.find(([source]) => source === s)![1])).length;
  return {
    documents: documents.length,
    words: documents.reduce((n, d) => n + d.text.split(/\s+/).length, 0),
    reading,
    pairing,
    peak: process.resourceUsage().maxRSS / 1024,
    before,
    precision: good.length / Math.max(1, result.pairs.length),
    recall: good.length / Math.max(1, pairs.length),
    offered: offered / Math.max(1, renditions.length),
  };
}

const one = option('one');
if (one !== undefined) console.log(JSON.stringify(measure(Number(one))));
else {
  let last: Measured | undefined;
  for (const size of (option('sizes') ?? '1000,2500,5000,10000').split(',')) {
    const done = spawnSync(process.execPath, [import.meta.filename, `--one=${size}`, `--seed=${seed}`, ...process.argv.filter((a) => a === '--show')], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
    if (done.status !== 0) throw new Error(`the run over ${size} documents failed`);
    const m = JSON.parse(done.stdout) as Measured;
    const growth = last ? `${(m.pairing / last.pairing).toFixed(1)} times the time for ${(m.documents / last.documents).toFixed(1)} times the documents` : '';
    console.log(
      `${m.documents} documents, ${m.words} words: P ${m.precision.toFixed(4)} R ${m.recall.toFixed(4)}, second renditions offered ${m.offered.toFixed(3)}; ` +
        `read ${(m.reading / 1000).toFixed(1)} s, paired ${(m.pairing / 1000).toFixed(1)} s (${(m.pairing / m.reading).toFixed(2)} of reading); peak ${m.peak.toFixed(0)} MB, ${(m.peak - m.before).toFixed(0)} of it pairing; ${growth}`,
    );
    last = m;
  }
}
