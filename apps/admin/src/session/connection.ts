import { defineStore } from 'pinia';
import { ref } from 'vue';

const longest = 30;

/** Whether the server can be reached. Told by the one place that fetches; asks `/livez` until it answers. */
export const useConnection = defineStore('connection', () => {
  const lost = ref(false);
  /** Seconds until the next attempt. */
  const retryIn = ref(0);
  /** Counts returns, so that a page which failed for lack of a server can load again. */
  const restored = ref(0);
  let wait = 2;
  let timer: ReturnType<typeof setInterval> | undefined;

  function failed(): void {
    if (lost.value) return;
    lost.value = true;
    wait = 2;
    countDown();
  }

  function countDown(): void {
    retryIn.value = wait;
    clearInterval(timer);
    timer = setInterval(() => {
      retryIn.value -= 1;
      if (retryIn.value <= 0) void retry();
    }, 1000);
  }

  async function retry(): Promise<void> {
    clearInterval(timer);
    retryIn.value = 0;
    try {
      const reply = await fetch('/livez', { cache: 'no-store' });
      if (!reply.ok) throw new Error(String(reply.status));
      lost.value = false;
      restored.value += 1;
    } catch {
      wait = Math.min(wait * 2, longest);
      countDown();
    }
  }

  return { lost, retryIn, restored, failed, retry };
});
