import type { TextWithLanguage } from '../../src-core/core.ts';
import type { Proofreader, Remark } from '../../src-core/checks/proofreader.ts';
import { needs } from '../../src-core/checks/settings.ts';
import type { CheckSettings } from '../../src-core/checks/settings.ts';
import type { Segment } from '../../src-core/text/model.ts';
import { canProofread, RemarkCache } from './proofreading/cache.ts';
import type { Task } from './worker.ts';

type ProofreadTask = Extract<Task, { kind: 'proofread' }>;

/**
 * What proofreaders said, for the service's own thread. Proofreaders are large and slow to load, so they live on worker threads;
 * here is kept what they said of each piece of text, and only pieces nobody has read yet are sent.
 */
export class Remarks {
  readonly #cache = new RemarkCache();
  readonly #send: (task: ProofreadTask) => Promise<readonly (readonly Remark[])[]>;

  /** @param send runs a task on a worker thread */
  constructor(send: (task: ProofreadTask) => Promise<readonly (readonly Remark[])[]>) {
    this.#send = send;
  }

  /** A proofreader that knows what was read before, and nothing else. */
  known(): Proofreader {
    return this.#cache.reader();
  }

  /** True if a proofreader is wanted that would have to read something first. */
  hasUnread(target: TextWithLanguage, segments: readonly Segment[], settings: CheckSettings): boolean {
    return needs(settings, 'proofreader') && canProofread(target.language) && this.#unread(target, segments, settings.style.spelling).length > 0;
  }

  #unread({ text, language }: TextWithLanguage, segments: readonly Segment[], variety: CheckSettings['style']['spelling']): string[] {
    const texts = new Set(segments.filter((s) => s.kind !== 'boilerplate').map((s) => text.slice(s.start, s.end)));
    return [...texts].filter((own) => !this.#cache.get(language, own, variety));
  }

  /** A proofreader that has read every article segment; at once if nothing is new. Undefined if none is wanted. */
  proofreader(target: TextWithLanguage, segments: readonly Segment[], settings: CheckSettings): Proofreader | undefined | Promise<Proofreader> {
    const { language } = target;
    if (!needs(settings, 'proofreader') || !canProofread(language)) return undefined;
    const variety = settings.style.spelling;
    const unread = this.#unread(target, segments, variety);
    if (unread.length === 0) return this.#cache.reader();
    return this.#send({ kind: 'proofread', language, variety, texts: unread }).then((remarks) => {
      unread.forEach((text, n) => this.#cache.set(language, text, variety, remarks[n] ?? []));
      return this.#cache.reader();
    });
  }
}
