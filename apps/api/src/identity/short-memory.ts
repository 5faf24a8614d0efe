import { createHash } from 'node:crypto';

/** Half a second: what is revoked holds nowhere for longer than that. */
const lasts = 500;
const most = 5000;

/** Remembers answers for half a second, by the hash of what was asked; those who ask at once share one look-up. */
export function shortMemory<Answer>() {
  const kept = new Map<string, { until: number; answer: Promise<Answer> }>();
  return (asked: string, find: () => Promise<Answer>): Promise<Answer> => {
    const name = createHash('sha256').update(asked).digest('base64');
    const now = performance.now();
    const known = kept.get(name);
    if (known && known.until > now) return known.answer;
    if (kept.size >= most) kept.clear();
    const answer = find();
    kept.set(name, { until: now + lasts, answer });
    answer.catch(() => kept.delete(name));
    return answer;
  };
}
