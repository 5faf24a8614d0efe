import { api } from '../session/api.ts';
import { useNotices } from '../ui/use-notices.ts';

/** Saves everything the register holds of one person as a file; a fresh proof of who one is may be asked for first. */
export function useHandingOut() {
  const notices = useNotices();
  async function handOut(id: string): Promise<void> {
    try {
      const { data } = await api.exportPerson({ id });
      const text = JSON.stringify(data, null, 2);
      const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
      Object.assign(document.createElement('a'), {
        href: address,
        download: `concord-person-${id}.json`,
      }).click();
      URL.revokeObjectURL(address);
    } catch (problem) {
      notices.failed(problem);
    }
  }
  return { handOut };
}
