// How well page furniture is told from the article, on lines and pages nobody has tuned on: node scripts/bench/furniture.ts
// With --fresh it measures the set that is looked at once, when a change of the scorer is done. With --train it learns the weights anew, which takes some minutes; the figures are those of the next run.
import { findBlocks } from '../../src-core/text/blocks.ts';
import { furnitureOf, likeness } from '../../src-core/text/furniture/furniture.ts';
import { articleDealer, collection, dealer, type Lang, LANGUAGES, listDealer, makePage, news, type Part, random, Tally } from './furniture-pages.ts';
import { train } from './furniture-training.ts';

/** Figures of one half of the collection on made pages; every line of it comes up `rounds` times. */
export function measurePages(language: Lang, half: Part, articles: readonly (readonly string[])[], rounds: number, plain = false): { all: Tally; kinds: Map<string, Tally>; articleKinds: Map<string, number> } {
  const rng = random(2024);
  const furniture = collection('furniture', language, half);
  const deal = dealer(furniture, rng);
  const article = articleDealer(collection('article', language, half), rng);
  const lists = listDealer(collection('article', language, half), rng);
  const text = dealer(articles, rng);
  const all = new Tally();
  const kinds = new Map<string, Tally>();
  const articleKinds = new Map<string, number>();
  for (let dealt = 0; dealt < furniture.length * rounds; ) {
    const count = 3 + Math.floor(rng() * 10);
    dealt += count;
    const page = makePage(text(), article, lists, deal, count, rng, plain);
    const whole = page.map((l) => l.text).join('\n\n');
    const blocks = findBlocks(whole);
    const verdict = furnitureOf(whole, blocks, language);
    let at = 0;
    for (const line of page) {
      const block = blocks.findIndex((b) => b.end > at && b.start < at + line.text.length);
      at += line.text.length + 2;
      const said = block >= 0 && verdict[block] !== null;
      all.add(said, line.furniture);
      if (line.furniture) {
        if (!kinds.has(line.kind)) kinds.set(line.kind, new Tally());
        kinds.get(line.kind)!.add(said, true);
      } else if (said) articleKinds.set(line.kind, (articleKinds.get(line.kind) ?? 0) + 1);
    }
  }
  return { all, kinds, articleKinds };
}

function measure(): void {
  const docs = news();
  for (const half of process.argv.includes('--fresh') ? (['fresh'] as const) : (['seen', 'unseen'] as const)) {
    for (const language of LANGUAGES) {
      for (const weak of [false, true]) {
        const alone = new Tally();
        for (const side of ['furniture', 'article'] as const) {
          for (const { text } of collection(side, language, half)) {
            const like = likeness(text);
            alone.add(like !== null && (weak || !like.weak), side === 'furniture');
          }
        }
        console.log(`${half} ${language} line alone, ${weak ? 'weak too' : 'strong  '}: ${alone}`);
      }
      const own = docs.filter((d) => d.language === language).map((d) => d.paragraphs);
      if (own.length === 0) continue;
      for (const plain of [false, true]) {
        const { all, kinds, articleKinds } = measurePages(language, half, own, 4, plain);
        console.log(`${half} ${language} pages${plain ? ', plain news' : ''}: ${all}`);
        if (half !== 'seen' && !plain) {
          console.log('  recall by kind: ' + [...kinds].sort((a, b) => a[1].recall - b[1].recall).map(([kind, t]) => `${kind} ${t.recall.toFixed(2)}`).join(', '));
          console.log('  article lines set apart: ' + [...articleKinds].map(([kind, n]) => `${kind} ${n}`).join(', '));
        }
      }
    }
  }
  const pages = docs.map((d) => ({ text: d.paragraphs.join('\n'), language: d.language })).map((d) => ({ ...d, blocks: findBlocks(d.text) }));
  const t0 = performance.now();
  const wrong = pages.reduce((sum, p) => sum + furnitureOf(p.text, p.blocks, p.language).filter(Boolean).length, 0);
  const blocks = pages.reduce((sum, p) => sum + p.blocks.length, 0);
  console.log(`plain news without furniture: ${wrong} of ${blocks} paragraphs set apart; ${(((performance.now() - t0) / blocks) * 200).toFixed(1)} ms for 200 blocks`);
}

if (process.argv[1] === import.meta.filename) {
  // The weights this process has loaded are the old ones: measured in the next run.
  if (process.argv.includes('--train')) train();
  else measure();
}
