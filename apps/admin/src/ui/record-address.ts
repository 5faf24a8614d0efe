import { type RouteRecordNormalized, useRouter } from 'vue-router';

/** A code may have parts, as `strategy-2024-2027/KA2.1`: they are parts of the address too. */
const written = (key: string): string => key.split('/').map(encodeURIComponent).join('/');

/** Where a record of a type is shown, by the route whose `meta.shows` names the type; null while no screen does. */
export function useRecordAddress() {
  const router = useRouter();
  return (type: string, id: string, code: string | null): string | null => {
    const route = router.getRoutes().find((r: RouteRecordNormalized) => r.meta.shows?.includes(type));
    return route
      ? route.path.replace(/:(id|code)\b.*/, (_, name) => written(name === 'code' ? (code ?? id) : id))
      : null;
  };
}
