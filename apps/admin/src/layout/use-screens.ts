import { computed } from 'vue';
import { screens } from '../router.ts';
import { useSession } from '../session/session.ts';

/** The screens that whoever is here may open; a link to another one says which scope it needs. */
export function useScreens() {
  const session = useSession();
  return computed(() => screens.filter(({ scope }) => scope === null || session.may(scope)));
}
