import { api } from '../session/api.ts';
import { saveFile } from '../ui/save-file.ts';
import { useNotices } from '../ui/use-notices.ts';

/** Saves everything the register holds of one person as a file; a fresh proof of who one is may be asked for first. */
export function useHandingOut() {
  const notices = useNotices();
  async function handOut(id: string): Promise<void> {
    try {
      const { data } = await api.exportPerson({ id });
      saveFile(`concord-person-${id}.json`, JSON.stringify(data, null, 2), 'application/json');
    } catch (problem) {
      notices.failed(problem);
    }
  }
  return { handOut };
}
